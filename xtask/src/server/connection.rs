//! One connection: read a request, answer, close.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

use super::answer::{self, Answer};
use super::request::Request;
use super::{Fault, REPORTS, Shared, files};

/// A browser opens connections ahead of time and may leave them unused.
const PATIENCE: Duration = Duration::from_secs(60);

/// All of an answer, in percent.
const WHOLE: u8 = 100;

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
    let Some(request) = Request::read(stream)? else {
        return Ok(());
    };
    let Ok(mut request) = request else {
        return write(stream, &answer::plain(400, "bad request"), true, WHOLE);
    };
    if let Some(answer) = take_report(&mut request, stream, shared) {
        return write(stream, &answer, true, WHOLE);
    }
    let with_body = request.method != "HEAD";
    let (answer, percent) = reply(&request, shared);
    write(stream, &answer, with_body, percent)
}

/// A report of a breach of the policy, where somebody wants to know.
fn take_report(request: &mut Request, stream: &mut TcpStream, shared: &Shared) -> Option<Answer> {
    let report = shared.report.as_ref()?;
    if request.method != "POST" || request.target != REPORTS {
        return None;
    }
    Some(match request.body(stream) {
        Some(text) => {
            report(text);
            answer::taken()
        }
        None => {
            // That there was one matters more than what it says.
            report("a report that could not be read".into());
            answer::plain(413, "too long")
        }
    })
}

/// The answer, and how much of it to send, in percent.
fn reply(request: &Request, shared: &Shared) -> (Answer, u8) {
    if !matches!(request.method.as_str(), "GET" | "HEAD") {
        return (answer::only_reading(), WHOLE);
    }
    let Some(path) = files::decode(&request.target) else {
        return (answer::plain(400, "bad path"), WHOLE);
    };
    let fault = (shared.fault)(&path);
    match fault {
        Some(Fault::NotFound) => return (answer::not_found(), WHOLE),
        Some(Fault::ServerError) => return (answer::plain(500, "broken on purpose"), WHOLE),
        Some(Fault::Html) => return (answer::foreign_page(), WHOLE),
        Some(Fault::Slow(time)) => shared.sleep(time),
        Some(Fault::Cut(_) | Fault::Mime | Fault::Altered) | None => {}
    }
    let file = files::find(&shared.root, &path);
    let answer = file.map_or_else(answer::not_found, |file| match fault {
        Some(Fault::Altered) => answer::altered(&file),
        _ => answer::file(&file, request, shared),
    });
    match fault {
        Some(Fault::Mime) => (answer.of_unknown_type(), WHOLE),
        Some(Fault::Cut(percent)) => (answer, percent),
        _ => (answer, WHOLE),
    }
}

fn write(stream: &mut TcpStream, answer: &Answer, body: bool, percent: u8) -> io::Result<()> {
    stream.write_all(answer.head().as_bytes())?;
    if body {
        let length = answer.body.len() * usize::from(percent.min(WHOLE)) / usize::from(WHOLE);
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
