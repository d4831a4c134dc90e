use super::*;
use std::io::{Read, Write};
use std::os::unix::fs::symlink;
use std::sync::atomic::AtomicUsize;

struct Reply {
    head: String,
    body: Vec<u8>,
}

impl Reply {
    fn status(&self) -> &str {
        self.head.split(' ').nth(1).expect("status")
    }

    fn has(&self, header: &str) -> bool {
        self.head.lines().any(|line| line.eq_ignore_ascii_case(header))
    }

    fn length(&self) -> usize {
        let line = self.head.lines().find_map(|line| line.strip_prefix("Content-Length: "));
        line.expect("length").parse().expect("number")
    }
}

/// A site in a folder of its own, and a secret beside it.
fn site() -> PathBuf {
    static NUMBER: AtomicUsize = AtomicUsize::new(0);
    let number = NUMBER.fetch_add(1, Ordering::SeqCst);
    let base = std::env::temp_dir().join(format!("xtask-server-{}-{number}", std::process::id()));
    let _ = fs::remove_dir_all(&base);
    let root = base.join("dist");
    fs::create_dir_all(root.join("bank")).expect("folders");
    fs::write(base.join("secret.txt"), "secret").expect("secret");
    for (name, text) in [
        ("index.html", "<p>Cảnh giác"),
        ("app-0123456789abcdef_bg.wasm", &"wasm ".repeat(200)),
        ("bank/a.json", "{}"),
        ("icon.png", "png"),
        ("m.webmanifest", "{}"),
        (".built", "stamp"),
        ("_headers", "for other hosts"),
    ] {
        fs::write(root.join(name), text).expect(name);
    }
    symlink(base.join("secret.txt"), root.join("out.txt")).expect("link out");
    symlink(root.join("index.html"), root.join("in.html")).expect("link in");
    root
}

fn start() -> Server {
    Server::start(&site(), 0).expect("server")
}

fn broken(fault: Fault) -> Server {
    let fault_for: FaultFor = Arc::new(move |path| path.ends_with(".wasm").then_some(fault));
    Server::start_with(&site(), 0, fault_for).expect("server")
}

fn ask(server: &Server, line: &str, headers: &str) -> Reply {
    let mut stream = TcpStream::connect(server.address).expect("connect");
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("timeout");
    write!(stream, "{line} HTTP/1.1\r\nHost: x\r\n{headers}\r\n").expect("request");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("reply");
    let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").expect("head");
    let head = String::from_utf8(bytes[..end].to_vec()).expect("text");
    Reply { head, body: bytes.split_off(end + 4) }
}

fn get(server: &Server, path: &str) -> Reply {
    ask(server, &format!("GET {path}"), "")
}

const WASM: &str = "/app-0123456789abcdef_bg.wasm";

#[test]
fn serves_files_with_type_and_caching() {
    let server = start();
    for (path, kind, cache) in [
        ("/", "text/html; charset=utf-8", "no-cache"),
        ("/index.html?x=1", "text/html; charset=utf-8", "no-cache"),
        ("/bank/a.json", "application/json", "no-cache"),
        (WASM, "application/wasm", "public, max-age=31536000, immutable"),
        ("/icon.png", "image/png", "no-cache"),
        ("/m.webmanifest", "application/manifest+json", "no-cache"),
    ] {
        let reply = get(&server, path);
        assert_eq!(reply.status(), "200", "{path}");
        assert!(reply.has(&format!("Content-Type: {kind}")), "{path}: {}", reply.head);
        assert!(reply.has(&format!("Cache-Control: {cache}")), "{path}: {}", reply.head);
        assert_eq!(reply.length(), reply.body.len(), "{path}");
    }
    assert_eq!(get(&server, "/").body, "<p>Cảnh giác".as_bytes());
    assert_eq!(get(&server, "/in.html").status(), "200", "a link inside is fine");
}

