//! The one place that asks what time it is.

use core::time::Duration;

use leptos::leptos_dom::helpers::{IntervalHandle, set_interval_with_handle};

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

/// Counts the time that an attempt takes, going on from what was used before. It reads a clock
/// that nobody can set, so moving the device's clock neither gives nor takes time.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch {
    before: Span,
    started: f64,
}

impl Stopwatch {
    /// Starts now; `before` has been used already.
    pub fn start(before: Span) -> Stopwatch {
        Stopwatch { before, started: ticks() }
    }

    /// What has been used by now.
    pub fn used(self) -> Span {
        Span(self.before.0.saturating_add((ticks() - self.started) as u32))
    }
}

/// Milliseconds since the page was opened.
#[expect(clippy::disallowed_methods, reason = "the one place that asks the time")]
fn ticks() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// Calls `tick` every second until the handle is cleared.
pub fn every_second(tick: impl Fn() + 'static) -> Option<IntervalHandle> {
    set_interval_with_handle(tick, Duration::from_secs(1)).ok()
}
