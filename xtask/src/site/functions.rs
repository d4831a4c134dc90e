//! The functions of a wasm file: their names, where it still has them, and what they weigh.

use super::wasm::{Reader, sections};

/// Sections by their numbers.
const CUSTOM: u8 = 0;
const IMPORTS: u8 = 2;
const CODE: u8 = 10;
const DATA: u8 = 11;
/// The section of names, and the part of it that names functions.
const NAMES: &str = "name";
const OF_FUNCTIONS: u8 = 1;

/// What a program is made of, in bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contents {
    /// Functions: the name, empty where there is none, and the bytes.
    pub functions: Vec<(String, usize)>,
    /// What stands in the memory at the start: texts, tables.
    pub data: usize,
}

/// Reads a program; `None` for one that has another form than ours.
#[must_use]
pub fn of(wasm: &[u8]) -> Option<Contents> {
    let (mut imported, mut bodies, mut names, mut data) = (0, Vec::new(), Vec::new(), 0);
    for (id, body) in sections(wasm)? {
        match id {
            IMPORTS => imported = imports(body)?,
            CODE => bodies = code(body)?,
            DATA => data = body.len(),
            CUSTOM => names.extend(named(body)?),
            _ => {}
        }
    }
    let mut functions: Vec<(String, usize)> =
        bodies.into_iter().map(|bytes| (String::new(), bytes)).collect();
    for (number, name) in names {
        let function = number.checked_sub(imported).and_then(|own| functions.get_mut(own));
        if let Some((place, _)) = function {
            *place = name.to_owned();
        }
    }
    Some(Contents { functions, data })
}

/// How many functions are imported; nothing else is.
fn imports(body: &[u8]) -> Option<usize> {
    let mut rest = Reader(body);
    let count = rest.number()?;
    for _ in 0..count {
        let _names = (rest.bytes()?, rest.bytes()?);
        if rest.byte()? != 0 {
            return None;
        }
        rest.number()?;
    }
    Some(count)
}

/// The bytes of each function, with those that say how many there are.
fn code(body: &[u8]) -> Option<Vec<usize>> {
    let mut rest = Reader(body);
    let mut found = Vec::new();
    for _ in 0..rest.number()? {
        let before = rest.0.len();
        rest.bytes()?;
        found.push(before - rest.0.len());
    }
    Some(found)
}

/// The names of functions with their numbers, if this is the section of names.
fn named(body: &[u8]) -> Option<Vec<(usize, &str)>> {
    let mut rest = Reader(body);
    let mut found = Vec::new();
    if rest.text()? != NAMES {
        return Some(found);
    }
    while !rest.0.is_empty() {
        let (part, list) = (rest.byte()?, rest.bytes()?);
        if part != OF_FUNCTIONS {
            continue;
        }
        let mut list = Reader(list);
        for _ in 0..list.number()? {
            found.push((list.number()?, list.text()?));
        }
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::super::wasm::{put_bytes, put_number};
    use super::*;

    /// One imported function, two own, the second one named.
    fn wasm() -> Vec<u8> {
        let mut code = Vec::new();
        put_number(&mut code, 2);
        put_bytes(&mut code, &[0; 3]);
        put_bytes(&mut code, &[0; 300]);
        let mut list = vec![2, 0];
        put_bytes(&mut list, b"imported");
        list.push(2);
        put_bytes(&mut list, b"core::f");
        let mut names = b"\x04name\0\0\x01".to_vec();
        put_bytes(&mut names, &list);
        let mut out = b"\0asm\x01\0\0\0".to_vec();
        for (id, body) in [
            (IMPORTS, &b"\x01\x01m\x01f\0\x05"[..]),
            (CODE, &code),
            (DATA, &[0; 9]),
            (CUSTOM, &names),
            (CUSTOM, b"\x05other"),
        ] {
            out.push(id);
            put_bytes(&mut out, body);
        }
        out
    }

    #[test]
    fn functions_have_their_names_and_bytes() {
        let contents = of(&wasm()).expect("known");
        assert_eq!(contents.functions, [(String::new(), 4), ("core::f".into(), 302)]);
        assert_eq!(contents.data, 9);
    }

    #[test]
    fn a_cut_file_is_refused() {
        let whole = wasm();
        for length in [0, 7, 9, 20, whole.len() - 1] {
            assert_eq!(of(&whole[..length]), None, "{length}");
        }
    }
}
