//! The strip of the teams: their points, whose turn it is, and what the trainer gives.

use leptos::prelude::*;

use super::state::Wall;
use crate::quiz::show::{Press, Teams};
use crate::text::trainer::teams::VI;

/// What a team is called.
pub(super) fn name_of(teams: &Teams, place: usize) -> String {
    let name = teams.all().get(place).map(|team| team.name.clone()).unwrap_or_default();
    if name.is_empty() { (VI.name)(place + 1) } else { name }
}

/// The strip; nothing where no teams play.
pub(super) fn strip(wall: Wall) -> AnyView {
    let Some(teams) = wall.show.with_untracked(|show| show.teams.clone()) else {
        return ().into_any();
    };
    let chips = teams.all().iter().enumerate().map(|(place, team)| {
        let turn = teams.turn() == place;
        let (name, points) = (name_of(&teams, place), (VI.points)(team.halves()));
        let label = (VI.score_of)(&name, &points, turn);
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
        (VI.one, Press::Award(2), false),
        (VI.half, Press::Award(1), false),
        (VI.less, Press::Award(-1), false),
        (VI.undo, Press::Undo, !teams.can_undo()),
        (VI.next, Press::Turn, false),
    ];
    let gives = gives.map(|(words, press, idle)| {
        view! {
            <button class="button" disabled=idle on:click=move |_| wall.press(press)>{words}</button>
        }
    });
    view! {
        <div class="wall-strip">
            <ul class="wall-teams" aria-label=VI.title>{chips}</ul>
            <div class="wall-gives">{gives.collect_view()}</div>
        </div>
    }
    .into_any()
}
