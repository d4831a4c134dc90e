//! Each question: how many got it right, how well it tells who knows, what was taken.

use leptos::prelude::*;

use super::Told;
use super::topics::share_bar;
use crate::exchange::class_tables::{objective, said};
use crate::quiz::analysis::choices::ENOUGH;
use crate::quiz::analysis::{ItemFigures, Tenths};
use crate::quiz::class::report::{Report, Tells, can_have_dead, find};
use crate::quiz::kind::Kind;
use crate::quiz::paper::Item;
use crate::quiz::question::Question;
use crate::text::trainer::report::say;
use crate::text::trainer::tables::say as words;
use crate::view::parts::unfold;

/// The list of questions, in the order of the paper. Each is drawn when somebody opens it.
pub(super) fn questions(told: &Told, report: &Report) -> AnyView {
    let all = report.paper.iter().zip(&report.figures.items).enumerate();
    let rows = all.map(|(place, (item, figures))| {
        let line = line(place, item, figures, told);
        let (told, item, figures) = (told.clone(), item.clone(), figures.clone());
        let more = more(&figures);
        unfold("card one-question", line, Some(more), move || one(&told, &item, &figures))
    });
    let few = report.figures.whole.people < ENOUGH;
    let few = few.then(|| view! { <p class="quiet">{say().few}</p> });
    view! {
        <h2>{say().questions}</h2>
        <p class="quiet">{say().questions_about}</p>
        {few}
        <div class="all-questions">{rows.collect_view()}</div>
    }
    .into_any()
}

fn line(place: usize, item: &Item, figures: &ItemFigures, told: &Told) -> String {
    let number = (words().question)(place + 1);
    let alarm = if figures.choices.suspect.is_some() { say().suspect } else { "" };
    match find(&told.banks(), item) {
        Some((_, question)) if alarm.is_empty() => format!("{number}. {}", question.text),
        Some((_, question)) => format!("{number}. ⚠ {alarm} {}", question.text),
        None => number,
    }
}

fn more(figures: &ItemFigures) -> String {
    let right = (say().right)(Tenths::percent(figures.facility.unwrap_or_default()));
    let tells = (say().tells)(figures.discrimination.map(Tells::of));
    format!("{right} · {tells}")
}

fn one(told: &Told, item: &Item, figures: &ItemFigures) -> AnyView {
    let banks = told.banks();
    let sums = (say().figures)(figures.people, figures.answered, figures.right);
    let index = figures.discrimination.map(|at| (say().discrimination)(Tenths::percent(at)));
    let index = index.map(|words| view! { <p class="quiet">{words}</p> });
    let Some((_, question)) = find(&banks, item) else {
        return view! { <p>{sums}</p><p class="note">{say().withdrawn}</p> }.into_any();
    };
    let objective = objective(&banks, &item.topic, question.objective);
    let about = format!("{} · {objective} · {}", told.topic(&item.topic), item.question);
    view! {
        {suspect(question, figures)}
        <p>{sums}</p>
        {index}
        {taken(question, figures)}
        <p class="quiet">{about}</p>
    }
    .into_any()
}

/// What to do where a wrong choice beats the key.
fn suspect(question: &Question, figures: &ItemFigures) -> AnyView {
    let Some(suspect) = figures.choices.suspect else { return ().into_any() };
    let choice = said(&question.kind, suspect.choice, words());
    view! {
        <div class="note">
            <p><strong>{say().suspect}</strong></p>
            <p>{(say().suspect_why)(&choice, suspect.taken, suspect.key_taken)}</p>
            <p>{(say().suspect_mend)(question.id.as_str())}</p>
        </div>
    }
    .into_any()
}

/// How often each choice was taken.
fn taken(question: &Question, figures: &ItemFigures) -> AnyView {
    let kind: &Kind = &question.kind;
    let known = figures.choices.known;
    if figures.choices.tallies.is_empty() {
        return ().into_any();
    }
    let rows = figures.choices.tallies.iter().map(|tally| {
        let key = tally.right.then(|| view! { <b class="key">{say().is_key}</b> });
        let share = f64::from(tally.taken) / f64::from(known.max(1));
        view! {
            <li>
                <span>{said(kind, tally.choice, words())}" "{key}</span>
                <b>{(say().taken)(tally.taken)}</b>
                {share_bar(if tally.right { "" } else { "wrong" }, share)}
            </li>
        }
    });
    let unknown = figures.answered.saturating_sub(known);
    let unknown = (unknown > 0).then(|| view! { <p class="quiet">{(say().unknown)(unknown)}</p> });
    let mut dead = String::new();
    if can_have_dead(kind) {
        for choice in figures.choices.dead() {
            let between = if dead.is_empty() { "“" } else { ", “" };
            dead.push_str(between);
            dead.push_str(&said(kind, choice, words()));
            dead.push('”');
        }
    }
    let dead = (!dead.is_empty()).then(|| view! { <p class="quiet">{(say().dead)(&dead)}</p> });
    view! {
        <h3>{say().choices}</h3>
        <ul class="shares">{rows.collect_view()}</ul>
        {unknown}
        {dead}
    }
    .into_any()
}
