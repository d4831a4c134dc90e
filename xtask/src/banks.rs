//! The question banks and the guide, as the commands need them. This module alone knows the library `canh-giac`.

mod english;
mod files;

use std::fs;
use std::path::{Path, PathBuf};

use canh_giac::bank::compact;
use canh_giac::bank::guide::bibliography;
use canh_giac::bank::guide::compact::write_guide;
use canh_giac::bank::guide::emergency::Emergency;
use canh_giac::bank::shelf::{self, Shelf};
use canh_giac::quiz::language::Language;
use canh_giac::quiz::time::Date;
use canh_giac::text::checker::{self, overview};
use canh_giac::text::{emergency, key_rules, sources};

use crate::failure::{Failure, Outcome};
use crate::site::{assemble, hash, home};
use files::Work;
pub use files::data_address;

/// The compact banks that were written.
pub struct Catalogue {
    /// The list of banks for the page, as text for an attribute.
    pub text: String,
    /// What is in English, for whoever reads English.
    pub english: English,
    /// The names of the banks that first lessons are drawn from, relative to the folder.
    pub starters: Vec<String>,
    /// What the names of the guide's files begin with, as seen from the page.
    pub guide: String,
    /// The numbers to call in an emergency, as HTML.
    pub emergency: String,
    /// The first page as it stands for whoever comes for the first time, as HTML.
    pub home: String,
}

/// What was written in English.
pub struct English {
    /// The file of the list of banks, with the English ones in the place of the others, as seen from
    /// the page.
    pub catalogue: String,
    /// The names of all files in English, that one too, relative to the folder.
    pub files: Vec<String>,
}

impl Catalogue {
    /// What goes into the page's element: the list, and behind it the attribute that names the English
    /// one.
    #[must_use]
    pub fn attributes(&self) -> String {
        format!("{}\" data-en=\"{}", self.text, self.english.catalogue)
    }
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
    let tables =
        [overview::counts(&shelf), overview::translations(&shelf), overview::robot(&shelf)];
    println!("\n{}", tables.join("\n"));
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

/// The day on which the newest source was read, of questions and guide.
#[must_use]
pub fn newest(shelf: &Shelf) -> Option<Date> {
    let sources = shelf.banks.iter().flat_map(|(_, bank)| &bank.sources);
    sources.chain(&shelf.guide.sources).map(|source| source.checked).max()
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
    for folder in ["bank", "picture", "can-cu"].map(|folder| out.join(folder)) {
        fs::create_dir_all(&folder).map_err(|error| Failure::file("make", &folder, &error))?;
    }
    let guide = write_guide_files(&shelf, style, out)?;
    let numbers = format!("./{GUIDE_SOURCES}");
    let key_rules = key_rules::page(&shelf.emergency, &format!("./{style}"), &numbers);
    assemble::write(&out.join(key_rules::PAGE), key_rules.as_bytes())?;
    let emergency = write_numbers(&shelf.emergency, &numbers, out)?;
    let (mut topics, mut starters) = (Vec::new(), Vec::new());
    let work = Work { root, into, out };
    for (mut topic, mut bank) in shelf.banks {
        work.address_pictures(&mut bank)?;
        let sources = sources::page(&topic.name, &bank, &format!("../{style}"));
        assemble::write(&out.join(format!("can-cu/{}.html", topic.id)), sources.as_bytes())?;
        let [_, starter] = work.write_bank(&mut topic, &bank, "")?;
        topics.push(topic);
        starters.push(starter);
    }
    let english = english::write(&work, &topics, shelf.english)?;
    let home = home::html(&topics);
    let catalogue = compact::Catalogue { topics, exams: shelf.exams };
    let text = compact::write_catalogue(&catalogue);
    Ok(Catalogue { text, english, starters, guide, emergency, home })
}

/// Makes the section of the numbers to call, and writes its lines in English into a file, which the section names.
fn write_numbers(emergency: &Emergency, sources: &str, out: &Path) -> Outcome<String> {
    let section = emergency::section(emergency, sources, Language::Vi);
    let Some(english) = emergency.in_english() else { return Ok(section) };
    let english = emergency::section(&english, sources, Language::En);
    let lines = emergency::lines(&english).join("\n");
    let name = format!("bank/numbers-en-{}.txt", hash::short(lines.as_bytes()));
    assemble::write(&out.join(&name), lines.as_bytes())?;
    Ok(emergency::with_words(&section, &format!("./{name}")))
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
    /// The same in English, which says the same in more words.
    const PACKED_IN_ENGLISH: usize = 22_000;

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
        let section =
            emergency::section(&shipped().emergency, "./can-cu/cam-nang.html", Language::Vi);
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
    fn the_english_catalogue_names_the_same_topics_and_only_what_is_written() {
        let out = std::env::temp_dir().join(format!("xtask-english-{}", std::process::id()));
        let root = crate::workspace_root();
        let written =
            compile(&root, shipped(), "app-0.css", Pictures::Files, &out).expect("written");
        let english = fs::read_to_string(out.join(&written.english.catalogue)).expect("file");
        let [english, master] =
            [&english, &written.text].map(|text| compact::read_catalogue(text).expect("catalogue"));
        let mut translated = 0;
        for (one, other) in english.topics.iter().zip(&master.topics) {
            assert_eq!((&one.id, one.questions), (&other.id, other.questions));
            assert_ne!((&one.name, &one.about), (&other.name, &other.about));
            for (name, same) in
                [(&one.file, one.file == other.file), (&one.starter, one.starter == other.starter)]
            {
                assert!(out.join(name).is_file(), "{name}");
                let own = written.english.files.iter().any(|file| name.ends_with(file.as_str()));
                assert_ne!(own, same, "{name}");
                translated += usize::from(own);
            }
        }
        assert_eq!(translated + 1, written.english.files.len(), "{:?}", written.english.files);
        assert!(translated >= 8, "{translated} files of English banks");
        assert!(written.attributes().ends_with(".txt") && !written.attributes().contains("\"\""));
        fs::remove_dir_all(&out).expect("clean");
    }

    #[test]
    fn shipped_banks_stay_small() {
        let shelf = shipped();
        let masters = shelf.banks.into_iter().map(|bank| (bank, PACKED));
        let english = shelf.english.banks.into_iter().map(|bank| (bank, PACKED_IN_ENGLISH));
        for ((topic, bank), of_sixty) in masters.chain(english) {
            let packed = weight::brotli(&compact::write_bank(&bank), 11).len();
            let most = of_sixty * bank.questions.len().max(60) / 60;
            assert!(packed <= most, "{}: {packed} bytes, at most {most}", topic.id);
        }
    }
}
