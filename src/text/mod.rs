//! Every sentence that people read: one struct, one file per language, so that a missing sentence
//! does not compile. Also what the bank checker says to authors, and the plain pages that
//! the build writes.

#[cfg(not(target_arch = "wasm32"))]
pub mod checker;
pub mod class;
pub mod companion;
#[cfg(not(target_arch = "wasm32"))]
pub mod emergency;
mod en;
mod figures;
pub mod fold;
#[cfg(not(target_arch = "wasm32"))]
pub mod key_rules;
pub mod language;
#[cfg(not(target_arch = "wasm32"))]
pub mod licences;
pub mod paper;
#[cfg(not(target_arch = "wasm32"))]
pub mod sources;
pub mod trainer;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::quiz::code::NotACode;
use crate::quiz::kind::red_flags::{Channel, Findings};
use crate::quiz::language::Language;
use crate::quiz::question::Since;
use crate::quiz::time::Date;

/// What the interface says, in one language. Sentences with something in them are functions.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct Text {
    pub app: &'static str,
    pub motto: &'static str,
    pub scores: &'static str,
    pub emergency: &'static str,
    pub guest: &'static str,
    pub learners: &'static str,
    pub more: &'static str,
    pub handbook: &'static str,
    pub handbook_about: &'static str,
    pub self_check: &'static str,
    pub self_check_about: &'static str,
    pub report: &'static str,
    pub report_about: &'static str,
    pub moving: &'static str,
    pub moving_about: &'static str,
    pub verify: &'static str,
    pub verify_about: &'static str,
    pub offline: &'static str,
    pub offline_about: &'static str,
    pub share: &'static str,
    pub share_about: &'static str,
    pub privacy: &'static str,
    pub settings: &'static str,
    pub settings_about: &'static str,
    pub about: &'static str,
    pub report_wrong: &'static str,
    pub topics: &'static str,
    pub resume: &'static str,
    pub begin: &'static str,
    pub next_step: &'static str,
    pub not_official: &'static str,

    pub learn: fn(&str) -> String,
    pub practise: fn(&str) -> String,
    pub due_today: &'static str,
    pub due_count: fn(usize) -> String,
    pub due_begin: &'static str,
    pub nothing_due: &'static str,
    pub nothing_due_why: &'static str,
    pub see_handbook: &'static str,
    pub question_of: fn(usize, usize) -> String,
    pub known_of: fn(u16, u16) -> String,
    pub untouched: fn(u16) -> String,

    pub exam: &'static str,
    pub exam_named: fn(&str) -> String,
    pub exams_about: &'static str,
    pub join: &'static str,
    pub join_about: &'static str,
    pub exam_rules: fn(u16, u32, u16) -> String,
    pub exam_minimum: fn(u16) -> String,
    pub double_time: &'static str,
    pub have_code: &'static str,
    pub code_label: &'static str,
    pub open_paper: &'static str,
    pub not_a_code: fn(NotACode, usize) -> String,
    pub other_paper: &'static str,
    pub other_paper_mend: &'static str,
    pub paper_code: fn(&str) -> String,
    pub exam_open: &'static str,
    pub drop_exam: &'static str,
    pub no_such_exam: &'static str,
    pub exam_vital: &'static str,
    pub exam_no_help: &'static str,
    pub exam_too_old: &'static str,
    pub time_left: fn(u32, u32) -> String,
    pub minutes_left: fn(u32) -> String,
    pub previous: &'static str,
    pub next: &'static str,
    pub hand_in: &'static str,
    pub hand_in_now: &'static str,
    pub keep_going: &'static str,
    pub all_answered: &'static str,
    pub unanswered: fn(usize) -> String,
    pub go_to: fn(usize, bool, bool) -> String,
    pub mark: &'static str,
    pub unmark: &'static str,

    pub not: &'static str,
    pub only_vietnamese: &'static str,
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
    pub listen: &'static str,
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
    pub topic_too_low: fn(&str, u16) -> String,
    pub vital_missed: fn(u16, &[usize]) -> String,
    pub certificate: &'static str,
    pub practice_done: &'static str,
    pub practice_praise: &'static str,
    pub remind_me: &'static str,
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

    pub offline_never: &'static str,
    pub offline_asks: fn(u32) -> String,
    pub offline_save: &'static str,
    pub offline_saving: fn(u8, u32) -> String,
    pub offline_failed: &'static str,
    pub offline_kept: fn(u32) -> String,
    pub in_zalo: &'static str,
    pub in_other_app: &'static str,
    pub leave_app: &'static str,
    pub new_version: &'static str,
    pub new_version_others: &'static str,
    pub take_new: &'static str,

    pub keeping_blocked: &'static str,
    pub keep_elsewhere: &'static str,
    pub keeping_full: &'static str,
    pub keeping_newer: &'static str,
    pub keeping_deleted: &'static str,
    pub keeping_guest: &'static str,
    pub set_aside: &'static str,

    pub trainer_title: &'static str,
    pub to_worker: &'static str,
}

/// The word in capitals that turns a question round, in the language of the question.
pub fn not(language: Language) -> &'static str {
    // As constants: references to fields would bring both languages into each program.
    const NOT: [&str; 2] = [VI.not, EN.not];
    match language {
        Language::Vi => NOT[0],
        Language::En => NOT[1],
    }
}

/// The sentences in the language of the interface.
pub fn say() -> &'static Text {
    language::pick(VI, EN)
}
