//! The questions of a topic as plain JSON, which all programs beside ours show: a list of questions, each with an id, its
//! text, its choices, an explanation and sources.
//!
//! Nobody else has all of our kinds of question, so each is laid out as choices, with all of its words (not with the
//! names of objectives, which no question shows):
//!
//! | kind | choices | right are |
//! | --- | --- | --- |
//! | single, multiple | as they are | as they are |
//! | true or false | the two words | the true one |
//! | order | the steps, in their order | the first step |
//! | matching | each pair, as it belongs together | all |
//! | number | half of it, the number, twice as much | the number |
//! | red flags | the parts of the message, and that it is genuine; the text tells channel and sender | the signs |
//! | hotspot | the places, in words; the text tells what the picture shows | as they are |
//! | call | every reply of every scene; its feedback tells what follows; the text tells who calls and says what | the way to the best end |

use std::path::Path;

use canh_giac::bank::shelf;
use canh_giac::quiz::amount::Amount;
use canh_giac::quiz::kind::call::Scene;
use canh_giac::quiz::kind::{Call, Choice, Kind, Number, RedFlags};
use canh_giac::quiz::question::{Bank, Citation, Question};
use canh_giac::quiz::time::Date;
use canh_giac::text::VI;
use serde_json::{Value, json};
use xtask::failure::{Failure, Outcome};

use crate::peers::TOPIC;

/// The questions of the topic that is compared.
///
/// # Errors
/// The banks have errors, or none is of that topic.
pub fn plain(root: &Path) -> Outcome<String> {
    let bank = every(root)?.into_iter().find(|(topic, _)| topic == TOPIC);
    bank.map(|(_, text)| text).ok_or_else(|| unusable(format!("no bank has the topic {TOPIC}")))
}

/// The questions of every topic, each with the topic's id.
///
/// # Errors
/// The banks have errors.
pub fn every(root: &Path) -> Outcome<Vec<(String, String)>> {
    let written = |bank: Bank| (bank.topic.to_string(), Value::from(all(&bank)).to_string());
    read(root).map(|banks| banks.into_iter().map(written).collect())
}

fn read(root: &Path) -> Outcome<Vec<Bank>> {
    // Whether sources should have been read again is no matter here.
    let day = Date::new(9999, 12, 31).map_err(|_| unusable("there is no such day".to_owned()))?;
    let shelf = shelf::read(&root.join("questions"), day);
    match shelf.errors().count() {
        0 => Ok(shelf.banks.into_iter().map(|(_, bank)| bank).collect()),
        count => Err(unusable(format!("the question banks have {count} errors"))),
    }
}

fn unusable(why: String) -> Failure {
    Failure::new("there are no questions to compare with", why, "cargo xtask check")
}

fn all(bank: &Bank) -> Vec<Value> {
    bank.questions.iter().map(|question| one(bank, question)).collect()
}

fn one(bank: &Bank, question: &Question) -> Value {
    let (many, choices) = choices(&question.kind);
    let vital = question.vital.iter().map(|why| format!(" {}: {why}", VI.why_vital));
    let sources = question.sources.iter().filter_map(|cited| source(bank, cited));
    json!({
        "id": question.id.as_str(),
        "text": format!("{}{}", question.text, beside(question)),
        "many": many,
        "choices": choices,
        "explanation": format!("{}{}", question.explanation, vital.collect::<String>()),
        "sources": sources.collect::<Vec<_>>(),
    })
}

/// What stands beside the question: a picture in words, or from whom a message or a call is.
fn beside(question: &Question) -> String {
    let picture = question.picture.as_ref();
    let picture = picture.map_or(String::new(), |picture| format!("\n{}", picture.alt));
    let words = match &question.kind {
        Kind::RedFlags(RedFlags { channel, sender, .. }) => {
            format!("\n{}: {sender}", (VI.channel)(*channel))
        }
        Kind::Call(Call { channel, sender, scenes }) => {
            let says = scenes.first().map_or("", |scene| &scene.says);
            format!("\n{}: {sender}\n“{says}”", (VI.channel)(*channel))
        }
        _ => String::new(),
    };
    picture + &words
}

