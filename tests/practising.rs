//! Proves what comes back when: what is due today, how much of it, in which sittings; an objective, a
//! refresher, the weak spots; and what a record counts for that.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::collections::BTreeSet;

use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::{Attempt, AttemptId, Focus, Given, Sort};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::exam::{Exam, Rules};
use canh_giac::quiz::kind::{Kind, TrueFalse};
use canh_giac::quiz::learner::{Learner, Standing};
use canh_giac::quiz::mastery::TopicSize;
use canh_giac::quiz::memory::{Grade, Review};
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::practice::{self, WeakSpot, due_today, due_topics, weak_spots};
use canh_giac::quiz::question::{Bank, ChoiceId, Objective, Question, TopicId};
use canh_giac::quiz::time::{Day, Minute, Moment, Span};

/// The first day of every story.
const FIRST: Day = Day(20_779);

fn day(later: u32) -> Day {
    Day(FIRST.0 + later)
}

/// Noon in Vietnam, so many days after the first.
fn noon(later: u32) -> Moment {
    Moment(u64::from(day(later).0) * 86_400_000 + 5 * 3_600_000)
}

/// Thirty statements of six objectives: five of each, `o0` to `o5`.
fn bank(topic: &str, prefix: &str) -> Bank {
    let why = String::new;
    let question = |number: u16| Question {
        id: format!("{prefix}-{number:03}").as_str().into(),
        language: Default::default(),
        objective: number / 5,
        level: 1,
        vital: None,
        text: why(),
        picture: None,
        explanation: why(),
        sources: Vec::new(),
        kind: Kind::TrueFalse(TrueFalse { answer: true, why_true: why(), why_false: why() }),
    };
    let objective = |place| Objective { id: format!("o{place}"), name: why() };
    Bank {
        topic: topic.into(),
        objectives: (0..6).map(objective).collect(),
        sources: Vec::new(),
        questions: (0..30).map(question).collect(),
    }
}

fn banks() -> [Bank; 2] {
    [bank("mot", "m"), bank("hai", "h")]
}

fn due(learner: &Learner, today: Day) -> usize {
    let topics = ["mot", "hai"].map(TopicId::from);
    let size = |place: usize, prefix| TopicSize { topic: &topics[place], prefix, questions: 30 };
    let sizes = [size(0, "m"), size(1, "h")];
    let some = due_topics(learner, &sizes, today).len();
    assert!(due_today(learner, &sizes, today) == 0 || some > 0);
    due_today(learner, &sizes, today)
}

fn draw(learner: &Learner, focus: &Focus, today: Day) -> Vec<Item> {
    let banks = banks();
    practice::draw(&banks.each_ref(), focus, learner, today, 5)
}

fn names(paper: &[Item]) -> BTreeSet<&str> {
    paper.iter().map(|item| item.question.as_str()).collect()
}

fn topic_of(prefix: &str) -> TopicId {
    if prefix == "m" { "mot".into() } else { "hai".into() }
}

fn item(prefix: &str, number: u16) -> Item {
    let question = format!("{prefix}-{number:03}").as_str().into();
    Item { question, topic: topic_of(prefix), vital: false, order: Vec::new() }
}

/// A person with a record; each attempt has the number of those before it.
#[derive(Default)]
struct Person {
    learner: Learner,
    attempts: u64,
}

impl Person {
    fn begin(&mut self, sort: Sort, later: u32, paper: Vec<Item>) -> AttemptId {
        self.attempts += 1;
        let id = AttemptId(self.attempts);
        self.learner.apply(Event::Started(Attempt::new(id, sort, noon(later), paper)));
        id
    }

    fn answer(&mut self, attempt: AttemptId, place: u16, right: bool, later: u32) {
        let points = if right { Points::ONE } else { Points::ZERO };
        let mut here = self.learner.open(attempt).unwrap().clone();
        here.go_to(place);
        let item = here.current().unwrap();
        let given = Given { item, answer: Answer::of(ChoiceId::new('t')), points };
        let (used, at) = (Span(u32::from(place)), noon(later));
        self.learner.apply(Event::Answered { attempt, place, given, used, at });
    }

    fn finish(&mut self, attempt: AttemptId, later: u32) {
        let at = noon(later);
        self.learner.apply(Event::Finished { attempt, used: Span(60_000), at });
    }

