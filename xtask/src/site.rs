//! Building the site: banks, two pages by trunk, finished by us, put together in `dist/`.

pub mod assemble;
pub mod hash;
pub mod page;
pub mod script;
pub mod stale;
pub mod styles;
pub mod trunk;
pub mod weight;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Instant, SystemTime};

use crate::banks::{self, Catalogue};
use crate::failure::{Failure, Outcome};
use crate::progress::human;
use page::{Asset, CATALOGUE, EMERGENCY, Filling, GUIDE, Program};
use trunk::Trunk;
use weight::Weight;

/// The page that workers open.
const WORKER: &str = "index.html";
/// The page that trainers open.
const TRAINER: &str = "trainer.html";

/// The folder that is served.
#[must_use]
pub fn dist(root: &Path) -> PathBuf {
    root.join("dist")
}

/// The command `build`: builds, then prints what a worker's browser fetches.
///
/// # Errors
/// Any step of the build.
pub fn build_and_weigh(root: &Path) -> Outcome {
    let first = build(root)?;
    let rows: Vec<Weight> = first.iter().map(weight::weigh).collect();
    println!("{}", weight::table(&rows));
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

/// Builds the site; returns what a worker fetches until the first question.
///
/// # Errors
/// Any step of the build; `dist/` is then as it was.
pub fn build(root: &Path) -> Outcome<Vec<Asset>> {
    let (began, clock) = (SystemTime::now(), Instant::now());
    let shelf = banks::check(root)?;
    let trunk = Trunk::ready(root)?;
    println!("Building the release site (about 2 minutes the first time)…");
    let works = root.join("target").join("site");
    let new = works.join("dist");
    assemble::fresh(&new)?;
    let sheet = styles::bundle(&root.join("style"))?;
    let catalogue = banks::compile(root, shelf, &sheet.name, &new)?;
    let mut first = build_page(root, &trunk, WORKER, &works.join("worker"), &new, &catalogue)?;
    build_page(root, &trunk, TRAINER, &works.join("trainer"), &new, &catalogue)?;
    first.extend(largest_starter(&new, &catalogue)?);
    stale::stamp(&new, began).map_err(|error| Failure::file("write", &new, &error))?;
    assemble::swap(&new, &dist(root))?;
    println!("Built the site in {}.", human(clock.elapsed()));
    Ok(first)
}

/// Builds one page and puts it into `new`; returns what its browser fetches at the start.
fn build_page(
    root: &Path,
    trunk: &Trunk,
    name: &str,
    made: &Path,
    new: &Path,
    catalogue: &Catalogue,
) -> Outcome<Vec<Asset>> {
    let mut program = trunk.build(name, made)?;
    program.glue = slim_glue(program.glue, made)?;
    let html = read_text(&made.join(name))?;
    // Workers cannot do without what comes from the banks; the trainer's page takes what it names.
    let fillings = [
        Filling { marker: CATALOGUE, text: &catalogue.text },
        Filling { marker: GUIDE, text: &catalogue.guide },
        Filling { marker: EMERGENCY, text: &catalogue.emergency },
    ];
    let wanted = |filling: &Filling| name == WORKER || html.contains(filling.marker);
    let fillings: Vec<Filling> = fillings.into_iter().filter(wanted).collect();
    let boot = page::boot(&program);
    let sheet = styles::bundle(&root.join("style"))?;
    let finished = page::finish(name, &html, &program, (&boot, &sheet), &fillings)?;
    assemble::write(&made.join(name), finished.as_bytes())?;
    assemble::write(&made.join(&boot.name), &boot.bytes)?;
    assemble::write(&made.join(&sheet.name), &sheet.bytes)?;
    assemble::merge(made, new)?;
    let html = Asset { name: name.into(), bytes: finished.into_bytes() };
    let Program { glue, wasm, snippets } = program;
    let mut first = vec![html, boot, sheet, glue, wasm];
    first.extend(snippets);
    Ok(first)
}

/// The glue without comments, under a name of its new content: browsers keep a hashed name for a
/// year, so it may never stand for two contents.
fn slim_glue(glue: Asset, made: &Path) -> Outcome<Asset> {
    let bytes = script::slim(&String::from_utf8_lossy(&glue.bytes)).into_bytes();
    let name = format!("glue-{}.js", hash::short(&bytes));
    let old = made.join(&glue.name);
    fs::remove_file(&old).map_err(|error| Failure::file("remove", &old, &error))?;
    assemble::write(&made.join(&name), &bytes)?;
    Ok(Asset { name, bytes })
}

fn largest_starter(new: &Path, catalogue: &Catalogue) -> Outcome<Option<Asset>> {
    let banks: Outcome<Vec<Asset>> =
        catalogue.starters.iter().map(|name| trunk::asset(new, name)).collect();
    Ok(banks?.into_iter().max_by_key(|bank| bank.bytes.len()))
}

fn read_text(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| Failure::file("read", path, &error))
}
