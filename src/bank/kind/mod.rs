//! What is particular to a kind of question: one file each, with the keys that it has and what is
//! checked.

mod choices;
mod multiple;
mod single;
mod true_false;

use super::fields::Fields;
use super::problem::Fault;
use crate::quiz::kind::Kind;

/// How a kind is called in a bank, and who reads it.
type Reader = (&'static str, fn(&Fields) -> Kind);

const KINDS: [Reader; 3] =
    [("single", single::read), ("multiple", multiple::read), ("true_false", true_false::read)];

/// Reads the kind of a question and what belongs to it. `None` if there is no such kind: then
/// nothing sensible can be said about the other keys.
pub(super) fn read(fields: &Fields) -> Option<Kind> {
    let name = fields.required_name("kind")?;
    match KINDS.iter().find(|(kind, _)| *kind == name.value) {
        Some((_, read)) => Some(read(fields)),
        None => {
            let kinds = KINDS.iter().map(|(kind, _)| *kind).collect();
            fields.file.report(name.at, Fault::NoSuchKind(kinds));
            None
        }
    }
}
