//! A report of sizes, as text and as a file that a later report is compared with.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::BROTLI;
use super::origin::Origin;
use crate::failure::{Failure, Outcome};
use crate::site::groups::{self, Group};
use crate::site::weight::Weight;

/// What a site weighs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Its files.
    pub groups: Vec<Group>,
    /// Where the bytes of its programs come from, of those whose names are at hand.
    pub programs: Vec<Origin>,
}

impl Report {
    /// All tables, beside those of an earlier report where there is one.
    pub fn text(&self, before: Option<&Report>) -> String {
        let mut parts = Vec::new();
        if before.is_none() {
            parts.push("There is no earlier report to compare with.".to_owned());
        }
        for group in &self.groups {
            let old = before.and_then(|old| old.groups.iter().find(|old| old.name == group.name));
            parts.push(format!("{}:\n{}", group.name, groups::table(group, old)));
        }
        for program in &self.programs {
            let old =
                before.and_then(|old| old.programs.iter().find(|old| old.is_same_program(program)));
            parts.push(program.text(old));
        }
        if !self.programs.is_empty() {
            parts.push(BROTLI.to_owned());
        }
        parts.join("\n\n")
    }

    /// The report as a file.
    pub fn json(&self) -> String {
        let weight =
            |file: &Weight| json!({ "name": file.name, "bytes": file.raw, "brotli": file.packed });
        let group = |group: &Group| json!({ "name": group.name, "files": group.files.iter().map(weight).collect::<Vec<_>>() });
        let program = |program: &Origin| {
            json!({
                "file": weight(&program.file),
                "code": program.code,
                "data": program.data,
                "crates": program.crates,
            })
        };
        let groups: Vec<Value> = self.groups.iter().map(group).collect();
        let programs: Vec<Value> = self.programs.iter().map(program).collect();
        format!("{:#}\n", json!({ "groups": groups, "programs": programs }))
    }

    /// Reads such a file.
    ///
    /// # Errors
    /// It cannot be read, or is no report.
    pub fn read(path: &Path) -> Outcome<Self> {
        let text = fs::read(path).map_err(|error| Failure::file("read", path, &error))?;
        let value: Value = serde_json::from_slice(&text).unwrap_or_default();
        Self::of(&value).ok_or_else(|| {
            Failure::new(
                "the sizes cannot be compared",
                format!("{} is no report of sizes", path.display()),
                "name a copy of target/bench/sizes.json, or leave --before out",
            )
        })
    }

    fn of(value: &Value) -> Option<Self> {
        let groups = value["groups"].as_array()?.iter().map(group).collect::<Option<_>>()?;
        let programs = value["programs"].as_array()?.iter().map(program).collect::<Option<_>>()?;
        Some(Self { groups, programs })
    }
}

fn number(value: &Value) -> Option<usize> {
    usize::try_from(value.as_u64()?).ok()
}

fn weight(value: &Value) -> Option<Weight> {
    let (raw, packed) = (number(&value["bytes"])?, number(&value["brotli"])?);
    Some(Weight { name: value["name"].as_str()?.into(), raw, packed })
}

fn group(value: &Value) -> Option<Group> {
    let files = value["files"].as_array()?.iter().map(weight).collect::<Option<_>>()?;
    Some(Group { name: value["name"].as_str()?.into(), files })
}

fn program(value: &Value) -> Option<Origin> {
    let one = |pair: &Value| Some((pair[0].as_str()?.to_owned(), number(&pair[1])?));
    let crates = value["crates"].as_array()?.iter().map(one).collect::<Option<_>>()?;
    let (code, data) = (number(&value["code"])?, number(&value["data"])?);
    Some(Origin::kept(weight(&value["file"])?, code, data, crates))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(packed: usize) -> Report {
        let file = Weight { name: "index-0123456789abcdef.wasm".into(), raw: 900, packed };
        let crates = vec![("core".to_owned(), 500)];
        let program = Origin::kept(file.clone(), 500, 100, crates);
        let group = Group { name: "first".into(), files: vec![file] };
        Report { groups: vec![group], programs: vec![program] }
    }

    #[test]
    fn what_is_kept_is_read_back() {
        let value = serde_json::from_str(&report(300).json()).expect("json");
        assert_eq!(Report::of(&value), Some(report(300)));
        assert_eq!(Report::of(&Value::Null), None);
        let half = json!({ "groups": [{ "name": "first", "files": [{ "name": "a", "bytes": 1 }] }], "programs": [] });
        assert_eq!(Report::of(&half), None, "nothing is made up");
    }

    #[test]
    fn a_report_alone_says_so_and_shows_no_difference() {
        let alone = report(300).text(None);
        assert!(
            alone.starts_with("There is no earlier report") && !alone.contains("+/-"),
            "{alone}"
        );
        let compared = report(310).text(Some(&report(300)));
        assert!(compared.contains("+/-") && compared.contains("+10"), "{compared}");
    }
}
