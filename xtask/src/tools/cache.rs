//! Where built tools lie, and which version the lock file wants.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};

/// The cache folder: `$XDG_CACHE_HOME/canh-giac/tools`, else below `$HOME/.cache`.
///
/// # Errors
/// Neither variable says where the user's files are.
pub fn folder() -> Outcome<PathBuf> {
    folder_from(env::var_os("XDG_CACHE_HOME"), env::var_os("HOME")).ok_or_else(|| {
        Failure::new(
            "no place to keep the tools",
            "neither XDG_CACHE_HOME nor HOME is an absolute path",
            "export HOME=/path/to/your/home",
        )
    })
}

/// A relative XDG_CACHE_HOME is to be ignored, says its specification.
fn folder_from(xdg: Option<OsString>, home: Option<OsString>) -> Option<PathBuf> {
    let absolute = |value: Option<OsString>| value.map(PathBuf::from).filter(|p| p.is_absolute());
    let base = absolute(xdg).or_else(|| Some(absolute(home)?.join(".cache")))?;
    Some(base.join("canh-giac").join("tools"))
}

/// The version of `package` in a `Cargo.lock`.
///
/// # Errors
/// The file cannot be read, or does not name the package.
pub fn locked_version(lock: &Path, package: &str) -> Outcome<String> {
    let text = fs::read_to_string(lock).map_err(|error| {
        let what = format!("cannot read {}", lock.display());
        Failure::new(what, error.to_string(), "cargo generate-lockfile")
    })?;
    version_in(&text, package).ok_or_else(|| {
        Failure::new(
            format!("{} names no {package}", lock.display()),
            "the site cannot be built without it",
            "git checkout Cargo.lock, or: cargo generate-lockfile",
        )
    })
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| *line == name)?;
    let version = lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(xdg: Option<&str>, home: Option<&str>) -> Option<PathBuf> {
        folder_from(xdg.map(Into::into), home.map(Into::into))
    }

    #[test]
    fn the_cache_follows_xdg_then_home() {
        let at = |text: &str| Some(PathBuf::from(text));
        assert_eq!(from(Some("/x"), Some("/h")), at("/x/canh-giac/tools"));
        assert_eq!(from(None, Some("/h")), at("/h/.cache/canh-giac/tools"));
        assert_eq!(from(Some("relative"), Some("/h")), at("/h/.cache/canh-giac/tools"));
        assert_eq!(from(Some(""), Some("/h")), at("/h/.cache/canh-giac/tools"));
        assert_eq!(from(None, None), None);
    }

    #[test]
    fn reads_the_exact_package_from_the_lock() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "leptos"), None);
    }
}
