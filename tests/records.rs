//! Proves the rules of lessons and of a learner's record for thousands of made-up courses of
//! events: lessons end, nothing panics, a journal replayed gives the same record.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::panic, reason = "a helper fails its test")]

mod histories;

use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::{Attempt, AttemptId, Given, Sort};
use canh_giac::quiz::event::Event;
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::lesson;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::ChoiceId;
use canh_giac::quiz::time::Moment;
use histories::{all_given, checked, events, paper, replay, started, started_with_nonsense};
use proptest::collection::vec;
use proptest::prelude::*;

fn given(item: u16, right: bool) -> Given {
    Given {
        item,
        answer: Answer::of(ChoiceId::new(if right { 'a' } else { 'b' })),
        points: if right { Points::ONE } else { Points::ZERO },
    }
}

fn new_lesson(questions: u16) -> Attempt {
    let sort = Sort::Lesson("topic".into());
    Attempt::new(AttemptId(1), sort, Moment(0), paper(questions))
}

/// Plays a lesson to its end; `right` says how the answers turn out, over and over. Gives the
/// attempt and how many were done after each turn.
fn play(mut lesson: Attempt, right: &[bool]) -> (Attempt, Vec<usize>) {
    let mut done = vec![lesson::done(&lesson)];
    for turn in 0..=1000_u16 {
        let Some(item) = lesson.current() else {
            return (lesson, done);
        };
        lesson.answer(given(item, right[usize::from(turn) % right.len()]));
        done.push(lesson::done(&lesson));
        lesson.go_to(turn + 1);
    }
    panic!("a lesson of {} questions does not end", lesson.paper.len());
}

