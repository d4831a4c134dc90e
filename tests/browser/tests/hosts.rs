//! The site on real web servers, with the configurations that `deploy/` ships: what each file is sent
//! with, at a root and in a sub-folder.
#![allow(clippy::expect_used, clippy::panic, reason = "a helper fails its test")]

use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use browser_tests::hosting::{Host, Hosting, Place};
use browser_tests::{Banks, Engine, VI, Worker};
use xtask::site::headers::Headers;
use xtask::site::packing;

/// Two files that a site may have: the edition in one file, and a manifest.
const BESIDES: [(&str, &str); 2] =
    [("canh-giac.html", "<p>Cảnh giác"), ("made-up.webmanifest", "{}")];
const MISSING: [&str; 7] = [
    "no-such.html",
    "no-such-0123456789abcdef.js",
    "_headers",
    "_headers.nginx",
    "_headers.caddy",
    ".built",
    "bank/no-such-0123456789abcdef.bank",
];

#[test]
fn nginx_at_a_root() {
    serves(Host::Nginx, Place::Root);
}

#[test]
fn nginx_in_a_folder() {
    serves(Host::Nginx, Place::Folder);
}

#[test]
fn caddy_at_a_root() {
    serves(Host::Caddy, Place::Root);
}

#[test]
fn caddy_in_a_folder() {
    serves(Host::Caddy, Place::Folder);
}

#[test]
fn a_worker_learns_on_nginx_in_a_folder_chromium() {
    let (hosting, banks) = (Hosting::start(Host::Nginx, Place::Folder, &[]), Banks::read());
    let worker = Worker::at(Engine::Chromium, &hosting.address());
    worker.open_home();
    worker.press(banks.topics()[0]);
    let sheet = worker.question();
    worker.answer(worker.known(banks, &sheet), true);
    worker.press(VI.check);
    worker.hear(VI.right);
    worker.all_is_calm();
    // Another program of the same page, and the other door.
    worker.open("#/diem");
    worker.see(VI.scores);
    worker.all_is_calm();
    worker.open("trainer.html");
    worker.all_is_calm();
}

fn serves(host: Host, place: Place) {
    let hosting = Hosting::start(host, place, &BESIDES);
    let headers = Headers::of(&hosting.dist());
    let names = packing::names(&hosting.dist()).expect("the site");
    assert!(names.len() > 100, "only {names:?}");
    // Packed forms are asked for by the names of their files.
    let files = names.iter().filter(|name| !name.ends_with(".br") && !name.ends_with(".gz"));
    let mut packed = 0;
    for name in files {
        packed += usize::from(is_sent_right(&hosting, &headers, name, name));
    }
    assert!(packed > 50, "only {packed} packed files");
    is_sent_right(&hosting, &headers, "", "index.html");
    is_not_there(&hosting, &headers);
    only_the_site_is_there(&hosting, place);
}

/// The file, plain and packed, with its headers, and not again when it is known; whether it has a
/// packed form.
fn is_sent_right(hosting: &Hosting, headers: &Headers, path: &str, name: &str) -> bool {
    let file = hosting.dist().join(name);
    let content = fs::read(&file).expect(name);
    let plain = Reply::to(hosting, path, "");
    assert!(plain.status == 200 && plain.body == content, "{path}: {}", plain.status);
    assert_eq!(plain.value("content-encoding"), None, "{path}");
    says(&plain, path, &headers.for_file(name));
    assert_eq!(plain.value("content-type").as_deref(), Some(kind(name)), "{path}");
    let tag = plain.value("etag").unwrap_or_else(|| panic!("{path}: no tag"));
    let again = Reply::to(hosting, path, &format!("If-None-Match: {tag}\r\n"));
    assert_eq!((again.status, again.body.len()), (304, 0), "{path}");

    let mut has = false;
    for (form, coding) in [("br", "br"), ("gz", "gzip")] {
        let Ok(wanted) = fs::read(packing::beside(&file, form)) else { continue };
        let reply = Reply::to(hosting, path, &format!("Accept-Encoding: {coding}\r\n"));
        assert!(reply.status == 200 && reply.body == wanted, "{path} as {form}: {}", reply.status);
        assert_eq!(reply.value("content-encoding").as_deref(), Some(coding), "{path}");
        assert_eq!(reply.value("content-type").as_deref(), Some(kind(name)), "{path} as {form}");
        let vary = reply.value("vary").unwrap_or_default().to_ascii_lowercase();
        assert!(vary.contains("accept-encoding"), "{path} as {form}: {vary:?}");
        says(&reply, path, &headers.for_file(name));
        let both = Reply::to(hosting, path, "Accept-Encoding: gzip, deflate, br\r\n");
        assert_eq!(both.value("content-encoding").as_deref(), Some("br"), "{path}: the better one");
        has = true;
    }
    has
}

