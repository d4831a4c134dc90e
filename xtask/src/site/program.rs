//! Building a program: what trunk makes of a page, made short, with its files under names of their content.

use std::path::Path;

use crate::failure::Outcome;
use crate::site::constants::{self, Constants};
use crate::site::page::{Asset, Program};
use crate::site::script::{self, Kind};
use crate::site::trunk::Trunk;
use crate::site::{assemble, glue, hash, imports, named, order, places};

/// Builds the program of a page in the folder `made` and takes it out of there. Its glue is still long, and has no
/// export.
pub(super) fn take(trunk: &Trunk, page: &str, made: &Path) -> Outcome<Program> {
    let Program { mut glue, mut wasm, snippets } = trunk.build(page, made)?;
    super::remove(&made.join(&glue.name))?;
    super::remove(&made.join(&wasm.name))?;
    let ours = glue::with_our_loading(&String::from_utf8_lossy(&glue.bytes))?;
    named::keep(trunk.root, page, &wasm.bytes)?;
    let (short, ours) = imports::shorten(&wasm.bytes, &ours)?;
    (glue.bytes, wasm.bytes) = (ours.into_bytes(), order::alike(&places::forget(&short)?)?);
    Ok(Program { glue, wasm, snippets })
}

/// Builds the program of a page's first part into the folder `made`; its glue is to stand in the page, and is still as
/// [`take`] leaves it.
pub(super) fn core(trunk: &Trunk, page: &str, made: &Path) -> Outcome<Program> {
    written(trunk, page, made, take(trunk, page, made)?)
}

/// The same without the program's constants, which are to stand in the page as well.
pub(super) fn core_without_constants(
    trunk: &Trunk,
    page: &str,
    made: &Path,
) -> Outcome<(Program, Constants)> {
    let mut program = take(trunk, page, made)?;
    let (rest, constants) = constants::apart(&program.wasm.bytes)?;
    program.wasm.bytes = rest;
    Ok((written(trunk, page, made, program)?, constants))
}

/// The program with its wasm as a file.
fn written(trunk: &Trunk, page: &str, made: &Path, program: Program) -> Outcome<Program> {
    let stem = page.trim_end_matches(".html");
    let wasm = file(made, stem, ".wasm", trunk.edition.mark(program.wasm.bytes))?;
    Ok(Program { wasm, ..program })
}

/// Builds the program of a page into the folder `made`, its glue as a module of its own.
pub(super) fn part(trunk: &Trunk, page: &str, made: &Path) -> Outcome<Program> {
    let Program { glue, wasm, snippets } = core(trunk, page, made)?;
    let long = String::from_utf8_lossy(&glue.bytes) + glue::EXPORT;
    let glue = script::slim(&glue.name, &long, Kind::Module)?;
    Ok(Program { glue: file(made, "glue", ".js", glue.into_bytes())?, wasm, snippets })
}

/// A file in the folder `made` under a name of its final content: browsers keep a hashed name for a year, so it may
/// never stand for two contents.
fn file(made: &Path, stem: &str, ending: &str, bytes: Vec<u8>) -> Outcome<Asset> {
    let asset = Asset { name: format!("{stem}-{}{ending}", hash::short(&bytes)), bytes };
    assemble::write(&made.join(&asset.name), &asset.bytes)?;
    Ok(asset)
}
