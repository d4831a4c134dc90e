//! What somebody's browser fetches together, as the build knows it. A list of it lies in the site, for whoever weighs
//! the site later.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::groups::Group;
use super::page::Asset;
use super::{LATER, assemble, build, groups, hash, packing, trunk};
use crate::failure::{Failure, Outcome};

/// The name of the list in `dist/`. It starts with a dot: the server serves no such file.
const LIST: &str = ".fetched.json";

/// All that a worker's browser fetches before a question can be answered.
pub const FIRST: &str = "until the first question";
/// The same for who reads English.
pub const FIRST_ENGLISH: &str = "until the first question, in English";
/// When an exam is opened for the first time.
pub const EXAM: &str = "exams, behind it";
/// When a page of the companion is opened for the first time.
pub const COMPANION: &str = "companion, behind it";
/// The trainer's page.
pub const TRAINER: &str = "the trainer's page";
/// When the trainer's page is to read codes.
pub const READER: &str = "the reader of codes, behind it";

/// Names of files that are fetched together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// When.
    pub name: String,
    /// The files, by their names in `dist/`.
    pub files: Vec<String>,
}

/// What the build has made, as far as somebody fetches it.
pub(super) struct Made<'a> {
    /// The files of the worker's page.
    pub worker: &'a [Asset],
    /// Those of the trainer's page.
    pub trainer: &'a [Asset],
    /// Those of the parts, as exams and companion.
    pub beside: &'a [Vec<Asset>],
    /// Those of the core in English.
    pub english: &'a [Asset],
    /// What the trainer's page fetches to read codes.
    pub reader: [&'a Asset; 2],
    /// Banks that first lessons are drawn from, in Vietnamese.
    pub starters: &'a [String],
}

/// What is fetched together of a site that stands in `dist`.
///
/// # Errors
/// A file cannot be read.
pub(super) fn of(dist: &Path, made: &Made) -> Outcome<Vec<Fetched>> {
    let names = |assets: &[Asset]| assets.iter().map(|asset| asset.name.clone()).collect();
    let at_once = |names: Vec<String>| {
        let later = |name: &String| LATER.iter().any(|stem| name.starts_with(stem));
        names.into_iter().filter(|name| !later(name)).collect::<Vec<String>>()
    };
    let mut first = at_once(names(made.worker));
    // Everything but the program is the same for who reads English.
    let of_program = |name: &String| name.starts_with("glue-") || name.ends_with(".wasm");
    let mut english: Vec<String> = names(made.english);
    english.extend(first.iter().filter(|name| !of_program(name)).cloned());
    english.extend(names(made.worker).into_iter().filter(|name| name.starts_with("english-")));
    let banks = packing::names(dist)?.into_iter().filter(|name| name.contains("-en-"));
    let (texts, banks): (Vec<_>, Vec<_>) = banks.partition(|name| name.ends_with(".txt"));
    english.extend(texts);
    // Where a topic has no questions in English, the Vietnamese ones stand in.
    let stems: Vec<String> = banks.iter().map(|name| hash::stem(name)).collect();
    let stand_in = made.starters.iter().filter(|name| {
        let stem = hash::stem(name);
        stem.strip_suffix(".bank").is_none_or(|stem| !stems.contains(&format!("{stem}-en.bank")))
    });
    let starters = banks.iter().filter(|name| name.contains("-dau-en-"));
    english.extend(largest(dist, starters.chain(stand_in).cloned())?);
    first.extend(largest(dist, made.starters.iter().cloned())?);

    let reader: Vec<String> = made.reader.map(|asset| asset.name.clone()).into();
    let mut trainer = at_once(names(made.trainer));
    trainer.retain(|name| !reader.contains(name));
    let mut all = vec![(FIRST, first), (FIRST_ENGLISH, english)];
    all.extend([EXAM, COMPANION].into_iter().zip(made.beside.iter().map(|part| names(part))));
    all.extend([(TRAINER, trainer), (READER, reader)]);
    Ok(all.into_iter().map(|(name, files)| Fetched { name: name.into(), files }).collect())
}

/// The heaviest of these files.
fn largest(dist: &Path, names: impl Iterator<Item = String>) -> Outcome<Option<String>> {
    let sized = names.map(|name| Ok((trunk::asset(dist, &name)?.bytes.len(), name)));
    let sized: Outcome<Vec<(usize, String)>> = sized.collect();
    Ok(sized?.into_iter().max_by_key(|(bytes, _)| *bytes).map(|(_, name)| name))
}

/// Leaves the list in the site.
///
/// # Errors
/// It cannot be written.
pub(super) fn write(dist: &Path, fetched: &[Fetched]) -> Outcome {
    let list = fetched.iter().map(|one| serde_json::json!([one.name, one.files]));
    let list = Value::Array(list.collect()).to_string();
    assemble::write(&dist.join(LIST), list.as_bytes())
}

/// Reads the list of a site.
///
/// # Errors
/// There is none.
pub fn read(dist: &Path) -> Outcome<Vec<Fetched>> {
    let path = dist.join(LIST);
    let text = fs::read(&path).map_err(|error| {
        let why = format!("{}: {error}", path.display());
        let mend = "build it again: cargo xtask build";
        Failure::new("the site does not say which files are fetched together", why, mend)
    })?;
    let list: Value = serde_json::from_slice(&text).unwrap_or_default();
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let one = |one: &Value| {
        let files = one[1].as_array()?.iter().filter_map(text).collect();
        Some(Fetched { name: text(&one[0])?, files })
    };
    Ok(list.as_array().into_iter().flatten().filter_map(one).collect())
}

/// The command `build`: builds, then prints what a worker's browser fetches.
///
/// # Errors
/// Any step of the build.
pub fn build_and_weigh(root: &Path) -> Outcome {
    let all: Vec<Group> = build(root)?;
    for group in all
        .iter()
        .filter(|group| [FIRST, FIRST_ENGLISH, EXAM, COMPANION].contains(&group.name.as_str()))
    {
        println!("{}", groups::table(group, None));
    }
    Ok(())
}

#[cfg(test)]
#[path = "fetched_tests.rs"]
mod tests;
