//! Sentences of the certificate, of its page, and of the page where anybody checks one.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::text::language;

/// What the pages say, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct CertificateText {
    pub title: &'static str,
    pub program_about: &'static str,
    pub learner: &'static str,
    pub exam: &'static str,
    pub exam_numbered: fn(u8) -> String,
    pub result: &'static str,
    pub pass: &'static str,
    pub pass_from: fn(u16) -> String,
    pub time: &'static str,
    pub double_time: &'static str,
    pub day: &'static str,
    pub paper: &'static str,
    pub code: &'static str,
    pub check_at: fn(&str) -> String,
    pub check_in_app: &'static str,
    pub what_it_is: &'static str,

    pub name_label: &'static str,
    pub name_hint: &'static str,
    pub picture: fn(&str) -> String,
    pub file: fn(&str) -> String,
    pub message: fn(&str, &str) -> String,
    pub save: &'static str,
    pub saving: &'static str,
    pub share: &'static str,
    pub shared: &'static str,
    pub not_shared: &'static str,
    pub print: &'static str,
    pub hold: &'static str,
    pub no_picture: &'static str,
    pub to_result: &'static str,
    pub have_another: &'static str,

    pub none_here: &'static str,
    pub none_here_mend: &'static str,
    pub not_passed: &'static str,
    pub not_passed_mend: &'static str,
    pub no_code: &'static str,
    pub no_code_mend: &'static str,

    pub verify: &'static str,
    pub verify_about: &'static str,
    pub code_label: &'static str,
    pub check: &'static str,
    pub altered: &'static str,
    pub fits: &'static str,
    pub compare: &'static str,
    pub plain_time: &'static str,
    pub nameless: &'static str,
    pub named: &'static str,
    pub named_label: &'static str,
    pub compare_name: &'static str,
    pub name_missing: &'static str,
    pub name_fits: fn(&str) -> String,
    pub name_differs: fn(&str) -> String,
    pub proves: &'static str,
    pub proves_words: &'static str,
    pub proves_not: &'static str,
    pub another: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static CertificateText {
    language::pick(VI, EN)
}
