//! What was typed, as a value. Nothing is done here.

mod bench;
mod help;
mod shots;

use std::ffi::OsString;
use std::fmt;

use lexopt::Arg::{Long, Short, Value};

pub use bench::Bench;
use help::{HELP, HELP_BUILD, HELP_CHECK, HELP_LIGHTHOUSE, HELP_SERVE, HELP_SOAK, HELP_TEST};
pub use shots::Shots;

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
    /// Photograph every page.
    Shots(Shots),
    /// Measure the site by itself, and beside what people would use instead.
    Bench(Bench),
    /// Measure the site with Lighthouse.
    Lighthouse,
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
        "soak" => alone(&mut parser, Command::Soak, HELP_SOAK),
        "lighthouse" => alone(&mut parser, Command::Lighthouse, HELP_LIGHTHOUSE),
        "bench" => bench::read(&mut parser),
        "shots" => shots::read(&mut parser),
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

fn text(parser: &mut lexopt::Parser) -> Result<String, Misuse> {
    Ok(parser.value()?.to_string_lossy().into_owned())
}

/// A command without options.
fn alone(
    parser: &mut lexopt::Parser,
    command: Command,
    help: &'static str,
) -> Result<Parsed, Misuse> {
    match parser.next()? {
        None => Ok(Parsed::Run(command)),
        Some(Long("help") | Short('h')) => Ok(Parsed::Help(help)),
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
        let only = Shots { only: "home".into(), docs: true, ..Shots::default() };
        assert_eq!(of("shots --only home --docs"), Ok(Parsed::Run(Command::Shots(only))));
        let before = Some("old.json".into());
        let sizes = Bench { sizes: true, before, ..Bench::default() };
        assert_eq!(of("bench --sizes --before old.json"), Ok(Parsed::Run(Command::Bench(sizes))));
        assert_eq!(of("check --stale"), Ok(Parsed::Run(Command::Stale { day: None })));
    }

    #[test]
    fn every_command_has_help() {
        for name in ["serve", "build", "check", "test", "soak", "shots", "bench", "lighthouse"] {
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
