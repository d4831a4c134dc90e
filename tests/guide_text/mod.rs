//! A guide written as text, for the tests that spoil it by one textual change at a time.
#![allow(dead_code, reason = "each test uses some of it")]

use std::fs;
use std::path::{Path, PathBuf};

use canh_giac::bank::problem::Problem;
use canh_giac::bank::shelf::{self, Shelf};

/// The files of a shelf with one bank and a guide without a fault, and where they stand.
pub const GOOD: [(&str, &str); 4] = [
    ("thu/bank.toml", include_str!("bank.toml")),
    ("thu/handbook.toml", include_str!("handbook.toml")),
    ("self-checks.toml", include_str!("self-checks.toml")),
    ("emergency.toml", include_str!("emergency.toml")),
];

/// A folder of banks and a guide, made for one test.
pub struct Folder(PathBuf);

impl Folder {
    /// The good shelf. The folder's name is that of the test.
    pub fn good(name: &str) -> Folder {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("guide-text").join(name);
        let _ = fs::remove_dir_all(&path);
        let folder = Folder(path).with("topics.toml", "topics = [\"thu\"]\n");
        GOOD.iter().fold(folder, |folder, (file, text)| folder.with(file, text))
    }

    /// The same with another text in a file.
    pub fn with(self, file: &str, text: &str) -> Folder {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    /// The same without a file.
    pub fn without(self, file: &str) -> Folder {
        fs::remove_file(self.0.join(file)).unwrap();
        self
    }

    /// The shelf as on 22 November 2026.
    pub fn read(&self) -> Shelf {
        let mut shelf = shelf::read(&self.0, "2026-11-22".parse().unwrap());
        // Two questions are a small bank.
        shelf.problems.retain(|problem| !brief(problem).contains("Rule(Coverage"));
        shelf
    }

    /// What is wrong with it.
    pub fn problems(&self) -> Vec<Problem> {
        self.read().problems
    }
}

/// A problem as the tables write it: the fault as it prints, the file by its first letter where it
/// is not the one that was spoilt, and the line.
pub fn brief(problem: &Problem) -> String {
    let fault = format!("{:?}", problem.fault).replace(", ", ",");
    let fault = fault.strip_prefix("Guide(").and_then(|fault| fault.strip_suffix(')'));
    let whole = format!("{:?}", problem.fault).replace(", ", ",");
    format!("{}@{}:{}", fault.unwrap_or(&whole), problem.file, problem.line)
}
