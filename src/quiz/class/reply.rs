//! An answer as a number: which of all answers that its question can have. The phone writes it and the trainer's device
//! reads it, each from its own bank; the fingerprint in the code of the round says whether these banks agree.

use crate::quiz::amount::Amount;
use crate::quiz::answer::Answer;
use crate::quiz::kind::{Choice, Kind, TrueFalse};
use crate::quiz::question::ChoiceId;

/// Places that a set of things can have as bits of a number, with one bit for "genuine".
const PLACES: usize = 62;
/// Letters of a reply in a call, and none.
const LETTERS: u64 = 27;

/// The number of an answer; 0 for none, and for one that the question cannot have.
pub fn number(kind: &Kind, answer: &Answer) -> u64 {
    match kind {
        Kind::Single(_) | Kind::TrueFalse(_) => match answer.taken() {
            [one] => things(kind).iter().position(|id| id == one).map_or(0, |at| at as u64 + 1),
            _ => 0,
        },
        Kind::Multiple(_) | Kind::Hotspot(_) => set(&things(kind), answer),
        Kind::RedFlags(_) if answer.takes(ChoiceId::GENUINE) => 1 << things(kind).len(),
        Kind::RedFlags(_) => set(&things(kind), answer),
        Kind::Order(_) => sequence(&things(kind), answer.sequence()),
        Kind::Matching(_) => pairs(&things(kind), answer),
        Kind::Number(_) => match answer {
            Answer::Number(amount) => written(*amount),
            _ => 0,
        },
        Kind::Call(_) => said(answer.sequence()),
    }
}

/// The answer with this number, [`Answer::nothing`] for 0; `None` where the question has no such answer.
pub fn answer(kind: &Kind, number: u64) -> Option<Answer> {
    if number == 0 {
        return Some(Answer::nothing());
    }
    let things = things(kind);
    let answer = match kind {
        Kind::Single(_) | Kind::TrueFalse(_) => {
            Answer::of([*things.get(usize::try_from(number - 1).ok()?)?])
        }
        Kind::RedFlags(_) if number == 1 << things.len() => Answer::of([ChoiceId::GENUINE]),
        Kind::Multiple(_) | Kind::Hotspot(_) | Kind::RedFlags(_) => {
            (number >> things.len() == 0).then_some(())?;
            let taken = things.iter().enumerate().filter(|(place, _)| number >> place & 1 == 1);
            Answer::of(taken.map(|(_, id)| *id))
        }
        Kind::Order(_) => Answer::Sequence(ordered(&things, number - 1)?),
        Kind::Matching(_) => paired(&things, number)?,
        Kind::Number(_) => Answer::Number(read(number)),
        Kind::Call(_) => Answer::Sequence(heard(number)?),
    };
    Some(answer)
}

/// How many numbers the answers of a kind have, 0 for none included, where they are few and without gaps: of kinds
/// where one takes choices. `None` for the others.
pub fn numbers(kind: &Kind) -> Option<u64> {
    let count = things(kind).len() as u64;
    match kind {
        Kind::Single(_) | Kind::TrueFalse(_) => Some(count + 1),
        Kind::Multiple(_) | Kind::Hotspot(_) => Some(1 << count),
        Kind::RedFlags(_) => Some((1 << count) + 1),
        Kind::Order(_) | Kind::Matching(_) | Kind::Number(_) | Kind::Call(_) => None,
    }
}

/// The highest number that an answer of a kind can have; `None` where there is none, or one that has no room.
pub fn highest(kind: &Kind) -> Option<u64> {
    let count = things(kind).len() as u32;
    match kind {
        Kind::Order(_) => u64::from(count).checked_pow(count),
        Kind::Matching(_) => Some(u64::from(count + 1).checked_pow(count)? - 1),
        _ => numbers(kind).map(|numbers| numbers - 1),
    }
}

/// Into how many equal shares the marks of a kind divide a point.
pub fn shares(kind: &Kind) -> u8 {
    let right = |choices: &[Choice]| choices.iter().filter(|choice| choice.right).count();
    let shares = match kind {
        Kind::Single(_) | Kind::TrueFalse(_) | Kind::Number(_) => 1,
        Kind::Multiple(kind) => right(&kind.choices),
        Kind::Hotspot(kind) => kind.right().count(),
        Kind::RedFlags(kind) => kind.parts.iter().filter(|part| part.sign).count(),
        Kind::Order(kind) => kind.steps.len().saturating_sub(1),
        Kind::Matching(kind) => kind.pairs.len(),
        Kind::Call(_) => 2,
    };
    // As `Points::share` takes them; a bank without a key would have none.
    shares.clamp(1, 12) as u8
}

