//! Proves that a record travels whole as a text, and that whatever else is sent is told from it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::time::{Duration, Instant};

use base64ct::{Base64UrlUnpadded, Encoding};
use canh_giac::codec::{Form, seal};
use canh_giac::exchange::news::{Amounts, amounts, news};
use canh_giac::exchange::transfer::{MOST, NotTaken, PREFIX, Transfer, read, write};
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::name;
use canh_giac::quiz::time::Minute;
use proptest::prelude::*;

#[allow(dead_code, reason = "each test file uses a part of it")]
mod made;

fn transfer(name: &str, learner: Learner) -> Transfer {
    Transfer { name: name.into(), written: Minute(29_700_000), learner }
}

/// Somebody's record after so many answers.
fn hoa(answers: usize) -> Transfer {
    transfer("Nguyễn Thị Hòa", made::years(answers))
}

/// A document as a text.
fn text(document: &[u8]) -> String {
    format!("{PREFIX}{}.", Base64UrlUnpadded::encode_string(document))
}

fn document(text: &str) -> Vec<u8> {
    let inner = text.strip_prefix(PREFIX).unwrap().strip_suffix('.').unwrap();
    Base64UrlUnpadded::decode_vec(inner).unwrap()
}

proptest! {
    // A failure prints its least example; nothing is written beside the sources.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(60) })]

    #[test]
    fn any_record_comes_back_as_it_was(
        learner in made::any::learner(), typed in ".{0,60}", written: u32
    ) {
        let name = name::clean(&typed).unwrap_or_default();
        let whole = Transfer { name, written: Minute(written), learner };
        prop_assert_eq!(read(&write(&whole)), Ok(whole));
    }

    #[test]
    fn whatever_else_is_packed_is_no_record_or_some_record(
        bytes in prop::collection::vec(any::<u8>(), 0..300)
    ) {
        // Sealed as ours: the checksum says nothing against it.
        let outcome = read(&text(&seal(Form { mark: *b"CT", version: 1 }, &bytes)));
        prop_assert!(matches!(outcome, Ok(_) | Err(NotTaken::Broken)));
    }

    #[test]
    fn any_text_is_read_without_harm(text in ".{0,200}") {
        prop_assert_eq!(read(&text), Err(NotTaken::NotOurs));
        let after = read(&format!("{PREFIX}{text}"));
        prop_assert_eq!(after, Err(NotTaken::Broken));
    }
}

#[test]
fn two_thousand_answers_fit_into_a_message() {
    for (answers, most) in [(200, 2_000), (2_000, 9_000), (20_000, 70_000)] {
        let whole = hoa(answers);
        let plain = postcard::to_allocvec(&whole.learner).unwrap().len();
        let text = write(&whole);
        println!(
            "{answers} answers: {} signs; the record in postcard form {plain} bytes",
            text.len()
        );
        assert!(text.len() < most && most < MOST);
        assert_eq!(read(&text), Ok(whole));
    }
}

#[test]
fn an_empty_record_is_a_record() {
    let nobody = Transfer::default();
    assert_eq!(read(&write(&nobody)), Ok(nobody));
}

#[test]
fn a_code_is_found_in_what_a_chat_makes_of_it() {
    let whole = hoa(50);
    let text = write(&whole);
    let broken_up: Vec<&str> =
        text.as_bytes().chunks(37).map(|line| str::from_utf8(line).unwrap()).collect();
    for sent in [
        format!("Hòa gửi nhé: {text} cảm ơn!"),
        format!("{text}{text}"),
        format!("{PREFIX}AAAA. {text}"),
        broken_up.join("\r\n"),
        broken_up.join(" \u{200b}\t\u{feff}"),
        text.trim_end_matches('.').into(),
        format!("https://example.vn/app/#/nhan/{text}\n"),
        format!("“{}”", text.trim_end_matches('.')),
        text.chars().flat_map(|sign| [sign, ' ']).collect(),
    ] {
        assert_eq!(read(&sent).as_ref(), Ok(&whole), "{sent:.60}");
    }
}

