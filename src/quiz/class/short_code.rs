//! A result to be read aloud or typed: 16 signs for up to 20 questions, 28 for more. It holds the seat, a tenth of the time that
//! was used, a seal that binds it to the round, and the answers as far as there is room: where there is not, of the
//! questions with the most possible answers only the marks; and where these have no room either (no exam that ships is so
//! long), of the questions with the most shares whether they earned the whole point. Which those are is decided by the paper alone, so phone and
//! trainer agree.
//!
//! The check sign notices every single wrong sign and every swap of neighbours. The seal of 13 bits notices a code of another
//! round, or one that is wrong in several places, all but once in some 8,000 times. It keeps out mistakes and not
//! forgers: the full code is signed, this one is not.

use super::code::ClassCode;
use super::handed::{Asked, Handed, LAST_SEAT, Seat, Told};
use super::reply;
use crate::quiz::code::{self, NotACode};
use crate::quiz::fingerprint;
use crate::quiz::points::Points;
use crate::quiz::time::Span;

/// Signs for papers of at most [`FEW`] questions.
const SHORT: usize = 16;
/// Signs for longer ones.
const LONG: usize = 28;
/// Questions that [`SHORT`] has room for.
const FEW: usize = 20;

/// Seals that there are.
const SEALS: u128 = 1 << 13;
/// Numbers of seats; 0 is none.
const SEATS: u128 = LAST_SEAT as u128 + 1;
/// Steps in which the time that was used is told.
const TENTHS: u128 = 10;

/// Why a text is no result of this round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is no code.
    Code(NotACode),
    /// It is a code, and not one of this round, or several of its signs are wrong.
    Foreign,
}

/// How fully the answer to a question is told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detail {
    /// Which answer, of so many.
    Answer(u64),
    /// So many shares of a point, or nothing answered.
    Shares(u8),
    /// The whole point, less, or nothing answered.
    Point,
}

impl Detail {
    /// What is told where there is room for everything.
    fn most(asked: &Asked<'_>) -> Detail {
        let shares = Detail::Shares(reply::shares(&asked.question.kind));
        reply::numbers(&asked.question.kind).map_or(shares, Detail::Answer)
    }

    /// The next that takes less room.
    fn less(self, asked: &Asked<'_>) -> Detail {
        let shares = Detail::Shares(reply::shares(&asked.question.kind));
        match self {
            Detail::Answer(numbers) if shares.states() < u128::from(numbers) => shares,
            _ => Detail::Point,
        }
    }

    /// How many things can be told.
    fn states(self) -> u128 {
        match self {
            Detail::Answer(numbers) => numbers.into(),
            Detail::Shares(shares) => u128::from(shares) + 2,
            Detail::Point => 3,
        }
    }

    fn write(self, told: &Told, asked: &Asked<'_>) -> u128 {
        let kind = &asked.question.kind;
        match (self, told) {
            (_, Told::Nothing) => 0,
            (Detail::Answer(_), Told::Answer(answer)) => reply::number(kind, answer).into(),
            // No phone writes these; a sheet that was typed in may.
            (Detail::Answer(_), Told::Marks(_)) => 0,
            (Detail::Shares(shares), told) => {
                let share = u64::from(told.points(kind).parts()) * u64::from(shares);
                1 + u128::from(share / u64::from(Points::ONE.parts()))
            }
            (Detail::Point, told) => 1 + u128::from(told.points(kind).is_full()),
        }
    }

    fn read(self, state: u128, asked: &Asked<'_>) -> Option<Told> {
        if state == 0 {
            return Some(Told::Nothing);
        }
        match self {
            Detail::Answer(_) => {
                let answer = reply::answer(&asked.question.kind, u64::try_from(state).ok()?)?;
                Some(Told::Answer(answer))
            }
            Detail::Shares(shares) => {
                let share = usize::try_from(state - 1).ok()?;
                Some(Told::Marks(Points::share(share, shares.into())))
            }
            Detail::Point if state == 2 => Some(Told::Marks(Points::ONE)),
            Detail::Point => Some(Told::Marks(Points::ZERO)),
        }
    }
}

/// Signs of a result of a paper with so many questions.
pub const fn length(questions: usize) -> usize {
    if questions <= FEW { SHORT } else { LONG }
}