/// As a line: document, article, who issued it, from when it holds, when it was read.
fn source(bank: &Bank, cited: &Citation) -> Option<String> {
    let source = bank.sources.get(usize::from(cited.source))?;
    let article = cited.article.as_ref().map_or(String::new(), |article| format!(", {article}"));
    let (since, checked) = ((VI.since)(source.since), (VI.checked)(source.checked));
    Some(format!("{}{article}. {}, {since}; {checked}.", source.document, source.issuer))
}

/// Whether several may be taken, and what is offered.
fn choices(kind: &Kind) -> (bool, Vec<Value>) {
    match kind {
        Kind::Single(kind) => (false, kind.choices.iter().map(plainly).collect()),
        Kind::Multiple(kind) => (true, kind.choices.iter().map(plainly).collect()),
        Kind::TrueFalse(kind) => {
            let yes = choice(VI.says_true, kind.answer, &kind.why_true);
            (false, vec![yes, choice(VI.says_false, !kind.answer, &kind.why_false)])
        }
        Kind::Order(kind) => {
            let steps = kind.steps.iter().enumerate();
            let steps = steps.map(|(place, step)| choice(&step.text, place == 0, &step.why));
            (false, steps.collect())
        }
        Kind::Matching(kind) => {
            let pairs = kind.pairs.iter();
            let pairs = pairs
                .map(|pair| choice(&format!("{} – {}", pair.left, pair.right), true, &pair.why));
            (true, pairs.collect())
        }
        Kind::Number(kind) => (false, numbers(kind)),
        Kind::RedFlags(kind) => {
            let parts = kind.parts.iter().map(|part| choice(&part.text, part.sign, &part.why));
            let genuine = choice(VI.genuine, kind.is_genuine(), "");
            (true, parts.chain([genuine]).collect())
        }
        Kind::Hotspot(kind) => {
            let spots = kind.spots.iter().map(|spot| plainly(&spot.choice));
            (kind.asks_many(), spots.collect())
        }
        Kind::Call(kind) => (true, replies(kind)),
    }
}

fn choice(text: &str, right: bool, feedback: &str) -> Value {
    json!({ "text": text, "right": right, "feedback": feedback })
}

fn plainly(one: &Choice) -> Value {
    choice(&one.text, one.right, &one.why)
}

fn numbers(kind: &Number) -> Vec<Value> {
    let hundredths = kind.answer.in_hundredths();
    let offered = [(hundredths / 2, false), (hundredths, true), (hundredths * 2, false)];
    let offered = offered.map(|(hundredths, right)| {
        let number = Amount::hundredths(hundredths).to_string();
        choice(&(VI.amount)(&number, &kind.unit), right, &kind.why)
    });
    offered.into()
}

fn replies(call: &Call) -> Vec<Value> {
    let key = call.key();
    let wise = call.way(&key);
    let mut choices = Vec::new();
    for (scene, reply) in
        call.scenes.iter().flat_map(|scene| scene.replies.iter().map(move |reply| (scene, reply)))
    {
        let right = wise.iter().any(|turn| {
            core::ptr::eq(turn.scene, scene) && turn.reply.is_some_and(|it| it.id == reply.id)
        });
        let follows = call.scenes.get(usize::from(reply.to)).map_or(String::new(), follows);
        choices.push(choice(&reply.text, right, &format!("{}{follows}", reply.why)));
    }
    choices
}

