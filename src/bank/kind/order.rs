//! `order`: the steps of an action, written in their right order.

use super::letters::{Letters, check_count};
use crate::bank::fields::Fields;
use crate::bank::problem::Thing;
use crate::quiz::kind::{Kind, Order, Step};

/// Two steps are a question of luck; more than six nobody sorts on a phone.
const COUNT: (usize, usize) = (3, 6);

pub(super) fn read(fields: &Fields) -> Kind {
    let mut letters = Letters::default();
    let step = |step: Fields| {
        let id = letters.read(&step);
        let (text, why) = (step.text("text"), step.text("why"));
        letters.check_text(&step, &text);
        step.done();
        Step { id, text, why }
    };
    let steps: Vec<Step> = fields.tables("step").into_iter().map(step).collect();
    check_count(fields, Thing::Step, steps.len(), COUNT);
    Kind::Order(Order { steps })
}
