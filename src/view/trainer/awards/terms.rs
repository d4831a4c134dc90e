//! The rules by which people are commended.

use leptos::prelude::*;

use crate::quiz::class::commend::Terms;
use crate::text::trainer::awards::say;
use crate::view::trainer::ticks::{number, tick};

/// The rules as they are set on the page.
#[derive(Clone, Copy)]
pub(super) struct Wanted {
    passed: RwSignal<bool>,
    no_vital_missed: RwSignal<bool>,
    points: RwSignal<u16>,
    best: RwSignal<u16>,
    gained: RwSignal<u16>,
}

impl Wanted {
    /// Who passed.
    pub fn new() -> Wanted {
        Wanted {
            passed: RwSignal::new(true),
            no_vital_missed: RwSignal::new(false),
            points: RwSignal::new(0),
            best: RwSignal::new(0),
            gained: RwSignal::new(0),
        }
    }

    /// The rules as they are now.
    pub fn terms(self) -> Terms {
        Terms {
            passed: self.passed.get(),
            points: self.points.get(),
            no_vital_missed: self.no_vital_missed.get(),
            best: self.best.get(),
            gained: self.gained.get(),
        }
    }
}

/// The fields; what was gained is asked for only where the class answered twice.
pub(super) fn fields(wanted: Wanted, twice: bool) -> AnyView {
    let gained = twice.then(|| number(say().gained, wanted.gained));
    view! {
        <div class="card fields">
            <h2>{say().terms}</h2>
            {tick(wanted.passed, say().passed_only)}
            {tick(wanted.no_vital_missed, say().no_vital)}
            {number(say().points, wanted.points)}
            {number(say().best, wanted.best)}
            {gained}
            <p class="quiet">{say().none}</p>
        </div>
    }
    .into_any()
}