/// How fully each answer of a paper is told.
fn details(asked: &[Asked<'_>]) -> Vec<Detail> {
    // The longer code has room for more than the largest number: what it is written from ends there.
    let signs = 1..length(asked.len());
    let capacity = signs.fold(1_u128, |all, _| all.saturating_mul(u128::from(code::BASE)));
    let room = capacity / (SEALS * SEATS * TENTHS);
    let mut details: Vec<Detail> = asked.iter().map(Detail::most).collect();
    loop {
        let taken = details.iter().try_fold(1_u128, |all, detail| all.checked_mul(detail.states()));
        if taken.is_some_and(|taken| taken <= room) {
            return details;
        }
        // Which answer it was is given up before any part of a point is.
        let is_answer = |detail: &Detail| matches!(detail, Detail::Answer(_));
        let shorter =
            |detail: &Detail, asked: &Asked<'_>| detail.less(asked).states() < detail.states();
        let answers =
            details.iter().zip(asked).any(|(it, asked)| is_answer(it) && shorter(it, asked));
        let mut widest = None;
        for (place, (detail, asked)) in details.iter().zip(asked).enumerate() {
            let free = shorter(detail, asked) && is_answer(detail) == answers;
            if free && widest.is_none_or(|(_, most)| detail.states() > most) {
                widest = Some((place, detail.states()));
            }
        }
        // Sixty questions of three states have room: until then there is always one to make smaller.
        let Some((place, _)) = widest else { return details };
        let (Some(detail), Some(asked)) = (details.get_mut(place), asked.get(place)) else {
            return details;
        };
        *detail = detail.less(asked);
    }
}

/// Writes a result as a code, in groups of four signs. `time` is what the person had.
pub fn write(round: ClassCode, handed: &Handed, asked: &[Asked<'_>], time: Span) -> String {
    let details = details(asked);
    let told = details.iter().zip(&handed.told).zip(asked);
    let states: Vec<u128> = told
        .map(|((detail, told), asked)| detail.write(told, asked).min(detail.states() - 1))
        .collect();
    let answers = details.iter().zip(states).rev();
    let answers = answers.fold(0, |all, (detail, state)| all * detail.states() + state);
    let seat = u128::from(handed.seat.min(LAST_SEAT));
    let body = (answers * TENTHS + tenths(handed.used, time)) * SEATS + seat;
    let signs = code::write_number(body * SEALS + seal(round, body), length(asked.len()));
    let mut grouped = String::new();
    for (place, sign) in signs.chars().enumerate() {
        if place > 0 && place % 4 == 0 {
            grouped.push('-');
        }
        grouped.push(sign);
    }
    grouped
}

/// Reads a result of this round. What it says of the time is the end of the tenth.
///
/// # Errors
/// [`Refused`].
pub fn read(
    text: &str,
    round: ClassCode,
    asked: &[Asked<'_>],
    time: Span,
) -> Result<Handed, Refused> {
    let number = code::read_number(text, length(asked.len())).map_err(Refused::Code)?;
    let body = number / SEALS;
    (number % SEALS == seal(round, body)).then_some(()).ok_or(Refused::Foreign)?;
    let (seat, mut rest) = ((body % SEATS) as Seat, body / SEATS);
    let tenth = (rest % TENTHS) as u64;
    rest /= TENTHS;
    let mut told = Vec::new();
    for (detail, asked) in details(asked).into_iter().zip(asked) {
        told.push(detail.read(rest % detail.states(), asked).ok_or(Refused::Foreign)?);
        rest /= detail.states();
    }
    (rest == 0 && seat > 0).then_some(()).ok_or(Refused::Foreign)?;
    let used = Span((u64::from(time.0) * (tenth + 1) / TENTHS as u64) as u32);
    Ok(Handed { seat, name: String::new(), told, used, double_time: false, origin: None })
}

/// What a short code would tell of these answers: so that the same result is known again whichever way it comes.
pub fn shortened(told: &[Told], asked: &[Asked<'_>]) -> Vec<Told> {
    let told = details(asked).into_iter().zip(told).zip(asked);
    told.map(|((detail, told), asked)| {
        let shorter = detail.read(detail.write(told, asked), asked);
        match (detail, told) {
            (Detail::Answer(_), Told::Marks(_)) => told.clone(),
            _ => shorter.unwrap_or(Told::Nothing),
        }
    })
    .collect()
}

/// The tenth in which the time that was used ends.
fn tenths(used: Span, time: Span) -> u128 {
    let tenth = u64::from(used.0.saturating_sub(1)) * TENTHS as u64 / u64::from(time.0.max(1));
    u128::from(tenth).min(TENTHS - 1)
}

/// Binds a body to its round.
fn seal(round: ClassCode, body: u128) -> u128 {
    let bytes = round.number().to_le_bytes().into_iter().chain(body.to_le_bytes());
    let print = fingerprint::of(bytes);
    u128::from(print ^ (print >> 13) ^ (print >> 26)) % SEALS
}
