//! Something that can be taken: a card, a part of a message, a place in a picture. A native field, so
//! that keyboard and screen reader know it. One form for all of them: Leptos compiles each form of
//! markup anew, and a worker pays for each.

use leptos::prelude::*;

use super::Sheet;
use crate::quiz::answer::Change;
use crate::view::{attr, on};

/// A thing that is taken by `change`; several can be where `many`. It looks as `class` says, and
/// shows `words`.
pub(super) fn field(
    class: &'static str,
    many: bool,
    taken: bool,
    change: Change,
    sheet: &Sheet,
    words: AnyView,
) -> AnyView {
    let (run, shown) = (sheet.change, sheet.shown);
    view! {
        <label class=class>
            <input {..on("change", move |_| run.run(change))} type=if many { "checkbox" } else { "radio" }
                {..attr("name", "choice")} prop:checked=taken disabled=shown/>
            {words}
        </label>
    }
    .into_any()
}
