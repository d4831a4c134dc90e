//! Building the site: banks, programs by trunk, pages finished by us, put together in `dist/`.

pub mod archive;
pub mod assemble;
pub mod budget;
pub mod constants;
pub mod edition;
pub mod fetched;
pub mod functions;
pub mod glue;
pub mod groups;
pub mod hash;
pub mod headers;
pub mod home;
pub mod hosts;
pub mod imports;
pub mod libraries;
pub mod named;
pub mod offline;
pub mod one_file;
pub mod order;
pub mod packing;
pub mod page;
mod pages;
pub mod places;
pub mod policy;
pub mod program;
pub mod public;
pub mod scanner;
pub mod script;
pub mod shell;
pub mod sprite;
pub mod stale;
pub mod styles;
pub mod table;
pub mod trunk;
pub mod wasm;
pub mod weight;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Instant, SystemTime};

use crate::banks::{self, Pictures};
use crate::failure::{Failure, Outcome};
use crate::progress::human;
use canh_giac::address::{COMPANION, EXAM};
use edition::Edition;
use fetched::Made;
use groups::Group;
use page::{Asset, Part, STYLE, STYLE_FIRST, STYLE_LATER, Standing};
use pages::Work;
use scanner::Scanner;
use trunk::Trunk;

/// The page that workers open.
const WORKER: &str = "index.html";
/// The parts of the worker's app beside its core: the page from which trunk builds each, which is not
/// shipped, and the first segments of its addresses.
const BESIDE: [(&str, &[&str]); 2] = [("exam.html", &EXAM), ("companion.html", &COMPANION)];
/// The page from which trunk builds the core in English, which is not shipped.
const ENGLISH: &str = "english.html";
/// Scripts that no browser fetches before the first question, or only where somebody reads English.
const LATER: [&str; 4] = ["offline-", "help-", "old-", "english-"];
/// What a page and its scripts weigh, in kilobytes, where they name this weight and so cannot be weighed.
const PAGE: usize = 29;
/// The page that trainers open.
const TRAINER: &str = "trainer.html";

/// The folder that is served.
#[must_use]
pub fn dist(root: &Path) -> PathBuf {
    root.join("dist")
}

/// Builds the site unless it is newer than everything that goes into it.
///
/// # Errors
/// Any step of the build.
pub fn build_if_stale(root: &Path) -> Outcome {
    if stale::is_stale(root, &dist(root)) {
        build(root)?;
    }
    Ok(())
}

/// The site that is measured: `CANH_GIAC_DIST`, as for the browser tests, else `dist/`, built when it is stale.
///
/// # Errors
/// Any step of the build.
pub fn measured(root: &Path) -> Outcome<PathBuf> {
    if let Some(named) = env::var_os("CANH_GIAC_DIST") {
        return Ok(PathBuf::from(named));
    }
    build_if_stale(root)?;
    Ok(dist(root))
}

/// Builds the site; returns its files in groups.
///
/// # Errors
/// Any step of the build, or it has grown over its budget; `dist/` is then as it was.
pub fn build(root: &Path) -> Outcome<Vec<Group>> {
    build_as(root, Edition(None))
}

