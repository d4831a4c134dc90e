//! The one place that hashes: names of files, integrity of what the browser fetches.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The first 16 hexadecimal digits of SHA-256, for the name of a file.
#[must_use]
pub fn short(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(16);
    for byte in Sha256::digest(bytes).iter().take(8) {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// An `integrity` attribute: `sha256-…`, the shortest that browsers take; a hash does not compress.
#[must_use]
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// The source expression of an inline script in a policy: `'sha256-…'`, with its quotes.
#[must_use]
pub fn source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}

/// Whether the last part of a name carries a hash of the content: 12 to 64 small hexadecimal digits after
/// a dash, dot or low line (trunk drops leading zeros of its 16, so an exact length would miss some).
#[must_use]
pub fn is_hashed(name: &str) -> bool {
    stem(name) != name
}

/// A name without the hashes of its content: what stays the same when the content changes.
#[must_use]
pub fn stem(name: &str) -> String {
    let (folder, name) = name.rsplit_once('/').map_or(("", name), |(folder, name)| (folder, name));
    let mut out = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    let mut pieces = name.split_inclusive(['-', '.', '_']);
    let mut held = pieces.next().unwrap_or_default();
    for piece in pieces {
        // A hash goes with the sign before it; the sign behind it stays.
        let part = piece.trim_end_matches(['-', '.', '_']);
        let behind = piece.get(part.len()..).unwrap_or_default();
        if is_hash(part) {
            out += held.trim_end_matches(['-', '.', '_']);
            held = behind;
        } else {
            out += held;
            held = piece;
        }
    }
    out + held
}

fn is_hash(part: &str) -> bool {
    (12..=64).contains(&part.len())
        && part.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_known_hashes() {
        assert_eq!(short(b""), "e3b0c44298fc1c14");
        assert_eq!(source(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
        assert_eq!(integrity(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    #[test]
    fn knows_hashed_names() {
        for name in
            ["app-0123456789abcdef.js", "app-123456789abcde_bg.wasm", "boot-00aa11bb22cc33dd.js"]
        {
            assert!(is_hashed(name), "{name}");
        }
        for name in [
            "index.html",
            "sw.js",
            "question-decade.json",
            "x-0123456789abcdef/a.js",
            "0123456789abcdef",
            "a-0123.js",
        ] {
            assert!(!is_hashed(name), "{name}");
        }
    }

    #[test]
    fn a_stem_is_what_stays() {
        for (name, stem_of) in [
            ("bank/te-nan-dau-bd1713191593cec7.bank", "bank/te-nan-dau.bank"),
            ("bank/guide-682739818cd72fea-cards-lua-dao.bank", "bank/guide-cards-lua-dao.bank"),
            ("app-123456789abcde_bg.wasm", "app_bg.wasm"),
            ("can-cu/lua-dao.html", "can-cu/lua-dao.html"),
            ("index.html", "index.html"),
            ("0123456789abcdef.js", "0123456789abcdef.js"),
        ] {
            assert_eq!(stem(name), stem_of);
        }
    }
}
