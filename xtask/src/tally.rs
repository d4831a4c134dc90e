//! Counting tests from what test programs print.

use std::fmt;
use std::ops::AddAssign;

/// How many tests passed and failed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Tests that passed.
    pub passed: usize,
    /// Tests that failed.
    pub failed: usize,
}

impl Tally {
    /// Reads a line such as `test result: ok. 3 passed; 0 failed; 0 ignored; ...`, which libtest
    /// and the wasm-bindgen runner both print. Colours around `ok` do no harm.
    #[must_use]
    pub fn of_line(line: &str) -> Option<Self> {
        let (_, rest) = line.split_once("test result:")?;
        Some(Self { passed: before(rest, "passed")?, failed: before(rest, "failed")? })
    }
}

/// The number that stands before `word`.
fn before(text: &str, word: &str) -> Option<usize> {
    let mut last = "";
    for part in text.split([' ', ';', '.']).filter(|part| !part.is_empty()) {
        if part == word {
            return last.parse().ok();
        }
        last = part;
    }
    None
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_result_lines_and_nothing_else() {
        let ok = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out";
        assert_eq!(Tally::of_line(ok), Some(Tally { passed: 12, failed: 0 }));
        let bad = "    test result: \u{1b}[31mFAILED\u{1b}[0m. 3 passed; 2 failed; 0 ignored";
        assert_eq!(Tally::of_line(bad), Some(Tally { passed: 3, failed: 2 }));
        assert_eq!(Tally::of_line("test tests::twelve ... ok"), None);
        assert_eq!(Tally::of_line("test result: unknown"), None);
    }

    #[test]
    fn adds_up_to_the_closing_line() {
        let mut sum = Tally { passed: 1, failed: 0 };
        sum += Tally { passed: 4, failed: 2 };
        assert_eq!(sum.to_string(), "5 passed, 2 failed");
    }
}
