//! The lists by which people check their own surroundings.

mod going;
mod result;

use std::sync::Arc;

use leptos::prelude::*;

use crate::address::Page;
use crate::bank::guide::compact::Part;
use crate::bank::guide::{Checklist, Guide};
use crate::browser::{clock, document};
use crate::quiz::check::Check;
use crate::quiz::time::{Minute, Moment};
use crate::text::companion::self_check::say;
use crate::text::language::Language;
use crate::view::notebook::Notebook;
use crate::view::parts::{note_of, with_guide, written};
use crate::view::text;

/// The page of the lists.
#[component]
pub(in crate::view) fn SelfCheck(
    /// The id of the list; all of them where there is none.
    list: Option<String>,
) -> impl IntoView {
    with_guide(Part::Lists, move |guide| {
        let Some(id) = &list else { return all(&guide, None) };
        if guide.lists.iter().all(|list| list.id != *id) {
            return all(&guide, Some(say().no_such_list));
        }
        with_guide(Part::List(id.clone()), |guide| {
            document::focus_heading();
            going::list(guide)
        })
    })
}

/// All lists, each with what was found last; above them a line where something is to be said.
fn all(guide: &Arc<Guide>, line: Option<&'static str>) -> AnyView {
    let line = line.map(|line| view! { <p class="note">{line}</p> });
    let lists = guide.lists.iter().map(|list| {
        let check = Notebook::here().read(|learner| learner.check(&list.id).cloned());
        let last = check.as_ref().map_or_else(|| say().never.into(), |check| last(list, check));
        let vital = check.map_or(0, |check| list.to_mend(&check, true).count());
        let vital = (vital > 0).then(|| view! { <b>{(say().vital_open)(vital)}</b> });
        view! {
            <li>
                <a class="card topic" href=Page::SelfCheck(Some(list.id.clone())).to_string()>
                    <strong>{written(Language::Vi, list.name.clone().into_any())}</strong>
                    <span>{written(Language::Vi, list.about.clone().into_any())}</span>
                    <span class="quiet">{last}</span>
                    {vital}
                </a>
            </li>
        }
    });
    view! {
        <h1 tabindex="-1">{text().self_check}</h1>
        {note_of(Language::Vi)}
        {line}
        <p>{say().about}</p>
        <ul class="topics">{lists.collect_view()}</ul>
    }
    .into_any()
}

/// What was found last, and when.
fn last(list: &Checklist, check: &Check) -> String {
    let (safe, of) = list.score(check);
    (say().last)(safe, of, &day_of(check.at))
}

/// The day, where the device is.
fn day_of(minute: Minute) -> String {
    let moment = Moment(u64::from(minute.0) * 60_000);
    clock::local(moment).map_or(String::new(), |(day, _, _)| day.to_string())
}
