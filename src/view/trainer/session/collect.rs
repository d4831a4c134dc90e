//! Taking in what a class hands in: the ways in, what came of each, the seats.

mod roll;
mod said;
mod sheet;
mod table;
mod typed;

use std::sync::Arc;

use leptos::prelude::*;

use super::{back, phase};
use crate::quiz::class::handed::{Way, asked};
use crate::quiz::class::prepare;
use crate::quiz::class::session::{Round, Session};
use crate::quiz::question::Bank;
use crate::text::trainer::collect::say;
use crate::view::live;
use crate::view::parts::with_banks;
use crate::view::trainer::pictures::Pictures;
use crate::view::trainer::scan::{Scan, Told};
use roll::Seats;
use sheet::Sheets;
use table::{Came, Table};
use typed::{Pasted, Typed};

/// The page on which a round is taken in.
#[component]
pub(in crate::view::trainer) fn Collect(
    /// The class.
    session: Session,
    /// The round.
    round: Round,
) -> impl IntoView {
    let topics = session.setup.exam.blueprint.topics();
    let above = back(&session);
    let body = with_banks(topics, move |banks| page(&session, &round, banks));
    view! { {above}{body} }
}

fn page(session: &Session, round: &Round, banks: Vec<Arc<Bank>>) -> AnyView {
    let title = (say().title)(phase(session, round.code.phase));
    let refs: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
    if asked(&round.paper, &refs).is_none() {
        return view! {
            <h1 tabindex="-1">{title}</h1>
            <p class="note" role="alert">{say().questions_gone}</p>
        }
        .into_any();
    }
    let others = (!prepare::fits(session, &refs))
        .then(|| view! { <p class="note" role="alert">{say().other_questions}</p> });
    let table = Table::new(session.clone(), round.code.phase, banks);
    let count = move || {
        let (count, seats) = table.count();
        view! { <p class="count">{(say().count)(count, seats)}</p> }.into_any()
    };
    view! {
        <h1 tabindex="-1">{title}</h1>
        {others}
        {live(count)}
        <Ways table=table/>
        <div role="status">{live(move || table.lines())}</div>
        <Seats table=table/>
    }
    .into_any()
}

/// The ways in, of which one is open.
#[component]
fn Ways(
    /// The table.
    table: Table,
) -> impl IntoView {
    let open = RwSignal::new(None::<Way>);
    let buttons = move || {
        let ways = [
            (Way::Filmed, say().scan),
            (Way::Typed, say().typing),
            (Way::Pasted, say().pasting),
            (Way::Pictured, say().pictures),
            (Way::Paper, say().paper),
        ];
        let buttons = ways.map(|(way, words)| {
            let is_open = open.get() == Some(way);
            let pressed = if is_open { "true" } else { "false" };
            let press = move |_| {
                table.forget_lines();
                open.set((!is_open).then_some(way));
            };
            // Until one is open, the fastest leads.
            let leads = open.get().is_none() && way == Way::Filmed;
            let class = if leads { "button main" } else { "button" };
            view! {
                <button type="button" class=class aria-pressed=pressed on:click=press>{words}</button>
            }
        });
        view! { <div class="ways" role="group" aria-label=say().ways>{buttons.collect_view()}</div> }
            .into_any()
    };
    let film = Callback::new(move |text: String| match table.take_text(&text, Way::Filmed) {
        Came::New => Told::New,
        Came::Known => Told::Known,
        Came::Refused => Told::Refused,
    });
    let look = Callback::new(move |texts: Vec<String>| {
        table.take_text(&texts.join("\n"), Way::Pictured);
    });
    let body = move || match open.get() {
        Some(Way::Filmed) => view! { <Scan on_text=film/> }.into_any(),
        Some(Way::Pictured) => view! { <Pictures on_texts=look/> }.into_any(),
        Some(Way::Typed) => view! { <Typed table=table/> }.into_any(),
        Some(Way::Pasted) => view! { <Pasted table=table/> }.into_any(),
        Some(Way::Paper) => view! { <Sheets table=table/> }.into_any(),
        None => ().into_any(),
    };
    view! { {live(buttons)}{live(body)} }
}
