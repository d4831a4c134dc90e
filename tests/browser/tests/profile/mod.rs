//! A folder that a browser keeps its things in, also once it was killed.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::id;

use browser_tests::Engine;

/// A folder for a profile, which goes with the test.
#[derive(Debug)]
pub struct Profile(PathBuf);

impl Profile {
    /// An empty one.
    pub fn fresh(engine: Engine) -> Profile {
        let folder = env::temp_dir().join(format!("canh-giac-profile-{engine}-{}", id()));
        let made = fs::create_dir_all(&folder);
        assert!(made.is_ok(), "{}: {made:?}", folder.display());
        Profile(folder)
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        &self.0
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
