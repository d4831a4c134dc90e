//! How well a topic or an objective is known, and what to do next.

use super::attempt::AttemptId;
use super::learner::{Learner, Standing};
use super::practice;
use super::question::{Bank, QuestionId, TopicId};
use super::time::Day;

/// A topic as the home page knows it before any bank is fetched.
#[derive(Clone, Copy, Debug)]
pub struct TopicSize<'a> {
    /// The topic.
    pub topic: &'a TopicId,
    /// How its question ids begin.
    pub prefix: &'a str,
    /// How many questions it has.
    pub questions: u16,
}

impl TopicSize<'_> {
    /// True where a question with this id belongs to the topic.
    pub fn has(&self, question: &QuestionId) -> bool {
        let number = question.as_str().strip_prefix(self.prefix);
        number.is_some_and(|rest| rest.starts_with('-'))
    }
}

/// How well one question is known on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It was never answered.
    Unseen,
    /// The last answer was not right.
    Shaky,
    /// The last answer was right, but so long ago that it may be forgotten by now: it is due.
    Fading,
    /// The last answer was right, and it is not due yet.
    Firm,
}

impl State {
    /// How well a question with this standing is known today.
    pub fn of(standing: Option<&Standing>, today: Day) -> State {
        match standing {
            None => State::Unseen,
            Some(standing) if !standing.last_right() => State::Shaky,
            Some(standing) if practice::is_due(standing, today) => State::Fading,
            Some(_) => State::Firm,
        }
    }
}

/// How well a topic or an objective is known, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// None of its questions was ever answered.
    Unseen,
    /// Some were.
    Begun,
    /// Of at least [`Mastery::GROWING`] percent the last answer was right.
    Growing,
    /// At least [`Mastery::SECURE`] percent are firm.
    Secure,
}

/// How well a topic or an objective is known: its questions by their [`State`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mastery {
    /// Questions that are firm.
    pub firm: u16,
    /// Questions that are fading.
    pub fading: u16,
    /// Questions that are shaky.
    pub shaky: u16,
    /// All questions.
    pub questions: u16,
}

impl Mastery {
    /// Percent of the questions whose last answer was right, for [`Level::Growing`].
    pub const GROWING: u16 = 40;
    /// Percent of the questions that are firm, for [`Level::Secure`].
    pub const SECURE: u16 = 80;

    /// How well `learner` knows a topic today.
    pub fn of(learner: &Learner, size: TopicSize, today: Day) -> Mastery {
        let mut mastery = Mastery::default();
        for (question, standing) in learner.standings() {
            if size.has(question) {
                mastery.count(State::of(Some(standing), today));
            }
        }
        mastery.within(size.questions)
    }

    /// How well `learner` knows an objective of a bank today: the one at this place in
    /// [`Bank::objectives`].
    pub fn of_objective(learner: &Learner, bank: &Bank, objective: usize, today: Day) -> Mastery {
        let mut mastery = Mastery::default();
        let questions = bank.questions.iter();
        for question in questions.filter(|question| usize::from(question.objective) == objective) {
            mastery.questions += 1;
            mastery.count(State::of(learner.standing(&question.id), today));
        }
        mastery
    }

    fn count(&mut self, state: State) {
        match state {
            State::Unseen => {}
            State::Shaky => self.shaky += 1,
            State::Fading => self.fading += 1,
            State::Firm => self.firm += 1,
        }
    }

    /// Of so many questions: those that were taken out of the bank still stand in the record.
    fn within(self, questions: u16) -> Mastery {
        let firm = self.firm.min(questions);
        let fading = self.fading.min(questions - firm);
        Mastery { firm, fading, shaky: self.shaky.min(questions - firm - fading), questions }
    }

    /// Questions that were answered at least once.
    pub fn seen(self) -> u16 {
        self.known() + self.shaky
    }

    /// Questions whose last answer was right.
    pub fn known(self) -> u16 {
        self.firm + self.fading
    }

    /// `count` of the questions, in whole percent, rounded down: 100 means all of them.
    pub fn percent(self, count: u16) -> u16 {
        (u32::from(count) * 100 / u32::from(self.questions.max(1))) as u16
    }

    /// All of that in a word.
    pub fn level(self) -> Level {
        if self.seen() == 0 {
            Level::Unseen
        } else if self.percent(self.firm) >= Mastery::SECURE {
            Level::Secure
        } else if self.percent(self.known()) >= Mastery::GROWING {
            Level::Growing
        } else {
            Level::Begun
        }
    }
}

/// The next sensible step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Go on with what is under way.
    Resume(AttemptId),
    /// Practise what is due today.
    Practise,
    /// Learn a topic (again).
    Learn(TopicId),
    /// Try an exam.
    Exam,
}

/// What to do next: first finish what was begun; then practise what is due today; then see every
/// topic once; then pass an exam; then whichever topic is known least, and when all are known well,
/// another exam.
pub fn next_step(learner: &Learner, topics: &[TopicSize], today: Day) -> Step {
    if let Some(attempt) = learner.all_open().last() {
        return Step::Resume(attempt.id);
    }
    if practice::due_today(learner, topics, today) > 0 {
        return Step::Practise;
    }
    let known = || topics.iter().map(|size| (Mastery::of(learner, *size, today), size.topic));
    if let Some((_, topic)) = known().find(|(mastery, _)| mastery.seen() == 0) {
        return Step::Learn(topic.clone());
    }
    let passed = learner.finished().iter().any(|finished| finished.passed() == Some(true));
    let firm = |mastery: Mastery| mastery.percent(mastery.firm);
    match known().min_by_key(|(mastery, _)| firm(*mastery)) {
        Some((least, topic)) if passed && firm(least) < 100 => Step::Learn(topic.clone()),
        _ => Step::Exam,
    }
}
