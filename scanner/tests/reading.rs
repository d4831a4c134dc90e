//! Proves that codes which `exchange::qr` draws are read again, and that nothing else does any harm.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a helper fails its test")]

use canh_giac::exchange::qr::Qr;
use canh_giac::quiz::random::Random;
use scanner::{LONGEST, texts};

/// Grey pixels as a page gives them.
fn pixels(grey: &[u8]) -> Vec<u8> {
    grey.iter().flat_map(|pixel| [*pixel, *pixel, *pixel, 255]).collect()
}

/// Codes beside each other, so many pixels for each square, and how wide and high that is.
fn drawn(written: &[&str], scale: usize) -> (Vec<u8>, usize, usize) {
    let codes: Vec<Qr> = written.iter().map(|text| Qr::of(text).expect("a code")).collect();
    let width: usize = codes.iter().map(|qr| qr.width() * scale).sum();
    let height = codes.iter().map(|qr| qr.width() * scale).max().expect("a code");
    let mut grey = vec![255; width * height];
    let mut left = 0;
    for qr in &codes {
        let border = (qr.width() - qr.side()) / 2 * scale;
        for (y, x) in
            (0..qr.side() * scale).flat_map(|y| (0..qr.side() * scale).map(move |x| (y, x)))
        {
            if qr.is_dark(y / scale, x / scale) {
                grey[(y + border) * width + left + border + x] = 0;
            }
        }
        left += qr.width() * scale;
    }
    (grey, width, height)
}

#[test]
fn codes_of_every_length_are_read_again() {
    for length in (1..=700).step_by(33).chain([1_000, 2_300]) {
        let mut random = Random::new(length);
        let text: String = (0..length).map(|_| char::from(b'!' + random.below(90) as u8)).collect();
        let (grey, width, height) = drawn(&[&text], 3);
        assert_eq!(texts(&pixels(&grey), width, height), [text], "{length}");
    }
}

#[test]
fn several_codes_in_a_picture_are_read_each_once() {
    let written = ["Nguyễn Thị Hòa, 5/20", "https://example.vn/#/nhan/1.1.abc", "A", "A"];
    let (grey, width, height) = drawn(&written, 4);
    let mut found = texts(&pixels(&grey), width, height);
    found.sort();
    let mut wanted = written[..3].to_vec();
    wanted.sort();
    assert_eq!(found, wanted);
}

#[test]
fn what_shines_through_lies_on_white() {
    let (grey, width, height) = drawn(&["Cảnh giác"], 4);
    let black_on_nothing: Vec<u8> = grey.iter().flat_map(|pixel| [0, 0, 0, 255 - pixel]).collect();
    assert_eq!(texts(&black_on_nothing, width, height), ["Cảnh giác"]);
}

#[test]
fn what_is_no_picture_has_no_code() {
    for (width, height, bytes) in [
        (0, 0, 0),
        (10, 10, 399),
        (10, 10, 401),
        (0, 10, 0),
        (usize::MAX, usize::MAX, 4),
        (LONGEST + 1, 1, 4 * (LONGEST + 1)),
    ] {
        assert!(texts(&vec![0; bytes], width, height).is_empty(), "{width} {height} {bytes}");
    }
    for (width, height) in [(1, 1), (1, 2_000), (7, 3), (2_000, 1)] {
        assert!(texts(&vec![0; 4 * width * height], width, height).is_empty());
    }
}

/// Noise, and codes with flaws: other squares, a part that is missing, two on top of each other. A code is
/// never read as another text, and nothing stops the program.
#[test]
fn damaged_codes_are_read_right_or_not_at_all() {
    let mut random = Random::new(6);
    let mut read = 0;
    for round in 0..150 {
        let length = 1 + random.below(500) as usize;
        let text: String = (0..length).map(|_| char::from(b'0' + random.below(40) as u8)).collect();
        let (mut grey, width, height) = drawn(&[&text], 3);
        let flaws = [0, width * height / 400, width * height / 40, width * height / 4][round % 4];
        for _ in 0..flaws {
            let at = random.below(grey.len() as u32) as usize;
            grey[at] = random.below(256) as u8;
        }
        if round % 5 == 0 {
            let (from, many) = (random.below(height as u32) as usize, random.below(40) as usize);
            let rows = from * width..((from + many) * width).min(grey.len());
            grey[rows].fill(if round % 2 == 0 { 0 } else { 255 });
        }
        let found = texts(&pixels(&grey), width, height);
        assert!(found.iter().all(|one| *one == text), "{round}: {found:?} instead of {text:?}");
        read += found.len();
    }
    assert!(read > 60, "only {read} of 150");
    for round in 0..40 {
        let (width, height) = (1 + random.below(400) as usize, 1 + random.below(400) as usize);
        let black = [2, 2, 16, 256][round % 4];
        let grey: Vec<u8> = (0..width * height)
            .map(|_| {
                if black == 256 {
                    random.below(256) as u8
                } else {
                    255 * u8::from(random.below(black) > 0)
                }
            })
            .collect();
        assert!(texts(&pixels(&grey), width, height).is_empty(), "{round}");
    }
}
