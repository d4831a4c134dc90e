//! `.br` and `.gz` beside every file of the finished site that gets smaller by it, so that no server
//! has to pack anything while somebody waits.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::failure::{Failure, Outcome};
use crate::site::assemble;
use crate::site::trunk::file_names;
use crate::site::weight::best;

/// What is added to the name of a file for its packed forms, the better one first.
pub const FORMS: [&str; 2] = ["br", "gz"];

/// Below this the headers weigh more than what is saved.
const LEAST_SAVED: usize = 64;

/// Packs these files of the site in `new`. What the site in `old` has already packed is taken from
/// there.
///
/// # Errors
/// A file cannot be read or written.
pub fn pack(new: &Path, old: &Path, names: &[String]) -> Outcome {
    let next = AtomicUsize::new(0);
    // Files differ in size by a thousand, so each thread takes the next one when it has done with one.
    let work = || -> Outcome {
        while let Some(name) = names.get(next.fetch_add(1, Ordering::Relaxed)) {
            pack_one(new, old, name)?;
        }
        Ok(())
    };
    let count = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..count).map(|_| scope.spawn(work)).collect();
        let ended = threads.into_iter().map(|one| {
            one.join().unwrap_or_else(|_| {
                Err(Failure::new(
                    "the site was not packed",
                    "a thread broke off",
                    "repeat the command",
                ))
            })
        });
        ended.collect()
    })
}

/// The names of the files that are served, with `/` between folders. What begins with `.` or `_` is
/// for the build and for hosts.
///
/// # Errors
/// A folder cannot be read.
pub fn names(dist: &Path) -> Outcome<Vec<String>> {
    let mut names = Vec::new();
    collect(dist, "", &mut names)?;
    names.sort();
    Ok(names)
}

fn collect(folder: &Path, before: &str, names: &mut Vec<String>) -> Outcome {
    for name in file_names(folder)? {
        let (path, whole) = (folder.join(&name), format!("{before}{name}"));
        if path.is_dir() {
            collect(&path, &format!("{whole}/"), names)?;
        } else if !name.starts_with(['.', '_']) {
            names.push(whole);
        }
    }
    Ok(())
}

/// The file beside `path` that holds its packed form.
#[must_use]
pub fn beside(path: &Path, form: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(form);
    name.into()
}

fn pack_one(new: &Path, old: &Path, name: &str) -> Outcome {
    let path = new.join(name);
    let bytes = fs::read(&path).map_err(|error| Failure::file("read", &path, &error))?;
    let before = old.join(name);
    let same = fs::read(&before).is_ok_and(|kept| kept == bytes);
    for form in FORMS {
        let kept = fs::read(beside(&before, form)).ok().filter(|_| same);
        let packed = match (kept, form) {
            (Some(kept), _) => kept,
            (None, "br") => best(&bytes),
            (None, _) => gzip(&bytes),
        };
        if packed.len() + LEAST_SAVED < bytes.len() {
            assemble::write(&beside(&path, form), &packed)?;
        }
    }
    Ok(())
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::best());
    // Writing to memory does not fail; if it did, the result would be too short to be taken for packed.
    let _ = writer.write_all(bytes);
    writer.finish().unwrap_or_else(|_| bytes.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn temp(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("xtask-pack-{name}-{}", std::process::id()));
        assemble::fresh(&path).expect("temp");
        path
    }

    fn unpacked(path: &Path, form: &str) -> Vec<u8> {
        let packed = fs::read(beside(path, form)).expect(form);
        let mut plain = Vec::new();
        match form {
            "br" => brotli::BrotliDecompress(&mut packed.as_slice(), &mut plain).expect("br"),
            _ => {
                let mut reader = flate2::read::GzDecoder::new(packed.as_slice());
                reader.read_to_end(&mut plain).map(drop).expect("gz");
            }
        }
        plain
    }

    #[test]
    fn packs_what_gets_smaller_and_leaves_the_rest() {
        let dist = temp("all");
        fs::create_dir(dist.join("bank")).expect("folder");
        let long = "Cảnh giác ".repeat(500);
        let noise: Vec<u8> =
            (0..4000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        for (name, bytes) in [
            ("bank/a.bank", long.as_bytes()),
            ("tiny.js", b"1"),
            ("_headers", long.as_bytes()),
            ("n.png", &noise),
        ] {
            fs::write(dist.join(name), bytes).expect(name);
        }
        pack(&dist, &dist.join("no-such"), &names(&dist).expect("names")).expect("pack");
        for form in FORMS {
            assert_eq!(unpacked(&dist.join("bank/a.bank"), form), long.as_bytes());
            assert!(!beside(&dist.join("tiny.js"), form).exists());
            assert!(!beside(&dist.join("_headers"), form).exists());
        }
    }

    #[test]
    fn takes_from_the_old_site_what_has_not_changed() {
        let (old, new) = (temp("old"), temp("new"));
        for (name, before, now) in [("a.css", "a", "a"), ("b.css", "b", "c")] {
            fs::write(old.join(name), before.repeat(1000)).expect(name);
            fs::write(beside(&old.join(name), "br"), "packed before").expect(name);
            fs::write(new.join(name), now.repeat(1000)).expect(name);
        }
        pack(&new, &old, &names(&new).expect("names")).expect("pack");
        assert_eq!(fs::read(new.join("a.css.br")).expect("a"), b"packed before");
        assert_eq!(unpacked(&new.join("b.css"), "br"), "c".repeat(1000).as_bytes());
    }
}
