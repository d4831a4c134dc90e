//! Proves that a result comes to the trainer as it was handed in, by whatever way and among whatever words.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod classroom;

use std::fs;
use std::path::Path;

use canh_giac::exchange::handing::{Refused, Secret, chat_text, qr_text, read_all};
use canh_giac::quiz::class::code::Phase;
use canh_giac::quiz::class::handed::Handed;
use canh_giac::quiz::class::session::Round;
use canh_giac::quiz::class::short_code;
use canh_giac::quiz::code::NotACode;
use canh_giac::quiz::random::Random;
use canh_giac::quiz::time::Span;
use classroom::{handed, questions, round, shipped};

const TIME: Span = Span::minutes(30);

#[test]
fn every_result_of_every_exam_comes_as_it_was_handed_in() {
    for exam in &shipped().exams {
        for seed in 0..50 {
            let round = round(exam, 4711, Phase::After, seed);
            let asked = questions(&round.paper);
            let mut random = Random::new(seed);
            let (handed, secret) = handed(&asked, 1 + seed as u16 * 10, 50, &mut random);
            let text = qr_text(round.code, &handed, &asked, &secret);
            let read = read_all(&text, round.code, &asked, exam.rules.time);
            assert_eq!(read, [Ok(handed.clone())], "{} {seed}", exam.name);
            let chat = chat_text(round.code, &handed, &asked, &secret);
            assert_eq!(read_all(&chat, round.code, &asked, exam.rules.time), read);
            let short = short_code::write(round.code, &handed, &asked, exam.rules.time);
            let read = read_all(&short, round.code, &asked, exam.rules.time)[0].clone().unwrap();
            assert_eq!(read.told, short_code::shortened(&handed.told, &asked));
        }
    }
}

/// Forty people of one class, and what each hands in.
struct Hall {
    round: Round,
    people: Vec<(Handed, Secret)>,
}

impl Hall {
    fn new() -> Hall {
        let round = round(&shipped().exams[0], 4711, Phase::After, 5);
        let asked = questions(&round.paper);
        let mut random = Random::new(5);
        let people = (1..=40).map(|seat| handed(&asked, seat, 50, &mut random)).collect();
        Hall { round, people }
    }

    fn chat(&self, place: usize) -> String {
        let (handed, secret) = &self.people[place];
        chat_text(self.round.code, handed, &questions(&self.round.paper), secret)
    }

    fn short(&self, place: usize) -> String {
        short_code::write(
            self.round.code,
            &self.people[place].0,
            &questions(&self.round.paper),
            TIME,
        )
    }

    fn read(&self, text: &str) -> Vec<Result<Handed, Refused>> {
        read_all(text, self.round.code, &questions(&self.round.paper), TIME)
    }

    /// The seats of what is read; 0 for what is refused.
    fn seats(&self, text: &str) -> Vec<u16> {
        self.read(text).iter().map(|read| read.as_ref().map_or(0, |handed| handed.seat)).collect()
    }
}

/// What people say in such a group, on a hundred lines.
fn words() -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/chat.txt");
    fs::read_to_string(path).unwrap().lines().map(String::from).collect()
}

/// As people write who have no marks on their keyboard.
fn bare(line: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let apart = line.nfd().filter(|sign| !('\u{300}'..='\u{36f}').contains(sign));
    apart
        .map(|sign| {
            if sign == 'đ' {
                'd'
            } else if sign == 'Đ' {
                'D'
            } else {
                sign
            }
        })
        .collect()
}

#[test]
fn what_people_say_is_no_wrong_code() {
    let hall = Hall::new();
    let lines = words();
    assert_eq!(lines.len(), 100);
    let bare: Vec<String> = lines.iter().map(|line| bare(line)).collect();
    let loud: Vec<String> = bare.iter().map(|line| line.to_uppercase()).collect();
    for (place, line) in lines.iter().chain(&bare).chain(&loud).enumerate() {
        let read = hall.read(line);
        assert_eq!(read, [Err(Refused::NotOurs)], "{place}: {line}");
    }
    for text in [lines.join("\n"), bare.join("\n"), loud.join("\n"), bare.join(" ")] {
        assert_eq!(hall.read(&text), [Err(Refused::NotOurs)]);
    }
}

