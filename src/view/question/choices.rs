//! Choices as cards: the form that three kinds of question share.

use leptos::prelude::*;

use super::Sheet;
use crate::quiz::answer::Answer;
use crate::quiz::kind::Choice;
use crate::view::text;

/// The choices, in the order given.
#[component]
pub(super) fn Choices(
    /// How to answer.
    prompt: &'static str,
    /// The choices.
    choices: Vec<Choice>,
    /// True where several can be taken.
    many: bool,
    /// The answer.
    sheet: Sheet,
) -> impl IntoView {
    let cards = choices.into_iter().map(|choice| view! { <Card choice=choice many=many sheet=sheet/> });
    view! {
        <p class="prompt">{prompt}</p>
        <ul class="choices">{cards.collect_view()}</ul>
    }
}

/// One choice. Once the key is shown it says in words and in shape whether it was right, and why,
/// to whom it concerns: those who took it, and those who should have.
#[component]
fn Card(
    /// The choice.
    choice: Choice,
    /// True where several can be taken.
    many: bool,
    /// The answer.
    sheet: Sheet,
) -> impl IntoView {
    let Choice { id, text: words, right, why } = choice;
    let Sheet { answer, shown } = sheet;
    let taken = move || answer.with(|answer| answer.takes(id));
    let take = move |_| match many {
        true => answer.update(|answer| *answer = answer.toggled(id)),
        false => answer.set(Answer::of([id])),
    };
    let why = StoredValue::new(why);
    let mark = move || match (right, taken()) {
        (true, true) => format!("{} · {}", text().your_choice, text().key),
        (true, false) => text().key.into(),
        (false, _) => text().your_choice.into(),
    };
    let feedback = move || {
        (shown.get() && (right || taken())).then(|| {
            view! {
                <span class="mark">{mark}</span>
                <span class="why">{why.get_value()}</span>
            }
        })
    };
    view! {
        <li>
            <label class="choice"
                class:right=move || shown.get() && right
                class:wrong=move || shown.get() && !right && taken()>
                <input type=if many { "checkbox" } else { "radio" } name="choice"
                    prop:checked=taken disabled=move || shown.get() on:change=take/>
                <span>{words}</span>
                {feedback}
            </label>
        </li>
    }
}
