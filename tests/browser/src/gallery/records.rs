//! What the devices of the gallery keep: made up, and the same on every day.

use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::attempt::{Attempt, AttemptId, Given, Sort};
use canh_giac::quiz::class::reply;
use canh_giac::quiz::event::Event;
use canh_giac::quiz::exam::Exam;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::{Bank, ChoiceId, Question};
use canh_giac::quiz::time::{Moment, Span};

use crate::banks::{Banks, paper};
use crate::record;
use crate::worker::Stored;

/// An exam that was passed.
pub(super) const PASSED: AttemptId = AttemptId(0xA1);
/// One that was not.
pub(super) const FAILED: AttemptId = AttemptId(0xA2);
/// A lesson that is done.
pub(super) const LESSON: AttemptId = AttemptId(0xA3);
/// A day in November 2026.
const DAY: u64 = 1_795_000_000_000;
const MINUTE: u64 = 60_000;

/// A question with its bank.
pub(super) type Asked<'a> = (&'a Bank, &'a Question);

/// Somebody who has learnt for some weeks: most of the first topics, something of the others; two exams,
/// one of them passed; some answers wrong, and due again.
pub(super) fn seasoned(banks: &Banks) -> Vec<Event> {
    let mut events = Vec::new();
    for (number, bank) in (0..).zip(banks.banks()) {
        let known = bank.questions.len() * 4 / (4 + 3 * number);
        for (place, question) in bank.questions.iter().take(known).enumerate() {
            let id = AttemptId(0x1000 + 0x100 * number as u64 + place as u64);
            let wrong = place % 7 == 3;
            let lesson = begun(id, Sort::Lesson(bank.topic.clone()), &[(bank, question)]);
            let at = Moment(DAY - 20 * 24 * 60 * MINUTE + place as u64 * MINUTE);
            events.extend(answered(lesson, question, !wrong, at));
            events.push(match wrong {
                true => Event::Dropped(id),
                false => Event::Finished { attempt: id, used: Span(40_000), at },
            });
        }
    }
    events.extend(an_exam(banks, PASSED, 19));
    events.extend(an_exam(banks, FAILED, 11));
    let done: Vec<Asked<'_>> = first_of(banks, 6);
    let lesson = begun(LESSON, Sort::Lesson(done[0].0.topic.clone()), &done);
    events.push(Event::Started(lesson));
    for (place, (_, question)) in (0..).zip(&done) {
        let given = given(place, question, place != 2);
        let (used, at) = (Span(20_000 * u32::from(place)), Moment(DAY + 30 * MINUTE));
        events.push(Event::Answered { attempt: LESSON, place, given, used, at });
        events.push(Event::Moved { attempt: LESSON, place: place + 1, used });
    }
    let again = given(2, done[2].1, true);
    let (used, at) = (Span(150_000), Moment(DAY + 33 * MINUTE));
    events.push(Event::Answered { attempt: LESSON, place: 6, given: again, used, at });
    events.push(Event::Moved { attempt: LESSON, place: 7, used });
    events.push(Event::Finished { attempt: LESSON, used, at });
    events
}

/// An exam of twenty questions of all topics, of which so many were answered rightly.
fn an_exam(banks: &Banks, id: AttemptId, right: usize) -> Vec<Event> {
    let questions = mixed(banks, 20);
    let exam = exam(banks, id, &questions);
    let mut events = vec![Event::Started(exam)];
    for (place, (_, question)) in (0_u16..).zip(&questions) {
        let given = given(place, question, usize::from(place) < right);
        let (used, at) = (Span(30_000 * u32::from(place)), Moment(DAY + id.0 * MINUTE));
        events.push(Event::Answered { attempt: id, place, given, used, at });
    }
    let (used, at) = (Span(700_000), Moment(DAY + id.0 * MINUTE));
    events.push(Event::Finished { attempt: id, used, at });
    events
}

