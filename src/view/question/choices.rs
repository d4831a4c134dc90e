//! Choices as cards: the form that three kinds of question share.

use leptos::prelude::*;

use super::Sheet;
use super::field::field;
use super::lines::judged;
use crate::quiz::answer::Change;
use crate::quiz::kind::Choice;
use crate::view::all;

/// The choices in the order given. Where `many`, several can be taken.
pub(super) fn choices(choices: Vec<&Choice>, many: bool, sheet: &Sheet) -> AnyView {
    let cards = choices.into_iter().map(|choice| card(choice, many, sheet));
    view! { <ul class="choices">{all(cards)}</ul> }.into_any()
}

/// One choice. Once the key is shown it says in words and in shape whether it was right, and why,
/// to whom it concerns: those who took it, and those who should have.
fn card(choice: &Choice, many: bool, sheet: &Sheet) -> impl IntoView + use<> {
    let taken = sheet.answer.takes(choice.id);
    let change = if many { Change::Toggle(choice.id) } else { Change::Take(choice.id) };
    let (class, mark) = judged(choice.right, taken, sheet.shown);
    let why = if mark.is_empty() { String::new() } else { choice.why.clone() };
    let words = view! {
        <span>{choice.text.clone()}</span>
        <span class="mark">{mark}</span>
        <span class="why">{why}</span>
    };
    view! { <li>{field(class, many, taken, change, sheet, words.into_any())}</li> }
}