    /// Answers these questions of `m` or `h` in a lesson.
    fn learns(
        &mut self,
        prefix: &str,
        numbers: impl IntoIterator<Item = u16>,
        right: bool,
        later: u32,
    ) {
        let paper: Vec<Item> = numbers.into_iter().map(|number| item(prefix, number)).collect();
        let count = paper.len() as u16;
        let lesson = self.begin(Sort::Lesson(topic_of(prefix)), later, paper);
        (0..count).for_each(|place| self.answer(lesson, place, right, later));
        self.finish(lesson, later);
    }

    /// Draws what is due and answers all of it right; what it was.
    fn practises(&mut self, later: u32) -> Vec<Item> {
        let paper = draw(&self.learner, &Focus::Due, day(later));
        let sitting = self.begin(Sort::Practice(Focus::Due), later, paper.clone());
        (0..paper.len() as u16).for_each(|place| self.answer(sitting, place, true, later));
        self.finish(sitting, later);
        paper
    }

    fn reviews(&self, question: &str) -> &[Review] {
        self.learner.standing(&question.into()).map_or(&[], Standing::reviews)
    }
}

#[test]
fn nothing_is_due_for_somebody_new() {
    let new = Person::default();
    assert_eq!(due(&new.learner, day(0)), 0);
    assert_eq!(draw(&new.learner, &Focus::Due, day(0)), []);
    assert_eq!(weak_spots(&banks().each_ref(), &new.learner), []);
}

#[test]
fn what_was_wrong_is_due_at_once_and_what_was_right_on_its_day() {
    let mut person = Person::default();
    person.learns("m", [0, 1, 2], true, 0);
    person.learns("h", [7], false, 0);
    assert_eq!(due(&person.learner, day(0)), 1);
    assert_eq!(names(&draw(&person.learner, &Focus::Due, day(0))), ["h-007"].into());
    person.practises(0);
    // A first right answer holds two days, by the published parameters.
    assert_eq!([0, 1, 2, 3].map(|later| due(&person.learner, day(later))), [0, 1, 4, 4]);
    assert_eq!(person.practises(2).len(), 4);
    assert_eq!(due(&person.learner, day(2)), 0);
    // The second holds eleven; what was wrong at first comes back sooner.
    assert_eq!([3, 8, 12, 13].map(|later| due(&person.learner, day(later))), [0, 1, 1, 4]);
}

#[test]
fn a_day_has_twenty_in_sittings_of_ten_from_all_topics_mixed() {
    let mut person = Person::default();
    person.learns("m", 0..30, false, 0);
    person.learns("h", 0..30, false, 0);
    assert_eq!(due(&person.learner, day(0)), 20);
    let (one, other) = (person.practises(0), person.practises(0));
    assert_eq!([one.len(), other.len()], [10, 10]);
    assert!(names(&one).is_disjoint(&names(&other)));
    for paper in [&one, &other] {
        let topics: BTreeSet<&str> = paper.iter().map(|item| item.topic.as_str()).collect();
        assert_eq!(topics.len(), 2, "{paper:?}");
        let changes = paper.windows(2).filter(|two| two[0].topic != two[1].topic).count();
        assert!(changes > 1, "one topic after the other: {paper:?}");
    }
    assert_eq!([0, 1].map(|later| due(&person.learner, day(later))), [0, 20]);
    assert_eq!(draw(&person.learner, &Focus::Due, day(0)), []);
}

#[test]
fn a_sitting_that_was_begun_counts_also_when_it_is_not_ended() {
    let mut person = Person::default();
    person.learns("m", 0..30, false, 0);
    person.practises(0);
    let paper = draw(&person.learner, &Focus::Due, day(0));
    let open = person.begin(Sort::Practice(Focus::Due), 0, paper);
    person.answer(open, 0, true, 0);
    assert_eq!(due(&person.learner, day(0)), 0);
    assert_eq!(draw(&person.learner, &Focus::Due, day(0)), []);
    // On the day on which it was begun; what somebody chose to practise does not.
    let chosen = Focus::Objective("mot".into(), "o1".into());
    let paper = draw(&person.learner, &chosen, day(1));
    person.begin(Sort::Practice(chosen), 1, paper);
    assert_eq!(due(&person.learner, day(1)), 20);
}

#[test]
fn a_clock_that_ran_ahead_neither_locks_a_question_nor_asks_it_for_ever() {
    for right in [true, false] {
        let mut person = Person::default();
        person.learns("m", [4], right, 400);
        assert_eq!(due(&person.learner, day(0)), 1);
        assert_eq!(person.practises(0).len(), 1);
        assert_eq!([0, 1].map(|later| due(&person.learner, day(later))), [0, 0], "{right}");
        assert_eq!(due(&person.learner, day(2)), 1);
    }
}

