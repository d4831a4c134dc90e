//! Reading codes with the camera.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::camera::{self, Fault, News};
use crate::browser::{clock, document};
use crate::exchange::sightings::Sightings;
use crate::text::trainer::scan::say;
use crate::view::live;

/// The picture of the camera: one at a time in a page.
const PICTURE: &str = "camera";

/// What a code was to whoever took it: it decides tone, word and colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::view) enum Told {
    /// It is taken.
    New,
    /// It was taken before.
    Known,
    /// It is not taken; why is for the taker to say.
    Refused,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Camera {
    Off(Option<Fault>),
    Asking,
    On { several: bool, torch: bool },
}

/// A camera that somebody turns on, and the text of each code that it sees. A code that stays before it is
/// told once; again when it comes back after three seconds.
#[component]
pub(in crate::view) fn Scan(
    /// Takes the text, and says what it was.
    on_text: Callback<String, Told>,
) -> impl IntoView {
    let state = RwSignal::new(Camera::Off(None));
    let told = RwSignal::new(None::<(Told, bool)>);
    let sightings = StoredValue::new(Sightings::default());
    // Whoever presses by keyboard finds the button that took the place of theirs.
    let turn = move |to| {
        let pressed = state.get_untracked() == Camera::Asking || to == Camera::Off(None);
        state.set(to);
        if pressed {
            document::focus_on(".scan button");
        }
    };
    let hear = move |news| match news {
        News::On { several, torch } => turn(Camera::On { several, torch }),
        News::Off(fault) => turn(Camera::Off(Some(fault))),
        News::Text(text) => {
            let now = clock::now();
            let is_new = sightings.try_update_value(|it| it.is_new(&text, now));
            if is_new == Some(true) {
                let was = on_text.run(text);
                if was != Told::Known {
                    camera::sound(was == Told::New);
                }
                told.update(|told| *told = Some((was, !told.is_some_and(|(_, odd)| odd))));
            }
        }
    };
    let open = move || {
        state.set(Camera::Asking);
        told.set(None);
        camera::begin(PICTURE, hear);
    };
    let close = move || {
        camera::end();
        turn(Camera::Off(None));
    };
    on_cleanup(camera::end);
    let hidden = move || !matches!(state.get(), Camera::On { .. });
    view! {
        <div class="card scan">
            {live(move || buttons(state.get(), open, close))}
            <video id=PICTURE aria-label=say().video hidden=hidden></video>
            <div role="status">{live(move || what_came(told.get()))}</div>
        </div>
    }
}

/// The buttons that there are now, and the words beside them.
fn buttons(
    state: Camera,
    open: impl Fn() + Copy + 'static,
    close: impl Fn() + Copy + 'static,
) -> AnyView {
    let close = move || {
        view! { <button type="button" class="button" on:click=move |_| close()>{say().close}</button> }
    };
    match state {
        Camera::Off(fault) => view! {
            {fault.map(|fault| view! { <p class="note" role="alert">{why(fault)}</p> })}
            <p class="quiet">{say().open_about}</p>
            <div class="actions">
                <button type="button" class="button main" on:click=move |_| open()>{say().open}</button>
            </div>
        }
        .into_any(),
        Camera::Asking => view! {
            <p>{say().opening}</p>
            <div class="actions">{close()}</div>
        }
        .into_any(),
        Camera::On { several, torch } => view! {
            <p>{say().hold}</p>
            <div class="actions">
                {close()}
                {several.then(|| view! {
                    <button type="button" class="button" on:click=move |_| camera::next()>{say().turn}</button>
                })}
                {torch.then(|| view! { <Lamp/> })}
            </div>
        }
        .into_any(),
    }
}

#[component]
fn Lamp() -> impl IntoView {
    let lit = RwSignal::new(false);
    let press = move |_| {
        lit.update(|lit| *lit = !*lit);
        let on = lit.get_untracked();
        spawn_local(async move { camera::torch(on).await });
    };
    let name = move || if lit.get() { say().dark } else { say().light }.into_any();
    view! { <button type="button" class="button" on:click=press>{live(name)}</button> }
}

fn what_came(told: Option<(Told, bool)>) -> AnyView {
    let Some((told, odd)) = told else {
        return ().into_any();
    };
    let (name, words) = match told {
        Told::New => ("new", say().new),
        Told::Known => ("known", say().known),
        Told::Refused => ("refused", say().refused),
    };
    let class = ["told-code", name, if odd { "odd" } else { "even" }].join(" ");
    view! { <p class=class>{words}</p> }.into_any()
}

/// Why there is no picture, and what to do.
fn why(fault: Fault) -> &'static str {
    match fault {
        Fault::NoCamera => say().no_camera,
        Fault::Refused => say().not_allowed,
        Fault::InUse => say().in_use,
        Fault::NotHere => say().not_here,
        Fault::InApp => say().in_app,
        Fault::NoReader => say().no_reader,
    }
}