/// The things that a question has, in the order of its bank, at most as many as a number can tell apart.
fn things(kind: &Kind) -> Vec<ChoiceId> {
    let ids = |choices: &[Choice]| choices.iter().map(|choice| choice.id).collect();
    let mut things: Vec<ChoiceId> = match kind {
        Kind::Single(kind) => ids(&kind.choices),
        Kind::Multiple(kind) => ids(&kind.choices),
        Kind::TrueFalse(_) => TrueFalse::CHOICES.to_vec(),
        Kind::Order(kind) => kind.steps.iter().map(|step| step.id).collect(),
        Kind::Matching(kind) => kind.pairs.iter().map(|pair| pair.id).collect(),
        Kind::RedFlags(kind) => kind.parts.iter().map(|part| part.id).collect(),
        Kind::Hotspot(kind) => kind.spots.iter().map(|spot| spot.choice.id).collect(),
        Kind::Number(_) | Kind::Call(_) => Vec::new(),
    };
    things.truncate(PLACES);
    things
}

/// The things that were taken, each as the bit of its place.
fn set(things: &[ChoiceId], answer: &Answer) -> u64 {
    let taken = things.iter().enumerate().filter(|(_, id)| answer.takes(**id));
    taken.fold(0, |set, (place, _)| set | 1 << place)
}

/// One more than the places of all things, as digits; 0 unless each stands there once.
fn sequence(things: &[ChoiceId], given: &[ChoiceId]) -> u64 {
    let twice = |(at, id): (usize, &ChoiceId)| given[..at].contains(id);
    let places = given.iter().map(|id| things.iter().position(|thing| thing == id));
    let number = places.rev().try_fold(0_u64, |number, place| {
        number.checked_mul(things.len() as u64)?.checked_add(place? as u64)
    });
    match number {
        Some(number) if given.len() == things.len() && !given.iter().enumerate().any(twice) => {
            number + 1
        }
        _ => 0,
    }
}

fn ordered(things: &[ChoiceId], mut number: u64) -> Option<Vec<ChoiceId>> {
    let base = (things.len() as u64).max(1);
    let mut given: Vec<ChoiceId> = Vec::new();
    for _ in things {
        let thing = *things.get((number % base) as usize)?;
        (!given.contains(&thing)).then_some(())?;
        given.push(thing);
        number /= base;
    }
    (number == 0).then_some(given)
}

/// To each thing, in turn, one more than the place of what was put to it, as digits.
fn pairs(things: &[ChoiceId], answer: &Answer) -> u64 {
    let base = things.len() as u64 + 1;
    let number = things.iter().rev().try_fold(0_u64, |number, left| {
        let right = answer.paired(*left);
        let place = right.and_then(|right| things.iter().position(|thing| *thing == right));
        number.checked_mul(base)?.checked_add(place.map_or(0, |place| place as u64 + 1))
    });
    number.unwrap_or_default()
}

fn paired(things: &[ChoiceId], mut number: u64) -> Option<Answer> {
    let base = things.len() as u64 + 1;
    let mut pairs = Vec::new();
    for left in things {
        let place = (number % base) as usize;
        number /= base;
        if let Some(right) = place.checked_sub(1).and_then(|place| things.get(place)) {
            let at = pairs.partition_point(|(other, _)| other < left);
            pairs.insert(at, (*left, *right));
        }
    }
    (number == 0).then_some(Answer::Pairs(pairs))
}

/// One more than the number in hundredths, those below nothing between the others.
fn written(amount: Amount) -> u64 {
    let hundredths = amount.in_hundredths();
    let zigzag = ((hundredths << 1) ^ (hundredths >> 63)) as u64;
    zigzag.saturating_add(1)
}

fn read(number: u64) -> Amount {
    let zigzag = number - 1;
    Amount::hundredths((zigzag >> 1) as i64 ^ -((zigzag & 1) as i64))
}

/// What was said in a call, letter by letter.
fn said(given: &[ChoiceId]) -> u64 {
    let number = given.iter().rev().try_fold(0_u64, |number, id| {
        let letter = (id.letter() as u64).checked_sub(u64::from(b'a'))?;
        (letter + 1 < LETTERS).then_some(())?;
        number.checked_mul(LETTERS)?.checked_add(letter + 1)
    });
    number.unwrap_or_default()
}

fn heard(mut number: u64) -> Option<Vec<ChoiceId>> {
    let mut given = Vec::new();
    while number > 0 {
        let letter = (number % LETTERS).checked_sub(1)?;
        given.push(ChoiceId::new(char::from(b'a' + letter as u8))?);
        number /= LETTERS;
    }
    Some(given)
}
