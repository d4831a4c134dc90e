//! How many faults are made, and how that is told.

use std::env;

/// True where the long counts are wanted: `CANH_GIAC_SOAK=1`.
#[must_use]
pub fn soaking() -> bool {
    env::var_os("CANH_GIAC_SOAK").is_some_and(|value| value == "1")
}

/// The count for each build, or the long one.
#[must_use]
pub fn count(gate: usize, soak: usize) -> usize {
    if soaking() { soak } else { gate }
}

/// The number that a variable names, or this one.
#[must_use]
pub fn number(variable: &str, otherwise: usize) -> usize {
    let named = env::var(variable).ok().and_then(|text| text.parse().ok());
    named.unwrap_or(otherwise)
}

/// Tells how many faults were made, and after how many of them all was as it should be.
pub fn told(suite: &str, what: &str, injected: usize, survived: usize) {
    println!("FAULTS {suite} {what} injected={injected} survived={survived}");
}

/// Chance that can be repeated: the same seed gives the same numbers.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// Begins with a seed.
    #[must_use]
    pub fn from(seed: u64) -> Chance {
        Chance(seed)
    }

    /// The next number, below this one; 0 where that is 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)).checked_rem(bound).unwrap_or_default()
    }
}
