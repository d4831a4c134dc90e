//! A text in numbered pieces, each small enough for a code that a phone's camera reads. Pieces come in
//! any order, and again; pieces of different texts are not mixed.
//!
//! A piece is written `3.12.Zm9vYmFy.…`: its number, how many there are, a fingerprint of the whole
//! (four signs) and one of the piece (two signs), and its part of the text.

use core::fmt;
use core::str::FromStr;

use base64ct::{Base64UrlUnpadded, Encoding};

use crate::quiz::fingerprint;

/// More pieces are not gathered.
pub const MOST_PIECES: u16 = 200;

/// A code cannot hold more signs than that, so no piece has more.
const LONGEST: usize = 3_000;

/// Signs of the two fingerprints.
const WHOLE: usize = 4;
const OWN: usize = 2;

/// A part of a text, with what it takes to put it back into its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its number, from 1.
    pub number: u16,
    /// How many there are.
    pub count: u16,
    /// The fingerprint of the whole text.
    whole: String,
    part: String,
}

/// The text is no piece, or one that was cut or altered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAPiece;

/// Cuts a text into pieces that are written with at most `most` signs (of one byte each); empty where
/// that takes more than [`MOST_PIECES`].
pub fn cut(text: &str, most: usize) -> Vec<Piece> {
    // Room for numbers of three digits, whatever they turn out to be.
    let part = most.saturating_sub(3 + 1 + 3 + 1 + WHOLE + OWN + 1).max(1);
    let signs: Vec<char> = text.chars().collect();
    let count = match u16::try_from(signs.len().div_ceil(part)) {
        Ok(count) if count <= MOST_PIECES => count,
        _ => return Vec::new(),
    };
    let whole = mark(text, WHOLE);
    let piece = |(number, part): (u16, &[char])| Piece {
        number,
        count,
        whole: whole.clone(),
        part: part.iter().collect(),
    };
    (1..).zip(signs.chunks(part)).map(piece).collect()
}

/// So many signs that differ where texts do.
fn mark(text: &str, signs: usize) -> String {
    let print = fingerprint::of(text.bytes()).to_le_bytes();
    Base64UrlUnpadded::encode_string(&print).chars().take(signs).collect()
}

impl Piece {
    fn own(&self) -> String {
        let Piece { number, count, whole, part } = self;
        mark(&format!("{number}.{count}.{whole}.{part}"), OWN)
    }
}

impl fmt::Display for Piece {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Piece { number, count, whole, part } = self;
        write!(out, "{number}.{count}.{whole}{}.{part}", self.own())
    }
}

impl FromStr for Piece {
    type Err = NotAPiece;

    fn from_str(text: &str) -> Result<Piece, NotAPiece> {
        let mut parts = text.trim().splitn(4, '.');
        let mut next = || parts.next().ok_or(NotAPiece);
        let (place, count, marks, part) = (next()?, next()?, next()?, next()?);
        let number = |text: &str| text.parse::<u16>().map_err(|_| NotAPiece);
        let whole: String = marks.chars().take(WHOLE).collect();
        let own: String = marks.chars().skip(WHOLE).collect();
        let piece =
            Piece { number: number(place)?, count: number(count)?, whole, part: part.into() };
        let possible = text.len() <= LONGEST
            && (1..=MOST_PIECES).contains(&piece.count)
            && (1..=piece.count).contains(&piece.number);
        if possible && piece.own() == own { Ok(piece) } else { Err(NotAPiece) }
    }
}

/// The piece belongs to another text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Foreign;

/// Pieces of one text as they come in.
#[derive(Clone, Debug, Default)]
pub struct Gathering {
    /// By number, beginning with 1; empty until the first piece came.
    pieces: Vec<Option<Piece>>,
}

impl Gathering {
    /// Takes a piece; one that is there already changes nothing.
    ///
    /// # Errors
    /// [`Foreign`] where it belongs to another text than those before.
    pub fn take(&mut self, piece: Piece) -> Result<(), Foreign> {
        let like = |other: &Piece| other.count == piece.count && other.whole == piece.whole;
        if !self.pieces.iter().flatten().all(like) {
            return Err(Foreign);
        }
        self.pieces.resize(piece.count.into(), None);
        let place = usize::from(piece.number) - 1;
        match &mut self.pieces[place] {
            Some(known) if *known != piece => Err(Foreign),
            free => {
                *free = Some(piece);
                Ok(())
            }
        }
    }

    /// The pieces that have come.
    pub fn pieces(&self) -> impl Iterator<Item = &Piece> {
        self.pieces.iter().flatten()
    }

    /// How many pieces the text has; 0 before the first one came.
    pub fn count(&self) -> usize {
        self.pieces.len()
    }

    /// The numbers of the pieces that have not come.
    pub fn missing(&self) -> Vec<u16> {
        let numbered = (1..).zip(&self.pieces);
        numbered.filter(|(_, piece)| piece.is_none()).map(|(number, _)| number).collect()
    }

    /// The text, once all pieces are there and belong together.
    pub fn text(&self) -> Option<String> {
        let pieces: Option<Vec<&Piece>> = self.pieces.iter().map(Option::as_ref).collect();
        let pieces = pieces?;
        let text: String = pieces.iter().map(|piece| piece.part.as_str()).collect();
        (pieces.first()?.whole == mark(&text, WHOLE)).then_some(text)
    }
}
