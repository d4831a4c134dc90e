//! A paper that somebody took part in a class: where everything stands on it. Drawn like a certificate, but made by the trainer,
//! with a name or a line for one.

use super::drawing::{
    AMBER, BIG, EXAM, FACT, Fact, LINE, Measure, NAME, POINTS, Page, QUIET, SMALL, Shape, TINY,
    TITLE, fill,
};
use crate::text::say as app_text;
use crate::text::trainer::awards::say;

/// What it says, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Award {
    /// The name; a line for a pen where there is none.
    pub name: Option<String>,
    /// The unit; empty where the class has none.
    pub unit: String,
    /// The exam.
    pub exam: String,
    /// The points, out of how many; empty where they are not to be told.
    pub points: String,
    /// Where and when, and the code of the class.
    pub facts: Vec<Fact>,
}

/// Where everything stands.
pub fn lay_out(award: &Award, measure: Measure<'_>) -> Vec<Shape> {
    let mut page = Page::new(measure);
    page.column(194, 78, 900).put(app_text().app, BIG).put(say().program_about, SMALL);
    page.column(88, 184, 1024).put(say().paper_title, TITLE);
    page.shapes.push(fill(90, 262, 96, 5, AMBER));
    let mut column = page.column(88, 296, 672);
    column.put(say().given_to, SMALL);
    match &award.name {
        Some(name) => column.put(name, NAME).skip(20),
        None => column.skip(58).rule(QUIET).skip(24),
    };
    column.put(say().took_part, SMALL);
    let unit = if award.unit.is_empty() { say().class } else { &award.unit };
    column.put(unit, EXAM).skip(8).put(&award.exam, FACT);
    let mut column = page.column(800, 296, 312);
    if !award.points.is_empty() {
        column.put(say().result, SMALL).put(&award.points, POINTS).skip(12);
    }
    column.facts(&award.facts, FACT);
    page.column(800, 584, 312).put(say().trainer, FACT).put(say().sign, TINY);
    page.shapes.push(fill(88, 738, 1024, 1, LINE));
    page.column(88, 748, 1024).put(say().what_it_is, TINY);
    page.shapes
}
