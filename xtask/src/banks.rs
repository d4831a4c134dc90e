//! The question banks and the guide, as the commands need them. This file alone knows the library `canh-giac`.

use std::fs;
use std::path::{Path, PathBuf};

use canh_giac::bank::guide::bibliography;
use canh_giac::bank::guide::compact::write_guide;
use canh_giac::bank::shelf::{self, Shelf};
use canh_giac::bank::starter::starter;
use canh_giac::bank::{compact, pictures};
use canh_giac::quiz::question::Bank;
use canh_giac::quiz::time::Date;
use canh_giac::text::checker::{self, overview};
use canh_giac::text::{emergency, key_rules, sources};

use crate::failure::{Failure, Outcome};
use crate::site::{assemble, hash};

/// The compact banks that were written.
pub struct Catalogue {
    /// The list of banks for the page, as text for an attribute.
    pub text: String,
    /// The names of the banks that first lessons are drawn from, relative to the folder.
    pub starters: Vec<String>,
    /// What the names of the guide's files begin with, as seen from the page.
    pub guide: String,
    /// The numbers to call in an emergency, as HTML.
    pub emergency: String,
}

/// The page of what the guide rests on, as seen from the page.
const GUIDE_SOURCES: &str = "can-cu/cam-nang.html";

/// The command `check`: reads the banks, prints every problem, fails where there is one.
///
/// # Errors
/// The banks have problems.
pub fn check(root: &Path) -> Outcome<Shelf> {
    let shelf = shelf::read(&folder(root), today()?);
    for problem in &shelf.problems {
        println!("{}", checker::report(problem));
    }
    println!("{}", checker::summary(&shelf));
    match shelf.errors().count() {
        0 => Ok(shelf),
        count => Err(Failure::new(
            "the question banks have errors",
            format!("{count} errors, each named above with its file and line"),
            "mend those lines, then: cargo xtask check",
        )),
    }
}

/// The command `check` in full: also the tables of what there is, and of the robot that knows
/// nothing.
///
/// # Errors
/// The banks have errors.
pub fn check_and_count(root: &Path) -> Outcome {
    let shelf = check(root)?;
    println!("\n{}\n{}", overview::counts(&shelf), overview::robot(&shelf));
    Ok(())
}

/// The command `check --stale`: the questions whose sources should have been read again before
/// `day`, or before today.
///
/// # Errors
/// `day` is none.
pub fn list_stale(root: &Path, day: Option<&str>) -> Outcome {
    let today = today()?;
    let day = day.map_or(Ok(today), |day| {
        day.parse().map_err(|_| {
            let why = format!("`{day}` is no day of the calendar");
            Failure::new("nothing was listed", why, "write it so: --stale=2027-11-22")
        })
    })?;
    println!("{}", overview::stale(&shelf::read(&folder(root), today), day));
    Ok(())
}

fn folder(root: &Path) -> PathBuf {
    root.join("questions")
}

/// Where the pictures of questions go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pictures {
    /// Into files beside the banks.
    Files,
    /// Into the banks themselves, as addresses that hold them.
    Inside,
}

/// Writes the compact banks and their pictures into folders of `out`, under hashed names, and for
/// each topic and for the guide the page of its sources, and the page of the ten rules, which use the
/// style sheet called `style`; returns what the page takes from them, which names the files as seen
/// from the page.
///
/// # Errors
/// A file cannot be written.
pub fn compile(
    root: &Path,
    shelf: Shelf,
    style: &str,
    into: Pictures,
    out: &Path,
) -> Outcome<Catalogue> {
    let picture_folder = out.join("picture");
    for folder in [&out.join("bank"), &picture_folder, &out.join("can-cu")] {
        fs::create_dir_all(folder).map_err(|error| Failure::file("make", folder, &error))?;
    }
    let guide = write_guide_files(&shelf, style, out)?;
    let numbers = format!("./{GUIDE_SOURCES}");
    let key_rules = key_rules::page(&shelf.emergency, &format!("./{style}"), &numbers);
    assemble::write(&out.join(key_rules::PAGE), key_rules.as_bytes())?;
    let emergency = emergency::section(&shelf.emergency, &numbers);
    let (mut topics, mut starters) = (Vec::new(), Vec::new());
    for (mut topic, mut bank) in shelf.banks {
        let drawn = folder(root).join(topic.id.as_str()).join(pictures::FOLDER);
        for picture in bank.questions.iter_mut().filter_map(|question| question.picture.as_mut()) {
            let path = drawn.join(&picture.file);
            picture.file = match into {
                Pictures::Files => copy_picture(&path, &picture_folder)?,
                Pictures::Inside => data_address(&slim_picture(&path)?),
            };
        }
        let sources = sources::page(&topic.name, &bank, &format!("../{style}"));
        assemble::write(&out.join(format!("can-cu/{}.html", topic.id)), sources.as_bytes())?;
        let write = |kind: &str, bank: &Bank| -> Outcome<String> {
            let bytes = compact::write_bank(bank);
            let name = format!("bank/{}{kind}-{}.bank", topic.id, hash::short(&bytes));
            assemble::write(&out.join(&name), &bytes)?;
            Ok(name)
        };
        let (whole, starter) = (write("", &bank)?, write("-dau", &starter(&bank))?);
        topic.file = format!("./{whole}");
        topic.starter = format!("./{starter}");
        topics.push(topic);
        starters.push(starter);
    }
    let catalogue = compact::Catalogue { topics, exams: shelf.exams };
    let text = compact::write_catalogue(&catalogue);
    Ok(Catalogue { text, starters, guide, emergency })
}

