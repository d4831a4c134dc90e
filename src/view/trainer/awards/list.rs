//! The list for commendation, with the rule by which it was made.

use leptos::prelude::*;

use super::names::Names;
use crate::quiz::class::commend::{Commended, Terms};
use crate::quiz::class::session::Session;
use crate::text::trainer::awards::say;
use crate::view::text;

/// The list.
pub(super) fn sheet(
    session: &Session,
    people: &[Commended],
    terms: Terms,
    names: Names,
) -> AnyView {
    let setup = &session.setup;
    let code = session.last().map(|round| round.code.to_string()).unwrap_or_default();
    let unit = (!setup.unit.is_empty()).then(|| setup.unit.clone());
    let place = (!setup.place.is_empty()).then(|| format!("{}: {}", say().place, setup.place));
    let facts = [place, Some((say().on)(setup.date)), Some(format!("{}: {code}", say().code))];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    let gains = people.iter().any(|person| person.gain.is_some());
    let gain = gains.then(|| view! { <th>{say().gain}</th> });
    let head = say().head.map(|words| view! { <th>{words}</th> }).collect_view();
    let rows = (1..).zip(people).map(|(number, person)| row(number, person, session, names, gains));
    view! {
        <article class="sheet commended">
            <h2>{say().list_title}</h2>
            <p class="commended-unit"><bdi>{unit}</bdi></p>
            <p><bdi>{facts.join(" · ")}</bdi></p>
            <p>{(say().exam)(&setup.exam.name)}</p>
            <p><b>{(say().rule)(terms)}</b></p>
            <div class="sideways" role="region" tabindex="0" aria-label=say().list_title>
                <table>
                    <thead><tr>{head}{gain}</tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
            <p>{(say().count)(people.len())}</p>
            <div class="sign-here">
                <p><b>{say().unit}</b><br/>{say().sign}</p>
                <p><b>{say().trainer}</b><br/>{say().sign}</p>
            </div>
        </article>
    }
    .into_any()
}

fn row(number: usize, person: &Commended, session: &Session, names: Names, gains: bool) -> AnyView {
    let all = session.setup.exam.rules.questions;
    let points = (text().points_of)(person.points.tenths(), all);
    let more = person.gain.map(|gain| (text().points_of)(gain.tenths(), all));
    // What was gained is no share of the paper: without what it is out of.
    let more = more.map(|words| format!("+{}", words.split('/').next().unwrap_or_default()));
    let gain = gains.then(|| view! { <td>{more}</td> });
    view! {
        <tr>
            <td>{number.to_string()}</td>
            <td>{person.seat.to_string()}</td>
            <td class="commended-name"><bdi>{names.of(person)}</bdi></td>
            <td>{points}</td>
            <td>{(say().passed)(person.passed)}</td>
            {gain}
        </tr>
    }
    .into_any()
}
