//! Out of another app's browser into one that keeps more, and the progress with it.

use leptos::prelude::*;

use super::drawing::{Way, drawing};
use super::install::steps;
use crate::address::Page;
use crate::browser::shell::Host;
use crate::browser::{clock, share};
use crate::exchange::news::{Amounts, amounts};
use crate::exchange::transfer::{self, Transfer};
use crate::text::companion::offline::say;
use crate::view::notebook::Notebook;
use crate::view::parts::link;

/// An address has at most so many signs: apps cut longer ones when they are pasted.
const LONGEST: usize = 8_000;

/// How to open the app in a browser; where somebody has learnt here, with an address that takes it along.
#[component]
pub(super) fn Outside(
    /// Whose browser this is.
    host: Host,
) -> impl IntoView {
    let why = match host {
        Host::Zalo => say().open_why_zalo,
        Host::App => say().open_why_app,
    };
    let code = carried();
    let address = code.clone().and_then(|code| share::address_of(&Page::TakeIn(code)));
    let address = address.filter(|address| address.len() <= LONGEST);
    let how = if address.is_some() { say().open_how_carry } else { say().open_how };
    let too_long = (code.is_some() && address.is_none()).then(|| {
        view! { <p class="note">{say().carry_too_long}</p> }
    });
    let along = address.map(|address| {
        view! {
            <h3>{say().carry_field}</h3>
            <p class="quiet">{say().carry_careful}</p>
            {link(address, None)}
        }
    });
    let other = code.map(|_| {
        view! { <a class="button link" href=Page::Move.to_string()>{say().carry_other}</a> }
    });
    view! {
        <h2>{say().open}</h2>
        <div class="card">
            <p>{why}</p>
            {drawing(Way::Outside, say().drawing)}
            {steps(how)}
            {too_long}
            {along}
            <div class="actions">{other}</div>
        </div>
    }
}

/// The record as a text; `None` where there is nothing in it.
fn carried() -> Option<String> {
    let notebook = Notebook::here();
    let learner = notebook.read(Clone::clone);
    if amounts(&learner) == Amounts::default() {
        return None;
    }
    let name = notebook.owner().map(|person| person.name).unwrap_or_default();
    Some(transfer::write(&Transfer { name, written: clock::now().minute(), learner }))
}
