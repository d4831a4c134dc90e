//! The command `serve`.

use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::thread;

use crate::failure::{Failure, Outcome};
use crate::server::Server;
use crate::site;

/// How many ports above the wanted one are tried.
const FURTHER: u16 = 20;

/// Builds what is stale, then serves until Ctrl-C.
///
/// # Errors
/// The build fails, or no port is free.
pub fn serve(root: &Path, port: u16) -> Outcome {
    site::build_if_stale(root)?;
    let dist = site::dist(root);
    let server = first_free(port, |port| Server::start(&dist, port))?;
    if server.port() != port {
        println!("Port {port} is taken; serving at {} instead. Ctrl-C stops.", server.port());
    } else {
        println!("Serving the site. Ctrl-C stops.");
    }
    println!("{}", server.address());
    // Whoever reads the address through a pipe waits for it.
    let _ = io::stdout().flush();
    loop {
        thread::park();
    }
}

/// Opens the wanted port, or the next one that nobody has.
fn first_free<T>(port: u16, open: impl Fn(u16) -> io::Result<T>) -> Outcome<T> {
    let last = port.saturating_add(FURTHER);
    for candidate in port..=last {
        match open(candidate) {
            Ok(opened) => return Ok(opened),
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            Err(error) => {
                return Err(Failure::new(
                    format!("cannot serve on port {candidate}"),
                    error.to_string(),
                    "cargo xtask serve --port 8080",
                ));
            }
        }
    }
    Err(Failure::new(
        "no port to serve on",
        format!("the ports {port} to {last} are all taken"),
        format!("cargo xtask serve --port {}", if last < 60_000 { last + 1000 } else { 8080 }),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Opens any port but those in `taken`.
    fn but(taken: impl Fn(u16) -> bool) -> impl Fn(u16) -> io::Result<u16> {
        move |port| {
            if taken(port) { Err(ErrorKind::AddrInUse.into()) } else { Ok(port) }
        }
    }

    #[test]
    fn takes_the_first_port_that_is_free() {
        assert_eq!(first_free(8080, but(|_| false)), Ok(8080));
        assert_eq!(first_free(8080, but(|port| port < 8083)), Ok(8083));
        assert_eq!(first_free(8080, but(|port| port < 8100)), Ok(8100));
    }

    #[test]
    fn gives_up_after_twenty_further() {
        let failure = first_free(8080, but(|port| port <= 8100)).expect_err("all taken");
        assert!(failure.why.contains("8080 to 8100"), "{failure}");
        assert!(first_free(65_530, but(|_| true)).is_err(), "no port above 65535");
    }

    #[test]
    fn another_error_ends_the_search() {
        let open = |_| -> io::Result<u16> { Err(ErrorKind::PermissionDenied.into()) };
        let failure = first_free(80, open).expect_err("denied");
        assert!(failure.what.contains("port 80"), "{failure}");
    }

    #[test]
    fn a_taken_port_is_really_passed_over() {
        let dist = std::env::temp_dir();
        let first = Server::start(&dist, 0).expect("first");
        let second = first_free(first.port(), |port| Server::start(&dist, port)).expect("second");
        assert!(second.port() > first.port());
    }
}
