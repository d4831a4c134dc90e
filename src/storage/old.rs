//! What earlier versions kept, read into what is kept now. Fixtures of every version that was ever
//! released are in `tests/fixtures`.
//!
//! Up to version 2 an exam had fewer rules, nothing was marked, and of the answers to a question only
//! the last one was known.

use serde::Deserialize;

use super::snapshot::Snapshot;
use crate::codec::{self, Unreadable};
use crate::quiz::attempt::{Attempt, AttemptId, Given, Sort};
use crate::quiz::event::Event;
use crate::quiz::exam::{Exam, Outcome, Rules};
use crate::quiz::learner::{Finished, Learner, Standing};
use crate::quiz::memory::{Grade, Review};
use crate::quiz::paper::Item;
use crate::quiz::question::{QuestionId, TopicId};
use crate::quiz::time::{Moment, Span};

/// The last version of the forms below.
pub(super) const LAST: u16 = 2;

#[derive(Deserialize)]
struct OldSnapshot {
    generation: u64,
    journal: u64,
    learner: OldLearner,
}

#[derive(Deserialize)]
struct OldLearner {
    standings: Vec<(QuestionId, OldStanding)>,
    open: Vec<OldAttempt>,
    finished: Vec<OldFinished>,
}

#[derive(Deserialize)]
struct OldStanding {
    _seen: u16,
    _right: u16,
    last_right: bool,
    last: Moment,
}

#[derive(Deserialize)]
struct OldFinished {
    at: Moment,
    outcome: Outcome,
    attempt: OldAttempt,
}

#[derive(Deserialize)]
struct OldAttempt {
    id: AttemptId,
    sort: OldSort,
    started: Moment,
    paper: Vec<Item>,
    given: Vec<Given>,
    place: u16,
    used: Span,
}

#[derive(Deserialize)]
enum OldSort {
    Lesson(TopicId),
    Exam(OldRules),
}

#[derive(Deserialize)]
struct OldRules {
    questions: u16,
    time: Span,
    pass: u16,
    vital: bool,
}

/// Reads a snapshot.
pub(super) fn snapshot(body: &[u8]) -> Result<Snapshot, Unreadable> {
    let OldSnapshot { generation, journal, learner } = codec::value(body)?;
    let finished = learner.finished.into_iter().map(|old| Finished {
        at: old.at,
        outcome: old.outcome,
        attempt: old.attempt.into(),
    });
    let standings = learner.standings.into_iter().map(|(question, old)| (question, old.into()));
    let learner = Learner::of(standings, learner.open.into_iter().map(Attempt::from), finished);
    Ok(Snapshot { generation, journal, learner })
}

/// Reads a record of the journal: its number and its event.
pub(super) fn record(body: &[u8]) -> Result<(u64, Event), Unreadable> {
    let (number, event) = postcard::take_from_bytes(body).map_err(|_| Unreadable::Broken)?;
    // The first kind of event alone looked different.
    let event = match event.split_first() {
        Some((0, attempt)) => Event::Started(codec::value::<OldAttempt>(attempt)?.into()),
        _ => codec::value(event)?,
    };
    Ok((number, event))
}

impl From<OldStanding> for Standing {
    fn from(old: OldStanding) -> Standing {
        let grade = if old.last_right { Grade::Good } else { Grade::Again };
        let mut standing = Standing::default();
        standing.count(Review { at: old.last.minute(), grade });
        standing
    }
}

impl From<OldAttempt> for Attempt {
    fn from(old: OldAttempt) -> Attempt {
        let OldAttempt { id, sort, started, paper, given, place, used } = old;
        let sort = match sort {
            OldSort::Lesson(topic) => Sort::Lesson(topic),
            OldSort::Exam(OldRules { questions, time, pass, vital }) => {
                let rules = Rules { questions, time, pass, vital, minimum: 0 };
                Sort::Exam(Exam::under(rules))
            }
        };
        Attempt { given, place, used, ..Attempt::new(id, sort, started, paper) }
    }
}
