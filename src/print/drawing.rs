//! What is drawn on a sheet that lies, and where words stand on it. A plain value; the browser draws it, as a picture or
//! for the printer.

mod fit;

use fit::{Fitted, fit};

/// The width of the sheet, in points of the picture; with [`HEIGHT`] the shape of an A4 sheet.
pub const WIDTH: u16 = 1200;
/// The height of the sheet.
pub const HEIGHT: u16 = 848;
/// What lies inside both lines of the frame: left, top, right, bottom.
pub const INSIDE: [u16; 4] = [46, 46, WIDTH - 46, HEIGHT - 46];

/// A colour, as CSS writes it. Those of the app by day, whatever the phone is set to: it is a paper.
pub type Ink = &'static str;
pub(super) const PAPER: Ink = "#fffdf7";
pub(super) const LINE: Ink = "#d8cfb8";
pub(super) const GREEN: Ink = "#0f4c3a";
pub(super) const AMBER: Ink = "#f2a516";
pub(super) const BLACK: Ink = "#1c241f";
pub(super) const QUIET: Ink = "#4a534c";

/// A fact: what it is of, and what it is.
pub type Fact = (&'static str, String);

pub(super) fn line(what: &str, words: &str) -> String {
    format!("{what}: {words}")
}

/// How letters look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Font {
    /// Their size, in points of the picture.
    pub size: u16,
    /// True for thick ones.
    pub bold: bool,
}

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its left side.
    pub x: u16,
    /// Its upper side.
    pub y: u16,
    /// How wide it is.
    pub width: u16,
    /// How high it is.
    pub height: u16,
}

/// What is drawn, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A filled rectangle.
    Fill(Area, Ink),
    /// The app's mark in a square: [`MARK`].
    Mark(Area),
    /// Words on one line, within the area, standing on `base`.
    Words {
        /// The words.
        words: String,
        /// The room that they take.
        area: Area,
        /// Where they stand.
        base: u16,
        /// Their letters.
        font: Font,
        /// Their colour.
        ink: Ink,
    },
}

/// The lines of the mark, each with its thickness and ink, in a square of [`MARK_SIDE`] points: the
/// helmet above the open booklet of `public/icon.svg`, in lines.
pub const MARK: [(&str, u16, Ink); 3] = [
    ("M15 29 C15 18 22 11 32 11 C42 11 49 18 49 29", 4, AMBER),
    ("M9 30 H55 M28 12 V21 M36 12 V21", 4, AMBER),
    (
        "M32 43 C25 38 17 37 8 39 V54 C17 52 25 53 32 58 C39 53 47 52 56 54 V39 C47 37 39 38 32 43 V58",
        4,
        GREEN,
    ),
];
/// The side of the square in which the lines of the mark are written.
pub const MARK_SIDE: u16 = 64;

/// How wide words are in these letters, in points of the picture.
pub type Measure<'a> = &'a dyn Fn(&str, Font) -> u16;

/// How words of a sort are written: the largest and the least size, the most lines, the ink.
#[derive(Clone, Copy)]
pub(super) struct Style {
    most: u16,
    least: u16,
    lines: usize,
    bold: bool,
    ink: Ink,
}

pub(super) const TITLE: Style = Style { most: 52, least: 30, lines: 1, bold: true, ink: BLACK };
pub(super) const BIG: Style = Style { most: 40, least: 24, lines: 1, bold: true, ink: GREEN };
pub(super) const SMALL: Style = Style { most: 22, least: 16, lines: 1, bold: false, ink: QUIET };
pub(super) const TINY: Style = Style { most: 19, least: 14, lines: 2, bold: false, ink: QUIET };
pub(super) const NAME: Style = Style { most: 50, least: 26, lines: 2, bold: true, ink: GREEN };
pub(super) const EXAM: Style = Style { most: 36, least: 20, lines: 2, bold: true, ink: BLACK };
/// The exam where no name stands above it.
pub(super) const ONLY_EXAM: Style = Style { most: 54, least: 20, lines: 2, bold: true, ink: GREEN };
pub(super) const POINTS: Style = Style { most: 44, least: 20, lines: 1, bold: true, ink: GREEN };
pub(super) const FACT: Style = Style { most: 22, least: 14, lines: 1, bold: false, ink: BLACK };
pub(super) const CODE: Style = Style { most: 36, least: 18, lines: 1, bold: true, ink: BLACK };