/// What the other side says next, and what it means if that is the end.
fn follows(scene: &Scene) -> String {
    let ending = scene.ending.as_ref().map(|ending| format!(" {}", ending.explains));
    format!(" “{}”{}", scene.says, ending.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use canh_giac::bank::compact;
    use xtask::site::weight;
    use xtask::workspace_root;

    use super::*;

    fn packed(bytes: &[u8]) -> usize {
        weight::brotli(bytes, 11).len()
    }

    #[test]
    fn everybody_shows_as_many_questions_as_we_do_and_as_many_words() {
        for bank in read(&workspace_root()).expect("banks") {
            let (plain, ours) = (all(&bank), compact::write_bank(&bank));
            assert_eq!(plain.len(), bank.questions.len(), "{}", bank.topic);
            let plain = Value::from(plain).to_string();
            let ratio = packed(plain.as_bytes()) as f64 / packed(&ours) as f64;
            assert!((0.9..=1.1).contains(&ratio), "{}: {ratio} times as many bytes", bank.topic);
        }
    }

    #[test]
    fn every_question_can_be_answered_and_has_a_reason() {
        for (topic, text) in every(&workspace_root()).expect("banks") {
            let questions: Vec<Value> = serde_json::from_str(&text).expect("JSON");
            for question in questions {
                let choices = question["choices"].as_array().expect("choices");
                let right = choices.iter().filter(|choice| choice["right"] == true).count();
                let fits = if question["many"] == true { right >= 1 } else { right == 1 };
                assert!(fits && choices.len() >= 2, "{topic}: {question}");
                let said = |value: &Value| value.as_str().is_some_and(|text| !text.is_empty());
                assert!(said(&question["explanation"]) && said(&question["text"]), "{question}");
                assert!(question["sources"].as_array().is_some_and(|all| all.iter().all(said)));
            }
        }
    }

    /// What the authors of a kind have written, besides its question.
    fn written(kind: &Kind) -> Vec<&str> {
        match kind {
            Kind::Single(kind) => kind.choices.iter().flat_map(both).collect(),
            Kind::Multiple(kind) => kind.choices.iter().flat_map(both).collect(),
            Kind::TrueFalse(kind) => vec![&kind.why_true, &kind.why_false],
            Kind::Order(kind) => {
                kind.steps.iter().flat_map(|step| [&*step.text, &*step.why]).collect()
            }
            Kind::Matching(kind) => {
                let pairs = kind.pairs.iter();
                pairs.flat_map(|pair| [&*pair.left, &*pair.right, &*pair.why]).collect()
            }
            Kind::Number(kind) => vec![&kind.unit, &kind.why],
            Kind::RedFlags(kind) => {
                let parts = kind.parts.iter().flat_map(|part| [&*part.text, &*part.why]);
                parts.chain([&*kind.sender]).collect()
            }
            Kind::Hotspot(kind) => kind.spots.iter().flat_map(|spot| both(&spot.choice)).collect(),
            Kind::Call(kind) => {
                let replies = kind.scenes.iter().flat_map(|scene| &scene.replies);
                let replies = replies.flat_map(|reply| [&*reply.text, &*reply.why]);
                let says = kind.scenes.iter().map(|scene| &*scene.says);
                let endings = kind.scenes.iter().filter_map(|scene| scene.ending.as_ref());
                let endings = endings.map(|ending| &*ending.explains);
                replies.chain(says).chain(endings).chain([&*kind.sender]).collect()
            }
        }
    }

    fn both(one: &Choice) -> [&str; 2] {
        [&one.text, &one.why]
    }

    #[test]
    fn no_word_is_lost_in_any_kind() {
        let mut kinds = [0; 9];
        for bank in read(&workspace_root()).expect("banks") {
            for question in &bank.questions {
                kinds[usize::from(question.kind.number())] += 1;
                let plain = one(&bank, question).to_string();
                let picture = question.picture.iter().map(|picture| &*picture.alt);
                let beside = [&*question.text, &*question.explanation].into_iter().chain(picture);
                let beside = beside.chain(question.vital.as_deref());
                for words in written(&question.kind).into_iter().chain(beside) {
                    let quoted = Value::from(words).to_string();
                    let words = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
                    let found = words.is_some_and(|words| plain.contains(words));
                    assert!(found, "{}: {quoted}", question.id);
                }
            }
        }
        assert!(kinds.iter().all(|count| *count > 0), "{kinds:?}");
    }
}
