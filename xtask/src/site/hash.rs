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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_known_hashes() {
        assert_eq!(short(b""), "e3b0c44298fc1c14");
        assert_eq!(source(""), "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
        assert_eq!(integrity(b""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
