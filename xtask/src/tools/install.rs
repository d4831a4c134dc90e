//! Building a tool into the cache, so that it is there whole or not at all.

use std::fs::{self, File, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::{Failure, Outcome};
use crate::job::Job;
use crate::progress::Progress;
use crate::tally::Tally;
use crate::tools::Tool;

/// Variables of the caller that would change what is built, or break it.
const UNWANTED: [&str; 4] =
    ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "CARGO_BUILD_RUSTFLAGS", "CARGO_BUILD_TARGET"];

/// Builds `tool` into its folder below `cache`.
///
/// # Errors
/// The cache cannot be written, or cargo cannot build the tool.
pub fn install(tool: &Tool, cache: &Path, logs: &Path) -> Outcome {
    fs::create_dir_all(cache).map_err(|error| Failure::file("make", cache, &error))?;
    let _lock = lock(&cache.join(format!(".{}.lock", tool.folder())), tool)?;
    if tool.is_in(&cache.join(tool.folder()).join("bin")) {
        return Ok(()); // Another clone built it while we waited.
    }
    let works = Works::new(tool, cache);
    let minutes = tool.minutes;
    println!(
        "Building {} {} (about {minutes} on two cores, once per machine)…",
        tool.name, tool.version
    );
    let start = Progress::start(tool.name);
    works.clear_result()?;
    works.job(tool, cache, logs).run(&mut Tally::default())?;
    works.put_in_place(tool)?;
    println!("Built {} {} in {}.", tool.name, tool.version, start.elapsed());
    Ok(())
}

/// The folders of one installation. The build folder has a steady name: an interrupted build goes
/// on where it stopped.
struct Works {
    result: PathBuf,
    target: PathBuf,
    place: PathBuf,
}

impl Works {
    fn new(tool: &Tool, cache: &Path) -> Self {
        let hidden = |what: &str| cache.join(format!(".{}.{what}", tool.folder()));
        let place = cache.join(tool.folder());
        Self { result: hidden("result"), target: hidden("target"), place }
    }

    fn clear_result(&self) -> Outcome {
        remove(&self.result)
    }

    /// Run from the cache folder, so that no `.cargo/config.toml` of a workspace has a say; with
    /// settings that halve the time of building (the tools are not where our time goes).
    fn job(&self, tool: &Tool, cache: &Path, logs: &Path) -> Job {
        let mut command = Command::new("cargo");
        command.args(["install", tool.package, "--version", &format!("={}", tool.version)]);
        command.args(tool.flags).arg("--root").arg(&self.result).current_dir(cache);
        command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
        command.env("CARGO_PROFILE_RELEASE_LTO", "off");
        command.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "64");
        command.env("CARGO_TARGET_DIR", &self.target);
        for name in UNWANTED {
            command.env_remove(name);
        }
        let name = format!("building {}", tool.name);
        Job::new(&name, command, logs)
            .mended_by("look whether the network and a C compiler (cc) are there, then repeat")
    }

    /// The rename is the moment at which the tool is there.
    fn put_in_place(&self, tool: &Tool) -> Outcome {
        if !tool.is_in(&self.result.join("bin")) {
            return Err(Failure::new(
                format!("{} {} was built but does not run", tool.name, tool.version),
                format!("{} does not answer --version as it should", tool.name),
                format!("rm -rf {}, then repeat", self.result.display()),
            ));
        }
        remove(&self.place)?;
        fs::rename(&self.result, &self.place)
            .map_err(|error| Failure::file("write", &self.place, &error))?;
        remove(&self.target)
    }
}

fn remove(folder: &Path) -> Outcome {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Failure::file("remove", folder, &error))
        }
        _ => Ok(()),
    }
}

/// Holds the lock of the operating system on `path`: it ends with the process that holds it,
/// however that ends, so there are no stale locks to recognise. Waits while another clone builds.
fn lock(path: &Path, tool: &Tool) -> Outcome<File> {
    let fail = |error: std::io::Error| Failure::file("lock", path, &error);
    let mut options = File::options();
    let mut file =
        options.create(true).truncate(false).read(true).write(true).open(path).map_err(fail)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::Error(error)) => return Err(fail(error)),
        Err(TryLockError::WouldBlock) => {
            let who = fs::read_to_string(path).unwrap_or_default();
            println!("Process {} is building {}; waiting for it…", who.trim(), tool.name);
            file.lock().map_err(fail)?;
        }
    }
    // The number is only for the message above.
    let _ = file.set_len(0).and_then(|()| write!(file, "{}", std::process::id()));
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tools::trunk;

    fn temp(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("temp");
        folder
    }

    #[test]
    fn a_lock_goes_with_its_holder() {
        let path = temp("lock").join("l");
        let first = lock(&path, &trunk()).expect("first");
        let second = File::open(&path).expect("open");
        assert!(matches!(second.try_lock(), Err(TryLockError::WouldBlock)));
        drop(first);
        assert!(second.try_lock().is_ok());
    }

    #[test]
    fn what_does_not_run_is_not_put_in_place() {
        let cache = temp("place");
        let works = Works::new(&trunk(), &cache);
        fs::create_dir_all(works.result.join("bin")).expect("bin");
        assert!(works.put_in_place(&trunk()).is_err());
        assert!(!works.place.exists());
    }
}
