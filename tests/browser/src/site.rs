//! The finished site, served on this machine, whole or broken on purpose.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::panicking;

use xtask::server::{Fault, Server};
use xtask::site::edition::Edition;
use xtask::workspace_root;

/// Which paths are meant.
type Meant = Box<dyn Fn(&str) -> bool + Send>;

/// What the server and the test both know.
#[derive(Default)]
struct Shared {
    fault: Option<(Meant, Fault)>,
    /// True where there is no service worker: what does not come is then really missing.
    workerless: bool,
    asked: Vec<String>,
    reports: Vec<String>,
}

/// The site. It is served until it is stopped or dropped. Browsers report to it every breach of its
/// policy; a report that nobody has taken by then fails the test.
pub struct Site {
    server: Option<Server>,
    shared: Arc<Mutex<Shared>>,
    address: String,
    port: u16,
    folder: PathBuf,
}

impl Site {
    /// Serves the folder that `CANH_GIAC_DIST` names, or `dist/` of the workspace.
    #[must_use]
    pub fn open() -> Site {
        Site::of(folder())
    }

    /// Serves this folder.
    #[must_use]
    pub fn of(folder: PathBuf) -> Site {
        let mut site =
            Site { server: None, shared: Arc::default(), address: String::new(), port: 0, folder };
        site.start();
        site
    }

    /// As [`Site::open`], for browsers that keep nothing for use without a network.
    #[must_use]
    pub fn open_without_worker() -> Site {
        Site::open().without_worker()
    }

    /// From now on browsers keep nothing for use without a network.
    #[must_use]
    pub fn without_worker(self) -> Site {
        lock(&self.shared).workerless = true;
        self
    }

    /// Serves another edition from now on, at the same address; the files of the one before are gone.
    pub fn serves(&mut self, edition: Edition) {
        self.stop();
        self.folder =
            edition.built(&workspace_root()).unwrap_or_else(|failure| panic!("{failure}"));
        self.start();
    }

    /// The address of the site, with a slash at its end.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// From now on every bank is sent broken like this.
    pub fn break_banks(&self, fault: Fault) {
        self.breaks(|path| path.starts_with("/bank/"), fault);
    }

    /// From now on every bank is sent broken like this, but for the few questions of first lessons.
    pub fn break_whole_banks(&self, fault: Fault) {
        let whole = |path: &str| path.starts_with("/bank/") && !path.contains("-dau-");
        self.breaks(whole, fault);
    }

    /// From now on the program itself is sent broken like this.
    pub fn break_program(&self, fault: Fault) {
        self.breaks(|path| path.ends_with(".wasm"), fault);
    }

    /// From now on every picture is sent broken like this.
    pub fn break_pictures(&self, fault: Fault) {
        self.breaks(|path| path.starts_with("/picture/"), fault);
    }

    /// From now on these paths are sent broken like this.
    pub fn breaks(&self, meant: impl Fn(&str) -> bool + Send + 'static, fault: Fault) {
        lock(&self.shared).fault = Some((Box::new(meant), fault));
    }

    /// From now on everything is sent as it is.
    pub fn mend(&self) {
        lock(&self.shared).fault = None;
    }

    /// The paths that were asked for so far.
    #[must_use]
    pub fn asked(&self) -> Vec<String> {
        lock(&self.shared).asked.clone()
    }

    /// Takes the reports that browsers have sent of breaches of the policy.
    #[must_use]
    pub fn reports(&self) -> Vec<String> {
        std::mem::take(&mut lock(&self.shared).reports)
    }

    /// A file of the site, by a path that was asked for.
    #[must_use]
    pub fn file(&self, path: &str) -> Vec<u8> {
        let file = self.folder.join(path.trim_start_matches('/'));
        fs::read(&file).unwrap_or_else(|error| panic!("cannot read {}: {error}", file.display()))
    }

    /// Ends the server: nobody listens any more.
    pub fn stop(&mut self) {
        self.server = None;
    }

    /// Serves again, at the same address.
    pub fn start(&mut self) {
        let folder = self.folder.clone();
        let shared = Arc::clone(&self.shared);
        let fault = move |path: &str| {
            let mut shared = lock(&shared);
            shared.asked.push(path.into());
            if shared.workerless && path == "/sw.js" {
                return Some(Fault::NotFound);
            }
            shared.fault.as_ref().filter(|(meant, _)| meant(path)).map(|(_, fault)| *fault)
        };
        let shared = Arc::clone(&self.shared);
        let report = move |text: String| lock(&shared).reports.push(text);
        let server = Server::start_reporting(&folder, self.port, Arc::new(fault), Arc::new(report));
        let server = server.unwrap_or_else(|error| {
            panic!("cannot serve {folder:?}: {error}; `cargo xtask build` makes it")
        });
        (self.port, self.address) = (server.port(), server.address());
        self.server = Some(server);
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // One failure of a test is enough.
        if !panicking() {
            let reports = self.reports();
            assert!(reports.is_empty(), "breaches of the policy: {}", reports.join("\n"));
        }
    }
}

/// The address of the one-file edition, as a file of this machine.
#[must_use]
pub fn one_file() -> String {
    let file = folder().join("canh-giac.html");
    assert!(file.exists(), "no {file:?}; `cargo xtask build` makes it");
    format!("file://{}", file.display())
}

/// The finished site: the folder that `CANH_GIAC_DIST` names, or `dist/` of the workspace.
pub(crate) fn folder() -> PathBuf {
    env::var_os("CANH_GIAC_DIST").map_or_else(|| workspace_root().join("dist"), PathBuf::from)
}

fn lock(shared: &Mutex<Shared>) -> MutexGuard<'_, Shared> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}
