//! The strip of the teams: their points, whose turn it is, and what the trainer gives.

use leptos::prelude::*;

use super::state::Wall;
use crate::quiz::show::{Press, Teams};
use crate::text::trainer::teams::say;

/// What a team is called.
pub(super) fn name_of(teams: &Teams, place: usize) -> String {
    let name = teams.all().get(place).map(|team| team.name.clone()).unwrap_or_default();
    if name.is_empty() { (say().name)(place + 1) } else { name }
}

/// The strip; nothing where no teams play.
pub(super) fn strip(wall: Wall) -> AnyView {
    let Some(teams) = wall.show.with_untracked(|show| show.teams.clone()) else {
        return ().into_any();
    };
    let chips = teams.all().iter().enumerate().map(|(place, team)| {
        let turn = teams.turn() == place;
        let (name, points) = (name_of(&teams, place), (say().points)(team.halves()));
        let label = (say().score_of)(&name, &points, turn);
        let take = move |_| {
            wall.change(|show| show.teams.iter_mut().for_each(|teams| teams.turn_to(place)));
        };
        view! {
            <li>
                <button class=if turn { "wall-team turn" } else { "wall-team" }
                    aria-label=label aria-pressed=turn.to_string() on:click=take>
                    <span>{name}</span>
                    <b>{points}</b>
                </button>
            </li>
        }
    });
    let chips = chips.collect_view();
    let gives = [
        (say().one, Press::Award(2), false),
        (say().half, Press::Award(1), false),
        (say().less, Press::Award(-1), false),
        (say().undo, Press::Undo, !teams.can_undo()),
        (say().next, Press::Turn, false),
    ];
    let gives = gives.map(|(words, press, idle)| {
        view! {
            <button class="button" disabled=idle on:click=move |_| wall.press(press)>{words}</button>
        }
    });
    view! {
        <div class="wall-strip">
            <ul class="wall-teams" aria-label=say().title>{chips}</ul>
            <div class="wall-gives">{gives.collect_view()}</div>
        </div>
    }
    .into_any()
}
