//! Sentences of the page that commends people of a class (biểu dương), of the list and of the papers that it prints.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::quiz::class::commend::Terms;
use crate::quiz::time::Date;
use crate::text::language;

/// What the page and its papers say, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct AwardsText {
    pub title: &'static str,
    pub back: &'static str,
    pub nobody_yet: &'static str,
    pub nobody_yet_mend: &'static str,
    pub terms: &'static str,
    pub passed_only: &'static str,
    pub no_vital: &'static str,
    pub points: &'static str,
    pub best: &'static str,
    pub gained: &'static str,
    pub none: &'static str,
    pub chosen: fn(usize, usize) -> String,
    pub nobody: &'static str,
    pub what: &'static str,
    pub list: &'static str,
    pub papers: &'static str,
    pub two_a_page: &'static str,
    pub names: &'static str,
    pub names_about: &'static str,
    pub name_of: fn(u16) -> String,
    pub print: &'static str,
    pub print_about: &'static str,

    pub list_title: &'static str,
    pub rule: fn(Terms) -> String,
    pub head: [&'static str; 5],
    pub gain: &'static str,
    pub passed: fn(bool) -> &'static str,
    pub count: fn(usize) -> String,

    pub program_about: &'static str,
    pub paper_title: &'static str,
    pub given_to: &'static str,
    pub took_part: &'static str,
    pub class: &'static str,
    pub exam: fn(&str) -> String,
    pub result: &'static str,
    pub day: &'static str,
    pub place: &'static str,
    pub code: &'static str,
    pub seat: &'static str,
    pub on: fn(Date) -> String,
    pub trainer: &'static str,
    pub unit: &'static str,
    pub sign: &'static str,
    pub what_it_is: &'static str,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static AwardsText {
    language::pick(VI, EN)
}
