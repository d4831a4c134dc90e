//! The picture, and what can be done with it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::address::Page;
use crate::browser::{canvas, document, file, share};
use crate::print::certificate::{HEIGHT, Sheet, WIDTH};
use crate::text::companion::certificate::say;
use crate::view::live;

/// What the picture is.
const PNG: &str = "image/png";

/// The picture with its buttons; where there is none, that the page can still be printed.
#[component]
pub(super) fn Give(
    /// The address of the picture, where there is one.
    picture: Option<String>,
    /// What it says.
    sheet: Sheet,
) -> impl IntoView {
    let said = RwSignal::new("");
    let print = view! {
        <button type="button" class="button" on:click=move |_| document::print()>{say().print}</button>
    };
    let (picture, buttons, hint) = match picture {
        None => (None, None, say().no_picture),
        Some(picture) => {
            let alt = (say().picture)(&sheet.spoken());
            let buttons = with_picture(picture.clone(), &sheet.code, said);
            let picture = view! {
                <img class="certificate-picture" src=picture alt=alt width=i32::from(WIDTH)
                    height=i32::from(HEIGHT)/>
            };
            (Some(picture), Some(buttons), say().hold)
        }
    };
    view! {
        <div class="screen-only">
            {picture}
            <div class="actions">{buttons}{print}</div>
            <p role="status">{live(move || said.get().into_any())}</p>
            <p class="quiet">{hint}</p>
        </div>
    }
}

/// To save the picture and, where there is a share sheet that takes files, to send it.
fn with_picture(picture: String, code: &str, said: RwSignal<&'static str>) -> AnyView {
    let name = (say().file)(code);
    let address = share::address_of(&Page::Verify(code.into())).unwrap_or_default();
    let message = (say().message)(code, &address);
    let (saved, called) = (picture.clone(), name.clone());
    let save = move |_| {
        let bytes = canvas::bytes(&saved);
        let saving = bytes.is_some_and(|bytes| file::save(&called, PNG, &bytes));
        said.set(if saving { say().saving } else { say().hold });
    };
    let send = move |_| {
        let (bytes, name, message) = (canvas::bytes(&picture), name.clone(), message.clone());
        spawn_local(async move {
            let bytes = bytes.unwrap_or_default();
            let shared = share::share_file(name, PNG, bytes, message).await;
            said.set(if shared { say().shared } else { say().not_shared });
        });
    };
    let send = share::can_share_file().then(|| {
        view! { <button type="button" class="button" on:click=send>{say().share}</button> }
    });
    view! {
        <button type="button" class="button main" on:click=save>{say().save}</button>
        {send}
    }
    .into_any()
}
