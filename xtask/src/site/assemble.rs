//! Files into folders: putting `dist/` together beside the old one, then changing places.

use std::fs;
use std::path::Path;

use crate::failure::{Failure, Outcome};

/// An empty folder at `path`, whatever was there.
///
/// # Errors
/// It cannot be emptied or made.
pub fn fresh(path: &Path) -> Outcome {
    remove(path)?;
    fs::create_dir_all(path).map_err(|error| Failure::file("make", path, &error))
}

/// Copies a folder into another. A name that both have must have the same content in both.
///
/// # Errors
/// A file cannot be copied, or two differ under one name.
pub fn merge(from: &Path, into: &Path) -> Outcome {
    fs::create_dir_all(into).map_err(|error| Failure::file("make", into, &error))?;
    for name in super::trunk::file_names(from)? {
        let (source, target) = (from.join(&name), into.join(&name));
        if source.is_dir() {
            merge(&source, &target)?;
        } else if target.exists() {
            same(&source, &target)?;
        } else {
            fs::copy(&source, &target).map_err(|error| Failure::file("write", &target, &error))?;
        }
    }
    Ok(())
}

fn same(one: &Path, other: &Path) -> Outcome {
    let read = |path: &Path| fs::read(path).map_err(|error| Failure::file("read", path, &error));
    if read(one)? == read(other)? {
        return Ok(());
    }
    Err(Failure::new(
        "the two pages do not fit into one site",
        format!("{} and {} differ", one.display(), other.display()),
        "turn filehash on in Trunk.toml, then: cargo xtask build",
    ))
}

/// Writes one file.
///
/// # Errors
/// It cannot be written.
pub fn write(path: &Path, bytes: &[u8]) -> Outcome {
    fs::write(path, bytes).map_err(|error| Failure::file("write", path, &error))
}

/// Puts the folder `new` in the place of `old`; whoever looks sees the one or the other whole.
///
/// # Errors
/// A folder cannot be moved.
pub fn swap(new: &Path, old: &Path) -> Outcome {
    let aside = new.with_extension("old");
    remove(&aside)?;
    if old.exists() {
        rename(old, &aside)?;
    }
    if let Err(failure) = rename(new, old) {
        // Better the old site than none; the first failure is the one to report.
        let _ = fs::rename(&aside, old);
        return Err(failure);
    }
    remove(&aside)
}

fn rename(from: &Path, to: &Path) -> Outcome {
    fs::rename(from, to).map_err(|error| Failure::file("write", to, &error))
}

fn remove(path: &Path) -> Outcome {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(Failure::file("remove", path, &error))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn temp(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("xtask-site-{name}-{}", std::process::id()));
        fresh(&path).expect("temp");
        path
    }

    #[test]
    fn merging_keeps_what_is_equal_and_refuses_what_differs() {
        let root = temp("merge");
        let (a, b) = (root.join("a"), root.join("b"));
        fs::create_dir_all(a.join("sub")).expect("a");
        fs::create_dir_all(&b).expect("b");
        write(&a.join("sub/x.css"), b"1").expect("x");
        write(&b.join("y.js"), b"2").expect("y");
        merge(&a, &b).expect("merge");
        merge(&a, &b).expect("again");
        assert_eq!(fs::read(b.join("sub/x.css")).expect("read"), b"1");
        write(&a.join("y.js"), b"3").expect("y");
        assert!(merge(&a, &b).is_err());
        assert_eq!(fs::read(b.join("y.js")).expect("read"), b"2");
    }

    #[test]
    fn swapping_leaves_one_whole_site() {
        let root = temp("swap");
        let (new, old) = (root.join("new"), root.join("dist"));
        for content in ["first", "second"] {
            fresh(&new).expect("new");
            write(&new.join("index.html"), content.as_bytes()).expect("page");
            swap(&new, &old).expect("swap");
            assert_eq!(fs::read_to_string(old.join("index.html")).expect("read"), content);
        }
        assert_eq!(fs::read_dir(&root).expect("root").count(), 1, "nothing is left over");
    }

    #[test]
    fn a_failed_swap_keeps_the_old_site() {
        let root = temp("keep");
        let old = root.join("dist");
        fresh(&old).expect("old");
        assert!(swap(&root.join("no-such"), &old).is_err());
        assert!(old.is_dir());
    }
}
