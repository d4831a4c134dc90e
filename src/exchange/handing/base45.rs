//! Bytes as the 45 signs that a QR code packs most tightly after digits: two bytes in three signs (RFC 9285).

/// The signs, each standing for the number of its place.
const SIGNS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
const BASE: u32 = SIGNS.len() as u32;

/// True for one of the signs.
pub(super) fn is_sign(sign: char) -> bool {
    digit(sign).is_some()
}

/// Writes bytes.
pub(super) fn write(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(2) * 3);
    for pair in bytes.chunks(2) {
        let mut number = pair.iter().fold(0, |number, byte| (number << 8) | u32::from(*byte));
        // A single byte has room in two signs.
        for _ in 0..=pair.len() {
            text.push(char::from(SIGNS[(number % BASE) as usize]));
            number /= BASE;
        }
    }
    text
}

/// Reads what was written; `None` for anything else, so that no bytes have two texts.
pub(super) fn read(signs: &[char]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(signs.len() / 3 * 2 + 1);
    for group in signs.chunks(3) {
        let count = group.len().checked_sub(1).filter(|count| *count > 0)?;
        let number =
            group.iter().rev().try_fold(0, |number, sign| Some(number * BASE + digit(*sign)?));
        let [.., high, low] = number?.to_be_bytes();
        (number? >> (8 * count) == 0).then_some(())?;
        bytes.extend(&[high, low][2 - count..]);
    }
    Some(bytes)
}

fn digit(sign: char) -> Option<u32> {
    match sign {
        // The first 36 are the digits of a number with that base.
        '0'..='9' | 'A'..='Z' => sign.to_digit(36),
        _ => Some(36 + SIGNS[36..].iter().position(|known| char::from(*known) == sign)? as u32),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signs(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    #[test]
    fn the_examples_of_the_standard_are_written_and_read() {
        for (bytes, text) in [("AB", "BB8"), ("Hello!!", "%69 VD92EX0"), ("base-45", "UJCLQE7W581")]
        {
            assert_eq!(write(bytes.as_bytes()), text);
            assert_eq!(read(&signs(text)), Some(bytes.as_bytes().to_vec()));
        }
        assert_eq!(read(&signs("QED8WEX0")), Some(b"ietf!".to_vec()));
    }

    #[test]
    fn every_pair_and_every_byte_comes_back() {
        for number in 0..=u16::MAX {
            let bytes = number.to_be_bytes();
            assert_eq!(read(&signs(&write(&bytes))).as_deref(), Some(&bytes[..]));
        }
        for byte in 0..=u8::MAX {
            assert_eq!(read(&signs(&write(&[byte]))), Some(vec![byte]));
        }
    }

    #[test]
    fn what_nothing_is_written_as_is_refused() {
        // 65,536 and 256; a sign alone; a sign that there is not.
        for text in ["GGW", ":::", "::", "A", "BB8A", "bb8", "B,8"] {
            assert_eq!(read(&signs(text)), None, "{text}");
        }
    }
}
