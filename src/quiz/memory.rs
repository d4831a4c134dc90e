//! When a question should be asked again, from the answers to it: FSRS-6, the Free Spaced Repetition
//! Scheduler, with its published default parameters
//! (<https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm>).
//!
//! Only the rule is here: no chance is added to an interval, and days pass at midnight in Vietnam.
//! Several answers on one day follow the formula that FSRS-6 has for them. Our own and not a crate
//! because of what it adds to the compressed wasm: 1.1 kB, the reference (`fsrs` 6.6.2) 10.2, `rs-fsrs`
//! 1.2.1, which is FSRS-5, 15.6. `tests/memory.rs` holds it to the reference.

use serde::{Deserialize, Serialize};

use super::time::{Day, Minute};

/// The default parameters of FSRS-6 in their published order: `W[7]` is w₇. The fourth grade, "easy",
/// is not given here, so `W[3]` and `W[16]` go unused.
const W: [f32; 21] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/// Bends the curve of forgetting so that the chance after `stability` days is nine in ten:
/// 0.9 to the power of −1/w₂₀, less 1.
const BEND: f32 = 0.980_346_5;

/// The shortest and the longest stability, in days.
const STABILITY: (f32, f32) = (0.001, 36_500.0);

/// How well an answer was known. A stored grade names itself by its place: the order stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Grade {
    /// Wrong.
    Again,
    /// Partly right.
    Hard,
    /// Right.
    Good,
}

/// One answer as memory counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Review {
    /// When it was given.
    pub at: Minute,
    /// How well it was known.
    pub grade: Grade,
}

/// What is remembered of one question. Derived from its reviews, never stored.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Memory {
    /// After so many days the chance that it is still known is nine in ten; 0.001 to 36,500.
    pub stability: f32,
    /// How slowly it settles: 1 (easily) to 10.
    pub difficulty: f32,
    /// The day of the last review.
    pub last: Day,
}

impl Memory {
    /// What these reviews left, sorted by time; `None` where there are none.
    ///
    /// They may begin in the middle of a history, for only the newest 24 are kept: the first of them
    /// then counts as the very first answer. A wrong one that is gone no longer makes the question
    /// difficult, so the interval comes out longer: in made-up histories with four right answers in
    /// five by a twentieth after 32 reviews, by a tenth after 40 (medians).
    pub fn of(reviews: &[Review]) -> Option<Memory> {
        let (first, later) = reviews.split_first()?;
        Some(later.iter().fold(Memory::begun(first), |memory, review| memory.after(review)))
    }

    /// The chance, 0 to 1, that it is still known on this day; 1 on the day of the last review and
    /// before it.
    pub fn retrievability(&self, today: Day) -> f64 {
        self.chance(self.days_until(today)).into()
    }

    /// The day on which it should be asked again, because the chance that it is still known has
    /// fallen to nine in ten; 1 to 36,500 days after the last review.
    pub fn due(&self) -> Day {
        // By the meaning of stability no formula is needed for nine in ten.
        let days = (self.stability + 0.5) as u32;
        Day(self.last.0.saturating_add(days.max(1)))
    }

    fn begun(review: &Review) -> Memory {
        Memory {
            stability: W[review.grade as usize],
            difficulty: first_difficulty(rating(review.grade)).clamp(1.0, 10.0),
            last: review.at.day(),
        }
    }

    fn after(&self, review: &Review) -> Memory {
        let (day, grade) = (review.at.day(), review.grade);
        let stability = match (self.days_until(day), grade) {
            (0, _) => self.within_a_day(grade),
            (days, Grade::Again) => self.forgotten(self.chance(days)),
            (days, _) => self.recalled(self.chance(days), grade),
        };
        Memory {
            stability: stability.clamp(STABILITY.0, STABILITY.1),
            difficulty: self.next_difficulty(grade),
            last: day.max(self.last),
        }
    }

    /// A clock that was set back counts as no time at all.
    fn days_until(&self, day: Day) -> u32 {
        day.0.saturating_sub(self.last.0)
    }

    fn chance(&self, days: u32) -> f32 {
        power(1.0 + BEND * days as f32 / self.stability, -W[20])
    }

    /// The stability after a right or partly right answer on a later day.
    fn recalled(&self, chance: f32, grade: Grade) -> f32 {
        let share = if grade == Grade::Hard { W[15] } else { 1.0 };
        let surprise = (W[10] * (1.0 - chance)).exp() - 1.0;
        let ease = W[8].exp() * (11.0 - self.difficulty);
        self.stability * (1.0 + ease * power(self.stability, -W[9]) * surprise * share)
    }

    /// The stability after a wrong answer on a later day.
    fn forgotten(&self, chance: f32) -> f32 {
        let kept =
            W[11] * power(self.difficulty, -W[12]) * (power(self.stability + 1.0, W[13]) - 1.0);
        let most = self.stability / (W[17] * W[18]).exp();
        (kept * (W[14] * (1.0 - chance)).exp()).min(most)
    }

    /// The stability after any answer on the day of the last one (FSRS' short-term formula): right
    /// answers in a row within a day add little.
    fn within_a_day(&self, grade: Grade) -> f32 {
        let factor = (W[17] * (rating(grade) - 3.0 + W[18])).exp() * power(self.stability, -W[19]);
        let least = if grade == Grade::Again { 0.0 } else { 1.0 };
        self.stability * factor.max(least)
    }

