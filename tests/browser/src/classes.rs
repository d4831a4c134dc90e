//! Classes as their trainer prepares them, and what a phone shows, read as the trainer's device reads it.

use std::time::{SystemTime, UNIX_EPOCH};

use canh_giac::exchange::handing::{Refused, read_all};
use canh_giac::quiz::class::code::{ClassCode, Composed, Phase};
use canh_giac::quiz::class::handed::{Asked, Handed, asked};
use canh_giac::quiz::class::roll::Roll;
use canh_giac::quiz::class::session::Round;
use canh_giac::quiz::class::short_code;
use canh_giac::quiz::exam::Preset;
use canh_giac::quiz::paper::{Item, Pool};
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::question::{Bank, TopicId};
use canh_giac::quiz::time::{Date, Moment, Span};

use crate::banks::Banks;

/// A round of a class.
#[derive(Clone, Debug)]
pub struct Class {
    /// Its code.
    pub code: ClassCode,
    exam: Preset,
    paper: Vec<Item>,
    banks: Vec<&'static Bank>,
}

impl Class {
    /// A class that answers an offered exam.
    #[must_use]
    pub fn offered(banks: &'static Banks, name: &str, phase: Phase) -> Class {
        Class::of(banks, banks.exam(name).clone(), phase, None)
    }

    /// A class whose trainer put an exam of four questions together, from the first topic and the third.
    #[must_use]
    pub fn composed(banks: &'static Banks, name: &str) -> Class {
        let topics: Vec<TopicId> = banks.banks().iter().map(|bank| bank.topic.clone()).collect();
        let composed = Composed::new(&[0, 2], 4, 10, 3, false);
        let exam = composed.and_then(|it| it.preset(&topics, name));
        let exam = exam.unwrap_or_else(|| panic!("an exam"));
        Class::of(banks, exam, Phase::Before, composed)
    }

    /// The class that has this code, as a phone knows it that was told nothing else.
    #[must_use]
    pub fn told(banks: &'static Banks, code: ClassCode) -> Class {
        let topics: Vec<TopicId> = banks.banks().iter().map(|bank| bank.topic.clone()).collect();
        let exam = code.exam(banks.exams(), &topics, "");
        let exam = exam.unwrap_or_else(|| panic!("no exam for {code}"));
        let banks = banks.banks();
        let pool = Pool::new(&banks, &exam.blueprint, today());
        assert!(code.paper.fits(pool.fingerprint(&exam.rules)), "other questions than {code} has");
        let paper = pool.draw(code.paper.seed());
        Class { code, exam, paper, banks }
    }

    fn of(banks: &'static Banks, exam: Preset, phase: Phase, composed: Option<Composed>) -> Class {
        let banks = banks.banks();
        let pool = Pool::new(&banks, &exam.blueprint, today());
        let paper = PaperCode::new(exam.number, pool.fingerprint(&exam.rules), 4711);
        let code = ClassCode::new(2026, phase, paper, composed);
        let paper = pool.draw(paper.seed());
        Class { code, exam, paper, banks }
    }

    /// The exam that it answers.
    #[must_use]
    pub fn exam(&self) -> &Preset {
        &self.exam
    }

    /// The round as its trainer's device keeps it before anybody has handed in.
    #[must_use]
    pub fn round(&self) -> Round {
        Round { code: self.code, paper: self.paper.clone(), roll: Roll::default() }
    }

    /// What people have to answer it.
    #[must_use]
    pub fn time(&self) -> Span {
        self.exam.rules.time
    }

    /// Its questions, from the first.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked<'_>> {
        asked(&self.paper, &self.banks).unwrap_or_else(|| panic!("a question is missing"))
    }

    /// What the trainer's device finds in a text.
    #[must_use]
    pub fn read(&self, text: &str) -> Vec<Result<Handed, Refused>> {
        read_all(text, self.code, &self.asked(), self.exam.rules.time)
    }

    /// What it finds in a short code.
    ///
    /// # Errors
    /// It is no short code of this class.
    pub fn read_short(&self, text: &str) -> Result<Handed, short_code::Refused> {
        short_code::read(text, self.code, &self.asked(), self.exam.rules.time)
    }
}

fn today() -> Date {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Date::from(Moment(now.as_millis() as u64).day())
}

/// The text of a QR code that is drawn by this path in a square with this side, as a camera reads it.
#[must_use]
pub fn photographed(path: &str, side: usize) -> Option<String> {
    const PIXELS: usize = 3;
    let mut dark = vec![false; side * side];
    for bar in path.split('M').skip(1) {
        let (place, long) = bar.split_once('h')?;
        let (x, y) = place.split_once(' ')?;
        let (x, y): (usize, usize) = (x.parse().ok()?, y.parse().ok()?);
        let long: usize = long.split('v').next()?.parse().ok()?;
        dark.get_mut(y * side + x..y * side + x + long)?.fill(true);
    }
    let pixels = side * PIXELS;
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(pixels, pixels, |x, y| {
        if dark[(y / PIXELS) * side + x / PIXELS] { 0 } else { 255 }
    });
    let grids = picture.detect_grids();
    grids.first().and_then(|grid| grid.decode().ok()).map(|(_, text)| text)
}
