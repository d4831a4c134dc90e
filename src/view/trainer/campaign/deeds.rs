//! Meetings without a paper and models, written in by hand.

use leptos::prelude::*;

use super::form::{Field, field, number_in};
use super::kept::Kept;
use crate::browser::document::value_of;
use crate::browser::{chance, clock};
use crate::quiz::campaign::{Deed, DeedId, Sort};
use crate::quiz::name::clean_unit;
use crate::quiz::time::Date;
use crate::text::trainer::campaign::say;
use crate::view::live;
use crate::view::parts::unfold;

const SORT: &str = "deed-sort";
const KIND: &str = "deed-kind";
const DATE: &str = "deed-date";
const COUNT: &str = "deed-count";
const UNIT: &str = "deed-unit";
const PEOPLE: &str = "deed-people";
/// The value of a model in the field of sorts.
const MODEL: &str = "model";

/// The form, and what was written in.
#[component]
pub(super) fn Deeds(
    /// The campaign.
    kept: Kept,
) -> impl IntoView {
    let said = RwSignal::new("");
    let form = unfold("card", say().write_in.into(), Some(say().deeds_about.into()), move || {
        view! { <DeedForm kept=kept/> }.into_any()
    });
    let list =
        unfold("card", say().written_in.into(), None, move || live(move || written_in(kept, said)));
    view! {
        <h2>{say().deeds}</h2>
        {form}
        {list}
        <p role="status">{live(move || said.get().into_any())}</p>
    }
}

/// What was written in, the newest first.
fn written_in(kept: Kept, said: RwSignal<&'static str>) -> AnyView {
    let line = |deed: &Deed| {
        let (id, words) = (deed.id, (say().deed)(deed));
        let name = format!("{}: {words}", { say().take_out });
        let take_out = move |_| {
            let done = kept.change(|campaign| campaign.take_out(id));
            said.set(if done.is_some() { "" } else { say().not_kept });
        };
        view! {
            <li>
                <span>{words}</span>
                <button type="button" class="button danger" aria-label=name on:click=take_out>{say().take_out}</button>
            </li>
        }
    };
    kept.with(|campaign| {
        let deeds = campaign.map(|campaign| campaign.deeds()).unwrap_or_default();
        let lines: Vec<_> = deeds.iter().rev().map(line).collect();
        let none = lines.is_empty().then(|| view! { <p>{say().none_written}</p> });
        view! { {none} <ul class="deeds">{lines}</ul> }.into_any()
    })
}

/// The form.
#[component]
fn DeedForm(
    /// The campaign.
    kept: Kept,
) -> impl IntoView {
    let (model, said) = (RwSignal::new(false), RwSignal::new(""));
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        said.set(match typed(model.get_untracked()) {
            None => say().wrong_deed,
            Some(deed) => match kept.change(|campaign| campaign.add(deed)) {
                None => say().not_kept,
                Some(None) => say().deeds_full,
                Some(Some(_)) => say().added,
            },
        });
    };
    let kind = move || {
        let kinds = kept.now();
        let kinds: Vec<_> = kinds
            .kinds()
            .into_iter()
            .map(|kind| view! { <option value=kind.to_owned()></option> })
            .collect();
        model
            .get()
            .then(|| view! { {field(KIND, say().kind, Field::Words, String::new())} <datalist id="deed-kind-list">{kinds}</datalist> })
            .into_any()
    };
    let today = clock::today().map(iso).unwrap_or_default();
    view! {
        <form class="fields" on:submit=add>
            <div>
                <label for=SORT>{say().what}</label>
                <select id=SORT on:change=move |_| model.set(value_of(SORT) == MODEL)>
                    <option value="meeting">{say().meeting}</option>
                    <option value=MODEL>{say().model}</option>
                </select>
            </div>
            {live(kind)}
            <div class="in-a-row">
                {field(DATE, say().date, Field::Day, today)}
                {field(COUNT, say().count, Field::Number, "1".into())}
                {field(PEOPLE, say().people, Field::Number, String::new())}
            </div>
            {field(UNIT, say().unit, Field::Words, String::new())}
            <button class="button main">{say().add}</button>
            <p role="status">{live(move || said.get().into_any())}</p>
        </form>
    }
}

/// A day as the field writes it.
fn iso(date: Date) -> String {
    let (year, month, day) = date.parts();
    format!("{year:04}-{month:02}-{day:02}")
}

/// What stands in the fields; `None` where it is no deed.
fn typed(model: bool) -> Option<Deed> {
    let people = if value_of(PEOPLE).is_empty() { Some(0) } else { number_in(PEOPLE) };
    Some(Deed {
        date: value_of(DATE).parse().ok().filter(|date: &Date| date.is_a_day())?,
        id: DeedId(chance::seed()),
        sort: if model { Sort::Model(clean_unit(&value_of(KIND))?) } else { Sort::Meeting },
        count: number_in(COUNT).filter(|count| (1..=Deed::MOST).contains(count))?,
        unit: clean_unit(&value_of(UNIT)).unwrap_or_default(),
        people: people.filter(|people| *people <= Deed::PEOPLE)?,
    })
}