#[test]
fn lists_nothing_hides_the_stamp_and_keeps_inside() {
    let server = start();
    for path in [
        "/bank/",
        "/bank",
        "/.built",
        "/%2ebuilt",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/bank/..%2f..%2fsecret.txt",
        "/..%5csecret.txt",
        "/out.txt",
        "//etc/passwd",
        "/none.js",
        "/bank/../../secret.txt",
        "/index.html/",
    ] {
        let reply = get(&server, path);
        assert_eq!(reply.status(), "404", "{path}");
        assert_eq!(reply.body, b"not found", "{path}");
    }
    assert_eq!(get(&server, "/%zz").status(), "400");
}

#[test]
fn answers_head_without_content_and_refuses_the_rest() {
    let server = start();
    let head = ask(&server, &format!("HEAD {WASM}"), "");
    assert_eq!((head.status(), head.length(), head.body.len()), ("200", 1000, 0));
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
        // With content that the server never reads: the client must get its answer all the same.
        let content = "x".repeat(50_000);
        let headers = format!("Content-Length: 50000\r\n\r\n{content}");
        let reply = ask(&server, &format!("{method} /"), &headers);
        assert!(reply.status() == "405" && reply.has("Allow: GET, HEAD"), "{method}");
    }
}

#[test]
fn gives_what_was_packed_to_those_who_take_it() {
    let root = site();
    for (form, text) in [("br", "brotli"), ("gz", "gzip")] {
        fs::write(root.join(format!("{WASM}.{form}").trim_start_matches('/')), text).expect(form);
    }
    let server = Server::start(&root, 0).expect("server");
    let wasm = "wasm ".repeat(200);
    for (accepted, encoding, content) in [
        ("gzip, br", Some("br"), "brotli"),
        ("gzip", Some("gzip"), "gzip"),
        ("gzip;q=0", None, wasm.as_str()),
    ] {
        let headers = format!("Accept-Encoding: {accepted}\r\n");
        let reply = ask(&server, &format!("GET {WASM}"), &headers);
        let coded = |name: &str| reply.has(&format!("Content-Encoding: {name}"));
        assert_eq!(["br", "gzip"].into_iter().find(|name| coded(name)), encoding, "{accepted}");
        assert!(reply.has("Vary: Accept-Encoding") && reply.has("Content-Type: application/wasm"));
        assert_eq!(reply.body, content.as_bytes(), "{accepted}");
    }
    let plain = ask(&server, "GET /", "Accept-Encoding: br\r\n");
    assert_eq!(plain.body, "<p>Cảnh giác".as_bytes(), "what was not packed is sent as it is");
}

#[test]
fn what_the_client_has_is_not_sent_again() {
    let server = start();
    let first = get(&server, "/");
    let tag = first.head.lines().find_map(|line| line.strip_prefix("ETag: ")).expect("tag");
    let again = ask(&server, "GET /", &format!("If-None-Match: {tag}\r\n"));
    assert_eq!((again.status(), again.body.len()), ("304", 0));
    assert!(again.has("Cache-Control: no-cache"), "{}", again.head);
    let other = ask(&server, "GET /bank/a.json", &format!("If-None-Match: {tag}\r\n"));
    assert_eq!(other.status(), "200");
}

#[test]
fn sends_the_headers_of_the_site() {
    let server = start();
    let reply = get(&server, "/");
    assert!(
        reply.head.contains("\r\nContent-Security-Policy: default-src 'none'; "),
        "{}",
        reply.head
    );
    assert!(
        reply.has("Referrer-Policy: no-referrer") && reply.has("X-Content-Type-Options: nosniff")
    );
    assert!(!reply.head.contains("report-uri"), "{}", reply.head);
    assert_eq!(get(&server, "/_headers").status(), "404", "for other hosts");
}

