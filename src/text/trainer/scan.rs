//! Sentences of reading codes: by the camera, and in pictures.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::text::language;

/// What is said, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct ScanText {
    pub open: &'static str,
    pub open_about: &'static str,
    pub opening: &'static str,
    pub close: &'static str,
    pub turn: &'static str,
    pub light: &'static str,
    pub dark: &'static str,
    pub video: &'static str,
    pub hold: &'static str,
    pub new: &'static str,
    pub known: &'static str,
    pub refused: &'static str,

    pub no_camera: &'static str,
    pub not_allowed: &'static str,
    pub in_use: &'static str,
    pub not_here: &'static str,
    pub in_app: &'static str,
    pub no_reader: &'static str,

    pub pictures: &'static str,
    pub pictures_about: &'static str,
    pub pictures_label: &'static str,
    pub looking: fn(usize, usize) -> String,
    pub looked: fn(usize, usize) -> String,
    pub no_code: fn(&str) -> String,
    pub no_picture: fn(&str) -> String,
    pub picture_too_large: fn(&str) -> String,
    pub too_many: fn(usize) -> String,

    pub trying: &'static str,
    pub trying_about: &'static str,
    pub trying_line: &'static str,
    pub ours: &'static str,
    pub foreign: &'static str,
    pub read_so_far: fn(usize) -> String,
}

/// The sentences in the language of the interface.
pub fn say() -> &'static ScanText {
    language::pick(VI, EN)
}
