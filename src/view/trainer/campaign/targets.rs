//! What is aimed at, and how much of it is done.

use leptos::prelude::*;

use super::form::{Field, field, number_in};
use super::kept::Kept;
use crate::browser::clock;
use crate::browser::document::value_of;
use crate::quiz::campaign::tables::Tables;
use crate::quiz::campaign::{Campaign, Target};
use crate::text::trainer::campaign::say;
use crate::view::live;
use crate::view::parts::{Meter, unfold};

const YEAR: &str = "target-year";
const SESSIONS: &str = "target-sessions";
const PEOPLE: &str = "target-people";

/// How much is done of what is aimed at in the years that are looked at.
pub(super) fn reached(campaign: &Campaign, year: Option<u16>) -> AnyView {
    let wanted = campaign.targets().filter(|(of, _)| year.is_none_or(|year| year == *of));
    let wanted: Vec<(u16, Target)> = wanted.collect();
    if wanted.is_empty() {
        return ().into_any();
    }
    let lines = wanted.into_iter().map(|(year, target)| {
        let done = Tables::of(campaign, Some(year)).all;
        let line = |aim: u32, done: u32, words: fn(u32, u32) -> String| {
            (aim > 0).then(|| {
                view! {
                    <p>{words(done, aim)}</p>
                    <Meter value=done as usize of=aim as usize/>
                }
            })
        };
        view! {
            <li>
                <h3>{(say().in_year)(year)}</h3>
                {line(target.sessions, done.sessions, say().of_sessions)}
                {line(target.people, done.people, say().of_people)}
            </li>
        }
    });
    view! {
        <section>
            <h2>{say().targets}</h2>
            <ul class="targets">{lines.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// The form in which they are set.
#[component]
pub(super) fn TargetForm(
    /// The campaign.
    kept: Kept,
) -> impl IntoView {
    let said = RwSignal::new("");
    let set = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let year = number_in(YEAR).filter(|year| (1000..=9999).contains(year));
        let of = |id: &str| if value_of(id).is_empty() { Some(0) } else { number_in(id) };
        let (Some(year), Some(sessions), Some(people)) = (year, of(SESSIONS), of(PEOPLE)) else {
            said.set(say().wrong_target);
            return;
        };
        let done = kept.change(|campaign| campaign.aim(year as u16, Target { sessions, people }));
        said.set(if done.is_some() { say().target_set } else { say().not_kept });
    };
    let body = move || {
        let year = kept.year.get_untracked();
        let year = year.or_else(|| clock::today().map(|day| day.parts().0)).unwrap_or_default();
        view! {
            <form class="fields" on:submit=set>
                <p class="quiet">{say().set_target_about}</p>
                <div class="in-a-row">
                    {field(YEAR, say().year, Field::Number, u16::to_string(&year))}
                    {field(SESSIONS, say().aim_sessions, Field::Number, String::new())}
                    {field(PEOPLE, say().aim_people, Field::Number, String::new())}
                </div>
                <button class="button">{say().set}</button>
                <p role="status">{live(move || said.get().into_any())}</p>
            </form>
        }
        .into_any()
    };
    unfold("card", say().set_target.into(), None, body)
}
