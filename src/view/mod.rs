//! What people see. Leptos components, compiled for wasm only: pages, the kinds of question, and
//! the parts that pages share.
//!
//! No view writes text into its markup: all of it comes from `text`. That keeps the sentences in
//! one place, and Leptos then builds every element itself instead of passing strings of markup to
//! the browser, which the page's Trusted Types policy forbids.

mod all;
mod app;
mod asked;
mod attr;
mod companion;
mod exam;
mod face;
mod frame;
mod guide;
mod later;
mod live;
mod notebook;
mod on;
mod pages;
mod parts;
mod pass_case;
mod provided;
mod question;
mod shelf;
mod trainer;
mod whole;

pub use app::App;
pub use companion::Companion;
pub use exam::ExamHall;
pub use trainer::Trainer;
pub use whole::Whole;

use crate::text::say as text;
use all::all;
use attr::attr;
use later::later;
use live::live;
use on::on;

/// Words after what they are: “Nguồn: …”. A sentence goes to `format!` as a copy (here, or in a
/// `let`): a reference to its field would bring the whole struct, with every other sentence, into
/// the program.
fn labelled(label: &str, words: &str) -> String {
    format!("{label}: {words}")
}
