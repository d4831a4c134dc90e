//! `number`: a number is typed, with a calculator beside it.

use leptos::prelude::*;

use super::Sheet;
use super::calculator::calculator;
use super::loan::loan;
use crate::quiz::amount::Amount;
use crate::quiz::answer::{Answer, Change};
use crate::quiz::kind::Number;
use crate::text::language;
use crate::view::{all, attr, labelled, on, text};

/// The field and the calculator; once the key is shown, both numbers and how it is worked out.
pub(super) fn body(kind: &Number, sheet: &Sheet) -> AnyView {
    let given = match &sheet.answer {
        Answer::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let with_unit = |number: &str| (text().amount)(number, &kind.unit);
    if sheet.shown {
        let given = given.map(|given| labelled(text().your_answer, &with_unit(&given)));
        let table = kind.loan.as_ref().map(loan);
        let key = labelled(text().key, &with_unit(&kind.answer.to_string()));
        let said = given.into_iter().chain([key, kind.why.clone()]);
        let said = said.map(|words| view! { <p>{words}</p> });
        return view! { {all(said)}{all(table)} }.into_any();
    }
    let change = sheet.change;
    let write = move |event| {
        change.run(Change::Write(Amount::read(&event_target_value(&event), language::now()).ok()));
    };
    // Read back, so that a zero too many is seen.
    let read = given.as_deref().map(with_unit).unwrap_or_else(|| text().type_digits.into());
    view! {
        <label class="number-field">
            <input type="text" {..attr("inputmode", "decimal")} {..attr("autocomplete", "off")} {..attr("maxlength", "20")}
                aria-label=text().type_number value=given.unwrap_or_default() {..on("input", write)}/>
            <span>{kind.unit.clone()}</span>
        </label>
        <p class="quiet" role="status">{read}</p>
        {calculator(sheet.tools.calculator)}
    }
    .into_any()
}
