//! Proves what "known" means: of a question, of a topic and an objective, and what follows from it
//! for the next step; and how exams are said to go.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::path::Path;

use canh_giac::bank::compact::Topic;
use canh_giac::bank::shelf;
use canh_giac::quiz::attempt::{Attempt, AttemptId, Focus, Sort};
use canh_giac::quiz::exam::{Exam, Outcome, Rules};
use canh_giac::quiz::history::{SHOWN, Trend, exams, trend};
use canh_giac::quiz::learner::{Finished, Learner, Standing};
use canh_giac::quiz::mastery::{Level, Mastery, State, Step, TopicSize, next_step};
use canh_giac::quiz::memory::{Grade, Memory, Review};
use canh_giac::quiz::points::Points;
use canh_giac::quiz::practice;
use canh_giac::quiz::question::{Bank, QuestionId, TopicId};
use canh_giac::quiz::time::{Day, Moment};

use Grade::{Again, Good, Hard};

const TODAY: Day = Day(20_779);

fn standing(reviews: &[(u32, Grade)]) -> Standing {
    let mut standing = Standing::default();
    for (days_ago, grade) in reviews {
        let at = Moment(u64::from(TODAY.0 - days_ago) * 86_400_000).minute();
        standing.count(Review { at, grade: *grade });
    }
    standing
}

/// Questions `a-001`, `a-002`, … with these standings.
fn standings(prefix: &str, all: Vec<Standing>) -> Vec<(QuestionId, Standing)> {
    let id = |number| QuestionId::from(format!("{prefix}-{number:03}").as_str());
    (1..).zip(all).map(|(number, standing)| (id(number), standing)).collect()
}

fn knows(standings: Vec<(QuestionId, Standing)>) -> Learner {
    Learner::of(standings.into_iter(), [].into_iter(), [].into_iter())
}

fn finished(number: u64, sort: Sort, points: u16) -> Finished {
    let attempt = Attempt::new(AttemptId(number), sort, Moment(number), Vec::new());
    let outcome = Outcome {
        points: Points::whole(points),
        questions: 20,
        topics: Vec::new(),
        vital_missed: 0,
    };
    Finished { at: Moment(number), outcome, attempt }
}

fn exam() -> Sort {
    Sort::Exam(Exam::under(Rules::standard()))
}

#[test]
fn a_question_is_firm_until_it_is_due_and_shaky_after_a_mistake() {
    for (reviews, state) in [
        (vec![(0, Good)], State::Firm),
        (vec![(1, Good)], State::Firm),
        // The first right answer holds for two days.
        (vec![(2, Good)], State::Fading),
        (vec![(300, Good)], State::Fading),
        (vec![(30, Good), (20, Good), (5, Good)], State::Firm),
        (vec![(0, Again)], State::Shaky),
        (vec![(0, Hard)], State::Shaky),
        (vec![(300, Good), (299, Again)], State::Shaky),
        (vec![(1, Again), (0, Good)], State::Firm),
    ] {
        assert_eq!(State::of(Some(&standing(&reviews)), TODAY), state, "{reviews:?}");
    }
    assert_eq!(State::of(None, TODAY), State::Unseen);
}

#[test]
fn a_question_that_is_fading_is_due_and_one_that_is_firm_is_not() {
    for days in 0..40 {
        let known = standing(&[(days, Good)]);
        let due = Memory::of(known.reviews()).unwrap().due() <= TODAY;
        assert_eq!(State::of(Some(&known), TODAY) == State::Fading, due, "{days}");
    }
}

#[test]
fn a_topic_counts_its_own_questions_and_no_more_than_it_has() {
    let topic = TopicId::from("a");
    let all = [vec![(0, Good)], vec![(9, Good)], vec![(0, Again)], vec![(0, Good)]];
    let mut known = standings("a", all.iter().map(|reviews| standing(reviews)).collect());
    known.extend(standings("ab", vec![standing(&[(0, Good)])]));
    let learner = knows(known);
    let of = |questions| {
        Mastery::of(&learner, TopicSize { topic: &topic, prefix: "a", questions }, TODAY)
    };
    assert_eq!(of(10), Mastery { firm: 2, fading: 1, shaky: 1, questions: 10 });
    assert_eq!((of(10).seen(), of(10).known()), (4, 3));
    // Questions that were taken out of the bank still stand in the record.
    assert_eq!(of(3), Mastery { firm: 2, fading: 1, shaky: 0, questions: 3 });
    assert_eq!(of(1), Mastery { firm: 1, fading: 0, shaky: 0, questions: 1 });
    assert_eq!(of(0).percent(0), 0);
}