#[test]
fn takes_reports_only_where_somebody_reads_them() {
    let reports = Arc::new(Mutex::new(Vec::new()));
    let ours = Arc::clone(&reports);
    let report: ReportTo = Arc::new(move |text| ours.lock().expect("lock").push(text));
    let server = Server::start_reporting(&site(), 0, Arc::new(|_| None), report).expect("server");
    assert!(get(&server, "/").head.contains("; report-uri /csp-report\r\n"));
    // A body in two pieces: what comes with the head, and what comes later.
    let body = "{\"csp-report\":{}}".to_owned() + &" ".repeat(9000);
    let headers = format!("Content-Length: {}\r\n\r\n{body}", body.len());
    assert_eq!(ask(&server, "POST /csp-report", &headers).status(), "204");
    assert_eq!(ask(&server, "POST /csp-report", "Content-Length: 9999999\r\n").status(), "413");
    assert_eq!(ask(&server, "POST /other", "Content-Length: 0\r\n").status(), "405");
    let reports = reports.lock().expect("lock");
    assert_eq!(*reports, [body, "a report that could not be read".into()]);
    assert_eq!(ask(&start(), "POST /csp-report", "Content-Length: 0\r\n").status(), "405");
}

#[test]
fn breaks_single_files_on_purpose() {
    assert_eq!(get(&broken(Fault::NotFound), WASM).status(), "404");
    assert_eq!(get(&broken(Fault::ServerError), WASM).status(), "500");
    let html = get(&broken(Fault::Html), WASM);
    assert!(html.status() == "200" && html.has("Content-Type: text/html; charset=utf-8"));
    let half = get(&broken(Fault::Cut(50)), WASM);
    assert_eq!((half.length(), half.body.len()), (1000, 500));
    let altered = get(&broken(Fault::Altered), WASM);
    let whole = get(&start(), WASM);
    let wrong = altered.body.iter().zip(&whole.body).filter(|(one, other)| one != other);
    assert_eq!((altered.body.len(), wrong.count()), (1000, 1));
    let text = get(&broken(Fault::Mime), WASM);
    assert!(text.status() == "200" && text.has("Content-Type: text/plain; charset=utf-8"));
    assert_eq!(text.body.len(), 1000);
    assert_eq!(get(&broken(Fault::NotFound), "/").status(), "200", "only what is named");
}

#[test]
fn slow_is_late_but_right() {
    let server = broken(Fault::Slow(Duration::from_millis(300)));
    let begin = Instant::now();
    assert_eq!(get(&server, WASM).body.len(), 1000);
    assert!(begin.elapsed() >= Duration::from_millis(300));
}

#[test]
fn a_stopped_server_is_dead_for_idle_connections_too() {
    let mut server = start();
    let mut idle = TcpStream::connect(server.address).expect("idle");
    idle.set_read_timeout(Some(Duration::from_secs(5))).expect("timeout");
    assert_eq!(get(&server, "/").status(), "200");
    server.stop();
    assert!(TcpStream::connect(server.address).is_err(), "the port is closed");
    assert!(matches!(idle.read(&mut [0; 1]), Ok(0) | Err(_)), "the connection is cut");
    server.stop();
}

#[test]
fn stopping_does_not_wait_for_slow_answers() {
    let mut server = broken(Fault::Slow(Duration::from_secs(60)));
    let mut waiting = TcpStream::connect(server.address).expect("connect");
    write!(waiting, "GET {WASM} HTTP/1.1\r\n\r\n").expect("request");
    thread::sleep(Duration::from_millis(100));
    let begin = Instant::now();
    server.stop();
    assert!(begin.elapsed() < Duration::from_secs(5));
}

#[test]
fn the_port_is_free_again_after_a_drop() {
    let root = site();
    let server = Server::start(&root, 0).expect("first");
    let port = server.port();
    assert!(Server::start(&root, port).is_err(), "taken");
    assert_eq!(get(&server, "/").status(), "200");
    drop(server);
    assert_eq!(Server::start(&root, port).expect("second").port(), port);
}
