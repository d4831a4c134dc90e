//! All that the guide and the numbers to call rest on, and where each document is cited.

use super::Guide;
use super::emergency::Emergency;
use crate::quiz::question::{Citation, Source};

/// A document, and the cards, lists and numbers that cite it, by their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The document.
    pub source: Source,
    /// Who cites it: `lua-dao/giu-ma-otp`, `nha-tro-a`, `cong-an`.
    pub cited_by: Vec<String>,
}

/// All documents, each once, in the order in which they are cited first.
pub fn entries(guide: &Guide, emergency: &Emergency) -> Vec<Entry> {
    let mut entries = Vec::new();
    for card in &guide.cards {
        let name = format!("{}/{}", card.topic, card.objective);
        enter(&mut entries, &name, &card.sources, &guide.sources);
    }
    for (list, item) in
        guide.lists.iter().flat_map(|list| list.items.iter().map(move |i| (list, i)))
    {
        let name = format!("{}-{}", list.id, item.id.letter());
        enter(&mut entries, &name, &item.sources, &guide.sources);
    }
    for number in &emergency.numbers {
        enter(&mut entries, &number.id, &number.sources, &emergency.sources);
    }
    entries
}

fn enter(entries: &mut Vec<Entry>, name: &str, citations: &[Citation], sources: &[Source]) {
    for citation in citations {
        let Some(source) = sources.get(usize::from(citation.source)) else { continue };
        let cited_by = format!("{name}{}", article(citation));
        match entries.iter_mut().find(|entry| entry.source.anchor() == source.anchor()) {
            Some(entry) => {
                entry.source.recheck = entry.source.recheck.min(source.recheck);
                entry.cited_by.push(cited_by);
            }
            None => entries.push(Entry { source: source.clone(), cited_by: vec![cited_by] }),
        }
    }
}

fn article(citation: &Citation) -> String {
    citation.article.as_ref().map_or(String::new(), |article| format!(" ({article})"))
}
