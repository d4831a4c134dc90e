//! Rules about pairs of questions: those that ask the same, and those that contradict each other.

use std::collections::{BTreeMap, BTreeSet};

use super::numbers::numbers;
use super::words::words;
use super::{Breach, Rule};
use crate::quiz::kind::Kind;
use crate::quiz::question::{Bank, Question};

/// From this likeness on (common trigrams of letters by all of both), two questions are the same.
const ALIKE: f64 = 0.85;

/// The breaches, each with the place of the second question of the two.
pub(super) fn breaches(bank: &Bank) -> Vec<(usize, Breach)> {
    let mut breaches = Vec::new();
    let trigrams: Vec<BTreeSet<[char; 3]>> = bank.questions.iter().map(trigrams).collect();
    for (place, question) in bank.questions.iter().enumerate() {
        for (earlier, other) in bank.questions[..place].iter().enumerate() {
            if likeness(&trigrams[earlier], &trigrams[place]) > ALIKE && !differ(other, question) {
                breaches.push((place, (Rule::NearDuplicate, other.id.to_string())));
            }
            if let Some(words) = contradiction(other, question) {
                breaches.push((place, (Rule::Contradiction, format!("{}: {words}", other.id))));
            }
        }
    }
    breaches
}

/// What a question is about: its text; and for kinds whose text is a mere request, what is shown.
fn substance(question: &Question) -> String {
    let alt = question.picture.as_ref().map_or("", |picture| &picture.alt);
    let more = match &question.kind {
        Kind::RedFlags(kind) => kind.parts.iter().map(|part| format!(" {}", part.text)).collect(),
        Kind::Order(kind) => kind.steps.iter().map(|step| format!(" {}", step.text)).collect(),
        Kind::Matching(kind) => kind.pairs.iter().map(|pair| format!(" {}", pair.left)).collect(),
        Kind::Call(kind) => kind.scenes.iter().map(|scene| format!(" {}", scene.says)).collect(),
        _ => String::new(),
    };
    format!("{} {alt}{more}", question.text)
}

fn trigrams(question: &Question) -> BTreeSet<[char; 3]> {
    let letters: Vec<char> = words(&substance(question)).join(" ").chars().collect();
    letters.windows(3).map(|three| [three[0], three[1], three[2]]).collect()
}

/// True for two questions that ask for different numbers: loans are told in nearly the same words.
fn differ(one: &Question, other: &Question) -> bool {
    match (&one.kind, &other.kind) {
        (Kind::Number(one), Kind::Number(other)) => one.answer != other.answer,
        _ => false,
    }
}

fn likeness(one: &BTreeSet<[char; 3]>, other: &BTreeSet<[char; 3]>) -> f64 {
    let common = one.intersection(other).count();
    common as f64 / (one.len() + other.len() - common).max(1) as f64
}

/// A quantity for which two questions that rest on the same article name different numbers.
fn contradiction(one: &Question, other: &Question) -> Option<String> {
    let same_article = one.sources.iter().any(|citation| {
        citation.article.is_some() && other.sources.iter().any(|other| other == citation)
    });
    if !same_article {
        return None;
    }
    let (first, second) = (quantities(one), quantities(other));
    first.into_iter().find_map(|(quantity, number)| {
        let different = second.get(&quantity).filter(|other| **other != number)?;
        Some(format!("{quantity} {number} / {different}"))
    })
}

/// The numbers that an explanation names, by the three words before and the unit behind.
fn quantities(question: &Question) -> BTreeMap<String, String> {
    let text = &question.explanation;
    let mut quantities = BTreeMap::new();
    for found in numbers(text) {
        let at = found.text.as_ptr() as usize - text.as_ptr() as usize;
        let before = words(&text[..at]);
        if before.len() >= 3 && !found.behind.is_empty() {
            let context = before[before.len() - 3..].join(" ");
            quantities.insert(format!("{context} … {}", found.behind), found.text.to_owned());
        }
    }
    quantities
}
