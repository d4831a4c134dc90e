//! The one place that asks what time it is.

use core::time::Duration;

use leptos::leptos_dom::helpers::{IntervalHandle, set_interval_with_handle, set_timeout};
use leptos::prelude::{GetValue, SetValue, StoredValue, UpdateValue};

use super::document;
use crate::quiz::time::{Date, Moment, Span};

/// Now, by the device's clock.
#[expect(clippy::disallowed_methods, reason = "the one place that asks the time")]
pub fn now() -> Moment {
    Moment(js_sys::Date::now() as u64)
}

/// The day, hour and minute of a moment, where the device is.
pub fn local(moment: Moment) -> Option<(Date, u32, u32)> {
    let date = js_sys::Date::new(&(moment.0 as f64).into());
    let day =
        Date::new(date.get_full_year() as u16, date.get_month() as u8 + 1, date.get_date() as u8);
    Some((day.ok()?, date.get_hours(), date.get_minutes()))
}

/// The day that it is, where the device is.
pub fn today() -> Option<Date> {
    local(now()).map(|(day, _, _)| day)
}

/// Counts the time that an attempt takes, going on from what was used before: the time with the
/// page in front of the person. It reads a clock that nobody can set, so moving the device's clock
/// neither gives nor takes time; and while the page is hidden, or the device asleep, it stands still.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch {
    /// What was used, and when it was last looked at, both in milliseconds.
    state: StoredValue<(f64, f64)>,
    /// A longer step between two looks is no working: the device slept.
    longest: f64,
}

impl Stopwatch {
    /// Starts now; `before` has been used already. `longest` is the longest time that may pass
    /// between two looks at it.
    pub fn start(before: Span, longest: Span) -> Stopwatch {
        let state = StoredValue::new((before.0.into(), ticks()));
        Stopwatch { state, longest: longest.0.into() }
    }

    /// What has been used by now.
    pub fn used(self) -> Span {
        let (before, last) = self.state.get_value();
        let now = ticks();
        // Not `clamp`: it could panic with numbers in its words, and printing those costs 7 kB.
        let step = if document::hidden() { 0.0 } else { (now - last).max(0.0).min(self.longest) };
        self.state.set_value((before + step, now));
        Span((before + step) as u32)
    }

    /// At least so much has been used: another tab has seen more of it.
    pub fn catch_up(self, used: Span) {
        self.state.update_value(|state| state.0 = state.0.max(used.0.into()));
    }
}

/// Milliseconds since the page was opened.
#[expect(clippy::disallowed_methods, reason = "the one place that asks the time")]
fn ticks() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// Calls `act` after so many milliseconds.
pub fn later(milliseconds: u32, act: impl FnOnce() + 'static) {
    set_timeout(act, Duration::from_millis(milliseconds.into()));
}

/// Calls `tick` every second until the handle is cleared.
pub fn every_second(tick: impl Fn() + 'static) -> Option<IntervalHandle> {
    set_interval_with_handle(tick, Duration::from_secs(1)).ok()
}
