//! Results of a class: who passed, the figures, what was missed most, what was gained; as files and on paper.

mod bars;
mod export;
mod figures;
mod gains;
mod missed;
mod people;
mod questions;
mod sheet;
mod topics;
mod wall;

use std::sync::Arc;

use leptos::prelude::*;

use super::desk::Desk;
use crate::address::Room;
use crate::browser::document;
use crate::exchange::class_tables::Class;
use crate::quiz::analysis::Gains;
use crate::quiz::class::code::Phase;
use crate::quiz::class::report::{Report, gains};
use crate::quiz::class::session::{Session, SessionId};
use crate::quiz::question::{Bank, TopicId};
use crate::text::trainer::report::say;
use crate::view::live;
use crate::view::parts::with_banks;
use crate::view::shelf::Shelf;

/// Bars that are still to come, and what they will stand on.
const GHOST: &str = "M16 88v-12h28v12zM60 88v-30h28v30zM104 88v-56h28v56zM148 88v-76h28v76z\
                     M192 88v-60h28v60zM236 88v-34h28v34zM280 88v-14h28v14z";
const GROUND: &str = "M4 88h312";

/// What the page tells of.
#[derive(Clone)]
struct Told {
    session: Arc<Session>,
    /// The rounds that anybody handed in to.
    reports: Arc<Vec<Report>>,
    gains: Option<Arc<Gains>>,
    banks: Vec<Arc<Bank>>,
    shelf: Shelf,
}

impl Told {
    fn of(session: Arc<Session>, banks: Vec<Arc<Bank>>) -> Told {
        let refs: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
        let reports = Arc::new(Report::all(&session, &refs));
        let gains = gains(&session, &refs).map(Arc::new);
        Told { session, reports, gains, banks, shelf: Shelf::here() }
    }

    fn banks(&self) -> Vec<&Bank> {
        self.banks.iter().map(Arc::as_ref).collect()
    }

    /// What a topic is called.
    fn topic(&self, id: &TopicId) -> String {
        self.shelf.name(id)
    }

    /// Does something with all that the tables are made of.
    fn with_class<T>(&self, read: impl FnOnce(&Class<'_>) -> T) -> T {
        read(&Class {
            session: &self.session,
            reports: &self.reports,
            gains: self.gains.as_deref(),
            banks: &self.banks(),
            topic: &|id| self.topic(id),
        })
    }

    /// The report by which the class is judged: of the last round that has results.
    fn last(&self) -> Option<&Report> {
        self.reports.last()
    }

    /// What the class is called.
    fn name(&self) -> String {
        match self.session.setup.unit.as_str() {
            "" => say().unnamed.into(),
            unit => unit.into(),
        }
    }
}

/// The page of results.
#[component]
pub(super) fn Results(
    /// The class.
    id: SessionId,
) -> impl IntoView {
    document::set_title(say().title);
    match Desk::here().read(id) {
        Ok(session) => {
            let topics = session.setup.exam.blueprint.topics();
            let session = Arc::new(session);
            with_banks(topics, move |banks| page(Told::of(Arc::clone(&session), banks)))
        }
        Err(_) => view! {
            <div class="card" role="alert">
                <h1 tabindex="-1">{say().not_there}</h1>
                <p>{say().not_there_why}</p>
                <div class="actions">
                    <a class="button main" href=Room::Hall.to_string()>{say().to_hall}</a>
                </div>
            </div>
        }
        .into_any(),
    }
}

fn page(told: Told) -> AnyView {
    let Some(phase) = told.last().map(|report| report.phase) else { return nothing(&told) };
    let shown = RwSignal::new(phase);
    let wall = RwSignal::new(None);
    let paper = sheet::sheet(&told);
    let (above, switch) = (head(&told), switch(&told, shown));
    let (after, export) = (gains::gains(&told), export::export(&told));
    let body = {
        let told = told.clone();
        live(move || {
            let phase = shown.get();
            let report = told.reports.iter().find(|report| report.phase == phase);
            report.map(|report| one(&told, report, wall)).into_any()
        })
    };
    view! {
        <div class="results screen-only">
            {above}
            {switch}
            {body}
            {after}
            {export}
        </div>
        {live(move || wall::wall(&told, wall))}
        {paper}
    }
    .into_any()
}

/// Everything of one round.
fn one(told: &Told, report: &Report, wall: RwSignal<Option<wall::Shown>>) -> AnyView {
    view! {
        {figures::figures(report)}
        <div class="side-by-side">
            {bars::card(report)}
            {topics::card(told, report)}
        </div>
        {missed::missed(told, report, wall)}
        {people::people(told, report)}
        {questions::questions(told, report)}
    }
    .into_any()
}

/// Which class this is.
fn head(told: &Told) -> AnyView {
    let setup = &told.session.setup;
    let code = told.session.last().map(|round| round.code.to_string()).unwrap_or_default();
    let about = (say().about)(setup.date, &setup.exam.name, &code);
    let place = (!setup.place.is_empty()).then(|| setup.place.clone());
    let place = place.map(|place| view! { <p><bdi>{place}</bdi></p> });
    view! {
        <p class="back"><a href=Room::Session(told.session.id).to_string()>{say().to_class}</a></p>
        <h1 tabindex="-1">{say().title}": "<bdi>{told.name()}</bdi></h1>
        {place}
        <p class="quiet">{about}</p>
    }
    .into_any()
}

/// Which of two rounds is shown.
fn switch(told: &Told, shown: RwSignal<Phase>) -> AnyView {
    let phases: Vec<Phase> = told.reports.iter().map(|report| report.phase).collect();
    if phases.len() < 2 {
        return ().into_any();
    }
    live(move || {
        let buttons = phases.clone().into_iter().map(|phase| {
            let pressed = if shown.get() == phase { "true" } else { "false" };
            view! {
                <button type="button" class="button" aria-pressed=pressed
                    on:click=move |_| shown.set(phase)>{(say().round)(phase)}</button>
            }
        });
        view! { <div class="which-round" role="group" aria-label=say().rounds>{buttons.collect_view()}</div> }
            .into_any()
    })
}

/// Nobody has handed in anything yet.
fn nothing(told: &Told) -> AnyView {
    let phase = told.session.last().map_or(Phase::After, |round| round.code.phase);
    let collect = Room::Collect(told.session.id, phase).to_string();
    view! {
        {head(told)}
        <div class="card nothing-yet">
            <svg viewBox="0 0 320 96" aria-hidden="true">
                <path class="ghost" d=GHOST></path>
                <path class="ground" d=GROUND></path>
            </svg>
            <h2>{say().nothing}</h2>
            <p>{say().nothing_why}</p>
            <div class="actions">
                <a class="button main" href=collect>{say().collect}</a>
            </div>
        </div>
    }
    .into_any()
}
