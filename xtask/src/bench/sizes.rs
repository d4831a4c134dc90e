//! `bench --sizes`: what each file of the built site weighs and where the bytes of its programs come from, beside an
//! earlier report.

mod names;
mod origin;
mod report;

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::site::{self, assemble, groups};
use origin::Origin;
use report::Report;

/// The programs that are looked into, by what their names begin with: core, exams, companion, trainer.
const PROGRAMS: [&str; 4] = ["index", "exam", "companion", "trainer"];
/// What shares of a packed program are worth.
const BROTLI: &str = "Shares are of the bytes as they are. Brotli packs a program as a whole, so what one crate adds after it is told \
by two runs alone: one without the crate, one with it (CONTRIBUTING.md).";

/// Weighs the site, prints the report, and keeps it for the next one.
///
/// # Errors
/// The build fails, or a file cannot be read or written.
pub fn report(root: &Path, before: Option<&Path>) -> Outcome {
    let dist = site::measured(root)?;
    let last = root.join("target").join("bench").join("sizes.json");
    let before = match before {
        Some(named) => Some(Report::read(named)?),
        // What an older version of this command left may have another form.
        None => Report::read(&last).ok(),
    };
    let now = weighed(root, &dist)?;
    if let Some(folder) = last.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::file("make", folder, &error))?;
    }
    assemble::write(&last, now.json().as_bytes())?;
    // Whoever reads only the beginning has closed the pipe by the end.
    let text = now.text(before.as_ref());
    let _ = writeln!(io::stdout(), "{text}\n\nThe report is in {}.", last.display());
    Ok(())
}

fn weighed(root: &Path, dist: &Path) -> Outcome<Report> {
    let groups = groups::of(dist)?;
    let mut programs = Vec::new();
    for stem in PROGRAMS {
        let begin = format!("{stem}-");
        let ours = |name: &str| name.starts_with(&begin) && name.ends_with(".wasm");
        let file = groups.iter().flat_map(|group| &group.files).find(|file| ours(&file.name));
        let Some(file) = file else { continue };
        let shipped = site::trunk::asset(dist, &file.name)?.bytes;
        let contents =
            site::named::of(root, stem, &shipped).and_then(|named| site::functions::of(&named));
        match contents {
            Some(contents) => programs.push(Origin::of(file, &contents)),
            None => println!(
                "{}: no names of functions at hand, for it was not built here last.",
                file.name
            ),
        }
    }
    Ok(Report { groups, programs })
}
