//! The trainer's door: questions on paper. Its other rooms are still being built; it says so.

mod hall;
mod sheet;

use leptos::prelude::*;

use super::shelf::Shelf;
use super::{live, text};
use crate::address::Room;
use crate::browser::{document, fragment};
use crate::text::{PAPER_VI, PaperText};
use hall::Hall;
use sheet::Sheet;

/// The trainer's app.
#[component]
pub fn Trainer() -> impl IntoView {
    Shelf::provide();
    let room = RwSignal::new(Room::of(&fragment::now()));
    fragment::on_change(move || {
        document::scroll_up();
        room.set(Room::of(&fragment::now()));
        document::focus_heading();
    });
    view! {
        <header class="top">
            <a class="brand" href=Room::Hall.to_string()>{text().app}</a>
        </header>
        <main>{live(move || show(room.get()))}</main>
    }
}

fn show(room: Room) -> AnyView {
    let topic = match room {
        Room::Hall => None,
        Room::Print(topic) => Shelf::here().topic(&topic),
    };
    match topic {
        None => view! { <Hall/> }.into_any(),
        Some(topic) => view! { <Sheet topic=topic/> }.into_any(),
    }
}

/// The sentences of printed sheets.
fn paper() -> &'static PaperText {
    PAPER_VI
}
