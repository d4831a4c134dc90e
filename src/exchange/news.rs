//! What a record would bring that another one does not have: said before it is taken in.

use crate::quiz::learner::Learner;

/// How much a record has, or brings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amounts {
    /// Finished attempts.
    pub finished: usize,
    /// Attempts under way.
    pub open: usize,
    /// Answers that count.
    pub answers: usize,
    /// Lists of things to check that were gone through.
    pub checks: usize,
}

/// What `learner` has.
pub fn amounts(learner: &Learner) -> Amounts {
    Amounts {
        finished: learner.finished().len(),
        open: learner.all_open().len(),
        answers: learner.standings().map(|(_, standing)| standing.reviews().len()).sum(),
        checks: learner.checks().count(),
    }
}

/// What `other` would bring to `learner`; `None` where it brings nothing at all.
pub fn news(learner: &Learner, other: &Learner) -> Option<Amounts> {
    let mut both = learner.clone();
    both.merge(other.clone());
    if both == *learner {
        return None;
    }
    let finished = both.finished().iter().filter(|finished| {
        learner.finished_attempt(finished.attempt.id).is_none_or(|known| known != *finished)
    });
    let open = both.all_open().iter().filter(|open| learner.open(open.id) != Some(open));
    let answers = both.standings().map(|(question, standing)| {
        let known = learner.standing(question).map_or(&[][..], |known| known.reviews());
        standing.reviews().iter().filter(|review| !known.contains(review)).count()
    });
    let checks = both.checks().filter(|(list, check)| learner.check(list) != Some(*check));
    Some(Amounts {
        finished: finished.count(),
        open: open.count(),
        answers: answers.sum(),
        checks: checks.count(),
    })
}
