//! How a step that failed says so: what, why, and the command that mends it.

use std::fmt;
use std::path::Path;

/// A step that failed, in the reader's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// What did not work.
    pub what: String,
    /// The reason, as near to its root as we know it.
    pub why: String,
    /// What to type or to do now.
    pub mend: String,
}

/// The result of a step.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// A failure from its three sentences.
    pub fn new(what: impl Into<String>, why: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { what: what.into(), why: why.into(), mend: mend.into() }
    }

    /// A file or folder that could not be read or written; `verb` completes "cannot ...".
    #[must_use]
    pub fn file(verb: &str, path: &Path, error: &std::io::Error) -> Self {
        let place = path.display();
        Self::new(
            format!("cannot {verb} {place}"),
            error.to_string(),
            format!("look at the rights and the free space (ls -ld {place}; df -h .), then repeat"),
        )
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Failed: {}", self.what)?;
        writeln!(f, "Why:    {}", self.why)?;
        write!(f, "Mend:   {}", self.mend)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_exactly_three_lines() {
        let text =
            Failure::new("the site was not built", "no wasm", "cargo xtask build").to_string();
        assert_eq!(text.lines().count(), 3);
        assert!(text.ends_with("cargo xtask build"));
    }
}
