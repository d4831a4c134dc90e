//! The certificate of a passed exam: what it says, and where everything stands on the sheet. A plain
//! value; the browser draws it as a picture, and a printed page says the same.

pub use super::drawing::{
    Area, Fact, Font, HEIGHT, INSIDE, Ink, MARK, MARK_SIDE, Measure, Shape, WIDTH,
};

use super::drawing::{
    AMBER, BIG, CODE, EXAM, FACT, LINE, NAME, ONLY_EXAM, POINTS, Page, SMALL, TINY, TITLE, fill,
    line,
};
use crate::quiz::certificate::Certificate;
use crate::quiz::time::Date;
use crate::text::companion::certificate::say;
use crate::text::say as app_text;

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
    pub facts: Vec<Fact>,
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
        let mut rules = vec![(say().pass, (say().pass_from)(pass))];
        if double_time {
            rules.push((say().time, say().double_time.into()));
        }
        Sheet {
            name,
            exam,
            points: (app_text().points_of)(tenths.into(), questions.into()),
            rules,
            facts: vec![(say().day, Date::from(day).to_string()), (say().paper, paper.to_string())],
            code: certificate.to_string(),
            check: match address {
                "" => say().check_in_app.into(),
                _ => (say().check_at)(address),
            },
            bar: [tenths, pass.saturating_mul(10), u16::from(questions) * 10],
        }
    }

    /// All of it in one line, for who cannot see the picture.
    pub fn spoken(&self) -> String {
        let mut spoken = String::from(say().title);
        let mut tell = |what: &str, words: &str| {
            spoken.push_str(". ");
            spoken.push_str(&line(what, words));
        };
        if let Some(name) = &self.name {
            tell(say().learner, name);
        }
        tell(say().exam, &self.exam);
        tell(say().result, &self.points);
        self.rules.iter().for_each(|(what, words)| tell(what, words));
        self.facts.iter().for_each(|(what, words)| tell(what, words));
        tell(say().code, &self.code);
        spoken
    }
}

/// Where everything stands.
pub fn lay_out(sheet: &Sheet, measure: Measure) -> Vec<Shape> {
    let mut page = Page::new(measure);
    page.column(194, 78, 700).put(app_text().app, BIG).put(say().program_about, SMALL);
    page.column(88, 184, 1024).put(say().title, TITLE);
    page.shapes.push(fill(90, 262, 96, 5, AMBER));
    middle(&mut page, sheet);
    page.shapes.push(fill(88, 618, 1024, 1, LINE));
    page.column(88, 641, 150).put(say().code, SMALL);
    page.column(246, 630, 866).put(&sheet.code, CODE);
    page.column(88, 684, 1024).put(&sheet.check, TINY).skip(6).put(say().what_it_is, TINY);
    page.shapes
}

/// Who passed which exam, and how well. When and on which paper stands where there is more room.
fn middle(page: &mut Page<'_>, sheet: &Sheet) {
    let (left, right, y) = ((88, 672), (800, 312), if sheet.name.is_some() { 288 } else { 316 });
    let mut column = page.column(left.0, y, left.1);
    match &sheet.name {
        Some(name) => {
            column.put(say().learner, SMALL).put(name, NAME).skip(14);
            column.put(say().exam, SMALL).put(&sheet.exam, EXAM);
        }
        None => {
            column.put(say().exam, SMALL).put(&sheet.exam, ONLY_EXAM).skip(22);
            column.facts(&sheet.facts, FACT);
        }
    }
    let mut column = page.column(right.0, y, right.1);
    column.put(say().result, SMALL).put(&sheet.points, POINTS).bar(sheet.bar);
    column.facts(&sheet.rules, SMALL);
    if sheet.name.is_some() {
        column.skip(18).facts(&sheet.facts, FACT);
    }
}
