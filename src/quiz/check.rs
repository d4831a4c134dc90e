//! What somebody found when going through a list of things to check.

use serde::{Deserialize, Serialize};

use super::question::ChoiceId;
use super::time::Minute;

/// What was found of one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Found {
    /// It is as it should be.
    Safe,
    /// It is not.
    Unsafe,
    /// There is no such thing here.
    Absent,
}

/// What was found, and when.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Check {
    /// When.
    pub at: Minute,
    /// The things that were looked at; sorted, each once.
    pub found: Vec<(ChoiceId, Found)>,
}

impl Check {
    /// How many of the things were found so.
    pub fn count(&self, found: Found) -> usize {
        self.found.iter().filter(|(_, known)| *known == found).count()
    }

    /// What was found of a thing; `None` if it was not looked at.
    pub fn of(&self, item: ChoiceId) -> Option<Found> {
        self.found.iter().find(|(other, _)| *other == item).map(|(_, found)| *found)
    }

    /// Takes in what was found of a thing.
    pub fn note(&mut self, item: ChoiceId, found: Found) {
        match self.found.iter_mut().find(|(other, _)| *other == item) {
            Some((_, known)) => *known = found,
            None => {
                let place = self.found.partition_point(|(other, _)| *other < item);
                self.found.insert(place, (item, found));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::kind::samples::id;
    use super::*;

    #[test]
    fn things_are_noted_once_and_counted() {
        let mut check = Check { at: Minute(1), found: Vec::new() };
        check.note(id('b'), Found::Safe);
        check.note(id('a'), Found::Unsafe);
        check.note(id('b'), Found::Unsafe);
        check.note(id('c'), Found::Safe);
        check.note(id('d'), Found::Absent);
        let found = [('a', Found::Unsafe), ('b', Found::Unsafe), ('c', Found::Safe)];
        assert_eq!(check.found[..3], found.map(|(letter, found)| (id(letter), found)));
        assert_eq!([Found::Safe, Found::Unsafe].map(|found| check.count(found)), [1, 2]);
        assert_eq!((check.of(id('d')), check.of(id('e'))), (Some(Found::Absent), None));
    }
}
