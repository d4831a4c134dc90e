//! Proves the laws of the kinds that are more than choices, for thousands of made-up questions and
//! answers: marks lie between nothing and a point, a key earns the point, no answer stops the program,
//! and what a paper shows first is never the answer.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use canh_giac::quiz::amount::Amount;
use canh_giac::quiz::answer::{Answer, Change};
use canh_giac::quiz::kind::call::{Call, Ending, Outcome, Reply, Scene};
use canh_giac::quiz::kind::hotspot::{Area, Spot};
use canh_giac::quiz::kind::red_flags::{Channel, Part};
use canh_giac::quiz::kind::{Choice, Hotspot, Kind, Matching, Number, Order, Pair, RedFlags, Step};
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::{ChoiceId, Question};
use canh_giac::quiz::random::Random;
use proptest::collection::vec;
use proptest::prelude::*;

fn id(place: usize) -> ChoiceId {
    ChoiceId::new(('a'..='z').nth(place).unwrap()).unwrap()
}

fn none() -> String {
    String::new()
}

fn order(count: usize) -> Kind {
    let step = |place| Step { id: id(place), text: none(), why: none() };
    Kind::Order(Order { steps: (0..count).map(step).collect() })
}

fn matching(count: usize) -> Kind {
    let pair = |place| Pair { id: id(place), left: none(), right: none(), why: none() };
    Kind::Matching(Matching { pairs: (0..count).map(pair).collect() })
}

fn number(answer: i64, tolerance: i64) -> Kind {
    let amount = Amount::hundredths;
    let (answer, tolerance) = (amount(answer), amount(tolerance));
    Kind::Number(Number { unit: none(), answer, tolerance, why: none(), loan: None })
}

/// A message with at least as many harmless parts as signs, as the checker wants it.
fn message(signs: usize, harmless: usize) -> Kind {
    let part = |place: usize| Part {
        id: if place < signs { id(place) } else { ChoiceId::unlettered(place) },
        text: none(),
        new_line: false,
        sign: place < signs,
        why: none(),
    };
    let parts = (0..signs + signs.max(1) + harmless).map(part).collect();
    Kind::RedFlags(RedFlags { channel: Channel::Sms, sender: none(), parts })
}

fn picture(right: Vec<bool>) -> Kind {
    let spot = |(place, right)| Spot {
        area: Area { x: 0, y: 0, width: 56, height: 56 },
        choice: Choice { id: id(place), text: none(), right, why: none() },
    };
    Kind::Hotspot(Hotspot { spots: right.into_iter().enumerate().map(spot).collect() })
}

/// A script in which each reply leads to a later scene, and the last three scenes are the ends.
fn call(leads: Vec<usize>) -> Kind {
    let (open, ends) = (leads.len(), [Outcome::Safe, Outcome::Risky, Outcome::Lost]);
    let scene = |(here, other): (usize, usize)| {
        let later = |lead: usize| (here + 1 + lead % (open + 2 - here)) as u8;
        // The first reply leads to the next scene, and so in the end to the safe end.
        let to = [(here + 1) as u8, later(other)];
        let reply = |(place, to)| Reply { id: id(place), text: none(), to, why: none() };
        let replies = to.into_iter().enumerate().map(reply).collect();
        Scene { says: none(), replies, ending: None }
    };
    let end = |outcome| Scene {
        says: none(),
        replies: Vec::new(),
        ending: Some(Ending { outcome, explains: none() }),
    };
    let scenes = leads.into_iter().enumerate().map(scene).chain(ends.map(end)).collect();
    Kind::Call(Call { channel: Channel::Call, sender: none(), scenes })
}

fn kinds() -> impl Strategy<Value = Kind> {
    prop_oneof![
        (3_usize..=6).prop_map(order),
        (3_usize..=5).prop_map(matching),
        (1_i64..1_000_000_000, 0_i64..100)
            .prop_map(|(answer, tolerance)| number(answer, tolerance)),
        (0_usize..=5, 0_usize..=5).prop_map(|(signs, harmless)| message(signs, harmless)),
        (vec(any::<bool>(), 2..=5), any::<bool>()).prop_map(|(mut right, last)| {
            right.push(!right[0]);
            right.push(last);
            picture(right)
        }),
        vec(0_usize..9, 1..=8).prop_map(call),
    ]
}

/// Any changes, one after the other, also such as do not fit the question.
fn answers() -> impl Strategy<Value = Vec<Change>> {
    let some = || (0_usize..8).prop_map(id);
    let change = prop_oneof![
        some().prop_map(Change::Take),
        some().prop_map(Change::Toggle),
        Just(Change::Take(ChoiceId::GENUINE)),
        (0_usize..12).prop_map(|place| Change::Toggle(ChoiceId::unlettered(place))),
        (some(), 0_u8..9).prop_map(|(thing, to)| Change::Move { thing, to }),
        (some(), proptest::option::of(some())).prop_map(|(left, right)| Change::Pair(left, right)),
        proptest::option::of(any::<i64>().prop_map(Amount::hundredths)).prop_map(Change::Write),
        some().prop_map(Change::Say),
    ];
    vec(change, 0..10)
}

fn question(kind: Kind) -> Question {
    Question {
        id: "t-001".into(),
        language: Default::default(),
        objective: 0,
        level: 1,
        vital: None,
        text: none(),
        picture: None,
        explanation: none(),
        sources: Vec::new(),
        kind,
    }
}

proptest! {
    // A failure prints its least example; nothing is written beside the sources.
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_answered_earns_between_nothing_and_a_point(kind in kinds(), changes in answers()) {
        let mut answer = kind.blank(&kind.shuffled());
        for change in changes {
            answer = answer.after(change);
            prop_assert!(kind.grade(&answer) <= Points::ONE);
        }
        prop_assert_eq!(kind.grade(&kind.key()), Points::ONE);
        prop_assert_eq!(kind.grade(&Answer::nothing()), Points::ZERO);
    }

    #[test]
    fn a_paper_never_shows_the_answer_and_a_key_is_an_answer(kind in kinds(), seed: u64) {
        let question = question(kind);
        let item = Item::draw(&"t".into(), &question, &mut Random::new(seed));
        let kind = &question.kind;
        let mut shown = item.order.clone();
        shown.sort();
        let mut all = kind.shuffled();
        all.sort();
        prop_assert_eq!(shown, all);
        let blank = kind.blank(&item.order);
        prop_assert!(!kind.is_whole(&blank, &item.order));
        prop_assert!(!kind.grade(&blank).is_full());
        prop_assert!(kind.is_whole(&kind.key(), &item.order));
    }

    #[test]
    fn suspecting_everything_never_pays(signs in 0_usize..=5, harmless in 0_usize..=5) {
        let Kind::RedFlags(message) = message(signs, harmless) else { return Ok(()) };
        let everything = Answer::of(message.parts.iter().map(|part| part.id));
        prop_assert_eq!(message.grade(&everything), Points::ZERO);
        let found = message.findings(&everything);
        prop_assert_eq!((found.signs, found.found), (signs, signs));
        prop_assert_eq!(found.false_alarms, message.parts.len() - signs);
    }
}
