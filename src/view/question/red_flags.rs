//! `red_flags`: a message as it looks on a phone; what gives it away is tapped.

use leptos::prelude::*;

use super::Sheet;
use super::field::field;
use super::lines::{Line, lines};
use super::message::message;
use crate::quiz::answer::Change;
use crate::quiz::kind::RedFlags;
use crate::quiz::kind::red_flags::Part;
use crate::quiz::question::ChoiceId;
use crate::view::{all, text};

/// The message; once the key is shown, what was found and what was not.
pub(super) fn body(kind: &RedFlags, sheet: &Sheet) -> AnyView {
    let parts = kind.parts.iter().map(|part| fragment(part, sheet));
    let said = view! { <div class="bubble">{all(parts)}</div> };
    let answer = if sheet.shown { key(kind, sheet) } else { genuine(sheet) };
    view! { {message(kind.channel, &kind.sender, said.into_any())}{answer} }.into_any()
}

/// A part that can be tapped.
fn fragment(part: &Part, sheet: &Sheet) -> impl IntoView + use<> {
    let taken = sheet.answer.takes(part.id);
    let class = match (sheet.shown, part.sign, taken) {
        (true, true, true) => "part found",
        (true, true, false) => "part missed",
        (true, false, true) => "part alarm",
        (false, _, true) => "part taken",
        _ => "part",
    };
    let words = view! { <span>{part.text.clone()}</span> }.into_any();
    let label = field(class, true, taken, Change::Toggle(part.id), sheet, words);
    view! { <span class=if part.new_line { "new-line" } else { "" }>{label}" "</span> }
}

/// "This message is genuine", as a choice.
fn genuine(sheet: &Sheet) -> AnyView {
    let taken = sheet.answer.takes(ChoiceId::GENUINE);
    let change = match taken {
        true => Change::Toggle(ChoiceId::GENUINE),
        false => Change::Take(ChoiceId::GENUINE),
    };
    let class = if taken { "choice taken" } else { "choice" };
    let words = view! { <span>{text().genuine}</span> }.into_any();
    field(class, true, taken, change, sheet, words)
}

/// What it was; signs and false alarms counted apart, each explained.
fn key(kind: &RedFlags, sheet: &Sheet) -> AnyView {
    let found = kind.findings(&sheet.answer);
    let words = match kind.is_genuine() {
        true => (text().was_genuine)(found.false_alarms),
        false => (text().was_fraud)(found, sheet.answer.takes(ChoiceId::GENUINE)),
    };
    let lines = lines(kind.parts.iter().filter_map(|part| told(part, sheet)));
    view! { <p><strong>{words}</strong></p>{lines} }.into_any()
}

/// What is told of a part: nothing of a harmless one that nobody suspects.
fn told(part: &Part, sheet: &Sheet) -> Option<Line> {
    let (class, mark) = match (part.sign, sheet.answer.takes(part.id)) {
        (true, true) => ("choice right", text().sign_found),
        (true, false) => ("choice wrong", text().sign_missed),
        (false, true) => ("choice wrong", text().false_alarm),
        (false, false) if part.why.is_empty() => return None,
        (false, false) => ("choice", text().harmless),
    };
    let why = if part.why.is_empty() { text().nothing_wrong.into() } else { part.why.clone() };
    Some(Line { class, number: 0, words: format!("“{}”", part.text), mark: mark.into(), why })
}
