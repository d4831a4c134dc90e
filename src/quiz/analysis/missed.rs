//! Which questions were missed most: those that a trainer goes through with the class.

use super::items::ItemFigures;

/// A question that was missed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Missed {
    /// Its place on the paper, counted from 0.
    pub place: usize,
    /// How many did not earn the full mark.
    pub missed: u32,
    /// Its facility index, 0 to 1.
    pub facility: f64,
}

/// The `count` questions with the lowest facility index, the lowest first; of equal ones the one that
/// was asked first. A question that everybody got right is not among them.
pub fn most(items: &[ItemFigures], count: usize) -> Vec<Missed> {
    let missed = |(place, item): (usize, &ItemFigures)| {
        let missed = item.people.saturating_sub(item.right);
        Some(Missed { place, missed, facility: item.facility? }).filter(|it| it.missed > 0)
    };
    let mut all: Vec<Missed> = items.iter().enumerate().filter_map(missed).collect();
    // A stable sort: equal ones stay in the order of the paper.
    all.sort_by(|one, other| one.facility.total_cmp(&other.facility));
    all.truncate(count);
    all
}
