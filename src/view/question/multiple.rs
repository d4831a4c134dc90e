//! `multiple`: every right choice.

use leptos::prelude::*;

use super::Sheet;
use super::choices::Choices;
use crate::quiz::kind;
use crate::quiz::paper::Item;
use crate::view::text;

/// Choices of which several can be taken.
#[component]
pub(super) fn Multiple(
    /// The choices and the key.
    kind: kind::Multiple,
    /// Their order.
    item: Item,
    /// The answer.
    sheet: Sheet,
) -> impl IntoView {
    let choices = item.arrange(&kind.choices).into_iter().cloned().collect();
    view! { <Choices prompt=text().choose_all choices=choices many=true sheet=sheet/> }
}
