//! What answers earn, worked out a second time from the published rules alone, in fractions. Nothing here asks the program
//! how it marks.

use std::collections::BTreeSet;

use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::class::handed::{Asked, Told};
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::kind::call::{Call, Outcome};
use canh_giac::quiz::question::ChoiceId;

/// What a sheet earns, in tenths of a point that are full.
///
/// # Panics
/// The phone told marks: nobody believes those.
#[must_use]
pub fn tenths(told: &[Told], asked: &[Asked<'_>]) -> u32 {
    let earned = told.iter().zip(asked).map(|(told, asked)| match told {
        Told::Nothing => 0.0,
        Told::Answer(answer) => earned(&asked.question.kind, answer),
        Told::Marks(_) => panic!("marks in the place of an answer"),
    });
    // What a sum of thirds lacks is far less.
    (earned.sum::<f64>() * 10.0 + 1e-8) as u32
}

/// What one answer earns of its point.
fn earned(kind: &Kind, answer: &Answer) -> f64 {
    let taken: BTreeSet<ChoiceId> = answer.taken().iter().copied().collect();
    let whole = |right: bool| if right { 1.0 } else { 0.0 };
    let the_one = |key: Option<ChoiceId>| whole(taken.iter().copied().eq(key));
    match kind {
        Kind::Single(kind) => {
            the_one(kind.choices.iter().find(|choice| choice.right).map(|choice| choice.id))
        }
        Kind::TrueFalse(kind) => {
            the_one(Some(if kind.answer { ChoiceId::TRUE } else { ChoiceId::FALSE }))
        }
        Kind::Multiple(kind) => {
            share(kind.choices.iter().map(|choice| (choice.id, choice.right)), &taken)
        }
        Kind::Hotspot(kind) => {
            let choices = kind.spots.iter().map(|spot| &spot.choice);
            share(choices.map(|choice| (choice.id, choice.right)), &taken)
        }
        Kind::RedFlags(kind) if kind.parts.iter().all(|part| !part.sign) => {
            the_one(Some(ChoiceId::GENUINE))
        }
        Kind::RedFlags(kind) => share(kind.parts.iter().map(|part| (part.id, part.sign)), &taken),
        Kind::Order(kind) => {
            let place = |id| answer.sequence().iter().position(|step| *step == id);
            let links = kind.steps.windows(2);
            let held = links
                .clone()
                .filter(|two| place(two[0].id).is_some_and(|at| place(two[1].id) == Some(at + 1)));
            held.count() as f64 / links.len() as f64
        }
        Kind::Matching(kind) => {
            let right = answer.pairs().iter().filter(|(left, right)| left == right);
            right.count() as f64 / kind.pairs.len() as f64
        }
        Kind::Number(kind) => match answer {
            Answer::Number(given) => {
                let away = given.in_hundredths().abs_diff(kind.answer.in_hundredths());
                whole(away <= kind.tolerance.in_hundredths().unsigned_abs())
            }
            _ => 0.0,
        },
        Kind::Call(kind) => end_of(kind, answer.sequence()),
    }
}

/// A share for each right one that was taken, less one for each wrong one.
fn share(things: impl Iterator<Item = (ChoiceId, bool)>, taken: &BTreeSet<ChoiceId>) -> f64 {
    let (right, wrong): (Vec<_>, Vec<_>) = things.partition(|(_, right)| *right);
    let hits = |of: &[(ChoiceId, bool)]| of.iter().filter(|(id, _)| taken.contains(id)).count();
    (hits(&right) as f64 - hits(&wrong) as f64).max(0.0) / right.len() as f64
}

/// A safe end the whole point, a risky one half, a loss nothing, as none.
fn end_of(call: &Call, said: &[ChoiceId]) -> f64 {
    let mut scene = &call.scenes[0];
    for id in said {
        let Some(reply) = scene.replies.iter().find(|reply| reply.id == *id) else { return 0.0 };
        scene = &call.scenes[usize::from(reply.to)];
    }
    match scene.ending.as_ref().map(|ending| ending.outcome) {
        Some(Outcome::Safe) => 1.0,
        Some(Outcome::Risky) => 0.5,
        Some(Outcome::Lost) | None => 0.0,
    }
}
