//! Who is learning now, and where that record is. After any change here the page is to be loaded again:
//! only then does the program write into the right place.

use super::local::LocalStore;
use crate::storage::drawer::{Drawer, Number};
use crate::storage::forget;
use crate::storage::gathered;
use crate::storage::guest::Guest;
use crate::storage::roster::{Person, Roster};
use crate::storage::store::{Store, StoreError};

/// The person whose record is open, and its place; nobody, and a place that goes with the tab, where
/// a guest is learning.
pub fn current() -> (Option<Person>, Box<dyn Store>) {
    if let Some(guest) = Guest::here(LocalStore::passing()) {
        return (None, Box::new(guest));
    }
    let lasting = LocalStore::lasting();
    // Where nothing can be read there is one person without a name, of whom nothing can be kept.
    let person = Roster::read(&lasting).unwrap_or_default().current().clone();
    let place = place_of(Some(&person));
    (Some(person), place)
}

/// The place of what is kept of this person, whoever is current by now; of a guest where there is none.
pub fn place_of(person: Option<&Person>) -> Box<dyn Store> {
    match person {
        Some(person) => Box::new(Drawer::new(LocalStore::lasting(), person.drawer)),
        None => Box::new(Guest::of(LocalStore::passing())),
    }
}

/// Everybody who learns on this phone.
///
/// # Errors
/// [`StoreError`] where the list cannot be read.
pub fn all() -> Result<Vec<Person>, StoreError> {
    Ok(Roster::read_whole(&LocalStore::lasting())?.people().to_vec())
}

/// Changes the list as it stands now, also if another tab has changed it, and writes it down.
fn change(change: impl FnOnce(&mut Roster) -> Result<(), StoreError>) -> Result<(), StoreError> {
    let lasting = LocalStore::lasting();
    let mut roster = Roster::read_whole(&lasting)?;
    change(&mut roster)?;
    roster.write(&lasting)
}

/// The owner of this drawer learns now.
///
/// # Errors
/// [`StoreError`]; then whoever learnt before still does.
pub fn switch(drawer: Number) -> Result<(), StoreError> {
    change(|roster| {
        roster.switch(drawer);
        Ok(())
    })?;
    end_guest()
}

/// Somebody new learns now, with a drawer and this name, a cleaned one.
///
/// # Errors
/// [`StoreError`]; then nobody came.
pub fn add(name: &str) -> Result<(), StoreError> {
    change(|roster| roster.add(name).map(|_| ()).ok_or(StoreError::Full))?;
    end_guest()
}

/// Gives the owner of a drawer another name, a cleaned one.
///
/// # Errors
/// [`StoreError`]; then the name is the old one.
pub fn rename(drawer: Number, name: &str) -> Result<(), StoreError> {
    change(|roster| {
        roster.rename(drawer, name);
        Ok(())
    })
}

/// Deletes somebody and all that is kept of them.
///
/// # Errors
/// [`StoreError`]; what could be deleted is gone then too.
pub fn delete(drawer: Number) -> Result<(), StoreError> {
    let lasting = LocalStore::lasting();
    Roster::read_whole(&lasting)?.delete(drawer, &lasting)
}

/// Deletes all that is kept of everybody on this phone, and of a guest of this tab.
///
/// # Errors
/// [`StoreError`]; what could be deleted is gone then too.
pub fn forget_everybody() -> Result<(), StoreError> {
    let lasting = forget::everything(&LocalStore::lasting());
    let passing = forget::everything(&LocalStore::passing());
    lasting.and(passing)
}

/// About how many bytes all that is kept of everybody takes.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn kept_bytes() -> Result<usize, StoreError> {
    forget::bytes(&LocalStore::lasting())
}

/// A guest learns in this tab from now on.
///
/// # Errors
/// [`StoreError`]; then whoever learnt before still does.
pub fn begin_guest() -> Result<(), StoreError> {
    Guest::begin(LocalStore::passing()).map(|_| ())
}

/// The guest of this tab goes, if there is one, with all that was kept of them.
///
/// # Errors
/// [`StoreError`].
pub fn end_guest() -> Result<(), StoreError> {
    Guest::here(LocalStore::passing()).map_or(Ok(()), Guest::end)
}

/// Where pieces of a record from another phone wait for one another: a guest's go with the tab.
fn waiting() -> LocalStore {
    match Guest::here(LocalStore::passing()) {
        Some(_) => LocalStore::passing(),
        None => LocalStore::lasting(),
    }
}

/// The pieces that wait.
///
/// # Errors
/// [`StoreError::Blocked`] where they cannot be read.
pub fn pieces() -> Result<Vec<String>, StoreError> {
    gathered::all(&waiting())
}

/// Lets the piece with this number wait.
///
/// # Errors
/// [`StoreError`].
pub fn put_piece(number: u16, piece: &str) -> Result<(), StoreError> {
    gathered::put(&waiting(), number, piece)
}

/// Lets go of all pieces. Where that fails, the next ones take their place.
pub fn forget_pieces() {
    let _ = gathered::clear(&waiting());
}
