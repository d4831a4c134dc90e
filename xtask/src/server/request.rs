//! What a client asks for.

use std::io::{self, Read};
use std::net::TcpStream;

/// No browser sends more than this for a file.
const LONGEST_HEAD: usize = 32 * 1024;
/// No report of ours is longer.
const LONGEST_BODY: usize = 64 * 1024;

/// The parts of a request that matter here.
pub(super) struct Request {
    pub(super) method: String,
    pub(super) target: String,
    headers: Vec<(String, String)>,
    /// What came along with the head.
    begun: Vec<u8>,
}

impl Request {
    /// Reads the head of a request: `None` if the client closes before its end, or sends nonsense.
    pub(super) fn read(stream: &mut TcpStream) -> io::Result<Option<Result<Self, Nonsense>>> {
        let mut bytes = Vec::new();
        let mut part = [0; 4096];
        loop {
            if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
                let begun = bytes.split_off(end + 4);
                return Ok(Some(Self::parse(&String::from_utf8_lossy(&bytes), begun)));
            }
            let count = stream.read(&mut part)?;
            if count == 0 || bytes.len() > LONGEST_HEAD {
                return Ok(None);
            }
            bytes.extend_from_slice(&part[..count]);
        }
    }

    fn parse(head: &str, begun: Vec<u8>) -> Result<Self, Nonsense> {
        let mut lines = head.split("\r\n");
        let mut first = lines.next().unwrap_or_default().split(' ');
        let (Some(method), Some(target), Some(version)) =
            (first.next(), first.next(), first.next())
        else {
            return Err(Nonsense);
        };
        if !version.starts_with("HTTP/1.") {
            return Err(Nonsense);
        }
        let headers = lines.filter_map(|line| line.split_once(':'));
        let headers = headers.map(|(name, value)| (name.trim().into(), value.trim().into()));
        let headers = headers.collect();
        Ok(Self { method: method.into(), target: target.into(), headers, begun })
    }

    /// The values of a header, which may be given more than once and may be a list.
    fn values<'a>(&'a self, header: &'a str) -> impl Iterator<Item = &'a str> {
        let named = move |(name, _): &&(String, String)| name.eq_ignore_ascii_case(header);
        self.headers.iter().filter(named).flat_map(|(_, value)| value.split(',').map(str::trim))
    }

    /// Whether the client takes this coding (`br`, `gzip`).
    pub(super) fn takes(&self, coding: &str) -> bool {
        self.values("accept-encoding").any(|value| {
            let mut parts = value.split(';').map(str::trim);
            let refused = |part: &str| matches!(part, "q=0" | "q=0.0" | "q=0.00" | "q=0.000");
            parts.next().is_some_and(|name| name.eq_ignore_ascii_case(coding))
                && !parts.any(refused)
        })
    }

    /// Whether the client already has what this tag stands for.
    pub(super) fn has(&self, tag: &str) -> bool {
        self.values("if-none-match").any(|known| known.trim_start_matches("W/") == tag)
    }

    /// The content of the request; `None` where it is too long or breaks off.
    pub(super) fn body(&mut self, stream: &mut TcpStream) -> Option<String> {
        let length = self.values("content-length").next().and_then(|length| length.parse().ok());
        let length: usize = length.filter(|length| *length <= LONGEST_BODY)?;
        let mut body = std::mem::take(&mut self.begun);
        let begun = body.len().min(length);
        body.resize(length, 0);
        stream.read_exact(&mut body[begun..]).ok()?;
        Some(String::from_utf8_lossy(&body).into_owned())
    }
}

/// What was sent is no request.
#[derive(Debug)]
pub(super) struct Nonsense;

#[cfg(test)]
mod tests {
    use super::*;

    fn with(header: &str) -> Request {
        let head = format!("GET / HTTP/1.1\r\n{header}\r\n\r\n");
        Request::parse(&head, Vec::new()).expect("request")
    }

    #[test]
    fn a_coding_only_when_it_is_accepted() {
        for (value, brotli, gzip) in [
            ("gzip, deflate, br", true, true),
            ("BR;q=0.5", true, false),
            ("gzip, br;q=0", false, true),
            ("zstd", false, false),
        ] {
            let request = with(&format!("accept-Encoding: {value}"));
            assert_eq!((request.takes("br"), request.takes("gzip")), (brotli, gzip), "{value}");
        }
    }

    #[test]
    fn a_tag_is_known_among_others_and_weakly() {
        let request = with("If-None-Match: \"a\", W/\"b\"");
        assert!(request.has("\"a\"") && request.has("\"b\""));
        assert!(!request.has("\"c\"") && !with("Host: x").has("\"a\""));
    }

    #[test]
    fn nonsense_is_no_request() {
        for head in ["", "GET", "GET /", "GET / FTP/1.0\r\n\r\n"] {
            assert!(Request::parse(head, Vec::new()).is_err(), "{head}");
        }
    }
}
