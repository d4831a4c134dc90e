//! Chromium with a fresh profile, slowed down to a phone and its network.

use std::thread::sleep;
use std::time::{Duration, Instant};

use browser_tests::{Engine, Session, Setup};
use serde_json::{Value, json};

use crate::conditions::Condition;
use crate::peers::Peer;

/// Why nothing was measured, in words for whoever started it.
pub type Measured<T> = Result<T, String>;

/// Runs before every page, behind the script of the program.
const WATCH: &str = include_str!("../drive/watch.js");
/// The screen of a cheap phone, in the pixels of style sheets.
const SCREEN: (u32, u32) = (360, 640);
/// A page that is not there by then will not come.
const PATIENCE: Duration = Duration::from_secs(120);
const LOOK: Duration = Duration::from_millis(50);

/// One browser.
#[derive(Debug)]
pub struct Browser(Session);

impl Browser {
    /// Starts one that watches the pages of this program.
    ///
    /// # Errors
    /// The browser does not do what it is told.
    pub fn for_program(peer: &Peer) -> Measured<Browser> {
        let browser = Browser(Session::start(Engine::Chromium, &Setup::default()));
        let (width, height) = SCREEN;
        browser.devtools(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": height, "deviceScaleFactor": 2, "mobile": true }),
        )?;
        let source = format!("{{\n{}\n{WATCH}\n}}", peer.script);
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source }))?;
        Ok(browser)
    }

    /// Slows it down from now on.
    ///
    /// # Errors
    /// The browser does not do what it is told.
    pub fn under(&self, condition: Condition) -> Measured<()> {
        let Condition { network, processor } = condition;
        // Chromium wants bytes in a second; -1 for as many as there are.
        let bytes = network.kilobits.map_or(-1.0, |kilobits| f64::from(kilobits) * 1000.0 / 8.0);
        self.devtools("Network.enable", json!({}))?;
        self.devtools(
            "Network.emulateNetworkConditions",
            json!({
                "offline": false, "latency": network.latency,
                "downloadThroughput": bytes, "uploadThroughput": bytes,
            }),
        )?;
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": processor })).map(drop)
    }

    /// Goes to an address, and waits until its page was loaded.
    ///
    /// # Errors
    /// It does not come.
    pub fn open(&self, address: &str) -> Measured<()> {
        self.devtools("Page.navigate", json!({ "url": address })).map(drop)
    }

    /// The value of an expression in the page, waited for where it is a promise.
    ///
    /// # Errors
    /// It throws.
    pub fn value(&self, expression: &str) -> Measured<Value> {
        let wanted =
            json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let answer = self.devtools("Runtime.evaluate", wanted)?;
        match answer.get("exceptionDetails") {
            Some(error) => Err(format!("{expression}: {error}")),
            None => Ok(answer["result"]["value"].clone()),
        }
    }

    /// Waits until an expression is a number, and returns it.
    ///
    /// # Errors
    /// It is none for too long.
    pub fn number(&self, expression: &str) -> Measured<f64> {
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            // While one page makes room for another there is none to be asked.
            if let Some(number) = self.value(expression).ok().and_then(|value| value.as_f64()) {
                return Ok(number);
            }
            sleep(LOOK);
        }
        Err(format!("{expression}: nothing for {PATIENCE:?}"))
    }

    /// Waits until the first question can be answered; milliseconds since its page was asked for.
    ///
    /// # Errors
    /// It never can.
    pub fn answerable(&self) -> Measured<f64> {
        self.number("window.bench?.answerable")
    }

    /// Presses with the mouse at a place of the page.
    ///
    /// # Errors
    /// The browser does not do what it is told.
    pub fn press(&self, x: f64, y: f64) -> Measured<()> {
        for kind in ["mousePressed", "mouseReleased"] {
            self.devtools(
                "Input.dispatchMouseEvent",
                json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 }),
            )?;
        }
        Ok(())
    }

    /// A command of Chromium's DevTools.
    ///
    /// # Errors
    /// The browser does not do what it is told.
    pub fn devtools(&self, command: &str, parameters: Value) -> Measured<Value> {
        self.0.devtools(command, parameters).map_err(|error| format!("{command}: {error}"))
    }
}
