//! Putting the app on the screen of the phone.

use leptos::prelude::*;

use super::drawing::{Way, drawing};
use crate::address::Page;
use crate::agent::Browser;
use crate::browser::agent;
use crate::browser::shell::{self, Ask, Install};
use crate::text::companion::offline::say;
use crate::view::{live, text};

/// A button where the browser has a question of its own; otherwise a drawing of where to press.
#[component]
pub(super) fn Installing(
    /// Told when the shell knows something new.
    told: Trigger,
) -> impl IntoView {
    let how = move || {
        told.track();
        match shell::install() {
            Install::Done => view! { <p><strong>{say().installed}</strong></p> }.into_any(),
            Install::Can => view! {
                <p>{say().install_about}</p>
                <div class="actions">
                    <button type="button" class="button main"
                        on:click=move |_| shell::ask(Ask::Install)>{say().install_now}</button>
                </div>
            }
            .into_any(),
            Install::Unknown => by_hand(),
        }
    };
    view! {
        <h2>{say().install}</h2>
        <div class="card">{live(move || how().into_any())}</div>
    }
}

fn by_hand() -> AnyView {
    let browser = agent::browser();
    let way = match browser {
        Browser::Chrome | Browser::Firefox => Some(Way::MenuAbove),
        Browser::Samsung => Some(Way::MenuBelow),
        Browser::Safari => Some(Way::ShareBelow),
        Browser::OtherApple => Some(Way::ShareAbove),
        Browser::Desktop => Some(Way::AddressBar),
        Browser::Other => None,
    };
    // What is on the screen there has a storage of its own.
    let apple = matches!(browser, Browser::Safari | Browser::OtherApple).then(|| {
        view! {
            <p class="quiet">
                {say().install_apple}" "
                <a href=Page::Move.to_string()>{text().moving}</a>
            </p>
        }
    });
    view! {
        <p>{say().install_about}</p>
        {way.map(|way| drawing(way, say().drawing))}
        {steps((say().install_how)(browser))}
        {apple}
    }
    .into_any()
}

/// What to do, one after the other.
pub(super) fn steps(steps: &'static [&'static str]) -> AnyView {
    let steps = steps.iter().map(|words| view! { <li>{*words}</li> });
    view! { <ol class="how">{steps.collect_view()}</ol> }.into_any()
}
