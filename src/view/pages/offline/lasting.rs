//! Whether what is kept will last.

use leptos::prelude::*;

use crate::agent::Browser;
use crate::browser::agent;
use crate::browser::shell::{self, Ask, Install};
use crate::text::companion::offline::say;
use crate::view::live;

/// What the browser has promised, and a button that asks it to. Nothing where it does not say.
#[component]
pub(super) fn Lasting(
    /// Told when the shell knows something new.
    told: Trigger,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    let ask = move |_| {
        shell::ask(Ask::Last);
        asked.set(true);
    };
    // Those on the screen of the phone are not counted so.
    let forgets = matches!(agent::browser(), Browser::Safari | Browser::OtherApple);
    let promise = move || {
        told.track();
        let apple = forgets && shell::install() != Install::Done;
        let apple = apple.then(|| view! { <p>{say().lasts_apple}</p> });
        let promise = match shell::lasting() {
            None if apple.is_none() => return ().into_any(),
            None => None,
            Some(true) => Some(view! { <p>{say().lasts}</p> }.into_any()),
            Some(false) => {
                let refused = asked.get().then_some(say().asked_lasting);
                let view = view! {
                    <p>{say().lasts_not}</p>
                    <p role="status">{refused}</p>
                    <div class="actions">
                        <button type="button" class="button" on:click=ask>{say().ask_lasting}</button>
                    </div>
                };
                Some(view.into_any())
            }
        };
        view! {
            <h2>{say().lasting}</h2>
            <div class="card">{promise}{apple}</div>
        }
        .into_any()
    };
    live(promise)
}
