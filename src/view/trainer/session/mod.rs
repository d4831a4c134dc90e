//! A class: preparing it, inviting its phones, taking in what they hand in.

mod collect;
mod data;
mod delete;
mod exam_fields;
mod invite;
mod limits;
mod new;
mod overview;
mod seats;
pub(super) mod words;

pub(super) use collect::Collect;
pub(super) use data::Data;
pub(super) use invite::Invite;
pub(super) use limits::Limits;
pub(super) use new::NewSession;
pub(super) use overview::Overview;

use leptos::prelude::*;

use super::desk::Desk;
use crate::address::Room;
use crate::browser::document;
use crate::quiz::class::code::Phase;
use crate::quiz::class::session::{Round, Session, SessionId};
use crate::quiz::question::TopicId;
use crate::text::trainer::class::say;
use crate::view::shelf::Shelf;

/// Shows `ready` with a class as it is kept, or why it is not there.
pub(super) fn with_class(id: SessionId, ready: impl FnOnce(Session) -> AnyView) -> AnyView {
    match Desk::here().read(id) {
        Ok(session) => ready(session),
        Err(why) => view! {
            <div class="card" role="alert">
                <h1 tabindex="-1">{say().unnamed}</h1>
                <p>{words::not_there(why)}</p>
                <div class="actions">
                    <a class="button main" href=Room::Hall.to_string()>{say().classes}</a>
                </div>
            </div>
        }
        .into_any(),
    }
}

/// As [`with_class`], with the round that is asked then; the class itself where it has no such round.
pub(super) fn with_round(
    id: SessionId,
    phase: Phase,
    ready: impl FnOnce(Session, Round) -> AnyView,
) -> AnyView {
    with_class(id, |session| match session.round(phase).cloned() {
        Some(round) => ready(session, round),
        None => view! { <Overview session=session/> }.into_any(),
    })
}

/// What a class is called: its unit, or that it is one.
pub(super) fn name(session: &Session) -> String {
    match session.setup.unit.as_str() {
        "" => say().unnamed.into(),
        unit => unit.into(),
    }
}

/// The words for a round of this class.
fn phase(session: &Session, phase: Phase) -> &'static str {
    (say().phase)(phase, session.rounds.len() > 1)
}

/// The class in a line, on a way back to it; and its name as the title of the page.
fn back(session: &Session) -> AnyView {
    let name = name(session);
    document::set_title(&name);
    let date = (say().on)(session.setup.date);
    view! {
        <p class="back screen-only">
            <a href=Room::Session(session.id).to_string()>{say().back}</a>
            <span class="quiet"><bdi>{name}</bdi>" · "{date}</span>
        </p>
    }
    .into_any()
}

/// All topics, in the order of the catalogue: a composed exam names them by their places in it.
fn catalogue() -> Vec<TopicId> {
    Shelf::here().topics().into_iter().map(|topic| topic.id).collect()
}
