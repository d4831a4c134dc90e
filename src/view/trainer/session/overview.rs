//! A class: what it is, its codes, and what can be done with it.

use leptos::prelude::*;

use super::delete::Delete;
use super::{name, new, phase};
use crate::address::Room;
use crate::browser::document;
use crate::quiz::class::session::{Round, Session};
use crate::text::trainer::class::VI;
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
    let about = format!("{} · {}", (VI.on)(setup.date), (VI.seats)(setup.seats));
    let rounds = session.rounds.iter().map(|round| one(&session, round)).collect_view();
    let results = session.rounds.iter().map(|round| round.roll.all().len()).sum::<usize>();
    view! {
        <p class="back"><a href=Room::Hall.to_string()>{VI.classes}</a></p>
        <h1 tabindex="-1"><bdi>{name}</bdi></h1>
        {place}
        <p>{about}</p>
        <p class="quiet"><b>{exam}</b>": "{rules}</p>
        <div class="rounds">{rounds}</div>
        <h2>{VI.afterwards}</h2>
        <div class="actions">
            <a class="button" href=Room::Report(id).to_string()>{VI.report}</a>
            <a class="button" href=Room::Awards(id).to_string()>{VI.awards}</a>
            <a class="button" href=Room::ClassPapers(id).to_string()>{VI.papers}</a>
        </div>
        <div class="actions apart">
            <button type="button" class="button" on:click=move |_| new::prepare_again(&session)>{VI.again}</button>
            <Delete id=id results=results/>
        </div>
    }
}

/// A round: its code, how many have handed in, and the ways to it.
fn one(session: &Session, round: &Round) -> AnyView {
    let (id, at) = (session.id, round.code.phase);
    let handed_in = round.roll.counting().len();
    let project = Room::Project(round.code.signs()).to_string();
    view! {
        <section class="card">
            <h2>{phase(session, at)}</h2>
            <p class="quiet">{VI.code}</p>
            <p class="class-code">{round.code.to_string()}</p>
            <p class="big">{(VI.handed_in)(handed_in, session.setup.seats)}</p>
            <div class="actions">
                <a class="button main" href=Room::Invite(id, at).to_string()>{VI.invite}</a>
                <a class="button main" href=Room::Collect(id, at).to_string()>{VI.collect}</a>
                <a class="button" href=project>{VI.project}</a>
            </div>
        </section>
    }
    .into_any()
}
