//! The libraries that are compiled into the programs, and their licences, as cargo knows them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use canh_giac::text::licences::{self, Library};
use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::site::assemble;
use crate::tools::rust::WASM;

/// The packages whose programs are shipped.
const PROGRAMS: [&str; 2] = ["canh-giac", "scanner"];

/// Writes the page of the libraries beside the pages of sources in `out`; `style` is the name of the style sheet.
///
/// # Errors
/// Cargo does not say what is compiled, or a file cannot be read or written.
pub fn write(root: &Path, style: &str, out: &Path) -> Outcome {
    let page = licences::page(&libraries(root)?, &format!("../{style}"));
    let folder = out.join("can-cu");
    fs::create_dir_all(&folder).map_err(|error| Failure::file("make", &folder, &error))?;
    assemble::write(&folder.join(licences::PAGE), page.as_bytes())
}

/// All of them, by name.
fn libraries(root: &Path) -> Outcome<Vec<Library>> {
    let mut command = Command::new("cargo");
    command.args(["metadata", "--locked", "--format-version", "1", "--filter-platform", WASM]);
    let failed = |why: String| {
        Failure::new("the libraries cannot be listed", why, "see what cargo says: cargo metadata")
    };
    let said = command.current_dir(root).output().map_err(|error| failed(error.to_string()))?;
    if !said.status.success() {
        return Err(failed(String::from_utf8_lossy(&said.stderr).into_owned()));
    }
    let graph = serde_json::from_slice(&said.stdout).map_err(|error| failed(error.to_string()))?;
    let mut all = Vec::new();
    for package in compiled(&graph) {
        all.push(library(package)?);
    }
    Ok(all)
}

/// The packages that get into a program, without ours: not those that only run while it is compiled.
fn compiled(graph: &Value) -> Vec<&Value> {
    let by_id = |list: &'static str| -> BTreeMap<&str, &Value> {
        let list = match list {
            "nodes" => &graph["resolve"]["nodes"],
            other => &graph[other],
        };
        let items = list.as_array().map(Vec::as_slice).unwrap_or_default();
        items.iter().map(|item| (text(&item["id"]), item)).collect()
    };
    let (packages, nodes) = (by_id("packages"), by_id("nodes"));
    let ours = packages.iter().filter(|(_, package)| PROGRAMS.contains(&text(&package["name"])));
    let mut waiting: Vec<&str> = ours.map(|(id, _)| *id).collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        let Some(package) = packages.get(id).filter(|package| !is_macro(package)) else { continue };
        if !seen.insert((text(&package["name"]), text(&package["version"]), id)) {
            continue;
        }
        let needs = nodes.get(id).and_then(|node| node["deps"].as_array()).into_iter().flatten();
        let runs = |kind: &Value| kind["kind"].is_null();
        let needs = needs.filter(|need| array(&need["dep_kinds"]).iter().any(runs));
        waiting.extend(needs.map(|need| text(&need["pkg"])));
    }
    // What stands in this folder has no address of its own, and our licence.
    let foreign = seen.into_iter().filter_map(|(_, _, id)| packages.get(id).copied());
    foreign.filter(|package| !package["source"].is_null()).collect()
}

fn is_macro(package: &Value) -> bool {
    let is = |target: &Value| array(&target["kind"]).iter().any(|kind| kind == "proc-macro");
    array(&package["targets"]).iter().any(is)
}

fn library(package: &Value) -> Outcome<Library> {
    let folder = Path::new(text(&package["manifest_path"])).parent().unwrap_or(Path::new("."));
    Ok(Library {
        name: format!("{} {}", text(&package["name"]), text(&package["version"])),
        licence: text(&package["license"]).into(),
        source: package["repository"].as_str().map(String::from),
        words: words(folder)?,
    })
}

/// The licence in a package's folder. Of several that one may choose among, the shorter one; nothing where it brings
/// none.
fn words(folder: &Path) -> Outcome<String> {
    let mut names = Vec::new();
    let entries = fs::read_dir(folder).map_err(|error| Failure::file("read", folder, &error))?;
    for entry in entries.flatten().filter(|entry| entry.path().is_file()) {
        let name = entry.file_name().to_string_lossy().to_uppercase();
        if ["LICENSE", "LICENCE", "COPYING"].iter().any(|begin| name.starts_with(begin)) {
            names.push((name, entry.path()));
        }
    }
    names.sort();
    let chosen = |wanted: &str| names.iter().find(|(name, _)| name.contains(wanted));
    let first = chosen("MIT").or_else(|| names.iter().find(|(name, _)| !name.contains("APACHE")));
    // What holds besides the one that was chosen.
    let besides = chosen("UNICODE").filter(|_| names.len() > 1);
    let mut words = String::new();
    for (_, path) in first.or(names.first()).into_iter().chain(besides) {
        let text = fs::read_to_string(path).map_err(|error| Failure::file("read", path, &error))?;
        words += text.replace('\r', "").trim();
        words += "\n";
    }
    Ok(words.trim_end().into())
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::weight;
    use crate::workspace_root;

    /// What the page may weigh, packed: every phone keeps it.
    const PACKED: usize = 12_000;

    #[test]
    fn what_is_compiled_is_listed_and_nothing_else() {
        let all = libraries(&workspace_root()).expect("libraries");
        let names: Vec<&str> = all.iter().filter_map(|one| one.name.split(' ').next()).collect();
        for name in ["leptos", "postcard", "wasm-bindgen", "serde", "web-sys"] {
            assert!(names.contains(&name), "{name}: {names:?}");
        }
        // Ours, what only tests need, what only runs while it is compiled, what only the banks are read with.
        for name in ["canh-giac", "proptest", "serde_derive", "roxmltree"] {
            assert!(!names.contains(&name), "{name}: {names:?}");
        }
        assert!(all.iter().all(|one| !one.licence.is_empty()), "{all:?}");
        assert!(all.iter().any(|one| one.words.contains("Permission is hereby granted")));
        let page = licences::page(&all, "../app.css");
        let packed = weight::brotli(page.as_bytes(), 11).len();
        assert!((1..=PACKED).contains(&packed), "{packed} bytes, at most {PACKED}");
    }
}
