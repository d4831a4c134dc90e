//! Forty people who answer two papers of the shipped banks, one before the hour and one after it: always the same ones.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::path::Path;

use canh_giac::bank::compact::Topic;
use canh_giac::bank::shelf;
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::AttemptId;
use canh_giac::quiz::class::code::{ClassCode, Phase};
use canh_giac::quiz::class::handed::{Asked, Handed, Origin, Received, Seat, Told, Way, asked};
use canh_giac::quiz::class::reply;
use canh_giac::quiz::class::roll::Roll;
use canh_giac::quiz::class::session::{Round, Session, SessionId, Setup};
use canh_giac::quiz::exam::{Blueprint, Preset, Rules};
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::paper::{Item, Pool};
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::question::{Bank, Question};
use canh_giac::quiz::random::{Random, Seed};
use canh_giac::quiz::time::{Date, Moment, Span};

/// So many seats are taken, from the first on; there are two more.
pub const PEOPLE: Seat = 40;
/// Seats that there are.
pub const SEATS: Seat = 42;

/// All banks in a folder `questions`, with what their topics are called.
pub fn banks(questions: &Path) -> Vec<(Topic, Bank)> {
    shelf::read(questions, Date::new(9999, 12, 31).unwrap()).banks
}

/// A class of so many rounds, to which nobody has handed in anything.
pub fn empty(banks: &[(Topic, Bank)], unit: &str, phases: &[Phase]) -> Session {
    let topics: Vec<_> = banks.iter().map(|(topic, _)| topic.id.clone()).collect();
    let exam = Preset {
        number: 1,
        name: "Đề chung".into(),
        about: String::new(),
        blueprint: Blueprint::even(&topics, 20),
        rules: Rules::standard(),
        double_time: true,
    };
    let date = Date::new(2026, 11, 22).unwrap();
    let refs: Vec<&Bank> = banks.iter().map(|(_, bank)| bank).collect();
    let pool = Pool::new(&refs, &exam.blueprint, date);
    let fingerprint = pool.fingerprint(&exam.rules);
    let round = |phase: &Phase| {
        let code = PaperCode::new(1, fingerprint, 70 + Seed::from(*phase == Phase::After));
        let code = ClassCode::new(4711, *phase, code, None);
        Round { code, paper: pool.draw(code.paper.seed()), roll: Roll::default() }
    };
    Session {
        id: SessionId(0xC1A5_5000),
        made: Moment(1_795_000_000_000),
        rounds: phases.iter().map(round).collect(),
        setup: Setup { unit: unit.into(), place: "Nhà ăn ca 2".into(), date, seats: SEATS, exam },
    }
}

/// What each of the forty hands in to a round.
pub fn handed(round: &Round, asked: &[Asked<'_>]) -> Vec<Handed> {
    let after = round.code.phase == Phase::After;
    (1..=PEOPLE)
        .map(|seat| {
            let mut random = Random::new(u64::from(seat) * 2 + u64::from(after));
            // Some know much and some little, and afterwards all know more.
            let knows = 4 + u32::from(seat) % 5 + 3 * u32::from(after);
            let told = asked.iter().map(|one| told(one.question, knows, &mut random)).collect();
            let name = if seat % 4 == 0 { format!("Hòa {seat}") } else { String::new() };
            Handed {
                seat,
                name,
                told,
                used: Span(600_000 + 7_000 * u32::from(seat)),
                double_time: seat == 9,
                origin: Some(Origin {
                    device: [seat as u8; 32],
                    attempt: AttemptId(u64::from(seat)),
                    nth: 1 + u8::from(seat == 5),
                }),
            }
        })
        .collect()
}

fn told(question: &Question, knows: u32, random: &mut Random) -> Told {
    if random.below(12) < knows {
        return Told::Answer(question.kind.key());
    }
    let wrong = reply::numbers(&question.kind).map(|numbers| {
        let number = 1 + u64::from(random.below(numbers as u32 - 1));
        reply::answer(&question.kind, number).unwrap()
    });
    match (wrong, &question.kind) {
        (Some(answer), _) => Told::Answer(answer),
        (None, Kind::Order(kind)) => {
            let mut steps: Vec<_> = kind.steps.iter().map(|step| step.id).collect();
            random.shuffle(&mut steps);
            Told::Answer(Answer::Sequence(steps))
        }
        _ => Told::Nothing,
    }
}

/// The result as it was taken in.
pub fn received(handed: Handed, asked: &[Asked<'_>], way: Way) -> Received {
    let points = handed.points(asked);
    Received { handed, points, way, at: Moment(1_795_000_600_000), again: 0, counts: true }
}

/// The class with all results, and with a second one of seat 3, which does not count.
pub fn full(banks: &[(Topic, Bank)], unit: &str, phases: &[Phase]) -> Session {
    let mut session = empty(banks, unit, phases);
    let refs: Vec<&Bank> = banks.iter().map(|(_, bank)| bank).collect();
    for round in &mut session.rounds {
        let paper: Vec<Item> = round.paper.clone();
        let asked = asked(&paper, &refs).unwrap();
        for handed in handed(round, &asked) {
            round.roll.take(received(handed, &asked, Way::Filmed), &asked);
        }
        let mut other = handed(round, &asked).swap_remove(7);
        (other.seat, other.origin) = (3, None);
        round.roll.take(received(other, &asked, Way::Typed), &asked);
    }
    session
}
