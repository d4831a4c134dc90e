//! A file being read: where something stands in it, and what was found wrong with it.

use super::problem::{Fault, Problem, Problems};
use crate::quiz::language::Language;

/// A file being read, and what was found wrong with it so far.
pub(super) struct File<'a> {
    pub name: &'a str,
    pub text: &'a str,
    /// In which its sentences are written.
    pub language: Language,
    problems: &'a Problems,
}

impl<'a> File<'a> {
    pub fn new(name: &'a str, text: &'a str, problems: &'a Problems) -> File<'a> {
        File { name, text, language: Language::Vi, problems }
    }

    /// The same, with its sentences in another language.
    pub fn in_language(self, language: Language) -> File<'a> {
        File { language, ..self }
    }

    /// How much was found wrong so far, in whatever file.
    pub fn count(&self) -> usize {
        self.problems.borrow().len()
    }

    /// Reports `fault` at a byte of the file.
    pub fn report(&self, at: usize, fault: Fault) {
        let (line, excerpt) = self.line(at);
        self.push(line, excerpt, fault);
    }

    /// Reports `fault` of the file as a whole.
    pub fn report_whole(&self, fault: Fault) {
        self.push(0, "", fault);
    }

    fn push(&self, line: usize, excerpt: &str, fault: Fault) {
        self.problems.borrow_mut().push(Problem {
            file: self.name.into(),
            line,
            question: self.question(line),
            excerpt: excerpt.chars().take(120).collect(),
            fault,
        });
    }

    /// The id of the question that holds a line.
    fn question(&self, line: usize) -> Option<String> {
        let lines: Vec<&str> = self.text.lines().collect();
        let above = lines.get(..line)?;
        let start = above.iter().rposition(|text| text.trim() == "[[question]]")?;
        let id = lines[start..].iter().find_map(|text| text.trim().strip_prefix("id = \""))?;
        Some(id.split('"').next()?.into())
    }

    /// The line that holds a byte, as `file:line`.
    pub fn place(&self, at: usize) -> String {
        format!("{}:{}", self.name, self.line(at).0)
    }

    fn line(&self, at: usize) -> (usize, &'a str) {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        (line, self.text.lines().nth(line - 1).unwrap_or_default().trim())
    }
}
