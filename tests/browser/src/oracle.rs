//! What must hold after every fault: nothing lost of what was acknowledged, no result twice, a page
//! that answers, nothing gone wrong unseen, and a fresh quiz that can be finished. The numbers are
//! those of the plan: I1 no result lost, I2 no answer lost, I3 none twice, I4 no panic and a page
//! that answers within a second, I8 no markup out of a bank, I9 bounds, I10 a fresh quiz.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use canh_giac::quiz::learner::Learner;
use canh_giac::text::VI;
use serde_json::json;

use crate::worker::Worker;

/// A page that takes longer seems dead (I4).
const AT_ONCE: Duration = Duration::from_secs(1);
/// More than this is never kept, in characters: a fifth of what browsers give (I9).
pub const MOST_STORED: usize = 1_000_000;

/// What a person was told that is kept, each as one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Each answer to a question, of attempts that are under way and of those that ended.
    pub answers: BTreeSet<String>,
    /// Each result.
    pub results: BTreeSet<String>,
}

impl Facts {
    /// What a record says.
    #[must_use]
    pub fn of(learner: &Learner) -> Facts {
        let mut facts = Facts::default();
        for (question, standing) in learner.standings() {
            let reviews = standing.reviews().iter();
            facts.answers.extend(reviews.map(|review| format!("{question} {review:?}")));
        }
        for attempt in learner.all_open() {
            let given = attempt.given.iter();
            let id = attempt.id.0;
            facts
                .answers
                .extend(given.map(|given| format!("{id} {} {:?}", given.item, given.answer)));
        }
        for finished in learner.finished() {
            let (id, given) = (finished.attempt.id.0, finished.attempt.given.iter());
            facts
                .answers
                .extend(given.map(|given| format!("{id} {} {:?}", given.item, given.answer)));
            facts.results.insert(format!("{id} {:?} {:?}", finished.at, finished.outcome));
        }
        facts
    }

    /// What is in these facts and not in those.
    #[must_use]
    pub fn missing_in(&self, others: &Facts) -> Facts {
        let missing = |ours: &BTreeSet<String>, theirs| ours.difference(theirs).cloned().collect();
        Facts {
            answers: missing(&self.answers, &others.answers),
            results: missing(&self.results, &others.results),
        }
    }

    /// True where there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.results.is_empty()
    }
}

/// What `after` has lost of what `before` had (I1, I2). The single answers of a result that is still
/// there may go: of old ones only the points are kept.
#[must_use]
pub fn lost(before: &Learner, after: &Learner) -> Facts {
    let mut lost = Facts::of(before).missing_in(&Facts::of(after));
    for finished in after.finished() {
        let its = format!("{} ", finished.attempt.id.0);
        lost.answers.retain(|answer| !answer.starts_with(&its));
    }
    lost
}

/// As [`lost`], where a person may have given up an attempt: its answers may go with it.
#[must_use]
pub fn lost_unless_given_up(before: &Learner, after: &Learner) -> Facts {
    let mut lost = lost(before, after);
    for attempt in before.all_open().iter().filter(|attempt| after.open(attempt.id).is_none()) {
        let its = format!("{} ", attempt.id.0);
        lost.answers.retain(|answer| !answer.starts_with(&its));
    }
    lost
}

/// The attempts that a record has more than once (I3).
#[must_use]
pub fn doubled(learner: &Learner) -> Vec<u64> {
    let finished = learner.finished().iter().map(|finished| finished.attempt.id.0);
    let all = finished.chain(learner.all_open().iter().map(|attempt| attempt.id.0));
    let mut seen = BTreeSet::new();
    all.filter(|id| !seen.insert(*id)).collect()
}

impl Worker {
    /// Nothing of `before` is lost, nothing is there twice, and all is calm (I1 to I4, I8).
    #[track_caller]
    pub fn has_lost_nothing(&self, before: &Learner) {
        self.keeps_all_of(before);
        self.all_is_calm();
        self.holds_no_markup();
    }

    /// Nothing of `before` is lost, and nothing is there twice (I1 to I3).
    #[track_caller]
    pub fn keeps_all_of(&self, before: &Learner) {
        let after = self.record();
        self.same("lost", lost(before, &after), Facts::default());
        self.same("attempts kept twice", doubled(&after), Vec::<u64>::new());
    }

    /// Texts have stayed texts: nothing in the page could run or fetch (I8).
    #[track_caller]
    pub fn holds_no_markup(&self) {
        let running =
            "main :is(script, iframe, object, embed, link, base, [onerror], [onclick], [onload])";
        self.same("what texts have become", self.elements(running), 0);
    }

    /// Pressing this leads to what has that name, within a second (I4).
    #[track_caller]
    pub fn answers_at_once(&self, button: &str, then: &str) {
        let script = "
            const begin = performance.now();
            usable(given[0])?.click();
            waited(() => pieces(document.body).includes(given[1]) || usable(given[1]), 5000)
              .then((so) => done(so ? performance.now() - begin : null))";
        let waited = self.robot(script, &[json!(button), json!(then)]);
        let waited = waited.ok().and_then(|waited| waited.as_f64());
        match waited.map(|ms| Duration::from_micros((ms * 1000.0) as u64)) {
            Some(waited) if waited < AT_ONCE => {}
            waited => self.fail(&format!("{button:?} led to {then:?} after {waited:?}")),
        }
    }

    /// A fresh lesson of this topic can be begun and finished, and is kept (I10).
    #[track_caller]
    pub fn can_still_learn(&self, topic: &str) {
        let before = self.record();
        self.open(&format!("#/chu-de/{topic}"));
        let begin = Instant::now();
        self.until("a question, or the result of the lesson before", |look| {
            let over = look.heading.as_deref() == Some(VI.lesson_done);
            (look.sheet.is_some() || over).then_some(())
        });
        self.hurries_to_the_end();
        let after = self.record();
        self.same("results of a fresh lesson", after.finished().len(), before.finished().len() + 1);
        self.check(begin.elapsed() < Duration::from_secs(30), "a lesson took half a minute");
        self.keeps_all_of(&before);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Banks;
    use crate::record::{answered_rightly, exam, handed_in, read, under_way};

    fn answered(places: core::ops::Range<u16>) -> canh_giac::quiz::attempt::Attempt {
        let questions: Vec<_> = Banks::read().all().into_iter().take(20).collect();
        answered_rightly(exam(5, &questions), &questions, places, Duration::from_secs(60))
    }

    #[test]
    fn what_is_missing_is_lost_and_what_has_come_is_not() {
        let (five, six) =
            (read(&under_way(&[answered(0..5)])), read(&under_way(&[answered(0..6)])));
        assert_eq!(lost(&six, &five).answers.len(), 1);
        assert!(lost(&five, &six).is_empty());
        let ended = read(&handed_in(&[answered(0..6)]));
        assert!(lost(&six, &ended).is_empty(), "an end keeps the answers");
        assert_eq!(lost(&ended, &six).results.len(), 1);
        let nothing = Learner::default();
        assert_eq!(lost(&six, &nothing).answers.len(), 6);
        assert!(lost_unless_given_up(&six, &nothing).is_empty());
        assert_eq!(lost_unless_given_up(&six, &five).answers.len(), 1, "not given up");
    }

    #[test]
    fn an_attempt_that_is_there_twice_is_noticed() {
        let ended = read(&handed_in(&[answered(0..6)]));
        assert!(doubled(&ended).is_empty());
        let finished = ended.finished().iter().cloned();
        let both = Learner::of(core::iter::empty(), core::iter::once(answered(0..6)), finished);
        assert_eq!(doubled(&both), [5]);
    }
}
