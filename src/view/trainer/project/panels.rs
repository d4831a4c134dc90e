//! What can be laid over the wall: the keys, and the teams.

use leptos::prelude::*;

use super::state::{Panel, Wall};
use super::strip::name_of;
use crate::quiz::show::Teams;
use crate::text::trainer::project::say;
use crate::text::trainer::teams::say as teams_text;

/// The panel that is open.
pub(super) fn panel(wall: Wall) -> AnyView {
    let (title, inside) = match wall.panel.get() {
        Panel::Nothing => return ().into_any(),
        Panel::Keys => (say().keys, keys(wall)),
        Panel::Teams => (teams_text().title, teams(wall)),
    };
    let close = move |_| wall.panel.set(Panel::Nothing);
    view! {
        <div class="wall-panel" role="dialog" aria-label=title>
            <h2>{title}</h2>
            {inside}
            <div class="actions">
                <button class="button main" on:click=close>{say().close}</button>
            </div>
        </div>
    }
    .into_any()
}

fn keys(wall: Wall) -> AnyView {
    let rows = say().key_list.iter().map(|(keys, what)| {
        view! { <tr><th scope="row">{*keys}</th><td>{*what}</td></tr> }
    });
    let seconds = wall.show.with_untracked(|show| show.countdown.seconds());
    let longer = move |_| wall.change(|show| show.countdown.choose_next());
    let lost = (!wall.kept.get()).then(|| view! { <p class="note">{say().not_kept}</p> });
    view! {
        <table>{rows.collect_view()}</table>
        <p>{say().presenter}</p>
        {lost}
        <div class="actions">
            <button class="button" on:click=longer>{(say().seconds)(seconds)}</button>
            <button class="button" on:click=move |_| wall.restart()>{say().restart}</button>
        </div>
    }
    .into_any()
}

fn teams(wall: Wall) -> AnyView {
    match wall.show.with_untracked(|show| show.teams.clone()) {
        None => {
            let begin = move |_| wall.change(|show| show.teams = Some(Teams::new(Teams::FEWEST)));
            view! {
                <p>{teams_text().about}</p>
                <div class="actions">
                    <button class="button main" on:click=begin>{teams_text().begin}</button>
                </div>
            }
            .into_any()
        }
        Some(teams) => playing(wall, &teams),
    }
}

/// How many they are, what they are called, and the end of it.
fn playing(wall: Wall, teams: &Teams) -> AnyView {
    let counts = (Teams::FEWEST..=Teams::MOST).map(|count| {
        let chosen = teams.all().len() == count;
        let choose = move |_| {
            wall.change(|show| show.teams.iter_mut().for_each(|teams| teams.resize(count)));
        };
        view! {
            <button class=if chosen { "button main" } else { "button" }
                aria-pressed=chosen.to_string() on:click=choose>{count.to_string()}</button>
        }
    });
    let names = teams.all().iter().enumerate().map(|(place, team)| {
        let rename = move |event| {
            let name = event_target_value(&event);
            wall.change(|show| {
                show.teams.iter_mut().for_each(|teams| teams.rename(place, &name));
            });
        };
        let (label, name) = ((teams_text().name)(place + 1), team.name.clone());
        let (id, of) = (format!("team-{place}"), format!("team-{place}"));
        view! {
            <label for=of>
                <span>{label}</span>
                <input id=id type="text" autocomplete="off" maxlength=Teams::LONGEST_NAME.to_string()
                    placeholder=name_of(teams, place) prop:value=name on:change=rename/>
            </label>
        }
    });
    let end = move |_| wall.change(|show| show.teams = None);
    view! {
        <p>{teams_text().count}</p>
        <div class="wall-counts">{counts.collect_view()}</div>
        <div class="wall-names">{names.collect_view()}</div>
        <div class="actions">
            <button class="button" on:click=end>{teams_text().end}</button>
            <span class="quiet">{teams_text().end_about}</span>
        </div>
    }
    .into_any()
}