#[test]
fn an_objective_gives_its_own_questions_only_and_a_refresher_five_of_its_topic() {
    let mut person = Person::default();
    person.learns("h", 10..13, false, 0);
    let objective = Focus::Objective("hai".into(), "o2".into());
    let paper = draw(&person.learner, &objective, day(0));
    assert_eq!(names(&paper), ["h-010", "h-011", "h-012", "h-013", "h-014"].into());
    let unknown = Focus::Objective("hai".into(), "o9".into());
    assert_eq!(draw(&person.learner, &unknown, day(0)), []);

    // What is remembered least comes first: three wrong ones, then the one that was learnt long ago.
    person.learns("h", [20], true, 0);
    person.learns("h", [21, 22, 23], true, 90);
    person.learns("h", [24], true, 60);
    let paper = draw(&person.learner, &Focus::Refresher("hai".into()), day(91));
    assert_eq!(names(&paper), ["h-010", "h-011", "h-012", "h-020", "h-024"].into());
    assert_eq!(paper.len(), practice::REFRESHER);
    // Who knows nothing of a topic gets questions never asked.
    let paper = draw(&person.learner, &Focus::Refresher("mot".into()), day(91));
    assert!(paper.len() == 5 && paper.iter().all(|item| item.topic.as_str() == "mot"));
}

#[test]
fn five_weak_spots_are_named_the_worst_first_and_a_mended_one_fades() {
    let mut person = Person::default();
    let spots = |person: &Person| -> Vec<(usize, usize, usize)> {
        let tell = |spot: WeakSpot| (spot.bank, spot.objective, spot.mistakes);
        weak_spots(&banks().each_ref(), &person.learner).into_iter().map(tell).collect()
    };
    for (objective, wrong) in [(0, 1), (1, 3), (2, 0), (3, 4), (4, 2), (5, 5)] {
        let first = objective * 5;
        person.learns("m", first..first + wrong, false, 0);
    }
    person.learns("h", [25], false, 0);
    person.learns("h", [25], false, 1);
    let worst = [(0, 5, 5), (0, 3, 4), (0, 1, 3), (0, 4, 2), (1, 5, 2)];
    assert_eq!(spots(&person), worst);
    // Of each question the last four answers count: after three right ones the mistake still does.
    for later in 2..5 {
        person.learns("m", 25..30, true, later);
    }
    assert_eq!(spots(&person)[0], (0, 5, 5));
    person.learns("m", 25..30, true, 5);
    assert_eq!(spots(&person), [&worst[1..], &[(0, 0, 1)]].concat());
}

#[test]
fn a_standing_keeps_the_newest_answers_each_once_whatever_order_they_come_in() {
    let review = |minute: u32| Review { at: Minute(minute), grade: Grade::Good };
    let (mut forth, mut back, mut twice) = <(Standing, Standing, Standing)>::default();
    (0..40).for_each(|minute| forth.count(review(minute)));
    (0..40).rev().for_each(|minute| back.count(review(minute)));
    (0..80).for_each(|minute| twice.count(review(minute / 2)));
    let newest: Vec<Review> = (16..40).map(review).collect();
    assert_eq!(forth.reviews(), newest);
    assert_eq!((back.reviews(), twice.reviews()), (&newest[..], &newest[..]));
    assert_eq!((newest.len(), forth.last()), (24, Minute(39)));
}

#[test]
fn an_exam_counts_when_it_ends_and_a_lesson_at_each_first_answer() {
    let mut person = Person::default();
    let exam = Sort::Exam(Exam::under(Rules::standard()));
    let exam = person.begin(exam, 0, (0..3).map(|number| item("m", number)).collect());
    person.answer(exam, 0, true, 0);
    person.answer(exam, 1, true, 0);
    person.answer(exam, 1, false, 0);
    assert_eq!(person.learner.standings().count(), 0);
    person.finish(exam, 1);
    let told = |later, grade| [Review { at: noon(later).minute(), grade }];
    assert_eq!(person.reviews("m-000"), told(1, Grade::Good));
    assert_eq!(person.reviews("m-001"), told(1, Grade::Again), "the answer that stood at the end");
    assert_eq!(person.reviews("m-002"), [], "a question without an answer");

    let sitting = person.begin(Sort::Practice(Focus::Due), 2, vec![item("m", 2)]);
    person.answer(sitting, 0, false, 2);
    // It comes back, and what is known then was read a minute ago.
    person.answer(sitting, 1, true, 2);
    person.finish(sitting, 2);
    assert_eq!(person.reviews("m-002"), told(2, Grade::Again));
}
