//! What is wrong on many pages, told once for all of them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Findings with the scenes that have them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Findings(BTreeMap<(String, String), BTreeSet<String>>);

impl Findings {
    /// On this scene that is wrong; the detail is told of the first scene alone.
    pub fn add(&mut self, scene: impl Into<String>, what: impl Into<String>, detail: &str) {
        let what = what.into();
        let known = self.0.range((what.clone(), String::new())..).next();
        let detail = match known {
            Some(((same, detail), _)) if *same == what => detail.clone(),
            _ => detail.to_owned(),
        };
        self.0.entry((what, detail)).or_default().insert(scene.into());
    }

    /// How many different things are wrong.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True where nothing is.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Fails the test where anything was found, and tells all of it.
    ///
    /// # Panics
    /// Something was found.
    pub fn are_none(&self) {
        assert!(self.is_empty(), "{self}");
    }
}

impl fmt::Display for Findings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} findings", self.len())?;
        for ((what, detail), scenes) in &self.0 {
            let some: Vec<&str> = scenes.iter().take(6).map(String::as_str).collect();
            writeln!(f, "- {what}\n    on {} scenes: {}", scenes.len(), some.join(", "))?;
            if !detail.is_empty() {
                writeln!(f, "    {detail}")?;
            }
        }
        Ok(())
    }
}
