//! Proves who is on a list for commendation: by each rule, with ties, and with what was gained.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod hall;

use canh_giac::quiz::class::code::{ClassCode, Phase};
use canh_giac::quiz::class::commend::{Terms, list};
use canh_giac::quiz::class::handed::Seat;
use canh_giac::quiz::class::session::Session;
use hall::class;

fn seats(session: &Session, terms: Terms) -> Vec<Seat> {
    list(session, terms).into_iter().map(|it| it.seat).collect()
}

/// Marks in halves: seat 4 has all, 2 and 9 two points, 7 two and a half with the vital question missed in part, 1 none.
fn sample() -> Session {
    class(
        3,
        &[
            (1, "", [0, 0, 0]),
            (9, "Hoa", [2, 2, 0]),
            (2, "", [2, 1, 1]),
            (4, "", [2, 2, 2]),
            (7, "", [1, 2, 2]),
        ],
    )
}

#[test]
fn without_a_rule_everybody_is_on_it_the_best_first() {
    assert_eq!(seats(&sample(), Terms::default()), [4, 7, 2, 9, 1]);
    assert_eq!(seats(&class(1, &[]), Terms::default()), Vec::<Seat>::new());
}

#[test]
fn each_rule_takes_out_whom_it_says() {
    let terms = Terms::default();
    assert_eq!(seats(&sample(), Terms { passed: true, ..terms }), [4, 2, 9]);
    assert_eq!(seats(&sample(), Terms { points: 2, ..terms }), [4, 7, 2, 9]);
    assert_eq!(seats(&sample(), Terms { points: 4, ..terms }), Vec::<Seat>::new());
    assert_eq!(seats(&sample(), Terms { no_vital_missed: true, ..terms }), [4, 2, 9]);
    assert_eq!(seats(&sample(), Terms { best: 1, ..terms }), [4]);
    assert_eq!(seats(&sample(), Terms { best: 3, ..terms }), [4, 7, 2, 9], "two are third");
    assert_eq!(seats(&sample(), Terms { best: 3, passed: true, ..terms }), [4, 2, 9]);
    assert_eq!(seats(&sample(), Terms { best: 99, ..terms }), [4, 7, 2, 9, 1]);
}

#[test]
fn who_gained_most_is_who_took_both() {
    let terms = Terms { gained: 1, ..Terms::default() };
    assert_eq!(seats(&sample(), terms), Vec::<Seat>::new(), "asked once");
    let mut both = sample();
    let mut before =
        class(3, &[(4, "", [2, 2, 1]), (2, "", [0, 0, 0]), (9, "", [0, 0, 0])]).rounds.remove(0);
    before.code = ClassCode::new(3, Phase::Before, before.code.paper, None);
    both.rounds.insert(0, before);
    assert_eq!(seats(&both, terms), [2, 9], "both gained two points");
    assert_eq!(seats(&both, Terms { gained: 3, ..terms }), [4, 2, 9]);
    let gains: Vec<_> = list(&both, Terms::default()).into_iter().map(|it| it.gain).collect();
    assert_eq!(gains.iter().flatten().count(), 3);
    // Whoever had more before gained nothing.
    let mut worse = class(3, &[(1, "", [2, 2, 2])]).rounds.remove(0);
    worse.code = ClassCode::new(3, Phase::Before, worse.code.paper, None);
    both.rounds[0] = worse;
    assert_eq!(seats(&both, terms), Vec::<Seat>::new());
}
