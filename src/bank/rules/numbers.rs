//! Rules about numbers: how they are written, what they count, and where they come up first.

use super::item::Item;
use super::lexicon::{LONG_NAMES, NAMES};
use super::words::words;
use super::{Breach, Rule};
use crate::quiz::amount::Amount;
use crate::quiz::kind::{Choice, Kind};
use crate::quiz::language::Language;
use crate::quiz::loan::{CRIMINAL, LAWFUL};
use crate::quiz::question::Since;

/// Numbers that are telephone numbers and need no unit.
const EMERGENCY: &[&str] = &["111", "112", "113", "114", "115", "156", "5656", "1022"];
/// From this length on, digits are parted by dots.
const LONG: usize = 5;
/// From this length on, digits without dots are a telephone number.
const PHONE: usize = 8;

/// A number in a text.
#[derive(Clone, Debug)]
pub(super) struct Found<'a> {
    /// As it is written.
    pub text: &'a str,
    /// The two words before it, in small letters.
    before: Vec<String>,
    /// The word behind it, in small letters; empty where a mark stands between, or nothing follows.
    pub behind: String,
    /// True where another sign is joined to it (50/2024, TT-50, 09xx).
    joined: bool,
}

/// The numbers in a text.
pub(super) fn numbers(text: &str) -> impl Iterator<Item = Found<'_>> {
    let mut from = 0;
    core::iter::from_fn(move || {
        let start = from + text[from..].find(|sign: char| sign.is_ascii_digit())?;
        let part = |sign: char| sign.is_ascii_digit() || matches!(sign, '.' | ',');
        let length = text[start..].find(|sign| !part(sign)).unwrap_or(text.len() - start);
        let end = start + text[start..start + length].trim_end_matches(['.', ',']).len();
        from = start + length;
        let (before, behind) = (&text[..start], &text[end..]);
        let joins = |sign: Option<char>| {
            sign.is_some_and(|sign| sign.is_alphanumeric() || "/-–:+*".contains(sign))
        };
        // "30.000đ" is the one unit that people write without a space.
        let is_price =
            behind.strip_prefix('đ').is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
        let mut words_behind = behind.split_whitespace();
        let next = match words_behind.next() {
            // The unit of both ends of "18 – 60 tuổi" stands behind the second.
            Some("-" | "–") => words_behind.find(|word| word.starts_with(char::is_alphabetic)),
            next => next,
        };
        let next = next.unwrap_or_default();
        // A sign of arithmetic is as good as a unit: the result has one.
        let follows = behind.starts_with([' ', '%', '°']);
        let clean = |word: &str| words(word).first().cloned().unwrap_or_default();
        Some(Found {
            text: &text[start..end],
            before: last_two(before),
            behind: match next {
                _ if is_price => "đ".into(),
                "+" | "×" | "÷" | "=" | "−" | "x" => next.into(),
                _ if follows => clean(next),
                _ => String::new(),
            },
            joined: joins(before.chars().next_back()) || joins(behind.chars().next()) && !is_price,
        })
    })
}

/// The last two words; a mark by itself is one too, and says nothing.
fn last_two(text: &str) -> Vec<String> {
    let clean = |word: &str| words(word).pop().unwrap_or_default();
    let mut two: Vec<String> = text.split_whitespace().rev().take(2).map(clean).collect();
    two.reverse();
    two
}

pub(super) fn breaches(item: &Item) -> Vec<Breach> {
    let question = item.question;
    let texts = [&*question.text, &*question.explanation].into_iter();
    let texts = texts.chain(item.short.iter().copied()).chain(item.feedback.iter().copied());
    let mut breaches: Vec<Breach> = texts.flat_map(in_text).collect();
    breaches.extend(new_numbers(item));
    breaches
}

