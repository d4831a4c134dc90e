//! Every sentence that people read: one struct, one file per language, so that a missing sentence
//! does not compile. Also what the bank checker says to authors.

#[cfg(not(target_arch = "wasm32"))]
pub mod checker;
mod paper;
#[cfg(not(target_arch = "wasm32"))]
pub mod sources;
mod vi;

pub use paper::{PAPER_VI, PaperText};

use crate::quiz::kind::red_flags::{Channel, Findings};
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
    pub exam_too_old: &'static str,
    pub time_left: fn(u32, u32) -> String,
    pub previous: &'static str,
    pub next: &'static str,
    pub hand_in: &'static str,
    pub hand_in_now: &'static str,
    pub keep_going: &'static str,
    pub all_answered: &'static str,
    pub unanswered: fn(usize) -> String,
    pub go_to: fn(usize, bool) -> String,

    pub not: &'static str,
    pub choose_one: &'static str,
    pub choose_all: &'static str,
    pub true_or_false: &'static str,
    pub put_in_order: &'static str,
    pub right_order: &'static str,
    pub move_step: fn(&str, bool, usize, usize) -> String,
    pub you_put: fn(usize) -> String,
    pub put_together: &'static str,
    pub choose: &'static str,
    pub type_number: &'static str,
    pub type_digits: &'static str,
    pub amount: fn(&str, &str) -> String,
    pub your_answer: &'static str,
    pub calculator: &'static str,
    pub key_back: &'static str,
    pub key_clear: &'static str,
    pub dong: &'static str,
    pub loan_received: &'static str,
    pub loan_total: &'static str,
    pub loan_interest: &'static str,
    pub rate_simple: &'static str,
    pub rate_real: &'static str,
    pub rate_lawful: &'static str,
    pub rate_criminal: &'static str,
    pub find_signs: &'static str,
    pub channel: fn(Channel) -> &'static str,
    pub genuine: &'static str,
    pub was_genuine: fn(usize) -> String,
    pub was_fraud: fn(Findings, bool) -> String,
    pub sign_found: &'static str,
    pub sign_missed: &'static str,
    pub false_alarm: &'static str,
    pub harmless: &'static str,
    pub nothing_wrong: &'static str,
    pub point_one: &'static str,
    pub point_all: &'static str,
    pub in_words: &'static str,
    pub answer_call: &'static str,
    pub call_over: &'static str,
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
    pub stale: &'static str,
    pub stale_why: &'static str,

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
