//! Rules about how a question, its explanation and its sources are worded.

use super::item::Item;
use super::lexicon::{
    ABSOLUTE, EMPTY_QUESTIONS, GRAVE, HINGES, LEGAL, NEGATIVE, NEGATIVE_STARTS, NOT_LEGAL,
    NOT_NEGATIVE, NOT_VAGUE, TURNED, VAGUE,
};
use super::words::{find, first, letter_reference, sentences, syllables, words};
use super::{Breach, Rule};
use crate::quiz::kind::Kind;
use crate::quiz::question::{Citation, Since};

/// Most syllables of a question, of a choice, of a sentence.
const QUESTION: usize = 35;
const SHORT: usize = 15;
const SENTENCE: usize = 20;
/// Fewest syllables that ask something.
const ASKS: usize = 4;

pub(super) fn breaches(item: &Item) -> Vec<Breach> {
    let mut breaches = Vec::new();
    let question = item.question;
    breaches.extend(negative(item));
    breaches.extend(unfocused(item));
    if let Some(words) = first(&question.text, HINGES, &[]) {
        breaches.push((Rule::Hinged, words.into()));
    }
    if item.is_statement() {
        let qualified =
            [ABSOLUTE, VAGUE].iter().find_map(|list| first(&question.text, list, NOT_VAGUE));
        breaches.extend(qualified.map(|word| (Rule::Qualified, word.into())));
    }
    let told = item.feedback.iter().copied().chain([&*question.explanation]);
    breaches.extend(told.clone().filter_map(letter_reference).map(|words| (Rule::Letter, words)));
    breaches.extend(articles(item));
    breaches.extend(load(item, told.clone()));
    let all = told.chain([&*question.text]).chain(item.short.iter().copied());
    breaches.extend(legal_word(all));
    if let Some(reason) = &question.vital
        && (syllables(reason) < ASKS || first(reason, GRAVE, &[]).is_none())
    {
        breaches.push((Rule::VitalReason, reason.clone()));
    }
    breaches
}

/// The sentence that asks: the one with the question mark, or the last.
fn asking(text: &str) -> &str {
    let mut last = "";
    for sentence in sentences(text) {
        last = sentence;
        if sentence.ends_with('?') {
            break;
        }
    }
    last
}

fn negative(item: &Item) -> Vec<Breach> {
    if item.choices.is_empty() {
        return Vec::new();
    }
    let asking = asking(&item.question.text);
    let clean = asking.trim_end_matches('?').trim_end();
    // "… không?" asks for yes or no, and turns nothing round.
    let clean = clean.strip_suffix("không").or(clean.strip_suffix("chưa")).unwrap_or(clean);
    let why = find(&words(clean), "vì sao").or(find(&words(clean), "tại sao")).is_some();
    let turned = first(clean, TURNED, &[]).and_then(|phrase| phrase.split(' ').next_back());
    let word = turned.or_else(|| first(clean, NEGATIVE, NOT_NEGATIVE));
    let Some(word) = word.filter(|_| !why) else {
        return Vec::new();
    };
    // In capitals it is seen; the app prints it in bold.
    let marked = clean.contains(&word.to_uppercase());
    let mut breaches = Vec::new();
    if !marked {
        breaches.push((Rule::Negative, word.to_string()));
    }
    let starts = |text: &&str| {
        let words = words(text);
        let thing =
            ["không khí", "không gian"].iter().any(|thing| words.join(" ").starts_with(thing));
        !thing && words.first().is_some_and(|word| NEGATIVE_STARTS.contains(&word.as_str()))
    };
    // A plain "không" may belong to the situation: only what is marked surely turns the question.
    let choice = item.choices.iter().map(|choice| &*choice.text).find(starts);
    if let Some(choice) = choice.filter(|_| marked) {
        breaches.push((Rule::DoubleNegative, choice.into()));
    }
    breaches
}

fn unfocused(item: &Item) -> Option<Breach> {
    let text = &item.question.text;
    let asks = text.contains('?') || text.contains("___") || item.choices.is_empty();
    let plain = words(text).join(" ");
    let empty = EMPTY_QUESTIONS.contains(&plain.as_str());
    (!asks || empty || syllables(text) < ASKS).then(|| (Rule::Unfocused, text.clone()))
}

/// Articles of laws are cited, and as articles are: "Điều 17 khoản 3 điểm a".
fn articles(item: &Item) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for citation in &item.question.sources {
        let Some(source) = item.bank.sources.get(usize::from(citation.source)) else { continue };
        if citation.article.is_none() && matches!(source.since, Since::InForce(_)) {
            breaches.push((Rule::NoArticle, source.document.clone()));
        }
        breaches.extend(article(citation));
    }
    breaches
}

