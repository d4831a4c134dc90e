//! `multiple`: every right choice.

use leptos::prelude::*;

use super::Sheet;
use super::choices::choices;
use crate::quiz::kind::Multiple;
use crate::quiz::paper::Item;
use crate::view::text;

/// Choices of which several can be taken.
pub(super) fn body(kind: &Multiple, item: &Item, sheet: Sheet) -> AnyView {
    choices(text().choose_all, item.arrange(&kind.choices), true, sheet)
}
