//! The three browsers, and the programs that drive them.

use std::env;
use std::fmt;
use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio, id};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

use crate::processes::started_by;

const FIREFOX: &str = "/usr/bin/firefox-esr";
const CHROMIUM_FLAGS: [&str; 8] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];
/// A driver that takes longer than this to answer will not answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, as most phones in Vietnam have it.
    Chromium,
    /// Firefox ESR.
    Firefox,
    /// WebKitGTK, the nearest thing to Safari on Linux. It needs a screen, such as that of Xvfb.
    WebKit,
}

impl fmt::Display for Engine {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, out)
    }
}

impl Engine {
    /// What a session asks of the driver. A session without a profile of its own gets a fresh one. Where it
    /// `keeps` nothing, Firefox is set to refuse pages all storage; the others cannot be told so.
    pub(crate) fn capabilities(self, keeps: bool) -> Map<String, Value> {
        let prefs = if keeps { json!({}) } else { json!({ "network.cookie.cookieBehavior": 2 }) };
        let wanted = match self {
            Engine::Chromium => json!({
                "goog:chromeOptions": { "args": CHROMIUM_FLAGS },
                "goog:loggingPrefs": { "browser": "ALL" },
            }),
            Engine::Firefox => json!({
                "moz:firefoxOptions": { "binary": FIREFOX, "args": ["-headless"], "prefs": prefs },
            }),
            Engine::WebKit => json!({
                "browserName": "MiniBrowser",
                "webkitgtk:browserOptions": { "binary": mini_browser(), "args": ["--automation"] },
            }),
        };
        match wanted {
            Value::Object(map) => map,
            _ => Map::new(),
        }
    }

    fn command(self, port: u16) -> Command {
        let from = |name: &str, otherwise: &str| {
            Command::new(env::var_os(name).unwrap_or_else(|| otherwise.into()))
        };
        let mut command = match self {
            Engine::Chromium => from("CHROMEDRIVER", "chromedriver"),
            Engine::Firefox => from("GECKODRIVER", "geckodriver"),
            Engine::WebKit => Command::new("WebKitWebDriver"),
        };
        match self {
            Engine::Firefox => command.args(["--port", &port.to_string()]),
            _ => command.arg(format!("--port={port}")),
        };
        command
    }
}

/// Debian keeps it in a folder that is named for the machine's architecture.
fn mini_browser() -> PathBuf {
    let folders = fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    folders
        .map(|folder| folder.path().join("webkit2gtk-4.1/MiniBrowser"))
        .find(|path| path.exists())
        .unwrap_or_else(|| panic!("WebKit: no /usr/lib/*/webkit2gtk-4.1/MiniBrowser"))
}

/// A running driver. When dropped, it ends with all that it has started, and its files go.
#[derive(Debug)]
pub(crate) struct Driver {
    child: Child,
    folder: PathBuf,
    port: u16,
}

impl Driver {
    /// Starts the driver on a free port and waits until it answers.
    pub fn start(engine: Engine) -> Driver {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let number = NUMBER.fetch_add(1, Ordering::SeqCst);
        let folder = env::temp_dir().join(format!("canh-giac-browser-{}-{number}", id()));
        fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("{engine}: {folder:?}: {error}"));
        let port = free_port();
        let mut command = engine.command(port);
        // A group of its own, so that it can be ended with its browser and nothing else; a folder
        // of its own, so that no profile is left behind.
        command
            .process_group(0)
            .env("TMPDIR", &folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let child = command.spawn();
        let child = child.unwrap_or_else(|error| panic!("{engine}: {command:?}: {error}"));
        let driver = Driver { child, folder, port };
        let begin = Instant::now();
        while !driver.answers() {
            let late = begin.elapsed() > PATIENCE;
            assert!(!late, "{engine}: {command:?} does not answer at /status");
            sleep(Duration::from_millis(20));
        }
        driver
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Sends this signal, such as `STOP`, to the browser and all its processes; the driver goes on.
    pub fn signal(&self, signal: &str) {
        let browser = started_by(self.child.id());
        assert!(!browser.is_empty(), "no browser to be sent {signal}");
        let browser = browser.iter().map(u32::to_string);
        // One that has just ended gets none, and that is well.
        let sent = Command::new("sh")
            .args(["-c", "kill -s \"$0\" \"$@\"", signal])
            .args(browser)
            .stderr(Stdio::null())
            .status();
        assert!(sent.is_ok(), "cannot send {signal}: {sent:?}");
    }

    fn answers(&self) -> bool {
        let ask = || -> std::io::Result<String> {
            let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
            stream.set_read_timeout(Some(Duration::from_secs(2)))?;
            let host = format!("127.0.0.1:{}", self.port);
            write!(stream, "GET /status HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")?;
            // The first line is enough, and not every driver closes when asked to.
            let mut start = [0; 15];
            stream.read_exact(&mut start)?;
            Ok(String::from_utf8_lossy(&start).into_owned())
        };
        ask().is_ok_and(|line| line.contains(" 200"))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Its own group only. Whatever has ended already cannot be ended again, and need not.
        let group = format!("kill -s KILL -- -{}", self.child.id());
        let _ = Command::new("sh").args(["-c", &group]).stderr(Stdio::null()).status();
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .unwrap_or_else(|error| panic!("no free port: {error}"))
}
