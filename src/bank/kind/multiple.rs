//! `multiple`: at least one choice is right, and at least one wrong.

use super::choices;
use crate::bank::fields::Fields;
use crate::bank::problem::Fault;
use crate::quiz::kind::{Kind, Multiple};

pub(super) fn read(fields: &Fields) -> Kind {
    let choices = choices::read(fields);
    let right = choices.iter().filter(|choice| choice.right).count();
    if right == 0 || right == choices.len() {
        fields.file.report(fields.at, Fault::NoneOrAllRight);
    }
    Kind::Multiple(Multiple { choices })
}
