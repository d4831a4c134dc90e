//! Banks made up for the tables of papers, and how the tables write a paper. The tables rest on all of
//! this: nothing here changes.
#![allow(dead_code, reason = "each test uses some of it")]

use canh_giac::quiz::kind::{
    Choice, Kind, Matching, Multiple, Order, Pair, Single, Step, TrueFalse,
};
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::question::{Bank, ChoiceId, Question};
use canh_giac::quiz::time::Date;

/// Question 1, 4, 7, 10 of a made-up bank take one choice of three or four, 2, 5, 8, 11 several of
/// four to six, and 3, 6, 9, 12 are statements.
pub fn bank(topic: &str, prefix: &str) -> Bank {
    let kind = |number: u8| match number % 3 {
        1 => Kind::Single(Single { choices: choices(3 + number % 2), in_order: false }),
        2 => Kind::Multiple(Multiple { choices: choices(4 + number / 3 % 3) }),
        _ => Kind::TrueFalse(TrueFalse {
            answer: true,
            why_true: String::new(),
            why_false: String::new(),
        }),
    };
    made(topic, prefix, 12, kind, |_| None)
}

/// Question 1, 3, 5 of this one put two, three, four steps in order, 2, 4, 6 put as many things and one
/// more together; every third is vital.
pub fn bank_of_pairs(topic: &str, prefix: &str) -> Bank {
    let step = |choice: Choice| Step { id: choice.id, text: choice.text, why: choice.why };
    let pair = |choice: Choice| {
        let (left, right) = (choice.text.clone(), choice.text);
        Pair { id: choice.id, left, right, why: choice.why }
    };
    let kind = |number: u8| {
        let things = choices(2 + number / 2).into_iter();
        match number % 2 {
            1 => Kind::Order(Order { steps: things.map(step).collect() }),
            _ => Kind::Matching(Matching { pairs: things.map(pair).collect() }),
        }
    };
    made(topic, prefix, 6, kind, |number| (number % 3 == 0).then(String::new))
}

fn made(
    topic: &str,
    prefix: &str,
    questions: u8,
    kind: impl Fn(u8) -> Kind,
    vital: impl Fn(u8) -> Option<String>,
) -> Bank {
    let question = |number: u8| Question {
        id: format!("{prefix}-{number:03}").as_str().into(),
        language: Default::default(),
        objective: 0,
        level: 1,
        vital: vital(number),
        text: String::new(),
        picture: None,
        explanation: String::new(),
        sources: Vec::new(),
        kind: kind(number),
    };
    Bank {
        topic: topic.into(),
        objectives: Vec::new(),
        sources: Vec::new(),
        questions: (1..=questions).map(question).collect(),
    }
}

/// Choices `a`, `b`, … of which the first is right.
pub fn choices(count: u8) -> Vec<Choice> {
    ('a'..='z')
        .take(count.into())
        .filter_map(ChoiceId::new)
        .map(|id| Choice { id, text: String::new(), right: id.letter() == 'a', why: String::new() })
        .collect()
}

/// A paper as the tables write it: `a-001:cab a-003`.
pub fn written(paper: &[Item]) -> String {
    let item = |item: &Item| {
        let letters: String = item.order.iter().map(|choice| choice.letter()).collect();
        match letters.as_str() {
            "" => item.question.to_string(),
            order => format!("{}:{order}", item.question),
        }
    };
    paper.iter().map(item).collect::<Vec<_>>().join(" ")
}

/// A day on which no question is stale: these have no sources.
pub fn today() -> Date {
    Date::new(2026, 11, 22).unwrap()
}
