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
use crate::text::VI as APP;
use crate::text::companion::certificate::VI;

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
        let mut rules = vec![(VI.pass, (VI.pass_from)(pass))];
        if double_time {
            rules.push((VI.time, VI.double_time.into()));
        }
        Sheet {
            name,
            exam,
            points: (APP.points_of)(tenths.into(), questions.into()),
            rules,
            facts: vec![(VI.day, Date::from(day).to_string()), (VI.paper, paper.to_string())],
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
        let mut spoken = String::from(VI.title);
        let mut say = |what: &str, words: &str| {
            spoken.push_str(". ");
            spoken.push_str(&line(what, words));
        };
        if let Some(name) = &self.name {
            say(VI.learner, name);
        }
        say(VI.exam, &self.exam);
        say(VI.result, &self.points);
        self.rules.iter().for_each(|(what, words)| say(what, words));
        self.facts.iter().for_each(|(what, words)| say(what, words));
        say(VI.code, &self.code);
        spoken
    }
}

/// Where everything stands.
pub fn lay_out(sheet: &Sheet, measure: Measure) -> Vec<Shape> {
    let mut page = Page::new(measure);
    page.column(194, 78, 700).put(APP.app, BIG).put(VI.program_about, SMALL);
    page.column(88, 184, 1024).put(VI.title, TITLE);
    page.shapes.push(fill(90, 262, 96, 5, AMBER));
    middle(&mut page, sheet);
    page.shapes.push(fill(88, 618, 1024, 1, LINE));
    page.column(88, 641, 150).put(VI.code, SMALL);
    page.column(246, 630, 866).put(&sheet.code, CODE);
    page.column(88, 684, 1024).put(&sheet.check, TINY).skip(6).put(VI.what_it_is, TINY);
    page.shapes
}

/// Who passed which exam, and how well. When and on which paper stands where there is more room.
fn middle(page: &mut Page<'_>, sheet: &Sheet) {
    let (left, right, y) = ((88, 672), (800, 312), if sheet.name.is_some() { 288 } else { 316 });
    let mut column = page.column(left.0, y, left.1);
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
    let mut column = page.column(right.0, y, right.1);
    column.put(VI.result, SMALL).put(&sheet.points, POINTS).bar(sheet.bar);
    column.facts(&sheet.rules, SMALL);
    if sheet.name.is_some() {
        column.skip(18).facts(&sheet.facts, FACT);
    }
}
