//! A typed code: of a paper, or of a class.

use crate::address::Page;
use crate::browser::fragment;
use crate::quiz::class::code::ClassCode;
use crate::quiz::code::NotACode;
use crate::quiz::paper_code::PaperCode;
use crate::text::class::say;
use crate::view::text;

/// Whoever types more signs than this meant the code of a class.
const LONGEST_OF_A_PAPER: usize = 10;

/// Goes to what a code names; the words for why it is none. A link in which the code stands last is as good.
pub(in crate::view::pages) fn open_code(typed: &str) -> Option<String> {
    let code = typed.rsplit('/').next().unwrap_or_default();
    let page = match code.parse::<PaperCode>() {
        Ok(code) => Page::Paper(code.signs()),
        Err(NotACode::Length(typed)) if typed > LONGEST_OF_A_PAPER => {
            match code.parse::<ClassCode>() {
                Ok(code) => Page::Join(code.signs()),
                Err(NotACode::Length(typed)) => return Some((say().wrong_length)(typed)),
                Err(fault) => return Some((text().not_a_code)(fault, ClassCode::LENGTH)),
            }
        }
        Err(fault) => return Some((text().not_a_code)(fault, PaperCode::LENGTH)),
    };
    fragment::go(&page.to_string());
    None
}
