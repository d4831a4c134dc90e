//! What is particular to a kind of question: one file each, with the keys that it has and what is
//! checked.

mod call;
mod choices;
mod hotspot;
pub(super) mod letters;
mod matching;
mod multiple;
mod number;
mod order;
mod red_flags;
mod single;
mod true_false;

use super::fields::Fields;
use super::problem::Fault;
use crate::quiz::kind::Kind;

/// How a kind is called in a bank, and who reads it.
type Reader = (&'static str, fn(&Fields) -> Kind);

/// In the order of [`Kind::number`].
const KINDS: [Reader; 9] = [
    ("single", single::read),
    ("multiple", multiple::read),
    ("true_false", true_false::read),
    ("order", order::read),
    ("match", matching::read),
    ("number", number::read),
    ("red_flags", red_flags::read),
    ("hotspot", hotspot::read),
    ("call", call::read),
];

/// Reads the kind of a question and what belongs to it. `None` if there is no such kind: then
/// nothing sensible can be said about the other keys.
pub(super) fn read(fields: &Fields) -> Option<Kind> {
    let name = fields.required_name("kind")?;
    match KINDS.iter().find(|(kind, _)| *kind == name.value) {
        Some((_, read)) => Some(read(fields)),
        None => {
            fields.file.report(name.at, Fault::NotOneOf(names().into()));
            None
        }
    }
}

/// How all kinds are called in a bank.
pub(super) fn names() -> [&'static str; 9] {
    KINDS.map(|(kind, _)| kind)
}

/// How a kind is called in a bank.
pub(super) fn name(kind: &Kind) -> &'static str {
    KINDS[usize::from(kind.number())].0
}
