//! A made-up record as a person's would be after years.
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::{Attempt, AttemptId, Given, Sort};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::exam::{Exam, Rules};
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::ChoiceId;
use canh_giac::quiz::random::Random;
use canh_giac::quiz::time::{Moment, Span};

/// The topics of the program, the prefixes of their questions, and how many they have.
const TOPICS: [(&str, &str, u32); 8] = [
    ("lua-dao", "ld", 64),
    ("tin-dung-den", "td", 64),
    ("giao-thong", "gt", 64),
    ("phong-chay", "pc", 63),
    ("lao-dong", "lv", 42),
    ("trom-cap", "tc", 42),
    ("te-nan", "tn", 42),
    ("to-quoc", "tq", 42),
];

/// The record of somebody who has given at least so many answers: two lessons for each exam, about
/// every second day.
pub fn years(answers: usize) -> Learner {
    let mut random = Random::new(7);
    let mut learner = Learner::default();
    let (mut now, mut given) = (1_767_000_000_000_u64, 0);
    for round in 0.. {
        if given >= answers {
            break;
        }
        now += u64::from(random.below(4 * 86_400_000));
        let exam = round % 3 == 2;
        let topic = TOPICS[random.below(8) as usize];
        let number = if exam { 20 } else { 10 };
        let sort = match exam {
            true => Sort::Exam(Exam {
                code: Some(PaperCode::from_number(u64::from(random.below(u32::MAX)))),
                ..Exam::under(Rules::standard())
            }),
            false => Sort::Lesson(topic.0.into()),
        };
        let paper = (0..number).map(|_| {
            let topic = if exam { TOPICS[random.below(8) as usize] } else { topic };
            item(topic, &mut random)
        });
        let paper = paper.collect();
        let high = u64::from(random.below(u32::MAX)) << 32;
        let id = AttemptId(high | u64::from(random.below(u32::MAX)));
        learner.apply(Event::Started(Attempt::new(id, sort, Moment(now), paper)));
        let mut used = 0;
        // Wrong answers of a lesson come back at its end.
        for turn in 0..40 {
            let item = learner.open(id).and_then(Attempt::current);
            let Some(item) = item.filter(|_| !exam || turn < number) else { break };
            let step = 3_000 + random.below(30_000);
            (used, now) = (used + step, now + u64::from(step));
            let points = match random.below(10) {
                0 => Points::ZERO,
                1 => Points::share(1, 3),
                _ => Points::ONE,
            };
            let letter = ['a', 'b', 'c', 'd'][random.below(4) as usize];
            let given_now = Given { item, answer: Answer::of(ChoiceId::new(letter)), points };
            let (used, at) = (Span(used), Moment(now));
            learner.apply(Event::Answered { attempt: id, place: turn, given: given_now, used, at });
            learner.apply(Event::Moved { attempt: id, place: turn + 1, used });
            given += 1;
        }
        now += u64::from(random.below(90_000));
        learner.apply(Event::Finished { attempt: id, used: Span(used), at: Moment(now) });
    }
    learner
}

fn item((topic, prefix, size): (&str, &str, u32), random: &mut Random) -> Item {
    let number = random.below(size) + 1;
    let mut order = ['a', 'b', 'c', 'd'].map(|letter| ChoiceId::new(letter).unwrap()).to_vec();
    random.shuffle(&mut order);
    Item {
        question: format!("{prefix}-{number:03}").as_str().into(),
        topic: topic.into(),
        vital: number.is_multiple_of(9),
        order,
    }
}
