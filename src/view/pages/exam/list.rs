//! The exams that there are, and the way to the paper that a code names.

use leptos::prelude::*;

use super::under_way;
use crate::address::Page;
use crate::quiz::exam::Preset;
use crate::text::class::say;
use crate::view::notebook::Notebook;
use crate::view::pages::class::{joined, open_code};
use crate::view::parts::{CodeField, Resume, picture};
use crate::view::shelf::Shelf;
use crate::view::text;

/// The exams, below the one that is under way; then the field for a code.
#[component]
pub(in crate::view) fn Exams(
    /// What stands in the field for a code.
    typed: String,
) -> impl IntoView {
    let open = Notebook::here().read(|learner| learner.open_exam().cloned());
    let open = open.map(|attempt| view! { <Resume attempt=attempt page=under_way()/> });
    // Those over several topics first, and larger.
    let (wide, narrow): (Vec<Preset>, Vec<Preset>) =
        Shelf::here().exams().into_iter().partition(|exam| exam.blueprint.shares.len() > 1);
    let offered = |exams: Vec<Preset>| {
        exams.into_iter().map(|exam| view! { <Offered exam=exam/> }).collect_view()
    };
    let go = Callback::new(|typed: String| open_code(&typed));
    view! {
        <h1 tabindex="-1">{text().exam}</h1>
        {open}
        <ul class="topics">{offered(wide)}</ul>
        <div class="card">
            <h2>{say().have_code}</h2>
            <CodeField typed=typed label=say().any_code button=say().open_any go=go/>
        </div>
        {joined()}
        <h2>{text().by_topic}</h2>
        <ul class="topics">{offered(narrow)}</ul>
    }
}

#[component]
fn Offered(
    /// The exam.
    exam: Preset,
) -> impl IntoView {
    let minutes = exam.rules.time.minutes_and_seconds().0;
    let rules = (text().exam_rules)(exam.rules.questions, minutes, exam.rules.pass);
    let sign = match &exam.blueprint.shares[..] {
        [share] => picture(share.topic.as_str()),
        _ => picture("exam"),
    };
    view! {
        <li>
            <a class="card tool pictured" href=Page::Exam(exam.number).to_string()>
                {sign}
                <strong>{exam.name}</strong>
                <span>{exam.about}</span>
                <span class="quiet">{rules}</span>
            </a>
        </li>
    }
}
