//! One connection: read a request, answer, close.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use super::answer::{self, Answer};
use super::{Fault, Shared, files};

/// No browser sends more than this for a file.
const LONGEST_HEAD: usize = 32 * 1024;
/// A browser opens connections ahead of time and may leave them unused.
const PATIENCE: Duration = Duration::from_secs(60);

/// The parts of a request that matter here.
struct Request {
    method: String,
    target: String,
    takes_brotli: bool,
}

/// Answers the one request of a connection. What goes wrong on the way ends the connection, which
/// is all that a client can be told.
pub(super) fn handle(mut stream: TcpStream, shared: &Shared) {
    let _ = serve(&mut stream, shared);
    let _ = stream.shutdown(Shutdown::Both);
}

fn serve(stream: &mut TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let Some(head) = read_head(stream)? else {
        return Ok(());
    };
    let Some(request) = Request::parse(&head) else {
        return write(stream, &answer::plain(400, "bad request"), true, false);
    };
    let with_body = request.method != "HEAD";
    let (answer, halved) = reply(&request, shared);
    write(stream, &answer, with_body, halved)
}

/// The answer, and whether to break it off in the middle.
fn reply(request: &Request, shared: &Shared) -> (Answer, bool) {
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return (answer::plain(405, "only GET and HEAD"), false);
    }
    let Some(path) = files::decode(&request.target) else {
        return (answer::plain(400, "bad path"), false);
    };
    let fault = (shared.fault)(&path);
    match fault {
        Some(Fault::NotFound) => return (answer::not_found(), false),
        Some(Fault::ServerError) => return (answer::plain(500, "broken on purpose"), false),
        Some(Fault::Html) => return (answer::foreign_page(), false),
        Some(Fault::Slow(time)) => shared.sleep(time),
        Some(Fault::Half) | None => {}
    }
    let file = files::find(&shared.root, &path);
    let answer = file.map_or_else(answer::not_found, |file| {
        answer::file(&file, request.takes_brotli, &shared.packed)
    });
    (answer, fault == Some(Fault::Half))
}

fn write(stream: &mut TcpStream, answer: &Answer, body: bool, halved: bool) -> io::Result<()> {
    stream.write_all(answer.head().as_bytes())?;
    if body {
        let length = if halved { answer.body.len() / 2 } else { answer.body.len() };
        stream.write_all(&answer.body[..length])?;
    }
    stream.shutdown(Shutdown::Write)?;
    drain(stream)
}

/// Closing while the client still sends would reset the connection and could cost it the answer.
fn drain(stream: &mut TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_millis(500)))?;
    let mut rest = [0; 4096];
    for _ in 0..256 {
        if stream.read(&mut rest)? == 0 {
            break;
        }
    }
    Ok(())
}

/// The bytes up to the empty line; nothing if the client closes before.
fn read_head(stream: &mut TcpStream) -> io::Result<Option<String>> {
    let mut head = Vec::new();
    let mut part = [0; 4096];
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        let count = stream.read(&mut part)?;
        if count == 0 || head.len() > LONGEST_HEAD {
            return Ok(None);
        }
        head.extend_from_slice(&part[..count]);
    }
    Ok(Some(String::from_utf8_lossy(&head).into_owned()))
}

impl Request {
    fn parse(head: &str) -> Option<Self> {
        let mut lines = head.split("\r\n");
        let mut first = lines.next()?.split(' ');
        let (method, target, version) = (first.next()?, first.next()?, first.next()?);
        if !version.starts_with("HTTP/1.") {
            return None;
        }
        let takes_brotli = lines
            .filter_map(|line| line.split_once(':'))
            .filter(|(name, _)| name.trim().eq_ignore_ascii_case("accept-encoding"))
            .any(|(_, value)| value.split(',').any(is_brotli));
        Some(Self { method: method.into(), target: target.into(), takes_brotli })
    }
}

fn is_brotli(coding: &str) -> bool {
    let mut parts = coding.split(';').map(str::trim);
    let refused = |part: &str| matches!(part, "q=0" | "q=0.0" | "q=0.00" | "q=0.000");
    parts.next().is_some_and(|name| name.eq_ignore_ascii_case("br")) && !parts.any(refused)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brotli_only_when_it_is_accepted() {
        let takes = |value: &str| {
            let head = format!("GET / HTTP/1.1\r\naccept-Encoding: {value}\r\n\r\n");
            Request::parse(&head).expect("request").takes_brotli
        };
        assert!(takes("gzip, deflate, br"));
        assert!(takes("BR;q=0.5"));
        assert!(!takes("gzip, br;q=0"));
        assert!(!takes("gzip"));
    }

    #[test]
    fn nonsense_is_no_request() {
        for head in ["", "GET", "GET /", "GET / FTP/1.0\r\n\r\n"] {
            assert!(Request::parse(head).is_none(), "{head}");
        }
    }
}