#[test]
fn every_cut_is_refused() {
    let text = write(&hoa(60));
    for length in 0..text.len() - 1 {
        let cut = read(&text[..length]);
        let wanted = if length < PREFIX.len() { NotTaken::NotOurs } else { NotTaken::Broken };
        assert_eq!(cut, Err(wanted), "{length}");
        // Nor is it ours without its beginning.
        assert_eq!(read(&text[length + 1..]), Err(NotTaken::NotOurs), "{length}");
    }
    let document = document(&text);
    for length in 0..document.len() {
        assert_eq!(read(&self::text(&document[..length])), Err(NotTaken::Broken), "{length}");
    }
}

#[test]
fn every_altered_byte_is_refused() {
    let whole = document(&write(&hoa(60)));
    for at in 0..whole.len() {
        for change in [1, 0x10, 0x80, 0xff] {
            let mut altered = whole.clone();
            altered[at] ^= change;
            assert_eq!(read(&text(&altered)), Err(NotTaken::Broken), "byte {at}");
        }
    }
    let written = write(&hoa(60));
    for at in PREFIX.len()..written.len() - 1 {
        let other = if written.as_bytes()[at] == b'A' { "B" } else { "A" };
        let mut altered = written.clone();
        altered.replace_range(at..=at, other);
        assert_eq!(read(&altered), Err(NotTaken::Broken), "sign {at}");
    }
}

#[test]
fn a_newer_programs_code_is_told_from_a_broken_one() {
    let newer = |version| text(&seal(Form { mark: *b"CT", version }, &vec![1_u8, 2, 3]));
    for version in [2, 999, u16::MAX] {
        assert_eq!(read(&newer(version)), Err(NotTaken::Newer));
    }
    // A document of another kind of ours.
    let snapshot = seal(Form { mark: *b"CS", version: 1 }, &vec![1_u8]);
    assert_eq!(read(&text(&snapshot)), Err(NotTaken::Broken));
}

#[test]
fn what_is_far_too_long_is_refused_within_a_second() {
    let far_too_long = ["A".repeat(5_000_000), format!("{PREFIX}{}", "A".repeat(5_000_000))];
    for text in &far_too_long {
        let began = Instant::now();
        assert_eq!(read(text), Err(NotTaken::TooLarge));
        assert!(began.elapsed() < Duration::from_secs(1));
    }
    // As long as a text may be: whatever it holds, nobody waits for it.
    let zeros = vec![0_u8; MOST / 4 * 3 - 100];
    let bomb = text(&seal(Form { mark: *b"CT", version: 1 }, &zeros));
    let prefixes = PREFIX.repeat(MOST / PREFIX.len());
    for text in [bomb, prefixes, format!("{PREFIX}{}", "A".repeat(MOST - 9)), " ".repeat(MOST)] {
        let began = Instant::now();
        assert!(read(&text).is_err());
        assert!(began.elapsed() < Duration::from_secs(5), "{:?} {:.20}", began.elapsed(), text);
    }
}

#[test]
fn a_name_that_is_none_is_not_shown() {
    let typed = format!("<b>\u{202e}{}", "a".repeat(5_000));
    let whole = read(&write(&transfer(&typed, Learner::default()))).unwrap();
    assert_eq!(Some(whole.name), name::clean(&typed));
}

/// Written by version 1 of the form; whatever comes later must read it.
#[test]
fn the_first_version_is_read() {
    let fixture = include_str!("fixtures/transfer-1.txt");
    assert_eq!(read(fixture), Ok(hoa(120)));
}

#[test]
fn what_is_new_is_said_before_and_nothing_afterwards() {
    let (less, more) = (made::years(100), made::years(300));
    let (has, will_have) = (amounts(&less), amounts(&more));
    let expected = Amounts {
        finished: will_have.finished - has.finished,
        answers: will_have.answers - has.answers,
        ..Amounts::default()
    };
    assert_eq!(news(&less, &more), Some(expected));
    assert_eq!(news(&more, &less), None);
    let mut both = less.clone();
    both.merge(more.clone());
    assert_eq!(news(&both, &more), None);
    assert_eq!(news(&Learner::default(), &more), Some(will_have));
}
