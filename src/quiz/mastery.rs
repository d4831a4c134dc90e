//! How well a topic is known, and what to do next.

use super::attempt::AttemptId;
use super::learner::Learner;
use super::question::{QuestionId, TopicId};

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

/// How well a topic is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mastery {
    /// Questions whose last answer was right.
    pub firm: u16,
    /// Questions whose last answer was not.
    pub shaky: u16,
    /// Questions of the topic.
    pub questions: u16,
}

impl Mastery {
    /// How well `learner` knows a topic.
    pub fn of(learner: &Learner, size: TopicSize) -> Mastery {
        let mut mastery = Mastery { firm: 0, shaky: 0, questions: size.questions };
        for (question, standing) in learner.standings() {
            if size.has(question) {
                *if standing.last_right() { &mut mastery.firm } else { &mut mastery.shaky } += 1;
            }
        }
        // Questions that were taken out of the bank still stand in the record.
        mastery.firm = mastery.firm.min(mastery.questions);
        mastery.shaky = mastery.shaky.min(mastery.questions - mastery.firm);
        mastery
    }

    /// The share of the topic that is known, in whole percent, rounded down: 100 means all of it.
    pub fn percent(self) -> u16 {
        (u32::from(self.firm) * 100 / u32::from(self.questions.max(1))) as u16
    }
}

/// The next sensible step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Go on with what is under way.
    Resume(AttemptId),
    /// Learn a topic (again).
    Learn(TopicId),
    /// Try an exam.
    Exam,
}

/// What to do next: first finish what was begun; then see every topic once; then pass an exam;
/// then whichever topic is known least, and when all are known well, another exam.
pub fn next_step(learner: &Learner, topics: &[TopicSize]) -> Step {
    if let Some(attempt) = learner.all_open().last() {
        return Step::Resume(attempt.id);
    }
    let known = |size: &&TopicSize| Mastery::of(learner, **size);
    let untouched = |size: &&TopicSize| known(size).firm + known(size).shaky == 0;
    if let Some(size) = topics.iter().find(untouched) {
        return Step::Learn(size.topic.clone());
    }
    let passed = learner.finished().iter().any(|f| f.passed() == Some(true));
    match topics.iter().min_by_key(|size| known(size).percent()) {
        Some(size) if passed && known(&size).percent() < 100 => Step::Learn(size.topic.clone()),
        _ => Step::Exam,
    }
}
