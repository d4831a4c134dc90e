//! A round of twenty questions, answered with a mouse: how soon it is seen whether an answer was right, and how often the
//! page does not answer for a while.

use std::thread::sleep;
use std::time::Duration;

use serde_json::Value;

use crate::browser::{Browser, Measured};
use crate::conditions::{Condition, FULL};
use crate::peers::Peer;
use crate::start::serve;

/// So many questions are a round.
pub const QUESTIONS: usize = 20;

/// What a round was like.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// Of each question the milliseconds from the tap to the painted word on it.
    pub taps: Vec<f64>,
    /// So many tasks took longer than 50 ms.
    pub long: f64,
    /// The longest of them, in milliseconds.
    pub longest: f64,
}

/// What a page does by itself behind its first question is mostly done by then.
const MOMENT: Duration = Duration::from_secs(3);

/// Answers two rounds with a fresh browser, whose processor is so many times slower: one from the first question on, and one
/// a moment later.
///
/// # Errors
/// The page does not go on.
pub fn play(peer: &Peer, processor: u32) -> Measured<[Round; 2]> {
    let (server, browser) = (serve(peer)?, Browser::for_program(peer)?);
    browser.under(Condition { network: FULL, processor })?;
    browser.open(&format!("{}{}", server.address(), peer.question))?;
    browser.answerable()?;
    let first = round(&browser)?;
    sleep(MOMENT);
    Ok([first, round(&browser)?])
}

fn round(browser: &Browser) -> Measured<Round> {
    let since = browser.number("window.bench.now()")?;
    let mut taps = Vec::new();
    let number = |value: &Value| value.as_f64().unwrap_or_default();
    for _ in 0..QUESTIONS {
        let place = browser.value("window.bench.ready()")?;
        browser.press(number(&place["x"]), number(&place["y"]))?;
        taps.push(browser.number("window.bench.tapped")?);
        browser.value("window.bench.goOn()")?;
    }
    let long = browser.value(&format!("window.bench.long({since})"))?;
    Ok(Round { taps, long: number(&long["count"]), longest: number(&long["longest"]) })
}
