//! Preparing a class: its papers are drawn once, and stay as they are.

use super::code::{ClassCode, Phase};
use super::form::Plan;
use super::roll::Roll;
use super::session::{Round, Session, SessionId};
use crate::quiz::exam::Rules;
use crate::quiz::paper::Pool;
use crate::quiz::paper_code::PaperCode;
use crate::quiz::question::Bank;
use crate::quiz::random::Seed;
use crate::quiz::time::{Date, Moment};

/// What chance and clock give to a class.
#[derive(Clone, Copy, Debug)]
pub struct Lot {
    /// Its name.
    pub id: SessionId,
    /// Its number in codes.
    pub class: u64,
    /// What its first paper is drawn with.
    pub seed: Seed,
    /// When it is prepared.
    pub made: Moment,
}

/// The banks have only so many questions for this exam.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooFew(pub usize);

/// True where these banks are those that a class was prepared from, in everything that decides its papers and their marks.
/// With others a code may be read as other answers than were given.
pub fn fits(session: &Session, banks: &[&Bank]) -> bool {
    let exam = &session.setup.exam;
    let day = Date::from(session.made.day()).max(session.setup.date);
    let fingerprint = Pool::new(banks, &exam.blueprint, day).fingerprint(&exam.rules);
    session.rounds.iter().all(|round| round.code.paper.fits(fingerprint))
}

/// The class of this plan. Its papers are drawn from what the banks ask on its day, as phones will draw them then; for a
/// day that is past, from what they ask `today`.
///
/// # Errors
/// [`TooFew`].
pub fn prepare(plan: &Plan, banks: &[&Bank], today: Date, lot: Lot) -> Result<Session, TooFew> {
    let exam = &plan.setup.exam;
    let pool = Pool::new(banks, &exam.blueprint, today.max(plan.setup.date));
    let round = |phase: Phase, seed: Seed| {
        let paper = PaperCode::new(exam.number, pool.fingerprint(&exam.rules), seed);
        let code = ClassCode::new(lot.class, phase, paper, plan.composed);
        let drawn = pool.draw(paper.seed());
        let Rules { questions, .. } = exam.rules;
        let enough = drawn.len() >= usize::from(questions);
        enough.then_some(()).ok_or(TooFew(drawn.len()))?;
        Ok(Round { code, paper: drawn, roll: Roll::default() })
    };
    let after = round(Phase::After, lot.seed)?;
    let rounds = match plan.twice {
        false => vec![after],
        // The next seed: never the same paper twice.
        true => vec![round(Phase::Before, lot.seed.wrapping_add(1))?, after],
    };
    Ok(Session { id: lot.id, made: lot.made, setup: plan.setup.clone(), rounds })
}
