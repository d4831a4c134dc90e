//! The language of the page. `shell/boot.js` finds out which one it is before the program starts.

use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::quiz::language::Language;

#[wasm_bindgen]
extern "C" {
    /// In `shell/boot.js`: turns the page to a language, with the words that stand in it and the names of the topics.
    #[wasm_bindgen(catch, js_name = canhGiacSpeak)]
    fn turn(language: &str) -> Result<JsValue, JsValue>;
}

/// The language that the page says it is in.
pub fn spoken() -> Language {
    let page = web_sys::window().and_then(|window| window.document());
    let root = page.and_then(|page| page.document_element());
    let name = root.and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    Language::of_code(&name).unwrap_or_default()
}

/// Turns the page itself to another language; ends when its words are there. Where they cannot be fetched, those
/// of before stay.
pub async fn speak(language: Language) {
    // A page without the start script, as in a test, has no words of its own.
    if let Some(turning) = turn(language.code()).ok().and_then(|it| it.dyn_into::<Promise>().ok()) {
        let _ = JsFuture::from(turning).await;
    }
}
