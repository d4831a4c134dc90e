//! Which exam a class sits: one that is offered, or one that is composed here.

use leptos::prelude::*;

use super::new::{Filled, line};
use crate::bank::compact::Topic;
use crate::quiz::class::code::Composed;
use crate::quiz::exam::Preset;
use crate::text::trainer::new_class::say;
use crate::view::shelf::Shelf;
use crate::view::{live, text};

/// The exams to choose from, and what a composed one is made of.
#[component]
pub(super) fn ExamFields(
    /// The form.
    filled: Filled,
) -> impl IntoView {
    let composes = RwSignal::new(filled.read(|form| form.exam == 0));
    let (wide, narrow): (Vec<Preset>, Vec<Preset>) =
        Shelf::here().exams().into_iter().partition(|exam| exam.blueprint.shares.len() > 1);
    let offered = |exams: Vec<Preset>| {
        exams.into_iter().map(move |exam| one(filled, composes, exam)).collect_view()
    };
    let chosen = filled.read(|form| form.exam);
    // Those over one topic are many: they are there for whoever asks, or has chosen one.
    let is_narrow = narrow.iter().any(|exam| exam.number == chosen);
    view! {
        <fieldset class="card fields">
            <legend>{say().exam}</legend>
            {offered(wide)}
            {choice(filled, composes, 0, say().composed.into(), say().composed_about.into())}
            {live(move || match composes.get() {
                true => view! { <Composing filled=filled/> }.into_any(),
                false => ().into_any(),
            })}
            <details open=is_narrow>
                <summary>{text().by_topic}</summary>
                <div class="fields">{offered(narrow)}</div>
            </details>
        </fieldset>
    }
}

fn one(filled: Filled, composes: RwSignal<bool>, exam: Preset) -> AnyView {
    let minutes = exam.rules.time.minutes_and_seconds().0;
    let rules = (text().exam_rules)(exam.rules.questions, minutes, exam.rules.pass);
    choice(filled, composes, exam.number, exam.name, rules)
}

/// An exam to choose.
fn choice(
    filled: Filled,
    composes: RwSignal<bool>,
    number: u8,
    name: String,
    about: String,
) -> AnyView {
    let chosen = filled.read(|form| form.exam == number);
    let choose = move |_| {
        filled.change(|form| form.exam = number);
        composes.set(number == 0);
    };
    view! {
        <label class="choice">
            <input type="radio" name="exam" prop:checked=chosen on:change=choose/>
            <b>{name}</b>
            <span class="why quiet">{about}</span>
        </label>
    }
    .into_any()
}

/// What an exam is composed of.
#[component]
fn Composing(
    /// The form.
    filled: Filled,
) -> impl IntoView {
    let topics = Shelf::here().topics().into_iter().take(Composed::TOPICS);
    let topics = topics.map(|topic| tick(filled, topic));
    let vital = move |event| {
        let so = event_target_checked(&event);
        filled.change(|form| form.vital = so);
    };
    view! {
        <fieldset class="composing fields">
            <legend>{say().topics}</legend>
            <div class="topic-ticks">{topics.collect_view()}</div>
            <div class="row-of-fields">
                {line("class-questions", say().questions, "number", filled, |form| &mut form.questions)}
                {line("class-minutes", say().minutes, "number", filled, |form| &mut form.minutes)}
                {line("class-pass", say().pass, "number", filled, |form| &mut form.pass)}
            </div>
            <label class="choice">
                <input type="checkbox" prop:checked=filled.read(|form| form.vital) on:change=vital/>
                <span>{say().vital}</span>
            </label>
        </fieldset>
    }
}

fn tick(filled: Filled, topic: Topic) -> AnyView {
    let chosen = filled.read(|form| form.topics.contains(&topic.id));
    let id = topic.id;
    let change = move |event| {
        let so = event_target_checked(&event);
        filled.change(|form| {
            form.topics.retain(|other| *other != id);
            if so {
                form.topics.push(id.clone());
            }
        });
    };
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=chosen on:change=change/>
            <span>{topic.name}</span>
        </label>
    }
    .into_any()
}
