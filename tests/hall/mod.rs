//! A class made by hand, with three questions of two topics, for tests of what comes after the marking.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::class::code::{ClassCode, Phase};
use canh_giac::quiz::class::handed::{Handed, Received, Seat, Told, Way};
use canh_giac::quiz::class::roll::Roll;
use canh_giac::quiz::class::session::{Round, Session, SessionId, Setup};
use canh_giac::quiz::exam::{Blueprint, Preset, Rules};
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::{ChoiceId, TopicId};
use canh_giac::quiz::time::{Date, Moment, Span};

/// A class of a paper with three questions (`a-1` is vital), judged after the hour; of each person the seat, the nickname and
/// the marks in halves of a point. Two points pass.
pub fn class(id: u64, people: &[(Seat, &str, [usize; 3])]) -> Session {
    let exam = Preset {
        number: 1,
        name: "Đề thử".into(),
        about: String::new(),
        blueprint: Blueprint::even(&["a", "b"].map(TopicId::from), 3),
        rules: Rules { questions: 3, time: Span::minutes(5), pass: 2, vital: true, minimum: 0 },
        double_time: true,
    };
    let item = |question: &str, topic: &str, vital| Item {
        question: question.into(),
        topic: topic.into(),
        vital,
        order: Vec::new(),
    };
    let paper = vec![item("a-1", "a", true), item("a-2", "a", false), item("b-1", "b", false)];
    let code = ClassCode::new(id, Phase::After, PaperCode::new(1, 5, id), None);
    let [a, b, c] = ['a', 'b', 'c'].map(|letter| ChoiceId::new(letter).unwrap());
    let told = vec![
        Told::Answer(Answer::of([b])),
        Told::Answer(Answer::Sequence(vec![a, c])),
        Told::Nothing,
    ];
    let received = |(seat, name, halves): &(Seat, &str, [usize; 3])| Received {
        handed: Handed {
            seat: *seat,
            name: (*name).into(),
            told: told.clone(),
            used: Span(61_999),
            double_time: false,
            origin: None,
        },
        points: halves.iter().map(|halves| Points::share(*halves, 2)).collect(),
        way: Way::Filmed,
        at: Moment(1_795_000_000_000),
        again: 0,
        counts: true,
    };
    let roll: Vec<Received> = people.iter().map(received).collect();
    Session {
        id: SessionId(id),
        made: Moment(1_794_900_000_000),
        setup: Setup {
            unit: "Công ty <Một>".into(),
            place: "Nhà ăn".into(),
            date: "2026-11-22".parse::<Date>().unwrap(),
            seats: 40,
            exam,
        },
        rounds: vec![Round { code, paper, roll: Roll::of(roll) }],
    }
}
