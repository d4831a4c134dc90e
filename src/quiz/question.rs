//! What a question is: the shape that a bank holds, a view shows and the rules grade.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::fingerprint;
use super::kind::Kind;
use super::language::Language;
use super::time::Date;

/// A name that data hangs on: stable, never reused, never shown.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as it is written in a bank.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> $name {
                $name(text.into())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }
    };
}

id!(
    /// A topic: `lua-dao`. Also the name of its folder and its address.
    TopicId
);
id!(
    /// A question: `ld-017`, the prefix of its topic and a number. A learner's progress hangs on
    /// it, so a question whose meaning changes gets a new id.
    QuestionId
);

/// A thing within its question, whatever place it is shown in: one small letter that its author gave
/// it, or one of the names below.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChoiceId(u8);

impl ChoiceId {
    /// "This statement is true."
    pub const TRUE: ChoiceId = ChoiceId(b't');
    /// "This statement is false."
    pub const FALSE: ChoiceId = ChoiceId(b'f');
    /// "This message is genuine."
    pub const GENUINE: ChoiceId = ChoiceId(b'!');

    /// The choice with this letter; `None` unless it is `a` to `z`.
    pub fn new(letter: char) -> Option<ChoiceId> {
        letter.is_ascii_lowercase().then_some(ChoiceId(letter as u8))
    }

    /// A part of a message that has no letter of its own, by its place in the message: `A` to `Z`;
    /// all from the 26th on are the last.
    pub fn unlettered(place: usize) -> ChoiceId {
        ChoiceId(b'A' + place.min(25) as u8)
    }

    /// The thing that has this letter; `None` where none can have it.
    pub fn of_letter(letter: char) -> Option<ChoiceId> {
        let known = letter.is_ascii_alphabetic() || letter == ChoiceId::GENUINE.letter();
        known.then_some(ChoiceId(letter as u8))
    }

    /// The letter.
    pub fn letter(self) -> char {
        char::from(self.0)
    }
}

/// One bank: all questions of one topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bank {
    /// The topic that it teaches.
    pub topic: TopicId,
    /// What a worker can do after learning it.
    pub objectives: Vec<Objective>,
    /// Where the answers come from.
    pub sources: Vec<Source>,
    /// The questions, sorted by id: a bank whose questions were only moved about in their file
    /// gives the same papers as before.
    pub questions: Vec<Question>,
}

impl Bank {
    /// The day by which the sources of this question must be read again: the earliest of theirs;
    /// `None` for a question without sources.
    pub fn recheck(&self, question: &Question) -> Option<Date> {
        let sources = question.sources.iter();
        sources.filter_map(|cited| Some(self.sources.get(usize::from(cited.source))?.recheck)).min()
    }

    /// True where a source of this question should have been read again before `today`.
    pub fn is_stale(&self, question: &Question, today: Date) -> bool {
        self.recheck(question).is_some_and(|recheck| recheck < today)
    }

    /// The language of its own words, such as the names of objectives: English as soon as anything in it is.
    pub fn language(&self) -> Language {
        self.questions.iter().map(|question| question.language).max().unwrap_or_default()
    }

    /// The question with this id, if the bank (still) has it.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }
}

/// Something that a worker can do after learning a topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Objective {
    /// Its stable name.
    pub id: String,
    /// What it is, as a worker reads it.
    pub name: String,
}

/// A document that an answer rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Title and number.
    pub document: String,
    /// The body that issued it or said it.
    pub issuer: String,
    /// From when it holds.
    pub since: Since,
    /// The day we last read it.
    pub checked: Date,
    /// The day by which it must be read again.
    pub recheck: Date,
    /// Where it can be read. It does not travel with the bank: the page of sources has it.
    #[serde(skip)]
    pub url: Option<String>,
}

impl Source {
    /// Names the document on the page of sources, whatever place it has in which version of a bank:
    /// the fingerprint of its title.
    pub fn anchor(&self) -> u32 {
        fingerprint::of(self.document.bytes())
    }
}

/// From when a source holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Since {
    /// A law, decree, circular or standard is in force from this day.
    InForce(Date),
    /// A warning, report or guide was published on this day.
    Published(Date),
    /// A guide that does not say when it was published.
    Undated,
}

/// A source, and the place in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// Its place in [`Bank::sources`].
    pub source: u16,
    /// Article and clause, where the document has them.
    pub article: Option<String>,
}

/// A picture, drawn for this program: [`Picture::WIDTH`] wide and [`Picture::HEIGHT`] high.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Its file: in an authored bank the name in the folder `pictures`, in a compiled one the
    /// address as seen from the page.
    pub file: String,
    /// What it shows, for those who cannot see it.
    pub alt: String,
}

impl Picture {
    /// Width in units of the drawing.
    pub const WIDTH: u16 = 400;
    /// Height in units of the drawing.
    pub const HEIGHT: u16 = 300;
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its stable name.
    pub id: QuestionId,
    /// The language in which it is written: that of its bank, unless it is not translated yet.
    pub language: Language,
    /// The objective that it serves: its place in [`Bank::objectives`].
    pub objective: u16,
    /// 1 recall, 2 apply, 3 weigh several things.
    pub level: u8,
    /// Why a mistake here costs a life or a family's savings; `None` where it does not.
    pub vital: Option<String>,
    /// What is asked.
    pub text: String,
    /// A picture to it.
    pub picture: Option<Picture>,
    /// The rule to take home, shown after every answer.
    pub explanation: String,
    /// What the answer rests on; never empty.
    pub sources: Vec<Citation>,
    /// How it is answered, and the key.
    pub kind: Kind,
}
