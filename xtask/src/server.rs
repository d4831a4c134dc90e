//! A small server for the finished site, on this machine only. Made for tests as much as for
//! people: it can break single files, and once stopped it is really dead.
//!
//! Every answer closes its connection. That costs little on one machine, and no idle connection
//! can outlive the server; it is also why this is not built on a server library.

mod answer;
mod connection;
mod files;
mod request;

use std::collections::HashMap;
use std::fs;
use std::io;
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::site::headers::Headers;

/// Where reports of breaches of the policy go.
const REPORTS: &str = "/csp-report";

/// How to break the answer to one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// 404, as if the file were not there.
    NotFound,
    /// So many percent of the file, then the connection ends.
    Cut(u8),
    /// The file with one bit changed in its middle.
    Altered,
    /// A page in place of the file, with status 200, as the login page of a Wi-Fi gives.
    Html,
    /// 500.
    ServerError,
    /// The right file under a wrong type, as a server gives that does not know its ending.
    Mime,
    /// The right answer, this much later.
    Slow(Duration),
}

/// Decides by the path of a request (decoded, without the query: `/`, `/bank/a.json`) whether to
/// break the answer. It sees every request, so a test can also count with it.
pub type FaultFor = Arc<dyn Fn(&str) -> Option<Fault> + Send + Sync>;

/// Takes the text of a report, in JSON, that a browser sends of a breach of the policy.
pub type ReportTo = Arc<dyn Fn(String) + Send + Sync>;

/// A running server. It stops when dropped.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    accepting: Option<JoinHandle<()>>,
}

/// What the threads of one server have in common.
struct Shared {
    root: PathBuf,
    fault: FaultFor,
    report: Option<ReportTo>,
    /// Whether the site is ours, with our policy.
    ours: bool,
    stopping: AtomicBool,
    open: Mutex<HashMap<u64, TcpStream>>,
}

impl Server {
    /// Serves the folder `root` on 127.0.0.1; port 0 takes any free one.
    ///
    /// # Errors
    /// The folder is missing, or the port is taken.
    pub fn start(root: &Path, port: u16) -> io::Result<Self> {
        Self::start_with(root, port, Arc::new(|_| None))
    }

    /// Serves like [`Server::start`], and breaks what `fault` names.
    ///
    /// # Errors
    /// The folder is missing, or the port is taken.
    pub fn start_with(root: &Path, port: u16, fault: FaultFor) -> io::Result<Self> {
        Self::open(root, port, fault, None, true)
    }

    /// Serves a folder that is no site of ours, without a policy.
    ///
    /// # Errors
    /// The folder is missing, or the port is taken.
    pub fn start_foreign(root: &Path, port: u16) -> io::Result<Self> {
        Self::open(root, port, Arc::new(|_| None), None, false)
    }

    /// Serves like [`Server::start_with`]. The policy that it sends asks browsers to report every breach
    /// of it, and `report` gets them.
    ///
    /// # Errors
    /// The folder is missing, or the port is taken.
    pub fn start_reporting(
        root: &Path,
        port: u16,
        fault: FaultFor,
        report: ReportTo,
    ) -> io::Result<Self> {
        Self::open(root, port, fault, Some(report), true)
    }

    fn open(
        root: &Path,
        port: u16,
        fault: FaultFor,
        report: Option<ReportTo>,
        ours: bool,
    ) -> io::Result<Self> {
        let shared = Arc::new(Shared {
            root: fs::canonicalize(root)?,
            fault,
            report,
            ours,
            stopping: AtomicBool::new(false),
            open: Mutex::default(),
        });
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        let ours = Arc::clone(&shared);
        let accepting = Some(thread::spawn(move || accept(listener, &ours)));
        Ok(Self { address, shared, accepting })
    }

    /// The address for a browser, with a slash at its end: `http://127.0.0.1:8080/`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// The port that is served.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Closes the port and every connection, and waits until that is done.
    pub fn stop(&mut self) {
        let Some(accepting) = self.accepting.take() else {
            return;
        };
        self.shared.stopping.store(true, Ordering::SeqCst);
        while !accepting.is_finished() {
            // The thread sleeps in `accept`; a connection of our own wakes it.
            let _ = TcpStream::connect_timeout(&self.address, Duration::from_millis(200));
            thread::sleep(Duration::from_millis(1));
        }
        // A panic of that thread has been printed; there is nothing to add.
        let _ = accepting.join();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

impl Shared {
    /// Asked anew for each answer, as the files are.
    fn headers(&self) -> Headers {
        if !self.ours {
            return Headers::without_policy();
        }
        let headers = Headers::of(&self.root);
        if self.report.is_some() { headers.reporting_to(REPORTS) } else { headers }
    }

    fn stopping(&self) -> bool {
        self.stopping.load(Ordering::SeqCst)
    }

    fn open(&self) -> MutexGuard<'_, HashMap<u64, TcpStream>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sleeps, but not past the end of the server.
    fn sleep(&self, time: Duration) {
        let end = Instant::now() + time;
        while !self.stopping() && Instant::now() < end {
            thread::sleep(Duration::from_millis(10).min(end - Instant::now().min(end)));
        }
    }
}

/// Takes connections until the server stops; then nothing of it is left.
fn accept(listener: TcpListener, shared: &Arc<Shared>) {
    let mut threads: Vec<JoinHandle<()>> = Vec::new();
    for number in 0.. {
        let accepted = listener.accept();
        if shared.stopping() {
            break;
        }
        threads.retain(|one| !one.is_finished());
        match accepted {
            Ok((stream, _)) => threads.extend(serve_one(stream, number, shared)),
            // Out of file handles, most likely: others end soon.
            Err(_) => thread::sleep(Duration::from_millis(10)),
        }
    }
    drop(listener);
    for stream in shared.open().values() {
        let _ = stream.shutdown(Shutdown::Both);
    }
    for one in threads {
        let _ = one.join();
    }
}

/// A thread for one connection; the server keeps a handle to cut it off.
fn serve_one(stream: TcpStream, number: u64, shared: &Arc<Shared>) -> Option<JoinHandle<()>> {
    shared.open().insert(number, stream.try_clone().ok()?);
    let shared = Arc::clone(shared);
    Some(thread::spawn(move || {
        connection::handle(stream, &shared);
        shared.open().remove(&number);
    }))
}

#[cfg(test)]
mod tests;
