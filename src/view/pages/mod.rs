//! The pages.

mod exam;
mod home;
mod learn;
mod missing;
mod outcome;
mod practice;
mod round;
mod scores;

pub(super) use exam::{Exam, Exams, Paper, UnderWay};
pub(super) use home::Home;
pub(super) use learn::Learn;
pub(super) use missing::Missing;
pub(super) use outcome::Outcome;
pub(super) use practice::Practice;
pub(super) use scores::Scores;
