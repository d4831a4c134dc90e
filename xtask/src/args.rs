//! What was typed, as a value. Nothing is done here.

use std::ffi::OsString;
use std::fmt;

use lexopt::Arg::{Long, Short, Value};

/// The port of the address that the documentation names.
pub const DEFAULT_PORT: u16 = 8080;

/// One command with its options.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Build what is stale and serve the site.
    Serve {
        /// The first port to try.
        port: u16,
    },
    /// Build into `dist/`.
    Build {
        /// The one-file edition alone.
        one_file: bool,
    },
    /// Check the question banks.
    Check,
    /// List the questions whose sources are past their re-check.
    Stale {
        /// On which day; today if none is named.
        day: Option<String>,
    },
    /// Run the suites that make faults with their long counts.
    Soak,
    /// Run every check and test.
    Test {
        /// Stop before wasm and browsers.
        quick: bool,
    },
}

/// What a command line asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Parsed {
    /// Do this.
    Run(Command),
    /// Print this text and stop.
    Help(&'static str),
}

/// A command line that we do not understand: two lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misuse(String);

impl fmt::Display for Misuse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\nSee: cargo xtask --help", self.0)
    }
}

impl From<lexopt::Error> for Misuse {
    fn from(error: lexopt::Error) -> Self {
        Self(format!("Not understood: {error}."))
    }
}

/// Reads the arguments after the program's name.
///
/// # Errors
/// An unknown command or option, or a bad value.
pub fn parse(args: impl IntoIterator<Item = OsString>) -> Result<Parsed, Misuse> {
    let mut parser = lexopt::Parser::from_args(args);
    let name = match parser.next()? {
        None | Some(Short('h') | Long("help")) => return Ok(Parsed::Help(HELP)),
        Some(Value(name)) => name,
        Some(other) => return Err(other.unexpected().into()),
    };
    match name.to_string_lossy().as_ref() {
        "serve" => serve(&mut parser),
        "build" => build(&mut parser),
        "check" => check(&mut parser),
        "test" => test(&mut parser),
        "soak" => soak(&mut parser),
        "help" => Ok(Parsed::Help(HELP)),
        other => Err(Misuse(format!("There is no command `{other}`."))),
    }
}

