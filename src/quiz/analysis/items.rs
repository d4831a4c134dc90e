//! The figures of each question.

use super::choices::{self, ChoiceFigures};
use super::extremes::Extremes;
use super::marks::Marks;
use super::spread::{covariance, deviation, sorted, sum, variance};
use super::{Asked, Sheet, share};

/// One question in figures. Below, x is what a person earned at the question, y what the same person
/// earned at all other questions, n how many people there are.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemFigures {
    /// n: everybody who had the paper.
    pub people: u32,
    /// Of them, those who answered the question.
    pub answered: u32,
    /// Of them, those who earned the full mark.
    pub right: u32,
    /// Facility index: mean(x) ÷ full mark; 0 to 1. `None` where nobody had the paper.
    pub facility: Option<f64>,
    /// Standard deviation √(Σ(x − mean)² / (n − 1)) ÷ full mark. `None` for fewer than two people.
    pub deviation: Option<f64>,
    /// Discrimination index: the correlation of x and y, cov(x, y) ÷ √(var(x)·var(y)); −1 to 1. `None`
    /// where all have the same x, or all the same y.
    pub discrimination: Option<f64>,
    /// Discriminative efficiency: cov(x, y) ÷ the largest covariance that the same x and y could have,
    /// which is that of both sorted; at most 1. `None` where that is nothing.
    pub efficiency: Option<f64>,
    /// D: the mean of x among the best 27 % less the mean among the weakest 27 %, by all marks of the
    /// paper, ÷ full mark; −1 to 1. Those with equal totals at the edge of a group share its last places.
    /// `None` where all have the same total, or there are fewer than two people.
    /// (T. L. Kelley, Journal of Educational Psychology 30, 1939; not one of Moodle's.)
    pub upper_lower: Option<f64>,
    /// What was taken.
    pub choices: ChoiceFigures,
}

/// The figures of each question, in the order of the paper.
pub(super) fn figures(asked: &[Asked], sheets: &[Sheet], marks: &Marks) -> Vec<ItemFigures> {
    let extremes = Extremes::of(marks.totals());
    let figures = |(place, question): (usize, &Asked)| {
        let (points, rests) = (marks.at(place), marks.rests(place));
        let full = marks.full(place);
        let answered = |sheet: &&Sheet| sheet.replies.get(place).is_some_and(|it| it.answered);
        ItemFigures {
            people: points.len() as u32,
            answered: sheets.iter().filter(answered).count() as u32,
            right: points.iter().filter(|points| **points >= full).count() as u32,
            facility: share(sum(&points), points.len() as i128 * i128::from(full)),
            deviation: deviation(&points).filter(|_| full > 0).map(|it| it / full as f64),
            discrimination: correlation(&points, &rests),
            efficiency: efficiency(&points, &rests),
            upper_lower: extremes.as_ref().and_then(|them| them.difference(&points, full)),
            choices: choices::figures(question, place, sheets, marks),
        }
    };
    asked.iter().enumerate().map(figures).collect()
}

fn correlation(xs: &[u64], ys: &[u64]) -> Option<f64> {
    let (of_xs, of_ys) = (variance(xs), variance(ys));
    let both = (of_xs as f64).sqrt() * (of_ys as f64).sqrt();
    // Two roots may be a last digit too small.
    (of_xs != 0 && of_ys != 0).then(|| (covariance(xs, ys) as f64 / both).clamp(-1.0, 1.0))
}

fn efficiency(xs: &[u64], ys: &[u64]) -> Option<f64> {
    let most = covariance(&sorted(xs.to_vec()), &sorted(ys.to_vec()));
    share(covariance(xs, ys), most)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{analysis, asked, sheet};
    use super::super::{Analysis, Reply};
    use crate::quiz::points::Points;

    #[test]
    fn questions_that_go_together_or_against_each_other_are_at_the_ends_of_the_scale() {
        let together = &analysis(&["a a", "b b", "b b", "a a", "b b"]).items[0];
        assert_eq!((together.discrimination, together.efficiency), (Some(1.0), Some(1.0)));
        assert_eq!(together.upper_lower, Some(1.0));
        let against = &analysis(&["a b a", "b a b", "b a b"]).items[1];
        assert_eq!(against.discrimination, Some(-1.0));
        assert_eq!(against.upper_lower, Some(-1.0));
    }

    #[test]
    fn there_is_no_better_half_where_all_are_alike() {
        let item = &analysis(&["a b", "b a", "a b"]).items[0];
        assert_eq!(item.upper_lower, None);
        assert_eq!(item.discrimination, Some(-1.0));
    }

    #[test]
    fn who_is_named_first_is_no_better() {
        // One place in the upper group, and two who share it.
        let item = &analysis(&["a b a", "b a a", "b b b"]).items[1];
        assert_eq!(item.upper_lower, Some(0.5));
    }

    #[test]
    fn more_than_the_full_mark_does_not_count() {
        let mut generous = sheet("a");
        generous.replies = vec![Reply { points: Points::whole(9), ..generous.replies[0].clone() }];
        let analysis = Analysis::of(&[asked("a")], &[generous, sheet("b")]);
        assert_eq!(analysis.items[0].facility, Some(0.5));
        assert_eq!(analysis.whole.distribution, [1, 1]);
    }
}
