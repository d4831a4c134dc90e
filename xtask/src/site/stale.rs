//! Whether `dist/` is older than what goes into it.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// The name of the stamp in `dist/`. It starts with a dot: the server serves no such file.
pub const STAMP: &str = ".built";

const INPUTS: [&str; 19] = [
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "index.html",
    "companion.html",
    "english.html",
    "exam.html",
    "trainer.html",
    "whole.html",
    "one-file.html",
    "scanner.html",
    "scanner",
    "shell",
    "src",
    "stubs",
    "style",
    "questions",
    "public",
    "xtask/src",
];

/// The clock of a file system may be some milliseconds behind.
const COARSE: Duration = Duration::from_millis(50);

/// Whether the site has to be built: there is no stamp, or an input is newer than it.
#[must_use]
pub fn is_stale(root: &Path, dist: &Path) -> bool {
    let Ok(stamp) = fs::metadata(dist.join(STAMP)).and_then(|data| data.modified()) else {
        return true;
    };
    INPUTS.iter().any(|input| is_newer(&root.join(input), stamp))
}

/// Leaves the stamp. It carries the time at which the build began: what was edited while it ran
/// may not be in it.
///
/// # Errors
/// The file cannot be written.
pub fn stamp(dist: &Path, began: SystemTime) -> io::Result<()> {
    File::create(dist.join(STAMP))?.set_modified(began.checked_sub(COARSE).unwrap_or(began))
}

/// A folder counts itself too: that is where a removed or renamed file shows.
fn is_newer(path: &Path, than: SystemTime) -> bool {
    let Ok(data) = fs::metadata(path) else {
        return false;
    };
    if data.modified().is_ok_and(|time| time > than) {
        return true;
    }
    data.is_dir()
        && fs::read_dir(path)
            .is_ok_and(|entries| entries.flatten().any(|entry| is_newer(&entry.path(), than)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn site(name: &str) -> (PathBuf, PathBuf) {
        let root = std::env::temp_dir().join(format!("xtask-stale-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        let dist = root.join("dist");
        fs::create_dir_all(root.join("src/deep")).expect("src");
        fs::create_dir_all(&dist).expect("dist");
        fs::write(root.join("src/deep/a.rs"), "").expect("a.rs");
        (root, dist)
    }

    fn later(seconds: u64) -> SystemTime {
        SystemTime::now() + Duration::from_secs(seconds)
    }

    #[test]
    fn no_stamp_is_stale() {
        let (root, dist) = site("none");
        assert!(is_stale(&root, &dist));
    }

    #[test]
    fn fresh_until_a_deep_file_changes() {
        let (root, dist) = site("deep");
        stamp(&dist, later(10)).expect("stamp");
        assert!(!is_stale(&root, &dist));
        let file = File::options().write(true).open(root.join("src/deep/a.rs")).expect("open");
        file.set_modified(later(20)).expect("touch");
        assert!(is_stale(&root, &dist));
    }

    #[test]
    fn a_removed_file_shows_in_its_folder() {
        let (root, dist) = site("gone");
        let past = SystemTime::now() - Duration::from_secs(100);
        for path in ["src/deep/a.rs", "src/deep", "src"] {
            File::open(root.join(path)).and_then(|f| f.set_modified(past)).expect(path);
        }
        stamp(&dist, SystemTime::now() - Duration::from_secs(10)).expect("stamp");
        assert!(!is_stale(&root, &dist));
        fs::remove_file(root.join("src/deep/a.rs")).expect("remove");
        assert!(is_stale(&root, &dist));
    }

    #[test]
    fn the_stamp_holds_the_beginning_of_the_build() {
        let (_, dist) = site("began");
        let began = SystemTime::now() - Duration::from_secs(60);
        stamp(&dist, began).expect("stamp");
        let time = fs::metadata(dist.join(STAMP)).and_then(|d| d.modified()).expect("time");
        assert!(time <= began);
    }
}
