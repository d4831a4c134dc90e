//! Rules about a bank as a whole: what somebody could learn from it who knows nothing of its topic.

use std::collections::BTreeMap;

use super::words::{syllables, words};
use super::{Breach, Rule};
use crate::quiz::kind::{Choice, Kind};
use crate::quiz::question::Bank;

/// The longest run of right choices at the same place.
const RUN: usize = 4;
/// A bank and an objective with fewer questions repeat themselves.
const FEWEST: usize = 25;
const FEWEST_OF_OBJECTIVE: usize = 2;
/// χ² at p = 0.01 for 1 to 5 degrees of freedom.
const CHI_SQUARE: [f64; 5] = [6.63, 9.21, 11.34, 13.28, 15.09];
/// Fewer questions say nothing.
const ENOUGH: usize = 8;

pub(super) fn breaches(bank: &Bank) -> Vec<Breach> {
    let singles: Vec<&[Choice]> = bank
        .questions
        .iter()
        .filter_map(|question| match &question.kind {
            Kind::Single(kind) => Some(&*kind.choices),
            _ => None,
        })
        .collect();
    let mut breaches = positions(&singles);
    breaches.extend(lengths(&singles));
    breaches.extend(all_bias(&singles));
    breaches.extend(truth(bank));
    breaches.extend(coverage(bank));
    breaches
}

/// The share that chance gives, and how far above it is too far: two standard deviations.
fn too_often(count: usize, chances: impl Iterator<Item = f64>) -> bool {
    let (mut mean, mut variance, mut all) = (0.0, 0.0, 0);
    for chance in chances {
        mean += chance;
        variance += chance * (1.0 - chance);
        all += 1;
    }
    all >= ENOUGH && count as f64 > mean + 2.0 * variance.sqrt()
}

fn positions(singles: &[&[Choice]]) -> Vec<Breach> {
    let mut breaches = Vec::new();
    let mut by_number: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let (mut run, mut last, mut longest) = (0, None, 0);
    for choices in singles {
        let Some(place) = choices.iter().position(|choice| choice.right) else { continue };
        let counts = by_number.entry(choices.len()).or_insert_with(|| vec![0; choices.len()]);
        counts[place] += 1;
        run = if last == Some(place) { run + 1 } else { 1 };
        (last, longest) = (Some(place), longest.max(run));
    }
    if longest > RUN {
        breaches.push((Rule::Position, longest.to_string()));
    }
    for (number, counts) in by_number {
        let total: usize = counts.iter().sum();
        let expected = total as f64 / number as f64;
        let off = |count: &usize| (*count as f64 - expected).powi(2) / expected;
        let limit = CHI_SQUARE.get(number.saturating_sub(2)).copied().unwrap_or(f64::MAX);
        if total >= ENOUGH && counts.iter().map(off).sum::<f64>() > limit {
            breaches.push((Rule::Position, format!("{counts:?}")));
        }
    }
    breaches
}

fn lengths(singles: &[&[Choice]]) -> Option<Breach> {
    let chances = || singles.iter().map(|choices| 1.0 / choices.len().max(1) as f64);
    let extreme = |longest: bool| {
        let is = |choices: &&&[Choice]| {
            let length = |choice: &Choice| match longest {
                true => syllables(&choice.text) as i64,
                false => -(syllables(&choice.text) as i64),
            };
            let right = choices.iter().find(|choice| choice.right).map(length);
            let others = choices.iter().filter(|choice| !choice.right).map(length).max();
            right > others && others.is_some()
        };
        singles.iter().filter(is).count()
    };
    let (longest, shortest) = (extreme(true), extreme(false));
    let often = [longest, shortest].into_iter().find(|count| too_often(*count, chances()))?;
    Some((Rule::Length, format!("{often}/{}", singles.len())))
}

fn all_bias(singles: &[&[Choice]]) -> Option<Breach> {
    let all = |choice: &Choice| words(&choice.text).starts_with(&["tất".into(), "cả".into()]);
    let of = singles.iter().filter(|choices| choices.iter().any(all));
    let chances = of.clone().map(|choices| 1.0 / choices.len().max(1) as f64);
    let right =
        of.clone().filter(|choices| choices.iter().any(|choice| all(choice) && choice.right));
    let right = right.count();
    too_often(right, chances).then(|| (Rule::AllBias, right.to_string()))
}

fn truth(bank: &Bank) -> Option<Breach> {
    let answers = bank.questions.iter().filter_map(|question| match &question.kind {
        Kind::TrueFalse(kind) => Some(kind.answer),
        _ => None,
    });
    let (all, right) = (answers.clone().count(), answers.filter(|answer| *answer).count());
    let balanced = (4 * all..=6 * all).contains(&(10 * right));
    (all >= ENOUGH && !balanced).then(|| (Rule::TruthBalance, format!("{right}/{all}")))
}

fn coverage(bank: &Bank) -> Vec<Breach> {
    let mut breaches = Vec::new();
    let count = bank.questions.len();
    if count < FEWEST {
        breaches.push((Rule::Coverage, count.to_string()));
    }
    for (place, objective) in bank.objectives.iter().enumerate() {
        let of = bank.questions.iter().filter(|q| usize::from(q.objective) == place).count();
        if (1..FEWEST_OF_OBJECTIVE).contains(&of) {
            breaches.push((Rule::Coverage, format!("{}: {of}", objective.id)));
        }
    }
    breaches
}