    fn next_difficulty(&self, grade: Grade) -> f32 {
        let step = W[6] * (3.0 - rating(grade));
        let next = self.difficulty + step * (10.0 - self.difficulty) / 9.0;
        (next + W[7] * (first_difficulty(4.0) - next)).clamp(1.0, 10.0)
    }
}

/// The difficulty after a first answer, before it is held between 1 and 10.
fn first_difficulty(rating: f32) -> f32 {
    W[4] + 1.0 - (W[5] * (rating - 1.0)).exp()
}

/// The number of a grade in the formulas: 1 wrong, 3 right.
fn rating(grade: Grade) -> f32 {
    f32::from(grade as u8) + 1.0
}

/// `f32::powf`, for bases above 0 only: that it need not think of others saves 0.6 kB.
fn power(base: f32, exponent: f32) -> f32 {
    (exponent * base.ln()).exp()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quiz::random::Random;

    const GRADES: [Grade; 3] = [Grade::Again, Grade::Hard, Grade::Good];

    fn on(day: u32, grade: Grade) -> Review {
        Review { at: Minute(day * 24 * 60), grade }
    }

    /// Memories after 1 to 15 reviews with gaps of 0 to 60 days.
    fn histories() -> impl Iterator<Item = Vec<Review>> {
        (0..2000).map(|seed| {
            let mut random = Random::new(seed);
            let mut day = 20_000;
            let mut reviews = Vec::new();
            for _ in 0..=random.below(15) {
                day += random.below(61) * random.below(2);
                reviews.push(on(day, GRADES[random.below(3) as usize]));
            }
            reviews
        })
    }

    fn interval(memory: &Memory) -> u32 {
        memory.due().0 - memory.last.0
    }

    #[test]
    fn nothing_is_remembered_of_what_was_never_asked() {
        assert_eq!(Memory::of(&[]), None);
    }

    #[test]
    fn right_answers_on_the_day_lengthen_as_published() {
        let mut reviews = Vec::new();
        let mut day = Day(20_000);
        let mut intervals = Vec::new();
        for _ in 0..8 {
            reviews.push(on(day.0, Grade::Good));
            let memory = Memory::of(&reviews).unwrap();
            intervals.push(interval(&memory));
            day = memory.due();
        }
        assert_eq!(intervals, [2, 11, 46, 163, 497, 1346, 3292, 7398]);
    }

    #[test]
    fn a_better_answer_never_shortens_and_a_wrong_one_never_lengthens() {
        for reviews in histories() {
            let before = Memory::of(&reviews).unwrap();
            for gap in [0, 1, interval(&before), 400] {
                let next = on(before.last.0 + gap, Grade::Again);
                let [again, hard, good] =
                    GRADES.map(|grade| before.after(&Review { grade, ..next }));
                assert!(again.stability <= before.stability, "{reviews:?} {gap}");
                assert!(before.stability <= hard.stability, "{reviews:?} {gap}");
                assert!(hard.stability <= good.stability, "{reviews:?} {gap}");
                assert!(interval(&again) <= interval(&good), "{reviews:?} {gap}");
                assert!(again.difficulty >= hard.difficulty && hard.difficulty >= good.difficulty);
                if gap > 0 {
                    assert!(before.stability < good.stability, "{reviews:?} {gap}");
                }
            }
        }
    }

    #[test]
    fn due_lies_behind_the_last_review_and_in_a_hundred_years() {
        for reviews in histories() {
            let memory = Memory::of(&reviews).unwrap();
            assert!((1..=36_500).contains(&interval(&memory)), "{memory:?}");
        }
        let last = Day(20_000);
        let most = Memory { stability: 36_500.0, difficulty: 1.0, last };
        assert_eq!(most.after(&on(90_000, Grade::Good)).stability, 36_500.0);
        assert_eq!(most.due(), Day(56_500));
        assert_eq!(Memory { stability: 0.001, ..most }.due(), Day(20_001));
        assert_eq!(Memory { last: Day(u32::MAX), ..most }.due(), Day(u32::MAX));
    }

    #[test]
    fn the_chance_falls_to_nine_in_ten_when_it_is_due() {
        let memory = Memory { stability: 100.0, difficulty: 5.0, last: Day(20_000) };
        assert!((memory.retrievability(Day(20_100)) - 0.9).abs() < 1e-6);
        let mut before = 1.0;
        for day in 20_000..20_400 {
            let chance = memory.retrievability(Day(day));
            assert!(chance > 0.0 && chance <= before, "{day}");
            before = chance;
        }
        assert_eq!(memory.retrievability(memory.last), 1.0);
        assert_eq!(memory.retrievability(Day(0)), 1.0);
    }

    #[test]
    fn a_clock_that_was_set_back_counts_as_the_same_day() {
        let forth = [on(20_000, Grade::Good), on(20_100, Grade::Good), on(20_100, Grade::Again)];
        let mut back = forth;
        back[2].at = Minute(0);
        assert_eq!(Memory::of(&back), Memory::of(&forth));
    }

    #[test]
    fn right_answers_in_a_row_within_a_day_add_little() {
        let once = Memory::of(&[on(20_000, Grade::Good)]).unwrap();
        let often = Memory::of(&[on(20_000, Grade::Good); 16]).unwrap();
        assert!(interval(&often) <= 2 * interval(&once), "{often:?}");
    }
}
