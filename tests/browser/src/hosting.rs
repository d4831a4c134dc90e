//! Real web servers with the configurations of `deploy/`, on this machine only.

use std::env;
use std::fs;
use std::io::Read;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio, id};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use xtask::webservers::WebServers;
use xtask::workspace_root;

use crate::site;

/// A server that takes longer than this to answer will not answer.
const PATIENCE: Duration = Duration::from_secs(20);
/// Where the examples in `deploy/README.md` have everything.
const PLACE: &str = "/srv/canh-giac";
const FOLDER: &str = "/dao-tao/canh-giac";

/// Which web server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// Debian's nginx.
    Nginx,
    /// Debian's Caddy.
    Caddy,
}

/// Where on the host the site is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At the root.
    Root,
    /// In a sub-folder.
    Folder,
}

/// A web server that serves a copy of the site. When dropped, it ends and its files go.
#[derive(Debug)]
pub struct Hosting {
    child: Child,
    works: PathBuf,
    port: u16,
    place: Place,
}

impl Hosting {
    /// Starts the server and waits until it answers. Beside what the site has, it serves the files in
    /// `besides` (names and contents).
    #[must_use]
    pub fn start(host: Host, place: Place, besides: &[(&str, &str)]) -> Hosting {
        let works = works();
        copy(&site::folder(), &works.join("dist"));
        for (name, text) in besides {
            write(&works.join("dist").join(name), text);
        }
        let deploy = symlink(workspace_root().join("deploy"), works.join("deploy"));
        deploy.unwrap_or_else(|error| panic!("no link: {error}"));
        let servers = WebServers::find();
        let servers =
            servers.unwrap_or_else(|| panic!("no web servers; `cargo xtask test` gets them"));
        let port = free_port();
        let mut command = match host {
            Host::Nginx => nginx(&servers, &works, place, port),
            Host::Caddy => caddy(&servers, &works, place, port),
        };
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let child = command.spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let mut hosting = Hosting { child, works, port, place };
        hosting.wait(host);
        hosting
    }

    fn wait(&mut self, host: Host) {
        let begin = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            let ended = self.child.try_wait().is_ok_and(|ended| ended.is_some());
            if ended || begin.elapsed() > PATIENCE {
                let _ = self.child.kill();
                let mut words = String::new();
                let _ = self.child.stderr.take().map(|mut pipe| pipe.read_to_string(&mut words));
                panic!("{host:?} does not serve: {words}");
            }
            sleep(Duration::from_millis(20));
        }
    }

    /// The port on 127.0.0.1.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// The path of the site, with a slash at its end.
    #[must_use]
    pub fn path(&self) -> String {
        match self.place {
            Place::Root => "/".into(),
            Place::Folder => format!("{FOLDER}/"),
        }
    }

    /// The address of the site for a browser, with a slash at its end.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}{}", self.port, self.path())
    }

    /// The folder that is served.
    #[must_use]
    pub fn dist(&self) -> PathBuf {
        self.works.join("dist")
    }
}

impl Drop for Hosting {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.works);
    }
}

/// The example of the README for this place, in a configuration that holds nothing else of note. One
/// process, so that it is the one to end.
fn nginx(servers: &WebServers, works: &Path, place: Place, port: u16) -> Command {
    let readme = workspace_root().join("deploy/README.md");
    let readme = fs::read_to_string(&readme).unwrap_or_else(|error| panic!("{readme:?}: {error}"));
    let mut examples =
        readme.split("```nginx\n").skip(1).filter_map(|rest| rest.split("```").next());
    let example =
        examples.nth(place as usize).unwrap_or_else(|| panic!("no example for {place:?}"));
    let example = example.replace(PLACE, &works.display().to_string());
    let example = example.replace("listen 8080;", &format!("listen 127.0.0.1:{port};"));
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|what| format!("{what}_temp_path {};\n", works.join("temp").display()))
        .concat();
    let text = format!(
        "load_module {};\ndaemon off;\nmaster_process off;\nerror_log stderr;\npid {};\nevents {{}}\n\
         http {{\naccess_log off;\n{temporary}{example}}}\n",
        servers.brotli().display(),
        works.join("nginx.pid").display(),
    );
    let config = works.join("nginx.conf");
    write(&config, &text);
    let mut command = Command::new(servers.nginx());
    command.args(["-e", "stderr", "-c"]).arg(config).arg("-p").arg(works);
    command
}

/// The Caddyfile as it is, told by its variables; around it, what keeps it to this machine and quiet.
fn caddy(servers: &WebServers, works: &Path, place: Place, port: u16) -> Command {
    let config = works.join("Caddyfile");
    let text = format!(
        "{{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}}\nimport {}\n",
        works.join("deploy/Caddyfile").display()
    );
    write(&config, &text);
    let mut command = Command::new(servers.caddy());
    command.args(["run", "--adapter", "caddyfile", "--config"]).arg(config);
    command
        .env("CANH_GIAC_ADDRESS", format!(":{port}"))
        .env("CANH_GIAC_DIST", works.join("dist"))
        .env("HOME", works)
        .env_remove("XDG_CONFIG_HOME")
        .env_remove("XDG_DATA_HOME")
        .env_remove("CANH_GIAC_FOLDER");
    if place == Place::Folder {
        command.env("CANH_GIAC_FOLDER", FOLDER);
    }
    command
}

fn works() -> PathBuf {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, Ordering::SeqCst);
    let works = env::temp_dir().join(format!("canh-giac-host-{}-{number}", id()));
    fs::create_dir_all(&works).unwrap_or_else(|error| panic!("{works:?}: {error}"));
    works
}

fn copy(from: &Path, to: &Path) {
    let copied = xtask::site::assemble::merge(from, to);
    copied.unwrap_or_else(|failure| panic!("{failure}\n`cargo xtask build` makes the site"));
}

fn write(path: &Path, text: &str) {
    fs::write(path, text).unwrap_or_else(|error| panic!("{path:?}: {error}"));
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0));
    let address = listener.and_then(|listener| listener.local_addr());
    address.unwrap_or_else(|error| panic!("no free port: {error}")).port()
}