/// Writes the parts of the guide and the page of its sources; returns what the addresses of the parts
/// begin with, as seen from the page.
fn write_guide_files(shelf: &Shelf, style: &str, out: &Path) -> Outcome<String> {
    let entries = bibliography::entries(&shelf.guide, &shelf.emergency);
    let entries = entries.iter().map(|entry| (&entry.source, entry.cited_by.as_slice()));
    let sources = sources::guide_page(entries, &format!("../{style}"));
    assemble::write(&out.join(GUIDE_SOURCES), sources.as_bytes())?;
    // One name for all of them: it is what the page has to know, and each worker pays for it.
    let name = format!("bank/guide-{}", hash::short(&write_guide(&shelf.guide)));
    for (part, guide) in shelf.guide.parts() {
        assemble::write(&out.join(part.file(&name)), &write_guide(&guide))?;
    }
    Ok(format!("./{name}"))
}

/// Copies a picture under a name of its content; returns its address as seen from the page.
fn copy_picture(path: &Path, folder: &Path) -> Outcome<String> {
    let slim = slim_picture(path)?;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = format!("{stem}-{}.svg", hash::short(slim.as_bytes()));
    assemble::write(&folder.join(&name), slim.as_bytes())?;
    Ok(format!("./picture/{name}"))
}

/// A drawing without what says nothing in it: line ends and blanks between the elements.
fn slim_picture(path: &Path) -> Outcome<String> {
    let text = fs::read_to_string(path).map_err(|error| Failure::file("read", path, &error))?;
    Ok(text.lines().map(str::trim).collect::<Vec<_>>().join("\n"))
}

/// The address that holds an SVG drawing itself. Only what would end the address, an attribute or an escape is
/// escaped: gzip makes less of the rest than of base64.
#[must_use]
pub fn data_address(svg: &str) -> String {
    let mut address = String::from("data:image/svg+xml,");
    for sign in svg.chars() {
        match sign {
            '%' => address.push_str("%25"),
            '#' => address.push_str("%23"),
            '"' => address.push_str("%22"),
            '&' => address.push_str("%26"),
            // Browsers drop line ends from addresses, and with them what parts two words.
            '\n' | '\r' | '\t' => address.push_str("%20"),
            _ => address.push(sign),
        }
    }
    address
}

/// The day by this machine's clock (UTC).
fn today() -> Outcome<Date> {
    let today = jiff::Timestamp::now().strftime("%Y-%m-%d").to_string();
    today.parse().map_err(|_| {
        let why = format!("this machine's clock shows {today}");
        Failure::new("the banks cannot be checked", why, "set the clock")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::weight;

    /// What a compressed bank of sixty questions, or of fewer, may weigh.
    const PACKED: usize = 20_000;

    /// What the compressed guide may weigh: 79 cards, five lists and the titles of some 180 documents
    /// are 31.7 kB.
    const GUIDE: usize = 34_000;
    /// What the numbers to call may add to the compressed page: their text alone is 1.9 kB.
    const EMERGENCY: usize = 2_200;

    fn shipped() -> Shelf {
        shelf::read(&folder(&crate::workspace_root()), today().expect("a day"))
    }

    #[test]
    fn the_shipped_guide_stays_small() {
        let packed = weight::brotli(&write_guide(&shipped().guide), 11).len();
        assert!((1..=GUIDE).contains(&packed), "{packed} bytes, at most {GUIDE}");
    }

    #[test]
    fn the_numbers_to_call_add_little_to_the_page() {
        let page = fs::read_to_string(crate::workspace_root().join("index.html")).expect("page");
        let section = emergency::section(&shipped().emergency, "./can-cu/cam-nang.html");
        let full = page.replace("<!-- emergency -->", &section);
        let packed = |page: &str| weight::brotli(page.as_bytes(), 11).len();
        let added = packed(&full) - packed(&page);
        assert!((1..=EMERGENCY).contains(&added), "{added} bytes, at most {EMERGENCY}");
    }

    #[test]
    fn the_page_of_the_rules_names_only_what_is_written() {
        let out = std::env::temp_dir().join(format!("xtask-banks-{}", std::process::id()));
        let root = crate::workspace_root();
        compile(&root, shipped(), "app-0.css", Pictures::Files, &out).expect("written");
        let page = fs::read_to_string(out.join(key_rules::PAGE)).expect("page");
        let mut names = page.split("=\"./").skip(1).filter_map(|rest| rest.split('"').next());
        // The style sheet and the app itself are not made from the banks.
        let missing = |name: &&str| !["app-0.css", ""].contains(name) && !out.join(name).is_file();
        assert_eq!(names.find(missing), None, "{page}");
        fs::remove_dir_all(&out).expect("clean");
    }

    #[test]
    fn shipped_banks_stay_small() {
        let shelf = shipped();
        for (topic, bank) in shelf.banks {
            let packed = weight::brotli(&compact::write_bank(&bank), 11).len();
            let most = PACKED * bank.questions.len().max(60) / 60;
            assert!(packed <= most, "{}: {packed} bytes, at most {most}", topic.id);
        }
    }
}
