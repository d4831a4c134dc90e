//! The one-file edition: the worker's whole app with all banks in one page, which goes by a stick or a chat and
//! starts without any network.

use std::fs;
use std::path::Path;

use crate::banks::{self, Catalogue, Pictures};
use crate::failure::{Failure, Outcome};
use crate::site::edition::Edition;
use crate::site::groups::{self, Group};
use crate::site::page::{Asset, CATALOGUE, EMERGENCY, GUIDE, HEAD, Program, split_once_only};
use crate::site::script::{self, Kind};
use crate::site::shell::{self, ENGLISH, FACE, TONGUE};
use crate::site::sprite::{self, PICTURES};
use crate::site::trunk::{Trunk, asset, file_names};
use crate::site::{archive, assemble, budget, glue, hash, libraries, program, styles, weight};
use canh_giac::bank::shelf::Shelf;
use canh_giac::quiz::language::Language;
use canh_giac::text::key_rules;

/// What the edition is called, in `dist/` and on a stick.
pub const NAME: &str = "canh-giac.html";
/// The page that everything is put into.
const PAGE: &str = "one-file.html";
/// The page from which trunk builds the program with all parts, which is not shipped.
const PROGRAM: &str = "whole.html";
/// Where the files go that the program asks for, and the start of it all.
const ARCHIVE: &str = "<!-- archive -->";
/// Where the rules go that everybody should know, for whoever cannot start the program.
const RULES: &str = "<!-- rules -->";
/// In a page of sources: where the start script puts the style sheet.
const STYLE: &str = "<!-- style -->";

const START: &str = include_str!("../../../shell/one-file.js");

/// The command `build --one-file`: makes the edition and puts it into `dist/`, where nothing else is touched.
///
/// # Errors
/// Any step of the build; what was there before then still is.
pub fn build_alone(root: &Path) -> Outcome {
    let shelf = banks::check(root)?;
    let mut trunk = Trunk::ready(root, Edition(None))?;
    trunk.content = banks::newest(&shelf);
    println!("Building the one-file edition (about 2 minutes the first time)…");
    let file = make(root, &trunk, shelf)?;
    let dist = super::dist(root);
    fs::create_dir_all(&dist).map_err(|error| Failure::file("make", &dist, &error))?;
    // Whoever copies it in this moment gets the old or the new one whole.
    let (new, there) = (dist.join(format!(".{NAME}.new")), dist.join(NAME));
    assemble::write(&new, &file.bytes)?;
    fs::rename(&new, &there).map_err(|error| Failure::file("write", &there, &error))?;
    let whole = Group { name: groups::ONE_FILE.into(), files: vec![weight::weigh(&file)] };
    println!("{}", groups::table(&whole, None));
    Ok(())
}

/// Makes the edition.
///
/// # Errors
/// Any step of the build, or the file has grown too large.
pub(super) fn make(root: &Path, trunk: &Trunk, shelf: Shelf) -> Outcome<Asset> {
    let works = root.join("target").join("site").join("one-file");
    let program = program::take(trunk, PROGRAM, &works.join("program"))?;
    let files = works.join("files");
    assemble::fresh(&files)?;
    let style = style(&root.join("style"))?;
    let catalogue = banks::compile(root, shelf, &style.name, Pictures::Inside, &files)?;
    libraries::write(root, &style.name, &files)?;
    let style = String::from_utf8_lossy(&style.bytes);

    let mut packed = vec![Asset { name: "program.wasm".into(), bytes: program.wasm.bytes.clone() }];
    for folder in ["bank", "can-cu"] {
        for name in file_names(&files.join(folder))? {
            let Asset { name, mut bytes } = asset(&files, &format!("{folder}/{name}"))?;
            if folder == "can-cu" {
                bytes = self_contained(&name, &String::from_utf8_lossy(&bytes), &style)?;
            }
            packed.push(Asset { name: format!("./{name}"), bytes });
        }
    }
    let icon = super::read_text(&root.join("public").join("icon.svg"))?;
    let page = super::read_text(&root.join(PAGE))?;
    let start = start(&program)?;
    let pictures = sprite::sprite(root, &sprite::WORKER)?;
    let html = finish(&page, &Inside { style: &style, start, icon, packed, catalogue, pictures })?;
    let file = Asset { name: NAME.into(), bytes: html.into_bytes() };
    budget::one_file(file.bytes.len())?;
    Ok(file)
}

