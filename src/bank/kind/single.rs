//! `single`: exactly one choice is right.

use super::choices;
use crate::bank::fields::Fields;
use crate::bank::problem::Fault;
use crate::bank::rules::numbers;
use crate::quiz::kind::{Kind, Single};

pub(super) fn read(fields: &Fields) -> Kind {
    let choices = choices::read(fields);
    let right = choices.iter().filter(|choice| choice.right).count();
    if right != 1 {
        fields.file.report(fields.at, Fault::NotOneRight(right));
    }
    let in_order = numbers::in_order(&choices) == Some(true);
    Kind::Single(Single { choices, in_order })
}
