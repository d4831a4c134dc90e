//! One browser under a driver: the few commands that the tests need, each waiting for its answer.

use std::cell::Cell;
use std::io;
use std::time::Duration;

use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::wd::{WebDriverCompatibleCommand, WindowHandle};
use fantoccini::{Client, ClientBuilder};
use http::Method;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;
use url::{ParseError, Url};

use crate::crash::{crash, replace};
use crate::engine::{Driver, Engine, Ready, send};
use crate::processes::is_of_a_tab;
use crate::setup::Setup;

/// What a page is told before it is asked anything.
const PAGE: &str = include_str!("page.js");
/// What a page is told besides where somebody in a hurry is to be inside of it.
const ROBOT: &str = concat!(include_str!("robot.js"), include_str!("standing.js"));
/// How a driver writes that a value is an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// A command that takes longer than this hangs.
const PATIENCE: Duration = Duration::from_secs(30);

/// Why a command was not done, in the driver's words.
pub type Done<T> = Result<T, String>;

/// A browser with a fresh profile. Dropping it closes the browser and ends the driver.
#[derive(Debug)]
pub struct Session {
    runtime: Runtime,
    client: Client,
    killed: Cell<bool>,
    // Last, for a driver must outlive the commands sent to it.
    driver: Driver,
}

/// A command that the client does not know, or not in this form.
#[derive(Debug)]
struct Own {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}

/// A question to the driver that the client does not know.
#[derive(Debug)]
struct Ask(String);

impl WebDriverCompatibleCommand for Ask {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/{}", self.0))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::GET, None)
    }
}

impl Session {
    /// Starts a driver and a browser that is set up like this.
    pub fn start(engine: Engine, setup: &Setup) -> Session {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.unwrap_or_else(|error| panic!("no runtime: {error}"));
        let driver = Driver::start(engine, setup.spoken());
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(setup.capabilities(engine));
        let client = runtime.block_on(builder.connect(&driver.address()));
        let client = client.unwrap_or_else(|error| panic!("{engine} does not start: {error}"));
        Session { runtime, client, killed: Cell::new(false), driver }
    }

    fn wait<T>(&self, command: impl Future<Output = Result<T, CmdError>>) -> Done<T> {
        let answer = self.runtime.block_on(async { timeout(PATIENCE, command).await });
        match answer {
            Ok(answer) => answer.map_err(|error| error.to_string()),
            Err(_) => Err(format!("no answer within {PATIENCE:?}")),
        }
    }

    /// Goes to an address, and waits for its page.
    pub fn go_to(&self, address: &str) -> Done<()> {
        self.wait(self.client.goto(address))
    }

    /// Loads the page again.
    pub fn reload(&self) -> Done<()> {
        self.wait(self.client.refresh())
    }

    /// Goes back to where the tab was before.
    pub fn back(&self) -> Done<()> {
        self.wait(self.client.back())
    }

    /// Runs a script that knows `page.js`; what it returns.
    pub fn run(&self, script: &str, arguments: &[Value]) -> Done<Value> {
        let script = format!("{PAGE}\n{script}");
        self.wait(self.client.execute(&script, arguments.to_vec()))
    }

