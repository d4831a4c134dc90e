//! Attributes that few elements have, as one kind. Leptos compiles building, patching and copying anew for every
//! name of an attribute; for these the core says `{..attr("rel", "noopener")}`. The figures are in `docs/performance.md`.

use std::sync::Arc;

use leptos::attr::custom::{CustomAttr, custom_attribute};

/// The attribute of this name.
pub(super) fn attr(
    name: &'static str,
    value: impl Into<Arc<str>>,
) -> CustomAttr<&'static str, Arc<str>> {
    custom_attribute(name, value.into())
}
