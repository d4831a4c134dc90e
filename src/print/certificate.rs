//! The certificate of a passed exam: what it says, and where everything stands on the sheet. A plain
//! value; the browser draws it as a picture, and a printed page says the same.

mod fit;

use fit::{Fitted, fit};

use crate::quiz::certificate::Certificate;
use crate::quiz::time::Date;
use crate::text::VI as APP;
use crate::text::companion::certificate::VI;

/// The width of the sheet, in points of the picture; with [`HEIGHT`] the shape of an A4 sheet.
pub const WIDTH: u16 = 1200;
/// The height of the sheet.
pub const HEIGHT: u16 = 848;
/// What lies inside both lines of the frame: left, top, right, bottom.
pub const INSIDE: [u16; 4] = [46, 46, WIDTH - 46, HEIGHT - 46];

/// A colour, as CSS writes it. Those of the app by day, whatever the phone is set to: it is a paper.
pub type Ink = &'static str;
const PAPER: Ink = "#fffdf7";
const LINE: Ink = "#d8cfb8";
const GREEN: Ink = "#0f4c3a";
const AMBER: Ink = "#f2a516";
const BLACK: Ink = "#1c241f";
const QUIET: Ink = "#4a534c";

/// A fact: what it is of, and what it is.
pub type Fact = (&'static str, String);

/// What a certificate says, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The name on it.
    pub name: Option<String>,
    /// What the exam is called.
    pub exam: String,
    /// The points, out of how many.
    pub points: String,
    /// What passes, and whether twice the time was taken.
    pub rules: Vec<Fact>,
    /// When the exam was handed in, and the code of its paper.
    pub facts: [Fact; 2],
    /// The code of the certificate.
    pub code: String,
    /// Where anybody can check the code.
    pub check: String,
    /// The points, what passes and all that there are, in tenths.
    bar: [u16; 3],
}

impl Sheet {
    /// What `certificate` says of the exam of this name, which so many whole points pass. `name` is the
    /// one that it was made out to; `address` is where codes are checked, empty where the app has none
    /// that others can go to.
    pub fn new(
        certificate: &Certificate,
        name: Option<String>,
        (exam, pass): (String, u16),
        address: &str,
    ) -> Sheet {
        let Certificate { paper, tenths, questions, day, double_time, .. } = *certificate;
        let double_time = double_time.then(|| (VI.time, VI.double_time.into()));
        Sheet {
            name,
            exam,
            points: (APP.points_of)(tenths.into(), questions.into()),
            rules: [(VI.pass, (VI.pass_from)(pass))].into_iter().chain(double_time).collect(),
            facts: [(VI.day, Date::from(day).to_string()), (VI.paper, paper.to_string())],
            code: certificate.to_string(),
            check: match address {
                "" => VI.check_in_app.into(),
                _ => (VI.check_at)(address),
            },
            bar: [tenths, pass.saturating_mul(10), u16::from(questions) * 10],
        }
    }

    /// All of it in one line, for who cannot see the picture.
    pub fn spoken(&self) -> String {
        let name = self.name.iter().map(|name| line(VI.learner, name));
        let exam = [line(VI.exam, &self.exam), line(VI.result, &self.points)];
        let facts = self.rules.iter().chain(&self.facts).map(|(what, words)| line(what, words));
        let lines = name.chain(exam).chain(facts).chain([line(VI.code, &self.code)]);
        lines.collect::<Vec<_>>().join(". ")
    }
}

