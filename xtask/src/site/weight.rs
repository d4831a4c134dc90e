//! What a worker's browser fetches, as a table.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::{Mutex, PoisonError};

use brotli::CompressorWriter;

use crate::site::hash;
use crate::site::page::Asset;

/// Sizes of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weight {
    /// The name in `dist/`.
    pub name: String,
    /// Bytes as they are.
    pub raw: usize,
    /// Bytes after brotli at its best.
    pub packed: usize,
}

/// Brotli at a quality from 0 to 11.
#[must_use]
pub fn brotli(bytes: &[u8], quality: u32) -> Vec<u8> {
    let mut out = Vec::new();
    let mut writer = CompressorWriter::new(&mut out, 64 * 1024, quality, 22);
    // Writing to memory does not fail.
    let _ = writer.write_all(bytes);
    drop(writer);
    out
}

/// Brotli at its best. Weighing and packing ask for the same, and it takes seconds for a megabyte: so what was
/// packed once is remembered.
#[must_use]
pub fn best(bytes: &[u8]) -> Vec<u8> {
    static KNOWN: Mutex<BTreeMap<String, Vec<u8>>> = Mutex::new(BTreeMap::new());
    let known = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let name = hash::integrity(bytes);
    if let Some(packed) = known().get(&name) {
        return packed.clone();
    }
    // Not under the lock: other threads need not wait for this one.
    let packed = brotli(bytes, 11);
    known().insert(name, packed.clone());
    packed
}

/// Weighs one file.
#[must_use]
pub fn weigh(asset: &Asset) -> Weight {
    let packed = best(&asset.bytes).len();
    Weight { name: asset.name.clone(), raw: asset.bytes.len(), packed }
}

/// The kilobytes that a phone fetches for all of these.
#[must_use]
pub fn kilobytes(assets: &[Asset]) -> usize {
    assets.iter().map(|asset| weigh(asset).packed).sum::<usize>().div_ceil(1000)
}

/// The table, with a closing line for the sum, which is called `closing`.
#[must_use]
pub fn table(closing: &str, rows: &[Weight]) -> String {
    let sum = Weight {
        name: closing.into(),
        raw: rows.iter().map(|row| row.raw).sum(),
        packed: rows.iter().map(|row| row.packed).sum(),
    };
    let width = rows.iter().map(|row| row.name.len()).max().unwrap_or(0).max(sum.name.len());
    let mut text = format!("{:width$}  {:>10}  {:>10}", "file", "bytes", "brotli");
    for Weight { name, raw, packed } in rows.iter().chain([&sum]) {
        text += &format!("\n{name:width$}  {raw:>10}  {packed:>10}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_ends_with_the_sum() {
        let row = |name: &str, raw, packed| Weight { name: name.into(), raw, packed };
        let text = table("sum", &[row("index.html", 1200, 600), row("a.wasm", 200_000, 60_000)]);
        let last: Vec<_> = text.lines().last().expect("sum").split_whitespace().rev().collect();
        assert_eq!(last[..2], ["60600", "201200"]);
        assert_eq!(text.lines().count(), 4);
    }

    #[test]
    fn packs_and_unpacks_to_the_same() {
        let text = "Cảnh giác ".repeat(500);
        let packed = brotli(text.as_bytes(), 11);
        assert!(packed.len() < text.len() / 10);
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut packed.as_slice(), &mut back).expect("unpack");
        assert_eq!(back, text.as_bytes());
    }
}
