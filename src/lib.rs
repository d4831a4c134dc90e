//! Cảnh giác ("on guard"): a training quiz for workers in Vietnam. A map of the code, from the
//! middle outwards; each module may use those above it, and none below.
//!
//! | module | holds |
//! | --- | --- |
//! | [`quiz`] | the rules: questions, answers, marks, papers, attempts, exams, a learner's record |
//! | [`codec`] | how bytes that leave the program are written: mark, version, checksum, value |
//! | [`bank`] | question banks: as authors write them, checked, and in the form that travels |
//! | [`storage`] | what is kept on the device |
//! | [`exchange`] | what goes to other devices and programs: records and results as text and codes, files, tables |
//! | [`agent`] | what a browser says that it is |
//! | [`address`] | the pages and their addresses |
//! | [`text`] | every sentence that people read |
//! | [`print`] | questions on paper |
//! | `browser` | wasm only: what the program needs of the browser, one facility a file |
//! | `view` | wasm only: what people see |
//!
//! `tests/architecture.rs` reads the sources and fails where a module uses one below it.

pub mod address;
pub mod agent;
pub mod bank;
pub mod codec;
pub mod exchange;
pub mod print;
pub mod quiz;
pub mod storage;
pub mod text;

#[cfg(target_arch = "wasm32")]
pub mod browser;
#[cfg(target_arch = "wasm32")]
pub mod view;
