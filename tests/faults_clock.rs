//! Proves that a clock which jumps costs nothing: no time of an exam, no result, no answer, no order of
//! events; and that questions are asked again once the clock is right.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::{AttemptId, Focus, Given, Sort};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::exam::{Exam, Outcome, Rules};
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::practice::is_due;
use canh_giac::quiz::question::ChoiceId;
use canh_giac::quiz::random::Random;
use canh_giac::quiz::time::{Day, Moment, Span};
use canh_giac::storage::keeper::{Keeper, Keeping};

#[allow(dead_code, reason = "each test file uses a part of it")]
mod story;
use story::attempt;
mod oracle;
mod shared;
use oracle::look::{look_through, send};
use oracle::{Device, is_sound, report, times};

const SECOND: u64 = 1000;
const HOUR: u64 = 3600 * SECOND;
const DAY: u64 = 24 * HOUR;
/// 22 November 2026, 9 o'clock in Vietnam.
const START: u64 = 20_779 * DAY + 2 * HOUR;

/// Where the clock stands afterwards.
type Jump = fn(u64) -> u64;

/// Where a clock jumps from `now`. The zone is none of its own: somebody who flies from Vietnam to
/// America and sets the clock by hand moves it by 15 hours.
const JUMPS: [(&str, Jump); 12] = [
    ("1970", |_| 0),
    ("ten years back", |now| now - 3653 * DAY),
    ("a day back", |now| now - DAY),
    ("an hour back", |now| now - HOUR),
    ("a second back", |now| now - SECOND),
    ("an hour on", |now| now + HOUR),
    ("a day on", |now| now + DAY),
    ("ten years on", |now| now + 3653 * DAY),
    ("19 January 2038", |_| 2_147_483_647 * SECOND),
    ("2100", |_| 4_102_444_800 * SECOND),
    ("another zone", |now| now - 15 * HOUR),
    ("midnight", |now| now / DAY * DAY + 17 * HOUR - 1),
];

/// Where it may happen.
const PLACES: [Place; 8] = [
    Place { round: 0, answer: 0 },
    Place { round: 0, answer: 4 },
    Place { round: 0, answer: 9 },
    Place { round: 1, answer: 0 },
    Place { round: 1, answer: 10 },
    Place { round: 1, answer: 20 },
    Place { round: 2, answer: 0 },
    Place { round: 2, answer: 3 },
];

/// Before this answer of a round; behind the last, before its end.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Place {
    round: u64,
    answer: u16,
}

/// A person at a device: what is on the wall, and what the stopwatch has counted, which nobody can set.
struct Person {
    device: Device,
    keeper: Keeper,
    learner: Learner,
    wall: u64,
    random: Random,
}

/// Rounds before the clock jumps: more than are kept to be looked at.
const BEFORE: u64 = 25;
/// The rounds that are watched, and their questions.
const ROUNDS: [u16; 3] = [9, 20, 5];

impl Person {
    fn new(seed: u64) -> Person {
        let device = Device::new(0);
        let (keeper, opened) = device.open();
        let wall = START - BEFORE * DAY;
        let (learner, random) = (opened.learner, Random::new(seed));
        Person { device, keeper, learner, wall, random }
    }

    fn record(&mut self, event: Event) {
        self.keeper.catch_up(&mut self.learner);
        self.learner.apply(event.clone());
        assert_eq!(self.keeper.keep(&event, &self.learner), Keeping::Kept);
    }

    fn jump(&mut self, jump: Option<(Place, Jump)>, place: Place) {
        if let Some((_, jump)) = jump.filter(|(at, _)| *at == place) {
            self.wall = jump(self.wall);
        }
    }

    /// A lesson, an exam or practice, from the beginning to the end.
    fn round(&mut self, round: u64, jump: Option<(Place, Jump)>) -> Outcome {
        let sort = match round {
            1 => Sort::Exam(Exam::under(Rules::standard())),
            2 => Sort::Practice(Focus::Due),
            _ => Sort::Lesson("topic".into()),
        };
        let (id, questions) = (AttemptId(100 + round), ROUNDS[round.min(2) as usize % 3]);
        self.jump(jump, Place { round, answer: 0 });
        let mut begun = attempt(id, sort, questions);
        begun.started = Moment(self.wall);
        self.record(Event::Started(begun));
        let mut used = 0;
        for item in 0..questions {
            let place = Place { round, answer: item };
            if item > 0 {
                self.jump(jump, place);
            }
            let step = 2_000 + self.random.below(20_000);
            (used, self.wall) = (used + step, self.wall + u64::from(step));
            let answer = Answer::of(ChoiceId::new('a'));
            let given = Given { item, answer, points: Points::ONE };
            let (used, at) = (Span(used), Moment(self.wall));
            self.record(Event::Answered { attempt: id, place: item, given, used, at });
            self.record(Event::Moved { attempt: id, place: item + 1, used });
            let open = self.learner.open(id).unwrap();
            assert_eq!(
                open.used, used,
                "{place:?}: the time that was used is not what the watch says"
            );
            assert_eq!(open.given.len(), usize::from(item) + 1, "I2, {place:?}");
        }
        self.jump(jump, Place { round, answer: questions });
        self.record(Event::Finished { attempt: id, used: Span(used), at: Moment(self.wall) });
        let ended = self.learner.finished_attempt(id).unwrap();
        assert_eq!(ended.attempt.used, Span(used));
        let answers = ended.attempt.given.len();
        assert_eq!(answers, usize::from(questions), "what has just ended can be looked at");
        ended.outcome.clone()
    }
}

/// Plays 28 rounds, in the last three of which the clock may jump; judges what is kept, and gives what
/// came of them.
fn play(seed: u64, jump: Option<(Place, Jump)>) -> Vec<Outcome> {
    let mut person = Person::new(seed);
    for day in 0..BEFORE {
        person.round(1000 + day, None);
        person.wall += DAY;
    }
    let outcomes: Vec<Outcome> = (0..3)
        .map(|round| {
            let outcome = person.round(round, jump);
            let read = person.device.open().1.learner;
            assert_eq!(read, person.learner, "another record after the page was loaded again");
            outcome
        })
        .collect();
    let learner = &person.learner;
    assert_eq!(learner.finished().len() as u64, BEFORE + 3, "I1");
    assert!(is_sound(learner), "I3");
    look_through(learner);
    send(learner);
    // The clock is right again: in a year everything is asked once more, and nothing before its day.
    let later = Day((START / DAY) as u32 + 9_000);
    assert!(
        learner.standings().all(|(_, known)| is_due(known, later) || known.last().day() > later)
    );
    // Another device of the same person, whose clock was right all the time.
    let mut other = Person::new(seed + 1);
    other.round(7, None);
    let (mut one, mut two) = (learner.clone(), other.learner.clone());
    one.merge(other.learner);
    two.merge(learner.clone());
    assert_eq!(one, two, "who takes in whom matters");
    assert_eq!(one.finished().len() as u64, BEFORE + 4, "I1");
    outcomes
}

#[test]
fn a_clock_that_jumps_costs_nothing_wherever_it_does() {
    let mut runs = 0;
    for seed in 0..times(1, 10) {
        let undisturbed = play(seed, None);
        for (name, jump) in JUMPS {
            for place in PLACES {
                assert_eq!(play(seed, Some((place, jump))), undisturbed, "{name}, {place:?}");
                runs += 1;
            }
        }
    }
    report("T5", "clock-jumps", runs, runs);
}
