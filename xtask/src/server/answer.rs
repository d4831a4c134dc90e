//! What is sent back.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use super::files;
use super::packed::Packed;

/// Names that change with their content may be kept for ever; the others are asked for each time.
const FOR_EVER: &str = "max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

/// A status, its headers and the content.
pub(super) struct Answer {
    status: u16,
    kind: &'static str,
    cache: &'static str,
    brotli: bool,
    pub(super) body: Arc<Vec<u8>>,
}

impl Answer {
    /// The status line and the headers. The length is always given, so that a client notices when
    /// the content breaks off.
    pub(super) fn head(&self) -> String {
        let Self { status, kind, cache, brotli, body } = self;
        let reason = reason(*status);
        let length = body.len();
        let encoding = if *brotli { "Content-Encoding: br\r\n" } else { "" };
        let allow = if *status == 405 { "Allow: GET, HEAD\r\n" } else { "" };
        format!(
            "HTTP/1.1 {status} {reason}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\
             Cache-Control: {cache}\r\n{encoding}{allow}Vary: Accept-Encoding\r\n\
             X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
        )
    }
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "Internal Server Error",
    }
}

/// A short text.
pub(super) fn plain(status: u16, text: &str) -> Answer {
    text_answer(status, "text/plain; charset=utf-8", text)
}

/// Nothing is there.
pub(super) fn not_found() -> Answer {
    plain(404, "not found")
}

/// A page that is not ours, as a Wi-Fi login answers every request with.
pub(super) fn foreign_page() -> Answer {
    let text = "<!doctype html><title>Login</title><p>Please log in to this network.";
    text_answer(200, "text/html; charset=utf-8", text)
}

fn text_answer(status: u16, kind: &'static str, text: &str) -> Answer {
    let body = Arc::new(text.as_bytes().to_vec());
    Answer { status, kind, cache: ASK_AGAIN, brotli: false, body }
}

/// The content of a file.
pub(super) fn file(path: &Path, takes_brotli: bool, packed: &Packed) -> Answer {
    // Read anew each time: a rebuilt site is served without a restart.
    let Ok(content) = fs::read(path) else {
        return not_found();
    };
    let (kind, pays) = files::kind(path);
    let cache = if files::is_hashed(path) { FOR_EVER } else { ASK_AGAIN };
    let brotli = takes_brotli && pays;
    let body = if brotli { packed.of(path, changed(path), &content) } else { Arc::new(content) };
    Answer { status: 200, kind, cache, brotli, body }
}

fn changed(path: &Path) -> SystemTime {
    fs::metadata(path).and_then(|data| data.modified()).unwrap_or(SystemTime::UNIX_EPOCH)
}
