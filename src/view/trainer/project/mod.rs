//! The wall: a paper or a topic shown to a whole room, one question at a time.

mod bar;
mod board;
mod choose;
mod end;
mod keys;
mod panels;
mod state;
mod strip;
mod wall;

use std::sync::Arc;

use leptos::prelude::*;

use super::exam_paper::other_paper;
use crate::address::Room;
use crate::bank::compact::Topic;
use crate::browser::{chance, clock, fragment};
use crate::quiz::exam::Preset;
use crate::quiz::paper::{Item, Pool};
use crate::quiz::paper_code::PaperCode;
use crate::quiz::question::Bank;
use crate::quiz::random::Random;
use crate::quiz::show::Subject;
use crate::view::asked::Asked;
use crate::view::parts::with_banks;
pub(super) use choose::Projector;
use wall::wall;

/// A question, and how it stands on the paper.
type Shown = (Asked, Item);

/// The paper of an exam on the wall.
#[component]
pub(super) fn WallOfPaper(
    /// The exam.
    exam: Preset,
    /// The code of the paper; a new paper where there is none.
    code: Option<PaperCode>,
) -> impl IntoView {
    with_banks(exam.blueprint.topics(), move |banks| paper(&exam, code, &banks))
}

fn paper(exam: &Preset, code: Option<PaperCode>, shared: &[Arc<Bank>]) -> AnyView {
    let banks: Vec<&Bank> = shared.iter().map(Arc::as_ref).collect();
    let Some(today) = clock::today() else { return ().into_any() };
    let pool = Pool::new(&banks, &exam.blueprint, today);
    let fingerprint = pool.fingerprint(&exam.rules);
    match code {
        None => {
            let code = PaperCode::new(exam.number, fingerprint, chance::seed());
            fragment::replace(&Room::Project(code.signs()).to_string());
            ().into_any()
        }
        Some(code) if !code.fits(fingerprint) => other_paper(),
        Some(code) => {
            let title = (super::paper().exam_title)(&exam.name, &code.to_string());
            wall(title, Subject::Paper(code), found(shared, pool.draw(code.seed())))
        }
    }
}

/// The questions of a topic on the wall, in the order of the printed ones.
#[component]
pub(super) fn WallOfTopic(
    /// The topic.
    topic: Topic,
) -> impl IntoView {
    let id = topic.id.clone();
    with_banks(vec![topic.id], move |banks| {
        let mut random = Random::new(0);
        let all = banks.iter().flat_map(|bank| bank.questions.iter().map(move |it| (bank, it)));
        let items =
            all.map(|(bank, question)| Item::draw(&bank.topic, question, &mut random)).collect();
        wall(topic.name.clone(), Subject::Topic(id.clone()), found(&banks, items))
    })
}

/// A question that no bank has is left out.
fn found(banks: &[Arc<Bank>], items: Vec<Item>) -> Vec<Shown> {
    let found = |item: Item| Some((Asked::find(banks, &item.question)?, item));
    items.into_iter().filter_map(found).collect()
}
