//! An attempt: one person going through one paper, from the first question to the end. A plain
//! value with verbs; a view keeps it in a signal and calls them.

use serde::{Deserialize, Serialize};

use super::answer::Answer;
use super::exam::Exam;
use super::lesson;
use super::paper::Item;
use super::points::Points;
use super::question::TopicId;
use super::random::Seed;
use super::time::{Moment, Span};

/// Names an attempt for ever: a number drawn by chance for each attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AttemptId(pub Seed);

/// What is being attempted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sort {
    /// Learning a topic: each answer is checked and explained at once, wrong ones come back.
    Lesson(TopicId),
    /// An exam: no help until the end.
    Exam(Exam),
    /// Practice: as a lesson, of questions that are asked again.
    Practice(Focus),
}

/// What is practised.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Focus {
    /// What is due today, whatever its topic.
    Due,
    /// One objective of a topic: the topic, and the id of the objective.
    Objective(TopicId, String),
    /// A few questions of a topic, some months after it was learnt.
    Refresher(TopicId),
}

/// An answer that was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// To which question: its place on the paper.
    pub item: u16,
    /// What was answered.
    pub answer: Answer,
    /// What it earned when it was given.
    pub points: Points,
}

/// One person going through one paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// Its name.
    pub id: AttemptId,
    /// Lesson or exam.
    pub sort: Sort,
    /// When it began.
    pub started: Moment,
    /// The questions.
    pub paper: Vec<Item>,
    /// The answers: in a lesson each one in the order of giving, in an exam the last to each
    /// question.
    pub given: Vec<Given>,
    /// Where the person is: in a lesson the turn (how many were left behind with "next"), in an
    /// exam the place on the paper.
    pub place: u16,
    /// Time spent with the page open.
    pub used: Span,
    /// Questions to look at once more, as their places on the paper, in the order of marking.
    pub marked: Vec<u16>,
}

impl Attempt {
    /// A new attempt at its first question.
    pub fn new(id: AttemptId, sort: Sort, started: Moment, paper: Vec<Item>) -> Attempt {
        let (given, marked) = (Vec::new(), Vec::new());
        Attempt { id, sort, started, paper, given, place: 0, used: Span(0), marked }
    }

    /// The question in front of the person, as its place on the paper; `None` when a lesson has no
    /// more.
    pub fn current(&self) -> Option<u16> {
        match self.sort {
            Sort::Lesson(_) | Sort::Practice(_) => lesson::item_at(self, self.place),
            Sort::Exam(_) => self.paper.get(usize::from(self.place)).map(|_| self.place),
        }
    }

    /// What was answered in front of the person: in a lesson only what was checked already.
    pub fn current_given(&self) -> Option<&Given> {
        match self.sort {
            Sort::Lesson(_) | Sort::Practice(_) => self.given.get(usize::from(self.place)),
            Sort::Exam(_) => self.given_to(self.place),
        }
    }

    /// Takes in an answer. In a lesson it stands for the present turn, and one turn takes one
    /// answer; in an exam it replaces an earlier answer to the same question.
    pub fn answer(&mut self, given: Given) {
        match self.sort {
            Sort::Lesson(_) | Sort::Practice(_) => {
                if self.given.len() == usize::from(self.place) && self.current() == Some(given.item)
                {
                    self.given.push(given);
                }
            }
            Sort::Exam(_) => {
                self.given.retain(|earlier| earlier.item != given.item);
                // An empty answer with a full point is a question that was withdrawn.
                let counts = !given.answer.is_empty() || given.points.is_full();
                if counts && usize::from(given.item) < self.paper.len() {
                    self.given.push(given);
                }
            }
        }
    }

    /// Goes to a turn or a place; one that does not exist is left alone.
    pub fn go_to(&mut self, place: u16) {
        let last = match self.sort {
            Sort::Lesson(_) | Sort::Practice(_) => self.given.len(),
            Sort::Exam(_) => self.paper.len().saturating_sub(1),
        };
        if usize::from(place) <= last {
            self.place = place;
        }
    }

    /// Marks the question at `item` to be looked at once more, or takes the mark away.
    pub fn mark(&mut self, item: u16, marked: bool) {
        self.marked.retain(|other| *other != item);
        if marked && usize::from(item) < self.paper.len() {
            self.marked.push(item);
        }
    }

    /// Places on the paper of the vital questions that did not earn the full point.
    pub fn vital_missed(&self) -> impl Iterator<Item = u16> + '_ {
        let missed = |(place, item): (u16, &Item)| {
            (item.vital && !self.marks(place).is_full()).then_some(place)
        };
        (0..).zip(&self.paper).filter_map(missed)
    }

    /// Time never runs backwards, whatever a clock says.
    pub fn spend(&mut self, used: Span) {
        self.used = self.used.max(used);
    }

    /// The answer that counts for the question at `item`: in a lesson the first, in an exam the
    /// only one.
    pub fn given_to(&self, item: u16) -> Option<&Given> {
        self.given.iter().find(|given| given.item == item)
    }

    /// The marks that count for the question at `item`.
    pub fn marks(&self, item: u16) -> Points {
        self.given_to(item).map_or(Points::ZERO, |given| given.points)
    }

    /// Places on the paper that have no answer yet.
    pub fn unanswered(&self) -> impl Iterator<Item = u16> + '_ {
        (0..self.paper.len() as u16).filter(|item| self.given_to(*item).is_none())
    }

    /// The time that an exam has left when `used` has gone; `None` for a lesson, which has no clock.
    pub fn left_after(&self, used: Span) -> Option<Span> {
        match &self.sort {
            Sort::Lesson(_) | Sort::Practice(_) => None,
            Sort::Exam(exam) => Some(exam.time().left_after(used)),
        }
    }

    /// Lets go of the questions and answers of an old attempt; its outcome is kept elsewhere.
    pub fn forget_answers(&mut self) {
        self.paper = Vec::new();
        self.given = Vec::new();
        self.marked = Vec::new();
        self.place = 0;
    }
}
