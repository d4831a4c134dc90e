//! Proves that tabs never erase each other: whoever writes first takes in what the others wrote.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::{AttemptId, Given, Sort};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::exam::{Exam, Rules};
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::ChoiceId;
use canh_giac::quiz::random::Random;
use canh_giac::quiz::time::{Moment, Span};
use canh_giac::storage::keeper::{Keeper, Keeping};
use canh_giac::storage::store::Store;

#[allow(dead_code, reason = "each test file uses a part of it")]
mod story;
use story::{answered, attempt, finished, story};
mod shared;
use shared::Shared;

/// A tab: what it keeps, and what it shows.
struct Tab {
    keeper: Keeper,
    learner: Learner,
}

impl Tab {
    fn open(store: &Shared) -> Tab {
        let (keeper, opened) = Keeper::open(Box::new(store.clone()));
        Tab { keeper, learner: opened.learner }
    }

    /// As `view::notebook` does it.
    fn record(&mut self, event: &Event) {
        self.keeper.catch_up(&mut self.learner);
        self.learner.apply(event.clone());
        assert_eq!(self.keeper.keep(event, &self.learner), Keeping::Kept);
    }

    fn pause(&mut self) {
        self.keeper.catch_up(&mut self.learner);
        assert_eq!(self.keeper.snapshot(&self.learner), Keeping::Kept);
    }
}

#[test]
fn two_tabs_that_take_turns_at_one_attempt_go_on_as_one() {
    // At every step of the story the other tab takes over, with and without a pause.
    let events = story(1);
    for step in 1..60 {
        for pauses in [false, true] {
            let store = Shared::default();
            let mut tabs = [Tab::open(&store), Tab::open(&store)];
            for (place, event) in events.iter().enumerate() {
                let tab = &mut tabs[usize::from((place / step) % 2 == 1)];
                tab.record(event);
                if pauses {
                    tab.pause();
                }
            }
            let mut whole = Learner::default();
            events.iter().for_each(|event| whole.apply(event.clone()));
            assert_eq!(Tab::open(&store).learner, whole, "every {step} events");
        }
    }
}

/// A person at one tab: a lesson after the other, in topics of this tab alone.
struct Hand {
    tab: Tab,
    topic: usize,
    lesson: AttemptId,
    turn: u16,
}

const TURNS: u16 = 5;

impl Hand {
    fn open(store: &Shared, topic: usize) -> Hand {
        Hand { tab: Tab::open(store), topic, lesson: AttemptId(0), turn: TURNS }
    }

    /// The next things that this person does.
    fn next(&mut self, id: u64) -> Vec<Event> {
        if self.turn == TURNS {
            (self.turn, self.lesson) = (0, AttemptId(id));
            let topic = format!("topic-{}", self.topic);
            let sort = Sort::Lesson(topic.as_str().into());
            return vec![Event::Started(attempt(self.lesson, sort, TURNS))];
        }
        self.turn += 1;
        let mut events = answered(self.lesson, self.turn - 1, self.turn - 1, true).to_vec();
        events.extend((self.turn == TURNS).then(|| finished(self.lesson)));
        events
    }
}

/// So many schedules; each has two or three tabs that do 200 things in all.
const SCHEDULES: u64 = 100;

#[test]
fn whatever_two_or_three_tabs_do_in_any_order_the_union_of_it_is_kept() {
    for seed in 0..SCHEDULES {
        let mut random = Random::new(seed);
        let store = Shared::default();
        let count = 2 + random.below(2) as usize;
        let mut hands: Vec<Hand> = (0..count).map(|topic| Hand::open(&store, topic)).collect();
        let mut whole = Learner::default();
        for step in 1..=200 {
            let hand = &mut hands[random.below(count as u32) as usize];
            match random.below(20) {
                0 => hand.tab.pause(),
                // The tab dies without a word, and is opened again.
                1 => hand.tab = Tab::open(&store),
                _ => {
                    for event in hand.next(step) {
                        hand.tab.record(&event);
                        whole.apply(event);
                    }
                }
            }
        }
        assert_eq!(Tab::open(&store).learner, whole, "schedule {seed}");
        for hand in &mut hands {
            hand.tab.pause();
        }
        assert_eq!(Tab::open(&store).learner, whole, "schedule {seed}, after a pause of each");
    }
}

