//! Bytes as a bad disk or a bad will leaves them.

use canh_giac::quiz::random::Random;
use serde::{Serialize, Serializer, ser::SerializeTuple};

/// These bytes with one to three things done to them.
pub fn mangled(bytes: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=random.below(3) {
        once(&mut bytes, random);
    }
    bytes
}

fn once(bytes: &mut Vec<u8>, random: &mut Random) {
    /// Numbers at which something may overflow, as postcard writes them.
    const LARGE: [&[u8]; 4] = [
        &[0xff, 0xff, 3],
        &[0xff, 0xff, 0xff, 0xff, 0x0f],
        &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1],
        &[0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1],
    ];
    let length = bytes.len() as u32;
    let at = random.below(length) as usize;
    let end = at + random.below(length - at as u32 + 1) as usize;
    match random.below(8) {
        _ if bytes.is_empty() => bytes.push(random.below(256) as u8),
        0 | 1 => bytes[at] ^= 1 << random.below(8),
        2 => bytes[at] = [0, 1, 0x7f, 0xff][random.below(4) as usize],
        3 => bytes.insert(at, random.below(256) as u8),
        4 => drop(bytes.drain(at..end.min(at + 4))),
        5 => {
            // A block changes places with what follows it.
            let middle = at + (end - at) / 2;
            bytes[at..end].rotate_left(middle - at);
        }
        6 => {
            let block = bytes[at..end.min(at + 40)].to_vec();
            bytes.splice(at..at, block);
        }
        _ => {
            let large = LARGE[random.below(4) as usize];
            bytes.splice(at..at + 1, large.iter().copied());
        }
    }
}

/// Bytes that are written as they are, without their length.
pub struct Raw<'a>(&'a [u8]);

/// Bytes that are written as they are, without their length.
pub fn raw(bytes: &[u8]) -> Raw<'_> {
    Raw(bytes)
}

impl Serialize for Raw<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut tuple = to.serialize_tuple(self.0.len())?;
        self.0.iter().try_for_each(|byte| tuple.serialize_element(byte))?;
        tuple.end()
    }
}
