//! The rules of the quiz. They know no browser, no clock and no chance: the time and the seed are
//! arguments, so that every rule runs in a native test.

pub mod amount;
pub mod analysis;
pub mod answer;
pub mod attempt;
pub mod calculator;
pub mod campaign;
pub mod certificate;
pub mod check;
pub mod class;
pub mod code;
pub mod event;
pub mod exam;
pub mod fingerprint;
pub mod history;
pub mod kind;
pub mod language;
pub mod learner;
pub mod lesson;
pub mod loan;
pub mod mastery;
pub mod memory;
mod merge;
pub mod name;
pub mod paper;
pub mod paper_code;
pub mod points;
pub mod practice;
pub mod question;
pub mod random;
pub mod report;
pub mod show;
mod sorted;
pub mod time;
