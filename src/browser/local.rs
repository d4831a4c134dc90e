//! The browser's storage, as the place where things are kept.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use web_sys::{DomException, Storage};

use crate::storage::store::{Store, StoreError};

/// One of the browser's two storages, or none where it does not even show it to us.
#[derive(Clone, Debug)]
pub struct LocalStore(Option<Storage>);

impl LocalStore {
    /// What lasts: the local storage.
    pub fn lasting() -> LocalStore {
        LocalStore(web_sys::window().and_then(|window| window.local_storage().ok().flatten()))
    }

    /// What goes with the tab: the session storage.
    pub fn passing() -> LocalStore {
        LocalStore(web_sys::window().and_then(|window| window.session_storage().ok().flatten()))
    }

    fn raw(&self) -> Result<&Storage, StoreError> {
        self.0.as_ref().ok_or(StoreError::Blocked)
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
