//! The files of the guide in the folder of the banks: a handbook beside each bank, the lists and the
//! numbers beside the index. A folder of mere banks is whole without them; where one of them is, all
//! must be.

use core::cell::RefCell;
use std::path::Path;

use super::emergency::{self, Emergency};
use super::{Guide, handbook, self_checks};
use crate::bank::authored::Read;
use crate::bank::fields::Fields;
use crate::bank::problem::{Fault, File, GuideFault, Problem};
use crate::bank::shelf::{parse, text};
use crate::quiz::question::{Citation, Source};
use crate::quiz::time::Date;

/// The cards of a topic, in its folder.
pub(in crate::bank) const HANDBOOK: &str = "handbook.toml";
/// The lists by which people check their own surroundings.
pub(in crate::bank) const SELF_CHECKS: &str = "self-checks.toml";
/// The numbers to call in an emergency.
pub(in crate::bank) const EMERGENCY: &str = "emergency.toml";

/// The guide being read.
pub(in crate::bank) struct Reading<'a> {
    folder: &'a Path,
    problems: &'a RefCell<Vec<Problem>>,
    begun: bool,
    guide: Guide,
}

impl<'a> Reading<'a> {
    /// Begins to read the guide beside the banks of these topics.
    pub fn of(
        folder: &'a Path,
        topics: &[String],
        problems: &'a RefCell<Vec<Problem>>,
    ) -> Reading<'a> {
        let handbook = |topic: &String| folder.join(topic).join(HANDBOOK).exists();
        let beside = |name: &&str| folder.join(name).exists();
        let begun = [SELF_CHECKS, EMERGENCY].iter().any(beside) || topics.iter().any(handbook);
        Reading { folder, problems, begun, guide: Guide::default() }
    }

    /// Reads the handbook of a topic, whose bank was read from `bank_file`; false where it should be
    /// there and cannot be read, so that nobody knows what it cites.
    pub fn handbook(&mut self, topic: &str, read: &mut Read, bank_file: &File) -> bool {
        let cards = |root: Fields| handbook::read(root, read, bank_file);
        let Some(cards) = self.file(&format!("{topic}/{HANDBOOK}"), cards) else {
            return !self.begun;
        };
        for mut card in cards {
            self.guide.adopt(&mut card.sources, &read.bank.sources);
            self.guide.cards.push(card);
        }
        true
    }

    /// Reads what stands beside the index; returns all that was read.
    pub fn finish(mut self, today: Date) -> (Guide, Emergency) {
        let lists = self.file(SELF_CHECKS, |root| self_checks::read(root, today));
        let (lists, sources) = lists.unwrap_or_default();
        for mut list in lists {
            for item in &mut list.items {
                self.guide.adopt(&mut item.sources, &sources);
            }
            self.guide.lists.push(list);
        }
        let emergency = self.file(EMERGENCY, |root| emergency::read(root, today));
        (self.guide, emergency.unwrap_or_default())
    }

    /// What `read` makes of a file; `None`, and reported, where it is not there or no TOML.
    fn file<T>(&self, name: &str, read: impl FnOnce(Fields) -> T) -> Option<T> {
        if !self.folder.join(name).exists() {
            if self.begun {
                let fault = Fault::Guide(GuideFault::NoFile);
                File::new(name, "", self.problems).report_whole(fault);
            }
            return None;
        }
        let text = text(self.folder, name, self.problems)?;
        let file = File::new(name, &text, self.problems);
        let table = parse(&file)?;
        Some(read(Fields::new(&file, &table, 0..0)))
    }
}

impl Guide {
    /// Makes these citations of `sources` point to the guide's own. A document that several files
    /// name is one; it must be read again by the earliest of their days.
    fn adopt(&mut self, citations: &mut [Citation], sources: &[Source]) {
        for citation in citations {
            let Some(source) = sources.get(usize::from(citation.source)) else { continue };
            let same =
                |own: &Source| (&own.document, &own.issuer) == (&source.document, &source.issuer);
            let place = self.sources.iter().position(same).unwrap_or_else(|| {
                self.sources.push(source.clone());
                self.sources.len() - 1
            });
            let own = &mut self.sources[place];
            own.checked = own.checked.min(source.checked);
            own.recheck = own.recheck.min(source.recheck);
            citation.source = place as u16;
        }
    }
}
