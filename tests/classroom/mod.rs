//! Classes that answer shipped papers: their rounds, and people who answer by chance, some better than others.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::path::Path;
use std::sync::LazyLock;

use canh_giac::bank::shelf::{self, Shelf};
use canh_giac::exchange::handing::Secret;
use canh_giac::quiz::amount::Amount;
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::AttemptId;
use canh_giac::quiz::class::code::{ClassCode, Phase};
use canh_giac::quiz::class::handed::{Asked, Handed, Origin, Seat, Told, asked};
use canh_giac::quiz::class::roll::Roll;
use canh_giac::quiz::class::session::{Round, Session, SessionId, Setup};
use canh_giac::quiz::exam::Preset;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::paper::{Item, Pool};
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::question::{Bank, ChoiceId};
use canh_giac::quiz::random::Random;
use canh_giac::quiz::time::{Date, Moment, Span};

/// The banks that ship.
pub fn shipped() -> &'static Shelf {
    static SHELF: LazyLock<Shelf> = LazyLock::new(|| {
        shelf::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("questions"), today())
    });
    &SHELF
}

/// All of them.
pub fn banks() -> Vec<&'static Bank> {
    shipped().banks.iter().map(|(_, bank)| bank).collect()
}

/// The day on which everything here happens.
pub fn today() -> Date {
    "2026-11-22".parse().unwrap()
}

/// A round of this exam, with the paper of this seed.
pub fn round(exam: &Preset, class: u64, phase: Phase, seed: u64) -> Round {
    let pool = Pool::new(&banks(), &exam.blueprint, today());
    let code = PaperCode::new(exam.number, pool.fingerprint(&exam.rules), seed);
    let code = ClassCode::new(class, phase, code, None);
    Round { code, paper: pool.draw(code.paper.seed()), roll: Roll::default() }
}

/// A class of forty that answers this exam once.
pub fn session(exam: &Preset, class: u64, seed: u64) -> Session {
    Session {
        id: SessionId(class),
        made: Moment(1_795_000_000_000),
        setup: Setup {
            unit: "Công ty Một".into(),
            place: "Nhà ăn".into(),
            date: today(),
            seats: 40,
            exam: exam.clone(),
        },
        rounds: vec![round(exam, class, Phase::After, seed)],
    }
}

/// The questions of a paper.
pub fn questions(paper: &[Item]) -> Vec<Asked<'_>> {
    asked(paper, &banks()).unwrap()
}

/// So many of all things, by chance, at least one.
fn some(ids: impl IntoIterator<Item = ChoiceId>, random: &mut Random) -> Answer {
    let ids: Vec<ChoiceId> = ids.into_iter().collect();
    let taken: Vec<ChoiceId> = ids.iter().copied().filter(|_| random.below(2) == 0).collect();
    Answer::of(if taken.is_empty() { vec![ids[0]] } else { taken })
}

/// An answer that the question can have.
pub fn any_answer(kind: &Kind, random: &mut Random) -> Answer {
    let one_of = |ids: &[ChoiceId], random: &mut Random| {
        Answer::of([ids[random.below(ids.len() as u32) as usize]])
    };
    match kind {
        Kind::Single(kind) => {
            let ids: Vec<ChoiceId> = kind.choices.iter().map(|choice| choice.id).collect();
            one_of(&ids, random)
        }
        Kind::TrueFalse(_) => one_of(&[ChoiceId::TRUE, ChoiceId::FALSE], random),
        Kind::Multiple(kind) => some(kind.choices.iter().map(|choice| choice.id), random),
        Kind::Hotspot(kind) => some(kind.spots.iter().map(|spot| spot.choice.id), random),
        Kind::RedFlags(_) if random.below(5) == 0 => Answer::of([ChoiceId::GENUINE]),
        Kind::RedFlags(kind) => some(kind.parts.iter().map(|part| part.id), random),
        Kind::Order(kind) => {
            let mut steps: Vec<ChoiceId> = kind.steps.iter().map(|step| step.id).collect();
            random.shuffle(&mut steps);
            Answer::Sequence(steps)
        }
        Kind::Matching(kind) => {
            let lefts: Vec<ChoiceId> = kind.pairs.iter().map(|pair| pair.id).collect();
            let mut rights = lefts.clone();
            random.shuffle(&mut rights);
            let mut pairs: Vec<(ChoiceId, ChoiceId)> = lefts.into_iter().zip(rights).collect();
            pairs.truncate(1 + random.below(pairs.len() as u32) as usize);
            pairs.sort();
            Answer::Pairs(pairs)
        }
        Kind::Number(_) => {
            // Of any size that can be typed.
            let digits = random.below(16);
            let number = (0..digits).fold(0, |number, _| number * 10 + i64::from(random.below(10)));
            Answer::Number(Amount::hundredths(number))
        }
        Kind::Call(kind) => {
            let (mut said, mut scene) = (Vec::new(), &kind.scenes[0]);
            while !scene.replies.is_empty() {
                let reply = &scene.replies[random.below(scene.replies.len() as u32) as usize];
                said.push(reply.id);
                scene = &kind.scenes[usize::from(reply.to)];
            }
            Answer::Sequence(said)
        }
    }
}

/// What somebody tells of a question who knows so many of a hundred answers.
pub fn any_told(kind: &Kind, skill: u32, random: &mut Random) -> Told {
    match random.below(100) {
        sure if sure < skill => Told::Answer(kind.key()),
        99 => Told::Nothing,
        _ => Told::of(&any_answer(kind, random)),
    }
}

/// A key that this number makes.
pub fn secret(number: u64) -> Secret {
    let mut chance = [7; 32];
    chance[..8].copy_from_slice(&number.to_le_bytes());
    Secret::new(chance)
}

/// What somebody hands in from their first attempt.
pub fn handed(
    asked: &[Asked<'_>],
    seat: Seat,
    skill: u32,
    random: &mut Random,
) -> (Handed, Secret) {
    let secret = secret(u64::from(random.below(u32::MAX)));
    let attempt = AttemptId(u64::from(random.below(u32::MAX)) << 32 | u64::from(seat));
    let handed = Handed {
        seat,
        name: if seat.is_multiple_of(3) { String::new() } else { format!("Chị Hòa {seat}") },
        told: asked.iter().map(|it| any_told(&it.question.kind, skill, random)).collect(),
        used: Span(1 + random.below(1_800)),
        double_time: random.below(20) == 0,
        origin: Some(Origin { device: secret.device(), attempt, nth: 1 }),
    };
    (handed, secret)
}
