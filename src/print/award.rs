//! A paper that somebody took part in a class: where everything stands on it. Drawn like a certificate, but made by the trainer,
//! with a name or a line for one.

use super::drawing::{
    AMBER, BIG, EXAM, FACT, Fact, LINE, Measure, NAME, POINTS, Page, QUIET, SMALL, Shape, TINY,
    TITLE, fill,
};
use crate::text::VI as APP;
use crate::text::trainer::awards::VI;

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
    page.column(194, 78, 900).put(APP.app, BIG).put(VI.program_about, SMALL);
    page.column(88, 184, 1024).put(VI.paper_title, TITLE);
    page.shapes.push(fill(90, 262, 96, 5, AMBER));
    let mut column = page.column(88, 296, 672);
    column.put(VI.given_to, SMALL);
    match &award.name {
        Some(name) => column.put(name, NAME).skip(20),
        None => column.skip(58).rule(QUIET).skip(24),
    };
    column.put(VI.took_part, SMALL);
    let unit = if award.unit.is_empty() { VI.class } else { &award.unit };
    column.put(unit, EXAM).skip(8).put(&award.exam, FACT);
    let mut column = page.column(800, 296, 312);
    if !award.points.is_empty() {
        column.put(VI.result, SMALL).put(&award.points, POINTS).skip(12);
    }
    column.facts(&award.facts, FACT);
    page.column(800, 584, 312).put(VI.trainer, FACT).put(VI.sign, TINY);
    page.shapes.push(fill(88, 738, 1024, 1, LINE));
    page.column(88, 748, 1024).put(VI.what_it_is, TINY);
    page.shapes
}
