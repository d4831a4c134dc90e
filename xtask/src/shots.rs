//! The command `shots`: pictures of every page, taken by the browser tests' own program, which knows how each page
//! comes into each of its states (`tests/browser/src/gallery`).

use std::env;
use std::path::Path;
use std::process::Command;

use crate::args::Shots;
use crate::browsers::{self, CHROMEDRIVER};
use crate::failure::Outcome;
use crate::job::Job;
use crate::tally::Tally;
use crate::{logs, site};

/// Builds the site when it is stale, and takes the pictures that are wanted.
///
/// # Errors
/// The build fails, a browser is missing, or a page does not come into its state.
pub fn take(root: &Path, wanted: &Shots) -> Outcome {
    let logs = logs(root);
    browsers::ensure(&logs)?;
    // Another site may be named, as for the browser tests.
    if env::var_os("CANH_GIAC_DIST").is_none() {
        site::build_if_stale(root)?;
    }
    let said = |so: bool| if so { "1" } else { "" };
    let mut command = Command::new("cargo");
    command
        .args(["run", "--quiet", "-p", "browser-tests", "--bin", "shots"])
        .current_dir(root)
        .env("CARGO_TERM_COLOR", "never")
        .env("CHROMEDRIVER", CHROMEDRIVER)
        .env("CANH_GIAC_ONLY", &wanted.only)
        .env("CANH_GIAC_LANGUAGE", &wanted.language)
        .env("CANH_GIAC_SIZE", &wanted.size)
        .env("CANH_GIAC_CONTRAST", said(wanted.contrast))
        .env("CANH_GIAC_DOCS", said(wanted.docs));
    Job::new("shots", command, &logs)
        .mended_by("mend the page that the lines above name, then: cargo xtask shots")
        .showing_tests()
        .run(&mut Tally::default())
}
