//! Building the site: banks, programs by trunk, pages finished by us, put together in `dist/`.

pub mod archive;
pub mod assemble;
pub mod edition;
pub mod glue;
pub mod hash;
pub mod headers;
pub mod hosts;
pub mod imports;
pub mod offline;
pub mod one_file;
pub mod packing;
pub mod page;
pub mod policy;
pub mod public;
pub mod scanner;
pub mod script;
pub mod shell;
pub mod stale;
pub mod styles;
pub mod trunk;
pub mod weight;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Instant, SystemTime};

use crate::banks::{self, Catalogue, Pictures};
use crate::failure::{Failure, Outcome};
use crate::progress::human;
use canh_giac::address::{COMPANION, EXAM};
use edition::Edition;
use page::{Asset, CATALOGUE, EMERGENCY, Filling, GUIDE, ONE_FILE, Part, Program};
use scanner::Scanner;
use shell::Shell;
use trunk::Trunk;
use weight::Weight;

/// The page that workers open.
const WORKER: &str = "index.html";
/// The parts of the worker's app beside its core: the page from which trunk builds each, which is not
/// shipped, and the first segments of its addresses.
const BESIDE: [(&str, &[&str]); 2] = [("exam.html", &EXAM), ("companion.html", &COMPANION)];
/// Scripts that no browser fetches before the first question.
const LATER: [&str; 2] = ["offline-", "old-"];
/// What a page and its scripts weigh, in kilobytes, where they name this weight and so cannot be weighed.
const PAGE: usize = 9;
/// The page that trainers open.
const TRAINER: &str = "trainer.html";

/// The folder that is served.
#[must_use]
pub fn dist(root: &Path) -> PathBuf {
    root.join("dist")
}

/// What a worker's browser fetches.
pub struct Fetched {
    /// Until the first question.
    first: Vec<Asset>,
    /// When a page of another part is opened for the first time: the name of the part's page, and its
    /// files.
    beside: Vec<(&'static str, Vec<Asset>)>,
}

/// The command `build`: builds, then prints what a worker's browser fetches.
///
/// # Errors
/// Any step of the build.
pub fn build_and_weigh(root: &Path) -> Outcome {
    let Fetched { first, beside } = build(root)?;
    let rows = |assets: &[Asset]| assets.iter().map(weight::weigh).collect::<Vec<Weight>>();
    println!("{}", weight::table("sum until the first question", &rows(&first)));
    for (part, assets) in beside {
        println!("{}", weight::table(&format!("sum of {part}, behind it"), &rows(&assets)));
    }
    Ok(())
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

/// Builds the site; returns what a worker fetches.
///
/// # Errors
/// Any step of the build; `dist/` is then as it was.
pub fn build(root: &Path) -> Outcome<Fetched> {
    build_as(root, Edition(None))
}

/// Builds the site as this edition, into its folder.
fn build_as(root: &Path, edition: Edition) -> Outcome<Fetched> {
    let (began, clock) = (SystemTime::now(), Instant::now());
    let out = edition.folder(root);
    let mut shelf = banks::check(root)?;
    edition.alter(&mut shelf);
    let trunk = Trunk::ready(root, edition)?;
    println!("Building the release site (about 2 minutes the first time)…");
    let works = root.join("target").join("site");
    let new = works.join("dist");
    assemble::fresh(&new)?;
    let style = root.join("style");
    let (sheet, more) = (styles::bundle(&style, "app.css")?, styles::bundle(&style, "more.css")?);
    assemble::write(&new.join(&more.name), &more.bytes)?;
    for asset in public::public_files(root)? {
        assemble::write(&new.join(&asset.name), &asset.bytes)?;
    }
    let whole = one_file::make(root, &trunk, shelf.clone())?;
    let catalogue = banks::compile(root, shelf, &sheet.name, Pictures::Files, &new)?;
    let mut beside = Vec::new();
    for (page, pages) in BESIDE {
        let made = works.join(page);
        let program = build_program(&trunk, page, &made)?;
        remove(&made.join(page))?;
        assemble::merge(&made, &new)?;
        beside.push(Part { pages, program, sheet: Some(more.clone()) });
    }
    let kilobytes = offline::kilobytes(&new)?;
    let mut scanner = take_program(&trunk, scanner::PAGE, &works.join("scanner"))?;
    scanner.wasm.bytes = edition.mark(scanner.wasm.bytes);
    let scanner = Scanner::of(&scanner)?;
    let one_file = whole.bytes.len().div_ceil(1000).to_string();
    let work = Work {
        trunk: &trunk,
        sheet: &sheet,
        catalogue: &catalogue,
        new: &new,
        kilobytes,
        one_file: &one_file,
        scanner: &scanner,
    };
    let trainers_sheet = styles::bundle(&style, "trainer.css")?;
    let mut first = work.build_page(WORKER, None, &works.join("worker"), &beside)?;
    let trainers = work.build_page(TRAINER, Some(&trainers_sheet), &works.join("trainer"), &[])?;
    let trainers = trainers.into_iter().map(|asset| asset.name);
    let trainers: Vec<String> =
        trainers.filter(|name| first.iter().all(|asset| asset.name != *name)).collect();

    assemble::write(&new.join(&whole.name), &whole.bytes)?;
    first.retain(|asset| !LATER.iter().any(|stem| asset.name.starts_with(stem)));
    first.extend(largest_starter(&new, &catalogue)?);
    hosts::write(&new)?;
    packing::pack(&new, &out, &packing::names(&new)?)?;
    // The list of what is kept says what each file weighs, packed.
    let kept = offline::write(&new, &trainers)?;
    packing::pack(&new, &out, &kept)?;
    stale::stamp(&new, began).map_err(|error| Failure::file("write", &new, &error))?;
    if let Some(folder) = out.parent() {
        fs::create_dir_all(folder).map_err(|error| Failure::file("make", folder, &error))?;
    }
    assemble::swap(&new, &out)?;
    println!("Built the site in {}.", human(clock.elapsed()));
    let beside = BESIDE.iter().zip(beside);
    let beside = beside.map(|((page, _), part)| {
        let mut fetched = files(part.program);
        fetched.extend(part.sheet);
        (*page, fetched)
    });
    Ok(Fetched { first, beside: beside.collect() })
}

/// What pages are made with.
struct Work<'a> {
    trunk: &'a Trunk<'a>,
    sheet: &'a Asset,
    catalogue: &'a Catalogue,
    /// Where the site is put together.
    new: &'a Path,
    /// About what all else weighs that a phone keeps, packed.
    kilobytes: usize,
    /// What the one-file edition weighs, in kilobytes.
    one_file: &'a str,
    /// What reads codes on the trainer's page.
    scanner: &'a Scanner,
}

impl Work<'_> {
    /// Builds one page with its own program and those beside it, and puts it into the site; returns
    /// what is only this page's.
    fn build_page(
        &self,
        name: &str,
        more: Option<&Asset>,
        made: &Path,
        beside: &[Part],
    ) -> Outcome<Vec<Asset>> {
        let program = build_program(self.trunk, name, made)?;
        let html = read_text(&made.join(name))?;
        // Workers cannot do without what comes from the banks; the trainer's page takes what it names.
        let fillings = [
            Filling { marker: CATALOGUE, text: &self.catalogue.text },
            Filling { marker: GUIDE, text: &self.catalogue.guide },
            Filling { marker: EMERGENCY, text: &self.catalogue.emergency },
            Filling { marker: ONE_FILE, text: self.one_file },
        ];
        let wanted = |filling: &Filling| name == WORKER || html.contains(filling.marker);
        let fillings: Vec<Filling> = fillings.into_iter().filter(wanted).collect();
        let mut parts = vec![Part { pages: &[], program: program.clone(), sheet: more.cloned() }];
        parts.extend_from_slice(beside);
        let mut own = files(program);
        own.push(self.sheet.clone());
        own.extend(more.cloned());
        let scanner = (name == TRAINER).then_some(self.scanner);
        own.extend(scanner.iter().flat_map(|scanner| scanner.beside()).cloned());
        let kilobytes = self.kilobytes + PAGE + weight::kilobytes(&own);
        let scan = scanner.map(|scanner| scanner.script.clone());
        let shell = Shell { scan, ..Shell::of(&parts, kilobytes)? };
        let finished = page::finish(name, &html, &parts, (&shell, self.sheet), &fillings)?;
        own.push(Asset { name: name.into(), bytes: finished.into_bytes() });
        own.extend(shell.assets().cloned());
        for asset in &own {
            assemble::write(&made.join(&asset.name), &asset.bytes)?;
        }
        assemble::merge(made, self.new)?;
        Ok(own)
    }
}

