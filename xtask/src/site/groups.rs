//! All files of a built site in groups: what is fetched together, and the rest by what it is.

use std::path::Path;

use super::fetched::{self, Fetched};
use super::weight::{self, Weight};
use super::{hash, one_file, packing, table};
use crate::failure::Outcome;

/// The one-file edition.
pub const ONE_FILE: &str = "one file";
/// What is left when everything else has its group.
const REST: &str = "scripts that come later, and the rest";

/// Weighed files that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What it is.
    pub name: String,
    /// The files.
    pub files: Vec<Weight>,
}

impl Group {
    /// All of it, under the name of the group.
    #[must_use]
    pub fn sum(&self) -> Weight {
        let raw = self.files.iter().map(|file| file.raw).sum();
        let packed = self.files.iter().map(|file| file.packed).sum();
        Weight { name: format!("sum {}", self.name), raw, packed }
    }

    /// The file of another group that is this one: by its name, else by what stays of its name when its content
    /// changes, as far as that is one file in both.
    #[must_use]
    pub fn find(&self, file: &Weight, among: &Group) -> Option<&Weight> {
        let stem = hash::stem(&file.name);
        let same = |files: &[Weight]| -> Vec<usize> {
            let all = files.iter().enumerate();
            all.filter(|(_, file)| hash::stem(&file.name) == stem).map(|(at, _)| at).collect()
        };
        self.files.iter().find(|own| own.name == file.name).or_else(|| {
            let [own] = same(&self.files)[..] else { return None };
            (same(&among.files).len() == 1).then(|| self.files.get(own))?
        })
    }
}

/// All files of the site in `dist`, in groups. A file that is fetched at two times stands in both.
///
/// # Errors
/// A file cannot be read, or the site does not say what is fetched together.
pub fn of(dist: &Path) -> Outcome<Vec<Group>> {
    let mut all = fetched::read(dist)?;
    for name in packing::names(dist)? {
        let packed = packing::FORMS.iter().any(|form| name.ends_with(&format!(".{form}")));
        if packed || all.iter().any(|one| one.files.contains(&name)) {
            continue;
        }
        let kind = kind(&name);
        match all.iter_mut().find(|one| one.name == kind) {
            Some(one) => one.files.push(name),
            None => all.push(Fetched { name: kind.into(), files: vec![name] }),
        }
    }
    let weighed = all.into_iter().map(|Fetched { name, files }| {
        let files: Outcome<Vec<Weight>> = files.iter().map(|file| weight::of(dist, file)).collect();
        Ok(Group { name, files: files? })
    });
    weighed.collect()
}

/// What a file is that nobody fetches with a page.
fn kind(name: &str) -> &'static str {
    match name.rsplit_once('/') {
        _ if name == one_file::NAME => ONE_FILE,
        Some(("bank", name)) if name.starts_with("guide-") => "handbook and lists",
        Some(("bank", name)) if name.contains("-en-") => "banks in English",
        Some(("bank", _)) => "banks",
        Some(("can-cu", _)) => "pages of sources",
        _ if [".svg", ".png"].iter().any(|ending| name.ends_with(ending)) => "pictures",
        _ => REST,
    }
}

/// The group as a table, with a closing line for the sum; beside what it was before, where that is known.
#[must_use]
pub fn table(group: &Group, before: Option<&Group>) -> String {
    let sum = group.sum();
    let Some(before) = before else {
        let row =
            |file: &Weight| vec![file.name.clone(), file.raw.to_string(), file.packed.to_string()];
        let rows: Vec<_> = group.files.iter().chain([&sum]).map(row).collect();
        return table::table(&["file", "bytes", "brotli"], &rows);
    };
    let row = |name: &str, old: Option<&Weight>, now: Option<&Weight>| {
        let raw = table::compared(old.map(|old| old.raw), now.map(|now| now.raw));
        let packed = table::compared(old.map(|old| old.packed), now.map(|now| now.packed));
        std::iter::once(name.to_owned()).chain(raw).chain(packed).collect::<Vec<_>>()
    };
    let mut rows: Vec<_> = group
        .files
        .iter()
        .map(|file| row(&file.name, before.find(file, group), Some(file)))
        .collect();
    let gone = before.files.iter().filter(|file| group.find(file, before).is_none());
    rows.extend(gone.map(|file| row(&file.name, Some(file), None)));
    rows.push(row(&sum.name, Some(&before.sum()), Some(&sum)));
    table::table(&["file", "bytes before", "now", "+/-", "brotli before", "now", "+/-"], &rows)
}

#[cfg(test)]
#[path = "groups_tests.rs"]
mod tests;