/// Builds the site as this edition, into its folder.
fn build_as(root: &Path, edition: Edition) -> Outcome<Vec<Group>> {
    let (began, clock) = (SystemTime::now(), Instant::now());
    let out = edition.folder(root);
    let mut shelf = banks::check(root)?;
    edition.alter(&mut shelf);
    let mut trunk = Trunk::ready(root, edition)?;
    trunk.content = banks::newest(&shelf);
    println!("Building the release site (about 2 minutes the first time)…");
    let works = root.join("target").join("site");
    let new = works.join("dist");
    assemble::fresh(&new)?;
    let style = root.join("style");
    let (sheet, more) = (styles::bundle(&style, "app.css")?, styles::bundle(&style, "more.css")?);
    // In our pages the first one stands itself; the others link it.
    for sheet in [&sheet, &more] {
        assemble::write(&new.join(&sheet.name), &sheet.bytes)?;
    }
    for asset in public::public_files(root)? {
        assemble::write(&new.join(&asset.name), &asset.bytes)?;
    }
    let whole = one_file::make(root, &trunk, shelf.clone())?;
    let catalogue = banks::compile(root, shelf, &sheet.name, Pictures::Files, &new)?;
    libraries::write(root, &sheet.name, &new)?;
    let mut beside = Vec::new();
    for (page, pages) in BESIDE {
        let made = works.join(page);
        let program = program::part(&trunk, page, &made)?;
        remove(&made.join(page))?;
        assemble::merge(&made, &new)?;
        beside.push(Part {
            pages,
            program,
            english: None,
            constants: None,
            sheet: Some(more.clone()),
        });
    }
    let kilobytes = offline::kilobytes(&new)?;
    let english = {
        let made = works.join(ENGLISH);
        let program = program::core(&trunk, ENGLISH, &made)?;
        remove(&made.join(ENGLISH))?;
        assemble::merge(&made, &new)?;
        program
    };
    let mut scanner = program::take(&trunk, scanner::PAGE, &works.join("scanner"))?;
    scanner.wasm.bytes = edition.mark(scanner.wasm.bytes);
    let scanner = Scanner::of(&scanner)?;
    let one_file = whole.bytes.len().div_ceil(1000).to_string();
    let work = Work {
        root,
        trunk: &trunk,
        whole: &[Standing { line: STYLE, sheet: sheet.clone() }],
        halves: &[
            Standing { line: STYLE_FIRST, sheet: styles::bundle(&style, "first.css")? },
            Standing { line: STYLE_LATER, sheet: styles::bundle(&style, "later.css")? },
        ],
        catalogue: &catalogue,
        english: &english,
        new: &new,
        kilobytes,
        one_file: &one_file,
        scanner: &scanner,
    };
    let trainers_sheet = styles::bundle(&style, "trainer.css")?;
    let worker = work.build(WORKER, None, &works.join("worker"), &beside)?;
    let trainer = work.build(TRAINER, Some(&trainers_sheet), &works.join("trainer"), &[])?;
    let beside: Vec<Vec<Asset>> = beside.into_iter().map(Part::into_files).collect();
    let english = [english.wasm];
    let (worker, trainer) = (&worker[..], &trainer[..]);
    let others = |asset: &&Asset| worker.iter().all(|own| own.name != asset.name);
    let trainers: Vec<String> =
        trainer.iter().filter(others).map(|asset| asset.name.clone()).collect();
    let words = worker.iter().filter(|asset| asset.name.starts_with("english-"));
    let readers = offline::english(&new, english.iter().filter(others).chain(words))?;
    let (beside, english, starters) = (&beside[..], &english[..], &catalogue.starters[..]);
    let made = Made { worker, trainer, beside, english, reader: scanner.beside(), starters };
    fetched::write(&new, &fetched::of(&new, &made)?)?;

    assemble::write(&new.join(&whole.name), &whole.bytes)?;
    hosts::write(&new)?;
    packing::pack(&new, &out, &packing::names(&new)?)?;
    // The list of what is kept says what each file weighs, packed.
    let kept = offline::write(&new, &trainers, &readers)?;
    packing::pack(&new, &out, &kept)?;
    let groups = groups::of(&new)?;
    if edition == Edition(None) {
        budget::check(&groups)?;
    }
    stale::stamp(&new, began).map_err(|error| Failure::file("write", &new, &error))?;
    if let Some(folder) = out.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::file("make", folder, &error))?;
    }
    assemble::swap(&new, &out)?;
    println!("Built the site in {}.", human(clock.elapsed()));
    Ok(groups)
}

fn remove(path: &Path) -> Outcome {
    fs::remove_file(path).map_err(|error| Failure::file("remove", path, &error))
}

fn read_text(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| Failure::file("read", path, &error))
}
