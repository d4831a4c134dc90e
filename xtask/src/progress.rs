//! The one line that shows that a long step moves.

use std::io::{IsTerminal, Write, stderr};
use std::time::{Duration, Instant};

/// Where nobody watches (a log file, CI) a line each quarter of a minute is enough.
const PLAIN_PAUSE: Duration = Duration::from_secs(15);
/// On a terminal the line is rewritten in place.
const LIVE_PAUSE: Duration = Duration::from_millis(250);

/// A moving line: a name, a count of crates, the time since the start.
pub struct Progress {
    name: String,
    start: Instant,
    drawn: Instant,
    crates: usize,
    terminal: bool,
    on_screen: bool,
}

impl Progress {
    /// Starts the clock; nothing is printed yet.
    #[must_use]
    pub fn start(name: &str) -> Self {
        let now = Instant::now();
        let terminal = stderr().is_terminal();
        Self { name: name.into(), start: now, drawn: now, crates: 0, terminal, on_screen: false }
    }

    /// One more crate is being compiled.
    pub fn count(&mut self) {
        self.crates += 1;
    }

    /// Draws the line when it is time to.
    pub fn tick(&mut self) {
        let pause = if self.terminal { LIVE_PAUSE } else { PLAIN_PAUSE };
        if self.drawn.elapsed() < pause {
            return;
        }
        self.drawn = Instant::now();
        let line = self.line();
        if self.terminal {
            eprint!("\r\x1b[K{line}");
            self.on_screen = true;
        } else {
            eprintln!("{line}");
        }
        // A screen that cannot be written to is no reason to stop the work.
        let _ = stderr().flush();
    }

    /// Takes the line off the screen, so that other output starts on a clean one.
    pub fn clear(&mut self) {
        if self.on_screen {
            eprint!("\r\x1b[K");
            self.on_screen = false;
        }
    }

    /// The time since the start, for people.
    #[must_use]
    pub fn elapsed(&self) -> String {
        human(self.start.elapsed())
    }

    fn line(&self) -> String {
        match self.crates {
            0 => format!("  {}: {}", self.name, self.elapsed()),
            n => format!("  {}: {n} crates, {}", self.name, self.elapsed()),
        }
    }
}

/// A duration as `8 s` or `3 min 20 s`.
#[must_use]
pub fn human(time: Duration) -> String {
    match time.as_secs() {
        seconds @ 0..60 => format!("{seconds} s"),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_as_people_say_them() {
        assert_eq!(human(Duration::from_millis(8400)), "8 s");
        assert_eq!(human(Duration::from_secs(200)), "3 min 20 s");
    }
}
