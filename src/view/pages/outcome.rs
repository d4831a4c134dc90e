//! What came of an attempt: the number first, then what to do next, then every question.

use std::sync::Arc;

use leptos::prelude::*;

use super::Missing;
use crate::address::Page;
use crate::quiz::attempt::{AttemptId, Sort};
use crate::quiz::exam::{Rules, TopicMarks, Verdict};
use crate::quiz::learner::Finished;
use crate::quiz::question::{Bank, TopicId};
use crate::storage::keeper::Keeping;
use crate::view::notebook::Notebook;
use crate::view::parts::{Meter, with_banks};
use crate::view::question::Review;
use crate::view::shelf::Shelf;
use crate::view::text;

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
    let kept = (notebook.keeping.get_untracked() == Keeping::Kept).then_some(text().kept);
    let review = review(finished.clone());
    let topics = (finished.outcome.topics.len() > 1)
        .then(|| view! { <ByTopic topics=finished.outcome.topics.clone()/> });
    let summary = match &finished.attempt.sort {
        Sort::Lesson(_) => lesson(&finished).into_any(),
        Sort::Exam(rules) => exam(&finished, rules).into_any(),
    };
    let again = match &finished.attempt.sort {
        Sort::Lesson(topic) => (Page::Learn(topic.clone()), text().learn_more),
        Sort::Exam(_) => (Page::Exam, text().exam_again),
    };
    view! {
        <div class="card outcome">
            {summary}
            <p class="quiet" role="status">{kept}</p>
            <div class="actions">
                <a class="button main" href=again.0.to_string()>{again.1}</a>
                <a class="button" href=Page::Home.to_string()>{text().go_home}</a>
            </div>
        </div>
        {topics}
        {review}
    }
    .into_any()
}

fn lesson(finished: &Finished) -> impl IntoView + use<> {
    let attempt = &finished.attempt;
    let total = usize::from(finished.outcome.questions);
    let right = (0..total as u16).filter(|item| attempt.marks(*item).is_full()).count();
    view! {
        <h1>{text().lesson_done}</h1>
        <p class="big">{(text().right_at_once)(right, total)}</p>
        <p>{(text().lesson_praise)(right, total)}</p>
    }
}

fn exam(finished: &Finished, rules: &Rules) -> impl IntoView + use<> {
    let (class, words, why) = match finished.outcome.verdict(rules) {
        Verdict::Passed => ("verdict right", text().passed, None),
        Verdict::TooFew => ("verdict wrong", text().not_passed, Some((text().too_few)(rules.pass))),
        Verdict::VitalMissed(count) => {
            ("verdict wrong", text().not_passed, Some((text().vital_missed)(count)))
        }
    };
    let points = finished.outcome.points.tenths();
    view! {
        <h1>{text().exam}</h1>
        <p class="big">{(text().points_of)(points, finished.outcome.questions)}</p>
        <p><strong class=class>{words}</strong></p>
        <p>{why}</p>
    }
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
        <ul class="rows">{topics.into_iter().map(line).collect_view()}</ul>
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

fn list(finished: &Finished, banks: &[Arc<Bank>]) -> impl IntoView + use<> {
    let attempt = &finished.attempt;
    let items = attempt.paper.iter().enumerate().filter_map(|(place, item)| {
        let bank = banks.iter().find(|bank| bank.topic == item.topic)?;
        let question = bank.question(&item.question)?;
        let given = attempt.given_to(place as u16);
        Some(view! {
            <Review bank=bank question=question item=item given=given number=place + 1/>
        })
    });
    view! { <ol class="review">{items.collect_view()}</ol> }
}
