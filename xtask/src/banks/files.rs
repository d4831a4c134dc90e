//! Files that are made from banks: the compact banks themselves, and their pictures.

use std::fs;
use std::path::Path;

use canh_giac::bank::compact::{self, Topic};
use canh_giac::bank::pictures;
use canh_giac::bank::starter::starter;
use canh_giac::quiz::question::Bank;

use super::{Pictures, folder};
use crate::failure::{Failure, Outcome};
use crate::site::{assemble, hash};

/// What banks are written with.
pub(super) struct Work<'a> {
    pub root: &'a Path,
    pub into: Pictures,
    pub out: &'a Path,
}

impl Work<'_> {
    /// Gives the pictures of a bank the addresses that pages ask for.
    pub fn address_pictures(&self, bank: &mut Bank) -> Outcome {
        let drawn = folder(self.root).join(bank.topic.as_str()).join(pictures::FOLDER);
        for picture in bank.questions.iter_mut().filter_map(|question| question.picture.as_mut()) {
            let path = drawn.join(&picture.file);
            picture.file = match self.into {
                Pictures::Files => copy_picture(&path, &self.out.join("picture"))?,
                Pictures::Inside => data_address(&slim_picture(&path)?),
            };
        }
        Ok(())
    }

    /// Writes a bank and its beginning, with `mark` in their names, and tells its topic; returns the
    /// names.
    pub fn write_bank(&self, topic: &mut Topic, bank: &Bank, mark: &str) -> Outcome<[String; 2]> {
        let write = |kind: &str, bank: &Bank| -> Outcome<String> {
            let bytes = compact::write_bank(bank);
            let name = format!("bank/{}{kind}{mark}-{}.bank", topic.id, hash::short(&bytes));
            assemble::write(&self.out.join(&name), &bytes)?;
            Ok(name)
        };
        let names = [write("", bank)?, write("-dau", &starter(bank))?];
        [topic.file, topic.starter] = names.each_ref().map(|name| format!("./{name}"));
        Ok(names)
    }
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