#[test]
fn a_record_that_was_written_over_in_the_same_moment_is_not_lost() {
    let store = Shared::default();
    let events = story(1);
    let (mut one, mut other) = (Tab::open(&store), Tab::open(&store));
    one.record(&events[0]);
    one.record(&events[1]);
    // The other tab's view of the store is a moment old: it writes where the first has just written.
    let stale = Shared::default();
    (other.keeper, _) = Keeper::open(Box::new(stale.clone()));
    other.record(&Event::Started(attempt(AttemptId(9), Sort::Lesson("other".into()), 3)));
    other.record(&Event::Dropped(AttemptId(77)));
    let over = stale.get("canhgiac.journal.1").unwrap().unwrap();
    store.set("canhgiac.journal.1", &over).unwrap();
    one.record(&events[2]);
    let mut whole = Learner::default();
    events[..3].iter().for_each(|event| whole.apply(event.clone()));
    assert_eq!(Tab::open(&store).learner, whole);
}

/// An exam that is under way in two tabs; what the second does next comes with less time used, for the
/// first was in front for longer.
fn exam_in_two(store: &Shared) -> [Tab; 2] {
    let exam = attempt(AttemptId(5), Sort::Exam(Exam::under(Rules::standard())), 20);
    let mut one = Tab::open(store);
    one.record(&Event::Started(exam));
    let other = Tab::open(store);
    one.record(&in_exam(5, Some('a'), 90_000));
    [one, other]
}

/// The first question of an exam is answered so, or its answer is taken back.
fn in_exam(exam: u64, letter: Option<char>, used: u32) -> Event {
    let answer = letter.map_or_else(Answer::nothing, |letter| Answer::of(ChoiceId::new(letter)));
    let given = Given { item: 0, answer, points: Points::ZERO };
    let (used, at) = (Span(used), Moment(7));
    Event::Answered { attempt: AttemptId(exam), place: 0, given, used, at }
}

#[test]
fn an_answer_that_another_tab_changed_or_took_back_does_not_come_back() {
    for later in [Some('b'), Some('c'), None] {
        let store = Shared::default();
        let [mut one, mut other] = exam_in_two(&store);
        other.record(&in_exam(5, later, 3000));
        one.pause();
        for learner in [&one.learner, &Tab::open(&store).learner] {
            let given = learner.open_exam().unwrap().given_to(0);
            let wanted = later.map(|letter| Answer::of(ChoiceId::new(letter)));
            assert_eq!(given.map(|given| given.answer.clone()), wanted);
        }
    }
}

#[test]
fn an_exam_that_another_tab_gave_up_does_not_come_back() {
    let store = Shared::default();
    let [mut one, mut other] = exam_in_two(&store);
    let next = attempt(AttemptId(6), Sort::Exam(Exam::under(Rules::standard())), 20);
    other.record(&Event::Started(next));
    one.record(&Event::Dropped(AttemptId(77)));
    for learner in [&one.learner, &Tab::open(&store).learner] {
        let open: Vec<u64> = learner.all_open().iter().map(|attempt| attempt.id.0).collect();
        assert_eq!(open, [6]);
    }
}

#[test]
fn time_that_another_tab_has_seen_is_not_given_back() {
    let store = Shared::default();
    let [one, other] = exam_in_two(&store);
    let exam = AttemptId(5);
    assert_eq!(one.keeper.tick(exam, Span(100_000)), Span(100_000));
    assert_eq!(other.keeper.tick(exam, Span(4000)), Span(100_000));
    assert_eq!(Tab::open(&store).learner.open_exam().unwrap().used, Span(100_000));
    assert_eq!(other.keeper.tick(exam, Span(101_000)), Span(101_000));
    // Another exam has a clock of its own.
    assert_eq!(other.keeper.tick(AttemptId(6), Span(1000)), Span(1000));
}

#[test]
fn a_tab_that_slept_through_many_snapshots_of_another_takes_them_in() {
    let store = Shared::default();
    let mut sleeper = Tab::open(&store);
    sleeper.record(&story(1)[0]);
    let mut busy = Tab::open(&store);
    for first in [11, 13, 15, 17, 19] {
        for event in story(first) {
            busy.record(&event);
        }
    }
    let before = Tab::open(&store).learner;
    sleeper.record(&Event::Dropped(AttemptId(1)));
    assert_eq!(Tab::open(&store).learner, before);
    assert_eq!(before.finished().len(), 10);
}