/// Exactly these values, each once.
fn says(reply: &Reply, path: &str, wanted: &[(&'static str, String)]) {
    for (name, value) in wanted {
        assert_eq!(reply.values(name), [value.as_str()], "{path}: {name}");
    }
    let kept = wanted.iter().any(|(name, _)| *name == "Content-Disposition");
    assert_eq!(reply.value("content-disposition").is_some(), kept, "{path}");
}

fn is_not_there(hosting: &Hosting, headers: &Headers) {
    for path in MISSING {
        let reply = Reply::to(hosting, path, "");
        assert_eq!(reply.status, 404, "{path}");
        says_nothing_of_ours(&reply, path);
        says(&reply, path, &headers.for_all().map(|(name, value)| (name, value.into())));
    }
    for path in ["bank/", "picture/", "can-cu/"] {
        let reply = Reply::to(hosting, path, "");
        assert!(matches!(reply.status, 403 | 404), "{path}: {}", reply.status);
        says_nothing_of_ours(&reply, path);
    }
    for path in ["../nginx.conf", "..%2fnginx.conf", "bank/../../nginx.conf"] {
        let reply = Reply::to(hosting, path, "");
        assert!(matches!(reply.status, 400 | 404), "{path}: {}", reply.status);
    }
    assert_eq!(Reply::of(hosting, "POST", &hosting.path(), "Content-Length: 0\r\n").status, 405);
}

/// No page in place of what is missing, no list of files, nothing to keep for a year.
fn says_nothing_of_ours(reply: &Reply, path: &str) {
    let body = String::from_utf8_lossy(&reply.body);
    assert!(!body.contains("Cảnh giác") && !body.contains(".bank"), "{path}: {body}");
    assert!(!reply.value("cache-control").is_some_and(|rule| rule.contains("max-age")), "{path}");
}

fn only_the_site_is_there(hosting: &Hosting, place: Place) {
    if place == Place::Root {
        return;
    }
    let bare = hosting.path();
    let bare = bare.trim_end_matches('/');
    let reply = Reply::of(hosting, "GET", bare, "");
    assert!(matches!(reply.status, 301 | 302), "{}", reply.status);
    assert_eq!(reply.value("location"), Some(hosting.path()));
    for path in ["/", "/index.html", "/dao-tao/"] {
        let reply = Reply::of(hosting, "GET", path, "");
        assert_eq!(reply.status, 404, "{path}");
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        "bank" => "application/octet-stream",
        other => panic!("{name}: what is the type of .{other}?"),
    }
}

/// What a server has answered.
struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Reply {
    /// The answer to a request for a path below the site's own.
    fn to(hosting: &Hosting, path: &str, headers: &str) -> Reply {
        Reply::of(hosting, "GET", &format!("{}{path}", hosting.path()), headers)
    }

    fn of(hosting: &Hosting, method: &str, path: &str, headers: &str) -> Reply {
        let address = (Ipv4Addr::LOCALHOST, hosting.port());
        let mut stream = TcpStream::connect(address).expect("connect");
        stream.set_read_timeout(Some(Duration::from_secs(20))).expect("timeout");
        let request = format!("{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        write!(stream, "{request}{headers}Connection: close\r\n\r\n").expect("request");
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("reply");
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("head");
        let body = bytes.split_off(end + 4);
        let head = String::from_utf8(bytes).expect("text");
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("status");
        let lines = head.lines().skip(1).filter_map(|line| line.split_once(':'));
        let headers = lines.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().into()));
        let mut reply = Reply { status, headers: headers.collect(), body };
        if reply.value("transfer-encoding").is_some_and(|coding| coding == "chunked") {
            reply.body = joined(&reply.body);
        }
        reply
    }

    fn values(&self, name: &str) -> Vec<&str> {
        let named = |(header, _): &&(String, String)| header.eq_ignore_ascii_case(name);
        self.headers.iter().filter(named).map(|(_, value)| value.as_str()).collect()
    }

    fn value(&self, name: &str) -> Option<String> {
        self.values(name).first().map(|value| (*value).to_owned())
    }
}

/// A content that came in chunks: each has its length before it, in hexadecimal digits, and the last one
/// has none.
fn joined(mut chunks: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    loop {
        let end = chunks.windows(2).position(|two| two == b"\r\n").expect("a length");
        let length = std::str::from_utf8(&chunks[..end]).expect("digits");
        let length = usize::from_str_radix(length, 16).expect("a number");
        if length == 0 {
            return whole;
        }
        let begin = end + 2;
        whole.extend_from_slice(&chunks[begin..begin + length]);
        chunks = &chunks[begin + length + 2..];
    }
}
