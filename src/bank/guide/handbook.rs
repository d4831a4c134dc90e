//! The cards of a topic: one for each objective of its bank.

use super::Card;
use super::lines::{check_count, line, lines};
use crate::bank::authored::{Read, innocent};
use crate::bank::fields::{At, Fields};
use crate::bank::problem::{Fault, File, GuideFault, Thing};
use crate::bank::rules;
use crate::bank::sources::{any_citations, refer};

/// How many things to do, and not to do.
const DOS: (usize, usize) = (2, 4);
const DONTS: (usize, usize) = (1, 3);
/// How many documents it may rest on: it says more than a question.
const SOURCES: (usize, usize) = (1, 4);
/// Most syllables of one of them, and of the reason.
const LINE: usize = 22;
const WHY: usize = 45;
/// How one is told not to do something.
const FORBID: [&str; 2] = ["Đừng ", "Không "];

/// A card, the place of its objective in the bank, and where its id stands.
struct Placed {
    card: Card,
    objective: u16,
    at: usize,
}

/// Reads the handbook of the topic whose bank was `read` from `bank_file`.
pub(super) fn read(root: Fields, read: &mut Read, bank_file: &File) -> Vec<Card> {
    let mut cards: Vec<Placed> = Vec::new();
    for fields in root.tables("card") {
        let file = fields.file;
        let Some(placed) = card(fields, read) else { continue };
        match cards.iter().find(|other| other.objective == placed.objective) {
            Some(first) => {
                let fault = GuideFault::CardTwice(file.place(first.at));
                file.report(placed.at, Fault::Guide(fault));
            }
            None => cards.push(placed),
        }
    }
    check_order(&root, &cards, read);
    for (place, named) in read.objective_ids.iter().enumerate() {
        if cards.iter().all(|placed| usize::from(placed.objective) != place) {
            let fault = GuideFault::NoCard(named.id.value.clone());
            bank_file.report(named.id.at, Fault::Guide(fault));
        }
    }
    root.done();
    cards.into_iter().map(|placed| placed.card).collect()
}

fn card(fields: Fields, read: &mut Read) -> Option<Placed> {
    let id = fields.required_name("objective");
    let place =
        id.as_ref().and_then(|id| refer(&fields, id, &mut read.objective_ids, Thing::Objective));
    let dos = lines(&fields, "do", DOS, LINE);
    let donts = lines(&fields, "dont", DONTS, LINE);
    for dont in donts.iter().filter(|dont| !FORBID.iter().any(|no| dont.value.starts_with(no))) {
        fields.file.report(dont.at, Fault::Guide(GuideFault::NotForbidden));
    }
    let why = line(&fields, "why", WHY);
    let sources = any_citations(&fields, &mut read.source_ids);
    check_count(&fields, fields.at, "sources", sources.len(), SOURCES);
    let innocent = innocent(&fields);
    let texts = |all: Vec<At<String>>| all.into_iter().map(|text| text.value).collect();
    let (dos, donts): (Vec<String>, Vec<String>) = (texts(dos), texts(donts));
    if let Some(id) = &id {
        let all = dos.iter().chain(&donts).chain([&why]).map(String::as_str);
        rules::check_texts(fields.file, id.at, all, &sources, &innocent);
    }
    fields.done();
    let (id, objective) = (id?, place?);
    let name = read.bank.objectives.get(usize::from(objective))?.name.clone();
    let topic = read.bank.topic.clone();
    let card = Card { topic, objective: id.value, name, dos, donts, why, sources };
    Some(Placed { card, objective, at: id.at })
}

/// Reports the first card that stands in another place than its objective: what is wrong behind it
/// follows from it.
fn check_order(root: &Fields, cards: &[Placed], read: &Read) {
    let mut right: Vec<u16> = cards.iter().map(|placed| placed.objective).collect();
    right.sort_unstable();
    let wrong = cards.iter().zip(right).find(|(placed, right)| placed.objective != *right);
    if let Some((placed, right)) = wrong
        && let Some(named) = read.objective_ids.get(usize::from(right))
    {
        let fault = GuideFault::CardOrder(named.id.value.clone());
        root.file.report(placed.at, Fault::Guide(fault));
    }
}
