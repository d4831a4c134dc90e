//! The bar below: large buttons for whoever has no keyboard at hand.

use leptos::prelude::*;

use super::state::{Panel, Wall};
use crate::address::Room;
use crate::browser::full_screen;
use crate::quiz::kind::Kind;
use crate::quiz::show::{Press, Stage};
use crate::text::trainer::project::say;
use crate::text::trainer::teams::say as teams_text;

/// The bar.
pub(super) fn bar(wall: Wall) -> AnyView {
    let press = |words: &'static str, press: Press| {
        view! {
            <button class="button" on:click=move |_| wall.press(press)>{words}</button>
        }
    };
    let (first, over, runs) = wall.show.with_untracked(|show| {
        let first = show.place() == 0 && show.slide().is_some_and(|it| it.stage() == Stage::Asking);
        (first, show.slide().is_none(), show.countdown.runs())
    });
    let back = move |_| wall.press(Press::Back);
    let on = move |_| wall.press(Press::On);
    let full = full_screen::can()
        .then(|| press(if wall.full.get() { say().not_full } else { say().full }, Press::Full));
    let clock = if runs { say().stop_clock } else { say().start_clock };
    view! {
        <nav class="wall-bar">
            <button class="button" disabled=first && wall.wise().is_none() on:click=back>{say().back}</button>
            <button class="button main" disabled=over on:click=on>{coming(wall)}</button>
            {press(clock, Press::Clock)}
            <button class="button" on:click=move |_| wall.toggle(Panel::Teams)>{teams_text().title}</button>
            {press(say().blank, Press::Blank)}
            {full}
            {press(say().keys, Press::Keys)}
            <a class="button" href=Room::Projector.to_string()>{say().leave}</a>
        </nav>
    }
    .into_any()
}

/// What comes next, in a word.
fn coming(wall: Wall) -> &'static str {
    if wall.wise().is_some() {
        return say().say_wise;
    }
    let (slide, last) =
        wall.show.with_untracked(|show| (show.slide().cloned(), show.place() + 1 >= show.len()));
    let kind = wall.with_question(|(asked, _)| match asked.kind {
        Kind::Call(_) => (say().reveal_end, say().reveal_whys),
        _ => (say().reveal, say().more_signs),
    });
    let (first, more) = kind.unwrap_or((say().next, say().next));
    match slide.and_then(|slide| slide.coming()) {
        Some(Stage::Asking | Stage::Revealed(0 | 1)) => first,
        Some(Stage::Revealed(_)) => more,
        Some(Stage::Explained) => say().why,
        None if last => say().finish,
        None => say().next,
    }
}