/// What goes into the page.
struct Inside<'a> {
    style: &'a str,
    start: String,
    icon: String,
    packed: Vec<Asset>,
    catalogue: Catalogue,
    pictures: String,
}

fn finish(page: &str, inside: &Inside) -> Outcome<String> {
    let Inside { style, start, icon, packed, catalogue, pictures } = inside;
    let policy = policy(style, start);
    let icon = banks::data_address(icon);
    let head = format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <link rel=\"icon\" href=\"{icon}\">\n<style>{style}</style>"
    );
    let archive = format!(
        "<script type=\"text/plain\" id=\"archive\">{}</script>\n<script type=\"module\">{start}</script>",
        archive::text(packed)?
    );
    // Previews of phones run no script: so both languages stand there.
    let rules = Language::ALL.map(|language| {
        let section = key_rules::section(language);
        format!("<div lang=\"{}\">\n{section}\n</div>", language.code())
    });
    let rules = rules.join("\n");
    let filled = |marker: &str, text: &str| match marker.strip_suffix("\">") {
        Some(open) => format!("{open}{text}\">"),
        None => text.to_owned(),
    };
    let mut html = page.to_owned();
    for (marker, text) in [
        (HEAD, head.as_str()),
        (CATALOGUE, &catalogue.attributes()),
        (GUIDE, &catalogue.guide),
        (EMERGENCY, &catalogue.emergency),
        (RULES, &rules),
        (PICTURES, pictures),
        (ARCHIVE, &archive),
    ] {
        let (before, after) = split_once_only(PAGE, &html, marker)?;
        html = format!("{before}{}{after}", filled(marker, text));
    }
    Ok(html)
}

/// Both style sheets as one: they stand in the page itself, for whoever reads it without scripts.
fn style(folder: &Path) -> Outcome<Asset> {
    let (sheet, more) = (styles::bundle(folder, "app.css")?, styles::bundle(folder, "more.css")?);
    let bytes = [sheet.bytes, more.bytes].join(&b'\n');
    Ok(Asset { name: sheet.name, bytes })
}

/// What was chosen of the looks, the program's glue, and behind it what starts it: a module of one piece, for it may
/// fetch nothing.
fn start(program: &Program) -> Outcome<String> {
    let glue = glue::alone(program)?;
    let start = format!("{TONGUE}\n{FACE}\n{ENGLISH}\n{glue}\n{START}\n{}", shell::help());
    let start = script::slim("shell/one-file.js", &start, Kind::Module)?;
    if start.to_lowercase().contains("</script") {
        return Err(Failure::new(
            "the one-file edition cannot be made",
            "its script holds `</script`",
            "see what is new in wasm-bindgen, or build without: cargo xtask build --help",
        ));
    }
    Ok(start)
}

/// Its own script, its own sheet, its own pictures, and nothing from anywhere.
fn policy(style: &str, start: &str) -> String {
    [
        "default-src 'none'",
        &format!("script-src {} 'wasm-unsafe-eval'", hash::source(start)),
        &format!("style-src {}", hash::source(style)),
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ]
    .join("; ")
}

/// A page of sources that needs no file beside it. The sheet is put in when it is opened.
fn self_contained(name: &str, html: &str, style: &str) -> Outcome<Vec<u8>> {
    let (before, after) = split_once_only(name, html, "style-src 'self'")?;
    let html = format!("{before}style-src {}{after}", hash::source(style));
    let (before, after) = split_once_only(name, &html, "<link rel=\"stylesheet\" href=\"")?;
    let after = after.split_once('>').map_or("", |(_, after)| after);
    Ok(format!("{before}{STYLE}{after}").into_bytes())
}

#[cfg(test)]
#[path = "one_file_tests.rs"]
mod tests;
