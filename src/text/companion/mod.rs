//! What the pages of the companion say: a struct for each page, and its sentences in Vietnamese. Apart
//! from the rest, so that the core does not carry them.

pub mod certificate;
pub mod give;
pub mod handbook;
pub mod learners;
pub mod moving;
pub mod reminders;
pub mod report;
pub mod scores;
pub mod self_check;
