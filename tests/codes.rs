//! Proves that a text comes through QR codes: each code is read again as another program reads it, and
//! the pieces are put together in any order.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use canh_giac::address::Page;
use canh_giac::exchange::pieces::{Foreign, Gathering, MOST_PIECES, NotAPiece, Piece, cut};
use canh_giac::exchange::qr::Qr;
use canh_giac::exchange::transfer::{Transfer, write};
use canh_giac::quiz::random::Random;

#[allow(dead_code, reason = "each test file uses a part of it")]
mod made;

/// What a camera reads: three pixels for each square, and the border.
fn photographed(qr: &Qr) -> String {
    const PIXELS: usize = 3;
    let border = (qr.width() - qr.side()) / 2;
    let side = qr.width() * PIXELS;
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| {
        let at = |pixel: usize| (pixel / PIXELS).checked_sub(border).unwrap_or(usize::MAX / 1000);
        if qr.is_dark(at(y).min(qr.side()), at(x)) { 0 } else { 255 }
    });
    let found = picture.detect_grids();
    assert_eq!(found.len(), 1);
    found[0].decode().unwrap().1
}

fn version(qr: &Qr) -> usize {
    (qr.side() - 17) / 4
}

#[test]
fn codes_of_every_length_are_read_again() {
    for length in (1..=400).step_by(7).chain([1_000, 2_300]) {
        let mut random = Random::new(length);
        let text: String = (0..length).map(|_| char::from(b'!' + random.below(90) as u8)).collect();
        assert_eq!(photographed(&Qr::of(&text).unwrap()), text);
    }
    let words = "Nguyễn Thị Hòa, 5/20";
    assert_eq!(photographed(&Qr::of(words).unwrap()), words);
    assert_eq!(Qr::of(&"a".repeat(5_000)), None);
}

#[test]
fn the_drawing_is_the_code() {
    let qr = Qr::of("https://example.vn/#/nhan/1.1.abcdef.x").unwrap();
    // Draws the path again: `M`, a place, and a bar of some length.
    let mut dark = 0;
    for bar in qr.path().split('M').skip(1) {
        let (place, long) = bar.split_once('h').unwrap();
        let (x, y) = place.split_once(' ').unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        let long: usize = long.split('v').next().unwrap().parse().unwrap();
        assert!((x..x + long).all(|x| qr.is_dark(y - 4, x - 4)));
        dark += long;
    }
    let all = (0..qr.side()).flat_map(|row| (0..qr.side()).map(move |column| (row, column)));
    assert_eq!(dark, all.filter(|(row, column)| qr.is_dark(*row, *column)).count());
}

/// A record of 2,000 answers in pieces for an address of this length.
fn pieces(app: &str) -> (String, Vec<Piece>) {
    let text = write(&Transfer { learner: made::years(2_000), ..Transfer::default() });
    let room = 280 - app.len() - "#/nhan/".len();
    let pieces = cut(&text, room);
    (text, pieces)
}

#[test]
fn a_record_goes_over_in_codes_that_a_cheap_camera_reads() {
    let app = "https://canh-giac.example.vn/";
    let (text, pieces) = pieces(app);
    println!("{} signs in {} codes", text.len(), pieces.len());
    let mut gathering = Gathering::default();
    for piece in &pieces {
        let address = format!("{app}{}", Page::TakeIn(piece.to_string()));
        assert!(address.len() <= 280, "{}", address.len());
        let qr = Qr::of(&address).unwrap();
        assert!(version(&qr) <= 12, "version {}", version(&qr));
        let read = photographed(&qr);
        let Page::TakeIn(code) = Page::of(read.strip_prefix(app).unwrap()) else {
            panic!("{read}");
        };
        gathering.take(code.parse().unwrap()).unwrap();
    }
    assert_eq!(gathering.text(), Some(text));
}