fn line(what: &str, words: &str) -> String {
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
    /// The app's mark in a square: each line of it with its thickness and ink, on [`MARK`] points.
    Mark(Area, [(&'static str, u16, Ink); 3]),
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

/// The side of the square in which the mark's lines are written: a shield and what stands in it, as in
/// `public/icon.svg`.
pub const MARK: u16 = 64;
const SHIELD: [(&str, u16, Ink); 3] = [
    ("M32 5 L55 13 V30 C55 45 45 55 32 59 C19 55 9 45 9 30 V13 Z", 4, GREEN),
    ("M32 19 V34", 6, AMBER),
    ("M32 45 V45.1", 7, AMBER),
];

/// How wide words are in these letters, in points of the picture.
pub type Measure<'a> = &'a dyn Fn(&str, Font) -> u16;

/// Where everything stands.
pub fn lay_out(sheet: &Sheet, measure: Measure) -> Vec<Shape> {
    let mut page = Page { shapes: vec![fill(0, 0, WIDTH, HEIGHT, PAPER)], measure };
    page.frame(28, 3, GREEN);
    page.frame(38, 1, LINE);
    page.shapes.push(Shape::Mark(Area { x: 88, y: 78, width: 84, height: 84 }, SHIELD));
    page.column(194, 78, 700).put(APP.app, BIG).put(VI.program_about, SMALL);
    page.column(88, 184, 1024).put(VI.title, TITLE);
    page.shapes.push(fill(90, 262, 96, 5, AMBER));
    page.middle(sheet);
    page.shapes.push(fill(88, 618, 1024, 1, LINE));
    page.column(88, 641, 150).put(VI.code, SMALL);
    page.column(246, 630, 866).put(&sheet.code, CODE);
    page.column(88, 684, 1024).put(&sheet.check, TINY).skip(6).put(VI.what_it_is, TINY);
    page.shapes
}

/// How words of a sort are written: the largest and the least size, the most lines, the ink.
#[derive(Clone, Copy)]
struct Style {
    most: u16,
    least: u16,
    lines: usize,
    bold: bool,
    ink: Ink,
}

const TITLE: Style = Style { most: 52, least: 30, lines: 1, bold: true, ink: BLACK };
const BIG: Style = Style { most: 40, least: 24, lines: 1, bold: true, ink: GREEN };
const SMALL: Style = Style { most: 22, least: 16, lines: 1, bold: false, ink: QUIET };
const TINY: Style = Style { most: 19, least: 14, lines: 2, bold: false, ink: QUIET };
const NAME: Style = Style { most: 50, least: 26, lines: 2, bold: true, ink: GREEN };
const EXAM: Style = Style { most: 36, least: 20, lines: 2, bold: true, ink: BLACK };
/// The exam where no name stands above it.
const ONLY_EXAM: Style = Style { most: 54, least: 20, lines: 2, bold: true, ink: GREEN };
const POINTS: Style = Style { most: 44, least: 20, lines: 1, bold: true, ink: GREEN };
const FACT: Style = Style { most: 22, least: 14, lines: 1, bold: false, ink: BLACK };
const CODE: Style = Style { most: 36, least: 18, lines: 1, bold: true, ink: BLACK };

struct Page<'a> {
    shapes: Vec<Shape>,
    measure: Measure<'a>,
}

impl<'a> Page<'a> {
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

    fn column(&mut self, x: u16, y: u16, width: u16) -> Column<'_, 'a> {
        Column { page: self, x, y, width }
    }

    /// Who passed which exam, and how well. When and on which paper stands where there is more room.
    fn middle(&mut self, sheet: &Sheet) {
        let (left, right, y) =
            ((88, 672), (800, 312), if sheet.name.is_some() { 288 } else { 316 });
        let mut column = self.column(left.0, y, left.1);
        match &sheet.name {
            Some(name) => {
                column.put(VI.learner, SMALL).put(name, NAME).skip(14);
                column.put(VI.exam, SMALL).put(&sheet.exam, EXAM);
            }
            None => {
                column.put(VI.exam, SMALL).put(&sheet.exam, ONLY_EXAM).skip(22);
                column.facts(&sheet.facts, FACT);
            }
        }
        let mut column = self.column(right.0, y, right.1);
        column.put(VI.result, SMALL).put(&sheet.points, POINTS).bar(sheet.bar);
        column.facts(&sheet.rules, SMALL);
        if sheet.name.is_some() {
            column.skip(18).facts(&sheet.facts, FACT);
        }
    }
}

/// A column of the page, and how far down it is filled.
struct Column<'p, 'a> {
    page: &'p mut Page<'a>,
    x: u16,
    y: u16,
    width: u16,
}

impl Column<'_, '_> {
    fn put(&mut self, words: &str, style: Style) -> &mut Self {
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

    fn facts(&mut self, facts: &[Fact], style: Style) {
        for (what, words) in facts {
            self.put(&line(what, words), style);
        }
    }

    fn skip(&mut self, points: u16) -> &mut Self {
        self.y += points;
        self
    }

    /// A bar, filled as far as the points go, with a line where they pass.
    fn bar(&mut self, [tenths, pass, all]: [u16; 3]) {
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

fn fill(x: u16, y: u16, width: u16, height: u16, ink: Ink) -> Shape {
    Shape::Fill(Area { x, y, width, height }, ink)
}
