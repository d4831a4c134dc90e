//! The pages.

mod exam;
mod home;
mod learn;
mod missing;
mod outcome;
mod scores;

pub(super) use exam::Exam;
pub(super) use home::Home;
pub(super) use learn::Learn;
pub(super) use missing::Missing;
pub(super) use outcome::Outcome;
pub(super) use scores::Scores;
