//! What an exam asks for, and what came of it.

use serde::{Deserialize, Serialize};

use super::attempt::Attempt;
use super::points::Points;
use super::question::TopicId;
use super::time::Span;

/// The rules of an exam. They are kept with each attempt: a later version of the program does not
/// change what an earlier exam was passed under.
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
}

impl Rules {
    /// The shape that workers know from union contests (20 questions in 30 minutes, pass at 16),
    /// with the vital rule that they know from the driving licence.
    pub const fn standard() -> Rules {
        Rules { questions: 20, time: Span::minutes(30), pass: 16, vital: true }
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// Passed or not, and if not why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Enough points, and no vital question missed where that counts.
    Passed,
    /// Too few points.
    TooFew,
    /// Enough points, but so many vital questions were missed.
    VitalMissed(u16),
}

impl Outcome {
    /// What came of `attempt` as it stands; a question without an answer earns nothing.
    pub fn of(attempt: &Attempt) -> Outcome {
        let mut outcome =
            Outcome { points: Points::ZERO, questions: 0, topics: Vec::new(), vital_missed: 0 };
        for (place, item) in attempt.paper.iter().enumerate() {
            let points = attempt.marks(place as u16);
            outcome.points += points;
            outcome.questions += 1;
            outcome.vital_missed += u16::from(item.vital && !points.is_full());
            match outcome.topics.iter_mut().find(|marks| marks.topic == item.topic) {
                Some(marks) => {
                    marks.points += points;
                    marks.questions += 1;
                }
                None => outcome.topics.push(TopicMarks {
                    topic: item.topic.clone(),
                    points,
                    questions: 1,
                }),
            }
        }
        outcome
    }

    /// Whether this passes under `rules`.
    pub fn verdict(&self, rules: &Rules) -> Verdict {
        if self.points < Points::whole(rules.pass) {
            Verdict::TooFew
        } else if rules.vital && self.vital_missed > 0 {
            Verdict::VitalMissed(self.vital_missed)
        } else {
            Verdict::Passed
        }
    }
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
        assert_eq!(outcome(Points::whole(16), 0).verdict(&rules), Verdict::Passed);
        let hair_less = Points::whole(15) + Points::share(11, 12);
        assert_eq!(outcome(hair_less, 0).verdict(&rules), Verdict::TooFew);
    }

    #[test]
    fn a_missed_vital_question_fails_even_nineteen_points() {
        let rules = Rules::standard();
        assert_eq!(outcome(Points::whole(19), 1).verdict(&rules), Verdict::VitalMissed(1));
        let mild = Rules { vital: false, ..rules };
        assert_eq!(outcome(Points::whole(19), 1).verdict(&mild), Verdict::Passed);
    }
}
