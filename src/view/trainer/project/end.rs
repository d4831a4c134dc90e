//! Behind the last question: that there is no other, and the points of the teams.

use leptos::prelude::*;

use super::state::Wall;
use super::strip::name_of;
use crate::browser::letters;
use crate::print::board::fit::SIZES;
use crate::text::trainer::project::say;
use crate::text::trainer::teams::say as teams_text;

/// The place of the largest letters in [`SIZES`] that it can have.
const LARGEST: usize = 2;

/// The end.
pub(super) fn end(wall: Wall) -> AnyView {
    let scores = wall.show.with_untracked(|show| show.teams.clone()).map(|teams| {
        let leaders = teams.leaders();
        let rows = teams.all().iter().enumerate().map(|(place, team)| {
            let leads = leaders.contains(&place);
            let words = format!("{}: {}", name_of(&teams, place), (teams_text().points)(team.halves()));
            view! {
                <li class=if leads { "wall-card right" } else { "wall-card" }>
                    <div class="wall-says">
                        <span class="wall-words">{words}<em>{leads.then_some(teams_text().leads)}</em></span>
                    </div>
                </li>
            }
        });
        view! { <h2>{teams_text().final_scores}</h2><ul class="wall-pairs">{rows.collect_view()}</ul> }
    });
    letters::fit(".wall-stage", ".wall-body", LARGEST, SIZES.len() - 1);
    view! {
        <div class="wall-stage" data-size=LARGEST.to_string()>
            <h1 tabindex="-1">{say().over}</h1>
            <div class="wall-body">
                {scores}
                <div class="actions">
                    <button class="button" on:click=move |_| wall.restart()>{say().restart}</button>
                    <span>{say().over_about}</span>
                </div>
            </div>
        </div>
    }
    .into_any()
}
