//! Finding results in a text: what messengers put between its signs and around it does no harm.

use base64ct::{Base64UrlUnpadded, Encoding};

use super::{CHAT, END, MOST_RESULTS, Refused, VERSION, base45, frame, typed};
use crate::quiz::class::code::ClassCode;
use crate::quiz::class::handed::{Asked, Handed};
use crate::quiz::name;
use crate::quiz::time::Span;

/// No result has more signs: sixty questions with the longest answers and names have a third of it.
const MOST_SIGNS: usize = 1_500;
/// Behind a result whose end got lost, so many words are tried as not belonging to it.
const MOST_WORDS: usize = 24;
/// Behind `CG1:` in the middle of a text stand at least so many signs of a code.
const FEWEST_SIGNS: usize = 40;

/// What is read of one text.
pub(super) struct Finding<'a> {
    pub round: ClassCode,
    pub asked: &'a [Asked<'a>],
    pub time: Span,
    pub found: Vec<Result<Handed, Refused>>,
}

/// In which of the two writings a result begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Writing {
    Chat,
    Qr,
}

/// The beginning of a result.
struct Opening {
    writing: Writing,
    /// `None` where the text ends before it, or has something else there.
    version: Option<u32>,
    /// Where the signs behind it begin.
    body: usize,
}

impl<'a> Finding<'a> {
    pub fn new(round: ClassCode, asked: &'a [Asked<'a>], time: Span) -> Finding<'a> {
        Finding { round, asked, time, found: Vec::new() }
    }

    /// Everything in the text that is a result, or looks like one.
    pub fn all(mut self, text: &str) -> Vec<Result<Handed, Refused>> {
        let seen = |sign: &char| sign.is_whitespace() || !name::is_unseen(*sign);
        let signs: Vec<char> = text.trim().chars().filter(seen).collect();
        let (mut at, mut before) = (0, 0);
        while at < signs.len() && self.found.len() < MOST_RESULTS {
            let Some(opening) = opening(&signs, at) else {
                at += 1;
                continue;
            };
            typed::find(&signs[before..at], &mut self);
            let (read, end) = self.read(&signs, &opening);
            self.found.push(read);
            (at, before) = (end, end);
        }
        match signs.get(before..) {
            // There is more, and nobody reads it.
            Some(_) if at < signs.len() => self.found.push(Err(Refused::TooLarge)),
            Some(all) if before == 0 => typed::whole(all, &mut self),
            Some(rest) => typed::find(rest, &mut self),
            None => {}
        }
        if self.found.len() > MOST_RESULTS {
            self.found.truncate(MOST_RESULTS);
            self.found.push(Err(Refused::TooLarge));
        }
        self.found
    }

    /// The result that begins here, and where it ends.
    fn read(&self, signs: &[char], opening: &Opening) -> (Result<Handed, Refused>, usize) {
        let Body { kept, ends, end } = body(signs, opening);
        let refused = match opening.version {
            None => Some(Refused::Broken),
            Some(version) if version > VERSION => Some(Refused::Newer),
            Some(version) if version < VERSION => Some(Refused::Older),
            Some(_) => None,
        };
        if let Some(refused) = refused {
            return (Err(refused), end);
        }
        let whole = self.open(opening.writing, &kept);
        match whole {
            Ok(handed) => return (Ok(handed), ends.last().map_or(end, |end| end.at)),
            Err(Refused::Broken | Refused::Forged) => {}
            refused => return (refused, end),
        }
        // What stands behind may have been taken for a part: lines, or the last words of one.
        let lines = ends.iter().filter(|end| end.line).take(MOST_WORDS);
        let before = ends.iter().find(|end| end.opens).map_or(usize::MAX, |end| end.at);
        let words = ends.iter().rev().filter(|end| end.at < before).take(MOST_WORDS);
        for end in lines.chain(words) {
            if let Ok(handed) = self.open(opening.writing, &kept[..end.kept]) {
                return (Ok(handed), end.at);
            }
        }
        (whole, end)
    }

    fn open(&self, writing: Writing, signs: &[char]) -> Result<Handed, Refused> {
        let bytes = match writing {
            Writing::Qr => base45::read(signs),
            Writing::Chat => {
                let text: String = signs.iter().collect();
                Base64UrlUnpadded::decode_vec(&text).ok()
            }
        };
        frame::read(&bytes.ok_or(Refused::Broken)?, self.round, self.asked)
    }
}