fn serve(parser: &mut lexopt::Parser) -> Result<Parsed, Misuse> {
    let mut port = DEFAULT_PORT;
    while let Some(arg) = parser.next()? {
        match arg {
            Long("port") | Short('p') => port = port_value(&parser.value()?)?,
            Long("help") | Short('h') => return Ok(Parsed::Help(HELP_SERVE)),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Parsed::Run(Command::Serve { port }))
}

fn port_value(value: &OsString) -> Result<u16, Misuse> {
    let text = value.to_string_lossy();
    let misuse = || Misuse(format!("`{text}` is no port: a number from 1 to 65535 is wanted."));
    text.parse().ok().filter(|port| *port > 0).ok_or_else(misuse)
}

fn test(parser: &mut lexopt::Parser) -> Result<Parsed, Misuse> {
    let mut quick = false;
    while let Some(arg) = parser.next()? {
        match arg {
            Long("quick") => quick = true,
            Long("help") | Short('h') => return Ok(Parsed::Help(HELP_TEST)),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Parsed::Run(Command::Test { quick }))
}

fn soak(parser: &mut lexopt::Parser) -> Result<Parsed, Misuse> {
    match parser.next()? {
        None => Ok(Parsed::Run(Command::Soak)),
        Some(Long("help") | Short('h')) => Ok(Parsed::Help(HELP_SOAK)),
        Some(other) => Err(other.unexpected().into()),
    }
}

fn check(parser: &mut lexopt::Parser) -> Result<Parsed, Misuse> {
    let mut stale = None;
    while let Some(arg) = parser.next()? {
        match arg {
            Long("stale") => {
                let day = parser.optional_value().map(|day| day.to_string_lossy().into_owned());
                stale = Some(Command::Stale { day });
            }
            Long("help") | Short('h') => return Ok(Parsed::Help(HELP_CHECK)),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Parsed::Run(stale.unwrap_or(Command::Check)))
}

fn build(parser: &mut lexopt::Parser) -> Result<Parsed, Misuse> {
    let mut one_file = false;
    while let Some(arg) = parser.next()? {
        match arg {
            Long("one-file") => one_file = true,
            Long("help") | Short('h') => return Ok(Parsed::Help(HELP_BUILD)),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Parsed::Run(Command::Build { one_file }))
}

const HELP: &str = "\
The commands of this repository. Missing tools are built once per machine, into a cache of their own.

  cargo xtask serve [--port N]   build the site if it is stale, serve it at http://127.0.0.1:8080/
  cargo xtask build [--one-file] build the site into dist/ and print what it weighs
  cargo xtask check [--stale]    check the question banks; list those to be read again
  cargo xtask test [--quick]     every check and test; --quick stops before wasm and browsers
  cargo xtask soak               the suites that make faults, for hours

Each has --help.";

const HELP_SERVE: &str = "\
cargo xtask serve [--port N]

Installs what is missing (the wasm target, trunk, wasm-bindgen), builds the release site when
something that goes into it has changed, and serves dist/ on this machine until Ctrl-C.

  --port N   the first port to try (8080); a taken one is said and the next free one used";

const HELP_BUILD: &str = "\
cargo xtask build [--one-file]

Checks the banks, builds the release site into dist/, and prints what a worker's browser fetches
until the first question: raw bytes and bytes after brotli. A failed build leaves dist/ as it was.
In dist/ is also canh-giac.html, the whole app in one file that needs no server.

  --one-file   make dist/canh-giac.html alone, and touch nothing else in dist/";

const HELP_CHECK: &str = "\
cargo xtask check [--stale[=DAY]]

Checks the question banks in questions/ and prints every problem with its place, a table of what
there is, and how a robot fares that guesses by the form of the choices.
Ends with 1 when there are errors; warnings alone do not fail.

  --stale        list the questions whose sources should have been read again before today
  --stale=DAY    the same for another day, such as --stale=2027-11-22";

const HELP_TEST: &str = "\
cargo xtask test [--quick]

In order: format, lints, native tests, bank check, wasm tests in Chromium, the release build, and
the browser tests of it in Chromium, Firefox and WebKitGTK. Stops at the first stage that fails.
The last line counts the tests. Missing browsers are installed from Debian where that is allowed.

  --quick    stop after the bank check: no wasm, no browsers";

const HELP_SOAK: &str = "\
cargo xtask soak

Builds the site, then runs the suites that make faults (docs/reliability.md) with their long counts:
every operation of the storage, a million altered documents, a thousand kills of the whole browser,
hours in all. The lines that begin with FAULTS say how many faults were made, and after how many all
was as it should be; they stand in the logs that are named.";

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Result<Parsed, Misuse> {
        parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn reads_commands_and_options() {
        assert_eq!(of("serve --port 9000"), Ok(Parsed::Run(Command::Serve { port: 9000 })));
        assert_eq!(of("serve"), Ok(Parsed::Run(Command::Serve { port: 8080 })));
        assert_eq!(of("test --quick"), Ok(Parsed::Run(Command::Test { quick: true })));
        assert_eq!(of("build"), Ok(Parsed::Run(Command::Build { one_file: false })));
        assert_eq!(of("build --one-file"), Ok(Parsed::Run(Command::Build { one_file: true })));
        let day = Some("2027-11-22".into());
        assert_eq!(of("check --stale=2027-11-22"), Ok(Parsed::Run(Command::Stale { day })));
        assert_eq!(of("check --stale"), Ok(Parsed::Run(Command::Stale { day: None })));
    }

    #[test]
    fn every_command_has_help() {
        for name in ["serve", "build", "check", "test", "soak"] {
            let Ok(Parsed::Help(text)) = of(&format!("{name} --help")) else {
                panic!("{name} --help")
            };
            assert!(text.starts_with(&format!("cargo xtask {name}")), "{text}");
        }
        assert_eq!(of("--help"), Ok(Parsed::Help(HELP)));
    }

    #[test]
    fn misuse_is_two_lines_that_name_help() {
        for line in ["sreve", "build --fast", "serve --port", "serve --port x", "serve --port 0"] {
            let text = of(line).expect_err(line).to_string();
            assert_eq!(text.lines().count(), 2, "{text}");
            assert!(text.ends_with("cargo xtask --help"), "{text}");
        }
    }
}
