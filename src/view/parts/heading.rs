//! A question as a heading that takes the focus when it appears.

use leptos::prelude::*;

/// The heading. Whoever reads by ear or by keyboard is led to the new question.
#[component]
pub(in crate::view) fn Heading(
    /// What is asked.
    words: String,
) -> impl IntoView {
    let here = NodeRef::<leptos::html::H1>::new();
    Effect::new(move || {
        if let Some(heading) = here.get() {
            // A heading that is gone again cannot take the focus, and need not.
            let _ = heading.focus();
        }
    });
    view! { <h1 tabindex="-1" node_ref=here>{words}</h1> }
}
