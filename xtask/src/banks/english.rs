//! The banks in English, and the list of them: files of their own, which nobody fetches who reads
//! Vietnamese.

use canh_giac::bank::compact::{self, Topic};
use canh_giac::bank::shelf;
use canh_giac::quiz::language::Language;

use super::{English, Work};
use crate::failure::Outcome;
use crate::site::{assemble, hash};

/// What the names of English files have in them.
const MARK: &str = "-en";

/// Writes each bank that has a question in English, and the list of all banks with the names of topics
/// and exams in English. A topic without any has the file of its Vietnamese bank, which `vietnamese`
/// names.
pub(super) fn write(
    work: &Work,
    vietnamese: &[Topic],
    shelf::English { banks, exams }: shelf::English,
) -> Outcome<English> {
    let (mut topics, mut files) = (Vec::new(), Vec::new());
    for ((mut topic, mut bank), master) in banks.into_iter().zip(vietnamese) {
        if bank.questions.iter().any(|question| question.language == Language::En) {
            work.address_pictures(&mut bank)?;
            files.extend(work.write_bank(&mut topic, &bank, MARK)?);
        } else {
            (topic.file, topic.starter) = (master.file.clone(), master.starter.clone());
        }
        topics.push(topic);
    }
    let text = compact::write_catalogue(&compact::Catalogue { topics, exams });
    let name = format!("bank/catalogue{MARK}-{}.txt", hash::short(text.as_bytes()));
    assemble::write(&work.out.join(&name), text.as_bytes())?;
    let catalogue = format!("./{name}");
    files.push(name);
    Ok(English { catalogue, files })
}
