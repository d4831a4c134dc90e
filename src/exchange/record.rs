//! A record as numbers, in the order in which they help one another: what was said before says what is
//! likely to come. One description serves both ways: each function is given what is to be written, or
//! nothing where it is to be read, and returns it.

mod attempts;
mod words;

use super::packer::{CONTEXTS, Packer};
use super::transfer::Transfer;
use crate::quiz::check::{Check, Found};
use crate::quiz::event::Event;
use crate::quiz::exam::Rules;
use crate::quiz::learner::{Learner, Standing};
use crate::quiz::memory::{Grade, Review};
use crate::quiz::question::{QuestionId, TopicId};
use crate::quiz::time::{Minute, Moment};

/// What a number tells. A packed record depends on the order: new kinds come at the end.
#[derive(Clone, Copy)]
enum Kind {
    Written,
    Letter,
    Length,
    Text,
    Questions,
    Stem,
    Width,
    Number,
    Reviews,
    Later,
    Asked,
    Grade,
    Attempts,
    Id,
    Sort,
    Started,
    Used,
    Ended,
    Place,
    Code,
    Rules,
    Flag,
    Topic,
    Paper,
    Item,
    Order,
    Choice,
    Given,
    GivenItem,
    Answer,
    Taken,
    Amount,
    Points,
    Marked,
    Outcome,
    Topics,
    Total,
    Size,
    Checks,
    Checked,
    Found,
}

/// More numbers are in no record: twenty years with a lesson a day have a fifth of it.
const MOST_NUMBERS: u32 = 1_000_000;

/// What is being written or read, and what was said so far.
struct Form<'a> {
    packer: Packer<'a>,
    /// Texts, the one that was said last at the end.
    texts: Vec<String>,
    questions: Vec<QuestionId>,
    /// What each question was when a paper had it last.
    items: Vec<Option<(TopicId, bool)>>,
    rules: Vec<Rules>,
}

impl<'a> Form<'a> {
    fn new(packer: Packer<'a>) -> Form<'a> {
        let (texts, questions, items, rules) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Form { packer, texts, questions, items, rules }
    }
}

/// Packs a record.
pub(super) fn pack(transfer: &Transfer) -> Vec<u8> {
    let mut form = Form::new(Packer::to_write());
    form.questions = questions_of(&transfer.learner);
    form.transfer(Some(transfer));
    form.packer.into_bytes()
}

/// Reads a packed record; `None` where it cannot have been written.
pub(super) fn unpack(bytes: &[u8]) -> Option<Transfer> {
    let mut form = Form::new(Packer::to_read(bytes, MOST_NUMBERS));
    let transfer = form.transfer(None);
    (!form.packer.is_broken()).then_some(transfer)
}

/// All questions that a record names, sorted.
fn questions_of(learner: &Learner) -> Vec<QuestionId> {
    let mut all: Vec<QuestionId> = learner.standings().map(|(id, _)| id.clone()).collect();
    let finished = learner.finished().iter().map(|finished| &finished.attempt);
    for item in learner.all_open().iter().chain(finished).flat_map(|attempt| &attempt.paper) {
        if let Err(place) = all.binary_search(&item.question) {
            all.insert(place, item.question.clone());
        }
    }
    all
}

/// All answers that count: when, which question, how well. Sorted.
fn reviews_of(learner: &Learner, questions: &[QuestionId]) -> Vec<(Minute, usize, Grade)> {
    let mut all = Vec::new();
    for (id, standing) in learner.standings() {
        // Every question of the record is in the list.
        let question = questions.partition_point(|other| other < id);
        for review in standing.reviews() {
            let review = (review.at, question, review.grade);
            let place = all.partition_point(|other| *other < review);
            all.insert(place, review);
        }
    }
    all
}

/// A difference as a number, small where it is small.
fn fold(difference: i64) -> u64 {
    (difference << 1 ^ difference >> 63) as u64
}

fn unfold(number: u64) -> i64 {
    (number >> 1) as i64 ^ -((number & 1) as i64)
}

impl Form<'_> {
    fn number(&mut self, kind: Kind, context: usize, value: Option<u64>) -> u64 {
        let context = context.min(CONTEXTS - 1);
        self.packer.number(kind as usize, context, value.unwrap_or_default())
    }

    /// A number by its distance from what it is expected to be.
    fn near(&mut self, kind: Kind, context: usize, expected: u64, value: Option<u64>) -> u64 {
        let distance = value.map(|value| fold(value.wrapping_sub(expected) as i64));
        let distance = self.number(kind, context, distance);
        expected.wrapping_add(unfold(distance) as u64)
    }