#[test]
fn the_objectives_of_a_bank_together_are_its_topic() {
    let (bank, topic) = shipped();
    let reviews = [vec![(0, Good)], vec![(9, Good)], vec![(0, Again)]];
    let known = bank.questions.iter().zip(reviews.iter().cycle()).step_by(2);
    let learner =
        knows(known.map(|(question, reviews)| (question.id.clone(), standing(reviews))).collect());
    let mut sum = Mastery::default();
    for objective in 0..bank.objectives.len() {
        let one = Mastery::of_objective(&learner, &bank, objective, TODAY);
        assert!(one.questions > 0, "{objective}");
        sum.firm += one.firm;
        sum.fading += one.fading;
        sum.shaky += one.shaky;
        sum.questions += one.questions;
    }
    let size = TopicSize { questions: bank.questions.len() as u16, ..topic.size() };
    assert_eq!(sum, Mastery::of(&learner, size, TODAY));
    assert!(sum.firm > 0 && sum.fading > 0 && sum.shaky > 0, "{sum:?}");
}

#[test]
fn a_level_is_reached_at_its_threshold_and_not_before() {
    for (firm, fading, shaky, level) in [
        (0, 0, 0, Level::Unseen),
        (0, 0, 1, Level::Begun),
        (1, 0, 0, Level::Begun),
        (3, 0, 7, Level::Begun),
        (4, 0, 0, Level::Growing),
        (0, 4, 0, Level::Growing),
        // All was right once, and all may be forgotten by now.
        (0, 10, 0, Level::Growing),
        (7, 3, 0, Level::Growing),
        (8, 0, 0, Level::Secure),
        (10, 0, 0, Level::Secure),
    ] {
        let mastery = Mastery { firm, fading, shaky, questions: 10 };
        assert_eq!(mastery.level(), level, "{mastery:?}");
    }
}

#[test]
fn the_next_step_is_what_was_begun_then_what_is_due_then_what_is_new_then_an_exam() {
    let (a, b) = (TopicId::from("a"), TopicId::from("b"));
    let sizes = [
        TopicSize { topic: &a, prefix: "a", questions: 2 },
        TopicSize { topic: &b, prefix: "b", questions: 1 },
    ];
    let step = |learner: &Learner| next_step(learner, &sizes, TODAY);
    let right = || standing(&[(0, Good)]);
    assert_eq!(step(&Learner::default()), Step::Learn(a.clone()));
    let seen = |a, b| [standings("a", a), standings("b", b)].concat();
    assert_eq!(step(&knows(seen(vec![right()], vec![]))), Step::Learn(b.clone()));
    let wrong = standing(&[(0, Again)]);
    assert_eq!(step(&knows(seen(vec![wrong], vec![]))), Step::Practise);
    assert_eq!(step(&knows(seen(vec![standing(&[(9, Good)])], vec![]))), Step::Practise);
    let all = || seen(vec![right()], vec![right()]).into_iter();
    assert_eq!(step(&knows(all().collect())), Step::Exam);
    let passed = || [finished(1, exam(), 16)].into_iter();
    assert_eq!(step(&Learner::of(all(), [].into_iter(), passed())), Step::Learn(a.clone()));
    let full = || seen(vec![right(), right()], vec![right()]).into_iter();
    assert_eq!(step(&Learner::of(full(), [].into_iter(), passed())), Step::Exam);
    let open = Attempt::new(AttemptId(7), Sort::Lesson(b.clone()), Moment(0), Vec::new());
    let busy = Learner::of(all(), [open].into_iter(), passed());
    assert_eq!(step(&busy), Step::Resume(AttemptId(7)));
}