#[test]
fn forty_results_are_found_in_what_people_say() {
    let hall = Hall::new();
    for bare_words in [false, true] {
        let mut text = String::new();
        for (place, line) in words().iter().enumerate() {
            text += &if bare_words { bare(line) } else { line.clone() };
            text += match place % 3 {
                0 => "\n",
                1 => " ",
                _ => "\r\nTổ 3, 10:42: ",
            };
            if place < 40 {
                text += &if place % 2 == 0 { hall.chat(place) } else { hall.short(place) };
                text += if place % 4 < 2 { "\n" } else { " ạ, em gửi anh\n" };
            }
        }
        assert_eq!(hall.seats(&text), (1..=40).collect::<Vec<u16>>());
    }
}

#[test]
fn what_messengers_do_to_a_code_does_no_harm() {
    let hall = Hall::new();
    let (chat, short) = (hall.chat(0), hall.short(0));
    let every = |text: &str, count: usize, between: &str| {
        let signs: Vec<char> = text.chars().collect();
        let parts: Vec<String> = signs.chunks(count).map(|part| part.iter().collect()).collect();
        parts.join(between)
    };
    for text in [
        every(&chat, 40, "\n"),
        every(&chat, 3, "\u{200b}"),
        every(&chat, 60, "\r\n  "),
        every(&chat, 20, " \u{a0}"),
        format!("\u{feff}{chat}\u{200e}"),
        format!("“{chat}”"),
        format!("Hòa:{chat}Cảm ơn"),
        chat.replace("CGLOP.", "CGLOP.\n"),
        // The dot is lost, and words follow.
        format!("{} em xong roi", chat.trim_end_matches('.')),
        format!("{}\nTổ 3, 10:43", chat.trim_end_matches('.')),
    ] {
        assert_eq!(hall.seats(&text), [1], "{text}");
    }
    let (a, b) = (hall.chat(0), hall.chat(1));
    let cut = a.trim_end_matches('.');
    for text in [format!("{a}{b}"), format!("{a} {b}"), format!("{cut}\n{b}"), format!("{cut}{b}")]
    {
        assert_eq!(hall.seats(&text), [1, 2], "{text}");
    }
    assert_eq!(hall.seats(&format!("{}\n{b}", &a[..80])), [0, 2]);
    for text in [
        short.clone(),
        short.replace('-', ""),
        short.replace('-', " "),
        short.to_lowercase(),
        short.to_lowercase().replace('-', " "),
        short.replacen('-', "", 2),
        every(&short.replace('-', ""), 2, " "),
        every(&short.replace('-', ""), 8, "\n"),
        format!("  {short}\n"),
        format!("*{short}*"),
        format!("Ghế 1: {short}."),
        format!("em xong rồi {short} ạ"),
        format!("{} nhé", short.to_lowercase()),
    ] {
        assert_eq!(hall.seats(&text), [1], "{text}");
    }
}

#[test]
fn a_code_that_was_typed_wrongly_is_told_among_words() {
    let hall = Hall::new();
    let short = hall.short(0);
    let wrong = short.replacen(&short[6..7], if &short[6..7] == "K" { "M" } else { "K" }, 1);
    let check = [Err(Refused::Code(NotACode::Check))];
    for text in [wrong.clone(), format!("Ghế 1: {wrong}\nGhế 2 xong"), wrong.replace('-', "")] {
        assert_eq!(hall.read(&text), check, "{text}");
    }
    let missing = format!("Ghế 1: {}\nok", &short[1..]);
    assert_eq!(hall.read(&missing), [Err(Refused::Code(NotACode::Length(15)))]);
    // The code of the class is no result.
    let code = format!("Mã lớp {}\nvào nhanh nhé", hall.round.code);
    assert_eq!(hall.read(&code), [Err(Refused::NotOurs)]);
}

#[test]
fn qr_texts_that_are_pasted_are_read_too() {
    let hall = Hall::new();
    let asked = questions(&hall.round.paper);
    let texts: Vec<String> = (0..40)
        .map(|place| {
            let (handed, secret) = &hall.people[place];
            qr_text(hall.round.code, handed, &asked, secret)
        })
        .collect();
    let all: Vec<u16> = (1..=40).collect();
    for between in ["\n", "\r\n", " ", "", " OK\n", "\nTổ 3, 10:42: ", " , "] {
        assert_eq!(hall.seats(&texts.join(between)), all, "{between:?}");
    }
}
