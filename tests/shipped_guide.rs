//! Proves that the guide which ships with the program is whole: a card for each objective, the five
//! lists, the numbers that must stand at the top, and that it travels without loss.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::path::Path;
use std::sync::LazyLock;

use canh_giac::bank::guide::bibliography;
use canh_giac::bank::guide::compact::{read_guide, write_guide};
use canh_giac::bank::shelf::{self, Shelf};
use canh_giac::quiz::language::Language;
use canh_giac::quiz::question::Citation;
use canh_giac::quiz::time::Date;
use canh_giac::text::emergency::{lines, section};

fn shipped() -> &'static Shelf {
    static SHELF: LazyLock<Shelf> = LazyLock::new(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questions");
        shelf::read(&folder, "2026-11-22".parse().unwrap())
    });
    &SHELF
}

#[test]
fn every_objective_has_its_card_in_the_same_order() {
    let cards = &shipped().guide.cards;
    let mut cards = cards.iter().map(|card| (&card.topic, &*card.objective, &*card.name));
    for (topic, bank) in &shipped().banks {
        for objective in &bank.objectives {
            assert_eq!(cards.next(), Some((&topic.id, &*objective.id, &*objective.name)));
        }
    }
    assert_eq!(cards.next(), None);
}

#[test]
fn the_five_lists_are_there_each_with_what_is_vital() {
    let lists = &shipped().guide.lists;
    let ids: Vec<&str> = lists.iter().map(|list| list.id.as_str()).collect();
    assert_eq!(ids, ["nha-tro", "nha-o", "xe-may", "dien-thoai", "noi-lam"]);
    for list in lists {
        assert!(list.items.iter().any(|item| item.vital), "{}", list.id);
        assert!(!list.items.iter().all(|item| item.vital), "{}", list.id);
    }
}

#[test]
fn the_numbers_that_everybody_needs_stand_at_the_top_of_the_page() {
    let emergency = &shipped().emergency;
    let first = emergency.numbers.iter().filter(|number| number.first);
    let first: Vec<&str> = first.filter_map(|number| number.dial.as_deref()).collect();
    assert_eq!(first, ["113", "114", "115", "112", "111"]);
    let html = section(emergency, "./can-cu/cam-nang.html", Language::Vi);
    let links: Vec<&str> = html.split("href=\"tel:").skip(1).collect();
    let dials = emergency.numbers.iter().filter_map(|number| number.dial.as_deref());
    // The first stand there twice: large, and with what to say.
    let dials: Vec<&str> = first.iter().copied().chain(dials).collect();
    assert_eq!(links.len(), dials.len());
    for (link, dial) in links.iter().zip(dials) {
        assert!(link.starts_with(&format!("{}\"><b>{dial}</b> ", dial.replace(' ', ""))), "{link}");
    }
    for number in &emergency.numbers {
        assert!(html.contains(&number.when), "{}", number.id);
    }
}

#[test]
fn the_numbers_say_the_same_in_english_piece_by_piece() {
    let emergency = &shipped().emergency;
    let english = emergency.in_english().unwrap();
    let page = |emergency, language| section(emergency, "./can-cu/cam-nang.html", language);
    let (vi, en) = (page(emergency, Language::Vi), page(&english, Language::En));
    // Behind the heading, whose name differs: both may stand in one page.
    let tags = |html: &str| -> Vec<String> {
        html.split('<').filter_map(|tag| Some(tag.split_once('>')?.0.to_owned())).skip(2).collect()
    };
    assert_eq!(tags(&vi), tags(&en), "the same in other words");
    let (vi, en) = (lines(&vi), lines(&en));
    assert_eq!(vi.len(), en.len());
    assert!(vi.iter().chain(&en).all(|line| !line.contains('\n')));
    for (vi, en) in vi.iter().zip(&en) {
        let number = vi.chars().all(|sign| sign.is_ascii_digit() || " +".contains(sign));
        assert_eq!(number, vi == en, "{vi}: {en}");
    }
}

#[test]
fn nothing_in_the_shipped_guide_was_stale_on_the_day_of_its_release() {
    let (guide, emergency) = (&shipped().guide, &shipped().emergency);
    let release: Date = "2026-11-22".parse().unwrap();
    let items = guide.lists.iter().flat_map(|list| &list.items).map(|item| &item.sources);
    for sources in guide.cards.iter().map(|card| &card.sources).chain(items) {
        assert!(!sources.is_empty() && !guide.is_stale(sources, release));
    }
    for number in &emergency.numbers {
        assert!(emergency.recheck(number).is_some_and(|recheck| recheck > release));
    }
}

#[test]
fn every_source_of_the_shipped_guide_is_cited_once_and_can_be_looked_up() {
    let (guide, emergency) = (&shipped().guide, &shipped().emergency);
    let items = guide.lists.iter().flat_map(|list| &list.items);
    let cited = guide.cards.iter().flat_map(|card| &card.sources);
    let cited: Vec<&Citation> = cited.chain(items.flat_map(|item| &item.sources)).collect();
    for (place, source) in guide.sources.iter().enumerate() {
        let is_cited = cited.iter().any(|citation| usize::from(citation.source) == place);
        assert!(is_cited, "{}", source.document);
    }
    let entries = bibliography::entries(guide, emergency);
    let mut anchors: Vec<u32> = entries.iter().map(|entry| entry.source.anchor()).collect();
    anchors.sort_unstable();
    anchors.dedup();
    assert_eq!(anchors.len(), entries.len(), "two documents have one anchor");
    assert!(entries.iter().all(|entry| !entry.cited_by.is_empty()));
}

#[test]
fn the_shipped_guide_travels_without_loss() {
    let mut guide = shipped().guide.clone();
    let bytes = write_guide(&guide);
    guide.sources.iter_mut().for_each(|source| source.url = None);
    assert_eq!(read_guide(&bytes), Ok(guide));
}

/// About 6 kB compressed, the most that one look should cost on a slow network.
#[test]
fn no_part_of_the_shipped_guide_is_a_burden_and_together_they_are_all_of_it() {
    let guide = &shipped().guide;
    let parts = guide.parts();
    for (part, guide) in &parts {
        let size = write_guide(guide).len();
        assert!(size <= 16_000, "{part:?}: {size} bytes");
    }
    let cards = parts.iter().flat_map(|(_, part)| &part.cards);
    assert!(cards.map(|card| &card.objective).eq(guide.cards.iter().map(|card| &card.objective)));
    assert_eq!(parts.len(), shipped().banks.len() + guide.lists.len() + 1);
}
