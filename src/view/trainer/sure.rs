//! A question before something is deleted.

use leptos::prelude::*;

/// The words around the question.
pub(super) struct Words {
    /// What goes with it.
    pub sure: String,
    /// Why it was not done; empty where nobody has tried.
    pub failed: &'static str,
    /// The way back, which leads.
    pub keep: &'static str,
    /// The way on.
    pub delete: &'static str,
}

/// Asks once more, as long as `asked` is true; `delete` does it.
pub(super) fn sure(words: Words, asked: RwSignal<bool>, delete: impl Fn() + 'static) -> AnyView {
    let failed = Some(words.failed).filter(|failed| !failed.is_empty());
    let failed = failed.map(|failed| view! { <p class="wrong-code">{failed}</p> });
    view! {
        <div class="note" role="alert">
            <p><strong>{words.sure}</strong></p>
            {failed}
            <div class="actions">
                <button type="button" class="button main" on:click=move |_| asked.set(false)>{words.keep}</button>
                <button type="button" class="button danger" on:click=move |_| delete()>{words.delete}</button>
            </div>
        </div>
    }
    .into_any()
}
