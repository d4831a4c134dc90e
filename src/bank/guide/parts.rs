//! The guide taken apart for the way.

use super::compact::Part;
use super::{CheckItem, Checklist, Guide};
use crate::quiz::question::{Citation, TopicId};

impl Guide {
    /// All parts in which it travels. Each has the sources that it cites, and no others.
    pub fn parts(&self) -> Vec<(Part, Guide)> {
        let mut topics: Vec<&TopicId> = self.cards.iter().map(|card| &card.topic).collect();
        topics.dedup();
        let cards = topics.into_iter().map(|topic| {
            let cards = self.cards_of(topic).cloned().collect();
            (Part::Cards(topic.clone()), Guide { cards, ..Guide::default() })
        });
        let lists = self.lists.iter().map(|list| {
            let guide = Guide { lists: vec![list.clone()], ..Guide::default() };
            (Part::List(list.id.clone()), guide)
        });
        let overview = Guide { lists: self.lists.iter().map(bare).collect(), ..Guide::default() };
        let parts = cards.chain([(Part::Lists, overview)]).chain(lists);
        parts.map(|(part, guide)| (part, self.with_sources(guide))).collect()
    }

    /// `part` with the sources that it cites, which its citations then point to.
    fn with_sources(&self, mut part: Guide) -> Guide {
        let Guide { cards, lists, sources } = &mut part;
        let items = lists.iter_mut().flat_map(|list| &mut list.items);
        let items = items.flat_map(|item| &mut item.sources);
        let all = cards.iter_mut().flat_map(|card| &mut card.sources).chain(items);
        for citation in all {
            let Citation { source: place, .. } = citation;
            let Some(source) = self.sources.get(usize::from(*place)) else { continue };
            let known = sources.iter().position(|known| known == source);
            *place = known.unwrap_or_else(|| {
                sources.push(source.clone());
                sources.len() - 1
            }) as u16;
        }
        part
    }
}

/// A list that can be chosen, and of which can be said what was found: without the words of its items.
fn bare(list: &Checklist) -> Checklist {
    let items = list.items.iter().map(|item| CheckItem {
        question: String::new(),
        mend: String::new(),
        sources: Vec::new(),
        ..item.clone()
    });
    Checklist { items: items.collect(), ..list.clone() }
}
