//! What can happen to a learner's record. Every change is one event: it is applied to the record
//! and appended to the journal, so that replaying a journal gives the same record.

use serde::{Deserialize, Serialize};

use super::attempt::{Attempt, AttemptId, Given};
use super::check::Check;
use super::time::{Moment, Span};

/// One thing that happened. New ones are added at the end: a stored event names itself by its
/// place here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// An attempt began.
    Started(Attempt),
    /// A question was answered.
    Answered {
        /// In which attempt.
        attempt: AttemptId,
        /// Where the person was: the turn, or the place on the paper.
        place: u16,
        /// The answer.
        given: Given,
        /// Time used in the attempt by then.
        used: Span,
        /// When.
        at: Moment,
    },
    /// The person went to another question.
    Moved {
        /// In which attempt.
        attempt: AttemptId,
        /// The turn or place.
        place: u16,
        /// Time used in the attempt by then.
        used: Span,
    },
    /// The attempt ended: the lesson was done, or the exam handed in.
    Finished {
        /// Which attempt.
        attempt: AttemptId,
        /// Time used in it.
        used: Span,
        /// When.
        at: Moment,
    },
    /// The attempt was given up; nothing of it counts.
    Dropped(AttemptId),
    /// A question of an exam was marked to be looked at once more, or its mark was taken away.
    Marked {
        /// In which attempt.
        attempt: AttemptId,
        /// Which question: its place on the paper.
        item: u16,
        /// True where it is marked now.
        marked: bool,
    },
    /// A list of things to check was gone through.
    Checked {
        /// The id of the list.
        list: String,
        /// What was found.
        check: Check,
    },
}
