//! The Rust files of the project, for the tests that read them.

use std::fs;
use std::path::Path;

/// All Rust files below these folders, sorted, each with its path from the root.
pub fn rust_files(folders: &[&str]) -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders: Vec<_> = folders.iter().map(|folder| root.join(folder)).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// The text without comments and without its test modules; lines keep their numbers.
pub fn code(text: &str) -> String {
    let mut in_tests = false;
    let mut kept = String::new();
    for line in text.lines() {
        in_tests |= line == "#[cfg(test)]";
        let is_comment = line.trim_start().starts_with("//");
        if !in_tests && !is_comment {
            kept += line.split(" // ").next().unwrap_or_default();
        }
        kept.push('\n');
        in_tests &= line != "}";
    }
    kept
}
