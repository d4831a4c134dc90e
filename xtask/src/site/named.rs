//! Programs with the names of their functions, which the build takes out of what is shipped. They stay in `target/`, for
//! whoever asks where the bytes come from.

use std::fs;
use std::path::{Path, PathBuf};

use super::{assemble, imports, places};
use crate::failure::{Failure, Outcome};

/// Keeps the program that trunk built from this page.
///
/// # Errors
/// The file cannot be written.
pub(super) fn keep(root: &Path, page: &str, wasm: &[u8]) -> Outcome {
    let path = place(root, page.trim_end_matches(".html"));
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::file("make", folder, &error))?;
    }
    assemble::write(&path, wasm)
}

/// The program with this stem, with names, if it was built here last and is the one that is shipped.
#[must_use]
pub fn of(root: &Path, stem: &str, shipped: &[u8]) -> Option<Vec<u8>> {
    let named = fs::read(place(root, stem)).ok()?;
    let (short, _) = imports::shorten(&named, "").ok()?;
    (places::forget(&short).ok()? == shipped).then_some(named)
}

fn place(root: &Path, stem: &str) -> PathBuf {
    root.join("target").join("site").join("named").join(format!("{stem}.wasm"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_program_that_is_shipped_is_found() {
        let root = std::env::temp_dir().join(format!("xtask-named-{}", std::process::id()));
        let bare = b"\0asm\x01\0\0\0".to_vec();
        let named = [&bare[..], b"\0\x05\x04name"].concat();
        assert_eq!(of(&root, "exam", &bare), None, "nothing was built");
        keep(&root, "exam.html", &named).expect("keep");
        assert_eq!(of(&root, "exam", &bare), Some(named.clone()));
        assert_eq!(of(&root, "exam", &named), None, "another one");
        fs::remove_dir_all(&root).expect("remove");
    }
}