    /// A number that fits; gives up where it does not.
    fn fitting<T: TryFrom<u64> + Default>(&mut self, number: u64) -> T {
        T::try_from(number).unwrap_or_else(|_| {
            self.packer.give_up();
            T::default()
        })
    }

    /// How many of something there are.
    fn count(&mut self, kind: Kind, context: usize, count: Option<usize>) -> usize {
        let count = self.number(kind, context, count.map(|count| count as u64));
        if count > MOST_NUMBERS.into() {
            self.packer.give_up();
            return 0;
        }
        count as usize
    }

    fn transfer(&mut self, known: Option<&Transfer>) -> Transfer {
        let name = self.text(Kind::Text, known.map(|known| known.name.as_str()));
        let written = self.minute(Kind::Written, known.map(|known| known.written));
        let learner = known.map(|known| &known.learner);
        self.questions();
        let standings = self.standings(written, learner);
        let now = Moment(u64::from(written.0) * 60_000);
        let finished = self.all_finished(now, learner.map(Learner::finished));
        let open = self.all_open(now, learner.map(Learner::all_open));
        let standings = self.questions.iter().cloned().zip(standings);
        let standings = standings.filter(|(_, standing)| !standing.reviews().is_empty());
        let mut learner = Learner::of(standings, open.into_iter(), finished.into_iter());
        self.checks(known.map(|known| &known.learner), &mut learner);
        Transfer { name, written, learner }
    }

    fn minute(&mut self, kind: Kind, known: Option<Minute>) -> Minute {
        let minute = self.number(kind, 0, known.map(|minute| minute.0.into()));
        Minute(self.fitting(minute))
    }

    /// How the learner stands with each of the questions.
    fn standings(&mut self, written: Minute, known: Option<&Learner>) -> Vec<Standing> {
        let known = known.map(|learner| reviews_of(learner, &self.questions));
        let mut standings = vec![Standing::default(); self.questions.len()];
        let count = self.count(Kind::Reviews, 0, known.as_ref().map(Vec::len));
        let (mut minute, mut question, mut same) = (0_u64, 0, 0);
        for place in 0..count {
            let review = known.as_ref().map(|known| known[place]);
            let at = review.map(|(at, ..)| u64::from(at.0));
            if place == 0 {
                minute = self.near(Kind::Written, 1, written.0.into(), at);
            } else {
                let later = at.map(|at| at.wrapping_sub(minute));
                let later = self.number(Kind::Later, same, later);
                same = usize::from(later == 0);
                minute = minute.wrapping_add(later);
            }
            let asked = review.map(|(_, question, _)| question as u64);
            question = self.near(Kind::Asked, same, question, asked);
            let Some(standing) = standings.get_mut(question as usize) else {
                self.packer.give_up();
                break;
            };
            let before = standing.reviews().last().map_or(0, |last| last.grade as usize + 1);
            let grade = self.number(Kind::Grade, before, review.map(|(.., grade)| grade as u64));
            let grade = match grade {
                0 => Grade::Again,
                1 => Grade::Hard,
                _ => Grade::Good,
            };
            let at = Minute(self.fitting(minute));
            standing.count(Review { at, grade });
        }
        standings
    }

    fn checks(&mut self, known: Option<&Learner>, learner: &mut Learner) {
        let count = self.count(Kind::Checks, 0, known.map(|known| known.checks().count()));
        let mut all = known.map(|known| known.checks());
        for _ in 0..count {
            let known = all.as_mut().and_then(Iterator::next);
            let list = self.text(Kind::Text, known.map(|(list, _)| list.as_str()));
            let known = known.map(|(_, check)| check);
            let at = self.minute(Kind::Checked, known.map(|known| known.at));
            let things = known.map(|known| known.found.iter().map(|(thing, _)| *thing).collect());
            let things = self.letters(Kind::Found, things);
            let found = things.into_iter().enumerate().map(|(place, thing)| {
                let found = known.map(|known| known.found[place].1 as u64);
                let found = match self.number(Kind::Found, 3, found) {
                    0 => Found::Safe,
                    1 => Found::Unsafe,
                    _ => Found::Absent,
                };
                (thing, found)
            });
            let check = Check { at, found: found.collect() };
            learner.apply(Event::Checked { list, check });
        }
    }
}
