//! A lesson: ten questions of one topic. What was answered wrong comes back before the lesson
//! ends, behind the questions not yet asked.

use super::attempt::{Attempt, Given};
use super::learner::Learner;
use super::paper::{Item, shuffled};
use super::question::{Bank, Question};
use super::random::{Random, Seed};

/// Questions in a lesson: about ten minutes for a slow reader.
pub const LENGTH: usize = 10;
/// At most so many of them are old mistakes, so that a lesson always brings something new.
const MISTAKES: usize = 4;
/// A question is asked at most so often in one lesson: nobody is locked into one.
const ASKED_AT_MOST: usize = 3;

/// Draws a lesson: old mistakes first (the oldest, at most four), then questions never seen, then
/// those answered right longest ago; all of them mixed.
pub fn draw(bank: &Bank, learner: &Learner, seed: Seed) -> Vec<Item> {
    let mut random = Random::new(seed);
    let questions = shuffled(bank, &mut random);
    let standing = |question: &Question| learner.standing(&question.id);
    let (mut right, mut wrong, mut new) = (Vec::new(), Vec::new(), Vec::new());
    for question in questions {
        match standing(question) {
            None => new.push(question),
            Some(known) => {
                let seen = if known.last_right() { &mut right } else { &mut wrong };
                // Put in where it belongs, the oldest first. The standard sorts would add 8 kB to
                // the compressed download.
                let older =
                    |other: &&Question| standing(other).is_some_and(|o| o.last() <= known.last());
                seen.insert(seen.partition_point(older), question);
            }
        }
    }
    let (wrong, more_wrong) = wrong.split_at(wrong.len().min(MISTAKES));
    let wanted = wrong.iter().chain(&new).chain(more_wrong).chain(&right).take(LENGTH);
    let mut items: Vec<Item> =
        wanted.map(|question| Item::draw(&bank.topic, question, &mut random)).collect();
    random.shuffle(&mut items);
    items
}

/// The question asked at `turn`, as its place on the paper; `None` when the lesson is over by then.
pub(super) fn item_at(attempt: &Attempt, turn: u16) -> Option<u16> {
    let turn = usize::from(turn);
    match attempt.given.get(turn) {
        Some(given) => Some(given.item),
        None => queue(attempt, &attempt.given).first().copied(),
    }
}

/// The questions still to be asked after these answers, the next one first.
fn queue(attempt: &Attempt, given: &[Given]) -> Vec<u16> {
    let mut queue: Vec<u16> = (0..attempt.paper.len() as u16).collect();
    let known = |given: &Given| usize::from(given.item) < attempt.paper.len();
    for (turn, answer) in given.iter().enumerate().filter(|(_, answer)| known(answer)) {
        queue.retain(|item| *item != answer.item);
        let asked = given[..=turn].iter().filter(|other| other.item == answer.item).count();
        if !answer.points.is_full() && asked < ASKED_AT_MOST {
            queue.push(answer.item);
        }
    }
    queue
}

/// True when no question is left, and the last one has been left behind.
pub fn is_over(attempt: &Attempt) -> bool {
    attempt.current().is_none()
}

/// How many questions of the lesson were done with before the present turn: answered right, or asked
/// often enough. So it does not change while a question stands before the person.
pub fn done(attempt: &Attempt) -> usize {
    attempt.paper.len().saturating_sub(queue(attempt, before(attempt)).len())
}

/// The answers of the turns that were left behind.
fn before(attempt: &Attempt) -> &[Given] {
    &attempt.given[..attempt.given.len().min(usize::from(attempt.place))]
}

/// True when the question in front of the person has been asked before in this lesson.
pub fn is_back(attempt: &Attempt) -> bool {
    let again = |item| before(attempt).iter().any(|given| given.item == item);
    attempt.current().is_some_and(again)
}
