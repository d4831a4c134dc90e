//! The names on the papers: typed here, and kept nowhere.

use leptos::prelude::*;

use crate::browser::words;
use crate::quiz::class::commend::Commended;
use crate::quiz::class::handed::Seat;
use crate::quiz::name;
use crate::text::trainer::awards::say;

/// What was typed, seat by seat.
#[derive(Clone, Copy)]
pub(super) struct Names(RwSignal<Vec<(Seat, Option<String>)>>);

impl Names {
    /// Nothing yet.
    pub fn new() -> Names {
        Names(RwSignal::new(Vec::new()))
    }

    /// The name of somebody: what was typed, else their nickname; `None` where neither is there.
    pub fn of(self, person: &Commended) -> Option<String> {
        self.0.with(|names| Names::find(names, person))
    }

    fn find(names: &[(Seat, Option<String>)], person: &Commended) -> Option<String> {
        match names.iter().find(|(seat, _)| *seat == person.seat) {
            Some((_, typed)) => typed.clone(),
            None => name::clean(&person.name),
        }
    }

    fn set(self, seat: Seat, typed: &str) {
        let typed = name::clean(&words::composed(typed));
        self.0.update(|names| {
            names.retain(|(other, _)| *other != seat);
            names.push((seat, typed));
        });
    }
}

/// A field for each of them.
pub(super) fn fields(names: Names, people: &[Commended], wanted: bool) -> AnyView {
    if people.is_empty() || !wanted {
        return ().into_any();
    }
    let fields = people.iter().map(|person| {
        let seat = person.seat;
        // Without following what is typed: the fields would be drawn anew under the fingers.
        let now = names.0.with_untracked(|names| Names::find(names, person)).unwrap_or_default();
        let typed = move |event| names.set(seat, &event_target_value(&event));
        view! {
            <label class="seat-name">
                <span>{(say().name_of)(seat)}</span>
                <input type="text" autocomplete="off" autocapitalize="words" spellcheck="false"
                    prop:value=now on:change=typed/>
            </label>
        }
    });
    view! {
        <div class="card fields">
            <h2>{say().names}</h2>
            <p class="quiet">{say().names_about}</p>
            <div class="seat-names">{fields.collect_view()}</div>
        </div>
    }
    .into_any()
}
