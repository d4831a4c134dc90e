//! What a page takes after a few questions and after many.

use serde_json::{Value, json};

use crate::browser::{Browser, Measured};
use crate::peers::Peer;
use crate::start::serve;

/// So many questions are a few.
pub const FEW: usize = 20;
/// So many are many.
pub const MANY: usize = 500;
/// No answer of the driver may take longer than half a minute.
const AT_ONCE: usize = 20;

/// What a page takes, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct InUse {
    /// What scripts hold.
    pub heap: f64,
    /// The memory of a program in wasm, which never shrinks.
    pub program: f64,
}

impl InUse {
    /// Both together.
    #[must_use]
    pub fn sum(self) -> f64 {
        self.heap + self.program
    }
}

/// Bytes of the scripts' heap and of the program's own memory, after a few questions and after many in one page.
///
/// # Errors
/// The page does not go on.
pub fn grown(peer: &Peer) -> Measured<(InUse, InUse)> {
    let (server, browser) = (serve(peer)?, Browser::for_program(peer)?);
    browser.open(&format!("{}{}", server.address(), peer.question))?;
    browser.answerable()?;
    let mut few = InUse::default();
    for answered in (AT_ONCE..=MANY).step_by(AT_ONCE) {
        browser.value(&format!("window.bench.answers({AT_ONCE})"))?;
        if answered == FEW {
            few = taken(&browser)?;
        }
    }
    Ok((few, taken(&browser)?))
}

/// What the page takes now, once what nobody uses was cleared away.
fn taken(browser: &Browser) -> Measured<InUse> {
    browser.devtools("HeapProfiler.collectGarbage", json!({}))?;
    let heap = browser.devtools("Runtime.getHeapUsage", json!({}))?;
    let prototype = json!({ "expression": "WebAssembly.Memory.prototype", "objectGroup": "taken" });
    let prototype = browser.devtools("Runtime.evaluate", prototype)?;
    let wanted =
        json!({ "prototypeObjectId": prototype["result"]["objectId"], "objectGroup": "taken" });
    let memories = browser.devtools("Runtime.queryObjects", wanted)?;
    let sum = json!({
        "objectId": memories["objects"]["objectId"],
        "functionDeclaration": "function () { return this.reduce((sum, { buffer }) => sum + buffer.byteLength, 0); }",
        "returnByValue": true,
    });
    let program = browser.devtools("Runtime.callFunctionOn", sum)?;
    browser.devtools("Runtime.releaseObjectGroup", json!({ "objectGroup": "taken" }))?;
    let number = |value: &Value| value.as_f64().unwrap_or_default();
    Ok(InUse { heap: number(&heap["usedSize"]), program: number(&program["result"]["value"]) })
}
