//! Places in a picture are pointed at.

use serde::{Deserialize, Serialize};

use super::{Choice, multiple};
use crate::quiz::answer::Answer;
use crate::quiz::points::Points;

/// A question about places in the picture of the question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hotspot {
    /// The places; at least one is right.
    pub spots: Vec<Spot>,
}

/// A place in a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spot {
    /// Where it is.
    pub area: Area,
    /// What is there, in words, and whether it is asked for.
    pub choice: Choice,
}

/// A rectangle in units of the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// From the left.
    pub x: u16,
    /// From the top.
    pub y: u16,
    /// How wide.
    pub width: u16,
    /// How high.
    pub height: u16,
}

impl Area {
    /// True where two areas have something in common.
    pub fn overlaps(self, other: Area) -> bool {
        self.x < other.x + other.width
            && other.x < self.x + self.width
            && self.y < other.y + other.height
            && other.y < self.y + self.height
    }
}

impl Hotspot {
    /// What is asked for.
    pub fn right(&self) -> impl Iterator<Item = &Choice> {
        self.spots.iter().map(|spot| &spot.choice).filter(|choice| choice.right)
    }

    /// True where more than one place is asked for.
    pub fn asks_many(&self) -> bool {
        self.right().count() > 1
    }

    /// For one place asked for: the whole point to who points there and nowhere else. For several:
    /// an equal share for each, less the same share for each wrong one.
    pub fn grade(&self, answer: &Answer) -> Points {
        let choices = self.spots.iter().map(|spot| &spot.choice);
        multiple::share(choices.map(|choice| (choice.right, answer.takes(choice.id))))
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{answer, choices};
    use super::*;

    fn picture(right: &str) -> Hotspot {
        let area = Area { x: 0, y: 0, width: 10, height: 10 };
        let spots = choices(4, right).into_iter().map(|choice| Spot { area, choice });
        Hotspot { spots: spots.collect() }
    }

    #[test]
    fn pointing_everywhere_does_not_pay() {
        assert_eq!(picture("b").grade(&answer("b")), Points::ONE);
        assert_eq!(picture("b").grade(&answer("ab")), Points::ZERO);
        assert_eq!(picture("bd").grade(&answer("b")), Points::share(1, 2));
        assert_eq!(picture("bd").grade(&answer("abcd")), Points::ZERO);
    }

    #[test]
    fn areas_that_touch_do_not_overlap() {
        let area = |x, y| Area { x, y, width: 10, height: 10 };
        assert!(area(0, 0).overlaps(area(9, 9)));
        assert!(!area(0, 0).overlaps(area(10, 0)));
        assert!(!area(0, 10).overlaps(area(0, 0)));
    }
}
