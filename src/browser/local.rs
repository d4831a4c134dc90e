//! Local storage, as the place where things are kept.

use gloo_storage::{LocalStorage, Storage};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

use crate::storage::store::{Store, StoreError};

/// The browser's local storage.
#[derive(Debug)]
pub struct LocalStore {
    /// False where the browser does not even show it to us: then it must not be touched, for
    /// `LocalStorage::raw` ends the program.
    there: bool,
}

impl LocalStore {
    /// Looks whether there is a local storage.
    pub fn look() -> LocalStore {
        let there =
            web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))));
        LocalStore { there }
    }

    fn raw(&self) -> Result<web_sys::Storage, StoreError> {
        self.there.then(LocalStorage::raw).ok_or(StoreError::Blocked)
    }
}

impl Store for LocalStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.raw()?.get_item(key).map_err(why)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.raw()?.set_item(key, value).map_err(why)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.raw()?.remove_item(key).map_err(why)
    }
}

/// Browsers say "no room" by name; Firefox has a name of its own.
fn why(error: JsValue) -> StoreError {
    let name = error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StoreError::Full,
        _ => StoreError::Blocked,
    }
}
