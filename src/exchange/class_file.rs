//! A class as a file for other programs and other trainers: JSON, described in `docs/class-file.md`. Marks are exact, in
//! parts of a point, so what others compute from them is what this program shows.

mod reading;

use serde::{Deserialize, Serialize};

use crate::quiz::answer::Answer;
use crate::quiz::class::code::Phase;
use crate::quiz::class::handed::{Received, Told, Way};
use crate::quiz::class::session::{Round, Session};
use crate::quiz::paper::Item;
use crate::quiz::time::{Date, Moment};

pub(super) use reading::{Head, unmarked};
pub use reading::{MOST_BYTES, NotTaken, read};

/// What stands first in every file of ours.
pub(super) const PROGRAM: &str = "canh-giac";
/// What this one is.
const FORM: &str = "class";
/// The version that is written; it is raised whenever something changes its meaning.
pub const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Document {
    program: String,
    form: String,
    version: u32,
    id: String,
    written: u64,
    unit: String,
    place: String,
    date: String,
    seats: u16,
    exam: Exam,
    rounds: Vec<Asked>,
}

#[derive(Serialize, Deserialize)]
struct Exam {
    name: String,
    questions: u16,
    minutes: u32,
    pass: u16,
    vital: bool,
    minimum: u16,
}

#[derive(Serialize, Deserialize)]
struct Asked {
    phase: String,
    code: String,
    paper: Vec<Question>,
    results: Vec<Sheet>,
}

#[derive(Serialize, Deserialize)]
struct Question {
    id: String,
    topic: String,
    vital: bool,
}

/// What one person handed in. Not their nickname: the file goes to others.
#[derive(Serialize, Deserialize)]
struct Sheet {
    seat: u16,
    passed: bool,
    tenths: u32,
    seconds: u32,
    way: String,
    marks: Vec<u32>,
    answers: Vec<Option<String>>,
}

/// Writes a class, as it is when it is `written`.
pub fn write(session: &Session, written: Moment) -> String {
    let rules = &session.setup.exam.rules;
    let document = Document {
        program: PROGRAM.into(),
        form: FORM.into(),
        version: VERSION,
        id: format!("{:016x}", session.id.0),
        written: written.0,
        unit: session.setup.unit.clone(),
        place: session.setup.place.clone(),
        date: day(session.setup.date),
        seats: session.setup.seats,
        exam: Exam {
            name: session.setup.exam.name.clone(),
            questions: rules.questions,
            minutes: rules.time.minutes_and_seconds().0,
            pass: rules.pass,
            vital: rules.vital,
            minimum: rules.minimum,
        },
        rounds: session.rounds.iter().map(|round| asked(round, session)).collect(),
    };
    // Texts, numbers and lists: nothing that JSON could refuse.
    serde_json::to_string(&document).unwrap_or_default()
}

fn asked(round: &Round, session: &Session) -> Asked {
    let question = |item: &Item| Question {
        id: item.question.to_string(),
        topic: item.topic.to_string(),
        vital: item.vital,
    };
    let result = |received: &&Received| {
        let outcome = received.outcome(&round.paper);
        Sheet {
            seat: received.handed.seat,
            passed: outcome.passes(&session.setup.exam.rules),
            tenths: outcome.points.tenths(),
            seconds: received.handed.used.0 / 1000,
            way: way(received.way).into(),
            marks: received.points.iter().map(|points| points.parts()).collect(),
            answers: received.handed.told.iter().map(said).collect(),
        }
    };
    Asked {
        phase: phase(round.code.phase).into(),
        code: round.code.signs(),
        paper: round.paper.iter().map(question).collect(),
        results: round.roll.counting().iter().map(result).collect(),
    }
}

/// A day as programs write it.
pub(super) fn day(date: Date) -> String {
    let (year, month, day) = date.parts();
    format!("{year:04}-{month:02}-{day:02}")
}

fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Before => "before",
        Phase::After => "after",
    }
}

fn way(way: Way) -> &'static str {
    match way {
        Way::Filmed => "filmed",
        Way::Typed => "typed",
        Way::Pasted => "pasted",
        Way::Pictured => "pictured",
        Way::Paper => "paper",
    }
}

/// An answer in letters: `b`, `ac`, `b>a>c`, `a=b c=a`, `2000000`; `?` where only its marks are known.
fn said(told: &Told) -> Option<String> {
    let answer = match told {
        Told::Nothing => return None,
        Told::Marks(_) => return Some("?".into()),
        Told::Answer(answer) => answer,
    };
    let mut text = String::new();
    match answer {
        Answer::Choices(choices) => text.extend(choices.iter().map(|choice| choice.letter())),
        Answer::Sequence(things) => {
            for thing in things {
                if !text.is_empty() {
                    text.push('>');
                }
                text.push(thing.letter());
            }
        }
        Answer::Pairs(pairs) => {
            for (left, right) in pairs {
                if !text.is_empty() {
                    text.push(' ');
                }
                text.extend([left.letter(), '=', right.letter()]);
            }
        }
        Answer::Number(amount) => text = hundredths(amount.in_hundredths()),
    }
    Some(text)
}

/// Hundredths as programs write numbers: `2000000`, `109.5`.
fn hundredths(count: i64) -> String {
    let (sign, count) = (if count < 0 { "-" } else { "" }, count.unsigned_abs());
    match count % 100 {
        0 => format!("{sign}{}", count / 100),
        rest => format!("{sign}{}.{rest:02}", count / 100).trim_end_matches('0').into(),
    }
}
