//! How long a page takes to be there, and what it fetches for that.

use serde_json::Value;
use xtask::server::Server;

use crate::browser::{Browser, Measured};
use crate::conditions::Condition;
use crate::peers::{OURS, Peer};

/// What came until a person could answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Start {
    /// Milliseconds since the page was asked for, until its first words were painted.
    pub painted: f64,
    /// The same until the first question could be answered.
    pub answerable: f64,
    /// The bytes of all that had come by then, as it came: packed, with the 300 of headers that Chromium counts
    /// for each answer.
    pub bytes: f64,
    /// So many requests.
    pub requests: f64,
}

/// Serves the folder of a program.
///
/// # Errors
/// It cannot be served.
pub fn serve(peer: &Peer) -> Measured<Server> {
    // Our policy would stop what others do.
    let start = if peer.name == OURS { Server::start } else { Server::start_foreign };
    start(&peer.folder, 0).map_err(|error| format!("{}: {error}", peer.name))
}

/// Opens the address of the first question with a fresh browser.
///
/// # Errors
/// The question does not come.
pub fn question(peer: &Peer, condition: Condition) -> Measured<Start> {
    let (server, browser) = (serve(peer)?, Browser::for_program(peer)?);
    browser.under(condition)?;
    browser.open(&format!("{}{}", server.address(), peer.question))?;
    let answerable = browser.answerable()?;
    let fetched = browser.value(&format!("window.bench.fetched({answerable})"))?;
    let number = |value: &Value| value.as_f64().unwrap_or_default();
    Ok(Start {
        painted: browser.number("window.bench.painted()")?,
        answerable,
        bytes: number(&fetched["bytes"]),
        requests: number(&fetched["requests"]),
    })
}

/// Opens home with a fresh browser: milliseconds until its first words were painted.
///
/// # Errors
/// Nothing is painted.
pub fn home(peer: &Peer, condition: Condition) -> Measured<f64> {
    let (server, browser) = (serve(peer)?, Browser::for_program(peer)?);
    browser.under(condition)?;
    browser.open(&format!("{}{}", server.address(), peer.home))?;
    browser.number("window.bench?.painted()")
}
