//! `multiple`: every right choice.

use leptos::prelude::*;

use super::Sheet;
use super::choices::choices;
use crate::quiz::kind::Multiple;
use crate::quiz::paper::Item;

/// Choices of which several can be taken.
pub(super) fn body(kind: &Multiple, item: &Item, sheet: &Sheet) -> AnyView {
    choices(item.arrange(&kind.choices, |choice| choice.id), true, sheet)
}
