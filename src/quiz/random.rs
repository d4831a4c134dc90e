//! The random generator of papers. It is part of the paper format: the same seed gives the same
//! paper on every phone, in print and in the answer key, today and in ten years. So it is written
//! here in full and not taken from a crate that may change; `tests/papers.rs` holds its table.
//!
//! SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014),
//! with bounded numbers by Lemire's multiply-and-reject (2019), so that no order is favoured.

/// Where a paper's chance comes from. Drawn once, in the browser; from then on it is data.
pub type Seed = u64;

/// A stream of chance that its seed decides wholly.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The stream that belongs to `seed`.
    pub fn new(seed: Seed) -> Random {
        Random(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 up to and without `bound`, each equally likely; 0 where `bound` is 0.
    pub fn below(&mut self, bound: u32) -> u32 {
        let mut product = (self.next() >> 32) * u64::from(bound);
        if (product as u32) < bound {
            let uneven = bound.wrapping_neg().checked_rem(bound).unwrap_or(0);
            while (product as u32) < uneven {
                product = (self.next() >> 32) * u64::from(bound);
            }
        }
        (product >> 32) as u32
    }

    /// Puts `items` into a random order (Fisher and Yates, from the end).
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last as u32 + 1) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_is_the_published_one() {
        // First outputs of SplitMix64 for seed 1234567, as printed with the reference code.
        let mut random = Random::new(1_234_567);
        assert_eq!(random.next(), 6_457_827_717_110_365_317);
        assert_eq!(random.next(), 3_203_168_211_198_807_973);
        assert_eq!(random.next(), 9_817_491_932_198_370_423);
    }

    #[test]
    fn every_place_is_equally_likely() {
        let (rounds, places) = (30_000, 5_u32);
        let mut counts = [0_u32; 5];
        let mut random = Random::new(7);
        for _ in 0..rounds {
            counts[random.below(places) as usize] += 1;
        }
        let expected = f64::from(rounds) / f64::from(places);
        let sigma = (expected * (1.0 - 1.0 / f64::from(places))).sqrt();
        for count in counts {
            assert!((f64::from(count) - expected).abs() < 4.0 * sigma, "{counts:?}");
        }
    }

    #[test]
    fn nothing_below_nothing() {
        assert_eq!(Random::new(1).below(0), 0);
        assert_eq!(Random::new(1).below(1), 0);
    }
}
