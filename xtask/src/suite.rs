//! The command `test`: every stage in order, and the count of tests at the end.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::browsers::{self, CHROMEDRIVER};
use crate::failure::Outcome;
use crate::job::Job;
use crate::progress::human;
use crate::tally::Tally;
use crate::tools::{self, rust};
use crate::{banks, logs, site};

/// A test page that takes longer than this hangs.
const WASM_TEST_SECONDS: &str = "120";
const APP: &str = "canh-giac";

/// The run: where it happens, and what was counted.
struct Suite<'a> {
    root: &'a Path,
    logs: PathBuf,
    tally: Tally,
}

/// One stage: its name and what it does.
type Stage<'a> = (&'static str, fn(&mut Suite<'a>) -> Outcome);

/// Runs the stages until one fails; `quick` leaves out wasm and browsers. The closing line counts
/// the tests, also when a stage failed.
///
/// # Errors
/// The first stage that failed.
pub fn run(root: &Path, quick: bool) -> Outcome {
    let mut suite = Suite { root, logs: logs(root), tally: Tally::default() };
    let outcome = suite.run(quick);
    println!("{}", suite.tally);
    outcome
}

impl<'a> Suite<'a> {
    fn run(&mut self, quick: bool) -> Outcome {
        let quick_stages: [Stage<'a>; 5] = [
            ("what is needed", Self::needs),
            ("format", Self::format),
            ("lints", Self::lints),
            ("native tests", Self::native_tests),
            ("question banks", Self::banks),
        ];
        let slow_stages: [Stage<'a>; 4] = [
            ("tools", Self::tools),
            ("wasm tests", Self::wasm_tests),
            ("release site", Self::site),
            ("browser tests", Self::browser_tests),
        ];
        if !quick {
            // First of all, so that nobody waits ten minutes to learn that a browser is missing.
            self.stage(("browsers", Self::browsers))?;
        }
        for stage in quick_stages {
            self.stage(stage)?;
        }
        for stage in slow_stages.into_iter().filter(|_| !quick) {
            self.stage(stage)?;
        }
        Ok(())
    }

    fn stage(&mut self, (name, work): Stage<'a>) -> Outcome {
        println!("== {name}");
        let start = Instant::now();
        work(self)?;
        println!("   {name}: {}", human(start.elapsed()));
        Ok(())
    }

    fn browsers(&mut self) -> Outcome {
        browsers::ensure(&self.logs)
    }

    fn needs(&mut self) -> Outcome {
        rust::ensure(self.root, &self.logs)?;
        rust::ensure_components(self.root, &self.logs)
    }

    fn format(&mut self) -> Outcome {
        self.quiet("format", "cargo fmt --all --check -- --color never", "cargo fmt --all")
    }

    fn lints(&mut self) -> Outcome {
        let everything = "cargo clippy --workspace --all-targets -- -D warnings";
        self.quiet("lints", everything, everything)?;
        let line =
            format!("cargo clippy -p {APP} --lib --bins --target {} -- -D warnings", rust::WASM);
        self.quiet("lints for wasm", &line, &line)
    }

    fn native_tests(&mut self) -> Outcome {
        let line = "cargo test --workspace --exclude browser-tests";
        let job = Job::new("native tests", self.cargo(line), &self.logs);
        job.mended_by(&format!("mend the failed tests named above, then: {line}"))
            .showing_tests()
            .run(&mut self.tally)
    }

    fn banks(&mut self) -> Outcome {
        banks::check_and_count(self.root)
    }

    /// Built here and not in the stage that uses them, so that each stage's time is its own.
    fn tools(&mut self) -> Outcome {
        for tool in [tools::trunk(), tools::wasm_bindgen(self.root)?, tools::geckodriver()] {
            tools::ensure(&tool, &self.logs)?;
        }
        Ok(())
    }

    fn wasm_tests(&mut self) -> Outcome {
        let bindgen = tools::ensure(&tools::wasm_bindgen(self.root)?, &self.logs)?;
        let line = format!("cargo test --target {} --lib --tests -p {APP}", rust::WASM);
        let mut command = self.cargo(&line);
        let runner = bindgen.join("wasm-bindgen-test-runner");
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
        command
            .env("CHROMEDRIVER", CHROMEDRIVER)
            .env("WASM_BINDGEN_TEST_TIMEOUT", WASM_TEST_SECONDS);
        // The runner takes the first driver that it finds a variable for.
        for other in ["GECKODRIVER", "SAFARIDRIVER", "MSEDGEDRIVER", "NO_HEADLESS"] {
            command.env_remove(other);
        }
        Job::new("wasm tests", command, &self.logs)
            .mended_by("mend the failed tests named above, then: cargo xtask test")
            .showing_tests()
            .run(&mut self.tally)
    }

    fn site(&mut self) -> Outcome {
        site::build_and_weigh(self.root)
    }

    /// Under a screen of its own: WebKitGTK has no headless mode, and no window should pop up.
    fn browser_tests(&mut self) -> Outcome {
        let gecko = tools::ensure(&tools::geckodriver(), &self.logs)?;
        let mut command = Command::new("xvfb-run");
        command.args(["--auto-servernum", "--server-args=-screen 0 1280x1024x24"]);
        command.args("cargo test -p browser-tests -- --test-threads=1".split(' '));
        command.current_dir(self.root).env("PATH", tools::path_with(&[&gecko])?);
        command.env("GECKODRIVER", gecko.join("geckodriver")).env("CHROMEDRIVER", CHROMEDRIVER);
        Job::new("browser tests", command, &self.logs)
            .mended_by("mend the failed tests named above, then: cargo xtask test")
            .showing_tests()
            .run(&mut self.tally)
    }

    fn quiet(&mut self, name: &str, line: &str, mend: &str) -> Outcome {
        Job::new(name, self.cargo(line), &self.logs).mended_by(mend).run(&mut self.tally)
    }

    /// A command line as it is typed, run in the workspace.
    fn cargo(&self, line: &str) -> Command {
        let mut words = line.split(' ');
        let mut command = Command::new(words.next().unwrap_or("cargo"));
        command.args(words).current_dir(self.root).env("CARGO_TERM_COLOR", "never");
        command
    }
}
