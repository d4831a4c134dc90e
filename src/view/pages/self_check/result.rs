//! What came of going through a list: how much is safe, and what to mend first.

use std::sync::Arc;

use leptos::prelude::*;

use crate::address::Page;
use crate::bank::guide::{CheckItem, Guide};
use crate::quiz::check::Check;
use crate::storage::keeper::Keeping;
use crate::text::companion::self_check::say;
use crate::text::language::Language;
use crate::view::notebook::Notebook;
use crate::view::parts::{rests_on, stale_note, written};

/// What came of the list of this part of the guide, beside what came of it `before`. `back` leads to
/// its questions.
pub(super) fn result(
    guide: &Arc<Guide>,
    check: &Check,
    before: Option<&Check>,
    back: Callback<()>,
) -> AnyView {
    let Some(list) = guide.lists.first() else { return ().into_any() };
    let (safe, of) = list.score(check);
    let before = before.map(|before| list.score(before));
    let before = before.map(|(safe, of)| view! { <p>{(say().before)(safe, of)}</p> });
    let kept = match Notebook::here().keeping.get_untracked() {
        Keeping::Kept => say().kept,
        _ => say().not_kept,
    };
    let missing = list.not_looked_at(check);
    let all_safe = missing.is_empty()
        && [true, false].map(|vital| list.to_mend(check, vital).count()) == [0, 0];
    let all_safe = all_safe.then(|| view! { <p>{say().all_safe}</p> });
    let missing =
        (!missing.is_empty()).then(|| view! { <p class="note">{(say().missing)(&missing)}</p> });
    view! {
        <h1 tabindex="-1">{written(Language::Vi, list.name.clone().into_any())}</h1>
        <p class="big">{(say().score)(safe, of)}</p>
        {before}
        <p class="quiet">{kept}</p>
        {missing}
        {all_safe}
        {to_mend(guide, check)}
        <div class="actions">
            <a class="button main" href=Page::SelfCheck(None).to_string()>{say().other_lists}</a>
            <button type="button" class="button" on:click=move |_| back.run(())>{say().change}</button>
        </div>
    }
    .into_any()
}

/// What is to be mended: first what may cost a life or a family's savings.
pub(super) fn to_mend(guide: &Arc<Guide>, check: &Check) -> AnyView {
    let Some(list) = guide.lists.first() else { return ().into_any() };
    let part = |vital: bool, head: &'static str| {
        let items: Vec<AnyView> =
            list.to_mend(check, vital).map(|item| mend(guide, item)).collect();
        (!items.is_empty()).then(|| view! { <h2>{head}</h2><ul class="cards">{items}</ul> })
    };
    let (vital, other) = (part(true, say().mend_vital), part(false, say().mend));
    view! { {vital}{other} }.into_any()
}

fn mend(guide: &Arc<Guide>, item: &CheckItem) -> AnyView {
    view! {
        <li class="card">
            <p class="quiet">{written(Language::Vi, item.question.clone().into_any())}</p>
            <p><strong>{written(Language::Vi, item.mend.clone().into_any())}</strong></p>
            {stale_note(guide, &item.sources)}
            {rests_on(guide, &item.sources)}
        </li>
    }
    .into_any()
}