/// The beginning of a result at this place, if there is one.
fn opening(signs: &[char], at: usize) -> Option<Opening> {
    // Of every text nearly all places are done with here.
    (*signs.get(at)? == 'C').then_some(())?;
    chat(signs, at).or_else(|| qr(signs, at))
}

/// `CGLOP.1`, with blanks and line breaks anywhere.
fn chat(signs: &[char], mut at: usize) -> Option<Opening> {
    for sign in CHAT.chars() {
        at = unblank(signs, at);
        (*signs.get(at)? == sign).then_some(())?;
        at += 1;
    }
    let at = unblank(signs, at);
    let version = signs.get(at).and_then(|sign| sign.to_digit(10));
    let body = if version.is_some() { at + 1 } else { at };
    Some(Opening { writing: Writing::Chat, version, body })
}

/// `CG1:` with many signs of a code behind it, or with nothing else at all.
fn qr(signs: &[char], at: usize) -> Option<Opening> {
    let [_, 'G', version, ':'] = signs.get(at..at + 4)? else { return None };
    let version = version.to_digit(10)?;
    let signs = signs.get(at + 4..)?;
    let fit = |sign: &&char| base45::is_sign(**sign) || matches!(sign, '\n' | '\r');
    let many = signs.iter().take(FEWEST_SIGNS).take_while(fit).count();
    (many == FEWEST_SIGNS || at == 0 && many == signs.len()).then_some(())?;
    Some(Opening { writing: Writing::Qr, version: Some(version), body: at + 4 })
}

/// Where a result may end.
struct End {
    /// So many of the signs are before it.
    kept: usize,
    /// Its place in the text.
    at: usize,
    /// True at the end of a line, and where another result begins.
    line: bool,
    /// True where another one begins.
    opens: bool,
}

/// The signs behind a beginning.
struct Body {
    /// Those that can belong to it.
    kept: Vec<char>,
    /// Where it may end.
    ends: Vec<End>,
    /// Where the text goes on if it is broken.
    end: usize,
}

fn body(signs: &[char], opening: &Opening) -> Body {
    let (mut kept, mut ends) = (Vec::new(), Vec::<End>::new());
    let mut at = opening.body;
    while let Some(sign) = signs.get(at).copied().filter(|_| kept.len() < MOST_SIGNS) {
        let blank = sign.is_whitespace();
        // The signs of a QR text can spell its own beginning by chance.
        let opens = self::opening(signs, at).is_some();
        if blank || opens {
            let line = opens || matches!(sign, '\n' | '\r');
            ends.push(End { kept: kept.len(), at, line, opens });
        }
        if opens && opening.writing == Writing::Chat {
            break;
        }
        let fits = match opening.writing {
            Writing::Chat => sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_'),
            Writing::Qr => base45::is_sign(sign),
        };
        if fits {
            kept.push(sign);
        } else if !blank {
            break;
        }
        at += 1;
    }
    ends.push(End { kept: kept.len(), at, line: false, opens: false });
    // Without its dot, a broken one is over where the first line or word is.
    let first = ends.first().map_or(at, |end| end.at).max(opening.body);
    let next = ends.iter().find(|end| end.opens).map(|end| end.at);
    let end = match opening.writing {
        Writing::Chat if signs.get(at) == Some(&END) => at + 1,
        Writing::Chat => first,
        Writing::Qr => next.unwrap_or(at),
    };
    Body { kept, ends, end }
}

/// The first place from here on that is not blank.
fn unblank(signs: &[char], at: usize) -> usize {
    let blank = |sign: &&char| sign.is_whitespace();
    at + signs.get(at..).unwrap_or_default().iter().take_while(blank).count()
}