/// Numbers that are not written as numbers are, or count nothing.
pub(super) fn in_text(text: &str) -> Vec<Breach> {
    let alone = numbers(text).filter(|found| !found.joined);
    let breach = |found: Found| match (is_well_written(&found), has_unit(&found)) {
        (false, _) => Some((Rule::NumberForm, found.text.into())),
        (true, false) => Some((Rule::NoUnit, format!("{}: {text}", found.text))),
        (true, true) => None,
    };
    alone.filter_map(breach).collect()
}

/// Numbers of the explanation that stand neither in what was asked nor in a source.
fn new_numbers(item: &Item) -> impl Iterator<Item = Breach> {
    let question = item.question;
    let mut known: Vec<String> = Vec::new();
    let mut learn = |text: &str| known.extend(numbers(text).map(|found| found.text.to_owned()));
    learn(&question.text);
    item.short.iter().chain(&item.feedback).chain(&item.given).for_each(|text| learn(text));
    question.vital.iter().for_each(|text| learn(text));
    for citation in &question.sources {
        citation.article.iter().for_each(|text| learn(text));
        if let Some(source) = item.bank.sources.get(usize::from(citation.source)) {
            learn(&source.document);
            if let Since::InForce(date) | Since::Published(date) = source.since {
                learn(&date.to_string());
            }
        }
    }
    if let Kind::Number(kind) = &question.kind {
        learn(&kind.answer.to_string());
        learn(&kind.loan.iter().map(|loan| loan.interest().to_string()).collect::<String>());
        // The app shows both beside the rate of a loan.
        learn(&kind.loan.iter().map(|_| format!("{LAWFUL} {CRIMINAL}")).collect::<String>());
    }
    let new = numbers(&question.explanation)
        .filter(|found| found.text.len() > 1 && !is_emergency(found))
        .filter(|found| !known.iter().any(|one| one == found.text))
        .map(|found| (Rule::NewNumber, found.text.to_owned()));
    new.collect::<Vec<_>>().into_iter()
}

/// Thousands parted by dots, decimals by a comma.
fn is_well_written(found: &Found) -> bool {
    let text = found.text;
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let phone =
        ["0", "1800", "1900"].iter().any(|start| text.starts_with(start)) && digits >= PHONE;
    if !text.contains(['.', ',']) {
        return digits < LONG || phone && !found.behind.starts_with('đ');
    }
    Amount::read(text, Language::Vi).is_ok_and(|amount| amount.to_string() == text)
        || is_long_decimal(text)
}

/// A decimal of more places than amounts of money have: 0,548.
fn is_long_decimal(text: &str) -> bool {
    let places = text.split_once(',').map_or("", |(_, places)| places);
    !text.contains('.') && places.len() > 2 && places.bytes().all(|byte| byte.is_ascii_digit())
}

fn has_unit(found: &Found) -> bool {
    let before = &found.before;
    let (both, last) = (before.join(" "), before.last().map_or("", String::as_str));
    let named = [NAMES, LONG_NAMES].iter().any(|names| names.contains(&last))
        || LONG_NAMES.contains(&both.as_str());
    // "0912 345 678", "Điều 5, 6": what holds for the number before it holds for this one.
    let goes_on = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
    let phone = found.text.len() >= PHONE && !found.text.contains(['.', ',']);
    let year =
        found.text.len() == 4 && ["19", "20"].iter().any(|start| found.text.starts_with(start));
    named || goes_on || phone || year || is_emergency(found) || !found.behind.is_empty()
}

pub(super) fn is_emergency(found: &Found) -> bool {
    EMERGENCY.contains(&found.text)
}

/// What a choice such as "từ 10 đến 20 km" or "dưới 30 km" allows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Interval {
    from: Option<Amount>,
    to: Option<Amount>,
}

