//! A text as a QR code: which of its little squares are dark.

use fast_qr::{ECL, QRBuilder};

/// Light squares that must surround a code, so that a camera finds it.
const QUIET: usize = 4;

/// A QR code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    side: usize,
    dark: Vec<bool>,
}

impl Qr {
    /// The code of a text, at the level (M) that bears a scratch and a reflection; `None` for a text that
    /// fits into no code.
    pub fn of(text: &str) -> Option<Qr> {
        Qr::at(text, ECL::M)
    }

    /// The code of a text for a wall: of as few squares as can be, so that each is large; and among the levels that need
    /// no more, the one that bears most. `None` for a text that fits into no code.
    pub fn for_wall(text: &str) -> Option<Qr> {
        let coarsest = Qr::at(text, ECL::L)?;
        let mut firmer =
            [ECL::H, ECL::Q, ECL::M].into_iter().filter_map(|level| Qr::at(text, level));
        let firmest = firmer.find(|code| code.side == coarsest.side);
        Some(firmest.unwrap_or(coarsest))
    }

    fn at(text: &str, level: ECL) -> Option<Qr> {
        let code = QRBuilder::new(text).ecl(level).build().ok()?;
        let side = code.size;
        let squares = (0..side * side).map(|place| code[place / side][place % side].value());
        Some(Qr { side, dark: squares.collect() })
    }

    /// Squares along a side: 17 and four for each version.
    pub fn side(&self) -> usize {
        self.side
    }

    /// True where the square in this row and column is dark.
    pub fn is_dark(&self, row: usize, column: usize) -> bool {
        column < self.side && self.dark.get(row * self.side + column).copied().unwrap_or_default()
    }

    /// The side of the drawing: the code and the light border.
    pub fn width(&self) -> usize {
        self.side + 2 * QUIET
    }

    /// The dark squares as the path of a drawing: for each row of neighbours a bar.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for row in 0..self.side {
            let mut column = 0;
            while column < self.side {
                let long = (column..self.side).take_while(|at| self.is_dark(row, *at)).count();
                if long > 0 {
                    let (x, y) = (column + QUIET, row + QUIET);
                    path.push_str(&format!("M{x} {y}h{long}v1h-{long}z"));
                }
                column += long + 1;
            }
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As the standard's table of capacities says: bytes, the side of the smallest code, and the level that still has room
    /// in it.
    #[test]
    fn a_wall_has_the_coarsest_code_and_the_firmest_level_that_it_allows() {
        for (bytes, side, level) in [
            (7, 21, ECL::H),
            (11, 21, ECL::Q),
            (14, 21, ECL::M),
            (17, 21, ECL::L),
            (18, 25, ECL::Q),
            (53, 29, ECL::L),
            (54, 33, ECL::M),
            (106, 37, ECL::L),
        ] {
            let text = "x".repeat(bytes);
            let code = Qr::for_wall(&text);
            assert_eq!(code.as_ref().map(Qr::side), Some(side), "{bytes}");
            assert_eq!(code, Qr::at(&text, level), "{bytes}");
        }
        assert_eq!(Qr::for_wall(&"x".repeat(3_000)), None);
    }
}
