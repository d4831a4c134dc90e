//! Taking the record to another device, and taking one in.

mod arrived;
mod codes;
mod receive;

use leptos::prelude::*;

use crate::address::Page;
use crate::browser::clock;
use crate::exchange::news::{Amounts, amounts};
use crate::exchange::transfer::{self, Transfer};
use crate::text::companion::moving::say;
use crate::view::notebook::Notebook;
use crate::view::parts::Give;
use crate::view::{live, text};

pub(super) use arrived::{Arrived, wrong};
use codes::Codes;
use receive::Receive;

/// The page that takes the record to another device.
#[component]
pub(in crate::view) fn Move() -> impl IntoView {
    // What is taken in below is given away above.
    let taken = RwSignal::new(false);
    view! {
        <h1 tabindex="-1">{text().moving}</h1>
        {live(move || {
            taken.track();
            view! { <GiveAway/> }.into_any()
        })}
        <h2>{say().receive}</h2>
        <Receive taken=taken/>
    }
}

#[component]
fn GiveAway() -> impl IntoView {
    let notebook = Notebook::here();
    let name = notebook.owner().map(|person| person.name).unwrap_or_default();
    let learner = notebook.read(Clone::clone);
    let has = amounts(&learner);
    if has == Amounts::default() {
        return view! { <p class="card">{say().nothing}</p> }.into_any();
    }
    let code =
        transfer::write(&Transfer { name: name.clone(), written: clock::now().minute(), learner });
    let size = (say().size)(code.len());
    let file = file_name(&name);
    view! {
        <p>{say().about}</p>
        <p class="quiet">{say().careful}</p>
        <div class="card">
            <p><strong>{(say().holds)(has)}</strong></p>
            <p class="quiet">{size}</p>
            <Give text=code.clone() title=say().title.into() name=file mime="text/plain"/>
        </div>
        <Codes code=code/>
    }
    .into_any()
}

/// `canh-giac-Hoa-2026-11-22.txt`
fn file_name(name: &str) -> String {
    let plain: String = name.chars().filter(|sign| sign.is_alphanumeric()).collect();
    let who = if plain.is_empty() { "diem" } else { &plain };
    let day = clock::today().map(|day| day.to_string().replace('/', "-")).unwrap_or_default();
    format!("canh-giac-{who}-{day}.txt")
}

/// The address of this page, a little different from what links have: they lead away from it also where
/// another page has taken it.
fn here() -> String {
    format!("{}/", Page::Move)
}
