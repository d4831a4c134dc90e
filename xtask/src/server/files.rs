//! From the path of a request to a file below the root, and what is said about it.

use std::fs;
use std::path::{Path, PathBuf};

/// The path of a request target, without query, decoded. Nothing if the escapes are wrong.
pub(super) fn decode(target: &str) -> Option<String> {
    let path = target.split(['?', '#']).next()?;
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        if byte == b'%' {
            let (digits, after) = rest.split_at_checked(2)?;
            bytes.push(hex(digits)?);
            rest = after;
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok().filter(|path| path.starts_with('/'))
}

fn hex(digits: &[u8]) -> Option<u8> {
    let text = std::str::from_utf8(digits).ok()?;
    // `from_str_radix` would take a sign.
    text.bytes()
        .all(|digit| digit.is_ascii_hexdigit())
        .then(|| u8::from_str_radix(text, 16).ok())?
}

/// The file for a decoded path: never outside of the root, never a hidden one or one for other
/// hosts (`_headers`), never a folder.
pub(super) fn find(root: &Path, path: &str) -> Option<PathBuf> {
    let mut wanted = root.to_path_buf();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        if part.starts_with(['.', '_']) || part.contains(['\\', '\0', ':']) {
            return None;
        }
        wanted.push(part);
    }
    if path.ends_with('/') {
        wanted.push("index.html");
    }
    // Follows symbolic links, so that one that leads out shows itself.
    let real = fs::canonicalize(wanted).ok()?;
    (real.starts_with(root) && real.is_file()).then_some(real)
}

/// The content type by the ending of the name.
pub(super) fn kind(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()).unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes_escapes_and_drops_the_query() {
        assert_eq!(decode("/a%20b.json?x=%2f#y").as_deref(), Some("/a b.json"));
        assert_eq!(decode("/%E1%BA%A3").as_deref(), Some("/ả"));
        for bad in ["/%", "/%2", "/%zz", "/%+1", "/%ff", "no-slash", "*", "http://x/"] {
            assert_eq!(decode(bad), None, "{bad}");
        }
    }
}
