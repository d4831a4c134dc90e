//! Question banks: how authors write them, what is checked, and the compact form that travels to
//! the phone. Reading and checking happen before the program is built, so they are not in the
//! program that a phone loads.
//!
//! Reading goes from the folder inwards, and each step reports every problem that it finds:
//! [`shelf`] reads the folder, `exams` the list of exams, `authored` a bank file, `kind` what is
//! particular to a kind of question, `sources` what a file cites, `fields` one table of the file,
//! `hygiene` one text, [`pictures`] a drawing; [`translation`] lays English over it all. What was read is then judged by [`rules`]. Beside the
//! banks stands the [`guide`], which is read in the same way.

pub mod compact;
pub mod guide;

#[cfg(not(target_arch = "wasm32"))]
mod authored;
#[cfg(not(target_arch = "wasm32"))]
mod exams;
#[cfg(not(target_arch = "wasm32"))]
mod fields;
#[cfg(not(target_arch = "wasm32"))]
mod file;
#[cfg(not(target_arch = "wasm32"))]
mod hygiene;
#[cfg(not(target_arch = "wasm32"))]
mod kind;
#[cfg(not(target_arch = "wasm32"))]
pub mod pictures;
#[cfg(not(target_arch = "wasm32"))]
pub mod problem;
#[cfg(not(target_arch = "wasm32"))]
pub mod rules;
#[cfg(not(target_arch = "wasm32"))]
pub mod shelf;
#[cfg(not(target_arch = "wasm32"))]
mod sources;
#[cfg(not(target_arch = "wasm32"))]
pub mod starter;
#[cfg(not(target_arch = "wasm32"))]
pub mod translation;
