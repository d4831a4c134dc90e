//! Figures as they are shown: rounded to one decimal, so that no view prints a float.

use core::fmt;

use crate::quiz::language;

/// A number with one decimal, as people write it: `62,5`, `−0,3`, `100`, in English `62.5`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tenths(pub i64);

impl Tenths {
    /// The value in tenths, halves away from zero. What no tenths can hold becomes the nearest that they
    /// can.
    pub fn round1(value: f64) -> Tenths {
        let tenths = value * 10.0;
        // The cast cuts off towards zero.
        Tenths((if tenths < 0.0 { tenths - 0.5 } else { tenths + 0.5 }) as i64)
    }

    /// A share in tenths of a percent: 0.625 is `62,5`.
    pub fn percent(share: f64) -> Tenths {
        Tenths::round1(share * 100.0)
    }
}

impl fmt::Display for Tenths {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 < 0 {
            out.write_str("−")?;
        }
        let (whole, tenths) = (self.0.unsigned_abs() / 10, self.0.unsigned_abs() % 10);
        match tenths {
            0 => write!(out, "{whole}"),
            _ => write!(out, "{whole}{}{tenths}", language::now().decimal_mark()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_rounded_to_the_nearest_tenth() {
        for (value, shown) in [
            (0.0, "0"),
            (-0.0, "0"),
            (0.04, "0"),
            (-0.04, "0"),
            (0.05, "0,1"),
            (-0.05, "−0,1"),
            (12.34, "12,3"),
            (12.96, "13"),
            (-3.5, "−3,5"),
            (-10.0, "−10"),
        ] {
            assert_eq!(Tenths::round1(value).to_string(), shown, "{value}");
        }
        assert_eq!(Tenths::percent(0.625).to_string(), "62,5");
        assert_eq!(Tenths::percent(2.0 / 3.0).to_string(), "66,7");
        assert_eq!(Tenths::percent(1.0).to_string(), "100");
        language::speak(language::Language::En);
        assert_eq!(Tenths::percent(0.625).to_string(), "62.5");
        language::speak(language::Language::Vi);
    }

    #[test]
    fn no_float_stops_the_program() {
        assert_eq!(Tenths::round1(f64::NAN), Tenths(0));
        assert_eq!(Tenths::round1(f64::INFINITY), Tenths(i64::MAX));
        assert_eq!(Tenths::round1(f64::NEG_INFINITY).to_string(), "−922337203685477580,8");
    }
}
