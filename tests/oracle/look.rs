//! What the pages ask of a record: none of it may panic, whatever the record holds.

use canh_giac::exchange::transfer::{self, Transfer};
use canh_giac::quiz::attempt::{Attempt, AttemptId, Sort};
use canh_giac::quiz::certificate::Certificate;
use canh_giac::quiz::event::Event;
use canh_giac::quiz::exam::Outcome;
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::memory::Memory;
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::time::{Date, Day};
use canh_giac::quiz::{history, lesson, practice};

use crate::story::{answered, finished};

/// Asks everything on a few days.
pub fn look_through(learner: &Learner) {
    for open in learner.all_open() {
        let seen = (open.current(), open.current_given(), open.left_after(open.used));
        let counts = (open.vital_missed().count(), open.unanswered().count());
        let walked = (lesson::done(open), lesson::is_over(open), lesson::is_back(open));
        let _ = (seen, counts, walked, Outcome::of(open));
    }
    let marks = history::exams(learner.finished());
    let _ = history::trend(&marks);
    for ended in learner.finished() {
        let days = (ended.passed(), Date::from(ended.at.day()), ended.at.date_by_utc());
        let certificate = Certificate::of(ended, Some("Hòa")).map(|code| code.to_string());
        let _ = (days, certificate, ended.outcome.points.tenths());
    }
    for (_, standing) in learner.standings() {
        let memory = Memory::of(standing.reviews()).map(|memory| memory.due());
        let due = [0, 20_000, u32::MAX].map(|day| practice::is_due(standing, Day(day)));
        let _ = (memory, due);
    }
}

/// Sends the record away, which takes longer.
pub fn send(learner: &Learner) {
    let sent = Transfer { learner: learner.clone(), ..Transfer::default() };
    let _ = transfer::write(&sent);
}

/// A lesson of one question in a topic of this name, from its beginning to its end.
pub fn lesson_of(id: u64, name: &str) -> Vec<Event> {
    let (id, sort) = (AttemptId(id), Sort::Lesson(name.into()));
    let item = Item { question: name.into(), topic: name.into(), vital: false, order: Vec::new() };
    let begun = Attempt::new(id, sort, canh_giac::quiz::time::Moment(id.0), vec![item]);
    let [answer, step] = answered(id, 0, 0, true);
    vec![Event::Started(begun), answer, step, finished(id)]
}
