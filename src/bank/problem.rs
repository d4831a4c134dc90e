//! What can be wrong with a bank. These are facts; the sentences for authors are in
//! `text::checker`.

use core::cell::RefCell;

pub(super) use super::file::File;
pub use super::guide::fault::GuideFault;
use super::rules::{Level, Rule};
use super::translation;
pub use super::translation::fault::{EnglishFault, TranslationFault};

/// Something wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, as seen from the folder of the banks.
    pub file: String,
    /// The line, counted from 1; 0 where it concerns the file as a whole.
    pub line: usize,
    /// The id of the question that it lies in, where it lies in one.
    pub question: Option<String>,
    /// What stands there.
    pub excerpt: String,
    /// What is wrong with it.
    pub fault: Fault,
}

impl Problem {
    /// How grave it is. In a translation nothing is: there is always the master.
    pub fn level(&self) -> Level {
        match translation::is_translation(&self.file) {
            true => Level::Warning,
            false => self.fault.level(),
        }
    }
}

/// What was found wrong so far.
pub(super) type Problems = RefCell<Vec<Problem>>;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file cannot be read.
    Unreadable(String),
    /// The file is not in UTF-8.
    NotUtf8,
    /// The file has nothing in it.
    Empty,
    /// The file is larger than any bank should be: so many bytes.
    TooLarge(u64),
    /// It is no TOML; the reader's own words.
    Syntax(String),
    /// Nothing lists this file or folder.
    Unlisted,
    /// The index, or an exam, lists a topic twice.
    ListedTwice,
    /// The index lists a topic that has no bank file.
    NoBank(String),
    /// A key that this table does not have, and those that it has.
    UnknownKey(Vec<&'static str>),
    /// A key that this table must have.
    MissingKey(&'static str),
    /// The value is not of the wanted kind.
    Wanted(Wanted),
    /// A text that must say something is empty.
    Blank,
    /// A text is written in a way that the app does not show well.
    Text(TextFault),
    /// An id is not of the wanted form; an example of one.
    IdForm(String),
    /// An id is used a second time; where the first is.
    IdTwice(String),
    /// The topic's id is not the name of its folder.
    TopicIsNotFolder(String),
    /// There is no objective, or no source, with this id; those that there are.
    NoSuch(Thing, Vec<String>),
    /// No question uses it.
    Unused(Thing),
    /// The level is not 1, 2 or 3.
    Level,
    /// The word is none of those that may stand here.
    NotOneOf(Vec<&'static str>),
    /// The number of sources is not 1 to 3.
    SourceCount(usize),
    /// The number of these things is not in this range.
    Count(Thing, usize, usize),
    /// So many choices are marked right where exactly one must be.
    NotOneRight(usize),
    /// No choice is marked right, or all are.
    NoneOrAllRight,
    /// Two choices (or steps, or places) say the same.
    SameChoice,
    /// The text is no number.
    NotANumber,
    /// The answer is not what the loan comes to; what it comes to.
    LoanAnswer(String),
    /// The loan brings its lender nothing, or has no payments.
    NoLoan,
    /// The quoted part does not stand in the message, letter for letter.
    NotInMessage,
    /// Two parts of a message, or two places in a picture, overlap.
    Overlap,
    /// A genuine message has signs of fraud.
    GenuineWithSigns,
    /// Nothing says why a genuine message is all right.
    GenuineUnexplained,
    /// A message has so many signs and fewer harmless parts (or too many parts), so that suspecting
    /// everything would pay.
    Harmless(usize, usize),
    /// A place in a picture is no rectangle inside it, or too small for a thumb.
    AreaForm,
    /// No way of the call leads here.
    Unreachable,
    /// The call neither ends nor goes on here.
    NeverEnds,
    /// The call ends here and goes on at once.
    EndsAndGoesOn,
    /// The call comes back to where it was, so that it need not end.
    Loop,
    /// The call has no safe end, or no bad one.
    Endings,
    /// The picture's file is not there.
    NoPicture(String),
    /// The picture has something that a picture must not have: a script, something from elsewhere.
    UnsafePicture(String),
    /// The picture is no SVG, or not of the common size.
    PictureForm(String),
    /// The picture's file is larger than it may be: so many bytes.
    PictureSize(u64),
    /// A picture without words, or words without a picture.
    PictureWords,
    /// No question shows this picture.
    UnusedPicture,
    /// The address of a source is no address of a page.
    Address,
    /// A yearly rate is counted in percent, a sum in đồng.
    LoanUnit(&'static str),
    /// The quoted part stands in the message more than once.
    QuotedTwice,
    /// A breach of a rule for good questions, and the words that show it.
    Rule(Rule, String),
    /// A warning is silenced that nothing raises.
    SilencesNothing(Rule),
    /// Something about an exam does not fit.
    Exam(ExamFault),
    /// The date is not of the form 2026-11-21, or does not exist.
    NotADate,
    /// The day must be known, not only the month.
    NotADay,
    /// The date is later than today.
    InTheFuture,
    /// The next check is not after the last one, or more than twelve months after it.
    Recheck,
    /// A source has none, or more than one, of `in_force`, `published` and `undated`.
    Since,
    /// Something is wrong with the guide.
    Guide(GuideFault),
    /// Something is wrong with a translation.
    Translation(TranslationFault),
}

impl Fault {
    /// How grave it is in a master.
    pub fn level(&self) -> Level {
        match self {
            Fault::Rule(rule, _) => rule.level(),
            Fault::SilencesNothing(_) => Level::Warning,
            _ => Level::Error,
        }
    }
}

/// What does not fit in an exam.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExamFault {
    /// Its number is not from 1 to this one.
    Number(u8),
    /// It asks for no questions, or for more than these topics can give: so many.
    Questions(u16),
    /// Its minutes are not from 1 to this number.
    Minutes(i64),
    /// Its pass mark is not from 1 to this number, its questions.
    Pass(u16),
    /// It asks for more points in a topic than this number, the questions of its smallest topic.
    Minimum(u16),
}

/// What a value should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A text in quotes.
    Text,
    /// A whole number.
    Number,
    /// `true` or `false`.
    YesNo,
    /// A list in brackets.
    List,
    /// A table.
    Table,
}

/// Something that questions refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A learning objective.
    Objective,
    /// A source.
    Source,
    /// A choice.
    Choice,
    /// A step of an action.
    Step,
    /// A pair.
    Pair,
    /// A sign of fraud.
    Sign,
    /// A place in a picture.
    Spot,
    /// A step of a call.
    Scene,
    /// A reply in a call.
    Reply,
    /// A topic.
    Topic,
    /// A question.
    Question,
    /// An exam.
    Exam,
}

/// How a text is badly written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextFault {
    /// Letters are put together from parts (Unicode NFD).
    NotComposed,
    /// Two spaces in a row, or a space at an end, or a line break.
    Spaces,
    /// Three dots or another sign that something is still to be written.
    Unfinished,
    /// A tone mark on the wrong vowel; the syllable as it should be.
    ToneMark(String),
    /// A letter of another alphabet that only looks right.
    ForeignLetter(char),
    /// A quotation mark without its partner.
    Quotes,
    /// A straight quotation mark, where “ and ” should stand.
    StraightQuote,
    /// More characters than fit, at most so many.
    TooLong(usize),
    /// It is not written as English is.
    English(EnglishFault),
}