pub(super) struct Page<'a> {
    pub shapes: Vec<Shape>,
    measure: Measure<'a>,
}

impl<'a> Page<'a> {
    /// The empty sheet: its frame, and the mark of the app.
    pub fn new(measure: Measure<'a>) -> Page<'a> {
        let mut page = Page { shapes: vec![fill(0, 0, WIDTH, HEIGHT, PAPER)], measure };
        page.frame(28, 3, GREEN);
        page.frame(38, 1, LINE);
        page.shapes.push(Shape::Mark(Area { x: 88, y: 78, width: 84, height: 84 }));
        page
    }

    /// A line around the sheet, so far from its edge.
    fn frame(&mut self, edge: u16, thick: u16, ink: Ink) {
        let (width, height) = (WIDTH - 2 * edge, HEIGHT - 2 * edge);
        self.shapes.extend([
            fill(edge, edge, width, thick, ink),
            fill(edge, HEIGHT - edge - thick, width, thick, ink),
            fill(edge, edge, thick, height, ink),
            fill(WIDTH - edge - thick, edge, thick, height, ink),
        ]);
    }

    pub fn column(&mut self, x: u16, y: u16, width: u16) -> Column<'_, 'a> {
        Column { page: self, x, y, width }
    }
}

/// A column of the page, and how far down it is filled.
pub(super) struct Column<'p, 'a> {
    page: &'p mut Page<'a>,
    x: u16,
    y: u16,
    width: u16,
}

impl Column<'_, '_> {
    pub fn put(&mut self, words: &str, style: Style) -> &mut Self {
        let Fitted { lines, font } = fit(words, self.width, style, self.page.measure);
        // Capitals with two marks above, letters with one below: “Ễ”, “ậ”.
        let height = font.size * 11 / 8;
        for words in lines {
            let width = (self.page.measure)(&words, font).min(self.width);
            let area = Area { x: self.x, y: self.y, width, height };
            let base = self.y + font.size * 17 / 16;
            self.page.shapes.push(Shape::Words { words, area, base, font, ink: style.ink });
            self.y += height;
        }
        self
    }

    pub fn facts(&mut self, facts: &[Fact], style: Style) {
        for (what, words) in facts {
            self.put(&line(what, words), style);
        }
    }

    pub fn skip(&mut self, points: u16) -> &mut Self {
        self.y += points;
        self
    }

    /// A line to write on.
    pub fn rule(&mut self, ink: Ink) -> &mut Self {
        self.page.shapes.push(fill(self.x, self.y, self.width, 2, ink));
        self.skip(2)
    }

    /// A bar, filled as far as the points go, with a line where they pass.
    pub fn bar(&mut self, [tenths, pass, all]: [u16; 3]) {
        let share = |part: u16| {
            (u32::from(self.width) * u32::from(part.min(all)) / u32::from(all.max(1))) as u16
        };
        let (x, y, width) = (self.x, self.y + 8, self.width);
        self.page.shapes.extend([
            fill(x, y, width, 12, LINE),
            fill(x, y, share(tenths), 12, GREEN),
            fill(x + share(pass).min(width - 4), y - 4, 4, 20, AMBER),
        ]);
        self.y += 30;
    }
}

pub(super) fn fill(x: u16, y: u16, width: u16, height: u16, ink: Ink) -> Shape {
    Shape::Fill(Area { x, y, width, height }, ink)
}