#[test]
fn what_is_due_is_no_step_any_more_when_enough_was_practised_today() {
    let topic = TopicId::from("a");
    let sizes = [TopicSize { topic: &topic, prefix: "a", questions: 30 }];
    let wrong = standings("a", vec![standing(&[(0, Again)]); 30]).into_iter();
    let mut practised = finished(1, Sort::Practice(Focus::Due), 0);
    practised.attempt.started = Moment(u64::from(TODAY.0) * 86_400_000);
    assert_eq!(practice::A_DAY, 20);
    let learner = Learner::of(wrong, [].into_iter(), [practised].into_iter());
    assert_eq!(next_step(&learner, &sizes, TODAY), Step::Exam);
}

#[test]
fn weak_spots_are_the_objectives_with_most_mistakes_and_their_topics_are_known() {
    let (bank, topic) = shipped();
    let of = |objective| {
        let mut of = bank.questions.iter().filter(move |question| question.objective == objective);
        of.next().unwrap().id.clone()
    };
    let twice = standing(&[(3, Again), (2, Hard), (1, Good)]);
    let once = standing(&[(3, Again), (2, Good)]);
    let mended = standing(&[(9, Again), (4, Good), (3, Good), (2, Good), (1, Good)]);
    let learner = knows(vec![(of(0), once), (of(1), twice), (of(2), mended.clone())]);
    let spots: Vec<(usize, usize)> = practice::weak_spots(&[&bank], &learner)
        .iter()
        .map(|spot| (spot.objective, spot.mistakes))
        .collect();
    assert_eq!(spots, [(1, 2), (0, 1)]);
    let other = TopicId::from("khac");
    let sizes = [TopicSize { topic: &other, prefix: "xx", questions: 1 }, topic.size()];
    assert_eq!(practice::weak_topics(&learner, &sizes), [1]);
    let one = knows(vec![(of(2), standing(&[(3, Hard), (2, Good)]))]);
    assert_eq!(practice::weak_topics(&one, &sizes), [1]);
    let calm = knows(vec![(of(2), mended)]);
    assert!(practice::weak_topics(&calm, &sizes).is_empty());
}

#[test]
fn exams_are_shown_in_the_order_of_time_and_lessons_are_not() {
    let lesson = finished(1, Sort::Lesson("a".into()), 20);
    let mut all = vec![lesson, finished(2, exam(), 13), finished(3, exam(), 17)];
    all[1].outcome.points = Points::whole(15) + Points::share(11, 12);
    let marks: Vec<(u16, bool)> = exams(&all).iter().map(|m| (m.percent, m.passed)).collect();
    assert_eq!(marks, [(79, false), (85, true)]);
    let many: Vec<Finished> = (0..40).map(|number| finished(number, exam(), 20)).collect();
    let marks = exams(&many);
    assert_eq!((marks.len(), marks[0].at, marks[29].at), (SHOWN, Moment(10), Moment(39)));
    assert_eq!(marks[0].percent, 100);
}

#[test]
fn the_trend_compares_the_last_three_with_the_three_before() {
    for (points, way) in [
        (&[][..], None),
        (&[10], None),
        (&[10, 15], Some(Trend::Up(50, 75))),
        (&[15, 10], Some(Trend::Down(75, 50))),
        (&[10, 10], Some(Trend::Even(50))),
        // The middle one of three is the one before.
        (&[0, 15, 16], Some(Trend::Up(75, 80))),
        (&[2, 2, 10, 11, 12, 13, 14, 15], Some(Trend::Up(55, 70))),
        (&[20, 0, 20, 20, 0, 20], Some(Trend::Even(66))),
    ] {
        let all: Vec<Finished> =
            (1..).zip(points).map(|(number, points)| finished(number, exam(), *points)).collect();
        assert_eq!(trend(&exams(&all)), way, "{points:?}");
    }
}

/// The first bank of those that are shipped.
fn shipped() -> (Bank, Topic) {
    let mut shelf = shelf::read(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("questions"),
        "2026-11-22".parse().unwrap(),
    );
    let (topic, bank) = shelf.banks.swap_remove(0);
    (bank, topic)
}
