//! Every sentence that people read: one struct, one file per language, so that a missing sentence
//! does not compile. Also what the bank checker says to authors.

#[cfg(not(target_arch = "wasm32"))]
pub mod checker;
mod vi;

use crate::quiz::question::Since;
use crate::quiz::time::Date;

/// What the interface says, in one language. Sentences with something in them are functions.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct Text {
    pub app: &'static str,
    pub motto: &'static str,
    pub scores: &'static str,
    pub topics: &'static str,
    pub resume: &'static str,
    pub begin: &'static str,
    pub next_step: &'static str,
    pub not_official: &'static str,

    pub learn: fn(&str) -> String,
    pub question_of: fn(usize, usize) -> String,
    pub firm_of: fn(u16, u16) -> String,
    pub untouched: fn(u16) -> String,

    pub exam: &'static str,
    pub exam_rules: fn(u16, u32, u16) -> String,
    pub exam_vital: &'static str,
    pub exam_no_help: &'static str,
    pub time_left: fn(u32, u32) -> String,
    pub previous: &'static str,
    pub next: &'static str,
    pub hand_in: &'static str,
    pub hand_in_now: &'static str,
    pub keep_going: &'static str,
    pub all_answered: &'static str,
    pub unanswered: fn(usize) -> String,
    pub go_to: fn(usize, bool) -> String,

    pub choose_one: &'static str,
    pub choose_all: &'static str,
    pub true_or_false: &'static str,
    pub says_true: &'static str,
    pub says_false: &'static str,
    pub vital: &'static str,
    pub comes_back: &'static str,
    pub check: &'static str,
    pub go_on: &'static str,
    pub withdrawn: &'static str,

    pub right: &'static str,
    pub partly_right: &'static str,
    pub wrong: &'static str,
    pub your_choice: &'static str,
    pub key: &'static str,
    pub not_answered: &'static str,
    pub source: &'static str,
    pub why_vital: &'static str,
    pub since: fn(Since) -> String,
    pub checked: fn(Date) -> String,

    pub result: &'static str,
    pub points_of: fn(u32, u16) -> String,
    pub right_at_once: fn(usize, usize) -> String,
    pub passed: &'static str,
    pub not_passed: &'static str,
    pub too_few: fn(u16) -> String,
    pub vital_missed: fn(u16) -> String,
    pub lesson_done: &'static str,
    pub lesson_praise: fn(usize, usize) -> &'static str,
    pub by_topic: &'static str,
    pub review: &'static str,
    pub review_gone: &'static str,
    pub kept: &'static str,
    pub learn_more: &'static str,
    pub exam_again: &'static str,
    pub no_such_result: &'static str,

    pub tried: &'static str,
    pub nothing_yet: &'static str,
    pub when: fn(Date, u32, u32) -> String,
    pub used: fn(u32) -> String,
    pub mastery: &'static str,
    pub try_exam: &'static str,

    pub loading: &'static str,
    pub not_loaded: &'static str,
    pub no_network: &'static str,
    pub not_there: &'static str,
    pub broken_bank: &'static str,
    pub newer_bank: &'static str,
    pub try_again: &'static str,
    pub no_such_page: &'static str,
    pub no_such_topic: &'static str,
    pub go_home: &'static str,

    pub keeping_blocked: &'static str,
    pub keeping_full: &'static str,
    pub keeping_newer: &'static str,
    pub keeping_elsewhere: &'static str,
    pub set_aside: &'static str,

    pub trainer_title: &'static str,
    pub trainer_coming: &'static str,
    pub to_worker: &'static str,
}

/// The interface in Vietnamese, the first language of this program.
pub const VI: &Text = &vi::TEXT;
