//! Made-up records: one as a person's would be after years, and any that can be.
#![cfg(not(target_arch = "wasm32"))]

pub mod any;
mod years;

pub use years::years;
