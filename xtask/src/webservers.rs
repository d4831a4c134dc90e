//! The web servers with which the tests try the configurations in `deploy/`: Debian's nginx and Caddy.
//! They are unpacked into the cache and not installed: installing would start them on port 80, and
//! unpacking needs no rights.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Command};

use crate::browsers::{Right, apt, right};
use crate::failure::{Failure, Outcome};
use crate::job::Job;
use crate::tally::Tally;
use crate::tools::{cache, output_of};

const PACKAGES: [&str; 3] = ["nginx", "libnginx-mod-http-brotli-static", "caddy"];
const FOLDER: &str = "web-servers";

/// Where the programs are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebServers {
    root: PathBuf,
}

impl WebServers {
    /// Those of the system, or those in the cache; nothing where neither can run.
    #[must_use]
    pub fn find() -> Option<WebServers> {
        let ours = cache::folder().ok().map(|cache| cache.join(FOLDER));
        let roots = [Some(PathBuf::from("/")), ours].into_iter().flatten();
        roots.map(|root| WebServers { root }).find(WebServers::run)
    }

    /// The program nginx.
    #[must_use]
    pub fn nginx(&self) -> PathBuf {
        self.root.join("usr/sbin/nginx")
    }

    /// The module of nginx that sends `.br`.
    #[must_use]
    pub fn brotli(&self) -> PathBuf {
        self.root.join("usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
    }

    /// The program Caddy.
    #[must_use]
    pub fn caddy(&self) -> PathBuf {
        self.root.join("usr/bin/caddy")
    }

    fn run(&self) -> bool {
        self.brotli().is_file()
            && output_of(Command::new(self.nginx()).arg("-v")).is_some()
            && output_of(Command::new(self.caddy()).arg("version")).is_some()
    }
}

/// Looks for the web servers; fetches them from Debian where they are missing.
///
/// # Errors
/// They cannot be fetched, or do not run here; the failure holds the line to type.
pub fn ensure(logs: &Path) -> Outcome {
    if WebServers::find().is_some() {
        return Ok(());
    }
    println!("Fetching from Debian: {}…", PACKAGES.join(" "));
    let cache = cache::folder()?;
    let works = cache.join(format!(".{FOLDER}.{}", process::id()));
    let done = fetch(&works, logs).and_then(|()| put_in_place(&works, &cache.join(FOLDER)));
    // On success the unpacked part has gone from here to its place.
    let _ = fs::remove_dir_all(&works);
    done?;
    WebServers::find().map(drop).ok_or_else(|| {
        Failure::new(
            "nginx and Caddy do not run here",
            "they were unpacked from Debian's packages, but a library is missing",
            format!("sudo apt-get update && sudo apt-get install {}", PACKAGES.join(" ")),
        )
    })
}

fn fetch(works: &Path, logs: &Path) -> Outcome {
    let make = fs::create_dir_all(works.join("root"));
    make.map_err(|error| Failure::file("make", works, &error))?;
    if download(works, logs).is_err() {
        // The list of packages is missing or old, most likely.
        let typed = "sudo apt-get update, then repeat the command";
        match right() {
            Right::Root => apt(false, &["update"], "apt update", typed, logs)?,
            Right::Sudo => apt(true, &["update"], "apt update", typed, logs)?,
            Right::None => {
                let why = "apt-get cannot download them, and a new list of packages needs root";
                return Err(Failure::new("nginx and Caddy are missing", why, typed));
            }
        }
        download(works, logs)?;
    }
    for package in packages_in(works)? {
        let mut command = Command::new("dpkg-deb");
        command.arg("--extract").arg(&package).arg(works.join("root"));
        Job::new("unpacking web servers", command, logs).run(&mut Tally::default())?;
    }
    Ok(())
}

fn download(works: &Path, logs: &Path) -> Outcome {
    let mut command = Command::new("apt-get");
    command.arg("download").args(PACKAGES).current_dir(works);
    Job::new("downloading web servers", command, logs)
        .mended_by("look whether the network is there, then: sudo apt-get update")
        .run(&mut Tally::default())
}

fn packages_in(works: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(works).map_err(|error| Failure::file("read", works, &error))?;
    let paths = entries.flatten().map(|entry| entry.path());
    Ok(paths.filter(|path| path.extension().is_some_and(|end| end == "deb")).collect())
}

/// The rename is the moment at which they are there.
fn put_in_place(works: &Path, place: &Path) -> Outcome {
    let _ = fs::remove_dir_all(place);
    fs::rename(works.join("root"), place).map_err(|error| Failure::file("write", place, &error))
}
