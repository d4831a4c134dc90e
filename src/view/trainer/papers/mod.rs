//! The papers of an exam for pens: in several orders, with sheets to answer on, and keys. All from one print dialogue.

mod answer_sheet;
mod class;
mod head;
mod options;

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::document;
use crate::quiz::class::code::Phase;
use crate::quiz::class::handed::{Asked, asked};
use crate::quiz::class::variant::Variant;
use crate::quiz::exam::Rules;
use crate::quiz::paper::Item;
use crate::quiz::question::Bank;
use crate::quiz::random::Seed;
use crate::text::trainer::papers::say;
use crate::view::live;
use crate::view::trainer::sheet::{keys, questions};
use answer_sheet::answer_sheet;
pub(super) use class::ClassPapers;
use head::{Head, head};
use options::{Chosen, options};

/// For whom papers are printed.
#[derive(Clone)]
pub(super) struct Occasion {
    /// Where one came from.
    pub back: String,
    /// What the exam is called.
    pub exam: String,
    /// How it is judged.
    pub rules: Rules,
    /// Lines for the head of each sheet: unit, place, day.
    pub about: Vec<String>,
    /// What can be printed; at least one.
    pub printed: Vec<Printed>,
}

/// A paper that can be printed.
#[derive(Clone)]
pub(super) struct Printed {
    /// The round of the class; `None` without a class.
    pub phase: Option<Phase>,
    /// The code that stands on it, in words.
    pub code: String,
    /// Its questions.
    pub items: Vec<Item>,
    /// Where its orders come from.
    pub seed: Seed,
}

/// What is to be printed, and a preview of it.
#[component]
pub(super) fn Papers(
    /// For whom.
    occasion: Occasion,
    /// The banks of all its topics.
    banks: Vec<Arc<Bank>>,
) -> impl IntoView {
    document::set_title(say().title);
    let chosen = Chosen::new();
    let back = occasion.back.clone();
    let panel = options(chosen, &occasion);
    view! {
        <div class="screen-only">
            <p class="back"><a href=back>{say().back}</a></p>
            <h1 tabindex="-1">{say().title}</h1>
            <p>{say().about}</p>
            {panel}
        </div>
        {live(move || sheets(chosen, &occasion, &banks))}
    }
}

/// Everything that is printed: all papers, then the sheets to answer on, then the keys.
fn sheets(chosen: Chosen, occasion: &Occasion, banks: &[Arc<Bank>]) -> AnyView {
    let banks: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
    let printed = occasion.printed.get(chosen.round.get()).or(occasion.printed.first());
    let Some((printed, on_paper)) =
        printed.and_then(|printed| Some((printed, asked(&printed.items, &banks)?)))
    else {
        return lost();
    };
    let variants = Variant::all(&on_paper, printed.seed, chosen.letters.get());
    let shown = |wanted: bool, sheet: &dyn Fn(&Variant, &[Asked<'_>]) -> AnyView| {
        let wanted = variants.iter().filter(|_| wanted);
        wanted.map(|variant| sheet(variant, &variant.asked(&on_paper))).collect::<Vec<_>>()
    };
    let about =
        |title: String, variant: &Variant| Head { title, letter: variant.letter, seat: true };
    let papers = shown(chosen.papers.get(), &|variant, asked| {
        page(
            "paper",
            head(occasion, printed, about(occasion.exam.clone(), variant)),
            questions(asked),
        )
    });
    let to_answer_on = shown(chosen.answer_sheets.get(), &|variant, asked| {
        let head = head(occasion, printed, about(say().answer_sheet.into(), variant));
        page("answer-sheet", head, answer_sheet(asked))
    });
    let right = shown(chosen.keys.get(), &|variant, asked| {
        let about = Head { seat: false, ..about((say().key_of)(variant.letter), variant) };
        let keys = view! { <p class="quiet">{say().key_about}</p>{keys(asked)} };
        page("answer-key", head(occasion, printed, about), keys.into_any())
    });
    view! { {papers}{to_answer_on}{right} }.into_any()
}

fn page(class: &'static str, head: AnyView, body: AnyView) -> AnyView {
    let class = format!("sheet {class}");
    view! { <article class=class>{head}{body}</article> }.into_any()
}

fn lost() -> AnyView {
    view! {
        <div class="card" role="alert">
            <h2>{say().lost}</h2>
            <p>{say().lost_mend}</p>
        </div>
    }
    .into_any()
}
