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

/// The file for a decoded path: never outside of the root, never a hidden one, never a folder.
pub(super) fn find(root: &Path, path: &str) -> Option<PathBuf> {
    let mut wanted = root.to_path_buf();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        if part.starts_with('.') || part.contains(['\\', '\0', ':']) {
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

/// The content type by the ending of the name, and whether brotli pays.
pub(super) fn kind(path: &Path) -> (&'static str, bool) {
    match path.extension().and_then(|ending| ending.to_str()).unwrap_or("") {
        "html" => ("text/html; charset=utf-8", true),
        "js" | "mjs" => ("text/javascript; charset=utf-8", true),
        "css" => ("text/css; charset=utf-8", true),
        "json" => ("application/json", true),
        "wasm" => ("application/wasm", true),
        "svg" => ("image/svg+xml", true),
        "png" => ("image/png", false),
        "ico" => ("image/x-icon", false),
        "webmanifest" => ("application/manifest+json", true),
        "txt" => ("text/plain; charset=utf-8", true),
        _ => ("application/octet-stream", false),
    }
}

/// Whether a name carries a hash of the content: a part of 12 to 64 small hexadecimal digits after
/// a dash or dot (trunk drops leading zeros of its 16, so an exact length would miss some).
pub(super) fn is_hashed(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or("");
    name.split(['-', '.', '_']).skip(1).any(|part| {
        (12..=64).contains(&part.len())
            && part.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
    })
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

    #[test]
    fn knows_hashed_names() {
        for name in
            ["app-0123456789abcdef.js", "app-123456789abcde_bg.wasm", "boot-00aa11bb22cc33dd.js"]
        {
            assert!(is_hashed(Path::new(name)), "{name}");
        }
        for name in ["index.html", "sw.js", "question-decade.json", "0123456789abcdef", "a-0123.js"]
        {
            assert!(!is_hashed(Path::new(name)), "{name}");
        }
    }
}
