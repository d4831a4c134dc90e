//! Proves that nothing which was altered, cut, made up or meant for somebody else is taken for a result, and that it is
//! refused with its reason.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod classroom;

use std::time::{Duration, Instant};

use base64ct::{Base64UrlUnpadded, Encoding};
use canh_giac::exchange::handing::{Refused, chat_text, qr_text, read_all};
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::class::code::{ClassCode, Phase};
use canh_giac::quiz::class::handed::{Asked, Handed, Told};
use canh_giac::quiz::class::session::Round;
use canh_giac::quiz::class::short_code;
use canh_giac::quiz::code::NotACode;
use canh_giac::quiz::kind::{Choice, Kind, Multiple};
use canh_giac::quiz::question::ChoiceId;
use canh_giac::quiz::random::Random;
use canh_giac::quiz::time::Span;
use classroom::{handed, questions, round, shipped};

/// The signs of a QR text.
const BASE45: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const TIME: Span = Span::minutes(30);

/// A round of one of the exams, told by its place.
fn of_exam(place: usize, seed: u64) -> Round {
    round(&shipped().exams[place], 4711, Phase::After, seed)
}

fn read(text: &str, code: ClassCode, asked: &[Asked<'_>]) -> Vec<Result<Handed, Refused>> {
    read_all(text, code, asked, TIME)
}

fn is_refused(text: &str, code: ClassCode, asked: &[Asked<'_>]) -> bool {
    read(text, code, asked).iter().all(Result::is_err)
}

fn bytes_of(chat: &str) -> Vec<u8> {
    let signs = chat.strip_prefix("CGLOP.1").unwrap().strip_suffix('.').unwrap();
    Base64UrlUnpadded::decode_vec(signs).unwrap()
}

fn chat_of(bytes: &[u8]) -> String {
    format!("CGLOP.1{}.", Base64UrlUnpadded::encode_string(bytes))
}

#[test]
fn every_bit_that_is_turned_is_noticed() {
    let mut turned = 0;
    for golden in 0..20 {
        let round = of_exam(golden % shipped().exams.len(), golden as u64);
        let asked = questions(&round.paper);
        let (handed, secret) = handed(&asked, 17, 50, &mut Random::new(golden as u64));
        let bytes = bytes_of(&chat_text(round.code, &handed, &asked, &secret));
        assert_eq!(read(&chat_of(&bytes), round.code, &asked), [Ok(handed)]);
        for bit in 0..bytes.len() * 8 {
            let mut altered = bytes.clone();
            altered[bit / 8] ^= 1 << (bit % 8);
            assert!(is_refused(&chat_of(&altered), round.code, &asked), "{golden}: bit {bit}");
            turned += 1;
        }
    }
    println!("{turned} bits turned");
    assert!(turned > 20_000);
}

#[test]
fn every_sign_that_is_changed_is_noticed_and_every_cut() {
    // Five short ones, so that all is tried in seconds.
    let place = shipped().exams.iter().position(|exam| exam.rules.questions == 5).unwrap();
    let mut changed = 0;
    for golden in 0..5 {
        let round = of_exam(place, golden);
        let asked = questions(&round.paper);
        let (mut handed, secret) = handed(&asked, 17, 50, &mut Random::new(golden));
        handed.name.truncate(2);
        let text = qr_text(round.code, &handed, &asked, &secret);
        let signs: Vec<char> = text.chars().collect();
        for place in 0..signs.len() {
            assert!(is_refused(&text[..place], round.code, &asked), "{text} cut at {place}");
            for other in BASE45.chars().filter(|other| *other != signs[place]) {
                let mut altered = signs.clone();
                altered[place] = other;
                let altered: String = altered.iter().collect();
                assert!(is_refused(&altered, round.code, &asked), "{altered}");
                changed += 1;
            }
        }
        let chat = chat_text(round.code, &handed, &asked, &secret);
        // The dot at the end may get lost.
        for cut in 0..chat.len() - 1 {
            assert!(is_refused(&chat[..cut], round.code, &asked), "{chat} cut at {cut}");
        }
        assert_eq!(read(&chat[..chat.len() - 1], round.code, &asked), [Ok(handed)]);
    }
    println!("{changed} signs changed");
    assert!(changed > 39_000);
}

#[test]
fn what_belongs_elsewhere_is_refused_with_its_reason() {
    let exam = &shipped().exams[0];
    let ours = of_exam(0, 1);
    let asked = questions(&ours.paper);
    let (handed, secret) = handed(&asked, 17, 50, &mut Random::new(1));
    let code = |class, phase| ClassCode::new(class, phase, ours.code.paper, None);
    let other_paper = round(exam, 4711, Phase::After, 2);
    for (theirs, why) in [
        (code(4712, Phase::After), Refused::OtherClass),
        (code(4712, Phase::Before), Refused::OtherClass),
        (code(4711, Phase::Before), Refused::OtherPhase(Phase::Before)),
        (other_paper.code, Refused::OtherClass),
    ] {
        for text in
            [qr_text(theirs, &handed, &asked, &secret), chat_text(theirs, &handed, &asked, &secret)]
        {
            assert_eq!(read(&text, ours.code, &asked), [Err(why)], "{theirs}");
        }
        let short = short_code::write(theirs, &handed, &asked, TIME);
        assert_eq!(read(&short, ours.code, &asked), [Err(Refused::OtherClass)], "{theirs}");
    }
    let text = qr_text(ours.code, &handed, &asked, &secret);
    let before = code(4711, Phase::Before);
    assert_eq!(read(&text, before, &asked), [Err(Refused::OtherPhase(Phase::After))]);
    assert_eq!(read(&text.replace("CG1:", "CG2:"), ours.code, &asked), [Err(Refused::Newer)]);
    assert_eq!(read(&text.replace("CG1:", "CG0:"), ours.code, &asked), [Err(Refused::Older)]);
    let chat = chat_text(ours.code, &handed, &asked, &secret);
    assert_eq!(read(&chat.replace("P.1", "P.9"), ours.code, &asked), [Err(Refused::Newer)]);
    assert_eq!(read(&chat.replace("P.1", "P.0"), ours.code, &asked), [Err(Refused::Older)]);
}

#[test]
fn what_another_program_signs_is_not_believed() {
    let ours = of_exam(0, 1);
    let asked = questions(&ours.paper);
    let (good, secret) = handed(&asked, 17, 50, &mut Random::new(1));
    for seat in [0, 501, u16::MAX] {
        let text = qr_text(ours.code, &Handed { seat, ..good.clone() }, &asked, &secret);
        assert_eq!(read(&text, ours.code, &asked), [Err(Refused::NoSeat)], "seat {seat}");
    }
    // A number that no answer has: of a message that was taken for a question with one choice more.
    let parts = |it: &Asked<'_>| match &it.question.kind {
        Kind::RedFlags(message) => Some(message.parts.len()),
        _ => None,
    };
    let place = asked.iter().position(|it| parts(it).is_some()).unwrap();
    let mut question = asked[place].question.clone();
    let choice = |id| Choice { id, text: String::new(), right: true, why: String::new() };
    let letters = ('a'..='z').map(|letter| ChoiceId::new(letter).unwrap());
    let letters: Vec<ChoiceId> = letters.take(parts(&asked[place]).unwrap() + 1).collect();
    let choices = letters.iter().copied().map(choice).collect();
    question.kind = Kind::Multiple(Multiple { choices });
    let mut theirs = asked.clone();
    theirs[place] = Asked { question: &question, ..asked[place] };
    let mut forged = good.clone();
    forged.told[place] = Told::Answer(Answer::of(letters));
    let text = qr_text(ours.code, &forged, &theirs, &secret);
    assert_eq!(read(&text, ours.code, &asked), [Err(Refused::Impossible)]);
    // Signed by one phone, and said to be of another.
    let mut bytes = bytes_of(&chat_text(ours.code, &good, &asked, &secret));
    let key = bytes.len() - 96;
    bytes[key..key + 32].copy_from_slice(&classroom::secret(99).device());
    assert_eq!(read(&chat_of(&bytes), ours.code, &asked), [Err(Refused::Forged)]);
    // A key that is no point, one that everybody can sign for, and a signature of zeros.
    for device in [[0; 32], [1; 32], [255; 32]] {
        bytes[key..key + 32].copy_from_slice(&device);
        bytes[key + 32..].fill(0);
        assert_eq!(read(&chat_of(&bytes), ours.code, &asked), [Err(Refused::Forged)]);
    }
}

#[test]
fn names_are_text_and_short() {
    let ours = of_exam(0, 1);
    let asked = questions(&ours.paper);
    let (good, secret) = handed(&asked, 17, 50, &mut Random::new(1));
    for (typed, kept) in [
        ("<b>Hòa</b>", "<b>Hòa</b>".into()),
        ("=HYPERLINK(\"x\")", "=HYPERLINK(\"x\")".into()),
        ("Hòa\u{202e}\u{200b}\u{2066}\n Bình", "Hòa Bình".into()),
        (&*"ễ".repeat(5_000), "ễ".repeat(16)),
        (&*"😀".repeat(5_000), "😀".repeat(12)),
        ("\u{200b}", String::new()),
    ] {
        let text =
            qr_text(ours.code, &Handed { name: typed.into(), ..good.clone() }, &asked, &secret);
        let read = read(&text, ours.code, &asked);
        assert_eq!(read, [Ok(Handed { name: kept, ..good.clone() })], "{typed}");
    }
}

#[test]
fn what_is_no_result_is_refused_at_once() {
    let ours = of_exam(1, 1);
    let asked = questions(&ours.paper);
    let mut random = Random::new(1);
    let (good, secret) = handed(&asked, 17, 50, &mut random);
    let mut any = |signs: &str, count: usize| -> String {
        let signs: Vec<char> = signs.chars().collect();
        (0..count).map(|_| signs[random.below(signs.len() as u32) as usize]).collect()
    };
    let printable: String = (' '..='~').collect();
    let frame = qr_text(ours.code, &good, &asked, &secret);
    let short = short_code::write(ours.code, &good, &asked, TIME);
    let cases: Vec<(&str, String, Refused)> = vec![
        ("nothing", String::new(), Refused::NotOurs),
        (
            "a link",
            "https://canh-giac.example.vn/index.html#/lop/7K3M9QWERTY2".into(),
            Refused::NotOurs,
        ),
        ("a network", "WIFI:T:WPA;S:CONGTY;P:23456789;;".into(), Refused::NotOurs),
        (
            "a card",
            "BEGIN:VCARD\nVERSION:3.0\nFN:Hòa\nTEL:0912345678\nEND:VCARD".into(),
            Refused::NotOurs,
        ),
        ("a health pass", format!("HC1:{}", any(BASE45, 600)), Refused::NotOurs),
        ("a payment", "00020101021238570010A00000072701270006970422".into(), Refused::NotOurs),
        ("3 kB of anything", any(&printable, 3_000), Refused::NotOurs),
        ("10,000 digits", any("0123456789", 10_000), Refused::NotOurs),
        ("the largest code", any(BASE45, 4_296), Refused::NotOurs),
        ("ours and junk", format!("CG1:{}", any(BASE45, 4_200)), Refused::Broken),
        ("an empty frame", "CG1:".into(), Refused::Broken),
        ("an empty text", "CGLOP.".into(), Refused::Broken),
        ("5 MB", any(BASE45, 1_000).repeat(5_000), Refused::TooLarge),
        ("200 kB of words", "mai 2345 ABCD nha ".repeat(11_000), Refused::NotOurs),
        ("a code cut", short[..short.len() - 1].into(), Refused::Code(NotACode::Length(27))),
        (
            "a code with an O",
            short.replacen(&short[5..6], "O", 1),
            Refused::Code(NotACode::Sign('O')),
        ),
    ];
    for (what, text, why) in cases {
        let before = Instant::now();
        let read = read(&text, ours.code, &asked);
        let took = before.elapsed();
        let odd = matches!(why, Refused::Broken)
            && matches!(read[..], [Err(Refused::Broken | Refused::OtherClass)]);
        assert!(read == [Err(why)] || odd, "{what}: {read:?}");
        println!("{what}: {:.1} ms", took.as_secs_f64() * 1_000.0);
        assert!(took < Duration::from_secs(10), "{what}");
    }
    // As many as no class has: read so far, and no further.
    for (many, count) in [("CG1:CG1:", 200), ("CGLOP.", 100_000), ("CGLOP.1aaaa\n", 50_000)] {
        let before = Instant::now();
        let read = read(&many.repeat(count), ours.code, &asked);
        println!("{} of {many:.12}: {:.1} s", read.len(), before.elapsed().as_secs_f64());
        assert!(read.iter().all(Result::is_err) && read.len() <= 2_001);
        assert_eq!(read.last() == Some(&Err(Refused::TooLarge)), count > 2_000, "{many}");
    }
    for (many, seats) in [(frame.as_str(), 500), (&frame[..60], 0)] {
        let text = format!("{many}\n").repeat(500);
        let read = read(&text, ours.code, &asked);
        assert_eq!(read.iter().filter(|read| read.is_ok()).count(), seats);
    }
}
