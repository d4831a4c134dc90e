//! Rules about choices: what gives the right one away to somebody who knows nothing.

use super::item::Item;
use super::lexicon::{ABSOLUTE, NONE_OF_THEM, NOT_VAGUE, VAGUE};
use super::numbers::{Interval, in_order, is_emergency, numbers};
use super::words::{content, first, pairs, reference, syllables, words};
use super::{Breach, Rule};
use crate::quiz::kind::Choice;

/// So much longer may the right choice be than the longest wrong one.
const LONGER: f64 = 1.3;
/// So much more than usual may the right choice share with the others.
const SHARES: f64 = 1.5;
const MOST: usize = 5;

pub(super) fn breaches(item: &Item) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for text in &item.short {
        let refers = reference(text).map(|words| (Rule::Reference, words));
        let none = first(text, NONE_OF_THEM, &[]).map(|words| (Rule::NoneOfThem, words.into()));
        breaches.extend(refers.or(none));
    }
    if item.choices.is_empty() {
        return breaches;
    }
    for text in &item.short {
        let vague = first(text, VAGUE, NOT_VAGUE);
        breaches.extend(vague.map(|word| (Rule::Vague, format!("{word}: {text}"))));
    }
    breaches.extend(absolute(item));
    breaches.extend(parallel(item));
    breaches.extend(contained(item));
    breaches.extend(same_start(item));
    breaches.extend(echo(item));
    if item.is_single() {
        breaches.extend(longest(item));
        breaches.extend(converges(item));
        breaches.extend(intervals(item));
        breaches.extend(ascending(item));
    }
    if item.choices.len() == 2 || item.choices.len() > MOST {
        breaches.push((Rule::ChoiceNumber, item.choices.len().to_string()));
    }
    breaches
}

fn longest(item: &Item) -> Option<Breach> {
    let right = item.texts(true).next()?;
    let longest_wrong = item.texts(false).map(syllables).max()?;
    let longer = syllables(right) as f64 > LONGER * longest_wrong as f64;
    longer.then(|| (Rule::Longest, right.into()))
}

fn echo(item: &Item) -> Option<Breach> {
    let of_question = pairs(&item.question.text);
    let topic = pairs(item.topic);
    let stands_in = |text: &str, pair: &String| pairs(text).contains(pair);
    let gives_away = of_question.iter().find(|pair| {
        !topic.contains(pair)
            && item.texts(true).all(|text| stands_in(text, pair))
            && !item.texts(false).any(|text| stands_in(text, pair))
    });
    gives_away.map(|pair| (Rule::Echo, pair.clone()))
}

fn absolute(item: &Item) -> Option<Breach> {
    // At the end "luôn" means "at once".
    let find = |text: &str| first(text.strip_suffix(" luôn").unwrap_or(text), ABSOLUTE, NOT_VAGUE);
    let word = item.texts(false).find_map(find)?;
    item.texts(true).find_map(find).is_none().then(|| (Rule::Absolute, word.into()))
}

fn converges(item: &Item) -> Option<Breach> {
    let sets: Vec<Vec<String>> = item.choices.iter().map(|choice| content(&choice.text)).collect();
    let shares = |place: usize| -> usize {
        let others = sets.iter().enumerate().filter(|(other, _)| *other != place);
        others
            .map(|(_, other)| sets[place].iter().filter(|word| other.contains(word)).count())
            .sum()
    };
    let right = item.choices.iter().position(|choice| choice.right)?;
    let mut all: Vec<usize> = (0..sets.len()).map(shares).collect();
    let of_right = all[right];
    let others_less = all.iter().enumerate().all(|(n, count)| n == right || *count < of_right);
    all.sort_unstable();
    let median = all[all.len() / 2] as f64;
    let over = others_less && sets.len() > 2 && of_right as f64 > SHARES * median;
    over.then(|| (Rule::Converges, item.choices[right].text.clone()))
}

/// One choice of another form than all others: with a full stop, with a number, with a small letter,
/// of two sentences.
fn parallel(item: &Item) -> Option<Breach> {
    let forms: [fn(&str) -> bool; 4] = [
        |text| text.ends_with('.'),
        |text| numbers(text).any(|found| !is_emergency(&found)),
        |text| text.starts_with(char::is_lowercase),
        |text| text.contains(". "),
    ];
    let all = &item.choices;
    forms.iter().find_map(|form| {
        let with: Vec<_> = all.iter().filter(|choice| form(&choice.text)).collect();
        let odd = match with.len() {
            0 => return None,
            1 => with[0],
            count if count + 1 == all.len() => all.iter().find(|choice| !form(&choice.text))?,
            _ => return None,
        };
        (all.len() > 2).then(|| (Rule::Parallel, odd.text.clone()))
    })
}

fn contained(item: &Item) -> Option<Breach> {
    let plain: Vec<String> =
        item.choices.iter().map(|choice| format!(" {} ", words(&choice.text).join(" "))).collect();
    let inside =
        |one: &String| plain.iter().any(|other| other != one && other.contains(one.as_str()));
    plain.iter().find(|one| inside(one)).map(|one| (Rule::Contained, one.trim().into()))
}

fn intervals(item: &Item) -> Option<Breach> {
    // Intervals of different things, meters and kilos, have nothing in common.
    let unit = |text: &str| numbers(text).last().map(|found| found.behind);
    let interval = |choice: &Choice| Some((Interval::read(&choice.text)?, unit(&choice.text)));
    let clash = item.choices.iter().enumerate().find_map(|(place, choice)| {
        let (one, of) = interval(choice)?;
        let mut others = item.choices[place + 1..].iter();
        let other = others.find(|other| {
            interval(other).is_some_and(|(other, unit)| unit == of && one.meets(other))
        });
        other.map(|other| format!("{} / {}", choice.text, other.text))
    });
    clash.map(|words| (Rule::Interval, words))
}

fn ascending(item: &Item) -> Option<Breach> {
    let values = in_order(item.choices)?;
    (!values).then(|| (Rule::Ascending, item.choices[0].text.clone()))
}

fn same_start(item: &Item) -> Option<Breach> {
    let all: Vec<Vec<String>> = item.choices.iter().map(|choice| words(&choice.text)).collect();
    let first = all.first()?;
    let same =
        (0..first.len()).take_while(|n| all.iter().all(|one| one.get(*n) == Some(&first[*n])));
    let count = same.count();
    // Choices that differ in their number alone are easier to compare with their words.
    let numbers = item.choices.iter().all(|choice| numbers(&choice.text).count() == 1);
    (count >= 3 && !numbers).then(|| (Rule::SameStart, first[..count].join(" ")))
}
