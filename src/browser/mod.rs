//! What the program needs of the browser, one facility a file. Compiled for wasm only.

pub mod chance;
pub mod clock;
pub mod document;
pub mod emergency;
pub mod fetch;
pub mod fragment;
pub mod learners;
pub mod local;
pub mod start;
