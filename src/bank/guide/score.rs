//! What a list says of what was found.

use super::{CheckItem, Checklist};
use crate::quiz::check::{Check, Found};

impl Checklist {
    /// How many of its things are safe, and of how many: what there is not in this place does not
    /// count, what was not looked at does.
    pub fn score(&self, check: &Check) -> (usize, usize) {
        let count = |found| self.items.iter().filter(|item| check.of(item.id) == found).count();
        (count(Some(Found::Safe)), self.items.len() - count(Some(Found::Absent)))
    }

    /// What was found unsafe: only what is vital, or only what is not.
    pub fn to_mend(&self, check: &Check, vital: bool) -> impl Iterator<Item = &CheckItem> {
        let unsafe_ones = move |item: &&CheckItem| check.of(item.id) == Some(Found::Unsafe);
        self.items.iter().filter(move |item| item.vital == vital).filter(unsafe_ones)
    }

    /// The numbers of the things that were not looked at; the first thing is number 1.
    pub fn not_looked_at(&self, check: &Check) -> Vec<usize> {
        let items = self.items.iter().enumerate();
        let missing = items.filter(|(_, item)| check.of(item.id).is_none());
        missing.map(|(place, _)| place + 1).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quiz::question::ChoiceId;
    use crate::quiz::time::Minute;

    #[test]
    fn what_is_absent_does_not_count_and_what_was_not_looked_at_is_not_safe() {
        let item = |letter: char| CheckItem {
            id: ChoiceId::new(letter).unwrap(),
            question: String::new(),
            vital: "bd".contains(letter),
            mend: String::new(),
            sources: Vec::new(),
        };
        let items: Vec<CheckItem> = "abcdef".chars().map(item).collect();
        let list = Checklist { id: "x".into(), name: String::new(), about: String::new(), items };
        let mut check = Check { at: Minute(1), found: Vec::new() };
        assert_eq!(list.score(&check), (0, 6));
        // `z` was taken out of the list since.
        for (letter, found) in [
            ('a', Found::Unsafe),
            ('b', Found::Safe),
            ('c', Found::Absent),
            ('d', Found::Unsafe),
            ('z', Found::Safe),
        ] {
            check.note(ChoiceId::new(letter).unwrap(), found);
        }
        assert_eq!(list.score(&check), (1, 5));
        let mend = |vital| -> String {
            list.to_mend(&check, vital).map(|item| item.id.letter()).collect()
        };
        assert_eq!([mend(true), mend(false)], ["d", "a"]);
        assert_eq!(list.not_looked_at(&check), [5, 6]);
    }
}