/// The first exam that is offered, with these questions, as it begins.
pub(super) fn exam(banks: &Banks, id: AttemptId, questions: &[Asked<'_>]) -> Attempt {
    let preset = &banks.exams()[0];
    let code = canh_giac::quiz::paper_code::PaperCode::new(preset.number, 0xBEEF, 77);
    let exam = Exam { code: Some(code), ..Exam::under(preset.rules.clone()) };
    begun(id, Sort::Exam(exam), questions)
}

/// So many questions, in turn from each topic, the first of a kind before others.
pub(super) fn mixed(banks: &Banks, count: usize) -> Vec<Asked<'_>> {
    let kinds = banks.every_kind().concat();
    let turns = (0..).flat_map(|place| {
        banks.banks().into_iter().filter_map(move |bank| Some((bank, bank.questions.get(place)?)))
    });
    let mut chosen: Vec<Asked<'_>> = kinds;
    for (bank, question) in turns.take(200) {
        if chosen.len() >= count {
            break;
        }
        if !chosen.iter().any(|(_, known)| known.id == question.id) {
            chosen.push((bank, question));
        }
    }
    chosen
}

fn first_of(banks: &Banks, count: usize) -> Vec<Asked<'_>> {
    let bank = banks.banks()[0];
    bank.questions.iter().take(count).map(|question| (bank, question)).collect()
}

pub(super) fn begun(id: AttemptId, sort: Sort, questions: &[Asked<'_>]) -> Attempt {
    Attempt::new(id, sort, Moment(DAY), paper(questions))
}

/// A lesson with one question that has just been answered, and stands there with what is said about it.
pub(super) fn answered(
    attempt: Attempt,
    question: &Question,
    right: bool,
    at: Moment,
) -> [Event; 2] {
    let (id, used) = (attempt.id, Span(20_000));
    let given = given(0, question, right);
    [Event::Started(attempt), Event::Answered { attempt: id, place: 0, given, used, at }]
}

fn given(item: u16, question: &Question, right: bool) -> Given {
    let kind = &question.kind;
    let answer = if right { kind.key() } else { wrong(kind) };
    let points = kind.grade(&answer);
    Given { item, answer, points }
}

/// An answer that earns nothing, or little.
fn wrong(kind: &Kind) -> Answer {
    if let Some(numbers) = reply::numbers(kind) {
        let all = (1..numbers.min(300)).filter_map(|number| reply::answer(kind, number));
        let bad = |answer: &Answer| kind.grade(answer) == Points::ZERO;
        return all.into_iter().find(bad).unwrap_or_else(Answer::nothing);
    }
    match kind.key() {
        Answer::Sequence(mut steps) if matches!(kind, Kind::Order(_)) => {
            steps.reverse();
            Answer::Sequence(steps)
        }
        Answer::Sequence(_) => Answer::Sequence(last_replies(kind)),
        Answer::Pairs(pairs) => {
            let mut rights: Vec<ChoiceId> = pairs.iter().map(|(_, right)| *right).collect();
            rights.rotate_left(1);
            Answer::Pairs(pairs.iter().map(|(left, _)| *left).zip(rights).collect())
        }
        Answer::Number(amount) => {
            let other = canh_giac::quiz::amount::Amount::whole(7);
            Answer::Number(if amount == other {
                canh_giac::quiz::amount::Amount::whole(8)
            } else {
                other
            })
        }
        other => other,
    }
}

/// In a call always the last thing that can be said.
fn last_replies(kind: &Kind) -> Vec<ChoiceId> {
    let Kind::Call(call) = kind else { return Vec::new() };
    let (mut said, mut scene) = (Vec::new(), &call.scenes[0]);
    while let Some(reply) = scene.replies.last() {
        said.push(reply.id);
        scene = &call.scenes[usize::from(reply.to)];
    }
    said
}

/// What a device keeps where this happened.
pub(super) fn after(events: impl IntoIterator<Item = Event>) -> Stored {
    record::kept(events.into_iter())
}
