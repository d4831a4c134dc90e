//! The bar below: large buttons for whoever has no keyboard at hand.

use leptos::prelude::*;

use super::state::{Panel, Wall};
use crate::address::Room;
use crate::browser::full_screen;
use crate::quiz::kind::Kind;
use crate::quiz::show::{Press, Stage};
use crate::text::trainer::project::VI;
use crate::text::trainer::teams::VI as TEAMS;

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
        .then(|| press(if wall.full.get() { VI.not_full } else { VI.full }, Press::Full));
    let clock = if runs { VI.stop_clock } else { VI.start_clock };
    view! {
        <nav class="wall-bar">
            <button class="button" disabled=first && wall.wise().is_none() on:click=back>{VI.back}</button>
            <button class="button main" disabled=over on:click=on>{coming(wall)}</button>
            {press(clock, Press::Clock)}
            <button class="button" on:click=move |_| wall.toggle(Panel::Teams)>{TEAMS.title}</button>
            {press(VI.blank, Press::Blank)}
            {full}
            {press(VI.keys, Press::Keys)}
            <a class="button" href=Room::Projector.to_string()>{VI.leave}</a>
        </nav>
    }
    .into_any()
}

/// What comes next, in a word.
fn coming(wall: Wall) -> &'static str {
    if wall.wise().is_some() {
        return VI.say_wise;
    }
    let (slide, last) =
        wall.show.with_untracked(|show| (show.slide().cloned(), show.place() + 1 >= show.len()));
    let kind = wall.with_question(|(asked, _)| match asked.kind {
        Kind::Call(_) => (VI.reveal_end, VI.reveal_whys),
        _ => (VI.reveal, VI.more_signs),
    });
    let (first, more) = kind.unwrap_or((VI.next, VI.next));
    match slide.and_then(|slide| slide.coming()) {
        Some(Stage::Asking | Stage::Revealed(0 | 1)) => first,
        Some(Stage::Revealed(_)) => more,
        Some(Stage::Explained) => VI.why,
        None if last => VI.finish,
        None => VI.next,
    }
}
