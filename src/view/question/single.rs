//! `single`: one choice.

use leptos::prelude::*;

use super::Sheet;
use super::choices::choices;
use crate::quiz::kind::Single;
use crate::quiz::paper::Item;
use crate::view::text;

/// Choices of which one is taken.
pub(super) fn body(kind: &Single, item: &Item, sheet: Sheet) -> AnyView {
    choices(text().choose_one, item.arrange(&kind.choices), false, sheet)
}
