//! Our site with a bank of many questions: the topic's own, again and again under other names. The program is the
//! shipped one.

use std::fs;
use std::path::{Path, PathBuf};

use canh_giac::bank::compact::{read_bank, read_catalogue, write_bank};
use canh_giac::quiz::question::Bank;
use xtask::site::assemble;
use xtask::site::packing;

use crate::browser::Measured;
use crate::conditions::Condition;
use crate::peers::{Peer, TOPIC};
use crate::start;

/// So many questions the banks have, each of another site.
pub const SIZES: [usize; 4] = [100, 1_000, 3_000, 10_000];
/// What stands before the catalogue in a page.
const META: &str = "<meta name=\"catalogue\" content=\"";

/// A site with a large bank.
#[derive(Clone, Debug)]
pub struct Large {
    /// So many questions.
    pub questions: usize,
    /// The bank's bytes, as they are.
    pub bytes: usize,
    peer: Peer,
}

impl Large {
    /// Makes one of ours, in a folder of `works`.
    ///
    /// # Errors
    /// The site is not as expected, or a file cannot be written.
    pub fn of(ours: &Peer, works: &Path, questions: usize) -> Measured<Large> {
        let folder = works.join(format!("large-{questions}"));
        let _ = fs::remove_dir_all(&folder);
        assemble::merge(&ours.folder, &folder).map_err(|failure| failure.to_string())?;
        let page = fs::read_to_string(folder.join("index.html"))
            .map_err(|error| format!("index.html: {error}"))?;
        let (_, rest) = page.split_once(META).ok_or("the page has no catalogue")?;
        let text = rest.split('"').next().unwrap_or_default();
        let catalogue = read_catalogue(text).map_err(|_| "the catalogue cannot be read")?;
        let topic = catalogue.topics.iter().find(|topic| topic.id.as_str() == TOPIC);
        let topic = topic.ok_or("the catalogue lacks the topic")?;
        let file = folder.join(&topic.file);
        let whole = fs::read(&file).map_err(|error| format!("{}: {error}", topic.file))?;
        let whole = read_bank(&whole).map_err(|_| "the bank cannot be read")?;
        let bytes = write_bank(&repeated(&whole, questions));
        // A first lesson is drawn from a small bank of its own; here from all of them.
        for place in [file, folder.join(&topic.starter)] {
            write(&place, &bytes)?;
        }
        Ok(Large { questions, bytes: bytes.len(), peer: Peer { folder, ..ours.clone() } })
    }

    /// Milliseconds until the first question of a lesson can be answered, drawn from the whole bank.
    ///
    /// # Errors
    /// The question does not come.
    pub fn first_question(&self, condition: Condition) -> Measured<f64> {
        start::question(&self.peer, condition).map(|start| start.answerable)
    }
}

impl Drop for Large {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.peer.folder);
    }
}

fn repeated(bank: &Bank, questions: usize) -> Bank {
    let again = bank.questions.iter().cycle().enumerate().take(questions);
    let questions = again.map(|(place, question)| {
        let mut question = question.clone();
        question.id = format!("ld-{place:05}").as_str().into();
        question
    });
    Bank { questions: questions.collect(), ..bank.clone() }
}

/// Writes a file, and takes away what was packed of it.
fn write(file: &Path, bytes: &[u8]) -> Measured<()> {
    fs::write(file, bytes).map_err(|error| format!("{}: {error}", file.display()))?;
    for packed in packing::FORMS.map(|form| -> PathBuf { packing::beside(file, form) }) {
        let _ = fs::remove_file(packed);
    }
    Ok(())
}
