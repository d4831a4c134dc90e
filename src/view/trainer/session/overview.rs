//! A class: what it is, its codes, and what can be done with it.

use leptos::prelude::*;

use super::delete::Delete;
use super::{name, new, phase};
use crate::address::Room;
use crate::browser::document;
use crate::quiz::class::code::Phase;
use crate::quiz::class::session::{Round, Session};
use crate::text::trainer::class::say;
use crate::view::text;

/// The page of a class.
#[component]
pub(in crate::view::trainer) fn Overview(
    /// The class.
    session: Session,
) -> impl IntoView {
    let (id, name, setup) = (session.id, name(&session), &session.setup);
    document::set_title(&name);
    let minutes = setup.exam.rules.time.minutes_and_seconds().0;
    let rules = (text().exam_rules)(setup.exam.rules.questions, minutes, setup.exam.rules.pass);
    let exam = setup.exam.name.clone();
    let place = (!setup.place.is_empty()).then(|| setup.place.clone());
    let place = place.map(|place| view! { <p><bdi>{place}</bdi></p> });
    let about = format!("{} · {}", (say().on)(setup.date), (say().seats)(setup.seats));
    let next = next(&session);
    let rounds = session.rounds.iter().map(|round| one(&session, round, next));
    let rounds = rounds.collect_view();
    let results = session.rounds.iter().map(|round| round.roll.all().len()).sum::<usize>();
    view! {
        <p class="back"><a href=Room::Hall.to_string()>{say().classes}</a></p>
        <h1 tabindex="-1"><bdi>{name}</bdi></h1>
        {place}
        <p>{about}</p>
        <p class="quiet"><b>{exam}</b>": "{rules}</p>
        <div class="rounds">{rounds}</div>
        <h2>{say().afterwards}</h2>
        <div class="actions">
            <a class="button" href=Room::Report(id).to_string()>{say().report}</a>
            <a class="button" href=Room::Awards(id).to_string()>{say().awards}</a>
            <a class="button" href=Room::ClassPapers(id).to_string()>{say().papers}</a>
        </div>
        <div class="actions apart">
            <button type="button" class="button" on:click=move |_| new::prepare_again(&session)>{say().again}</button>
            <Delete id=id results=results/>
        </div>
    }
}

/// The round that is to be held or taken in now: the first one to which not all seats have handed in, but not one behind
/// which another has begun.
fn next(session: &Session) -> Option<Phase> {
    let seats = usize::from(session.setup.seats);
    let open = |round: &&Round| round.roll.counting().len() < seats;
    let begun = session.rounds.iter().rposition(|round| !round.roll.all().is_empty());
    let rounds = &session.rounds[begun.unwrap_or_default()..];
    let next = rounds.iter().find(open).or(session.rounds.last());
    next.map(|round| round.code.phase)
}

/// A round: its code, how many have handed in, and the ways to it.
fn one(session: &Session, round: &Round, next: Option<Phase>) -> AnyView {
    let (id, at) = (session.id, round.code.phase);
    let handed_in = round.roll.counting().len();
    let project = Room::Project(round.code.signs()).to_string();
    // One way leads on the whole page: people are invited, then what they hand in is taken in.
    let leads = |so: bool| if so && next == Some(at) { "button main" } else { "button" };
    let (invite, collect) = (leads(handed_in == 0), leads(handed_in > 0));
    view! {
        <section class="card">
            <h2>{phase(session, at)}</h2>
            <p class="quiet">{say().code}</p>
            <p class="class-code">{round.code.to_string()}</p>
            <p class="big">{(say().handed_in)(handed_in, session.setup.seats)}</p>
            <div class="actions">
                <a class=invite href=Room::Invite(id, at).to_string()>{say().invite}</a>
                <a class=collect href=Room::Collect(id, at).to_string()>{say().collect}</a>
                <a class="button" href=project>{say().project}</a>
            </div>
        </section>
    }
    .into_any()
}
