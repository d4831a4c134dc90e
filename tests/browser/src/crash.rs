//! Crashing a tab of Chromium for real. It cannot be done through the driver, which ends the whole
//! session when one of its own commands meets a crashed tab; so this speaks to the browser's
//! DevTools directly, in as much of the WebSocket protocol as that takes.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::Value;

/// What the browser says when the process of a tab has ended.
const CRASHED: &[u8] = b"Inspector.targetCrashed";

/// Crashes the tab with this DevTools id, and returns once the browser says that it has crashed.
///
/// # Errors
/// The browser does not listen at `devtools`, or says nothing of a crash within ten seconds.
pub(crate) fn crash(devtools: &str, tab: &str) -> io::Result<()> {
    let mut stream = TcpStream::connect(devtools)?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    write!(
        stream,
        "GET /devtools/page/{tab} HTTP/1.1\r\nHost: {devtools}\r\nUpgrade: websocket\r\n\
         Connection: Upgrade\r\nSec-WebSocket-Key: Y2FuaC1naWFjLWNyYXNoIQ==\r\n\
         Sec-WebSocket-Version: 13\r\n\r\n"
    )?;
    wait_for(&mut stream, b"\r\n\r\n")?;
    // Crashes are reported only where somebody inspects.
    for command in [r#"{"id":1,"method":"Inspector.enable"}"#, r#"{"id":2,"method":"Page.crash"}"#]
    {
        // One whole text, of less than 126 bytes, under a mask (of zeros, which changes nothing).
        stream.write_all(&[0x81, 0x80 | command.len() as u8, 0, 0, 0, 0])?;
        stream.write_all(command.as_bytes())?;
    }
    wait_for(&mut stream, CRASHED).map(drop)
}

/// Opens an empty tab and closes the crashed one, both past the driver; the id of the new one.
///
/// # Errors
/// The browser does not do it.
pub(crate) fn replace(devtools: &str, crashed: &str) -> io::Result<String> {
    let answer = ask(devtools, "PUT /json/new?about:blank")?;
    let new: Value = serde_json::from_str(&answer)?;
    ask(devtools, &format!("GET /json/close/{crashed}"))?;
    Ok(new["id"].as_str().unwrap_or_default().to_owned())
}

/// The content of the answer to a request, which is small and ends with its connection or at its
/// stated length.
fn ask(devtools: &str, request: &str) -> io::Result<String> {
    let mut stream = TcpStream::connect(devtools)?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    write!(stream, "{request} HTTP/1.1\r\nHost: {devtools}\r\nConnection: close\r\n\r\n")?;
    let head = String::from_utf8_lossy(&wait_for(&mut stream, b"\r\n\r\n")?).to_lowercase();
    let length = head.split("content-length:").nth(1).unwrap_or_default();
    let length = length.lines().next().unwrap_or_default().trim().parse();
    let mut body = vec![0; length.map_err(io::Error::other)?];
    stream.read_exact(&mut body)?;
    Ok(String::from_utf8_lossy(&body).into_owned())
}

fn wait_for(stream: &mut TcpStream, words: &[u8]) -> io::Result<Vec<u8>> {
    let (mut seen, mut byte) = (Vec::new(), [0]);
    while !seen.ends_with(words) {
        stream.read_exact(&mut byte)?;
        seen.push(byte[0]);
    }
    Ok(seen)
}