/// An article that is not written as articles are.
pub(super) fn article(citation: &Citation) -> Option<Breach> {
    let wrong = citation.article.as_ref().filter(|article| !is_article(article));
    wrong.map(|article| (Rule::Article, article.clone()))
}

fn is_article(text: &str) -> bool {
    text.split([';', ',']).all(|part| {
        let words: Vec<&str> =
            part.split(' ').filter(|word| !["", "và", "đến"].contains(word)).collect();
        !words.is_empty() && are_places(&words)
    })
}

/// Places in a document, from the whole to the part: "Điều 17 khoản 3", "Phụ lục D mục 2"; a number
/// or a name alone goes on from the place before it.
fn are_places(words: &[&str]) -> bool {
    let numbered = |word: &str| word.starts_with(|sign: char| sign.is_ascii_digit());
    let small = |word: &str| word.chars().count() <= 2 && word.chars().all(char::is_lowercase);
    let named = |word: &str| {
        numbered(word) || (word.starts_with(char::is_uppercase) && !word.ends_with('.'))
    };
    match *words {
        [] => true,
        ["Điều" | "khoản" | "Khoản", number, ref rest @ ..] => {
            numbered(number) && are_places(rest)
        }
        ["điểm" | "Điểm", letter, ref rest @ ..] => {
            (small(letter) || numbered(letter)) && are_places(rest)
        }
        [
            "Mục" | "mục" | "Phần" | "Bảng" | "Hình" | "Biển" | "Trang" | "Chương",
            name,
            ref rest @ ..,
        ] => named(name) && are_places(rest),
        ["Phụ", "lục", ref rest @ ..] => are_places(rest),
        [alone, ref rest @ ..] => (named(alone) || small(alone)) && are_places(rest),
    }
}

fn load<'a>(item: &Item<'a>, told: impl Iterator<Item = &'a str>) -> Vec<Breach> {
    let mut breaches = Vec::new();
    let question = &item.question.text;
    if syllables(question) > QUESTION {
        breaches.push((Rule::Load, question.clone()));
    }
    let long = item.short.iter().filter(|text| syllables(text) > SHORT);
    breaches.extend(long.map(|text| (Rule::Load, text.to_string())));
    // What is quoted from a message or a call is as long as such things are.
    let read = told.chain([question.as_str()]);
    for text in read.filter(|_| !matches!(item.question.kind, Kind::Number(_))) {
        let long = sentences(text).find(|sentence| syllables(sentence) > SENTENCE);
        let marks = (text.matches(';').count() > 1).then_some(text);
        breaches.extend(long.or(marks).map(|text| (Rule::Load, text.into())));
    }
    breaches
}

/// A legal word without a word of explanation: "là …", or something in brackets behind it.
pub(super) fn legal_word<'a>(texts: impl Iterator<Item = &'a str> + Clone) -> Option<Breach> {
    let all: String =
        texts.clone().map(|text| format!("{text} ")).collect::<String>().to_lowercase();
    let explained = |word: &str| {
        all.match_indices(word).any(|(at, _)| {
            let behind = all[at + word.len()..].trim_start();
            behind.starts_with('(')
                || behind.starts_with("là ")
                || behind.starts_with(", tức")
                || all[..at].trim_end().ends_with('(')
        })
    };
    let word =
        texts.filter_map(|text| first(text, LEGAL, NOT_LEGAL)).find(|word| !explained(word))?;
    Some((Rule::LegalWord, word.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_are_known_by_their_form() {
        for text in [
            "Điều 17",
            "Điều 17 khoản 3",
            "Điều 17 khoản 3 điểm a",
            "Điều 7 khoản 7 điểm đ; khoản 13 điểm b",
            "Điều 188a",
            "Phụ lục",
            "Mục 2",
            "Chương III",
            "Điều 12, Điều 14",
            "Điều 5 và Điều 6",
            "Phụ lục B",
            "Mục 3.2",
            "Phụ lục D mục D.6",
            "Điều 11; Phụ lục D mục D.1a",
            "Điều 32 khoản 10 điểm b",
        ] {
            assert!(is_article(text), "{text}");
        }
        for text in ["điều 17", "Đ. 17", "khoản ba Điều 17", "Điều mười bảy", "theo luật"]
        {
            assert!(!is_article(text), "{text}");
        }
    }
}
