//! Short tones, and a trembling, for whoever has chosen them in the settings. They are made by `shell/tone.js`,
//! which knows what is chosen.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::quiz::points::Points;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = canhGiacTone)]
    fn js_tone(which: u8) -> Result<(), JsValue>;
}

/// The names of the tones are numbers: words would stand in the first load.
fn sound(which: u8) {
    // The script comes after the first page; whoever is quicker has the words.
    let _ = js_tone(which);
}

/// What an answer earned: rising for all of it, one low tone for less.
pub fn verdict(points: Points) {
    sound(u8::from(!points.is_full()));
}

/// So many minutes of an exam are left: two tones, or three for the last minute.
pub fn minutes_left(minutes: u16) {
    sound(if minutes > 1 { 2 } else { 3 });
}
