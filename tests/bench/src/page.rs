//! Where `docs/performance.md` shows the last run.

use std::fs;
use std::path::Path;

use crate::browser::Measured;
use crate::chart::chart;
use crate::results::Results;
use crate::table::tables;

const BEGIN: &str = "<!-- bench: what stands here is written by `cargo xtask bench --docs` -->";
const END: &str = "<!-- bench: end -->";
/// Beside the page.
const DRAWING: &str = "pictures/bench.svg";

/// Puts the run into the page, in the place of the one before.
///
/// # Errors
/// The page or the drawing cannot be written, or the page has no place for it.
pub fn show(root: &Path, results: &Results) -> Measured<()> {
    let docs = root.join("docs");
    let page = docs.join("performance.md");
    let told = |error| format!("{}: {error}", page.display());
    let text = fs::read_to_string(&page).map_err(told)?;
    let drawing = chart(results);
    let text = with(&text, &shown(results, drawing.is_some()))
        .ok_or_else(|| format!("{} lacks the line {BEGIN} or {END}", page.display()))?;
    if let Some(drawing) = drawing {
        fs::write(docs.join(DRAWING), drawing).map_err(told)?;
    }
    fs::write(&page, text).map_err(told)
}

fn shown(results: &Results, drawn: bool) -> String {
    let words = "Seconds until the first question can be answered, on a processor six times slower";
    let drawing = if drawn { format!("![{words}]({DRAWING})\n\n") } else { String::new() };
    drawing + &tables(results)
}

/// The page with this between its two lines.
fn with(page: &str, shown: &str) -> Option<String> {
    let (before, rest) = page.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n\n{shown}\n\n{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_run_takes_the_place_of_the_one_before() {
        let page = format!("# Speed\n\n{BEGIN}\nold\n{END}\n\nMore.\n");
        let once = with(&page, "new").expect("a place");
        assert_eq!(once, format!("# Speed\n\n{BEGIN}\n\nnew\n\n{END}\n\nMore.\n"));
        assert_eq!(with(&once, "new").as_deref(), Some(once.as_str()));
        assert_eq!(with("# Speed", "new"), None);
    }
}
