//! Preparing a class.

use std::sync::Arc;

use leptos::prelude::*;

use super::exam_fields::ExamFields;
use super::{catalogue, words};
use crate::address::Room;
use crate::browser::local::LocalStore;
use crate::browser::{chance, clock, document, fragment};
use crate::quiz::class::form::Form;
use crate::quiz::class::form::Plan;
use crate::quiz::class::prepare::{Lot, TooFew, prepare};
use crate::quiz::class::session::{Session, SessionId};
use crate::quiz::question::Bank;
use crate::storage::class_form;
use crate::text::trainer::class::say as class_text;
use crate::text::trainer::new_class::say;
use crate::view::live;
use crate::view::parts::with_banks;
use crate::view::shelf::Shelf;
use crate::view::trainer::desk::Desk;

/// The form as it stands; each change stays with the tab.
#[derive(Clone, Copy)]
pub(super) struct Filled(RwSignal<Form>);

impl Filled {
    /// Reads something of it, once.
    pub fn read<T>(self, read: impl FnOnce(&Form) -> T) -> T {
        self.0.with_untracked(read)
    }

    /// Changes it.
    pub fn change(self, change: impl FnOnce(&mut Form)) {
        self.0.update(change);
        // Where the tab keeps nothing, the form lasts as long as the page.
        let _ = self.read(|form| class_form::keep(&LocalStore::passing(), form));
    }
}

/// Puts the settings of a class into the form, and goes there.
pub(super) fn prepare_again(session: &Session) {
    let form = Form::again(session, clock::today());
    let _ = class_form::keep(&LocalStore::passing(), &form);
    fragment::go(&Room::NewSession.to_string());
}

/// The page on which a class is prepared.
#[component]
pub(in crate::view::trainer) fn NewSession() -> impl IntoView {
    document::set_title(class_text().new);
    let untouched = || Form::new(&Shelf::here().exams(), clock::today());
    let form = class_form::read(&LocalStore::passing()).unwrap_or_else(untouched);
    let filled = Filled(RwSignal::new(form));
    let said = RwSignal::new(Vec::<String>::new());
    let drawing = RwSignal::new(None::<Plan>);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let plan = filled
            .read(|form| form.plan(&Shelf::here().exams(), &catalogue(), say().composed_name));
        let faults = plan.as_ref().err().map(Vec::as_slice).unwrap_or_default();
        said.set(faults.iter().map(|fault| (say().fault)(*fault)).collect());
        drawing.set(plan.ok());
    };
    let draw = move || match drawing.get() {
        None => ().into_any(),
        Some(plan) => with_banks(plan.setup.exam.blueprint.topics(), move |banks| {
            if let Err(words) = make(&plan, &banks) {
                said.set(vec![words]);
                drawing.set(None);
            }
            ().into_any()
        }),
    };
    let clear = move |_| {
        let _ = class_form::forget(&LocalStore::passing());
        document::load_again();
    };
    view! {
        <p class="back"><a href=Room::Hall.to_string()>{class_text().classes}</a></p>
        <h1 tabindex="-1">{class_text().new}</h1>
        <p>{say().about}</p>
        <form on:submit=submit>
            <ExamFields filled=filled/>
            <ClassFields filled=filled/>
            <div role="alert">{live(move || faults(&said.read()))}</div>
            <div class="actions">
                <button class="button main">{say().make}</button>
                <button type="button" class="button link" on:click=clear>{say().clear}</button>
            </div>
        </form>
        {live(draw)}
    }
}

fn faults(said: &[String]) -> AnyView {
    let lines = said.iter().map(|words| view! { <li class="wrong-code">{words.clone()}</li> });
    let lines: Vec<_> = lines.collect();
    view! { <ul class="faults">{lines}</ul> }.into_any()
}

/// Draws the papers and keeps the class; then goes there. What to say where that cannot be done.
fn make(plan: &Plan, banks: &[Arc<Bank>]) -> Result<(), String> {
    let banks: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
    let desk = Desk::here();
    let Some(today) = clock::today() else { return Ok(()) };
    let (id, seed) = (SessionId(chance::seed()), chance::seed());
    let lot = Lot { id, class: free_number(desk), seed, made: clock::now() };
    let wanted = plan.setup.exam.rules.questions;
    let made = prepare(plan, &banks, today, lot);
    let session = made.map_err(|TooFew(has)| (say().too_few)(has, wanted))?;
    desk.keep(&session).map_err(|error| words::store(error).to_owned())?;
    let _ = class_form::forget(&LocalStore::passing());
    fragment::replace(&Room::Session(session.id).to_string());
    Ok(())
}

/// A number that no class has that is kept here.
fn free_number(desk: Desk) -> u64 {
    let kept = desk.all().map(|(kept, _)| kept).unwrap_or_default();
    let taken: Vec<u32> =
        kept.iter().flat_map(|session| &session.rounds).map(|round| round.code.class()).collect();
    let mut number = chance::seed();
    // The lowest 18 bits are its number: there are more of those than classes.
    while taken.len() < 1 << 16 && taken.contains(&((number & ((1 << 18) - 1)) as u32)) {
        number = number.wrapping_add(1);
    }
    number
}

/// What is said of the class besides its exam.
#[component]
fn ClassFields(
    /// The form.
    filled: Filled,
) -> impl IntoView {
    let twice = move |event| {
        let so = event_target_checked(&event);
        filled.change(|form| form.twice = so);
    };
    view! {
        <fieldset class="card fields">
            <legend>{say().class}</legend>
            {line("class-unit", say().unit, "text", filled, |form| &mut form.unit)}
            {line("class-place", say().place, "text", filled, |form| &mut form.place)}
            <div class="pair-of-fields">
                {line("class-date", say().date, "date", filled, |form| &mut form.date)}
                {line("class-seats", say().seats, "number", filled, |form| &mut form.seats)}
            </div>
            <p class="quiet">{say().seats_about}</p>
            <label class="choice">
                <input type="checkbox" prop:checked=filled.read(|form| form.twice) on:change=twice/>
                <span>{say().twice}</span>
                <span class="why quiet">{say().twice_about}</span>
            </label>
        </fieldset>
    }
}

/// A field of one line.
pub(super) fn line(
    id: &'static str,
    label: &'static str,
    kind: &'static str,
    filled: Filled,
    field: fn(&mut Form) -> &mut String,
) -> AnyView {
    let value = filled.read(|form| field(&mut form.clone()).clone());
    let input = move |event| {
        let typed = event_target_value(&event);
        filled.change(|form| *field(form) = typed);
    };
    let most = (kind == "text").then(|| crate::quiz::class::form::LONGEST.to_string());
    view! {
        <label class="fields" for=id>
            <b>{label}</b>
            <input id=id type=kind prop:value=value autocomplete="off" maxlength=most on:input=input/>
        </label>
    }
    .into_any()
}
