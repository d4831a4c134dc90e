//! The form in which the guide travels: small files, each fetched when somebody opens a page that
//! needs it. All of it would be 32 kB compressed, too much for a look at one card.

use super::Guide;
use crate::codec::{self, Form, Unreadable};
use crate::quiz::question::TopicId;

const GUIDE: Form = Form { mark: *b"CG", version: 1 };

/// What travels in a file of its own, with all that it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The cards of a topic.
    Cards(TopicId),
    /// Which lists there are: of their items only what they are called and whether they are vital.
    Lists,
    /// The list with this id.
    List(String),
}

impl Part {
    /// The file; `guide` is what the names of all files of this guide begin with.
    pub fn file(&self, guide: &str) -> String {
        match self {
            Part::Cards(topic) => format!("{guide}-cards-{topic}.bank"),
            Part::Lists => format!("{guide}-lists.bank"),
            Part::List(list) => format!("{guide}-list-{list}.bank"),
        }
    }
}

/// Writes the guide, or a part of it.
pub fn write_guide(guide: &Guide) -> Vec<u8> {
    codec::seal(GUIDE, guide)
}

/// Reads the guide, or a part of it.
///
/// # Errors
/// [`Unreadable`] for half a file, an error page sent in its place, or the guide of a newer program.
pub fn read_guide(bytes: &[u8]) -> Result<Guide, Unreadable> {
    codec::open(GUIDE, bytes)
}
