//! A figure that was measured a few times: its middle and its spread.

use serde_json::{Value, json};

/// What was measured, in the order of the runs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sample(pub Vec<f64>);

impl Sample {
    fn sorted(&self) -> Vec<f64> {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        sorted
    }

    /// The middle one; of an even number the mean of the two in the middle. Nothing where nothing was measured.
    #[must_use]
    pub fn median(&self) -> Option<f64> {
        let sorted = self.sorted();
        let upper = sorted.get(sorted.len() / 2)?;
        let lower = sorted.get((sorted.len() - 1) / 2)?;
        Some((lower + upper) / 2.0)
    }

    /// The least and the greatest.
    #[must_use]
    pub fn spread(&self) -> Option<(f64, f64)> {
        let sorted = self.sorted();
        Some((*sorted.first()?, *sorted.last()?))
    }

    /// The middle of this one by the middle of the other.
    #[must_use]
    pub fn by(&self, other: &Sample) -> Option<f64> {
        let other = other.median().filter(|median| *median > 0.0)?;
        self.median().map(|median| median / other)
    }

    /// As it stands in the file of all results.
    #[must_use]
    pub fn as_json(&self) -> Value {
        json!({ "median": self.median(), "runs": self.0 })
    }
}

impl Extend<f64> for Sample {
    fn extend<T: IntoIterator<Item = f64>>(&mut self, more: T) {
        self.0.extend(more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slow_run_does_not_move_the_median() {
        let sample = Sample(vec![110.0, 100.0, 900.0, 105.0, 90.0]);
        assert_eq!(sample.median(), Some(105.0));
        assert_eq!(sample.spread(), Some((90.0, 900.0)));
        assert_eq!(Sample(vec![1.0, 2.0]).median(), Some(1.5));
        assert_eq!(sample.by(&Sample(vec![42.0])), Some(2.5));
    }

    #[test]
    fn nothing_measured_is_no_figure() {
        let none = Sample::default();
        assert_eq!((none.median(), none.spread()), (None, None));
        assert_eq!(none.by(&Sample(vec![1.0])), None);
        assert_eq!(Sample(vec![1.0]).by(&Sample(vec![0.0])), None);
    }
}
