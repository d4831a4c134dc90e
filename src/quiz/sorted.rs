//! Values by key, in the order of the keys, in one piece of memory. A `BTreeMap` does the same, and its machinery was
//! 3.6 kB of the compressed wasm; here a key is put in its place by moving what is behind it, and a record has a few hundred.
//! In postcard form both are the same bytes.

use std::borrow::Borrow;

use serde::{Deserialize, Serialize};

/// Values by key, each key once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    from = "Vec<(K, V)>",
    bound(deserialize = "K: Ord + Deserialize<'de>, V: Deserialize<'de>")
)]
pub(super) struct Sorted<K, V>(Vec<(K, V)>);

impl<K, V> Default for Sorted<K, V> {
    fn default() -> Self {
        Sorted(Vec::new())
    }
}

impl<K: Ord, V> From<Vec<(K, V)>> for Sorted<K, V> {
    /// In whatever order they come; of what has the same key the last one counts.
    fn from(all: Vec<(K, V)>) -> Self {
        let mut sorted = Sorted(Vec::with_capacity(all.len()));
        all.into_iter().for_each(|(key, value)| sorted.insert(key, value));
        sorted
    }
}

impl<K: Ord, V> Sorted<K, V> {
    /// The value of this key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        let place = self.place(key).ok()?;
        self.0.get(place).map(|(_, value)| value)
    }

    /// The value of this key, in place of any that it had.
    pub fn insert(&mut self, key: K, value: V) {
        match self.place(&key) {
            Ok(place) => self.0[place].1 = value,
            Err(place) => self.0.insert(place, (key, value)),
        }
    }

    /// The value of this key, to be changed; an empty one if it had none.
    pub fn of(&mut self, key: K) -> &mut V
    where
        V: Default,
    {
        let place = self.place(&key).unwrap_or_else(|place| {
            self.0.insert(place, (key, V::default()));
            place
        });
        &mut self.0[place].1
    }

    /// All keys in their order, each with its value.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// Where the key is, or where it belongs.
    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|(known, _)| known.borrow().cmp(key))
    }
}

impl<K, V> IntoIterator for Sorted<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn it_does_what_a_tree_does(
            puts in proptest::collection::vec(("[a-d]{1,2}", any::<u16>()), 0..40),
            counts in proptest::collection::vec("[a-d]{1,2}", 0..40),
        ) {
            let (mut sorted, mut tree) = (Sorted::default(), BTreeMap::new());
            for (key, value) in puts.clone() {
                sorted.insert(key.clone(), value);
                tree.insert(key, value);
            }
            prop_assert_eq!(&Sorted::from(puts), &sorted);
            for key in counts {
                *sorted.of(key.clone()) ^= 1;
                *tree.entry(key).or_default() ^= 1;
            }
            prop_assert!(sorted.iter().eq(tree.iter()));
            for key in ["", "a", "bb", "d", "dd"] {
                prop_assert_eq!(sorted.get(key), tree.get(key));
            }
            let bytes = postcard::to_allocvec(&sorted).expect("written");
            prop_assert_eq!(&bytes, &postcard::to_allocvec(&tree).expect("written"));
            prop_assert_eq!(&postcard::from_bytes::<Sorted<String, u16>>(&bytes).expect("read"), &sorted);
            prop_assert!(sorted.into_iter().eq(tree));
        }
    }

    #[test]
    fn what_comes_in_another_order_is_put_in_order() {
        let bytes = postcard::to_allocvec(&[("b", 1u8), ("a", 2), ("b", 3)][..]).expect("written");
        let read: Sorted<String, u8> = postcard::from_bytes(&bytes).expect("read");
        assert!(read.into_iter().eq([("a".to_owned(), 2), ("b".to_owned(), 3)]));
    }
}
