//! Going through a list.

use std::sync::Arc;

use leptos::prelude::*;

use super::{last, result};
use crate::bank::guide::{CheckItem, Guide};
use crate::browser::{clock, document};
use crate::quiz::check::{Check, Found};
use crate::quiz::event::Event;
use crate::quiz::time::Minute;
use crate::text::companion::self_check::say;
use crate::text::language::Language;
use crate::view::live;
use crate::view::notebook::Notebook;
use crate::view::parts::{note_of, unfold, written};

/// The list that this part of the guide holds: its questions, then what came of them.
pub(super) fn list(guide: Arc<Guide>) -> AnyView {
    let Some(id) = guide.lists.first().map(|list| list.id.clone()) else { return ().into_any() };
    let notebook = Notebook::here();
    // What this visit finds does not count as the last time.
    let before = notebook.read(|learner| learner.check(&id).cloned());
    let check = RwSignal::new(Check { at: Minute(0), found: Vec::new() });
    let done = RwSignal::new(false);
    let show = Callback::new(move |()| {
        let found = check.get_untracked().found;
        let check = Check { at: clock::now().minute(), found };
        notebook.record(Event::Checked { list: id.clone(), check });
        turn(done, true);
    });
    let back = Callback::new(move |()| turn(done, false));
    live(move || match done.get() {
        true => result::result(&guide, &check.get_untracked(), before.as_ref(), back),
        false => questions(&guide, check, before.as_ref(), show),
    })
}

/// Shows the questions or what came of them.
fn turn(done: RwSignal<bool>, to: bool) {
    done.set(to);
    document::scroll_up();
    document::focus_heading();
}

fn questions(
    guide: &Arc<Guide>,
    check: RwSignal<Check>,
    before: Option<&Check>,
    show: Callback<()>,
) -> AnyView {
    let Some(list) = guide.lists.first() else { return ().into_any() };
    let items = list.items.iter().map(|item| question(item, check));
    let before = before.map(|before| {
        let words = last(list, before);
        let mended = list.items.iter().all(|item| before.of(item.id) != Some(Found::Unsafe));
        let (guide, before) = (guide.clone(), before.clone());
        let mend = move || result::to_mend(&guide, &before);
        let mend = (!mended).then(|| unfold("fold", say().last_mend.into(), None, mend));
        view! { <p class="quiet">{words}</p>{mend} }
    });
    let (count, empty) = (list.items.len(), RwSignal::new(false));
    let press = move |_| match check.with_untracked(|check| check.found.is_empty()) {
        true => empty.set(true),
        false => show.run(()),
    };
    view! {
        <h1 tabindex="-1">{written(Language::Vi, list.name.clone().into_any())}</h1>
        {note_of(Language::Vi)}
        <p>{written(Language::Vi, list.about.clone().into_any())}{" "}{say().how}</p>
        {before}
        <ol class="checks">{items.collect_view()}</ol>
        <div class="actions stay">
            <span class="quiet" role="status">{live(move || {
                let words = match check.with(|check| check.found.len()) {
                    0 if empty.get() => say().nothing_chosen.into(),
                    chosen => (say().chosen)(chosen, count),
                };
                words.into_any()
            })}</span>
            <button type="button" class="button main" on:click=press>{say().show}</button>
        </div>
    }
    .into_any()
}

/// A thing to look at, and the three answers.
fn question(item: &CheckItem, check: RwSignal<Check>) -> AnyView {
    let known = check.with_untracked(|check| check.of(item.id));
    let id = item.id;
    let answers =
        [(say().safe, Found::Safe), (say().not_safe, Found::Unsafe), (say().absent, Found::Absent)];
    let answers = answers.map(|(words, found)| {
        let note = move |_| check.update(|check| check.note(id, found));
        view! {
            <label class="choice">
                <input type="radio" name=id.letter().to_string() prop:checked=known == Some(found)
                    on:change=note/>
                <span>{words}</span>
            </label>
        }
    });
    let vital = item.vital.then(|| view! { <span class="tag vital">{say().vital}</span> });
    view! {
        <li>
            <fieldset class="card">
                <legend>{written(Language::Vi, item.question.clone().into_any())}</legend>
                {vital}
                <div class="three">{answers.collect_view()}</div>
            </fieldset>
        </li>
    }
    .into_any()
}
