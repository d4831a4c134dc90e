//! The sheet on which a whole paper is answered: of each question only what is filled in, so that one page holds them all.

use super::{Field, Form, text};

/// Something to be filled in on an answer sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Blank {
    /// A circle to be marked, with what stands in it.
    Circle(String),
    /// A box for a letter or a number, with what stands before it.
    Box(String),
    /// A line to write on, with what stands behind it.
    Line(String),
}

/// What is filled in of a question: as many fields as its form has, but of each step of a call one, for a
/// letter.
pub fn blanks(form: &Form) -> Vec<Blank> {
    let mut blanks: Vec<Blank> = Vec::new();
    // Of a call: the number of the step that is being read.
    let mut step = None;
    for row in &form.rows {
        let mark = || row.mark.clone();
        match row.field {
            Field::None if row.mark.is_empty() => {}
            Field::None => step = Some(mark()),
            Field::Tick if form.how == text().follow => {
                blanks.extend(step.take().map(Blank::Box));
            }
            Field::Tick if row.words == text().genuine => {
                blanks.push(Blank::Circle(text().genuine_short.into()));
            }
            Field::Tick if row.mark.is_empty() => blanks.push(Blank::Circle(row.words.clone())),
            Field::Tick => blanks.push(Blank::Circle(mark())),
            Field::Write => blanks.push(Blank::Box(mark())),
            Field::Line => blanks.push(Blank::Line(row.words.clone())),
        }
    }
    blanks
}
