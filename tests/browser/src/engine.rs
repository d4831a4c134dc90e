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

use crate::processes::started_by;

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

/// A running driver. When dropped, it ends with all that it has started, and its files go.
#[derive(Debug)]
pub(crate) struct Driver {
    child: Child,
    folder: PathBuf,
    port: u16,
}

impl Driver {
    /// Starts the driver on a free port and waits until it answers. Its browser asks for these languages where it goes
    /// by the system's.
    pub fn start(engine: Engine, languages: &str) -> Driver {
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
            .env("LC_ALL", system(languages))
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
        let browser = self.browser();
        assert!(!browser.is_empty(), "no browser to be sent {signal}");
        send(signal, &browser);
    }

    /// The browser's processes, the first of them first.
    pub fn browser(&self) -> Vec<u32> {
        started_by(self.child.id())
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

/// Sends this signal to these processes.
pub(crate) fn send(signal: &str, processes: &[u32]) {
    // One that has just ended gets none, and that is well.
    let sent = Command::new("sh")
        .args(["-c", "kill -s \"$0\" \"$@\"", signal])
        .args(processes.iter().map(u32::to_string))
        .stderr(Stdio::null())
        .status();
    assert!(sent.is_ok(), "cannot send {signal}: {sent:?}");
}

/// Ready to kill, within a millisecond or two.
#[derive(Debug)]
pub struct Ready(Child);

impl Ready {
    pub(crate) fn to_kill(processes: &[u32]) -> Ready {
        let waits = Command::new("sh")
            .args(["-c", "read -r go && kill -s KILL \"$@\"", "sh"])
            .args(processes.iter().map(u32::to_string))
            .stdin(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        Ready(waits.unwrap_or_else(|error| panic!("nobody to kill the browser: {error}")))
    }

    pub(crate) fn go(mut self) {
        let told = self.0.stdin.take().map(|mut line| line.write_all(b"go\n"));
        assert!(matches!(told, Some(Ok(()))), "cannot kill: {told:?}");
        let _ = self.0.wait();
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

/// The language of the system, for WebKitGTK, which goes by it. Where the system has not got it, WebKitGTK asks for
/// American English, and in the language of programmers for none, which our pages take for Vietnamese.
fn system(languages: &str) -> &'static str {
    if languages.starts_with("vi") { "C.UTF-8" } else { "en_US.UTF-8" }
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .unwrap_or_else(|error| panic!("no free port: {error}"))
}
