//! Reading a file of a class: checked before it is believed, and its figures are computed from the marks, not taken over.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::{Asked, Document, Exam, FORM, PROGRAM, Question, VERSION};
use crate::quiz::campaign::digest::{Digest, Sums, TopicSum};
use crate::quiz::class::code::Phase;
use crate::quiz::class::handed::LAST_SEAT;
use crate::quiz::class::roll::Roll;
use crate::quiz::class::session::SessionId;
use crate::quiz::exam::{Outcome, Rules};
use crate::quiz::name;
use crate::quiz::paper::Item;
use crate::quiz::points::Points;
use crate::quiz::time::{Date, Moment, Span};

/// Files of more bytes are refused unread: a class of 1,500 has a tenth of it.
pub const MOST_BYTES: usize = 8_000_000;
/// Questions that a paper has at most.
const MOST_QUESTIONS: usize = 200;

/// Why a file was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// It is no JSON, or was cut or altered: a table, a picture, a page.
    NotJson,
    /// It is JSON of another program, or not a class.
    NotOurs,
    /// It was written by a newer program, in this version.
    Newer(u32),
    /// It is ours, and something in it cannot be: more results than any class has, marks for no question.
    Impossible,
    /// It has more bytes than any class.
    TooLarge,
}

/// The head of every file of ours: a newer version may have everything else otherwise.
#[derive(Deserialize)]
pub(in crate::exchange) struct Head {
    #[serde(default)]
    program: String,
    #[serde(default)]
    form: String,
    /// The version of the form.
    #[serde(default)]
    pub version: u32,
}

impl Head {
    /// The head of a file.
    ///
    /// # Errors
    /// [`NotTaken::NotJson`], or [`NotTaken::NotOurs`] where it is JSON of another shape.
    pub fn of(bytes: &[u8]) -> Result<Head, NotTaken> {
        serde_json::from_slice(bytes).map_err(|error| match error.is_data() {
            true => NotTaken::NotOurs,
            false => NotTaken::NotJson,
        })
    }

    /// True where this program wrote it, in this form.
    pub fn is(&self, form: &str) -> bool {
        self.program == PROGRAM && self.form == form
    }
}

/// The bytes without the mark that editors put at the beginning.
pub(in crate::exchange) fn unmarked(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes)
}

/// Reads the figures of a class, and which class it is.
///
/// # Errors
/// [`NotTaken`], before anything of it is believed.
pub fn read(bytes: &[u8]) -> Result<(SessionId, Digest), NotTaken> {
    if bytes.len() > MOST_BYTES {
        return Err(NotTaken::TooLarge);
    }
    let bytes = unmarked(bytes);
    // Most files are good ones: the head by itself is looked at only where something is wrong.
    let document = serde_json::from_slice::<Document>(bytes).ok();
    let ours = |document: &Document| {
        document.program == PROGRAM && document.form == FORM && document.version <= VERSION
    };
    let Some(document) = document.filter(ours) else {
        let head = Head::of(bytes)?;
        return Err(match head.version {
            _ if !head.is(FORM) => NotTaken::NotOurs,
            version if version > VERSION => NotTaken::Newer(version),
            _ => NotTaken::Impossible,
        });
    };
    figures(&document).ok_or(NotTaken::Impossible)
}

fn figures(document: &Document) -> Option<(SessionId, Digest)> {
    let id = SessionId(u64::from_str_radix(&document.id, 16).ok()?);
    let date: Date = document.date.parse().ok().filter(|date: &Date| date.is_a_day())?;
    let named =
        |phase: Phase| document.rounds.iter().find(|round| round.phase == super::phase(phase));
    let (before, after) = (named(Phase::Before), named(Phase::After));
    let known = usize::from(before.is_some()) + usize::from(after.is_some());
    // As `Session::last`: where nobody has answered after the hour, the round before it counts.
    let judged = after.filter(|round| before.is_none() || !round.results.is_empty());
    let last = judged.or(before).filter(|_| document.rounds.len() == known)?;
    let first = before.filter(|_| judged.is_some());
    let (topics, passed) = sums(last, &document.exam)?;
    Some((
        id,
        Digest {
            written: Moment(document.written),
            unit: name::clean_unit(&document.unit).unwrap_or_default(),
            date,
            people: last.results.len() as u32,
            passed,
            topics,
            before: first.map_or(Some(Vec::new()), |round| Some(sums(round, &document.exam)?.0))?,
        },
    ))
}

/// What the topics of a round came to, and how many passed; `None` where that cannot be.
fn sums(round: &Asked, exam: &Exam) -> Option<(Vec<TopicSum>, u32)> {
    let possible = round.results.len() <= Roll::MOST && round.paper.len() <= MOST_QUESTIONS;
    possible.then_some(())?;
    let rules = Rules {
        questions: exam.questions,
        time: Span::minutes(0),
        pass: exam.pass,
        vital: exam.vital,
        minimum: exam.minimum,
    };
    let item = |question: &Question| Item {
        question: question.id.as_str().into(),
        topic: question.topic.as_str().into(),
        vital: question.vital,
        order: Vec::new(),
    };
    let paper: Vec<Item> = round.paper.iter().map(item).collect();
    let (mut sums, mut passed) = (Sums::default(), 0);
    let mut seats = BTreeSet::new();
    for result in &round.results {
        let fits = result.marks.len() == paper.len() && (1..=LAST_SEAT).contains(&result.seat);
        (fits && seats.insert(result.seat)).then_some(())?;
        let mut outcome = Outcome::default();
        for (item, parts) in paper.iter().zip(&result.marks) {
            let points = Points::of_parts(*parts);
            (points <= Points::ONE).then_some(())?;
            outcome.add(item, points);
            sums.add(&item.topic, points);
        }
        passed += u32::from(outcome.passes(&rules));
    }
    Some((sums.done(), passed))
}
