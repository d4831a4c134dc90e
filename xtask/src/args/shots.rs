//! What `shots` is told.

use lexopt::Arg::{Long, Short};

use super::help::HELP_SHOTS;
use super::{Command, Misuse, Parsed, text};

/// Which pictures are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shots {
    /// Parts of names of scenes, with commas; all scenes where it is empty.
    pub only: String,
    /// The language of the interface; empty for Vietnamese.
    pub language: String,
    /// The step of the text size, 0 to 3; empty for the first.
    pub size: String,
    /// In high contrast, in the place of light and dark.
    pub contrast: bool,
    /// The few for the README alone, into `docs/pictures`.
    pub docs: bool,
}

pub(super) fn read(parser: &mut lexopt::Parser) -> Result<Parsed, Misuse> {
    let mut shots = Shots::default();
    while let Some(arg) = parser.next()? {
        match arg {
            Long("only") => shots.only = text(parser)?,
            Long("language") => shots.language = text(parser)?,
            Long("size") => shots.size = text(parser)?,
            Long("contrast") => shots.contrast = true,
            Long("docs") => shots.docs = true,
            Long("help") | Short('h') => return Ok(Parsed::Help(HELP_SHOTS)),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Parsed::Run(Command::Shots(shots)))
}
