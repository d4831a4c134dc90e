//! Other editions of the site, which only tests ask for: what becomes of a phone when a new version is
//! served? Built as the shipped one, with another text in an explanation and other bytes in every program.

use std::path::{Path, PathBuf};

use canh_giac::bank::shelf::Shelf;

use crate::failure::Outcome;
use crate::site;

/// An edition with a name of its own; the shipped one has none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition(pub Option<&'static str>);

impl Edition {
    /// The site of this edition, built unless it is newer than everything that goes into it.
    ///
    /// # Errors
    /// Any step of the build.
    pub fn built(self, root: &Path) -> Outcome<PathBuf> {
        let out = self.folder(root);
        if site::stale::is_stale(root, &out) {
            site::build_as(root, self)?;
        }
        Ok(out)
    }

    /// Where it is built.
    #[must_use]
    pub fn folder(self, root: &Path) -> PathBuf {
        match self.0 {
            None => site::dist(root),
            Some(name) => root.join("target").join("editions").join(name),
        }
    }

    /// Puts the name behind the explanation of the first question of every bank.
    pub(super) fn alter(self, shelf: &mut Shelf) {
        let Some(name) = self.0 else { return };
        for (_, bank) in shelf.banks.iter_mut().chain(&mut shelf.english.banks) {
            if let Some(question) = bank.questions.first_mut() {
                question.explanation = format!("{} ({name})", question.explanation);
            }
        }
    }

    /// Puts the name at the end of a program, in a section of its own that browsers pass over.
    pub(super) fn mark(self, mut wasm: Vec<u8>) -> Vec<u8> {
        if let Some(name) = self.0 {
            let length = name.len() as u8;
            wasm.extend([0, length + 1, length]);
            wasm.extend(name.bytes());
        }
        wasm
    }
}
