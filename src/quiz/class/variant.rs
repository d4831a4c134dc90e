//! One paper in several orders (đề A, B, C, D), so that neighbours with paper and pen do not see the same sheet. The first is the
//! paper as phones show it.

use super::handed::{Asked, Told};
use crate::quiz::paper::Item;
use crate::quiz::random::{Random, Seed};

/// A paper in an order of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The letter that is printed on it.
    pub letter: char,
    /// The questions in the order of this sheet.
    pub items: Vec<Item>,
    /// The place on the paper of each of them.
    places: Vec<u16>,
}

impl Variant {
    /// The letters; so many variants there are at most.
    pub const LETTERS: [char; 4] = ['A', 'B', 'C', 'D'];

    /// The variants of the paper that `seed` drew, at least one and at most four. The same paper always has the same.
    pub fn all(asked: &[Asked<'_>], seed: Seed, count: usize) -> Vec<Variant> {
        let mut random = Random::new(seed);
        let letters = Variant::LETTERS.into_iter().take(count.max(1));
        letters.map(|letter| Variant::new(asked, letter, &mut random)).collect()
    }

    fn new(asked: &[Asked<'_>], letter: char, random: &mut Random) -> Variant {
        let mut places: Vec<u16> = (0..asked.len() as u16).collect();
        let is_first = letter == Variant::LETTERS[0];
        if !is_first {
            random.shuffle(&mut places);
        }
        let items = places.iter().filter_map(|place| asked.get(usize::from(*place)));
        let items = items.map(|asked| match is_first {
            true => asked.item.clone(),
            false => Item::draw(&asked.item.topic, asked.question, random),
        });
        Variant { letter, items: items.collect(), places }
    }

    /// The questions of this sheet, in its order. `asked` is the paper that it was made of.
    pub fn asked<'a>(&'a self, asked: &[Asked<'a>]) -> Vec<Asked<'a>> {
        let found = self.places.iter().filter_map(|place| asked.get(usize::from(*place)));
        found.zip(&self.items).map(|(asked, item)| Asked { item, ..*asked }).collect()
    }

    /// The place on the paper of the question that stands at this place of the sheet, both counted from 0.
    pub fn place(&self, on_sheet: usize) -> Option<usize> {
        self.places.get(on_sheet).map(|place| usize::from(*place))
    }

    /// What was answered on this sheet, question by question, in the order of the paper. Nothing was answered where the sheet
    /// has too few.
    pub fn told(&self, on_sheet: &[Told]) -> Vec<Told> {
        let mut told = vec![Told::Nothing; self.places.len()];
        for (place, answer) in self.places.iter().zip(on_sheet) {
            if let Some(told) = told.get_mut(usize::from(*place)) {
                *told = answer.clone();
            }
        }
        told
    }
}
