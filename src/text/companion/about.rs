//! Sentences of what this program is, and of telling that a question is wrong.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::quiz::time::Date;
use crate::text::language;

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct AboutText {
    pub what: &'static str,
    pub not_official: &'static str,
    pub free: &'static str,

    pub made: &'static str,
    pub made_how: [&'static str; 4],

    pub versions: &'static str,
    /// The version, and what tells builds of it apart, where that is known.
    pub version: fn(&str, Option<&str>) -> String,
    /// The day on which the newest source was read.
    pub content: fn(Date) -> String,

    pub licences: &'static str,
    pub licence_code: &'static str,
    pub licence_questions: &'static str,
    pub libraries: &'static str,

    pub wrong: &'static str,
    pub wrong_about: &'static str,
    pub wrong_more: &'static str,
    pub id: &'static str,
    pub id_hint: &'static str,
    pub what_wrong: &'static str,
    pub what_hint: &'static str,
    pub composed: &'static str,
    pub nothing: &'static str,
    pub file: &'static str,
    pub issues: &'static str,
    /// What is given to whoever mends questions.
    pub compose: fn(&Wrong) -> String,
}

/// What somebody says of a question.
pub struct Wrong {
    /// Its id, as it was typed.
    pub id: String,
    /// What is wrong.
    pub what: String,
    /// Which version of the program and of the content, as the page says it.
    pub version: String,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static AboutText {
    language::pick(VI, EN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_given_names_question_version_and_language() {
        for (text, language) in [(VI, "Tiếng Việt"), (EN, "English")] {
            let wrong = Wrong {
                id: " ld-001 ".into(),
                what: "\nLuật đã đổi. ".into(),
                version: "0.1.0 (abc)".into(),
            };
            let said = (text.compose)(&wrong);
            for words in ["ld-001\n", " Luật đã đổi.\n", "0.1.0 (abc)\n", language] {
                assert!(said.contains(words), "{words:?} in {said:?}");
            }
        }
    }

    #[test]
    fn nothing_is_put_together_before_a_question_is_named_and_something_said() {
        for (id, what) in [("", "Sai."), ("ld-001", " \n"), (" ", "")] {
            let wrong = Wrong { id: id.into(), what: what.into(), version: "1".into() };
            assert_eq!((VI.compose)(&wrong), "", "{id:?} {what:?}");
            assert_eq!((EN.compose)(&wrong), "", "{id:?} {what:?}");
        }
    }
}
