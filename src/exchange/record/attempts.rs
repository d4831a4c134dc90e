//! Attempts as numbers.

use super::{Form, Kind, fold, unfold};
use crate::quiz::amount::Amount;
use crate::quiz::answer::Answer;
use crate::quiz::attempt::{Attempt, AttemptId, Focus, Given, Sort};
use crate::quiz::exam::{Exam, Outcome, Rules, TopicMarks};
use crate::quiz::learner::Finished;
use crate::quiz::paper::Item;
use crate::quiz::paper_code::PaperCode;
use crate::quiz::points::Points;
use crate::quiz::question::{ChoiceId, TopicId};
use crate::quiz::time::{Moment, Span};

/// Most marks are twelfths of a point.
const TWELFTH: u64 = Points::ONE.parts() as u64 / 12;

impl Form<'_> {
    /// The finished attempts, each begun some time after the one before; the first some time before
    /// `now`.
    pub(super) fn all_finished(
        &mut self,
        now: Moment,
        known: Option<&[Finished]>,
    ) -> Vec<Finished> {
        let count = self.count(Kind::Attempts, 0, known.map(<[Finished]>::len));
        let mut all = Vec::new();
        let mut before = now;
        for place in 0..count {
            if self.packer.is_broken() {
                break;
            }
            let known = known.map(|known| &known[place]);
            let attempt = self.attempt(before, known.map(|known| &known.attempt));
            let expected = attempt.started.0.wrapping_add(attempt.used.0.into());
            let at = Moment(self.near(Kind::Ended, 0, expected, known.map(|known| known.at.0)));
            let outcome = self.outcome(&attempt, known.map(|known| &known.outcome));
            before = at;
            all.push(Finished { at, outcome, attempt });
        }
        all
    }

    /// The attempts under way.
    pub(super) fn all_open(&mut self, now: Moment, known: Option<&[Attempt]>) -> Vec<Attempt> {
        let count = self.count(Kind::Attempts, 1, known.map(<[Attempt]>::len));
        let mut all = Vec::new();
        let mut before = now;
        for place in 0..count {
            if self.packer.is_broken() {
                break;
            }
            let attempt = self.attempt(before, known.map(|known| &known[place]));
            before = attempt.started;
            all.push(attempt);
        }
        all
    }

    fn attempt(&mut self, before: Moment, known: Option<&Attempt>) -> Attempt {
        let id = AttemptId(self.number(Kind::Id, 0, known.map(|known| known.id.0)));
        let sort = self.sort(known.map(|known| &known.sort));
        let started = known.map(|known| known.started.0);
        let started = Moment(self.near(Kind::Started, 0, before.0, started));
        let used = self.number(Kind::Used, 0, known.map(|known| known.used.0.into()));
        let used = Span(self.fitting(used));
        let paper = self.paper(known.map(|known| known.paper.as_slice()));
        let given = self.all_given(known.map(|known| known.given.as_slice()));
        let place = known.map(|known| known.place.into());
        let place = self.near(Kind::Place, 0, given.len() as u64, place);
        let place = self.fitting(place);
        let count = self.count(Kind::Marked, 0, known.map(|known| known.marked.len()));
        let mut marked = Vec::new();
        for place in 0..count {
            let item = self.number(Kind::Marked, 1, known.map(|known| known.marked[place].into()));
            marked.push(self.fitting(item));
        }
        Attempt { id, sort, started, paper, given, place, used, marked }
    }

    fn sort(&mut self, known: Option<&Sort>) -> Sort {
        let which = known.map(|known| match known {
            Sort::Lesson(_) => 0,
            Sort::Exam(_) => 1,
            Sort::Practice(Focus::Due) => 2,
            Sort::Practice(Focus::Objective(..)) => 3,
            Sort::Practice(Focus::Refresher(_)) => 4,
        });
        let topic = match known {
            Some(
                Sort::Lesson(topic)
                | Sort::Practice(Focus::Objective(topic, _) | Focus::Refresher(topic)),
            ) => Some(topic),
            _ => None,
        };
        match self.number(Kind::Sort, 0, which) {
            0 => Sort::Lesson(self.topic(0, topic)),
            1 => {
                let exam = if let Some(Sort::Exam(exam)) = known { Some(exam) } else { None };
                Sort::Exam(self.exam(exam))
            }
            2 => Sort::Practice(Focus::Due),
            3 => {
                let objective = match known {
                    Some(Sort::Practice(Focus::Objective(_, objective))) => {
                        Some(objective.as_str())
                    }
                    _ => None,
                };
                let topic = self.topic(0, topic);
                Sort::Practice(Focus::Objective(topic, self.text(Kind::Text, objective)))
            }
            _ => Sort::Practice(Focus::Refresher(self.topic(0, topic))),
        }
    }

    fn topic(&mut self, context: usize, known: Option<&TopicId>) -> TopicId {
        let kind = if context == 0 { Kind::Topic } else { Kind::Topics };
        TopicId::from(self.text(kind, known.map(TopicId::as_str)).as_str())
    }

    fn flag(&mut self, context: usize, known: Option<bool>) -> bool {
        self.number(Kind::Flag, context, known.map(u64::from)) == 1
    }

    fn exam(&mut self, known: Option<&Exam>) -> Exam {
        let has_code = self.flag(0, known.map(|known| known.code.is_some()));
        let code = has_code.then(|| {
            let code = known.and_then(|known| known.code).map(PaperCode::number);
            PaperCode::from_number(self.number(Kind::Code, 0, code))
        });
        let double_time = self.flag(1, known.map(|known| known.double_time));
        let rules = known.map(|known| &known.rules);
        let place = rules.map(|rules| {
            self.rules.iter().position(|other| other == rules).map_or(0, |place| place as u64 + 1)
        });
        let place = self.number(Kind::Rules, 0, place);
        let before = place.checked_sub(1).and_then(|place| self.rules.get(place as usize).cloned());
        let rules = before.unwrap_or_else(|| self.new_rules(rules));
        Exam { code, rules, double_time }
    }

    fn new_rules(&mut self, known: Option<&Rules>) -> Rules {
        let mut small = |value: Option<u64>| {
            let value = self.number(Kind::Rules, 1, value);
            self.fitting::<u32>(value)
        };
        let questions = small(known.map(|known| known.questions.into())) as u16;
        let time = Span(small(known.map(|known| known.time.0.into())));
        let pass = small(known.map(|known| known.pass.into())) as u16;
        let vital = small(known.map(|known| known.vital.into())) == 1;
        let minimum = small(known.map(|known| known.minimum.into())) as u16;
        let rules = Rules { questions, time, pass, vital, minimum };
        self.rules.push(rules.clone());
        rules
    }

    /// The questions of a paper. A question mostly has the topic and the weight that it had before.
    fn paper(&mut self, known: Option<&[Item]>) -> Vec<Item> {
        let count = self.count(Kind::Paper, 0, known.map(<[Item]>::len));
        let mut paper = Vec::new();
        let mut before = 0;
        for place in 0..count {
            let known = known.map(|known| &known[place]);
            // Every question of the record is in the list.
            let question = known.map(|known| {
                self.questions.partition_point(|other| *other < known.question) as u64
            });
            before = self.near(Kind::Item, 0, before, question);
            let Some(question) = self.questions.get(before as usize).cloned() else {
                self.packer.give_up();
                break;
            };
            let said = self.items[before as usize].take();
            let same = known.map(|known| said == Some((known.topic.clone(), known.vital)));
            let (topic, vital) = match said {
                Some(said) if self.flag(2, same) => said,
                _ => {
                    let topic = self.topic(1, known.map(|known| &known.topic));
                    (topic, self.number(Kind::Item, 1, known.map(|known| known.vital.into())) == 1)
                }
            };
            self.items[before as usize] = Some((topic.clone(), vital));
            let order = self.letters(Kind::Order, known.map(|known| known.order.clone()));
            paper.push(Item { question, topic, vital, order });
        }
        paper
    }

    fn all_given(&mut self, known: Option<&[Given]>) -> Vec<Given> {
        let count = self.count(Kind::Given, 0, known.map(<[Given]>::len));
        let mut all = Vec::new();
        for place in 0..count {
            if self.packer.is_broken() {
                break;
            }
            let known = known.map(|known| &known[place]);
            let item = known.map(|known| known.item.into());
            let item = self.near(Kind::GivenItem, 0, place as u64, item);
            let item = self.fitting(item);
            let answer = self.answer(known.map(|known| &known.answer));
            let points = self.points(0, 0, known.map(|known| known.points));
            all.push(Given { item, answer, points });
        }
        all
    }

    fn answer(&mut self, known: Option<&Answer>) -> Answer {
        let which = known.map(|known| match known {
            Answer::Choices(_) => 0,
            Answer::Sequence(_) => 1,
            Answer::Pairs(_) => 2,
            Answer::Number(_) => 3,
        });
        let things = match known {
            Some(Answer::Choices(things) | Answer::Sequence(things)) => Some(things.clone()),
            _ => None,
        };
        match self.number(Kind::Answer, 0, which) {
            0 => Answer::Choices(self.letters(Kind::Taken, things)),
            1 => Answer::Sequence(self.letters(Kind::Order, things)),
            2 => {
                let pairs = known.map(Answer::pairs);
                let side = |side: fn(&(ChoiceId, ChoiceId)) -> ChoiceId| {
                    pairs.map(|pairs| pairs.iter().map(side).collect())
                };
                let (left, right) = (side(|pair| pair.0), side(|pair| pair.1));
                let left = self.letters(Kind::Order, left);
                let right = self.letters(Kind::Order, right);
                if left.len() != right.len() {
                    self.packer.give_up();
                }
                Answer::Pairs(left.into_iter().zip(right).collect())
            }
            _ => {
                let amount = match known {
                    Some(Answer::Number(amount)) => Some(fold(amount.in_hundredths())),
                    _ => None,
                };
                Answer::Number(Amount::hundredths(unfold(self.number(Kind::Amount, 0, amount))))
            }
        }
    }

    /// Marks, by their distance from what is expected.
    fn points(&mut self, context: usize, expected: u32, known: Option<Points>) -> Points {
        let parts = known.map(|known| u64::from(known.parts().wrapping_sub(expected)));
        let twelfths = self.number(Kind::Points, context, parts.map(|parts| parts / TWELFTH));
        let rest = self.number(Kind::Points, 3, parts.map(|parts| parts % TWELFTH));
        let parts = self.fitting::<u32>(twelfths.wrapping_mul(TWELFTH).wrapping_add(rest));
        Points::of_parts(parts.wrapping_add(expected))
    }

    /// What came of an attempt: mostly what its answers say, where it still has them.
    fn outcome(&mut self, attempt: &Attempt, known: Option<&Outcome>) -> Outcome {
        if !attempt.paper.is_empty() {
            let expected = Outcome::of(attempt);
            if self.number(Kind::Outcome, 0, known.map(|known| (*known == expected).into())) == 1 {
                return expected;
            }
        }
        let count = self.count(Kind::Outcome, 1, known.map(|known| known.topics.len()));
        let mut topics = Vec::new();
        for place in 0..count {
            if self.packer.is_broken() {
                break;
            }
            let known = known.map(|known| &known.topics[place]);
            let topic = self.topic(1, known.map(|known| &known.topic));
            let points = self.points(1, 0, known.map(|known| known.points));
            let questions = self.number(Kind::Size, 0, known.map(|known| known.questions.into()));
            let questions = self.fitting(questions);
            topics.push(TopicMarks { topic, points, questions });
        }
        // Mostly the sums over the topics.
        let points: Points = topics.iter().map(|marks| marks.points).sum();
        let points = self.points(2, points.parts(), known.map(|known| known.points));
        let questions = topics.iter().map(|marks| u64::from(marks.questions)).sum();
        let questions =
            self.near(Kind::Total, 0, questions, known.map(|known| known.questions.into()));
        let questions = self.fitting(questions);
        let vital_missed = known.map(|known| known.vital_missed.into());
        let vital_missed = self.number(Kind::Total, 1, vital_missed);
        let vital_missed = self.fitting(vital_missed);
        Outcome { points, questions, topics, vital_missed }
    }
}
