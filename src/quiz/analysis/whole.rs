//! The figures of a whole paper.

use super::marks::Marks;
use super::spread::{deviation, sorted, sum, variance};
use super::{Sheet, share};
use crate::quiz::points::Points;

/// A paper in figures. Below, t is what a person earned in all, in points; n is how many people there
/// are, k how many questions.
#[derive(Clone, Debug, PartialEq)]
pub struct WholeFigures {
    /// n.
    pub people: u32,
    /// k.
    pub questions: u32,
    /// What can be earned, in points.
    pub full: f64,
    /// Mean of t, in points. `None` without people.
    pub mean: Option<f64>,
    /// Median of t, in points: the middle one, or the mean of the two in the middle. `None` without
    /// people.
    pub median: Option<f64>,
    /// Standard deviation √(Σ(t − mean)² / (n − 1)), in points. `None` for fewer than two people.
    pub deviation: Option<f64>,
    /// Skewness: k₃ ÷ k₂^(3/2), with the k-statistics of t; without a unit, above 0 where the long tail is
    /// on the right. `None` for fewer than three people, or where all have the same t.
    pub skewness: Option<f64>,
    /// Kurtosis: k₄ ÷ k₂²; without a unit, 0 for the normal distribution. `None` for fewer than four people,
    /// or where all have the same t.
    pub kurtosis: Option<f64>,
    /// Coefficient of internal consistency, which is Cronbach's alpha: k/(k − 1) · (1 − Σvar(x) ÷ var(t)),
    /// x being the marks of one question; at most 1, and below 0 where questions work against each other.
    /// `None` for fewer than two questions or people, or where all have the same t.
    pub alpha: Option<f64>,
    /// Error ratio: √(1 − alpha), the share of the standard deviation that is chance.
    pub error_ratio: Option<f64>,
    /// Standard error: error ratio · standard deviation, in points. Two of three people would be within so
    /// many points of their t if they took another paper of the same kind.
    pub standard_error: Option<f64>,
    /// How many people earned so many whole points, rounded down: from none to all.
    pub distribution: Vec<u32>,
    /// How many passed.
    pub passed: u32,
    /// passed ÷ n. `None` without people.
    pub pass_rate: Option<f64>,
}

/// The figures of these sheets.
pub(super) fn figures(sheets: &[Sheet], marks: &Marks) -> WholeFigures {
    let totals = sorted(marks.totals().to_vec());
    let people = totals.len() as i128;
    let point = i128::from(Points::ONE.parts());
    let in_points = |parts: f64| parts / point as f64;
    let (skewness, kurtosis) = shape(&totals);
    let consistency = consistency(marks);
    let deviation = deviation(&totals).map(in_points);
    let error_ratio = consistency.map(|(_, chance)| chance.sqrt());
    let passed = sheets.iter().filter(|sheet| sheet.passed).count();
    WholeFigures {
        people: people as u32,
        questions: marks.questions() as u32,
        full: in_points(marks.full_total() as f64),
        mean: share(sum(&totals), people * point),
        median: median(&totals).map(in_points),
        deviation,
        skewness,
        kurtosis,
        alpha: consistency.map(|(alpha, _)| alpha),
        error_ratio,
        standard_error: error_ratio.zip(deviation).map(|(ratio, deviation)| ratio * deviation),
        distribution: distribution(&totals, marks.full_total()),
        passed: passed as u32,
        pass_rate: share(passed as i128, people),
    }
}

/// `totals` are sorted.
fn median(totals: &[u64]) -> Option<f64> {
    let upper = totals.get(totals.len() / 2)?;
    let lower = totals.get((totals.len() - 1) / 2)?;
    Some((lower + upper) as f64 / 2.0)
}

/// Skewness and kurtosis. They have no unit, so the distances from the mean are taken n times as large,
/// which makes whole numbers of them.
fn shape(totals: &[u64]) -> (Option<f64>, Option<f64>) {
    let (people, all) = (totals.len() as i128, sum(totals));
    let (mut squares, mut cubes, mut fourths) = (0.0, 0.0, 0.0);
    for total in totals {
        let far = (people * i128::from(*total) - all) as f64;
        let square = far * far;
        squares += square;
        cubes += square * far;
        fourths += square * square;
    }
    if people < 3 || squares == 0.0 {
        return (None, None);
    }
    let n = people as f64;
    let k2 = squares / (n - 1.0);
    let k3 = n * cubes / ((n - 1.0) * (n - 2.0));
    let skewness = k3 / (k2 * k2.sqrt());
    let k4 = n * (n + 1.0) * fourths - 3.0 * (n - 1.0) * squares * squares;
    let k4 = k4 / ((n - 1.0) * (n - 2.0) * (n - 3.0));
    (Some(skewness), (people > 3).then(|| k4 / (k2 * k2)))
}

/// Alpha, and what it lacks to 1: each divided once, for the latter is never below 0 then.
fn consistency(marks: &Marks) -> Option<(f64, f64)> {
    let questions = marks.questions() as i128;
    let whole = variance(marks.totals());
    let parts: i128 = (0..marks.questions()).map(|place| variance(&marks.at(place))).sum();
    let below = (questions - 1) * whole;
    let alpha = share(questions * (whole - parts), below)?;
    Some((alpha, share(questions * parts - whole, below)?))
}

fn distribution(totals: &[u64], full: u64) -> Vec<u32> {
    let point = u64::from(Points::ONE.parts());
    let mut counts = vec![0; (full / point) as usize + 1];
    for total in totals {
        if let Some(count) = counts.get_mut((total / point) as usize) {
            *count += 1;
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::super::samples::analysis;

    #[test]
    fn the_median_is_in_the_middle() {
        let four = analysis(&["b b b", "a b b", "a a a", "a a a"]).whole;
        assert_eq!((four.median, four.mean), (Some(2.0), Some(1.75)));
        let three = analysis(&["a a a", "b b b", "a b b"]).whole;
        assert_eq!(three.median, Some(1.0));
    }

    #[test]
    fn two_and_three_people_have_no_tails() {
        let two = analysis(&["a b", "a a"]).whole;
        assert_eq!((two.skewness, two.kurtosis), (None, None));
        let three = analysis(&["a b", "a a", "b b"]).whole;
        assert_eq!((three.skewness, three.kurtosis), (Some(0.0), None));
        let alike = analysis(&["a b"; 9]).whole;
        assert_eq!((alike.skewness, alike.alpha, alike.standard_error), (None, None, None));
        assert_eq!(alike.deviation, Some(0.0));
    }

    #[test]
    fn questions_against_each_other_have_an_alpha_below_nothing() {
        let whole = analysis(&["a b a", "b a b", "b a b", "a b b"]).whole;
        assert!(whole.alpha.is_some_and(|alpha| alpha < 0.0));
        assert!(whole.error_ratio.is_some_and(|ratio| ratio > 1.0));
    }
}
