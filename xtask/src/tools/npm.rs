//! Checkers from npm: only for tests, and nothing of them is shipped. A folder in `tests/` names each exactly, with
//! the integrity of every file (`package-lock.json`); it is installed once per machine into the cache.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Command};

use crate::failure::{Failure, Outcome};
use crate::job::Job;
use crate::site::hash;
use crate::tally::Tally;
use crate::tools::{cache, output_of};

/// The files that say what is to be installed.
const FILES: [&str; 2] = ["package.json", "package-lock.json"];

/// The folder `node_modules` with what `tests/NAME/package-lock.json` asks for; installed where the cache does not
/// have it. No script of a package is run.
///
/// # Errors
/// The files cannot be read, npm is missing, or the registry does not answer.
pub fn ensure(root: &Path, name: &str, logs: &Path) -> Outcome<PathBuf> {
    let from = root.join("tests").join(name);
    let lock = from.join(FILES[1]);
    let text = fs::read(&lock).map_err(|error| Failure::file("read", &lock, &error))?;
    // Named by what the lock says, so another version has another folder.
    let cache = cache::folder()?;
    let place = cache.join(format!("{name}-{}", hash::short(&text)));
    let modules = place.join("node_modules");
    if modules.is_dir() {
        return Ok(modules);
    }
    if output_of(Command::new("npm").arg("--version")).is_none() {
        let why = "npm, which comes with Node.js, does not run";
        return Err(Failure::new(
            format!("{name} cannot be installed"),
            why,
            "sudo apt-get install npm",
        ));
    }
    println!("Installing {name} with npm (less than a minute, once per machine)…");
    let works = cache.join(format!(".{name}.{}", process::id()));
    let done = install(&from, &works, name, logs).and_then(|()| {
        // Another clone may have been quicker.
        if modules.is_dir() {
            return Ok(());
        }
        fs::rename(&works, &place).map_err(|error| Failure::file("write", &place, &error))
    });
    let _ = fs::remove_dir_all(&works);
    done.map(|()| modules)
}

fn install(from: &Path, works: &Path, name: &str, logs: &Path) -> Outcome {
    fs::create_dir_all(works).map_err(|error| Failure::file("make", works, &error))?;
    for file in FILES {
        fs::copy(from.join(file), works.join(file))
            .map_err(|error| Failure::file("copy", &from.join(file), &error))?;
    }
    let mut command = Command::new("npm");
    command.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(works);
    Job::new(&format!("npm ci {name}"), command, logs)
        .mended_by("look whether the network is there, then repeat the command")
        .run(&mut Tally::default())
}