#[test]
fn pieces_come_in_any_order_and_again() {
    let (text, pieces) = pieces("https://example.vn/");
    for seed in 0..20 {
        let mut order: Vec<usize> = (0..pieces.len()).chain(0..pieces.len()).collect();
        Random::new(seed).shuffle(&mut order);
        let mut gathering = Gathering::default();
        let mut seen = vec![false; pieces.len()];
        for place in order {
            gathering.take(pieces[place].clone()).unwrap();
            seen[place] = true;
            let missing: Vec<u16> =
                (1..).zip(&seen).filter(|(_, seen)| !**seen).map(|(number, _)| number).collect();
            assert_eq!(gathering.missing(), missing);
            assert_eq!(gathering.count(), pieces.len());
            assert_eq!(gathering.text().is_some(), missing.is_empty());
        }
        assert_eq!(gathering.text(), Some(text.clone()));
    }
}

#[test]
fn pieces_of_other_texts_are_refused_and_change_nothing() {
    let (text, other) = ("a".repeat(1_000), "b".repeat(1_000));
    let (mine, others) = (cut(&text, 100), cut(&other, 100));
    // The same text in other pieces does not fit either.
    let finer = cut(&text, 90);
    let mut gathering = Gathering::default();
    for (place, piece) in mine.iter().enumerate() {
        gathering.take(piece.clone()).unwrap();
        let before = gathering.missing();
        for foreign in others.iter().chain(&finer) {
            assert_eq!(gathering.take(foreign.clone()), Err(Foreign), "{place}");
        }
        assert_eq!(gathering.missing(), before);
    }
    assert_eq!(gathering.text(), Some(text));
    assert_eq!(Gathering::default().text(), None);
}

#[test]
fn a_piece_that_was_cut_or_altered_is_none() {
    let piece = cut(&"một đoạn chữ nào đó ".repeat(30), 120)[2].to_string();
    assert_eq!(piece.parse::<Piece>().unwrap().to_string(), piece);
    let signs: Vec<char> = piece.chars().collect();
    let mut taken = 0;
    for at in 0..signs.len() {
        let cut: String = signs[..at].iter().collect();
        taken += usize::from(cut.parse::<Piece>().is_ok());
        for sign in ['0', 'A', 'z', '.', ' '] {
            let mut altered = signs.clone();
            if altered[at] != sign {
                altered[at] = sign;
                taken += usize::from(altered.iter().collect::<String>().parse::<Piece>().is_ok());
            }
        }
    }
    // Two signs let one of 4,096 pass; the whole has a fingerprint and a checksum of its own.
    assert!(taken <= 2, "{taken} taken");
}

#[test]
fn what_is_no_piece_is_told() {
    for text in [
        "",
        "1",
        "1.2",
        "1.2.abc",
        "1.2.abcdef",
        "0.2.abcdef.x",
        "3.2.abcdef.x",
        "1.201.abcdef.x",
        "99999.1.abcdef.x",
        "-1.2.abcdef.x",
        "CANHGIAC.abc.",
        "....",
        "1.1.éééééé.é",
    ] {
        assert_eq!(text.parse::<Piece>(), Err(NotAPiece), "{text:?}");
    }
    let long = format!("1.1.abcdef.{}", "x".repeat(5_000_000));
    assert_eq!(long.parse::<Piece>(), Err(NotAPiece));
}

#[test]
fn more_pieces_than_can_be_gathered_are_not_made() {
    let most = usize::from(MOST_PIECES);
    let part = cut("x", 100)[0].to_string().len();
    assert!(part < 20);
    let room = 100 - 15;
    assert_eq!(cut(&"x".repeat(room * most), 100).len(), most);
    assert!(cut(&"x".repeat(room * most + 1), 100).is_empty());
    assert!(cut(&"x".repeat(5_000_000), 100).is_empty());
    assert!(cut("", 100).is_empty());
    // Even where there is no room at all, a piece has a sign of the text.
    assert_eq!(cut("abc", 0).len(), 3);
}
