//! The commands of this repository, as a library: the program `xtask` is a thin shell over it, and
//! the browser tests use [`server`] to serve the site and to break single files on purpose.

pub mod args;
pub mod banks;
pub mod bench;
pub mod browsers;
pub mod failure;
pub mod job;
pub mod lighthouse;
pub mod progress;
pub mod server;
pub mod serving;
pub mod shots;
pub mod site;
pub mod suite;
pub mod tally;
pub mod tools;
pub mod webservers;

use std::path::{Path, PathBuf};

/// The folder of the workspace, where `Cargo.lock` and the pages lie.
#[must_use]
pub fn workspace_root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).to_path_buf()
}

/// Where the output of the programs that we run is kept.
#[must_use]
pub fn logs(root: &Path) -> PathBuf {
    root.join("target").join("xtask")
}
