//! The seats of a class: who has handed in, and where the trainer has to decide.

use leptos::prelude::*;

use super::table::Table;
use crate::browser::clock;
use crate::quiz::class::handed::{Received, Seat, Way};
use crate::quiz::class::intake::waiting;
use crate::quiz::class::roll::Roll;
use crate::text::trainer::collect::say;
use crate::view::{live, text};

/// The seats, and what there is of the one that was pressed.
#[component]
pub(super) fn Seats(
    /// The table.
    table: Table,
) -> impl IntoView {
    let open = RwSignal::new(None::<Seat>);
    let classes = ["number answered", "number", "number waiting"];
    let legend = (1..=3_u8).zip(classes).zip(say().legend).map(|((number, class), words)| {
        view! { <span><i class=class>{number.to_string()}</i>{words}</span> }
    });
    let legend: Vec<_> = legend.collect();
    view! {
        <section class="seats">
            <h2>{say().seats}</h2>
            <p class="legend" aria-hidden="true">
                {legend}
            </p>
            {live(move || grid(table, open))}
            {live(move || match open.get() {
                Some(seat) => one_seat(table, seat, open),
                None => ().into_any(),
            })}
        </section>
    }
}

fn grid(table: Table, open: RwSignal<Option<Seat>>) -> AnyView {
    let cells = table.read(|session, round| {
        let roll = &round.roll;
        let waiting: Vec<Seat> = waiting(roll).iter().map(|(_, it)| it.handed.seat).collect();
        let counting: Vec<Seat> = roll.counting().iter().map(|it| it.handed.seat).collect();
        let cell = |seat: Seat| {
            let (is_in, waits) = (counting.contains(&seat), waiting.contains(&seat));
            let class = match (is_in, waits) {
                (_, true) => "number waiting",
                (true, false) => "number answered",
                (false, false) => "number",
            };
            let label = (say().cell)(seat, is_in, waits);
            let press = move |_| open.update(|open| *open = (*open != Some(seat)).then_some(seat));
            view! {
                <li><button type="button" class=class aria-label=label on:click=press>{seat.to_string()}</button></li>
            }
        };
        let seats = session.setup.seats;
        let mut beyond: Vec<Seat> = Vec::new();
        for seat in counting.iter().chain(&waiting).filter(|seat| **seat > seats) {
            if let Err(place) = beyond.binary_search(seat) {
                beyond.insert(place, *seat);
            }
        }
        let note = (!waiting.is_empty()).then(|| {
            view! { <p class="note"><strong>{say().waiting}": "{waiting.len().to_string()}". "</strong>{say().waiting_about}</p> }
        });
        let beyond = (!beyond.is_empty()).then(|| {
            let cells: Vec<_> = beyond.iter().map(|seat| cell(*seat)).collect();
            view! { <h3>{say().beyond}</h3><ul class="numbers">{cells}</ul> }
        });
        let cells: Vec<_> = (1..=seats).map(cell).collect();
        view! { {note}<ul class="numbers">{cells}</ul>{beyond} }.into_any()
    });
    cells.into_any()
}

/// Everything that one seat handed in.
fn one_seat(table: Table, seat: Seat, open: RwSignal<Option<Seat>>) -> AnyView {
    let results = table.read(|session, round| {
        let all = round.roll.all().iter().enumerate();
        let all = all.filter(|(_, received)| received.handed.seat == seat);
        let questions = session.setup.exam.rules.questions;
        let all = all.map(|(place, received)| {
            let points = received.outcome(&round.paper).points.tenths();
            let points = (text().points_of)(points, questions);
            view! { <OneResult table=table place=place received=received.clone() points=points/> }
        });
        all.collect::<Vec<_>>()
    });
    let results = results.unwrap_or_default();
    let nothing = results.is_empty().then(|| view! { <p>{say().nothing}</p> });
    view! {
        <div class="card seat-card" role="region" aria-label=(say().seat)(seat)>
            <div class="seat-head">
                <h3>{(say().seat)(seat)}</h3>
                <button type="button" class="button link" on:click=move |_| open.set(None)>{say().close}</button>
            </div>
            {nothing}
            {results}
        </div>
    }
    .into_any()
}

#[component]
fn OneResult(
    /// The table.
    table: Table,
    /// Its place on the roll.
    place: usize,
    /// What was taken in.
    received: Received,
    /// What it earned.
    points: String,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    let facts = facts(&received);
    let name = received.handed.name.clone();
    let name = (!name.is_empty()).then(|| view! { <p><bdi>{name}</bdi></p> });
    let (class, words) = match received.counts {
        true => ("tag", say().counts),
        false => ("tag vital", say().waits),
    };
    let counts = received.counts;
    let received = StoredValue::new(received);
    let decide = move |decide: fn(&mut Roll, usize)| {
        received.with_value(|received| table.decide(place, received, decide));
    };
    let buttons = live(move || {
        match asked.get() {
        false => view! {
            <div class="actions">
                <button type="button" class="button main" hidden=counts
                    on:click=move |_| decide(Roll::choose)>{say().let_count}</button>
                <button type="button" class="button danger" on:click=move |_| asked.set(true)>{say().remove}</button>
            </div>
        }
        .into_any(),
        true => view! {
            <p class="note" role="alert">{say().remove_sure}</p>
            <div class="actions">
                <button type="button" class="button main" on:click=move |_| asked.set(false)>{say().keep}</button>
                <button type="button" class="button danger"
                    on:click=move |_| decide(Roll::remove)>{say().remove_now}</button>
            </div>
        }
        .into_any(),
    }
    });
    view! {
        <div class="one-result">
            <p><strong>{points}</strong>" "<span class=class>{words}</span></p>
            {name}
            <p class="quiet">{facts}</p>
            {buttons}
        </div>
    }
}

/// How and when it came, and what is known of its phone.
fn facts(received: &Received) -> String {
    let mut facts = String::from((say().way)(received.way));
    let mut add = |words: &str| {
        facts.push_str(" · ");
        facts.push_str(words);
    };
    if let Some((day, hour, minute)) = clock::local(received.at) {
        add(&(text().when)(day, hour, minute));
    }
    match received.handed.origin {
        Some(origin) if origin.nth > 1 => add(&(say().nth)(origin.nth)),
        Some(_) => {}
        None if received.way == Way::Paper => {}
        None => add(say().unsigned),
    }
    if received.again > 0 {
        add(&(say().again)(received.again));
    }
    facts
}
