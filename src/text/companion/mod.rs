//! What the pages of the companion say: a struct for each page, and its sentences in each language. Apart
//! from the rest, so that the core does not carry them.

pub mod about;
pub mod certificate;
pub mod give;
pub mod hand_on;
pub mod handbook;
pub mod learners;
pub mod moving;
pub mod offline;
pub mod privacy;
pub mod reminders;
pub mod report;
pub mod scores;
pub mod self_check;
pub mod settings;
pub mod voice;

/// 8273 is "8.273".
fn dotted(number: usize) -> String {
    match (number / 1000, number % 1000) {
        (0, rest) => format!("{rest}"),
        (thousands, rest) => format!("{thousands}.{rest:03}"),
    }
}
