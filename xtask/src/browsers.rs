//! The browsers of the full test run: looked for before the long stages, installed from Debian
//! where we may.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::job::Job;
use crate::tally::Tally;
use crate::tools::output_of;

/// Where Debian puts Chromium.
pub const CHROMIUM: &str = "/usr/bin/chromium";
/// Where Debian puts Chromium's driver.
pub const CHROMEDRIVER: &str = "/usr/bin/chromedriver";
/// Where Debian puts WebKitGTK's driver.
pub const WEBKIT_DRIVER: &str = "/usr/bin/WebKitWebDriver";

/// Something that the tests need, and the Debian package that has it.
struct Need {
    what: &'static str,
    package: &'static str,
}

const NEEDS: [Need; 8] = [
    Need { what: CHROMIUM, package: "chromium" },
    Need { what: CHROMEDRIVER, package: "chromium-driver" },
    Need { what: "/usr/bin/firefox-esr", package: "firefox-esr" },
    Need { what: WEBKIT_DRIVER, package: "webkit2gtk-driver" },
    Need { what: "/usr/lib/*/webkit2gtk-4.1/MiniBrowser", package: "webkit2gtk-driver" },
    Need { what: "/usr/bin/Xvfb", package: "xvfb" },
    Need { what: "/usr/bin/xvfb-run", package: "xvfb" },
    Need { what: "/usr/bin/xauth", package: "xauth" },
];

/// So that Vietnamese letters show in the pictures; installed along, but nothing fails without.
const FONTS: &str = "fonts-noto-core";

/// How we may install packages.
pub(crate) enum Right {
    /// We are root.
    Root,
    /// By sudo, which asks for no password.
    Sudo,
    /// Not at all.
    None,
}

/// Looks for every browser and driver from Debian; installs what is missing.
///
/// # Errors
/// Something is missing and cannot be installed; the failure holds the line to type.
pub fn ensure(logs: &Path) -> Outcome {
    let missing = missing();
    if missing.is_empty() {
        return Ok(());
    }
    let packages = packages(&missing);
    let line = format!("apt-get install --no-install-recommends {}", packages.join(" "));
    if !Path::new("/usr/bin/apt-get").exists() {
        return Err(failure(&missing, "this is no Debian or Ubuntu (no apt-get)", &packages));
    }
    let sudo = match right() {
        Right::Root => false,
        Right::Sudo => true,
        Right::None => {
            let typed = format!("sudo apt-get update && sudo {line}");
            let why = "installing needs root, and sudo asks for a password";
            return Err(Failure::new(lacking(&missing), why, typed));
        }
    };
    println!("Installing from Debian: {} (a few minutes)…", packages.join(" "));
    let by_hand = format!("apt-get update && {line}");
    apt(sudo, &["update"], "apt update", &by_hand, logs)?;
    let mut args = vec!["install", "--yes", "--no-install-recommends"];
    args.extend(packages.iter().copied());
    apt(sudo, &args, "apt install", &by_hand, logs)?;
    confirm()
}

fn confirm() -> Outcome {
    let missing = missing();
    if missing.is_empty() {
        return Ok(());
    }
    let why = "the packages were installed, but these files are not where Debian 12 has them";
    Err(Failure::new(lacking(&missing), why, "run the tests on Debian 12, or with --quick"))
}

fn missing() -> Vec<&'static Need> {
    NEEDS.iter().filter(|need| !exists(need.what)).collect()
}

/// Whether a path exists; one part of it may be `*`.
fn exists(path: &str) -> bool {
    let Some((before, after)) = path.split_once("/*/") else {
        return Path::new(path).exists();
    };
    fs::read_dir(before).is_ok_and(|mut folders| {
        folders.any(|one| one.is_ok_and(|one| one.path().join(after).exists()))
    })
}

/// Each package once, the fonts last.
fn packages(missing: &[&Need]) -> Vec<&'static str> {
    let mut names: Vec<_> = missing.iter().map(|need| need.package).collect();
    names.dedup();
    names.push(FONTS);
    names
}

fn lacking(missing: &[&Need]) -> String {
    let names: Vec<_> = missing.iter().map(|need| need.what).collect();
    format!("the browser tests lack {}", names.join(", "))
}

fn failure(missing: &[&Need], why: &str, packages: &[&str]) -> Failure {
    let mend = format!(
        "install what Debian calls {}, or leave the browsers out: cargo xtask test --quick",
        packages.join(" ")
    );
    Failure::new(lacking(missing), why, mend)
}

/// How we may.
pub(crate) fn right() -> Right {
    if output_of(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0") {
        Right::Root
    } else if output_of(Command::new("sudo").args(["-n", "true"])).is_some() {
        Right::Sudo
    } else {
        Right::None
    }
}

/// Runs apt-get, by sudo or as we are; `by_hand` is what to type where it fails.
pub(crate) fn apt(sudo: bool, args: &[&str], name: &str, by_hand: &str, logs: &Path) -> Outcome {
    // sudo drops the environment: `env` sets the variable on the far side of it.
    let mut command = if sudo { Command::new("sudo") } else { Command::new("env") };
    if sudo {
        command.args(["-n", "env"]);
    }
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(args);
    Job::new(name, command, logs).mended_by(by_hand).run(&mut Tally::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_package_is_named_once() {
        let all: Vec<&Need> = NEEDS.iter().collect();
        let want =
            "chromium chromium-driver firefox-esr webkit2gtk-driver xvfb xauth fonts-noto-core";
        assert_eq!(packages(&all).join(" "), want);
    }

    #[test]
    fn a_star_stands_for_one_folder() {
        assert!(exists("/usr/bin/env"));
        assert!(exists("/usr/*/env"));
        assert!(!exists("/usr/*/no-such-file"));
    }
}
