//! Who learns on this phone: the people and their drawers.

use base64ct::{Base64Unpadded, Encoding};
use serde::{Deserialize, Serialize};

use super::drawer::{Drawer, Number};
use super::store::{Store, StoreError};
use super::{PREFIX, aside, draft, journal, keeper, remove_all, snapshot, write};
use crate::codec::{self, Form, Unreadable};

const FORM: Form = Form { mark: *b"CR", version: 1 };
/// Two copies: a lost list would be a list of names that nobody remembers.
const PLACES: [u8; 2] = [0, 1];

/// Where the list is lost, people are looked for in the drawers up to this one.
const LOOKED_THROUGH: Number = 64;

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
    /// The list that the store holds; one person without a name where it holds none. Where both copies
    /// are broken that person too, and nobody counts as deleted.
    ///
    /// # Errors
    /// [`StoreError::Blocked`] where the store cannot be read, [`StoreError::Newer`] where the list is
    /// a newer program's.
    pub fn read(store: &dyn Store) -> Result<Roster, StoreError> {
        let mut roster = Roster::default();
        let mut broken = false;
        for place in PLACES {
            let Some(text) = store.get(&key(place))? else { continue };
            let bytes = Base64Unpadded::decode_vec(&text).unwrap_or_default();
            match codec::open::<Roster>(FORM, &bytes) {
                Ok(found) if !found.people.is_empty() => {
                    if found.generation > roster.generation {
                        roster = found;
                    }
                }
                Err(Unreadable::Newer(_)) => return Err(StoreError::Newer),
                _ => broken = true,
            }
        }
        if broken && roster.generation == 0 {
            roster.unused = 0;
        }
        Ok(roster)
    }

    /// The list, to be shown whole and to be changed. Where both copies are broken, everybody whose
    /// drawer has something in it, without their names.
    ///
    /// # Errors
    /// As [`Roster::read`].
    pub fn read_whole(store: &dyn Store) -> Result<Roster, StoreError> {
        let mut roster = Roster::read(store)?;
        if !roster.is_lost() {
            return Ok(roster);
        }
        for drawer in 1..=LOOKED_THROUGH {
            let place = Drawer::new(store, drawer);
            let is_used = |key: String| Ok(place.get(&key)?.is_some());
            if is_used(snapshot::key(0))? || is_used(snapshot::key(1))? || is_used(journal::key(0))?
            {
                roster.people.push(Person { drawer, name: String::new() });
            }
        }
        roster.unused = LOOKED_THROUGH + 1;
        Ok(roster)
    }

    fn is_lost(&self) -> bool {
        self.unused == 0
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

    /// Writes the list down. One copy is enough: it counts more than an older one.
    ///
    /// # Errors
    /// [`StoreError`]; the list in the store is then as it was.
    pub fn write(&mut self, store: &dyn Store) -> Result<(), StoreError> {
        if Roster::read(store)?.is_lost() {
            for place in PLACES {
                let text = store.get(&key(place))?.unwrap_or_default();
                aside::set_aside(store, &text)?;
            }
        }
        self.generation += 1;
        let text = write(FORM, self);
        let [first, second] = PLACES.map(|place| store.set_surely(&key(place), &text));
        first.or(second)
    }

    /// Deletes somebody and all that is kept of them. Whoever is left first is the current person;
    /// where nobody is left, a new one without a name.
    ///
    /// # Errors
    /// [`StoreError`]; what could be deleted is gone then too.
    pub fn delete<S: Store + Clone>(
        &mut self,
        drawer: Number,
        store: &S,
    ) -> Result<(), StoreError> {
        self.people.retain(|person| person.drawer != drawer);
        if self.people.is_empty() && self.add("").is_none() {
            return Err(StoreError::Full);
        }
        // The list first: from then on no other tab writes into the drawer.
        self.write(store)?;
        let drawer = Drawer::new(store.clone(), drawer);
        remove_all(&drawer, keeper::keys().chain(aside::keys()).chain(draft::keys()))
    }
}

fn key(place: u8) -> String {
    format!("{PREFIX}learners.{place}")
}
