//! What the program needs of the browser, one facility a file. Compiled for wasm only.

pub mod agent;
pub mod camera;
pub mod canvas;
pub mod chance;
pub mod clock;
pub mod document;
pub mod emergency;
pub mod face;
pub mod fetch;
pub mod file;
pub mod files;
pub mod fragment;
pub mod full_screen;
pub mod handed;
pub mod keyboard;
pub mod language;
pub mod learners;
pub mod letters;
pub mod local;
pub mod share;
pub mod shell;
pub mod start;
pub mod tone;
pub mod voice;
pub mod wakeful;
pub mod words;
