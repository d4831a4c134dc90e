//! Proves that what comes again, or is shown by somebody else, does not count again.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod classroom;

use canh_giac::exchange::handing::{qr_text, read_all};
use canh_giac::quiz::class::code::Phase;
use canh_giac::quiz::class::handed::{Handed, Received, Way};
use canh_giac::quiz::class::roll::{Roll, Taken};
use canh_giac::quiz::class::short_code;
use canh_giac::quiz::random::Random;
use canh_giac::quiz::time::{Moment, Span};
use classroom::{handed, questions, round, shipped};

const TIME: Span = Span::minutes(30);

#[test]
fn what_comes_again_or_is_shown_by_somebody_else_does_not_count_again() {
    let ours = round(&shipped().exams[0], 4711, Phase::After, 1);
    let asked = questions(&ours.paper);
    let (good, secret) = handed(&asked, 17, 50, &mut Random::new(1));
    let mut roll = Roll::default();
    let mut take = |handed: &Handed| {
        let text = qr_text(ours.code, handed, &asked, &secret);
        let handed = read_all(&text, ours.code, &asked, TIME)[0].clone().unwrap();
        let points = handed.points(&asked);
        let (way, at) = (Way::Filmed, Moment(1));
        let taken =
            roll.take(Received { handed, points, way, at, again: 0, counts: false }, &asked);
        (taken, roll.counting().len())
    };
    assert_eq!(take(&good), (Taken::New, 1));
    assert_eq!(take(&good), (Taken::Known, 1));
    assert_eq!(take(&Handed { seat: 18, ..good.clone() }), (Taken::Copied, 1));
    let mut second = good.clone();
    second.origin = second.origin.map(|mut origin| {
        origin.attempt.0 += 1;
        origin.nth = 2;
        origin
    });
    assert_eq!(take(&second), (Taken::Second, 1));
    assert_eq!(take(&second), (Taken::Known, 1));
}

#[test]
fn a_short_code_of_another_seat_is_found_out_by_the_full_one() {
    let ours = round(&shipped().exams[0], 4711, Phase::After, 1);
    let asked = questions(&ours.paper);
    let (good, _) = handed(&asked, 17, 50, &mut Random::new(1));
    let received = |handed: Handed, way| Received {
        points: handed.points(&asked),
        handed,
        way,
        at: Moment(1),
        again: 0,
        counts: false,
    };
    let elsewhere = Handed { seat: 18, ..good.clone() };
    let short = short_code::write(ours.code, &elsewhere, &asked, TIME);
    let short = read_all(&short, ours.code, &asked, TIME)[0].clone().unwrap();
    let mut roll = Roll::default();
    assert_eq!(roll.take(received(good.clone(), Way::Filmed), &asked), Taken::New);
    assert_eq!(roll.take(received(short, Way::Typed), &asked), Taken::New);
    assert_eq!(roll.counting().len(), 2);
    assert_eq!(roll.take(received(elsewhere, Way::Filmed), &asked), Taken::Copied);
    assert_eq!(roll.counting().len(), 1);
    // A roll that is full says that it keeps no more.
    let mut full = Roll::of(vec![roll.all()[0].clone(); Roll::MOST]);
    let other = received(Handed { seat: 40, ..good }, Way::Filmed);
    assert_eq!(full.take(other, &asked), Taken::Full);
    assert_eq!(full.all().len(), Roll::MOST);
}

#[test]
fn a_phone_that_hands_in_for_two_seats_is_told_of_and_the_trainer_decides() {
    let ours = round(&shipped().exams[0], 4711, Phase::After, 1);
    let asked = questions(&ours.paper);
    let mut random = Random::new(1);
    let (first, _) = handed(&asked, 17, 50, &mut random);
    let (second, _) = handed(&asked, 18, 50, &mut random);
    let mut origin = second.origin.unwrap();
    (origin.device, origin.nth) = (first.origin.unwrap().device, 2);
    let second = Handed { origin: Some(origin), ..second };
    let received = |handed: &Handed| Received {
        points: handed.points(&asked),
        handed: handed.clone(),
        way: Way::Filmed,
        at: Moment(1),
        again: 0,
        counts: false,
    };
    let mut roll = Roll::default();
    assert_eq!(roll.take(received(&first), &asked), Taken::New);
    assert_eq!(roll.take(received(&second), &asked), Taken::Copied);
    assert_eq!(roll.counting().len(), 1);
    roll.choose(1);
    assert_eq!(roll.counting().len(), 2);
    assert_eq!(roll.take(received(&second), &asked), Taken::Known);
    assert_eq!(roll.counting().len(), 2);
}

#[test]
fn what_the_trainer_let_count_goes_on_counting_on_another_device() {
    let ours = round(&shipped().exams[0], 4711, Phase::After, 1);
    let asked = questions(&ours.paper);
    let mut random = Random::new(1);
    let mut there = Roll::default();
    for at in 1..=2 {
        let (handed, _) = handed(&asked, 17, 50, &mut random);
        let points = handed.points(&asked);
        let (way, at) = (Way::Filmed, Moment(at));
        there.take(Received { handed, points, way, at, again: 0, counts: false }, &asked);
    }
    there.choose(1);
    let mut here = Roll::default();
    here.merge(&there, &asked);
    assert_eq!(here.of_seat(17), there.of_seat(17));
    // What counts here already is not put aside.
    here.choose(1);
    let kept = here.clone();
    here.merge(&there, &asked);
    assert_eq!(here, kept);
}
