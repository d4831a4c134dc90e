//! `number`: a number with its unit; for a loan also the cash as it flows, from which the answer is
//! worked out again.

use crate::bank::fields::Fields;
use crate::bank::problem::Fault;
use crate::quiz::amount::Amount;
use crate::quiz::kind::{Asks, Kind, Number};
use crate::quiz::language::Language;
use crate::quiz::loan::{Every, Loan};

pub(super) fn read(fields: &Fields) -> Kind {
    let unit = fields.required_name("unit");
    let answer = fields.amount("answer");
    let tolerance = fields.amount("tolerance").map_or(Amount::whole(0), |amount| amount.value);
    let why = fields.text("why");
    let loan = fields.optional_table("loan").and_then(loan);
    if let (Some(answer), Some((loan, asks))) = (&answer, &loan) {
        let worked_out = asks.of(loan);
        if answer.value.distance(worked_out) > tolerance.max(Amount::hundredths(1)) {
            fields.file.report(answer.at, Fault::LoanAnswer(worked_out.to_string()));
        }
    }
    if let (Some(unit), Some((_, asks))) = (&unit, &loan) {
        let wanted = match asks {
            Asks::SimpleRate | Asks::RealRate => "%",
            Asks::Total | Asks::Interest => match fields.file.language {
                Language::Vi => "đồng",
                Language::En => "dong",
            },
        };
        if unit.value != wanted {
            fields.file.report(unit.at, Fault::LoanUnit(wanted));
        }
    }
    let unit = unit.map(|unit| unit.value).unwrap_or_default();
    let answer = answer.map_or(Amount::whole(0), |amount| amount.value);
    Kind::Number(Number { unit, answer, tolerance, why, loan: loan.map(|(loan, _)| loan) })
}

fn loan(fields: Fields) -> Option<(Loan, Asks)> {
    let received = fields.sum("received");
    let paid = fields.sum("paid");
    let times = fields.sum("times");
    let every = fields
        .one_of("every", &[("day", Every::Day), ("week", Every::Week), ("month", Every::Month)]);
    let back = fields.sum("back");
    let asks = fields.one_of(
        "asks",
        &[
            ("total", Asks::Total),
            ("interest", Asks::Interest),
            ("simple", Asks::SimpleRate),
            ("real", Asks::RealRate),
        ],
    );
    let loan = Loan {
        received: received?,
        paid: paid?,
        times: u16::try_from(times?).unwrap_or(u16::MAX),
        every: every?,
        back: back?,
    };
    if loan.received == 0 || loan.times == 0 || loan.interest() == 0 {
        fields.file.report(fields.at, Fault::NoLoan);
        fields.done();
        return None;
    }
    fields.done();
    Some((loan, asks?))
}
