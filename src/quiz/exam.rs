//! What an exam asks for, and what came of it.

use serde::{Deserialize, Serialize};

use super::attempt::Attempt;
use super::kind::Kinds;
use super::paper::Item;
use super::paper_code::PaperCode;
use super::points::Points;
use super::question::TopicId;
use super::time::Span;

/// An exam that is offered: what `questions/exams.toml` says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preset {
    /// Its number in paper codes; never given to another exam.
    pub number: u8,
    /// What it is called.
    pub name: String,
    /// What it is for, in a sentence.
    pub about: String,
    /// How its papers are drawn.
    pub blueprint: Blueprint,
    /// How they are judged.
    pub rules: Rules,
    /// True where somebody may take twice the time.
    pub double_time: bool,
}

/// How a paper is drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blueprint {
    /// The topics, in the order of the catalogue, and how many questions each gives at least.
    pub shares: Vec<Share>,
    /// So many topics, drawn by chance, give one question more.
    pub spread: u16,
    /// The kinds of question that may come.
    pub kinds: Kinds,
}

/// What one topic gives to a paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// The topic.
    pub topic: TopicId,
    /// So many questions.
    pub questions: u16,
}

impl Blueprint {
    /// `questions` of all kinds, the same number from each topic as far as it divides.
    pub fn even(topics: &[TopicId], questions: u16) -> Blueprint {
        let each = questions / (topics.len() as u16).max(1);
        let share = |topic: &TopicId| Share { topic: topic.clone(), questions: each };
        let spread = questions - each * topics.len() as u16;
        Blueprint { shares: topics.iter().map(share).collect(), spread, kinds: Kinds::ALL }
    }

    /// The topics, in the order of the catalogue.
    pub fn topics(&self) -> Vec<TopicId> {
        self.shares.iter().map(|share| share.topic.clone()).collect()
    }

    /// Questions on a paper.
    pub fn questions(&self) -> u16 {
        self.shares.iter().map(|share| share.questions).sum::<u16>() + self.spread
    }
}

/// The rules by which an exam is judged. They are kept with each attempt: a later version of the
/// program does not change what an earlier exam was passed under.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// Questions on the paper.
    pub questions: u16,
    /// Time for all of them.
    pub time: Span,
    /// Whole points that pass.
    pub pass: u16,
    /// True where one wrong answer to a vital question fails the exam (câu điểm liệt).
    pub vital: bool,
    /// Whole points that each topic must have; 0 asks for none.
    pub minimum: u16,
}

impl Rules {
    /// The shape that workers know from union contests (20 questions in 30 minutes, pass at 16),
    /// with the vital rule that they know from the driving licence.
    pub const fn standard() -> Rules {
        Rules { questions: 20, time: Span::minutes(30), pass: 16, vital: true, minimum: 0 }
    }
}

/// An exam as somebody sits it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exam {
    /// Its paper; `None` for one that was drawn before papers had codes.
    pub code: Option<PaperCode>,
    /// Its rules, as they are for everybody.
    pub rules: Rules,
    /// True for somebody who takes twice the time: who reads slowly, or by ear.
    pub double_time: bool,
}

impl Exam {
    /// An exam under these rules, of a paper without a code, in the time that everybody has.
    pub const fn under(rules: Rules) -> Exam {
        Exam { code: None, rules, double_time: false }
    }

    /// The time that this person has.
    pub fn time(&self) -> Span {
        Span(self.rules.time.0.saturating_mul(1 + u32::from(self.double_time)))
    }
}

/// The marks of one topic in an attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicMarks {
    /// The topic.
    pub topic: TopicId,
    /// What was earned.
    pub points: Points,
    /// Out of so many questions.
    pub questions: u16,
}

/// What came of an attempt. Kept when it ends, and never computed again: a bank that is corrected
/// later does not change anybody's result.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// What was earned in all: the sum over the topics.
    pub points: Points,
    /// Out of so many questions.
    pub questions: u16,
    /// The same by topic, in the order in which the topics come on the paper.
    pub topics: Vec<TopicMarks>,
    /// Vital questions without the full point.
    pub vital_missed: u16,
}

/// Why an exam is not passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Too few points in all.
    TooFew,
    /// Too few points in this topic.
    TopicTooLow(TopicId),
    /// So many vital questions were missed.
    VitalMissed(u16),
}

impl Outcome {
    /// What came of `attempt` as it stands; a question without an answer earns nothing.
    pub fn of(attempt: &Attempt) -> Outcome {
        let mut outcome = Outcome::default();
        for (place, item) in attempt.paper.iter().enumerate() {
            outcome.add(item, attempt.marks(place as u16));
        }
        outcome
    }

