//! Commending people of a class (biểu dương): by rules that the trainer sets, as a list and as a paper for each.

mod list;
mod names;
mod paper;
mod terms;

use leptos::prelude::*;

use crate::address::Room;
use crate::browser::document;
use crate::quiz::class::commend::{Commended, list};
use crate::quiz::class::session::Session;
use crate::text::trainer::awards::say;
use crate::view::live;
use crate::view::trainer::ticks::tick;
use names::Names;
use terms::Wanted;

/// What is printed.
#[derive(Clone, Copy)]
struct Chosen {
    list: RwSignal<bool>,
    papers: RwSignal<bool>,
    two_a_page: RwSignal<bool>,
}

/// The page of a class on which people are commended.
#[component]
pub(super) fn Awards(
    /// The class.
    session: Session,
) -> impl IntoView {
    document::set_title(say().title);
    let all = session.last().map_or(0, |round| round.roll.counting().len());
    let back = Room::Session(session.id).to_string();
    let body = if all == 0 { nobody_yet() } else { page(session, all) };
    view! {
        <div class="screen-only">
            <p class="back"><a href=back>{say().back}</a></p>
            <h1 tabindex="-1">{say().title}</h1>
        </div>
        {body}
    }
}

fn nobody_yet() -> AnyView {
    view! {
        <div class="card">
            <h2>{say().nobody_yet}</h2>
            <p>{say().nobody_yet_mend}</p>
        </div>
    }
    .into_any()
}

fn page(session: Session, all: usize) -> AnyView {
    let session = StoredValue::new(session);
    let wanted = Wanted::new();
    let names = Names::new();
    let chosen = Chosen {
        list: RwSignal::new(true),
        papers: RwSignal::new(true),
        two_a_page: RwSignal::new(false),
    };
    let people = move || session.with_value(|session| list(session, wanted.terms()));
    let twice = session.with_value(|session| session.rounds.len() > 1);
    view! {
        <div class="screen-only">
            {terms::fields(wanted, twice)}
            {live(move || how_many(people().len(), all))}
            <div class="card fields">
                <h2>{say().what}</h2>
                {tick(chosen.list, say().list)}
                {tick(chosen.papers, say().papers)}
                {tick(chosen.two_a_page, say().two_a_page)}
                <p class="quiet">{say().print_about}</p>
                <button type="button" class="button main" on:click=move |_| document::print()>{say().print}</button>
            </div>
            {live(move || names::fields(names, &people(), chosen.papers.get()))}
        </div>
        {live(move || session.with_value(|session| printed(session, &people(), wanted, chosen, names)))}
    }
    .into_any()
}

fn how_many(count: usize, all: usize) -> AnyView {
    let words = if count == 0 { say().nobody.into() } else { (say().chosen)(count, all) };
    view! { <p class="note" role="status">{words}</p> }.into_any()
}

/// The sheets, in the order in which the printer gets them.
fn printed(
    session: &Session,
    people: &[Commended],
    wanted: Wanted,
    chosen: Chosen,
    names: Names,
) -> AnyView {
    if people.is_empty() {
        return ().into_any();
    }
    let list = chosen.list.get().then(|| list::sheet(session, people, wanted.terms(), names));
    let two = chosen.two_a_page.get();
    let papers = chosen.papers.get().then(|| paper::sheets(session, people, names, two));
    view! { {list}{papers} }.into_any()
}
