//! `match`: pairs that belong together.

use super::letters::{Letters, check_count};
use crate::bank::fields::Fields;
use crate::bank::problem::{Fault, Thing};
use crate::quiz::kind::{Kind, Matching, Pair};

/// Two pairs are a question of luck; more than five do not fit a phone.
const COUNT: (usize, usize) = (3, 5);

pub(super) fn read(fields: &Fields) -> Kind {
    let (mut letters, mut rights) = (Letters::default(), Letters::default());
    let pair = |pair: Fields| {
        let id = letters.read(&pair);
        let (left, right, why) = (pair.text("left"), pair.text("right"), pair.text("why"));
        // A pair that is doubled as a whole is one mistake.
        if !letters.is_new(&left) | !rights.is_new(&right) {
            pair.file.report(pair.at, Fault::SameChoice);
        }
        pair.done();
        Pair { id, left, right, why }
    };
    let pairs: Vec<Pair> = fields.tables("pair").into_iter().map(pair).collect();
    check_count(fields, Thing::Pair, pairs.len(), COUNT);
    Kind::Matching(Matching { pairs })
}
