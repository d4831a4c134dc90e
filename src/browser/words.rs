//! What the browser knows about writing, and we need not bring: forms of letters with marks.

use js_sys::JsString;

use crate::quiz::name;

/// A text with each letter and its marks as one sign, where there is such a sign (NFC). Keyboards and
/// systems differ in this, and nobody sees it.
pub fn composed(text: &str) -> String {
    JsString::from(text).normalize("NFC").into()
}

/// A name as names are compared: whatever the keyboard, the case and the place of the tone mark.
pub fn compared(name: &str) -> String {
    let apart: String = JsString::from(name).normalize("NFD").to_lower_case().into();
    name::tones_last(&apart)
}
