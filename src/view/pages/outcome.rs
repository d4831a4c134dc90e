//! What came of an attempt: the number first, then what to do next, then every question.

use std::sync::Arc;

use leptos::prelude::*;

use super::Missing;
use crate::address::Page;
use crate::browser::clock;
use crate::quiz::attempt::{AttemptId, Sort};
use crate::quiz::exam::{Exam, Reason, TopicMarks};
use crate::quiz::learner::Finished;
use crate::quiz::mastery::Mastery;
use crate::quiz::question::{Bank, TopicId};
use crate::storage::keeper::Keeping;
use crate::view::asked::Asked;
use crate::view::notebook::Notebook;
use crate::view::parts::{Meter, disc, with_banks};
use crate::view::question::Review;
use crate::view::shelf::Shelf;
use crate::view::{all, later, text};

/// The page of a finished attempt.
#[component]
pub(in crate::view) fn Outcome(
    /// Which attempt.
    id: AttemptId,
) -> impl IntoView {
    let notebook = Notebook::here();
    let found = notebook.read(|learner| learner.finished_attempt(id).cloned());
    let Some(finished) = found else {
        return view! { <Missing words=text().no_such_result/> }.into_any();
    };
    let is_kept = notebook.keeping.get_untracked() == Keeping::Kept;
    let kept = if is_kept { text().kept } else { "" };
    let review = review(finished.clone());
    let topics = (finished.outcome.topics.len() > 1)
        .then(|| view! { <ByTopic topics=finished.outcome.topics.clone()/> });
    let summary = match &finished.attempt.sort {
        Sort::Exam(sat) => exam(&finished, sat).into_any(),
        _ => round(&finished).into_any(),
    };
    let again = match &finished.attempt.sort {
        Sort::Lesson(topic) => Some((Page::Learn(topic.clone()), text().learn_more)),
        Sort::Exam(_) => Some((Page::Exams, text().exam_again)),
        Sort::Practice(_) => None,
    };
    let more = [again, extra(&finished)].into_iter().flatten();
    let more = more.chain([(Page::Home, text().go_home)]).enumerate().map(|(place, link)| {
        let class = if place == 0 { "button main" } else { "button" };
        view! { <a class=class href=link.0.to_string()>{link.1}</a> }
    });
    view! {
        <div class="card outcome">
            {summary}
            <p class="quiet" role="status">{kept}</p>
            <div class="actions">
                {all(more)}
            </div>
        </div>
        {all(topics)}
        {review}
    }
    .into_any()
}

/// What else there is to do: take a certificate, or ask to be reminded of a topic that was learnt.
fn extra(finished: &Finished) -> Option<(Page, &'static str)> {
    let attempt = &finished.attempt;
    match &attempt.sort {
        Sort::Exam(exam) => (exam.code.is_some() && finished.passed() == Some(true))
            .then(|| (Page::Certificate(attempt.id), text().certificate)),
        Sort::Lesson(topic) => {
            let size = Shelf::here().topic(topic)?;
            let today = clock::now().day();
            let known = Notebook::here().read(|learner| Mastery::of(learner, size.size(), today));
            (known.seen() == known.questions)
                .then(|| (Page::Reminders(topic.clone()), text().remind_me))
        }
        Sort::Practice(_) => None,
    }
}

fn round(finished: &Finished) -> impl IntoView + use<> {
    let attempt = &finished.attempt;
    let total = usize::from(finished.outcome.questions);
    let right = (0..total as u16).filter(|item| attempt.marks(*item).is_full()).count();
    let (title, praise) = match &attempt.sort {
        Sort::Practice(_) => (text().practice_done, text().practice_praise),
        _ => (text().lesson_done, (text().lesson_praise)(right, total)),
    };
    view! {
        <h1>{title}</h1>
        {score(right, total, (text().right_at_once)(right, total))}
        <p>{praise}</p>
    }
}

fn exam(finished: &Finished, exam: &Exam) -> impl IntoView + use<> {
    let rules = &exam.rules;
    let reasons = finished.outcome.reasons(rules);
    let (class, words) = match reasons.is_empty() {
        true => ("verdict right", text().passed),
        false => ("verdict wrong", text().not_passed),
    };
    let missed: Vec<usize> =
        finished.attempt.vital_missed().map(|place| usize::from(place) + 1).collect();
    let reason = |reason: Reason| match reason {
        Reason::TooFew => (text().too_few)(rules.pass),
        Reason::TopicTooLow(topic) => {
            (text().topic_too_low)(&Shelf::here().name(&topic), rules.minimum)
        }
        Reason::VitalMissed(count) => (text().vital_missed)(count, &missed),
    };
    let code = exam.code.map(|code| (text().paper_code)(&code.to_string()));
    let lines = reasons.into_iter().map(reason).map(|words| (words, ""));
    let lines = lines.chain(code.map(|words| (words, "quiet")));
    let lines = lines.map(|(words, class)| view! { <p class=class>{words}</p> });
    let points = finished.outcome.points.tenths();
    let total = usize::from(finished.outcome.questions);
    view! {
        <h1>{Shelf::here().attempt_name(&finished.attempt.sort)}</h1>
        {score(points as usize, total * 10, (text().points_of)(points, finished.outcome.questions))}
        <p><strong class=class>{words}</strong></p>
        {all(lines)}
    }
}

/// The number, large in its ring, and the sentence that begins with it.
fn score(value: usize, of: usize, words: String) -> AnyView {
    let number = words.split(' ').next().unwrap_or_default().to_owned();
    view! { {disc(value, of, number.into_any())}<p class="big">{words}</p> }.into_any()
}

#[component]
fn ByTopic(
    /// The marks by topic.
    topics: Vec<TopicMarks>,
) -> impl IntoView {
    let line = |marks: TopicMarks| {
        let (points, questions) = (marks.points.tenths(), marks.questions);
        view! {
            <li>
                <span>{Shelf::here().name(&marks.topic)}</span>
                <span>{(text().points_of)(points, questions)}</span>
                <Meter value=points as usize of=usize::from(questions) * 10/>
            </li>
        }
    };
    view! {
        <h2>{text().by_topic}</h2>
        <ul class="rows">{all(topics.into_iter().map(line))}</ul>
    }
}

/// Every question with own answer, key and explanation, once the banks are there.
fn review(finished: Finished) -> AnyView {
    if finished.attempt.paper.is_empty() {
        return view! { <p class="quiet">{text().review_gone}</p> }.into_any();
    }
    let topics: Vec<TopicId> =
        finished.outcome.topics.iter().map(|marks| marks.topic.clone()).collect();
    let list = with_banks(topics, move |banks| list(&finished, &banks).into_any());
    view! { <h2>{text().review}</h2>{list} }.into_any()
}

/// One question in each frame: exams have forty, and the result stands above them.
fn list(finished: &Finished, banks: &[Arc<Bank>]) -> impl IntoView + use<> {
    let attempt = &finished.attempt;
    let items = attempt.paper.iter().enumerate().filter_map(|(place, item)| {
        let question = Asked::find(banks, &item.question)?;
        let (item, given) = (item.clone(), attempt.given_to(place as u16).cloned());
        Some(later(place, move || {
            view! {
                <Review bank=question.bank() question=&question item=&item given=given.as_ref()
                    number=place + 1/>
            }
            .into_any()
        }))
    });
    view! { <ol class="review">{all(items)}</ol> }
}
