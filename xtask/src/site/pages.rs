//! The pages that people open, each with its own program, what stands in it, and the parts beside it.

use std::path::Path;

use canh_giac::bank::compact::as_attribute;

use super::constants::CONSTANTS;
use super::home::{self, HOME};
use super::page::{
    self, Asset, CATALOGUE, EMERGENCY, Filling, GUIDE, ONE_FILE, Part, Program, Standing,
};
use super::scanner::Scanner;
use super::shell::Shell;
use super::sprite::{self, PICTURES};
use super::trunk::Trunk;
use super::{PAGE, TRAINER, WORKER, assemble, glue, program, read_text, weight};
use crate::banks::Catalogue;
use crate::failure::Outcome;

/// What pages are made with.
pub(super) struct Work<'a> {
    pub root: &'a Path,
    pub trunk: &'a Trunk<'a>,
    /// The style sheet in one piece.
    pub whole: &'a [Standing],
    /// The same for the page that workers open: what home is painted with, and what comes behind it.
    pub halves: &'a [Standing],
    pub catalogue: &'a Catalogue,
    /// The core in English.
    pub english: &'a Program,
    /// Where the site is put together.
    pub new: &'a Path,
    /// About what all else weighs that a phone keeps, packed.
    pub kilobytes: usize,
    /// What the one-file edition weighs, in kilobytes.
    pub one_file: &'a str,
    /// What reads codes on the trainer's page.
    pub scanner: &'a Scanner,
}

impl Work<'_> {
    /// Builds one page with its own program and those beside it, and puts it into the site; returns
    /// what is only this page's.
    pub fn build(
        &self,
        name: &str,
        more: Option<&Asset>,
        made: &Path,
        beside: &[Part],
    ) -> Outcome<Vec<Asset>> {
        let (program, constants) = match name == WORKER {
            true => {
                let (program, constants) = program::core_without_constants(self.trunk, name, made)?;
                (program, Some(constants))
            }
            false => (program::core(self.trunk, name, made)?, None),
        };
        let known = constants.as_ref().map(|constants| as_attribute(&constants.bytes));
        let html = read_text(&made.join(name))?;
        let signs = if name == WORKER { &sprite::WORKER[..] } else { &sprite::TRAINER };
        let pictures = sprite::sprite(self.root, signs)?;
        // Workers cannot do without what comes from the banks; the trainer's page takes what it names.
        let banks = self.catalogue.attributes();
        let home = match html.contains(HOME) {
            true => home::opening(&self.catalogue.home, name, &html)?,
            false => String::new(),
        };
        let fillings = [
            Filling { marker: CATALOGUE, text: &banks },
            Filling { marker: GUIDE, text: &self.catalogue.guide },
            Filling { marker: EMERGENCY, text: &self.catalogue.emergency },
            Filling { marker: HOME, text: &home },
            Filling { marker: ONE_FILE, text: self.one_file },
            Filling { marker: PICTURES, text: &pictures },
            Filling { marker: CONSTANTS, text: &known.unwrap_or_default() },
        ];
        let wanted = |filling: &Filling| name == WORKER || html.contains(filling.marker);
        let fillings: Vec<Filling> = fillings.into_iter().filter(wanted).collect();
        let english = match name == WORKER {
            true => Some(glue::same(&program, self.english)?.wasm.clone()),
            false => None,
        };
        let (core, sheet) = (program.clone(), more.cloned());
        let constants = constants.map(|constants| constants.place);
        let mut parts = vec![Part { pages: &[], program: core, english, constants, sheet }];
        parts.extend_from_slice(beside);
        // Its glue stands in the page.
        let mut own = vec![program.wasm];
        own.extend(more.cloned());
        let scanner = (name == TRAINER).then_some(self.scanner);
        own.extend(scanner.iter().flat_map(|scanner| scanner.beside()).cloned());
        let kilobytes = self.kilobytes + PAGE + weight::kilobytes(&own);
        let scan = scanner.map(|scanner| scanner.script.clone());
        let shell = Shell { scan, ..Shell::of(&parts, kilobytes)? };
        let sheets = if name == WORKER { self.halves } else { self.whole };
        let finished = page::finish(name, &html, &parts, (&shell, sheets), &fillings)?;
        own.push(Asset { name: name.into(), bytes: finished.into_bytes() });
        own.extend(shell.assets().cloned());
        for asset in &own {
            assemble::write(&made.join(&asset.name), &asset.bytes)?;
        }
        assemble::merge(made, self.new)?;
        Ok(own)
    }
}
