//! What `bench` is told.

use std::ffi::OsString;
use std::path::PathBuf;

use lexopt::Arg::{Long, Short};

use super::help::HELP_BENCH;
use super::{Command, Misuse, Parsed, text};

/// What is measured.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Bench {
    /// What each file of the site weighs, and which crates the bytes of the programs come from.
    pub sizes: bool,
    /// An earlier report of sizes to compare with; the last one where none is named.
    pub before: Option<PathBuf>,
    /// The folder with the content of an H5P question set; without one H5P is left out.
    pub h5p: Option<PathBuf>,
    /// So often each start and each round is measured; five times where nothing is said.
    pub runs: Option<usize>,
    /// Names of what is measured, with commas; everything where it is empty.
    pub only: String,
    /// The run goes into `docs/performance.md`.
    pub docs: bool,
}

pub(super) fn read(parser: &mut lexopt::Parser) -> Result<Parsed, Misuse> {
    let mut bench = Bench::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Long("sizes") => bench.sizes = true,
            Long("h5p") => bench.h5p = Some(parser.value()?.into()),
            Long("runs") => bench.runs = Some(count(&parser.value()?)?),
            Long("only") => bench.only = text(parser)?,
            Long("docs") => bench.docs = true,
            Long("before") => bench.before = Some(parser.value()?.into()),
            Long("help") | Short('h') => return Ok(Parsed::Help(HELP_BENCH)),
            other => return Err(other.unexpected().into()),
        }
    }
    if bench.before.is_some() && !bench.sizes {
        return Err(Misuse("`--before` belongs to `--sizes`.".into()));
    }
    Ok(Parsed::Run(Command::Bench(bench)))
}

fn count(value: &OsString) -> Result<usize, Misuse> {
    let text = value.to_string_lossy();
    let misuse = || Misuse(format!("`{text}` is no number of runs: 1 or more are wanted."));
    text.parse().ok().filter(|count| *count > 0).ok_or_else(misuse)
}
