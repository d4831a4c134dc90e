//! Sums, and how far values lie apart, exactly: everything here is a whole number.

/// The sum of these values.
pub(super) fn sum(values: &[u64]) -> i128 {
    values.iter().map(|value| i128::from(*value)).sum()
}

/// n·Σxy − Σx·Σy: the covariance of a sample of n pairs, times n·(n − 1).
pub(super) fn covariance(xs: &[u64], ys: &[u64]) -> i128 {
    let products = xs.iter().zip(ys).map(|(x, y)| i128::from(*x) * i128::from(*y));
    xs.len() as i128 * products.sum::<i128>() - sum(xs) * sum(ys)
}

/// n·Σx² − (Σx)²: the variance of a sample of n values, times n·(n − 1).
pub(super) fn variance(values: &[u64]) -> i128 {
    covariance(values, values)
}

/// The standard deviation of a sample, √(Σ(x − mean)² / (n − 1)), in the unit of the values; `None` for
/// fewer than two.
pub(super) fn deviation(values: &[u64]) -> Option<f64> {
    let count = values.len() as i128;
    Some(super::share(variance(values), count * (count - 1))?.sqrt())
}

/// The values from the smallest to the largest.
pub(super) fn sorted(mut values: Vec<u64>) -> Vec<u64> {
    values.sort_unstable();
    values
}