proptest! {
    // A failure prints its least example; nothing is written beside the sources.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_lesson_ends_and_asks_no_question_more_than_three_times(
        questions in 0_u16..15, right in vec(any::<bool>(), 1..50)
    ) {
        let (lesson, _) = play(new_lesson(questions), &right);
        prop_assert!(lesson::is_over(&lesson));
        prop_assert_eq!(lesson::done(&lesson), usize::from(questions));
        for item in 0..questions {
            let asked = lesson.given.iter().filter(|given| given.item == item).count();
            prop_assert!((1..=3).contains(&asked), "question {} was asked {} times", item, asked);
        }
    }

    #[test]
    fn what_was_answered_wrong_comes_back_until_it_is_right_or_was_asked_three_times(
        questions in 1_u16..15, right in vec(any::<bool>(), 1..50)
    ) {
        let (lesson, _) = play(new_lesson(questions), &right);
        for item in 0..questions {
            let marks: Vec<bool> =
                lesson.given.iter().filter(|g| g.item == item).map(|g| g.points.is_full()).collect();
            let (last, before) = marks.split_last().unwrap();
            prop_assert!(before.iter().all(|right| !right), "asked again though right");
            prop_assert!(*last || marks.len() == 3, "question {} never came back", item);
        }
    }

    #[test]
    fn what_comes_back_comes_behind_the_questions_not_asked_yet(
        questions in 1_u16..15, right in vec(any::<bool>(), 1..50)
    ) {
        let (lesson, _) = play(new_lesson(questions), &right);
        let first_turns = lesson.given.iter().take(questions.into()).map(|given| given.item);
        prop_assert!(first_turns.eq(0..questions));
    }

    #[test]
    fn the_count_of_what_is_done_never_falls(
        questions in 0_u16..15, right in vec(any::<bool>(), 1..50)
    ) {
        let (_, done) = play(new_lesson(questions), &right);
        prop_assert!(done.is_sorted(), "{:?}", done);
    }

    #[test]
    fn a_learner_may_look_back_in_a_lesson_without_changing_it(
        questions in 1_u16..15, right in vec(any::<bool>(), 1..50), back in 0_u16..60
    ) {
        let (played, _) = play(new_lesson(questions), &right);
        let mut looked = played.clone();
        looked.go_to(back);
        looked.answer(given(0, true));
        prop_assert_eq!(looked.given, played.given);
    }

    #[test]
    fn no_course_of_events_panics_or_leaves_an_attempt_both_open_and_finished(
        events in vec(events(started()), 0..80)
    ) {
        let learner = replay(&events);
        prop_assert!(is_sound(&learner));
    }

    #[test]
    fn not_even_an_attempt_that_begins_with_nonsense_panics(
        events in vec(events(prop_oneof![started(), started_with_nonsense()]), 0..80)
    ) {
        let learner = replay(&events);
        prop_assert!(is_sound(&learner));
    }

    #[test]
    fn a_lesson_that_begins_with_nonsense_can_be_counted(answers in vec(all_given(), 0..20)) {
        let mut lesson = new_lesson(3);
        lesson.given = answers;
        prop_assert!(lesson::done(&lesson) <= 3);
    }

    #[test]
    fn a_journal_that_was_written_and_read_gives_the_same_record(
        events in vec(events(started()), 0..80)
    ) {
        let written = postcard::to_allocvec(&events).unwrap();
        let read: Vec<Event> = postcard::from_bytes(&written).unwrap();
        let learner = replay(&events);
        prop_assert_eq!(&replay(&read), &learner);
        let written = postcard::to_allocvec(&learner).unwrap();
        prop_assert_eq!(postcard::from_bytes::<Learner>(&written).unwrap(), learner);
    }

    #[test]
    fn a_record_goes_on_from_a_snapshot_as_if_it_had_never_stopped(
        events in vec(events(started()), 0..80), stop in any::<prop::sample::Index>()
    ) {
        let (before, after) = events.split_at(stop.index(events.len() + 1));
        let snapshot = postcard::to_allocvec(&replay(before)).unwrap();
        let mut resumed: Learner = postcard::from_bytes(&snapshot).unwrap();
        after.iter().for_each(|event| resumed.apply(event.clone()));
        prop_assert_eq!(resumed, replay(&events));
    }

    #[test]
    fn a_finished_attempt_is_never_changed_by_what_comes_later(
        events in vec(events(started()), 0..60), later in vec(events(started()), 0..30)
    ) {
        let mut learner = replay(&events);
        let finished = learner.finished().to_vec();
        later.into_iter().for_each(|event| learner.apply(event));
        for before in finished {
            let now = learner.finished_attempt(before.attempt.id).unwrap();
            prop_assert_eq!((before.at, &before.outcome), (now.at, &now.outcome));
        }
    }

    #[test]
    fn a_list_shows_what_was_found_when_it_was_last_gone_through(
        events in vec(prop_oneof![checked(), events(started())], 0..60)
    ) {
        let learner = replay(&events);
        for wanted in ["room", "phone"] {
            let last = events.iter().rev().find_map(|event| match event {
                Event::Checked { list, check } if list == wanted => Some(check),
                _ => None,
            });
            prop_assert_eq!(learner.check(wanted), last);
            let found = last.map_or(&[][..], |check| &check.found);
            prop_assert!(found.is_sorted_by(|one, next| one.0 < next.0), "{:?}", found);
        }
    }

    #[test]
    fn a_mark_changes_neither_answers_nor_time_nor_what_comes_of_it(
        events in vec(events(started()), 0..80)
    ) {
        let marks = |event: &&Event| matches!(event, Event::Marked { .. });
        let bare: Vec<Event> = events.iter().filter(|event| !marks(event)).cloned().collect();
        let (mut one, other) = (replay(&events), replay(&bare));
        let all: Vec<(AttemptId, Vec<u16>)> =
            one.all_open().iter().map(|open| (open.id, open.marked.clone())).collect();
        for (attempt, items) in all {
            for item in items {
                one.apply(Event::Marked { attempt, item, marked: false });
            }
        }
        prop_assert_eq!(one.all_open(), other.all_open());
        prop_assert!(one.standings().eq(other.standings()));
        let outcomes = |learner: &Learner| -> Vec<_> {
            learner.finished().iter().map(|ended| ended.outcome.clone()).collect()
        };
        prop_assert_eq!(outcomes(&one), outcomes(&other));
    }
}

/// No attempt twice, whether open or finished; at most one open attempt of each sort; marks only on
/// questions of the paper, each once.
fn is_sound(learner: &Learner) -> bool {
    let open = learner.all_open().iter();
    let finished = learner.finished().iter().map(|finished| &finished.attempt);
    let mut ids: Vec<AttemptId> = open.chain(finished).map(|attempt| attempt.id).collect();
    let all = ids.len();
    ids.sort();
    ids.dedup();
    let alone = |attempt: &Attempt| learner.open_like(&attempt.sort) == Some(attempt);
    let marked = |attempt: &Attempt| {
        let mut marked = attempt.marked.clone();
        marked.sort_unstable();
        marked.dedup();
        let on_paper = marked.iter().all(|item| usize::from(*item) < attempt.paper.len());
        on_paper && marked.len() == attempt.marked.len()
    };
    ids.len() == all && learner.all_open().iter().all(|open| alone(open) && marked(open))
}
