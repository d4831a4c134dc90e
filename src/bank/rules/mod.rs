//! Rules for good questions that a program can watch over. They are alarms and not law: most are
//! warnings, which a person can silence one by one, with a reason.
//!
//! The rules and their numbers follow the guidelines for multiple-choice questions of Haladyna,
//! Downing and Rodriguez (2002) and the list of flaws of the National Board of Medical Examiners;
//! the word lists are ours, for Vietnamese. Rules that are not here are checked while a file is
//! read: one right choice (I1), feedback (I18), sources and dates (I19), clean text (I22), pictures
//! (I23), ids (B8). How questions fare in use (B9) no file can say.

mod balance;
mod choices;
mod item;
mod lexicon;
mod lookalikes;
pub(super) mod numbers;
pub mod robot;
mod wording;
mod words;

use super::authored::{Innocent, Read};
use super::problem::{Fault, File};
use crate::quiz::question::{Citation, Question};
use item::Item;
pub(super) use words::syllables;

/// How grave a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Nothing is built while there is one.
    Error,
    /// A person decides.
    Warning,
}

/// Lists the rules: name, number, level, what it watches over.
macro_rules! rules {
    ($($name:ident $number:literal $level:ident $doc:literal;)*) => {
        /// A rule for good questions.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Rule {
            $(#[doc = $doc] $name,)*
        }

        impl Rule {
            /// All rules.
            pub const ALL: &[Rule] = &[$(Rule::$name),*];

            /// Its number, by which authors know it: `I4`.
            pub fn number(self) -> &'static str {
                match self { $(Rule::$name => $number),* }
            }

            /// How grave a breach is.
            pub fn level(self) -> Level {
                match self { $(Rule::$name => Level::$level),* }
            }
        }
    };
}

rules! {
    Reference "I2" Error "A choice refers to other choices: they move.";
    NoneOfThem "I3" Warning "A choice says that no choice is right.";
    Longest "I4" Warning "The right choice is much longer than the others.";
    Echo "I5" Warning "A word of the question stands in the right choice alone.";
    Absolute "I6" Warning "Absolute words stand in wrong choices only.";
    Vague "I7" Warning "A choice has a vague word.";
    Negative "I8" Warning "The question is asked negatively.";
    DoubleNegative "I8b" Error "A negative question has a negative choice.";
    Converges "I9" Warning "The right choice shares most with the others.";
    Parallel "I10" Warning "One choice is of another form.";
    Interval "I11" Error "Two choices are intervals with a common part.";
    Contained "I11b" Warning "A choice stands within another one.";
    Ascending "I12" Warning "Choices that are numbers do not ascend.";
    ChoiceNumber "I13" Warning "Two choices, or more than five.";
    Unfocused "I14" Warning "The question asks nothing by itself.";
    SameStart "I15" Warning "All choices begin with the same words.";
    Hinged "I16" Error "The question leans on another one.";
    Qualified "I17" Warning "A statement to be judged has an absolute or vague word.";
    Letter "I18" Error "An explanation names a letter: letters move.";
    Article "I19" Error "An article is not written as articles are.";
    NoArticle "I19b" Warning "A law is cited without its article.";
    NumberForm "I20" Warning "A number is not written as numbers are.";
    NoUnit "I20b" Warning "A number has no unit.";
    NewNumber "I20c" Warning "A number comes up in the explanation first.";
    Load "I21" Warning "Too much to read.";
    LegalWord "I21b" Warning "A legal word is not explained.";
    VitalReason "I24" Warning "The reason why a question is vital is none.";
    Position "B1" Warning "Right choices stand at the same place too often.";
    Length "B2" Warning "The longest or shortest choice is right too often.";
    AllBias "B3" Warning "Choices that begin with \"all\" are right too often.";
    TruthBalance "B4" Warning "Statements are true (or false) too often.";
    Coverage "B5" Warning "The bank or an objective has too few questions.";
    NearDuplicate "B6" Error "Two questions ask nearly the same.";
    Contradiction "B7" Warning "Two questions on one article name different numbers.";
}

impl Rule {
    /// The rule with this number.
    pub fn named(number: &str) -> Option<Rule> {
        Rule::ALL.iter().copied().find(|rule| rule.number() == number)
    }

    /// The numbers of all rules that can be silenced.
    pub fn names() -> Vec<&'static str> {
        let warnings = Rule::ALL.iter().filter(|rule| rule.level() == Level::Warning);
        warnings.map(|rule| rule.number()).collect()
    }
}

/// A breach of a rule: which, and the words that show it.
pub(super) type Breach = (Rule, String);

/// Checks all that was read of a bank by all rules, and reports what nobody has silenced.
pub(super) fn check(read: &Read, file: &File) {
    let questions = &read.bank.questions;
    let about_all = balance::breaches(&read.bank);
    let twins = lookalikes::breaches(&read.bank);
    for (place, (question, note)) in questions.iter().zip(&read.notes).enumerate() {
        let item = Item::of(question, &read.bank, read.heading.as_ref());
        let mut breaches = of_item(&item);
        breaches.extend(twins.iter().filter(|(of, _)| *of == place).map(|(_, b)| b.clone()));
        report(file, note.at, breaches, &note.innocent);
    }
    report(file, 0, about_all, &read.innocent);
}

fn of_item(item: &Item) -> Vec<Breach> {
    let mut breaches = choices::breaches(item);
    breaches.extend(wording::breaches(item));
    breaches.extend(numbers::breaches(item));
    breaches
}

fn report(file: &File, at: usize, breaches: Vec<Breach>, innocent: &[Innocent]) {
    for one in innocent.iter().filter(|one| breaches.iter().all(|(rule, _)| *rule != one.rule)) {
        file.report(one.at, Fault::SilencesNothing(one.rule));
    }
    for (rule, words) in breaches {
        if rule.level() == Level::Error || innocent.iter().all(|one| one.rule != rule) {
            match at {
                0 => file.report_whole(Fault::Rule(rule, words)),
                _ => file.report(at, Fault::Rule(rule, words)),
            }
        }
    }
}

/// Checks texts that are no question (a card, a list, a number to call) by the rules that hold for
/// any text, and the articles that are cited there; reports at `at` what nobody has silenced.
pub(super) fn check_texts<'a>(
    file: &File,
    at: usize,
    texts: impl Iterator<Item = &'a str> + Clone,
    citations: &[Citation],
    innocent: &[Innocent],
) {
    let mut breaches: Vec<Breach> = texts.clone().flat_map(numbers::in_text).collect();
    breaches.extend(wording::legal_word(texts));
    breaches.extend(citations.iter().filter_map(wording::article));
    report(file, at, breaches, innocent);
}

/// How all kinds are called in a bank file.
pub fn kind_names() -> [&'static str; 9] {
    super::kind::names()
}

/// How the kind of a question is called in a bank file.
pub fn kind_name(question: &Question) -> &'static str {
    super::kind::name(&question.kind)
}
