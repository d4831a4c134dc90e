//! Who is learning now, and where that record is.

use super::local::LocalStore;
use crate::storage::PREFIX;
use crate::storage::drawer::Drawer;
use crate::storage::roster::{Person, Roster};
use crate::storage::store::Store;

/// The person whose record is open, and its place; nobody, and a place that goes with the tab, where
/// a guest is learning.
pub fn current() -> (Option<Person>, Box<dyn Store>) {
    let lasting = LocalStore::lasting();
    if is_guest() {
        return (None, place_of(None));
    }
    // Where nothing can be read there is one person without a name, of whom nothing can be kept.
    let person = Roster::read(&lasting).unwrap_or_default().current().clone();
    let place = place_of(Some(&person));
    (Some(person), place)
}

/// The place of what is kept of this person, whoever is current by now; of a guest where there is none.
pub fn place_of(person: Option<&Person>) -> Box<dyn Store> {
    match person {
        Some(person) => Box::new(Drawer::new(LocalStore::lasting(), person.drawer)),
        None => Box::new(LocalStore::passing()),
    }
}

/// True where this tab belongs to a guest.
pub fn is_guest() -> bool {
    matches!(LocalStore::passing().get(&guest_key()), Ok(Some(_)))
}

fn guest_key() -> String {
    format!("{PREFIX}guest")
}
