//! What must be there of Rust itself.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::failure::{Failure, Outcome};
use crate::job::Job;
use crate::tally::Tally;
use crate::tools::output_of;

/// The target that the site is compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";
/// The oldest Rust that builds the workspace.
const MINOR: u32 = 95;
const RUSTUP: &str = "curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs | sh";

/// Looks for Rust 1.95 and the wasm target; adds the target where it is missing.
///
/// # Errors
/// Rust is too old, or the target cannot be added.
pub fn ensure(root: &Path, logs: &Path) -> Outcome {
    let version = output_of(Command::new("rustc").arg("--version").current_dir(root))
        .ok_or_else(|| Failure::new("rustc does not run", "is Rust installed?", RUSTUP))?;
    if minor(&version).is_none_or(|found| found < MINOR) {
        let why = format!("found {}, wanted 1.{MINOR} or newer", version.trim());
        return Err(Failure::new("Rust is too old", why, "rustup update stable"));
    }
    if has_wasm(root) {
        return Ok(());
    }
    rustup(root, logs, "adding the wasm target", &["target", "add", WASM])
}

/// The compiler's flags for the release site, as cargo takes them in `CARGO_ENCODED_RUSTFLAGS`
/// (which stands in the place of those in `.cargo/config.toml`). The paths that panics carry are cut
/// short: so the same sources give the same bytes in every folder and for every user.
#[must_use]
pub fn flags(root: &Path) -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")));
    let registries = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    let registries = registries.into_iter().flatten().flatten().map(|entry| entry.path());
    let mut flags = vec!["--cfg".to_owned(), "erase_components".to_owned()];
    for prefix in registries.chain([root.to_owned()]) {
        flags.push(format!("--remap-path-prefix={}=", prefix.display()));
    }
    flags.join("\x1f")
}

/// Looks for rustfmt and clippy, which a minimal toolchain lacks; adds them.
///
/// # Errors
/// They cannot be added.
pub fn ensure_components(root: &Path, logs: &Path) -> Outcome {
    let runs = |tool| {
        output_of(Command::new("cargo").args([tool, "--version"]).current_dir(root)).is_some()
    };
    if runs("fmt") && runs("clippy") {
        return Ok(());
    }
    rustup(root, logs, "adding rustfmt and clippy", &["component", "add", "rustfmt", "clippy"])
}

/// The target of this machine, for example `x86_64-unknown-linux-gnu`.
#[must_use]
pub fn host(root: &Path) -> Option<String> {
    let text = output_of(Command::new("rustc").arg("-vV").current_dir(root))?;
    text.lines().find_map(|line| line.strip_prefix("host: ")).map(str::to_owned)
}

fn has_wasm(root: &Path) -> bool {
    let mut list = Command::new("rustup");
    list.args(["target", "list", "--installed"]).current_dir(root);
    match output_of(&mut list) {
        Some(text) => text.lines().any(|line| line.trim() == WASM),
        // Rust without rustup may still have the target, for example from Debian.
        None => output_of(Command::new("rustc").args(["--print", "sysroot"]).current_dir(root))
            .is_some_and(|sysroot| {
                Path::new(sysroot.trim()).join("lib/rustlib").join(WASM).is_dir()
            }),
    }
}

fn rustup(root: &Path, logs: &Path, name: &str, args: &[&str]) -> Outcome {
    if output_of(Command::new("rustup").arg("--version")).is_none() {
        let why = "rustup, which could add it, is not installed";
        return Err(Failure::new(format!("{name} is not possible"), why, RUSTUP));
    }
    println!("{name} with rustup (less than a minute)…");
    let mut command = Command::new("rustup");
    command.args(args).current_dir(root);
    let by_hand = format!("rustup {}", args.join(" "));
    Job::new(name, command, logs).mended_by(&by_hand).run(&mut Tally::default())
}

/// The 95 of `rustc 1.95.0 (…)`; a Rust 2 would be new enough.
fn minor(version: &str) -> Option<u32> {
    let mut numbers = version.split_whitespace().nth(1)?.split('.');
    let major: u32 = numbers.next()?.parse().ok()?;
    let minor = numbers.next()?.parse().ok()?;
    Some(if major > 1 { u32::MAX } else { minor })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_version_of_rustc() {
        assert_eq!(minor("rustc 1.95.0 (59807616e 2026-04-14)"), Some(95));
        assert_eq!(minor("rustc 1.97.0-nightly (x 2026)"), Some(97));
        assert_eq!(minor("garbage"), None);
    }
}
