//! `order`: the steps of an action, moved with buttons or dragged.

use leptos::ev::Event;
use leptos::prelude::*;

use super::Sheet;
use super::lines::{Line, lines};
use crate::browser::document;
use crate::quiz::answer::Change;
use crate::quiz::kind::{Order, Step};
use crate::view::{all, on, text};

/// What is to be done; once the key is shown, what is seen.
pub(super) fn prompt(sheet: &Sheet) -> &'static str {
    if sheet.shown { text().right_order } else { text().put_in_order }
}

/// The steps as they stand; once the key is shown, in their right order.
pub(super) fn body(kind: &Order, sheet: &Sheet) -> AnyView {
    if sheet.shown {
        return key(kind, sheet);
    }
    let ids = sheet.answer.sequence();
    let standing = ids.iter().filter_map(|id| kind.steps.iter().find(|step| step.id == *id));
    let standing: Vec<&Step> = standing.collect();
    let of = standing.len();
    let cards = standing.into_iter().enumerate().map(|(place, step)| card(step, place, of, sheet));
    view! { <ol class="choices">{all(cards)}</ol> }.into_any()
}

/// One step with its two buttons. A finger that holds it takes it to where the finger goes.
fn card(step: &Step, place: usize, of: usize, sheet: &Sheet) -> impl IntoView + use<> {
    let (id, change, held) = (step.id, sheet.change, sheet.tools.held);
    let button = |up: bool| {
        let to = if up { place.saturating_sub(1) } else { place + 1 };
        let (class, sign) = if up { ("move up", "↑") } else { ("move down", "↓") };
        let label = (text().move_step)(&step.text, up, place + 1, of);
        let press = move |_| {
            change.run(Change::Move { thing: id, to: to as u8 });
            // The focus goes along with the step, so that it can be pressed again.
            document::focus_at("data-place", to, class);
        };
        let useless = if up { place == 0 } else { place + 1 == of };
        view! {
            <button {..on("click", press)} type="button" class=class aria-label=label disabled=useless>
                {sign}
            </button>
        }
    };
    let hold = move |event: Event| {
        if document::capture(&event) {
            held.set_value(Some((id, place)));
        }
    };
    let drag = move |event: Event| {
        let under = document::number_under(&event, "data-place");
        if let (Some((thing, from)), Some((to, lower))) = (held.get_value(), under)
            // Past the middle of the other step only: else a tall and a short one would change
            // places with each move of the finger.
            && (if to > from { lower } else { to < from && !lower })
        {
            change.run(Change::Move { thing, to: to as u8 });
            held.set_value(Some((thing, to)));
        }
    };
    view! {
        <li class="choice step" data-place=place.to_string()>
            <span class="handle" {..on("pointerdown", hold)} {..on("pointermove", drag)}
                {..on("lostpointercapture", move |_| held.set_value(None))}>
                {(place + 1).to_string()}
            </span>
            <span>{step.text.clone()}</span>
            {button(true)}
            {button(false)}
        </li>
    }
}

/// The right order, with the place that each step was given, and why it has this one.
fn key(kind: &Order, sheet: &Sheet) -> AnyView {
    let given = sheet.answer.sequence();
    lines(kind.steps.iter().enumerate().map(|(place, step)| {
        let put = given.iter().position(|id| *id == step.id);
        let right = put == Some(place);
        let mark = put.map(|put| match right {
            true => text().right.into(),
            false => (text().you_put)(put + 1),
        });
        Line {
            class: if right { "choice right" } else { "choice wrong" },
            number: place + 1,
            words: step.text.clone(),
            mark: mark.unwrap_or_default(),
            why: step.why.clone(),
        }
    }))
}
