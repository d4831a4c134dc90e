//! A site with banks that nobody would ship: words without an end, a dozen choices, markup, and letters that run from
//! right to left in the middle of Vietnamese. The program is the shipped one; only what it reads is another.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::id;

use canh_giac::bank::compact::{Catalogue, read_bank, read_catalogue, write_bank, write_catalogue};
use canh_giac::bank::starter::starter;
use canh_giac::quiz::kind::{Choice, Kind};
use canh_giac::quiz::question::{Bank, ChoiceId, Question};
use xtask::site::assemble;

use crate::site::folder;

/// Would run where somebody took a text for markup; and turns round what stands beside it, in two ways.
pub const HOSTILE: &str =
    "<img src=x onerror=\"window.hacked=1\"><b>Đậm</b> مرحبا بالعالم \u{202e}đảo ngược";
/// The name of a topic: eighty signs.
pub const NAME: &str =
    "Chủ đề có tên rất dài, <b>dài</b> đến mức không ai đặt như vậy, nhưng vẫn phải đọc";
/// So many choices a question has at most.
const MANY: u8 = 12;

/// A word of so many letters.
#[must_use]
pub fn long_word(letters: usize) -> String {
    "Đườngdài".chars().cycle().take(letters).collect()
}

/// The folder of such a site, and its banks. The folder goes with it.
#[derive(Debug)]
pub struct Hostile {
    /// Where it lies.
    pub folder: PathBuf,
    /// What it asks.
    pub banks: Vec<Bank>,
}

impl Hostile {
    /// Makes one of the finished site.
    ///
    /// # Panics
    /// There is no finished site, or it is not of this version.
    #[must_use]
    pub fn made() -> Hostile {
        let place = env::temp_dir().join(format!("canh-giac-hostile-{}", id()));
        let _ = fs::remove_dir_all(&place);
        let copied = assemble::merge(&folder(), &place);
        copied.unwrap_or_else(|failure| panic!("{failure}"));
        let mut banks = Vec::new();
        for page in ["index.html", "trainer.html"] {
            let file = place.join(page);
            let text = String::from_utf8(read(&file)).unwrap_or_default();
            let (before, rest) = text.split_once(META).unwrap_or_else(|| panic!("no {META}"));
            let (content, behind) = rest.split_once('"').unwrap_or_default();
            let mut catalogue =
                read_catalogue(content).unwrap_or_else(|error| panic!("{page}: {error:?}"));
            if banks.is_empty() {
                banks = spoil_banks(&place, &catalogue);
            }
            for topic in &mut catalogue.topics {
                topic.about = HOSTILE.into();
            }
            catalogue.topics[0].name = NAME.into();
            catalogue.topics[1].name = long_word(80);
            catalogue.exams[0].name = format!("{} {HOSTILE}", long_word(60));
            catalogue.exams[0].about = HOSTILE.into();
            let content = write_catalogue(&catalogue);
            write(&file, format!("{before}{META}{content}\"{behind}").as_bytes());
        }
        Hostile { folder: place, banks }
    }
}

impl Drop for Hostile {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// What stands before the catalogue in a page.
const META: &str = "<meta name=\"catalogue\" content=\"";

fn spoil_banks(place: &Path, catalogue: &Catalogue) -> Vec<Bank> {
    let topics = catalogue.topics.iter();
    let spoilt = topics.map(|topic| {
        let (file, first) = (place.join(&topic.file), place.join(&topic.starter));
        let bank = read_bank(&read(&file));
        let mut bank = bank.unwrap_or_else(|error| panic!("{}: {error:?}", file.display()));
        bank.questions.iter_mut().for_each(spoil);
        for objective in &mut bank.objectives {
            objective.name = format!("{} {HOSTILE}", long_word(60));
        }
        for source in &mut bank.sources {
            source.document = format!("{} {HOSTILE}", long_word(120));
        }
        write(&file, &write_bank(&bank));
        write(&first, &write_bank(&starter(&bank)));
        bank
    });
    spoilt.collect()
}

fn spoil(question: &mut Question) {
    let (long, mixed) = (long_word(400), |text: &str| format!("{HOSTILE} {text}"));
    question.text = mixed(&question.text);
    question.explanation = mixed(&long_word(200));
    question.vital = question.vital.as_ref().map(|why| mixed(why));
    match &mut question.kind {
        Kind::Single(kind) => {
            kind.choices[0].text = long;
            kind.choices[1].text = mixed(&kind.choices[1].text);
            kind.choices[0].why = long_word(200);
        }
        Kind::Multiple(kind) => {
            for place in kind.choices.len() as u8..MANY {
                let more = ChoiceId::new((b'a' + place).into()).map(|id| Choice {
                    id,
                    text: format!("{HOSTILE} {place}"),
                    right: false,
                    why: HOSTILE.into(),
                });
                kind.choices.extend(more);
            }
        }
        Kind::TrueFalse(kind) => kind.why_true = long,
        Kind::Order(kind) => {
            kind.steps[0].text = long;
            kind.steps[1].text = mixed(&kind.steps[1].text);
        }
        Kind::Matching(kind) => {
            kind.pairs[0].left = long_word(90);
            kind.pairs[0].right = long_word(90);
            kind.pairs[1].left = mixed(&kind.pairs[1].left);
            kind.pairs[1].why = long;
        }
        Kind::Number(kind) => {
            kind.unit = "đồng mỗi người mỗi tháng".into();
            kind.why = long;
        }
        Kind::RedFlags(kind) => {
            kind.sender = mixed(&long_word(60));
            kind.parts[0].text = long;
            kind.parts[1].text = mixed(&kind.parts[1].text);
        }
        Kind::Hotspot(kind) => {
            kind.spots[0].choice.text = long;
            kind.spots[1].choice.text = mixed(&kind.spots[1].choice.text);
        }
        Kind::Call(kind) => {
            kind.sender = mixed(&long_word(60));
            kind.scenes[0].says = mixed(&long);
            kind.scenes[0].replies[0].text = long_word(200);
        }
    }
}

fn read(file: &Path) -> Vec<u8> {
    fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Writes a file, and takes away what was packed of it.
fn write(file: &Path, bytes: &[u8]) {
    let written = fs::write(file, bytes);
    written.unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    for packed in ["br", "gz"] {
        let _ = fs::remove_file(format!("{}.{packed}", file.display()));
    }
}
