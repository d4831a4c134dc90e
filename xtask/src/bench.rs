//! The command `bench`: how fast the site is beside others, and what it weighs.

pub mod sizes;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::args::Bench;
use crate::browsers::{self, CHROMEDRIVER};
use crate::failure::Outcome;
use crate::job::Job;
use crate::tally::Tally;
use crate::tools::npm;
use crate::{logs, site};

/// What is compared, and how it is driven: `tests/bench`.
const PROGRAM: &str = "bench";

/// Measures what is wanted.
///
/// # Errors
/// The build fails, something that is compared cannot be installed or does not do what it should, or a report cannot
/// be read or written.
pub fn run(root: &Path, wanted: &Bench) -> Outcome {
    if wanted.sizes {
        return sizes::report(root, wanted.before.as_deref());
    }
    let logs = logs(root);
    browsers::ensure(&logs)?;
    let modules = npm::ensure(root, PROGRAM, &logs)?;
    let dist = site::measured(root)?;
    let today = jiff::Timestamp::now().strftime("%Y-%m-%d").to_string();
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "-p", PROGRAM, "--", "--day", &today]);
    command.arg("--dist").arg(dist).arg("--modules").arg(modules);
    let runs = wanted.runs.map(|runs| OsString::from(runs.to_string()));
    let only = Some(OsString::from(&wanted.only)).filter(|only| !only.is_empty());
    let h5p = wanted.h5p.as_deref().map(absolute);
    for (name, value) in [("--runs", runs), ("--only", only), ("--h5p", h5p)] {
        command.args(value.map(|value| [OsString::from(name), value]).into_iter().flatten());
    }
    if wanted.docs {
        command.arg("--docs");
    }
    command.current_dir(root).env("CARGO_TERM_COLOR", "never").env("CHROMEDRIVER", CHROMEDRIVER);
    Job::new(PROGRAM, command, &logs)
        .mended_by("look at what the log says last, then: cargo xtask bench")
        .showing_tests()
        .run(&mut Tally::default())
}

/// As seen from wherever it runs.
fn absolute(path: &Path) -> OsString {
    std::path::absolute(path).map_or_else(|_| path.into(), PathBuf::into_os_string)
}
