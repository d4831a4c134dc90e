//! The programs we build with: found, or built once per machine into a cache of our own. The
//! user's own tools are used when they are exactly right, and never touched.

pub mod cache;
pub mod install;
pub mod npm;
pub mod rust;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::Outcome;

/// The version of trunk that the site is built with.
pub const TRUNK: &str = "0.21.14";
/// The newest geckodriver that builds on Rust 1.95.
pub const GECKODRIVER: &str = "0.37.1";

/// A program from the registry in one exact version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tool {
    /// The program, and the name of its folder in the cache.
    pub name: &'static str,
    /// Its package in the registry.
    pub package: &'static str,
    /// The version wanted.
    pub version: String,
    /// Programs that must lie beside it.
    pub beside: &'static [&'static str],
    /// Further arguments for `cargo install`.
    pub flags: &'static [&'static str],
    /// How long building takes on two cores.
    pub minutes: &'static str,
}

/// Trunk, as the site needs it: without the features that cost minutes.
#[must_use]
pub fn trunk() -> Tool {
    Tool {
        name: "trunk",
        package: "trunk",
        version: TRUNK.into(),
        beside: &[],
        flags: &["--locked", "--no-default-features", "--features", "rustls"],
        minutes: "4 minutes",
    }
}

/// The wasm-bindgen command line of exactly the version in `Cargo.lock`.
///
/// # Errors
/// There is no `Cargo.lock`, or no wasm-bindgen in it.
pub fn wasm_bindgen(root: &Path) -> Outcome<Tool> {
    Ok(Tool {
        name: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: cache::locked_version(&root.join("Cargo.lock"), "wasm-bindgen")?,
        beside: &["wasm-bindgen-test-runner"],
        // No --locked: the lock file it was released with names a version that was withdrawn.
        flags: &[],
        minutes: "3 minutes",
    })
}

/// The driver of Firefox, which Debian does not have.
#[must_use]
pub fn geckodriver() -> Tool {
    Tool {
        name: "geckodriver",
        package: "geckodriver",
        version: GECKODRIVER.into(),
        beside: &[],
        flags: &["--locked"],
        minutes: "2 minutes",
    }
}

/// The folder that holds the tool; it is built when neither the cache nor the PATH has it.
///
/// # Errors
/// It had to be built, and that failed.
pub fn ensure(tool: &Tool, logs: &Path) -> Outcome<PathBuf> {
    let cache = cache::folder()?;
    let ours = cache.join(tool.folder()).join("bin");
    if tool.is_in(&ours) {
        return Ok(ours);
    }
    if let Some(theirs) = on_path(tool) {
        return Ok(theirs);
    }
    install::install(tool, &cache, logs)?;
    Ok(ours)
}

impl Tool {
    /// The name of its folder in the cache, keyed by version.
    #[must_use]
    pub fn folder(&self) -> String {
        format!("{}-{}", self.name, self.version)
    }

    /// Whether `folder` holds this version, whole and able to run.
    #[must_use]
    pub fn is_in(&self, folder: &Path) -> bool {
        self.beside.iter().all(|name| folder.join(name).is_file())
            && output_of(Command::new(folder.join(self.name)).arg("--version"))
                .is_some_and(|text| says_version(&text, &self.version))
    }
}

fn on_path(tool: &Tool) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    // Only the first of that name counts: it is the one that a child would find.
    let mut folders = env::split_paths(&path).filter(|folder| folder.is_absolute());
    folders.find(|folder| folder.join(tool.name).is_file()).filter(|folder| tool.is_in(folder))
}

/// Whether the first line of `--version` is `NAME VERSION`, perhaps followed by more.
fn says_version(output: &str, version: &str) -> bool {
    output.lines().next().and_then(|line| line.split_whitespace().nth(1)) == Some(version)
}

/// The PATH with folders put in front of it.
///
/// # Errors
/// A folder's name holds the character that separates folders on the PATH.
pub fn path_with(front: &[&Path]) -> Outcome<OsString> {
    let old = env::var_os("PATH").unwrap_or_default();
    let all = front.iter().map(|folder| folder.to_path_buf()).chain(env::split_paths(&old));
    env::join_paths(all).map_err(|error| {
        crate::failure::Failure::new(
            "cannot put our tools on the PATH",
            error.to_string(),
            "set XDG_CACHE_HOME to a folder without a colon in its name",
        )
    })
}

/// What a short command prints, if it succeeds.
pub(crate) fn output_of(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_exact_version_will_do() {
        assert!(says_version("trunk 0.21.14\n", "0.21.14"));
        assert!(says_version("geckodriver 0.37.1 (abc 2026)\nmore", "0.37.1"));
        assert!(!says_version("trunk 0.21.1", "0.21.14"));
        assert!(!says_version("trunk 0.21.14-beta.1", "0.21.14"));
        assert!(!says_version("", "0.21.14"));
    }

    #[test]
    fn our_folders_come_first_on_the_path() {
        let path = path_with(&[Path::new("/a"), Path::new("/b")]).expect("path");
        let first: Vec<_> = env::split_paths(&path).take(2).collect();
        assert_eq!(first, [Path::new("/a"), Path::new("/b")]);
    }
}
