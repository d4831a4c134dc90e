//! Before the exam of a class: what it asks for, who sits where, and the way in.

use leptos::prelude::*;

use super::super::exam::{terms, under_way};
use super::seat;
use crate::browser::{chance, clock, document, face, fragment, words};
use crate::quiz::attempt::{Attempt, AttemptId, Sort};
use crate::quiz::class::code::ClassCode;
use crate::quiz::class::entry;
use crate::quiz::class::pass::Pass;
use crate::quiz::event::Event;
use crate::quiz::exam::{Exam, Preset};
use crate::quiz::paper::Item;
use crate::text::class::say;
use crate::view::notebook::Notebook;
use crate::view::parts::Tick;
use crate::view::pass_case::PassCase;
use crate::view::text;

/// The exam of a round, and the form by which somebody begins it.
#[component]
pub(super) fn Enter(
    /// The round.
    round: ClassCode,
    /// Its exam.
    exam: Preset,
    /// Its paper.
    paper: Vec<Item>,
    /// What was said here of the same round before.
    pass: Option<Pass>,
) -> impl IntoView {
    let (notebook, case) = (Notebook::here(), PassCase::here());
    let phase = ((say().phase)(round.phase).into(), "");
    let code = ((say().class_code)(&round.to_string()), "quiet");
    let lines = [phase].into_iter().chain(terms(&exam)).chain([code]);
    let lines = lines.map(|(words, class)| view! { <p class=class>{words}</p> });
    // Beginning gives up an exam that is under way: that is said, and never done by a slip.
    let open = notebook.read(|learner| learner.open_exam().is_some());
    let label = if open { text().drop_exam } else { text().begin };
    let back = open.then(|| {
        view! {
            <p class="note">{text().exam_open}</p>
            <a class="button main" href=under_way()>{text().resume}</a>
        }
    });
    let class = if open { "button" } else { "button main" };
    let title = (say().exam)(&exam.name);
    let (seat, name) = pass.map_or((None, String::new()), |pass| (Some(pass.seat), pass.name));
    let double_time = RwSignal::new(face::chosen().double_time);
    let wrong = RwSignal::new("");
    let tick = exam.double_time.then(|| view! { <Tick on=double_time words=text().double_time/> });
    let rules = exam.rules;
    // Whoever taps twice begins once: each attempt counts.
    let begun = StoredValue::new(false);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(seat) = seat::typed(wrong).filter(|_| !begun.get_value()) else { return };
        begun.set_value(true);
        let name = entry::nickname(&words::composed(&document::value_of("nickname")));
        let code = round.composed.is_none().then_some(round.paper);
        let double_time = double_time.get_untracked();
        let exam = Exam { code, rules: rules.clone(), double_time };
        let (id, started) = (AttemptId(chance::seed()), clock::now());
        let attempt = Attempt::new(id, Sort::Exam(exam), started, paper.clone());
        // The pass first: an attempt without one could not be handed in.
        case.begin(round, seat, &name, id);
        notebook.record(Event::Started(attempt));
        fragment::replace(&under_way());
    };
    view! {
        <div class="card">
            <h1>{title}</h1>
            {lines.collect_view()}
            <form on:submit=submit>
                <div class="fields">
                    {seat::seat_field(seat, wrong)}
                    <div>
                        <label for="nickname">{say().name_label}</label>
                        <input id="nickname" type="text" value=name autocomplete="off" spellcheck="false"
                            aria-describedby="nickname-hint"/>
                        <p class="quiet" id="nickname-hint">{say().name_hint}</p>
                    </div>
                </div>
                {tick}
                <div class="actions">
                    {back}
                    <button class=class>{label}</button>
                </div>
            </form>
        </div>
    }
}
