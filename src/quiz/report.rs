//! What somebody wants to tell the police.

use serde::{Deserialize, Serialize};

/// Something that is so or is not. A kept draft names each by its number: a number is never used
/// again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// Somebody is in danger at this moment.
    Danger = 0,
    /// It is theft or robbery.
    Theft = 1,
    /// It is fraud.
    Fraud = 2,
    /// It is a threat, or debts collected by threats.
    Threat = 3,
    /// It is a fight.
    Fight = 4,
    /// It is about drugs.
    Drugs = 5,
    /// Somebody may have been sold, or is held.
    Captivity = 6,
    /// There are messages, or calls that were recorded.
    Messages = 7,
    /// There are photographs or films.
    Pictures = 8,
    /// There are receipts of payments.
    Receipts = 9,
    /// There are papers.
    Papers = 10,
    /// Somebody else saw it.
    Witnesses = 11,
}

impl Tick {
    /// What it may be.
    pub const DEEDS: [Tick; 6] =
        [Tick::Theft, Tick::Fraud, Tick::Threat, Tick::Fight, Tick::Drugs, Tick::Captivity];
    /// What may be at hand.
    pub const PROOFS: [Tick; 5] =
        [Tick::Messages, Tick::Pictures, Tick::Receipts, Tick::Papers, Tick::Witnesses];

    fn bit(self) -> u32 {
        1 << self as u32
    }
}

/// Something told in one's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Where.
    Place = 0,
    /// What happened.
    Deed = 1,
    /// When.
    Time = 2,
    /// Who it was: looks, vehicle, numbers, accounts.
    Person = 3,
    /// Who was hurt, what was lost.
    Harm = 4,
    /// What else is at hand.
    Proof = 5,
    /// Who reports it.
    Reporter = 6,
}

/// The report, as far as it is filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    ticks: u32,
    /// By the numbers of the fields; those behind the last one are empty.
    texts: Vec<String>,
}

impl Report {
    /// True where it is so.
    pub fn has(&self, tick: Tick) -> bool {
        self.ticks & tick.bit() != 0
    }

    /// Notes that it is so, or is not.
    pub fn tick(&mut self, tick: Tick, so: bool) {
        match so {
            true => self.ticks |= tick.bit(),
            false => self.ticks &= !tick.bit(),
        }
    }

    /// What was told, without blanks around it; empty where nothing was.
    pub fn text(&self, field: Field) -> &str {
        self.texts.get(field as usize).map_or("", |text| text.trim())
    }

    /// Notes what is told.
    pub fn write(&mut self, field: Field, text: String) {
        let place = field as usize;
        while self.texts.len() <= place {
            self.texts.push(String::new());
        }
        self.texts[place] = text;
    }

    /// True where nothing is filled in.
    pub fn is_empty(&self) -> bool {
        self.ticks == 0 && self.texts.iter().all(|text| text.trim().is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_filled_in_is_found_again_and_can_be_taken_back() {
        let mut report = Report::default();
        assert!(report.is_empty());
        report.write(Field::Time, " \n".into());
        assert!(report.is_empty(), "blanks are nothing");
        report.write(Field::Person, " Biển số 59 \n".into());
        assert_eq!(report.text(Field::Person), "Biển số 59");
        assert_eq!((report.text(Field::Place), report.text(Field::Reporter)), ("", ""));
        assert!(!report.is_empty());
        report.write(Field::Person, String::new());
        report.tick(Tick::Witnesses, true);
        assert!(!report.is_empty());
        for tick in Tick::DEEDS.into_iter().chain(Tick::PROOFS).chain([Tick::Danger]) {
            assert_eq!(report.has(tick), tick == Tick::Witnesses);
        }
        report.tick(Tick::Witnesses, false);
        assert!(report.is_empty());
    }
}
