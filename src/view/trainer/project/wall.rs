//! The wall itself: the line above, the board, the strip of the teams, the bar.

use leptos::prelude::*;

use super::board::board;
use super::end::end;
use super::panels::panel;
use super::state::{Panel, Wall};
use super::strip::strip;
use super::{Shown, bar, keys};
use crate::browser::{clock, document, full_screen, keyboard, letters};
use crate::print::board::fit::{READABLE, ROOM, SIZES, STRIP, fit};
use crate::quiz::show::{Press, Show, Stage, Subject};
use crate::text::trainer::project::say;
use crate::view::trainer::awake::stay_awake;
use crate::view::{live, text};

/// These questions on the wall.
pub(super) fn wall(title: String, subject: Subject, questions: Vec<Shown>) -> AnyView {
    document::set_title(&title);
    let wall = Wall::of(subject, questions);
    listen(wall);
    stay_awake();
    document::focus_heading();
    let shown = RwSignal::new(wall.show.with_untracked(Show::place));
    Effect::new(move |_| {
        let place = wall.show.with(Show::place);
        if place != shown.get_untracked() {
            shown.set(place);
            document::focus_heading();
        }
    });
    live(move || {
        // Drawn again as a whole when anything has changed.
        wall.show.track();
        let class = match (wall.full.get(), wall.idle.get()) {
            (true, true) => "wall still",
            _ => "wall",
        };
        let stage = stage(wall);
        view! {
            <section class=class>
                {top(wall)}
                {stage}
                {strip(wall)}
                {bar::bar(wall)}
            </section>
            {panel(wall)}
            {blank(wall)}
        }
        .into_any()
    })
}

/// Where it stands, what the room is to do, the clock.
fn top(wall: Wall) -> AnyView {
    let (place, all, left) =
        wall.show.with_untracked(|show| (show.place() + 1, show.len(), show.countdown.left()));
    let number = (place <= all).then(|| (say().question_of)(place, all));
    let prompt = wall.board().map(|board| board.prompt).unwrap_or_default();
    let tags = wall.with_question(|(asked, _)| {
        let stale = clock::today().is_some_and(|today| asked.bank().is_stale(asked, today));
        let vital = asked.vital.is_some().then(|| view! { <b class="tag vital">{say().vital}</b> });
        let stale = stale.then(|| view! { <b class="tag">{text().stale}</b> });
        (vital, stale)
    });
    let time = left.map(|left| match left {
        0 => view! { <b class="wall-time up" role="timer">{say().time_up.to_owned()}</b> },
        left => view! { <b class="wall-time" role="timer">{(say().time_left)(left)}</b> },
    });
    view! {
        <p class="wall-top">
            <span>{number}</span>
            {tags}
            <strong class="wall-prompt" role="status">{prompt}</strong>
            {time}
        </p>
    }
    .into_any()
}

fn stage(wall: Wall) -> AnyView {
    let Some(here) = wall.board() else { return end(wall) };
    let teams = wall.show.with_untracked(|show| show.teams.is_some());
    let size = fit(&here, if teams { ROOM - STRIP } else { ROOM });
    // The estimate is cautious. While hands are counted nothing should jump, unless the room could not read it.
    let stays = here.stage == Stage::Asking && SIZES.get(size).is_some_and(|it| *it >= READABLE);
    let largest = if stays { size } else { size.saturating_sub(2) };
    letters::fit(".wall-stage", ".wall-body", largest, SIZES.len() - 1);
    board(wall, here, size)
}

/// A black wall.
fn blank(wall: Wall) -> AnyView {
    let black = wall.show.with_untracked(|show| show.blank);
    let light = move |_| wall.press(Press::Blank);
    let black = black.then(|| {
        view! { <button class="wall-black" on:click=light>{say().unblank}</button> }
    });
    black.into_any()
}

/// What the wall hears while it stands there.
fn listen(wall: Wall) {
    let pointer = keyboard::on_pointer(move || wall.stir());
    let [moved, touched] = pointer;
    let handles = [
        keyboard::on_key(move |code, shift, focus| keys::key(wall, code, shift, focus)),
        keyboard::frees_pressed_buttons(),
        full_screen::on_change(move || wall.full.set(full_screen::is_on())),
        letters::on_resize(move || wall.show.notify()),
        moved,
        touched,
    ];
    let second = clock::every_second(move || wall.tick());
    on_cleanup(move || {
        handles.into_iter().for_each(|handle| handle.remove());
        if let Some(second) = second {
            second.clear();
        }
        full_screen::leave();
    });
    // A panel that was open belongs to the wall before.
    wall.panel.set(Panel::Nothing);
}
