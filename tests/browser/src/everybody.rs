//! Forty people of a class: what each of them answered, and what their phones show.

use canh_giac::exchange::handing::{Refused, Secret, chat_text, qr_text};
use canh_giac::quiz::class::handed::{Asked, Handed, Seat};
use canh_giac::quiz::class::short_code;

use crate::classes::Class;
use crate::marking;
use crate::roomful;

/// What one phone shows.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Where it is.
    pub seat: Seat,
    /// The text of its QR code.
    pub qr: String,
    /// The text that it copies for a chat.
    pub chat: String,
    /// The code that is read aloud.
    pub short: String,
    /// What was earned, in full tenths of a point, by other rules than the program's ([`marking`]).
    pub tenths: u32,
}

/// What the phones of a class show, from the first seat on. The answers are the same for one paper whenever they are made.
#[must_use]
pub fn everybody(class: &Class) -> Vec<Shown> {
    let asked = class.asked();
    let people = roomful::handed(&class.round(), &asked);
    people.into_iter().map(|handed| shown(class, &asked, handed)).collect()
}

fn shown(class: &Class, asked: &[Asked<'_>], mut handed: Handed) -> Shown {
    let secret = Secret::new([handed.seat as u8; 32]);
    if let Some(origin) = &mut handed.origin {
        origin.device = secret.device();
    }
    Shown {
        seat: handed.seat,
        qr: qr_text(class.code, &handed, asked, &secret),
        chat: chat_text(class.code, &handed, asked, &secret),
        short: short_code::write(class.code, &handed, asked, class.time()),
        tenths: marking::tenths(&handed.told, asked),
    }
}

/// The text with another sign in its middle, where answers and key are, and the text without its last signs; and why a
/// trainer's device takes neither.
///
/// # Panics
/// It takes one, or tells both in the same words.
#[must_use]
pub fn altered(class: &Class, text: &str, other: &str) -> [(String, Refused); 2] {
    let middle = text.len() / 2;
    let changed = |(at, sign): (usize, char)| match sign {
        'A' if at == middle => 'B',
        _ if at == middle => 'A',
        sign => sign,
    };
    let signs: String = text.chars().enumerate().map(changed).collect();
    let cut: String = other.chars().take(other.len() - 20).collect();
    let refused = [signs, cut].map(|text| match class.read(&text).as_slice() {
        [Err(why)] => (text, *why),
        other => panic!("altered, and {other:?}"),
    });
    assert_ne!(refused[0].1, refused[1].1, "nobody could tell which of the two was refused");
    refused
}
