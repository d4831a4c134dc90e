//! `single`: one choice.

use leptos::prelude::*;

use super::Sheet;
use super::choices::Choices;
use crate::quiz::kind;
use crate::quiz::paper::Item;
use crate::view::text;

/// Choices of which one is taken.
#[component]
pub(super) fn Single(
    /// The choices and the key.
    kind: kind::Single,
    /// Their order.
    item: Item,
    /// The answer.
    sheet: Sheet,
) -> impl IntoView {
    let choices = item.arrange(&kind.choices).into_iter().cloned().collect();
    view! { <Choices prompt=text().choose_one choices=choices many=false sheet=sheet/> }
}
