//! The results on one sheet of paper, which two people sign.

use leptos::prelude::*;

use super::Told;
use super::bars::drawing;
use super::figures::three;
use crate::quiz::analysis::{Gain, Tenths};
use crate::quiz::class::report::{Report, find};
use crate::quiz::question::TopicId;
use crate::text::trainer::report::say;
use crate::view::parts::written;

/// The sheet; it is seen on paper only.
pub(super) fn sheet(told: &Told) -> AnyView {
    let Some(report) = told.last() else { return ().into_any() };
    let numbers = three(report).map(|(name, number)| {
        view! { <div><dt>{name}</dt><dd>{number}</dd></div> }
    });
    let signatures = say().signatures.map(|who| {
        view! { <div><p><b>{who}</b></p><p>{say().sign_here}</p></div> }
    });
    view! {
        <article class="result-sheet">
            <h1>{say().sheet_title}</h1>
            <dl class="facts-of-class">{facts(told, report).collect_view()}</dl>
            <dl class="class-numbers">{numbers.collect_view()}</dl>
            <div class="sheet-columns">
                <section><h2>{say().distribution}</h2>{drawing(report)}</section>
                <section><h2>{heading(told)}</h2>{topics(told, report)}</section>
            </div>
            <section class="sheet-missed">
                <h2>{say().missed}</h2>
                {missed(told, report)}
            </section>
            <div class="result-signatures">{signatures.collect_view()}</div>
            <p class="sheet-foot">{say().footer}</p>
        </article>
    }
    .into_any()
}

/// Which class this is. What nobody has said is left out.
fn facts(told: &Told, report: &Report) -> impl Iterator<Item = AnyView> + use<> {
    let (setup, rules) = (&told.session.setup, &told.session.setup.exam.rules);
    let minutes = rules.time.minutes_and_seconds().0;
    let rules = (say().rules)(rules.questions, minutes, rules.pass, rules.vital);
    let round = told.session.round(report.phase);
    let facts = [
        (say().unit, setup.unit.clone()),
        (say().place, setup.place.clone()),
        (say().date, setup.date.to_string()),
        (say().exam, format!("{}: {rules}", setup.exam.name)),
        (say().code, round.map(|round| round.code.to_string()).unwrap_or_default()),
    ];
    facts.into_iter().filter(|(_, what)| !what.is_empty()).map(|(name, what)| {
        view! { <div><dt>{name}</dt><dd><bdi>{what}</bdi></dd></div> }.into_any()
    })
}

fn heading(told: &Told) -> &'static str {
    if told.gains.is_some() { say().gains } else { say().topics }
}

/// Each topic; with what was gained in it, where the class answered twice.
fn topics(told: &Told, report: &Report) -> AnyView {
    let gained = told.gains.as_ref();
    let head = gained.map(|_| {
        view! { <tr>{say().gain_columns.map(|column| view! { <th scope="col">{column}</th> }).collect_view()}</tr> }
    });
    let gain_of = |id: &TopicId| -> Option<Gain> {
        gained?.topics.iter().find(|topic| topic.topic == *id)?.gain
    };
    let rows = report.figures.topics.iter().map(|topic| {
        let percent = |share: f64| (say().percent)(Tenths::percent(share));
        let name = told.topic(&topic.topic);
        match gain_of(&topic.topic) {
            Some(gain) => row(name, cells(gain)),
            None => row(name, vec![percent(topic.facility.unwrap_or_default())]),
        }
    });
    let whole = gained.and_then(|gains| gains.whole);
    let whole = whole.map(|gain| row(say().whole.into(), cells(gain)));
    let who = gained.map(|gains| {
        let who = (say().gains_who)(gains.both, gains.only_before, gains.only_after);
        view! { <p class="formula">{who}" "{say().gains_formula}</p> }
    });
    view! {
        <table>
            <thead>{head}</thead>
            <tbody>{rows.collect_view()}{whole}</tbody>
        </table>
        {who}
    }
    .into_any()
}

fn cells(gain: Gain) -> Vec<String> {
    let percent = |share: f64| (say().percent)(Tenths::percent(share));
    let normalised = (say().gained)(gain.normalised.map(Tenths::percent));
    vec![percent(gain.before), percent(gain.after), normalised]
}

fn row(name: String, cells: Vec<String>) -> AnyView {
    let cells = cells.into_iter().map(|words| view! { <td>{words}</td> });
    view! { <tr><th scope="row">{name}</th>{cells.collect_view()}</tr> }.into_any()
}

/// What was missed most, and what to take home.
fn missed(told: &Told, report: &Report) -> AnyView {
    let banks = told.banks();
    let missed = report.most_missed();
    if missed.is_empty() {
        return view! { <p>{say().nothing_missed}</p> }.into_any();
    }
    let lines = missed.into_iter().filter_map(|missed| {
        let (_, question) = find(&banks, report.paper.get(missed.place)?)?;
        let how_many = (say().missed_by)(missed.missed, report.figures.whole.people);
        Some(view! {
            <li>
                <p class="asked"><b>{written(question.language, question.text.clone().into_any())}</b>" ("{how_many}")"</p>
                <p class="rule">{say().remember}": "{written(question.language, question.explanation.clone().into_any())}</p>
            </li>
        })
    });
    view! { <ol>{lines.collect_view()}</ol> }.into_any()
}