    /// Runs a script that knows `page.js` and `robot.js`, and ends when it calls `done`, within 30
    /// seconds; what it called that with. The arguments are `given`.
    pub fn run_robot(&self, script: &str, arguments: &[Value]) -> Done<Value> {
        let begin = "const given = [...arguments]; const end = given.pop();
            const done = (value) => end(JSON.stringify(value ?? null));";
        let script = format!("{PAGE}\n{ROBOT}\n{begin}\n{script}");
        let answer = self.wait(self.client.execute_async(&script, arguments.to_vec()))?;
        // As a text: a driver would take a list of lists with much in it apart, one by one.
        let text = answer.as_str().ok_or("the robot told nothing")?;
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    /// Clicks on the element that a script returns, as a finger would.
    pub fn click(&self, script: &str, arguments: &[Value]) -> Done<()> {
        let element = self.element(script, arguments)?;
        self.wait(element.click())
    }

    /// Types into the element that a script returns.
    pub fn type_into(&self, script: &str, text: &str) -> Done<()> {
        let element = self.element(script, &[])?;
        self.wait(element.send_keys(text))
    }

    /// Of each element in the list that a script returns: its role and its name, as the browser gives them to a
    /// screen reader.
    pub fn roles(&self, script: &str) -> Done<Vec<(String, String)>> {
        let found = self.run(script, &[])?;
        let elements = found.as_array().cloned().unwrap_or_default();
        let ids = elements.iter().filter_map(|element| element[ELEMENT].as_str());
        let ask = |id: &str, what: &str| -> Done<String> {
            let answer = self.wait(self.client.issue_cmd(Ask(format!("element/{id}/{what}"))))?;
            Ok(answer.as_str().unwrap_or_default().to_owned())
        };
        ids.map(|id| Ok((ask(id, "computedrole")?, ask(id, "computedlabel")?))).collect()
    }

    fn element(&self, script: &str, arguments: &[Value]) -> Done<Element> {
        let found = self.run(script, arguments)?;
        let id = found[ELEMENT].as_str().ok_or("not there")?;
        let element = ElementRef::from(id.to_owned());
        Ok(Element::from_element_id(self.client.clone(), element))
    }

    /// What a device of a person's hands does, such as a keyboard.
    pub fn act(&self, device: Value) -> Done<()> {
        let body = json!({ "actions": [device] });
        self.wait(self.client.issue_cmd(Own { path: "actions", body })).map(drop)
    }

    /// Makes the window so wide and high.
    pub fn resize(&self, width: u32, height: u32) -> Done<()> {
        self.wait(self.client.set_window_size(width, height))
    }

    /// Goes forward to where the tab was before it went back.
    pub fn forward(&self) -> Done<()> {
        self.wait(self.client.forward())
    }

    /// A picture of the page, as PNG.
    pub fn picture(&self) -> Done<Vec<u8>> {
        self.wait(self.client.screenshot())
    }

    /// Holds the whole browser as it is, as a device does that falls asleep; or lets it go on.
    pub fn hold(&self, held: bool) {
        self.driver.signal(if held { "STOP" } else { "CONT" });
    }

    /// Ends the whole browser at once, with all its processes, as a phone without memory or power
    /// does. No command is done any more.
    pub fn kill(&self, ready: Ready) {
        self.killed.set(true);
        ready.go();
    }

    /// Gets ready for that.
    pub fn ready_to_kill(&self) -> Ready {
        Ready::to_kill(&self.driver.browser())
    }

    /// The tab that commands go to.
    pub fn tab(&self) -> Done<WindowHandle> {
        self.wait(self.client.window())
    }

    /// All tabs.
    pub fn tabs(&self) -> Done<Vec<WindowHandle>> {
        self.wait(self.client.windows())
    }

    /// Opens an empty tab; commands still go to the old one.
    pub fn new_tab(&self) -> Done<WindowHandle> {
        let opened = self.wait(self.client.new_window(true))?;
        Ok(opened.handle)
    }

    /// From now on commands go to this tab.
    pub fn turn_to(&self, tab: WindowHandle) -> Done<()> {
        self.wait(self.client.switch_to_window(tab))
    }

    /// Closes the tab that commands go to.
    pub fn close_tab(&self) -> Done<()> {
        self.wait(self.client.close_window())
    }

    /// A command of Chromium's DevTools.
    pub fn devtools(&self, command: &str, parameters: Value) -> Done<Value> {
        let body = json!({ "cmd": command, "params": parameters });
        self.wait(self.client.issue_cmd(Own { path: "goog/cdp/execute", body }))
    }

    /// The value of an expression in the page. Chromium's driver lets a page hold on to all that a script ever
    /// returned until the page is left, which is megabytes where a record is read again and again.
    pub fn value(&self, engine: Engine, expression: &str) -> Done<Value> {
        if engine != Engine::Chromium {
            return self.run(&format!("return {expression}"), &[]);
        }
        let wanted = json!({ "expression": expression, "returnByValue": true });
        let answer = self.devtools("Runtime.evaluate", wanted)?;
        match answer.get("exceptionDetails") {
            Some(error) => Err(error.to_string()),
            None => Ok(answer["result"]["value"].clone()),
        }
    }

    /// Crashes the tab of Chromium that commands go to. From then on they go to a new, empty one.
    pub fn crash_tab(&self) -> Done<()> {
        self.lose_tab(crash)
    }

    /// Ends the processes of all tabs of Chromium at once, as it does itself with a tab that it discards.
    /// From then on commands go to a new, empty tab.
    pub fn discard_tab(&self) -> Done<()> {
        self.lose_tab(|_, _| {
            let tabs = self.driver.browser().into_iter().filter(|one| is_of_a_tab(*one));
            send("KILL", &tabs.collect::<Vec<_>>());
            Ok(())
        })
    }

    fn lose_tab(&self, lose: impl Fn(&str, &str) -> io::Result<()>) -> Done<()> {
        let old = String::from(self.tab()?);
        let options = self.client.capabilities();
        let options = options.and_then(|all| all.get("goog:chromeOptions"));
        let devtools = options.and_then(|options| options["debuggerAddress"].as_str());
        let devtools = devtools.ok_or("only in Chromium")?;
        let new = lose(devtools, &old).and_then(|()| replace(devtools, &old));
        let new = new.map_err(|error| error.to_string())?;
        self.turn_to(WindowHandle::try_from(new).map_err(|_| "no name for the new tab")?)
    }

    /// What Chromium has written to its console since this was last asked: level and words.
    pub fn console(&self) -> Done<Vec<(String, String)>> {
        let body = json!({ "type": "browser" });
        let entries = self.wait(self.client.issue_cmd(Own { path: "se/log", body }))?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let entries = entries.as_array().cloned().unwrap_or_default();
        let pairs = entries.iter().map(|entry| (text(&entry["level"]), text(&entry["message"])));
        Ok(pairs.collect())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if self.killed.get() {
            return;
        }
        // A browser that does not close is ended with its driver.
        let close = self.client.clone().close();
        let _ = self.runtime.block_on(async { timeout(Duration::from_secs(5), close).await });
    }
}
