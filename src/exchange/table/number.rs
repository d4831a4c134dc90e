//! Numbers as digits, without floating point: what is written is exactly what was counted.

/// Writes `value / 10^decimals` with this sign for the point: `-0.05` for -5 with two decimals.
pub(super) fn write(to: &mut String, value: i64, decimals: u8, point: char) {
    let digits = value.unsigned_abs().to_string();
    let decimals = usize::from(decimals);
    if value < 0 {
        to.push('-');
    }
    // A digit stands before the point, be it a zero.
    let missing = (decimals + 1).saturating_sub(digits.len());
    let all = core::iter::repeat_n('0', missing).chain(digits.chars());
    let whole = digits.len() + missing - decimals;
    for (place, digit) in all.enumerate() {
        if place == whole {
            to.push(point);
        }
        to.push(digit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_digit_by_digit() {
        for (value, decimals, text) in [
            (0, 0, "0"),
            (0, 2, "0,00"),
            (7, 0, "7"),
            (-7, 0, "-7"),
            (75, 1, "7,5"),
            (5, 1, "0,5"),
            (-5, 2, "-0,05"),
            (12_345, 2, "123,45"),
            (i64::MAX, 0, "9223372036854775807"),
            (i64::MIN, 19, "-0,9223372036854775808"),
            (i64::MIN, 18, "-9,223372036854775808"),
        ] {
            let mut written = String::new();
            write(&mut written, value, decimals, ',');
            assert_eq!(written, text, "{value} {decimals}");
        }
    }
}