/// Builds the program of a page in the folder `made` and takes it out of there. Its glue is still long, and has no
/// export.
fn take_program(trunk: &Trunk, page: &str, made: &Path) -> Outcome<Program> {
    let Program { mut glue, mut wasm, snippets } = trunk.build(page, made)?;
    remove(&made.join(&glue.name))?;
    remove(&made.join(&wasm.name))?;
    let ours = glue::with_our_loading(&String::from_utf8_lossy(&glue.bytes))?;
    let (short, ours) = imports::shorten(&wasm.bytes, &ours)?;
    (glue.bytes, wasm.bytes) = (ours.into_bytes(), short);
    Ok(Program { glue, wasm, snippets })
}

/// Builds the program of a page into the folder `made`, its files under names of their final content:
/// browsers keep a hashed name for a year, so it may never stand for two contents.
fn build_program(trunk: &Trunk, page: &str, made: &Path) -> Outcome<Program> {
    let Program { glue, wasm, snippets } = take_program(trunk, page, made)?;
    let long = String::from_utf8_lossy(&glue.bytes) + glue::EXPORT;
    let glue = script::slim(&glue.name, &long, script::Kind::Module)?;
    let stem = page.trim_end_matches(".html");
    let named = |stem: &str, ending: &str, bytes: Vec<u8>| {
        let asset = Asset { name: format!("{stem}-{}{ending}", hash::short(&bytes)), bytes };
        assemble::write(&made.join(&asset.name), &asset.bytes)?;
        Ok::<Asset, Failure>(asset)
    };
    let wasm = named(stem, ".wasm", trunk.edition.mark(wasm.bytes))?;
    Ok(Program { glue: named("glue", ".js", glue.into_bytes())?, wasm, snippets })
}

fn files(Program { glue, wasm, snippets }: Program) -> Vec<Asset> {
    [glue, wasm].into_iter().chain(snippets).collect()
}

fn largest_starter(new: &Path, catalogue: &Catalogue) -> Outcome<Option<Asset>> {
    let banks: Outcome<Vec<Asset>> =
        catalogue.starters.iter().map(|name| trunk::asset(new, name)).collect();
    Ok(banks?.into_iter().max_by_key(|bank| bank.bytes.len()))
}

fn remove(path: &Path) -> Outcome {
    fs::remove_file(path).map_err(|error| Failure::file("remove", path, &error))
}

fn read_text(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| Failure::file("read", path, &error))
}
