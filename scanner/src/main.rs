//! The reader of codes as a worker of a page runs it (`shell/reader.js`).

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;

/// See [`scanner::texts`].
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
#[must_use]
pub fn read(pixels: &[u8], width: usize, height: usize) -> Vec<String> {
    scanner::texts(pixels, width, height)
}

fn main() {}
