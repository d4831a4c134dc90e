//! The service worker, and the list of files that it keeps.

use std::fs;
use std::path::Path;

use crate::failure::Outcome;
use crate::site::headers::ONE_FILE;
use crate::site::page::Asset;
use crate::site::script::{self, Kind};
use crate::site::{assemble, hash, packing, trunk, weight};

const WORKER: &str = include_str!("../../../shell/sw.js");
/// The worker's address. It never changes: phones that were away for years ask for it.
pub const NAME: &str = "sw.js";

/// What a browser takes from `dist/` by itself, or a person on purpose.
const LEFT_OUT: [&str; 3] = [NAME, ONE_FILE, "screenshot-"];
/// Good enough for "about so many kilobytes", and a tenth of the time.
const QUICK: u32 = 9;

/// One file of the site, as the list names it.
struct Listed {
    name: String,
    integrity: String,
    packed: usize,
}

/// Writes the list of all files of the site in `dist`, which is packed, and the service worker that keeps
/// them. Those called in `trainers` are only kept where the trainer's page was opened, those in `english` where
/// English was read. Returns the names of what was written.
///
/// # Errors
/// A file cannot be read or written.
pub fn write(dist: &Path, trainers: &[String], english: &[String]) -> Outcome<Vec<String>> {
    let mut files = Vec::new();
    for name in names(dist)? {
        files.push(listed(dist, name)?);
    }
    let apart = |files: Vec<Listed>, names: &[String]| -> (Vec<_>, Vec<_>) {
        files.into_iter().partition(|file| names.contains(&file.name))
    };
    let (trainers, files) = apart(files, trainers);
    let (english, workers) = apart(files, english);
    let groups = [("worker", workers), ("trainer", trainers), ("english", english)];
    let groups = groups.map(|(name, files)| format!("\"{name}\":[{}]", json(&files)));
    let list = format!("{{{}}}", groups.join(","));
    let version = hash::short(list.as_bytes());
    let list = Asset { name: format!("files-{version}.json"), bytes: list.into_bytes() };
    assemble::write(&dist.join(&list.name), &list.bytes)?;
    let named = format!(r#"["./{}","{}"]"#, list.name, hash::integrity(&list.bytes));
    let worker = WORKER.replace("@VERSION@", &version).replace(r#""@LIST@""#, &named);
    let worker = script::slim("shell/sw.js", &worker, Kind::Classic)?;
    assemble::write(&dist.join(NAME), worker.as_bytes())?;
    Ok(vec![NAME.into(), list.name])
}

/// About how many kilobytes a phone fetches for what is in `dist` so far, which is not packed yet.
///
/// # Errors
/// A file cannot be read.
pub fn kilobytes(dist: &Path) -> Outcome<usize> {
    let mut sum = 0;
    for name in names(dist)?.into_iter().filter(|name| !is_english(name)) {
        sum += weight::brotli(&trunk::asset(dist, &name)?.bytes, QUICK).len();
    }
    Ok(sum / 1000)
}

/// The files of the site that only readers of English need: what the banks call so, and these programs and scripts.
///
/// # Errors
/// The folder cannot be read.
pub fn english<'a>(
    dist: &Path,
    others: impl IntoIterator<Item = &'a Asset>,
) -> Outcome<Vec<String>> {
    let mut found = names(dist)?;
    found.retain(|name| is_english(name));
    found.extend(others.into_iter().map(|asset| asset.name.clone()));
    Ok(found)
}

fn is_english(name: &str) -> bool {
    name.contains("-en-")
}

fn listed(dist: &Path, name: String) -> Outcome<Listed> {
    let asset = trunk::asset(dist, &name)?;
    let packed = fs::metadata(packing::beside(&dist.join(&name), packing::FORMS[0]));
    let packed = packed.map_or(asset.bytes.len(), |packed| packed.len() as usize);
    Ok(Listed { name, integrity: hash::integrity(&asset.bytes), packed })
}

fn json(files: &[Listed]) -> String {
    let entry = |Listed { name, integrity, packed }: &Listed| {
        // The first page has the address of its folder: a host may lead `index.html` there.
        let name = if name == "index.html" { "" } else { name };
        format!(r#"["./{name}","{integrity}",{packed}]"#)
    };
    files.iter().map(entry).collect::<Vec<_>>().join(",")
}

/// What is kept: every file but those that are for hosts, for systems, or for a person who asks for them,
/// and packed forms.
fn names(dist: &Path) -> Outcome<Vec<String>> {
    let mut names = packing::names(dist)?;
    names.retain(|name| !LEFT_OUT.iter().any(|out| name.starts_with(out)));
    names.retain(|name| !packing::FORMS.iter().any(|form| name.ends_with(&format!(".{form}"))));
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_listed_at_its_door_and_a_change_makes_a_new_version() {
        let dist = std::env::temp_dir().join(format!("xtask-offline-{}", std::process::id()));
        fs::create_dir_all(dist.join("bank")).expect("folder");
        let shipped =
            ["index.html", "trainer.html", "bank/a-1.bank", "bank/a-en-1.bank", "en-1.js"];
        for name in shipped.into_iter().chain(["_headers", ".built"]) {
            assemble::write(&dist.join(name), name.as_bytes()).expect(name);
        }
        let build = || {
            let script = Asset { name: "en-1.js".into(), bytes: Vec::new() };
            let english = english(&dist, [&script]).expect("english");
            write(&dist, &["trainer.html".into()], &english).expect("written");
            let worker = fs::read_to_string(dist.join(NAME)).expect("worker");
            let (_, version) = worker.split_once("./files-").expect("list");
            let (version, _) = version.split_once(".json").expect("name");
            assert_eq!(worker.matches(version).count(), 2, "the list and the cache: {worker}");
            let list = format!("files-{version}.json");
            (list.clone(), fs::read_to_string(dist.join(list)).expect("list"))
        };
        let (name, list) = build();
        let (workers, trainers) = list.split_once(r#"],"trainer":["#).expect("doors");
        assert!(workers.contains(r#"["./","sha256-"#) && workers.contains("./bank/a-1.bank"));
        assert!(trainers.contains("./trainer.html") && !workers.contains("trainer"), "{list}");
        let (_, english) = trainers.split_once(r#"],"english":["#).expect("english");
        assert!(english.contains("./bank/a-en-1.bank") && english.contains("./en-1.js"), "{list}");
        assert!(!workers.contains("-en-") && !workers.contains("en-1.js"), "{list}");
        assert!(!list.contains("_headers") && !list.contains("built"), "{list}");
        fs::remove_file(dist.join(&name)).expect("remove");
        assemble::write(&dist.join("bank/a-1.bank"), b"other").expect("change");
        assert_ne!(build().0, name);
    }
}
