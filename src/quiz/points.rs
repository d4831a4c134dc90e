//! Exact marks. A question is worth one point, or an exact fraction of it; sums of fractions stay
//! exact because all are counted in the same small part of a point.

use core::iter::Sum;
use core::ops::{Add, AddAssign};

use serde::{Deserialize, Serialize};

/// Marks, counted in parts of a point. One point is [`Points::ONE`].
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Points(u32);

impl Points {
    /// No marks.
    pub const ZERO: Points = Points(0);
    /// One whole point: 27,720 parts, the least number that 1 to 12 all divide. A question has at
    /// most twelve choices, so every share of one that a rule can give is a whole number of parts.
    pub const ONE: Points = Points(27_720);

    /// `share` of `of` equal shares of one point; all of it where `share` is larger.
    ///
    /// `of` is between 1 and 12 (the number of right choices of one question); other values are
    /// taken as the nearest of these, so that no bank can make the program stop.
    pub fn share(share: usize, of: usize) -> Points {
        let of = of.clamp(1, 12) as u32;
        let share = (share as u32).min(of);
        Points(Points::ONE.0 / of * share)
    }

    /// The marks in parts of a point.
    pub const fn parts(self) -> u32 {
        self.0
    }

    /// So many parts of a point.
    pub const fn of_parts(parts: u32) -> Points {
        Points(parts)
    }

    /// `count` whole points.
    pub const fn whole(count: u16) -> Points {
        Points(Points::ONE.0 * count as u32)
    }

    /// True for a question answered without any fault.
    pub fn is_full(self) -> bool {
        self >= Points::ONE
    }

    /// The marks in tenths of a point, rounded down, as they are shown: 15.95 points must not be
    /// shown as the 16 that pass.
    pub fn tenths(self) -> u32 {
        (u64::from(self.0) * 10 / u64::from(Points::ONE.0)) as u32
    }
}

impl Add for Points {
    type Output = Points;
    fn add(self, other: Points) -> Points {
        Points(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Points {
    fn add_assign(&mut self, other: Points) {
        *self = *self + other;
    }
}

impl Sum for Points {
    fn sum<I: Iterator<Item = Points>>(parts: I) -> Points {
        parts.fold(Points::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_of_every_size_add_up_to_exactly_one_point() {
        for of in 1..=12 {
            let sum: Points = (0..of).map(|_| Points::share(1, of)).sum();
            assert_eq!(sum, Points::ONE, "{of} shares");
        }
    }

    #[test]
    fn a_share_never_exceeds_the_point() {
        assert_eq!(Points::share(9, 3), Points::ONE);
        assert_eq!(Points::share(1, 0), Points::ONE);
    }

    #[test]
    fn almost_sixteen_is_not_shown_as_sixteen() {
        let marks = Points::whole(15) + Points::share(11, 12);
        assert_eq!(marks.tenths(), 159);
        assert!(marks < Points::whole(16));
    }
}
