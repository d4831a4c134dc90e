//! The cards in which all words are found that somebody looks for.

use std::sync::Arc;

use leptos::prelude::*;

use super::folded;
use crate::bank::guide::compact::Part;
use crate::bank::guide::{Card, Guide};
use crate::text::companion::handbook::say;
use crate::text::fold::{RANKS, Wanted};
use crate::view::guide::Guides;
use crate::view::parts::NotLoaded;
use crate::view::shelf::{Load, Shelf};

/// The topics as far as they have come.
#[derive(Default)]
struct Searched {
    /// The cards that are found: how well, in which topic, and in what place there.
    finds: Vec<(u8, String, Arc<Guide>, usize)>,
    coming: usize,
    failed: Vec<String>,
    why: Option<AnyView>,
}

/// How many are found, in words; and what is found in all topics, the best first, with what could not
/// be looked through.
pub(super) fn finds(typed: &str, wanted: &Wanted) -> (String, AnyView) {
    let Searched { finds, coming, failed, why } = searched(wanted);
    let mut said = (say().found)(finds.len());
    if coming > 0 {
        said.push(' ');
        said.push_str(&(say().still_coming)(coming));
    }
    let nothing = finds.len() + coming + failed.len() == 0;
    let nothing = nothing.then(|| {
        view! {
            <div class="card">
                <p>{(say().none)(typed.trim())}</p>
                <p>{say().none_mend}</p>
            </div>
        }
    });
    let ranked = (0..RANKS).flat_map(|rank| finds.iter().filter(move |find| find.0 == rank));
    let cards = ranked.map(|(_, topic, guide, place)| folded(guide, *place, Some(topic)));
    let failed = why.map(|why| view! { <p class="note">{(say().not_searched)(&failed)}</p>{why} });
    let view = view! {
        {nothing}
        <ul class="cards">{cards.collect_view()}</ul>
        {failed}
    };
    (said, view.into_any())
}

/// Looks through all topics, and asks for those that are not there.
fn searched(wanted: &Wanted) -> Searched {
    let guides = Guides::here();
    let mut searched = Searched::default();
    for topic in Shelf::here().topics() {
        match guides.get(&Part::Cards(topic.id)) {
            Load::Ready(guide) => {
                for (place, card) in guide.cards.iter().enumerate() {
                    let find = rank_of(card, wanted);
                    let find = find.map(|rank| (rank, topic.name.clone(), guide.clone(), place));
                    searched.finds.extend(find);
                }
            }
            Load::Waiting => searched.coming += 1,
            Load::Failed(error) => {
                let again = Callback::new(move |()| guides.try_again());
                let why = view! { <NotLoaded error=error again=again/> }.into_any();
                searched.why = Some(why);
                searched.failed.push(topic.name);
            }
        }
    }
    searched
}

fn rank_of(card: &Card, wanted: &Wanted) -> Option<u8> {
    let mut more = card.why.clone();
    for line in card.dos.iter().chain(&card.donts) {
        more.push(' ');
        more.push_str(line);
    }
    wanted.rank(&card.name, &more)
}
