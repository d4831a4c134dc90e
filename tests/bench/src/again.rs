//! The second start, without any network.

use crate::browser::{Browser, Measured};
use crate::conditions::{CHEAP, Condition, FULL};
use crate::peers::Peer;
use crate::start::serve;

/// Milliseconds until the first question can be answered on a slow processor: at the first start, from a server on this
/// machine; and at the second, from the service worker, with the server ended.
///
/// # Errors
/// A start does not come.
pub fn start(peer: &Peer) -> Measured<(f64, f64)> {
    let (mut server, browser) = (serve(peer)?, Browser::for_program(peer)?);
    let address = format!("{}{}", server.address(), peer.question);
    browser.under(Condition { network: FULL, processor: CHEAP })?;
    browser.open(&address)?;
    let first = browser.answerable()?;
    browser.number("document.documentElement.dataset.offline === 'kept' ? 1 : null")?;
    server.stop();
    browser.open("about:blank")?;
    browser.number("location.protocol === 'about:' ? 1 : null")?;
    browser.open(&address)?;
    browser.number("location.protocol === 'http:' ? 1 : null")?;
    Ok((first, browser.answerable()?))
}
