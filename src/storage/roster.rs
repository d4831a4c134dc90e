//! Who learns on this phone: the people and their drawers.

use base64ct::{Base64Unpadded, Encoding};
use serde::{Deserialize, Serialize};

use super::drawer::{Drawer, Number};
use super::store::{Store, StoreError};
use super::{PREFIX, aside, draft, keeper, write};
use crate::codec::{self, Form};

const FORM: Form = Form { mark: *b"CR", version: 1 };
/// Two copies: a lost list would be a list of names that nobody remembers.
const PLACES: [u8; 2] = [0, 1];

/// Somebody who learns on this phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Where this person's record is.
    pub drawer: Number,
    /// The name; empty for the first one until somebody asks for names.
    pub name: String,
}

/// Everybody who learns on this phone; always at least one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roster {
    generation: u64,
    people: Vec<Person>,
    /// The drawer that was opened last.
    current: Number,
    /// Drawers from here on were never used.
    unused: Number,
}

impl Default for Roster {
    fn default() -> Roster {
        let first = Person { drawer: 0, name: String::new() };
        Roster { generation: 0, people: vec![first], current: 0, unused: 1 }
    }
}

impl Roster {
    /// The list that the store holds; one person without a name where it holds none.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] where the store cannot be read.
    pub fn read(store: &dyn Store) -> Result<Roster, StoreError> {
        let mut roster = Roster::default();
        for place in PLACES {
            let text = store.get(&key(place))?.unwrap_or_default();
            let bytes = Base64Unpadded::decode_vec(&text).unwrap_or_default();
            match codec::open::<Roster>(FORM, &bytes) {
                Ok(found) if found.generation > roster.generation => roster = found,
                _ => {}
            }
        }
        Ok(roster)
    }

    /// Everybody, in the order in which they came.
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// The person whose drawer was opened last.
    pub fn current(&self) -> &Person {
        let current = self.people.iter().find(|person| person.drawer == self.current);
        // There is always at least one person.
        current.unwrap_or(&self.people[0])
    }

    /// True where this drawer belonged to somebody who was deleted.
    pub fn is_deleted(&self, drawer: Number) -> bool {
        drawer < self.unused && self.people.iter().all(|person| person.drawer != drawer)
    }

    /// Opens somebody's drawer.
    pub fn switch(&mut self, drawer: Number) {
        if self.people.iter().any(|person| person.drawer == drawer) {
            self.current = drawer;
        }
    }

    /// Gives a name, a cleaned one, to the owner of a drawer.
    pub fn rename(&mut self, drawer: Number, name: &str) {
        if let Some(person) = self.people.iter_mut().find(|person| person.drawer == drawer) {
            person.name = name.into();
        }
    }

    /// Takes in somebody with this name, a cleaned one, and opens a drawer; `None` where there is no
    /// drawer left.
    pub fn add(&mut self, name: &str) -> Option<Number> {
        let drawer = self.unused;
        self.unused = drawer.checked_add(1)?;
        self.people.push(Person { drawer, name: name.into() });
        self.current = drawer;
        Some(drawer)
    }

    /// Writes the list down.
    ///
    /// # Errors
    /// [`StoreError`]; the list in the store is then as it was, or as it is now.
    pub fn write(&mut self, store: &dyn Store) -> Result<(), StoreError> {
        self.generation += 1;
        let text = write(FORM, self);
        PLACES.into_iter().try_for_each(|place| store.set_surely(&key(place), &text))
    }

    /// Deletes somebody and all that is kept of them. Whoever is left first is the current person;
    /// where nobody is left, a new one without a name.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn delete<S: Store + Clone>(
        &mut self,
        drawer: Number,
        store: &S,
    ) -> Result<(), StoreError> {
        self.people.retain(|person| person.drawer != drawer);
        if self.people.is_empty() {
            self.add("");
        }
        // The list first: from then on no other tab writes into the drawer.
        self.write(store)?;
        let drawer = Drawer::new(store.clone(), drawer);
        let mut keys = draft::keys().chain(keeper::keys()).chain(aside::keys());
        keys.try_for_each(|key| drawer.remove(&key))
    }
}

fn key(place: u8) -> String {
    format!("{PREFIX}learners.{place}")
}
