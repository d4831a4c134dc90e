//! What a loan really costs, beside what the law allows.

use leptos::prelude::*;

use super::lines::{Line, lines};
use crate::quiz::amount::Amount;
use crate::quiz::loan::{CRIMINAL, LAWFUL, Loan};
use crate::view::text;

/// The sums, and the yearly rate beside the lawful and the criminal one.
pub(super) fn loan(loan: &Loan) -> AnyView {
    let (simple, real) = (loan.simple_rate(), loan.real_rate());
    let dong = |words, sum: u64| {
        (words, Amount::whole(i64::try_from(sum).unwrap_or(i64::MAX)), text().dong)
    };
    let percent = |words, rate| (words, rate, "%");
    let rows = [
        dong(text().loan_received, loan.received),
        dong(text().loan_total, loan.total()),
        dong(text().loan_interest, loan.interest()),
        percent(text().rate_lawful, LAWFUL),
        percent(text().rate_criminal, CRIMINAL),
        percent(text().rate_simple, simple),
        percent(text().rate_real, real),
    ];
    // Where the principal is not paid back bit by bit, the last two are one.
    let shrinks = real.distance(simple) > Amount::whole(1);
    let rows = rows.into_iter().take(if shrinks { 7 } else { 6 });
    lines(rows.map(|(words, sum, unit)| Line {
        class: "sum",
        number: 0,
        words: words.into(),
        mark: (text().amount)(&sum.to_string(), unit),
        why: String::new(),
    }))
}
