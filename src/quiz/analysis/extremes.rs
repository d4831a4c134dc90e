//! The best and the weakest 27 % of a class, for the oldest figure of item analysis.

use super::spread::{sorted, sum};

/// How many of a hundred are in each group: with 27 the two differ most surely (T. L. Kelley, "The
/// selection of upper and lower groups for the validation of test items", Journal of Educational
/// Psychology 30, 1939).
const PERCENT: usize = 27;

/// The two groups.
pub(super) struct Extremes {
    upper: Group,
    lower: Group,
    /// How many people each group counts for.
    size: usize,
}

/// People by their place in the class.
struct Group {
    /// Those who surely belong to it.
    inside: Vec<usize>,
    /// Those who have the same total as the last who fits in. They share the places that are left, so
    /// that nobody belongs to a group by being named first.
    edge: Vec<usize>,
}

impl Extremes {
    /// The groups by these totals, each 27 % of the people, halves rounded up, at least one; `None` where
    /// nobody is better than another.
    pub(super) fn of(totals: &[u64]) -> Option<Extremes> {
        let ranks = sorted(totals.to_vec());
        let size = ((PERCENT * ranks.len() + 50) / 100).max(1);
        let (weakest, best) = (ranks.first()?, ranks.last()?);
        if weakest == best {
            return None;
        }
        let (low, high) = (*ranks.get(size - 1)?, *ranks.get(ranks.len().checked_sub(size)?)?);
        let those = |fits: &dyn Fn(u64) -> bool| {
            let people = totals.iter().enumerate().filter(|(_, total)| fits(**total));
            people.map(|(person, _)| person).collect()
        };
        let upper = Group { inside: those(&|t| t > high), edge: those(&|t| t == high) };
        let lower = Group { inside: those(&|t| t < low), edge: those(&|t| t == low) };
        Some(Extremes { upper, lower, size })
    }

    /// What the upper group earned on average at a question less what the lower one did, as a share of
    /// the full mark; `points` by person.
    pub(super) fn difference(&self, points: &[u64], full: u64) -> Option<f64> {
        let (upper, of_upper) = self.earned(&self.upper, points);
        let (lower, of_lower) = self.earned(&self.lower, points);
        let all = self.size as i128 * i128::from(full) * of_upper * of_lower;
        super::share(upper * of_lower - lower * of_upper, all)
    }

    /// What a group earned, as a fraction: what is above and what is below its line.
    fn earned(&self, group: &Group, points: &[u64]) -> (i128, i128) {
        let of = |people: &[usize]| {
            let points = people.iter().filter_map(|person| points.get(*person).copied());
            sum(&points.collect::<Vec<u64>>())
        };
        let places = self.size.saturating_sub(group.inside.len()) as i128;
        let edge = group.edge.len() as i128;
        (of(&group.inside) * edge + places * of(&group.edge), edge)
    }
}
