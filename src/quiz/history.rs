//! How exams went, one after the other.

use super::learner::Finished;
use super::time::Moment;

/// At most so many exams are shown, the newest ones.
pub const SHOWN: usize = 30;
/// So many exams are set against as many before them: a single one may go well or badly by chance.
const AT_ONCE: usize = 3;
/// Percent that make a difference; less is chance.
const CLEARLY: u16 = 5;

/// How one exam went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// When it ended.
    pub at: Moment,
    /// What was earned, in percent of all points, rounded down: what did not pass is not shown as
    /// what does.
    pub percent: u16,
    /// Passed or not.
    pub passed: bool,
}

/// How it goes from exam to exam.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// Better than before: the mean percent before and now.
    Up(u16, u16),
    /// About as before: the mean percent now.
    Even(u16),
    /// Worse than before: the mean percent before and now.
    Down(u16, u16),
}

/// The newest exams, the last one at the end. `finished` is in the order of time.
pub fn exams(finished: &[Finished]) -> Vec<Mark> {
    let mark = |finished: &Finished| {
        let passed = finished.passed()?;
        let outcome = &finished.outcome;
        let percent = outcome.points.tenths() * 10 / u32::from(outcome.questions.max(1));
        Some(Mark { at: finished.at, percent: percent.min(100) as u16, passed })
    };
    let mut marks: Vec<Mark> = finished.iter().rev().filter_map(mark).take(SHOWN).collect();
    marks.reverse();
    marks
}

/// How it goes, by the last three exams and the three before; by fewer where there are fewer, and
/// `None` where there are not two.
pub fn trend(marks: &[Mark]) -> Option<Trend> {
    let count = AT_ONCE.min(marks.len() / 2);
    let (before, now) = marks.split_at(marks.len() - count);
    let before = &before[before.len().saturating_sub(count)..];
    let (before, now) = (mean(before)?, mean(now)?);
    Some(if now >= before + CLEARLY {
        Trend::Up(before, now)
    } else if before >= now + CLEARLY {
        Trend::Down(before, now)
    } else {
        Trend::Even(now)
    })
}

fn mean(marks: &[Mark]) -> Option<u16> {
    let sum: u16 = marks.iter().map(|mark| mark.percent).sum();
    sum.checked_div(marks.len() as u16)
}
