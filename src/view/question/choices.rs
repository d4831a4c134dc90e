//! Choices as cards: the form that three kinds of question share.

use leptos::prelude::*;

use super::Sheet;
use crate::quiz::answer::Change;
use crate::quiz::kind::Choice;
use crate::view::text;

/// The choices in the order given, below `prompt`, which says how to answer. Where `many`, several
/// can be taken.
pub(super) fn choices(
    prompt: &'static str,
    choices: Vec<&Choice>,
    many: bool,
    sheet: Sheet,
) -> AnyView {
    let cards = choices.into_iter().map(|choice| card(choice, many, sheet.clone()));
    view! {
        <p class="prompt">{prompt}</p>
        <ul class="choices">{cards.collect_view()}</ul>
    }
    .into_any()
}

/// One choice. Once the key is shown it says in words and in shape whether it was right, and why,
/// to whom it concerns: those who took it, and those who should have.
fn card(choice: &Choice, many: bool, sheet: Sheet) -> impl IntoView + use<> {
    let (id, right, shown) = (choice.id, choice.right, sheet.shown);
    let taken = sheet.answer.takes(id);
    let change = if many { Change::Toggle(id) } else { Change::Take(id) };
    let mark = match (right, taken) {
        _ if !shown => None,
        (true, true) => Some(format!("{} · {}", text().your_choice, text().key)),
        (true, false) => Some(text().key.into()),
        (false, true) => Some(text().your_choice.into()),
        (false, false) => None,
    };
    let class = match (shown, right, taken) {
        (true, true, _) => "choice right",
        (true, false, true) => "choice wrong",
        (false, _, true) => "choice taken",
        _ => "choice",
    };
    let feedback = mark.map(|mark| {
        view! {
            <span class="mark">{mark}</span>
            <span class="why">{choice.why.clone()}</span>
        }
    });
    view! {
        <li>
            <label class=class>
                <input type=if many { "checkbox" } else { "radio" } name="choice"
                    prop:checked=taken disabled=shown on:change=move |_| sheet.change.run(change)/>
                <span>{choice.text.clone()}</span>
                {feedback}
            </label>
        </li>
    }
}