    /// Takes in the marks of one more question.
    pub fn add(&mut self, item: &Item, points: Points) {
        self.points += points;
        // A record that somebody made up may have a paper without end.
        self.questions = self.questions.saturating_add(1);
        let missed = u16::from(item.vital && !points.is_full());
        self.vital_missed = self.vital_missed.saturating_add(missed);
        match self.topics.iter_mut().find(|marks| marks.topic == item.topic) {
            Some(marks) => {
                marks.points += points;
                marks.questions = marks.questions.saturating_add(1);
            }
            None => {
                let topic = item.topic.clone();
                self.topics.push(TopicMarks { topic, points, questions: 1 });
            }
        }
    }

    /// Everything for which this is not passed under `rules`; nothing where it is passed.
    pub fn reasons(&self, rules: &Rules) -> Vec<Reason> {
        let few = self.points < Points::whole(rules.pass);
        let low = |marks: &&TopicMarks| marks.points < Points::whole(rules.minimum);
        let low = self.topics.iter().filter(low);
        let low = low.map(|marks| Reason::TopicTooLow(marks.topic.clone()));
        let vital = (rules.vital && self.vital_missed > 0)
            .then_some(Reason::VitalMissed(self.vital_missed));
        few.then_some(Reason::TooFew).into_iter().chain(low).chain(vital).collect()
    }

    /// True where this passes under `rules`.
    pub fn passes(&self, rules: &Rules) -> bool {
        self.reasons(rules).is_empty()
    }
}

/// How many minutes are left, where that is to be said now: once when five are left, once at the last one. `before` is
/// what was left when it was last looked at.
pub fn warning(before: Span, left: Span) -> Option<u16> {
    let passed =
        |minutes: &u16| before > Span::minutes(*minutes) && left <= Span::minutes(*minutes);
    // The shorter one, where a device slept through both.
    [1, 5].into_iter().find(passed).filter(|_| left > Span(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(points: Points, vital_missed: u16) -> Outcome {
        Outcome { points, questions: 20, topics: Vec::new(), vital_missed }
    }

    #[test]
    fn sixteen_points_pass_and_a_hair_less_does_not() {
        let rules = Rules::standard();
        assert!(outcome(Points::whole(16), 0).passes(&rules));
        let hair_less = Points::whole(15) + Points::share(11, 12);
        assert_eq!(outcome(hair_less, 0).reasons(&rules), [Reason::TooFew]);
    }

    #[test]
    fn a_missed_vital_question_fails_even_nineteen_points() {
        let rules = Rules::standard();
        assert_eq!(outcome(Points::whole(19), 1).reasons(&rules), [Reason::VitalMissed(1)]);
        let mild = Rules { vital: false, ..rules };
        assert!(outcome(Points::whole(19), 1).passes(&mild));
    }

    #[test]
    fn every_reason_is_told_and_each_topic_by_its_name() {
        let rules = Rules { minimum: 3, ..Rules::standard() };
        let marks = |topic: &str, points| TopicMarks {
            topic: topic.into(),
            points: Points::whole(points),
            questions: 5,
        };
        let topics = vec![marks("a", 3), marks("b", 2), marks("c", 5)];
        let outcome = Outcome { topics, ..outcome(Points::whole(10), 2) };
        let reasons = outcome.reasons(&rules);
        let low = Reason::TopicTooLow("b".into());
        assert_eq!(reasons, [Reason::TooFew, low, Reason::VitalMissed(2)]);
    }

    #[test]
    fn twice_the_time_is_twice_the_time() {
        let exam = Exam { code: None, rules: Rules::standard(), double_time: true };
        assert_eq!(exam.time(), Span::minutes(60));
        assert_eq!(Exam { double_time: false, ..exam }.time(), Span::minutes(30));
    }

    #[test]
    fn five_minutes_and_the_last_one_are_said_once() {
        let mut left = Span::minutes(30);
        let mut said = Vec::new();
        while left > Span(0) {
            let next = Span(left.0.saturating_sub(1_003));
            said.extend(warning(left, next));
            left = next;
        }
        assert_eq!(said, [5, 1]);
        assert_eq!(warning(Span::minutes(6), Span(20_000)), Some(1), "the device slept");
        assert_eq!(warning(Span(900), Span(0)), None);
        assert_eq!(warning(Span::minutes(5), Span::minutes(5)), None, "opened with five left");
    }

    #[test]
    fn an_even_blueprint_gives_the_rest_by_chance() {
        let topics = ["a", "b", "c"].map(TopicId::from);
        let blueprint = Blueprint::even(&topics, 20);
        assert_eq!((blueprint.shares[0].questions, blueprint.spread), (6, 2));
        assert_eq!(blueprint.questions(), 20);
    }
}