impl Interval {
    /// Reads a choice that is an interval, as "từ 5 đến 6 mét", "5 đến 6 mét", "5–6 mét", "dưới 5
    /// mét" are; `None` for any other.
    pub fn read(text: &str) -> Option<Interval> {
        let words = words(text);
        let values: Vec<Amount> =
            numbers(text).filter_map(|found| Amount::read(found.text, Language::Vi).ok()).collect();
        let starts = |phrases: &[&str]| {
            phrases
                .iter()
                .any(|phrase| format!("{} ", words.join(" ")).starts_with(&format!("{phrase} ")))
        };
        let spans = |text: &str| {
            text.starts_with(|sign: char| sign.is_ascii_digit())
                && (text.contains(" đến ") || text.contains('–'))
        };
        match values[..] {
            [from, to] if (starts(&["từ"]) || spans(text)) && from < to => {
                Some(Interval { from: Some(from), to: Some(to) })
            }
            [to] if starts(&["dưới", "không quá", "tối đa", "ít hơn", "chưa đến"]) => {
                Some(Interval { from: None, to: Some(to) })
            }
            [from] if starts(&["trên", "hơn", "tối thiểu", "ít nhất"]) => {
                Some(Interval { from: Some(from), to: None })
            }
            [from] if starts(&["từ"]) && words.join(" ").ends_with("trở lên") => {
                Some(Interval { from: Some(from), to: None })
            }
            _ => None,
        }
    }

    /// True where more than an end is in both.
    pub fn meets(self, other: Interval) -> bool {
        let before = |one: Interval, next: Interval| match (one.to, next.from) {
            (Some(to), Some(from)) => to <= from,
            _ => false,
        };
        !before(self, other) && !before(other, self)
    }
}

/// Whether choices that are numbers, and otherwise read the same, ascend; `None` where they are no
/// such choices.
pub(in crate::bank) fn in_order(choices: &[Choice]) -> Option<bool> {
    let mut values: Vec<Amount> = Vec::new();
    let mut frame: Option<String> = None;
    for choice in choices {
        let mut found = numbers(&choice.text);
        let (number, more) = (found.next()?, found.next());
        let rest = choice.text.replacen(number.text, "", 1);
        if more.is_some() || *frame.get_or_insert_with(|| rest.clone()) != rest {
            return None;
        }
        values.push(Amount::read(number.text, Language::Vi).ok()?);
    }
    (values.len() > 2).then(|| values.is_sorted())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> Vec<bool> {
        numbers(text).filter(|found| !found.joined).map(|found| is_well_written(&found)).collect()
    }

    #[test]
    fn numbers_are_found_with_what_they_count() {
        let found: Vec<_> =
            numbers("Vay 10.000.000 đồng, lãi 0,3%. Gọi 113, Nghị định 50/2024.").collect();
        let texts: Vec<_> = found.iter().map(|found| found.text).collect();
        assert_eq!(texts, ["10.000.000", "0,3", "113", "50", "2024"]);
        assert_eq!(found[0].behind, "đồng");
        assert!(found.iter().take(3).all(has_unit));
        assert!(!has_unit(&numbers("lãi 3 .").next().unwrap()));
    }

    #[test]
    fn only_the_vietnamese_way_of_writing_numbers_is_good() {
        assert_eq!(written("3.000 đồng, 109,5%, năm 2025, gọi 0912345678, 1,5 lít"), [true; 5]);
        assert_eq!(written("30000 đồng"), [false]);
        assert_eq!(written("109.5%"), [false]);
        assert_eq!(written("3,000,000 đồng"), [false]);
    }

    #[test]
    fn intervals_that_share_something_meet() {
        let meets = |one: &str, other: &str| {
            Interval::read(one).unwrap().meets(Interval::read(other).unwrap())
        };
        assert!(meets("Dưới 20 km/giờ", "Dưới 30 km/giờ"));
        assert!(meets("Từ 10 đến 20 mét", "Từ 15 đến 30 mét"));
        assert!(!meets("Dưới 20 mét", "Từ 20 đến 30 mét"));
        assert!(!meets("Từ 10 đến 20 mét", "Trên 20 mét"));
        assert_eq!(Interval::read("Gọi 114"), None);
    }
}
