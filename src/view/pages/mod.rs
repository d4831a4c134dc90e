//! The pages.

mod certificate;
mod emergency;
mod exam;
mod handbook;
mod home;
mod learn;
mod learners;
mod missing;
mod moving;
mod outcome;
mod practice;
mod reminders;
mod report;
mod round;
mod scores;
mod self_check;
mod take_in;
mod verify;

pub(super) use certificate::Certificate;
pub(super) use emergency::Emergency;
pub(super) use exam::{Exam, Exams, Paper, UnderWay};
pub(super) use handbook::Handbook;
pub(super) use home::Home;
pub(super) use learn::Learn;
pub(super) use learners::Learners;
pub(super) use missing::Missing;
pub(super) use moving::Move;
pub(super) use outcome::Outcome;
pub(super) use practice::Practice;
pub(super) use reminders::Reminders;
pub(super) use report::Report;
pub(super) use scores::Scores;
pub(super) use self_check::SelfCheck;
pub(super) use take_in::TakeIn;
pub(super) use verify::Verify;
