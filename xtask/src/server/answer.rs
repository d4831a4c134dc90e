//! What is sent back.

use std::fs;
use std::path::Path;

use super::Shared;
use super::files;
use super::request::Request;
use crate::site::hash;
use crate::site::headers::{ASK_AGAIN, CACHE};
use crate::site::packing;

/// What may be added to the name of a file, and what the client calls it.
const CODINGS: [(&str, &str); 2] = [("br", "br"), ("gz", "gzip")];

/// A status, its headers and the content.
pub(super) struct Answer {
    status: u16,
    headers: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// The status line and the headers. The length is always given, so that a client notices when
    /// the content breaks off.
    pub(super) fn head(&self) -> String {
        let Self { status, headers, body } = self;
        let mut head = format!("HTTP/1.1 {status} {}\r\n", reason(*status));
        if has_content(*status) {
            head += &format!("Content-Length: {}\r\n", body.len());
        }
        for (name, value) in headers {
            head += &format!("{name}: {value}\r\n");
        }
        head + "Vary: Accept-Encoding\r\nConnection: close\r\n\r\n"
    }

    /// The same, said to be a mere text.
    pub(super) fn of_unknown_type(mut self) -> Answer {
        self.headers.retain(|(name, _)| *name != "Content-Type");
        self.headers.push(("Content-Type", "text/plain; charset=utf-8".into()));
        self
    }
}

fn has_content(status: u16) -> bool {
    !matches!(status, 204 | 304)
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        204 => "No Content",
        304 => "Not Modified",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        413 => "Content Too Large",
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

/// It was taken, and there is nothing to say.
pub(super) fn taken() -> Answer {
    Answer { status: 204, headers: Vec::new(), body: Vec::new() }
}

/// Another method is wanted.
pub(super) fn only_reading() -> Answer {
    let mut answer = plain(405, "only GET and HEAD");
    answer.headers.push(("Allow", "GET, HEAD".into()));
    answer
}

/// A page that is not ours, as a Wi-Fi login answers every request with.
pub(super) fn foreign_page() -> Answer {
    let text = "<!doctype html><title>Login</title><p>Please log in to this network.";
    text_answer(200, "text/html; charset=utf-8", text)
}

fn text_answer(status: u16, kind: &'static str, text: &str) -> Answer {
    let headers = vec![
        ("Content-Type", kind.to_owned()),
        (CACHE, ASK_AGAIN.to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
    ];
    Answer { status, headers, body: text.as_bytes().to_vec() }
}

/// The content of a file, or that it is what the client has.
pub(super) fn file(path: &Path, request: &Request, shared: &Shared) -> Answer {
    // Read anew each time: a rebuilt site is served without a restart.
    let packed = packed(path, request);
    let (coding, body) = match packed {
        Some((coding, body)) => (Some(coding), Ok(body)),
        None => (None, fs::read(path)),
    };
    let Ok(body) = body else {
        return not_found();
    };
    let name = path.strip_prefix(&shared.root).unwrap_or(path).to_string_lossy();
    let mut headers = shared.headers().for_file(&name);
    let tag = format!("\"{}\"", hash::short(&body));
    let known = request.has(&tag);
    headers.push(("ETag", tag));
    if known {
        return Answer { status: 304, headers, body: Vec::new() };
    }
    headers.push(("Content-Type", files::kind(path).into()));
    headers.extend(coding.map(|coding| ("Content-Encoding", coding.to_owned())));
    Answer { status: 200, headers, body }
}

/// The file as nobody has packed it, of the right length, with one bit wrong in its middle.
pub(super) fn altered(path: &Path) -> Answer {
    let Ok(mut body) = fs::read(path) else {
        return not_found();
    };
    let middle = body.len() / 2;
    if let Some(byte) = body.get_mut(middle) {
        *byte ^= 1;
    }
    let headers = vec![("Content-Type", files::kind(path).into()), (CACHE, ASK_AGAIN.into())];
    Answer { status: 200, headers, body }
}

/// The packed form that the client takes and that the build has made, with its coding.
fn packed(path: &Path, request: &Request) -> Option<(&'static str, Vec<u8>)> {
    CODINGS.into_iter().filter(|(_, coding)| request.takes(coding)).find_map(|(form, coding)| {
        let content = fs::read(packing::beside(path, form)).ok()?;
        Some((coding, content))
    })
}
