//! Who earned what at which question, in parts of a point.

use super::spread::sum;
use super::{Asked, Sheet};
use crate::quiz::points::Points;

/// The marks of a class.
pub(super) struct Marks {
    /// The full mark of each question.
    full: Vec<u32>,
    /// What was earned, one question after the other, and in it one person after the other.
    earned: Vec<Vec<u32>>,
    /// What each person earned in all.
    totals: Vec<u64>,
}

impl Marks {
    pub(super) fn of(asked: &[Asked], sheets: &[Sheet]) -> Marks {
        let full: Vec<u32> = asked.iter().map(|question| question.full.parts()).collect();
        let earned = |(place, full): (usize, &u32)| {
            let points = |sheet: &Sheet| {
                let reply = sheet.replies.get(place);
                reply.map_or(Points::ZERO, |reply| reply.points).parts().min(*full)
            };
            sheets.iter().map(points).collect()
        };
        let earned: Vec<Vec<u32>> = full.iter().enumerate().map(earned).collect();
        let mut totals = vec![0; sheets.len()];
        for question in &earned {
            for (total, points) in totals.iter_mut().zip(question) {
                *total += u64::from(*points);
            }
        }
        Marks { full, earned, totals }
    }

    pub(super) fn people(&self) -> usize {
        self.totals.len()
    }

    pub(super) fn questions(&self) -> usize {
        self.full.len()
    }

    /// The full mark of the question at this place.
    pub(super) fn full(&self, place: usize) -> u64 {
        self.full.get(place).copied().unwrap_or_default().into()
    }

    /// The full marks of all questions together.
    pub(super) fn full_total(&self) -> u64 {
        self.full.iter().map(|full| u64::from(*full)).sum()
    }

    /// What each person earned at the question at this place.
    pub(super) fn at(&self, place: usize) -> Vec<u64> {
        self.earned.get(place).into_iter().flatten().map(|points| u64::from(*points)).collect()
    }

    /// What everybody together earned at the questions at these places, and what could be earned.
    pub(super) fn together(&self, places: &[usize]) -> (i128, i128) {
        let earned = places.iter().map(|place| sum(&self.at(*place))).sum();
        let full: i128 = places.iter().map(|place| i128::from(self.full(*place))).sum();
        (earned, full * self.people() as i128)
    }

    /// What each person earned in all.
    pub(super) fn totals(&self) -> &[u64] {
        &self.totals
    }

    /// What each person earned at the other questions.
    pub(super) fn rests(&self, place: usize) -> Vec<u64> {
        self.totals.iter().zip(self.at(place)).map(|(total, points)| total - points).collect()
    }
}
