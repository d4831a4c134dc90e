//! A board as the room sees it.

use leptos::prelude::*;

use super::state::Wall;
use crate::print::board::{Board, Layout, Line, Look, Pick};
use crate::quiz::kind::Kind;
use crate::quiz::question::Picture;
use crate::quiz::show::Stage;
use crate::text::trainer::project::say;
use crate::view::text;

/// The board, in letters of this size.
pub(super) fn board(wall: Wall, board: Board, size: usize) -> AnyView {
    let class = match (board.stage, board.layout) {
        (Stage::Asking, Layout::Picture) => "wall-stage asking pictured",
        (Stage::Asking, _) => "wall-stage asking",
        _ => "wall-stage",
    };
    let shown = wall.with_question(|(asked, _)| (asked.id.to_string(), asked.language.code()));
    let (question, language) = shown.unzip();
    let sender = board.sender.as_ref().map(|(channel, sender)| {
        let channel = (text().channel)(*channel);
        view! { <p class="wall-sender">{format!("{channel}: {sender}")}</p> }
    });
    let body = body(wall, &board);
    let notes = board.notes.into_iter().map(|note| view! { <li>{note}</li> });
    view! {
        <div class=class lang=language data-size=size.to_string() data-question=question>
            <h1 tabindex="-1">{board.words}</h1>
            <div class="wall-body">
                {sender}
                {body}
                <ul class="wall-notes">{notes.collect_view()}</ul>
            </div>
        </div>
    }
    .into_any()
}

fn body(wall: Wall, board: &Board) -> AnyView {
    let first = board.lines.len();
    let second = board.second.iter().enumerate();
    let second = second.map(|(place, line)| card(wall, line, first + place)).collect_view();
    match board.layout {
        Layout::Message => {
            let parts = board.lines.iter().enumerate();
            let parts = parts.map(|(place, line)| part(wall, line, place)).collect_view();
            view! { <p class="wall-message">{parts}</p><ul>{second}</ul> }.into_any()
        }
        Layout::Picture => {
            let lines = board.lines.iter().enumerate().filter(|(_, it)| !it.words.is_empty());
            let lines = lines.map(|(place, line)| card(wall, line, place)).collect_view();
            view! {
                <div class="wall-seen">
                    {picture(wall, &board.lines)}
                    <ul>{lines}</ul>
                </div>
            }
            .into_any()
        }
        Layout::Pairs => {
            let pairs = board.lines.iter().zip(&board.second).map(|(left, right)| {
                view! { {card(wall, left, 0)}{card(wall, right, 0)} }
            });
            view! { <ul class="wall-pairs">{pairs.collect_view()}</ul> }.into_any()
        }
        Layout::Cards => {
            let lines = board.lines.iter().enumerate();
            let lines = lines.map(|(place, line)| card(wall, line, place)).collect_view();
            view! { <ul>{lines}{second}</ul> }.into_any()
        }
    }
}

/// How a thing looks.
fn look(look: Look) -> &'static str {
    match look {
        Look::Plain => "wall-card",
        Look::Right => "wall-card right",
        Look::Sign => "wall-card sign",
        Look::Wrong => "wall-card wrong",
        Look::Faded => "wall-card faded",
        Look::Theirs => "wall-card theirs",
        Look::Mine => "wall-card mine",
        Look::Paragraph => "wall-paragraph",
    }
}

/// A line of its own. A finger on it counts a hand, or says it in a call.
fn card(wall: Wall, line: &Line, place: usize) -> AnyView {
    let mark = line.mark.clone();
    let says = view! {
        <b class="wall-mark">{mark}</b>
        <span class="wall-words">{line.words.clone()}<em>{line.verdict}</em></span>
        <span class="wall-why">{line.why.clone()}</span>
    };
    let says = match line.pick {
        None => view! { <div class="wall-says">{says}</div> }.into_any(),
        Some(_) => {
            let press = move |_| wall.count(place_of(wall, place), true);
            view! { <button class="wall-says" on:click=press>{says}</button> }.into_any()
        }
    };
    view! { <li class=look(line.look)>{says}{hands(wall, line, place)}</li> }.into_any()
}

/// Which of the things that can be picked stands at this place: in a call, what was said stands above them.
fn place_of(wall: Wall, place: usize) -> usize {
    let Some(board) = wall.board() else { return place };
    let before = board.lines.iter().chain(&board.second).take(place);
    before.filter(|line| line.pick.is_some()).count()
}

/// How many hands there are, and a button that takes one back.
fn hands(wall: Wall, line: &Line, place: usize) -> AnyView {
    let Some(Pick::Hands(hands @ 1..)) = line.pick else { return ().into_any() };
    let label = (say().fewer)(&line.mark);
    let fewer = move |_| wall.count(place, false);
    view! {
        <span class="wall-hands">{(say().hands)(hands)}</span>
        <button class="wall-fewer" aria-label=label on:click=fewer>"−"</button>
    }
    .into_any()
}

/// A part of a message. Its number is the button: a button in a text does not break into lines.
fn part(wall: Wall, line: &Line, place: usize) -> AnyView {
    let class = match line.look {
        Look::Sign => "wall-part sign",
        _ => "wall-part",
    };
    let more = move |_| wall.count(place, true);
    let label = (say().more)(&line.mark);
    let (mark, words) = (line.mark.clone(), line.words.clone());
    view! {
        <span class=if line.new_line { "new-line" } else { "" }>
            <span class=class>
                <button class="wall-number" aria-label=label on:click=more>{mark}</button>
                {words}
            </span>
            {hands(wall, line, place)}
            " "
        </span>
    }
    .into_any()
}

/// The picture, with a button on each place that is asked about.
fn picture(wall: Wall, lines: &[Line]) -> AnyView {
    let share = |part: u16, of: u16| format!("{}%", u32::from(part) * 100 / u32::from(of));
    let drawn = wall.with_question(|(asked, _)| {
        let Kind::Hotspot(kind) = &asked.kind else { return None };
        let picture = asked.picture.as_ref()?;
        let (file, alt) = (picture.file.clone(), picture.alt.clone());
        let places = kind.spots.iter().zip(lines).enumerate().map(|(place, (spot, line))| {
            let area = spot.area;
            let class = match line.look {
                Look::Right => "wall-spot right",
                Look::Wrong => "wall-spot wrong",
                _ => "wall-spot",
            };
            let more = move |_| wall.count(place, true);
            let count = match line.pick {
                Some(Pick::Hands(hands @ 1..)) => (say().hands)(hands),
                _ => String::new(),
            };
            view! {
                <button class=class on:click=more aria-label=(say().more)(&line.mark)
                    style:left=share(area.x, Picture::WIDTH) style:top=share(area.y, Picture::HEIGHT)
                    style:width=share(area.width, Picture::WIDTH)
                    style:height=share(area.height, Picture::HEIGHT)>
                    <b class="wall-mark">{line.mark.clone()}</b>
                    <span class="wall-hands">{count}</span>
                </button>
            }
        });
        let places = places.collect_view();
        Some(view! { <div class="wall-picture"><img src=file alt=alt/>{places}</div> })
    });
    drawn.flatten().into_any()
}
