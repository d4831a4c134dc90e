//! What files weigh, and how they are packed.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use brotli::CompressorWriter;
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;

use crate::failure::{Failure, Outcome};
use crate::site::page::Asset;
use crate::site::{hash, packing};

/// How every wasm file begins.
const WASM: &[u8] = b"\0asm";

/// Sizes of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weight {
    /// The name in `dist/`.
    pub name: String,
    /// Bytes as they are.
    pub raw: usize,
    /// Bytes after brotli at its best; as they are where the build packs nothing.
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

/// Brotli for programs, as every browser unpacks it. Left to itself, brotli guesses the next byte of anything that is no
/// text by the lowest bits of those before it; what follows a wasm instruction is told by its highest bits: 1.4 % less. So
/// is it in small blocks: 0.3 %.
fn brotli_of_wasm(bytes: &[u8]) -> Vec<u8> {
    let params = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        mode: BrotliEncoderMode::BROTLI_FORCE_MSB_PRIOR,
        lgblock: 16,
        ..BrotliEncoderParams::default()
    };
    let mut out = Vec::new();
    let mut writer = CompressorWriter::with_params(&mut out, 64 * 1024, &params);
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
    let packed = if bytes.starts_with(WASM) { brotli_of_wasm(bytes) } else { brotli(bytes, 11) };
    known().insert(name, packed.clone());
    packed
}

/// Weighs one file.
#[must_use]
pub fn weigh(asset: &Asset) -> Weight {
    let packed = best(&asset.bytes).len();
    Weight { name: asset.name.clone(), raw: asset.bytes.len(), packed }
}

/// Weighs one file of a built site, as it is sent: packed by the build, or as it is.
///
/// # Errors
/// The file cannot be read.
pub fn of(dist: &Path, name: &str) -> Outcome<Weight> {
    let path = dist.join(name);
    let length = |path: &Path| fs::metadata(path).map(|data| data.len() as usize);
    let raw = length(&path).map_err(|error| Failure::file("read", &path, &error))?;
    let packed = length(&packing::beside(&path, packing::FORMS[0])).unwrap_or(raw);
    Ok(Weight { name: name.into(), raw, packed })
}

/// The kilobytes that a phone fetches for all of these.
#[must_use]
pub fn kilobytes(assets: &[Asset]) -> usize {
    assets.iter().map(|asset| weigh(asset).packed).sum::<usize>().div_ceil(1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_packed_in_their_own_way_and_unpack_to_the_same() {
        // As code goes: few operations, each with a number that differs.
        let code =
            (0u32..40_000).flat_map(|at| [0x20, (at * at % 7) as u8, 0x6a, (at % 251) as u8]);
        let wasm: Vec<u8> = WASM.iter().copied().chain(code).collect();
        let packed = best(&wasm);
        assert_ne!(packed, brotli(&wasm, 11), "not as a text");
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut packed.as_slice(), &mut back).expect("unpack");
        assert_eq!(back, wasm);
        assert_eq!(best(b"no program"), brotli(b"no program", 11));
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
