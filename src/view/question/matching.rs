//! `match`: each thing gets its own put to it.

use leptos::prelude::*;

use super::Sheet;
use super::lines::{Line, lines};
use crate::quiz::answer::Change;
use crate::quiz::kind::{Matching, Pair};
use crate::quiz::paper::Item;
use crate::quiz::question::ChoiceId;
use crate::view::{all, labelled, on, text};

/// The things, each with a list to choose from; once the key is shown, as they belong together.
pub(super) fn body(kind: &Matching, item: &Item, sheet: &Sheet) -> AnyView {
    if sheet.shown {
        return lines(kind.pairs.iter().map(|pair| together(pair, kind, sheet)));
    }
    let rights = item.arrange(&kind.pairs, |pair| pair.id);
    let cards = kind.pairs.iter().map(|pair| open(pair, &rights, sheet));
    view! { <ul class="choices">{all(cards)}</ul> }.into_any()
}

fn open(pair: &Pair, rights: &[&Pair], sheet: &Sheet) -> impl IntoView + use<> {
    let (left, change) = (pair.id, sheet.change);
    let chosen = sheet.answer.paired(left);
    let option = |letter: String, words: String, selected: bool| {
        view! { <option value=letter selected=selected>{words}</option> }
    };
    let nothing = option(String::new(), text().choose.into(), chosen.is_none());
    let options = rights.iter().map(|right| {
        option(right.id.letter().to_string(), right.right.clone(), chosen == Some(right.id))
    });
    let choose = move |event| {
        let right = event_target_value(&event).chars().next().and_then(ChoiceId::new);
        change.run(Change::Pair(left, right));
    };
    let class = if chosen.is_some() { "choice pair taken" } else { "choice pair" };
    view! {
        <li>
            <label class=class>
                <span>{pair.left.clone()}</span>
                <select {..on("change", choose)}>{nothing}{all(options)}</select>
            </label>
        </li>
    }
}

/// A pair as it belongs together, and what was put there instead.
fn together(pair: &Pair, kind: &Matching, sheet: &Sheet) -> Line {
    let put = sheet.answer.paired(pair.id);
    let right = put == Some(pair.id);
    let put = kind.pairs.iter().find(|other| Some(other.id) == put);
    let mark = put.map(|put| match right {
        true => text().right.into(),
        false => labelled(text().your_choice, &put.right),
    });
    Line {
        class: if right { "choice right" } else { "choice wrong" },
        number: 0,
        words: format!("{} → {}", pair.left, pair.right),
        mark: mark.unwrap_or_default(),
        why: pair.why.clone(),
    }
}
