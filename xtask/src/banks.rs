//! The question banks, as the commands need them. This file alone knows the library `canh-giac`.

use std::fs;
use std::path::Path;

use canh_giac::bank::compact;
use canh_giac::bank::shelf::{self, Shelf};
use canh_giac::quiz::time::Date;
use canh_giac::text::checker;

use crate::failure::{Failure, Outcome};
use crate::site::hash;

/// The compact banks that were written.
pub struct Catalogue {
    /// The list of banks for the page, as text for an attribute.
    pub text: String,
    /// The names of the files written, relative to the folder.
    pub files: Vec<String>,
}

/// The command `check`: reads the banks, prints every problem, fails where there is one.
///
/// # Errors
/// The banks have problems.
pub fn check(root: &Path) -> Outcome<Shelf> {
    let shelf = shelf::read(&root.join("questions"), today()?);
    for problem in &shelf.problems {
        println!("{}", checker::report(problem));
    }
    let questions = shelf.banks.iter().map(|(_, bank)| bank.questions.len()).sum();
    println!("{}", checker::summary(shelf.banks.len(), questions, shelf.problems.len()));
    match shelf.problems.len() {
        0 => Ok(shelf),
        count => Err(Failure::new(
            "the question banks have errors",
            format!("{count} problems, each named above with its file and line"),
            "mend those lines, then: cargo xtask check",
        )),
    }
}

/// Writes the compact banks into `out` under hashed names; returns the catalogue for the page,
/// which names them as seen from the page.
///
/// # Errors
/// A file cannot be written.
pub fn compile(shelf: Shelf, out: &Path) -> Outcome<Catalogue> {
    fs::create_dir_all(out).map_err(|error| Failure::file("make", out, &error))?;
    let (mut topics, mut files) = (Vec::new(), Vec::new());
    for (mut topic, bank) in shelf.banks {
        let bytes = compact::write_bank(&bank);
        let name = format!("{}-{}.bank", topic.id, hash::short(&bytes));
        let path = out.join(&name);
        fs::write(&path, bytes).map_err(|error| Failure::file("write", &path, &error))?;
        topic.file = format!("./bank/{name}");
        topics.push(topic);
        files.push(name);
    }
    Ok(Catalogue { text: compact::write_catalogue(&topics), files })
}

/// The day by this machine's clock (UTC).
fn today() -> Outcome<Date> {
    let today = jiff::Timestamp::now().strftime("%Y-%m-%d").to_string();
    today.parse().map_err(|_| {
        let why = format!("this machine's clock shows {today}");
        Failure::new("the banks cannot be checked", why, "set the clock")
    })
}
