//! Proves the arithmetic of loans for thousands of made-up ones, against a second way of working it
//! out: the true yearly rate is found again by Newton's method on the closed form of an annuity.
#![cfg(not(target_arch = "wasm32"))]

use canh_giac::quiz::amount::Amount;
use canh_giac::quiz::language::Language;
use canh_giac::quiz::loan::{Every, Loan};
use proptest::prelude::*;

/// The rate of a period at which the payments are worth what was received, by Newton's method from
/// above; the worth of the payments by the formula of an annuity, not by adding them up.
fn rate_by_newton(loan: &Loan) -> f64 {
    let (received, paid) = (loan.received as f64, loan.paid as f64);
    let (times, back) = (f64::from(loan.times), loan.back as f64);
    let worth = |rate: f64| {
        let shrunk = (1.0 + rate).powf(-times);
        let annuity = if rate.abs() < 1e-12 { times } else { (1.0 - shrunk) / rate };
        paid * annuity + back * shrunk
    };
    // Convex and falling, so that from the left of the root the steps never jump over it.
    let mut rate = 1e-9;
    for _ in 0..10_000 {
        let slope = (worth(rate + 1e-9) - worth(rate)) / 1e-9;
        let step = (worth(rate) - received) / slope;
        rate -= step;
        if step.abs() < 1e-13 {
            break;
        }
    }
    rate
}

fn every() -> impl Strategy<Value = Every> {
    prop_oneof![Just(Every::Day), Just(Every::Week), Just(Every::Month)]
}

/// Loans as they are offered: 1 to 100 million in hand, 3 to 60 payments, an interest of up to the
/// sum itself.
fn loans() -> impl Strategy<Value = Loan> {
    let whole = (1_000_u64..=100_000, 3_u16..=60, 1_u64..=100, every());
    let instalments = whole.prop_map(|(thousands, times, percent, every)| {
        let received = thousands * 1000;
        let paid = (received + received * percent / 100).div_ceil(u64::from(times));
        Loan { received, paid, times, every, back: 0 }
    });
    let whole = (1_000_u64..=100_000, 1_u16..=60, 1_u64..=200, every());
    let interest_only = whole.prop_map(|(thousands, times, per_mille, every)| {
        let received = thousands * 1000;
        Loan { received, paid: received * per_mille / 1000, times, every, back: received }
    });
    prop_oneof![instalments, interest_only]
}

proptest! {
    // A failure prints its least example; nothing is written beside the sources.
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn the_true_rate_agrees_with_an_independent_root_finder(loan in loans()) {
        let newton = rate_by_newton(&loan) * f64::from(loan.every.a_year()) * 10_000.0;
        let off = loan.real_rate().distance(Amount::hundredths(newton.round() as i64));
        prop_assert!(off <= Amount::hundredths(2), "{loan:?}: {} and {newton}", loan.real_rate());
    }

    #[test]
    fn a_shrinking_principal_never_makes_a_loan_cheaper_than_its_simple_rate(loan in loans()) {
        let slack = loan.real_rate().distance(loan.simple_rate());
        prop_assert!(loan.real_rate() >= loan.simple_rate() || slack <= Amount::hundredths(1));
    }

    #[test]
    fn what_is_paid_is_what_was_received_and_the_interest(loan in loans()) {
        prop_assert_eq!(loan.total(), loan.received + loan.interest());
    }

    #[test]
    fn an_amount_reads_back_as_it_is_shown(hundredths in 0_i64..1_000_000_000_000_000) {
        let amount = Amount::hundredths(hundredths);
        prop_assert_eq!(Amount::read(&amount.to_string(), Language::Vi), Ok(amount));
    }
}
