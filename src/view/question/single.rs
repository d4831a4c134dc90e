//! `single`: one choice.

use leptos::prelude::*;

use super::Sheet;
use super::choices::choices;
use crate::quiz::kind::Single;
use crate::quiz::paper::Item;

/// Choices of which one is taken.
pub(super) fn body(kind: &Single, item: &Item, sheet: &Sheet) -> AnyView {
    choices(item.arrange(&kind.choices, |choice| choice.id), false, sheet)
}
