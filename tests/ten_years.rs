//! Proves that ten years of daily quizzes fit into the store with room to spare, are opened in time, and
//! that only what is old loses its details: no total does.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::time::{Duration, Instant};

use base64ct::{Base64Unpadded, Encoding};
use canh_giac::codec::{self, Form};
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::{Attempt, AttemptId, Given, Sort};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::exam::{Exam, Rules};
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::ChoiceId;
use canh_giac::quiz::random::Random;
use canh_giac::quiz::time::{Moment, Span};
use canh_giac::storage::keeper::{Keeper, Keeping};

mod oracle;
mod shared;
#[allow(dead_code, reason = "each test file uses a part of it")]
mod story;
use oracle::{Device, Judge, MOST_SIGNS, is_sound, report, times};

const DAYS: u64 = 3650;
const BANKS: u32 = 100;
/// Questions of a bank.
const QUESTIONS: u32 = 50;
const DAY: u64 = 86_400_000;
/// 22 November 2026.
const START: u64 = 20_779 * DAY;

fn item(bank: u32, random: &mut Random) -> Item {
    let mut order = ['a', 'b', 'c', 'd'].map(|letter| ChoiceId::new(letter).unwrap()).to_vec();
    random.shuffle(&mut order);
    let number = random.below(QUESTIONS);
    Item {
        question: format!("bank-{bank:02}-{number:03}").as_str().into(),
        topic: format!("bank-{bank:02}").as_str().into(),
        vital: number.is_multiple_of(9),
        order,
    }
}

/// A day's quiz: a lesson of ten questions of one bank, every fifth day an exam of twenty of all banks.
fn quiz(day: u64, random: &mut Random) -> Vec<Event> {
    let is_exam = day % 5 == 4;
    let high = u64::from(random.below(u32::MAX)) << 32;
    let id = AttemptId(high | u64::from(random.below(u32::MAX)));
    // Every second day one of ten that somebody likes: so some questions are asked very often.
    let banks = if random.below(2) == 0 { 10 } else { BANKS };
    let bank = random.below(banks);
    let (sort, questions) = match is_exam {
        true => (Sort::Exam(Exam::under(Rules::standard())), 20),
        false => (Sort::Lesson(format!("bank-{bank:02}").as_str().into()), 10),
    };
    let of = |random: &mut Random| if is_exam { random.below(BANKS) } else { bank };
    let paper: Vec<Item> = (0..questions).map(|_| item(of(random), random)).collect();
    let mut at = START + day * DAY + u64::from(random.below(3_600_000));
    let mut events = vec![Event::Started(Attempt::new(id, sort, Moment(at), paper))];
    let mut used = 0;
    for place in 0..questions {
        let step = 3_000 + random.below(30_000);
        (used, at) = (used + step, at + u64::from(step));
        let answer = Answer::of(ChoiceId::new(['a', 'b', 'c', 'd'][random.below(4) as usize]));
        let points = Points::share(4 - random.below(5).min(1) as usize * 4, 4);
        let given = Given { item: place, answer, points };
        let used = Span(used);
        events.push(Event::Answered { attempt: id, place, given, used, at: Moment(at) });
        events.push(Event::Moved { attempt: id, place: place + 1, used });
    }
    events.push(Event::Finished { attempt: id, used: Span(used), at: Moment(at) });
    events
}

/// What somebody has earned in all, and how much of it in exams.
type Totals = (usize, u64, u32);

fn totals(learner: &Learner) -> Totals {
    let outcomes = || learner.finished().iter().map(|ended| &ended.outcome);
    let parts = outcomes().map(|outcome| u64::from(outcome.points.parts())).sum();
    (outcomes().count(), parts, outcomes().map(|outcome| u32::from(outcome.questions)).sum())
}

/// The device after so many days. The last days happen there as it does on a phone; in the long run
/// all of it does. Before that the record is written down twice, as it would stand in both places.
fn device(days: u64) -> (Device, Learner, Totals) {
    let device = Device::new(0);
    let (mut keeper, opened) = device.open();
    let (mut learner, mut random) = (opened.learner, Random::new(10));
    let mut earned: Totals = (0, 0, 0);
    let from = times(days.saturating_sub(4), 0);
    for day in 0..days {
        if day == from {
            for _ in 0..2 {
                assert_eq!(keeper.replace(&learner), Keeping::Kept);
            }
        }
        for event in quiz(day, &mut random) {
            if let Event::Answered { given, .. } = &event {
                earned.1 += u64::from(given.points.parts());
            }
            learner.apply(event.clone());
            if day >= from {
                assert_eq!(keeper.keep(&event, &learner), Keeping::Kept);
            }
        }
        earned.0 += 1;
        earned.2 += if day % 5 == 4 { 20 } else { 10 };
    }
    (device, learner, earned)
}

/// The least time that it takes, of a few: other programs run as well.
fn least(mut act: impl FnMut()) -> Duration {
    let mut once = || {
        let began = Instant::now();
        act();
        began.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}

/// How long it takes to open what is kept.
fn opening(device: &Device) -> Duration {
    least(|| drop(Keeper::open(Box::new(device.place()))))
}

/// How long it takes at the least: two snapshots are read from their texts, and nothing else is done.
fn reading(device: &Device) -> Duration {
    let form = Form { mark: *b"CS", version: 3 };
    let texts = device.texts("snapshot");
    least(|| {
        for text in &texts {
            let bytes = Base64Unpadded::decode_vec(text).unwrap();
            codec::open::<(u64, u64, Learner)>(form, &bytes).unwrap();
        }
    })
}

fn signs(device: &Device) -> usize {
    device.store.all().iter().map(|(key, text)| key.len() + text.len()).sum()
}

#[test]
fn ten_years_of_daily_quizzes_over_a_hundred_banks_fit_and_open() {
    let fresh = Device::new(0);
    let (year, ..) = device(365);
    let (ten, learner, earned) = device(DAYS);
    let kept = ten.open().1.learner;
    assert_eq!(kept, learner);
    assert!(is_sound(&kept));
    assert_eq!(totals(&kept), earned, "a total was lost");
    let detailed = kept.finished().iter().filter(|ended| !ended.attempt.paper.is_empty());
    assert_eq!(detailed.count(), 20, "only the newest are kept to be looked at");
    let most = kept.standings().map(|(_, standing)| standing.reviews().len()).max();
    assert_eq!(most, Some(24), "the oldest answers to a question are let go of");
    Judge { before: &fresh, after: &ten, run: &"ten years" }.stays_within_bounds();
    let took = [&fresh, &year, &ten].map(opening);
    let size = [&fresh, &year, &ten].map(signs);
    let shown = |time: Duration| time.as_secs_f64() * 1000.0;
    for (age, (took, size)) in ["nothing", "a year", "ten years"].iter().zip(took.iter().zip(size))
    {
        println!("{age}: {size} signs of at most {MOST_SIGNS}, opened in {:.1} ms", shown(*took));
    }
    // Shown, not judged: a busy machine is no fault of ours.
    let least = reading(&ten);
    println!("two snapshots of ten years are read in {:.1} ms", shown(least));
    report("T14", "daily-quizzes", DAYS as usize, kept.finished().len());
}
