//! The places in the sources that a program carries for the messages of its panics: files, lines and columns. Ours
//! shows none of them (`browser::start`), and 177 places in 68 files were 1.6 kB of the first load. They stay where they
//! are, for nothing in a wasm can be moved, and become empty: a name without a letter, line 0, column 0.

use std::ops::Range;

use crate::failure::{Failure, Outcome};
use crate::site::wasm::{HEAD, Reader, put_bytes, put_number, sections};

/// The section that says what stands in the memory when a program starts.
const DATA: u8 = 11;
/// How a piece of it begins: it goes into the first memory, at a number that is written there …
const INTO: [u8; 2] = [0, 0x41];
/// … and ends behind it.
const END: u8 = 0x0b;
/// A place is four numbers of four bytes: where its file's name stands, how long that is, line and column.
const PLACE: usize = 16;
/// What only a place can be: no text of ours ends like the name of a file of Rust, and no file is that long or wide.
const ENDING: &[u8] = b".rs";
const NAMES: Range<usize> = 6..200;
const LINES: Range<usize> = 1..40_000;
const COLUMNS: Range<usize> = 1..1_000;

/// The wasm with all places empty.
///
/// # Errors
/// The wasm is not built as we know it.
pub fn forget(wasm: &[u8]) -> Outcome<Vec<u8>> {
    emptied(wasm).ok_or_else(|| {
        Failure::new(
            "the places of panics cannot be taken out of a program",
            "its wasm has a form that xtask/src/site/places.rs does not know",
            "look what changed with wasm-bindgen; without the call in xtask/src/site.rs all works as well",
        )
    })
}

fn emptied(wasm: &[u8]) -> Option<Vec<u8>> {
    let mut out = wasm.get(..HEAD)?.to_vec();
    for (id, body) in sections(wasm)? {
        out.push(id);
        if id == DATA {
            let mut memory = Memory::read(body)?;
            memory.forget_places();
            put_bytes(&mut out, &memory.written());
        } else {
            put_bytes(&mut out, body);
        }
    }
    Some(out)
}

/// What stands in the memory when a program starts: pieces, each with its address.
struct Memory(Vec<(usize, Vec<u8>)>);

impl Memory {
    fn read(section: &[u8]) -> Option<Memory> {
        let mut rest = Reader(section);
        let mut pieces = Vec::new();
        for _ in 0..rest.number()? {
            if rest.take(INTO.len())? != INTO {
                return None;
            }
            let address = rest.number()?;
            if rest.byte()? != END {
                return None;
            }
            pieces.push((address, rest.bytes()?.to_vec()));
        }
        rest.0.is_empty().then_some(Memory(pieces))
    }

    fn written(&self) -> Vec<u8> {
        let mut out = Vec::new();
        put_number(&mut out, self.0.len());
        for (address, bytes) in &self.0 {
            out.extend(INTO);
            put_signed(&mut out, *address);
            out.push(END);
            put_bytes(&mut out, bytes);
        }
        out
    }

    fn at(&mut self, address: usize, length: usize) -> Option<&mut [u8]> {
        self.0.iter_mut().find_map(|(begin, bytes)| {
            let from = address.checked_sub(*begin)?;
            bytes.get_mut(from..from.checked_add(length)?)
        })
    }

    /// The places: their addresses, with the addresses and lengths of their names.
    fn places(&mut self) -> Vec<(usize, usize, usize)> {
        let mut found = Vec::new();
        for (begin, length) in
            self.0.iter().map(|(begin, bytes)| (*begin, bytes.len())).collect::<Vec<_>>()
        {
            for address in (begin.next_multiple_of(4)..begin + length).step_by(4) {
                let Some([name, length, line, column]) = self.at(address, PLACE).map(numbers)
                else {
                    continue;
                };
                let numbered = LINES.contains(&line) && COLUMNS.contains(&column);
                let named = |name: &mut [u8]| {
                    name.ends_with(ENDING) && name.iter().all(|sign| is_of_name(*sign))
                };
                if numbered && NAMES.contains(&length) && self.at(name, length).is_some_and(named) {
                    found.push((address, name, length));
                }
            }
        }
        found
    }

    /// All the same, for what is the same packs best; with the address of a name that is there, although no letter of
    /// it is read.
    fn forget_places(&mut self) {
        let found = self.places();
        let nameless = found.iter().map(|(_, name, _)| *name).min().unwrap_or_default();
        for (address, name, length) in found {
            if let Some(name) = self.at(name, length) {
                name.fill(0);
            }
            if let Some(place) = self.at(address, PLACE) {
                place.fill(0);
                let (first, _) = place.split_at_mut(4);
                first.copy_from_slice(&(nameless as u32).to_le_bytes());
            }
        }
    }
}

fn numbers(place: &mut [u8]) -> [usize; 4] {
    let mut numbers = [0; 4];
    for (number, bytes) in numbers.iter_mut().zip(place.chunks(4)) {
        *number = bytes.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte));
    }
    numbers
}

fn is_of_name(sign: u8) -> bool {
    sign.is_ascii_alphanumeric() || b"/-_.".contains(&sign)
}

/// Numbers with a sign need a bit for it: not below nought.
fn put_signed(out: &mut Vec<u8>, mut value: usize) {
    while value >= 0x40 {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEGIN: usize = 0x10_0000;

    /// A file's name, a word beside it, two places there, and what is none.
    fn memory() -> Vec<u8> {
        let mut bytes = b"focussrc/quiz/a.rsmain.rs\0\0\0".to_vec();
        for [name, length, line, column] in
            [[5, 13, 7, 40], [5, 13, 300, 9], [5, 10, 7, 40], [5, 13, 0, 40], [0, 18, 50_000, 4]]
        {
            for number in [BEGIN + name, length, line, column] {
                bytes.extend((number as u32).to_le_bytes());
            }
        }
        bytes
    }

    fn wasm(memory: &[u8], into: u8) -> Vec<u8> {
        let mut data = vec![1, into, 0x41];
        put_signed(&mut data, BEGIN);
        data.push(END);
        put_bytes(&mut data, memory);
        let mut out = b"\0asm\x01\0\0\0".to_vec();
        for (id, body) in [(10, &b"src/quiz/a.rs"[..]), (DATA, &data), (0, b"after")] {
            out.push(id);
            put_bytes(&mut out, body);
        }
        out
    }

    #[test]
    fn places_and_their_names_become_empty_and_nothing_else_changes() {
        let old = memory();
        let made = forget(&wasm(&old, 0)).expect("known");
        let mut wanted = old.clone();
        wanted[5..18].fill(0);
        for place in [28, 44] {
            wanted[place..place + PLACE].fill(0);
            wanted[place..place + 4].copy_from_slice(&(BEGIN as u32 + 5).to_le_bytes());
        }
        assert_eq!(made, wasm(&wanted, 0));
        assert_eq!(forget(&made).expect("again"), made);
    }

    #[test]
    fn a_cut_or_strange_file_is_refused() {
        let whole = wasm(&memory(), 0);
        for length in [0, 7, 9, 40, whole.len() - 1] {
            assert!(forget(&whole[..length]).is_err(), "{length}");
        }
        assert!(forget(&wasm(&memory(), 1)).is_err(), "a piece that waits to be asked for");
    }

    #[test]
    fn a_program_without_a_memory_stays_as_it_is() {
        assert_eq!(forget(b"\0asm\x01\0\0\0").expect("known"), b"\0asm\x01\0\0\0");
    }
}
