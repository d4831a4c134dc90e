//! A campaign as a file for whoever gathers many: JSON, described in `docs/campaign-file.md`. It holds figures only, no
//! seat and no name; what is aimed at stays with whoever aims at it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::class_file::{self, Head, NotTaken, PROGRAM, day};
use crate::quiz::campaign::digest::{Digest, TopicSum};
use crate::quiz::campaign::{Campaign, Deed, DeedId, Sort};
use crate::quiz::class::roll::Roll;
use crate::quiz::class::session::SessionId;
use crate::quiz::name;
use crate::quiz::time::{Date, Moment};

/// What this file is.
const FORM: &str = "campaign";
/// The version that is written; it is raised whenever something changes its meaning.
pub const VERSION: u32 = 1;
/// Topics that a paper has at most, and questions.
const MOST_TOPICS: usize = 64;
const MOST_QUESTIONS: u32 = 200;

/// The words for the sorts of deeds.
const MEETING: &str = "meeting";
const MODEL: &str = "model";

#[derive(Serialize, Deserialize)]
struct Document {
    program: String,
    form: String,
    version: u32,
    written: u64,
    classes: Vec<Class>,
    deeds: Vec<Done>,
}

#[derive(Serialize, Deserialize)]
struct Class {
    id: String,
    written: u64,
    unit: String,
    date: String,
    people: u32,
    passed: u32,
    /// Of each topic the hundredths of a point that were earned, and the answers.
    topics: BTreeMap<String, (u32, u32)>,
    before: BTreeMap<String, (u32, u32)>,
}

#[derive(Serialize, Deserialize)]
struct Done {
    id: String,
    sort: String,
    kind: String,
    count: u32,
    date: String,
    unit: String,
    people: u32,
}

/// What a file brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Brought {
    /// The figures of a class.
    Class(SessionId, Digest),
    /// What somebody else has gathered.
    Campaign(Campaign),
}

/// Writes a campaign, as it is when it is `written`.
pub fn write(campaign: &Campaign, written: Moment) -> String {
    let document = Document {
        program: PROGRAM.into(),
        form: FORM.into(),
        version: VERSION,
        written: written.0,
        classes: campaign.classes().map(class).collect(),
        deeds: campaign.deeds().iter().map(done).collect(),
    };
    // Texts, numbers and lists: nothing that JSON could refuse.
    serde_json::to_string(&document).unwrap_or_default()
}

fn class((id, digest): (SessionId, &Digest)) -> Class {
    let sums = |topics: &[TopicSum]| {
        let sums = topics.iter();
        sums.map(|sum| (sum.topic.to_string(), (sum.hundredths, sum.answers))).collect()
    };
    Class {
        id: format!("{:016x}", id.0),
        written: digest.written.0,
        unit: digest.unit.clone(),
        date: day(digest.date),
        people: digest.people,
        passed: digest.passed,
        topics: sums(&digest.topics),
        before: sums(&digest.before),
    }
}

fn done(deed: &Deed) -> Done {
    let (sort, kind) = match &deed.sort {
        Sort::Meeting => (MEETING, ""),
        Sort::Model(kind) => (MODEL, kind.as_str()),
    };
    Done {
        id: format!("{:016x}", deed.id.0),
        sort: sort.into(),
        kind: kind.into(),
        count: deed.count,
        date: day(deed.date),
        unit: deed.unit.clone(),
        people: deed.people,
    }
}

/// Reads a file of a class or of a campaign.
///
/// # Errors
/// [`NotTaken`], before anything of it is believed.
pub fn read(bytes: &[u8]) -> Result<Brought, NotTaken> {
    // Almost all files are classes: those are read in one go, and what is no class is looked at again.
    match class_file::read(bytes) {
        Ok((id, digest)) => Ok(Brought::Class(id, digest)),
        Err(NotTaken::NotOurs) => campaign(bytes).map(Brought::Campaign),
        Err(why) => Err(why),
    }
}

fn campaign(bytes: &[u8]) -> Result<Campaign, NotTaken> {
    let bytes = class_file::unmarked(bytes);
    let head = Head::of(bytes)?;
    if !head.is(FORM) {
        return Err(NotTaken::NotOurs);
    }
    if head.version > VERSION {
        return Err(NotTaken::Newer(head.version));
    }
    let document: Document = serde_json::from_slice(bytes).map_err(|_| NotTaken::Impossible)?;
    gathered(&document).ok_or(NotTaken::Impossible)
}

/// What the file says; `None` where that cannot be.
fn gathered(document: &Document) -> Option<Campaign> {
    let mut campaign = Campaign::default();
    for class in &document.classes {
        let possible = class.passed <= class.people && class.people <= Roll::MOST as u32;
        possible.then_some(())?;
        let digest = Digest {
            written: Moment(class.written),
            unit: name::clean_unit(&class.unit).unwrap_or_default(),
            date: date(&class.date)?,
            people: class.people,
            passed: class.passed,
            topics: sums(&class.topics)?,
            before: sums(&class.before)?,
        };
        campaign.take(SessionId(number(&class.id)?), digest)?;
    }
    for done in &document.deeds {
        let possible = (1..=Deed::MOST).contains(&done.count) && done.people <= Deed::PEOPLE;
        possible.then_some(())?;
        let sort = match done.sort.as_str() {
            MEETING => Sort::Meeting,
            MODEL => Sort::Model(name::clean_unit(&done.kind)?),
            _ => return None,
        };
        campaign.add(Deed {
            date: date(&done.date)?,
            id: DeedId(number(&done.id)?),
            sort,
            count: done.count,
            unit: name::clean_unit(&done.unit).unwrap_or_default(),
            people: done.people,
        })?;
    }
    Some(campaign)
}

fn sums(topics: &BTreeMap<String, (u32, u32)>) -> Option<Vec<TopicSum>> {
    let most = Roll::MOST as u32 * MOST_QUESTIONS;
    let sum = |(topic, (hundredths, answers)): (&String, &(u32, u32))| {
        let possible = *answers <= most && *hundredths <= answers * 100;
        possible.then(|| TopicSum {
            topic: topic.as_str().into(),
            hundredths: *hundredths,
            answers: *answers,
        })
    };
    (topics.len() <= MOST_TOPICS).then(|| topics.iter().map(sum).collect())?
}

fn number(text: &str) -> Option<u64> {
    u64::from_str_radix(text, 16).ok()
}

fn date(text: &str) -> Option<Date> {
    text.parse().ok().filter(|date: &Date| date.is_a_day())
}
