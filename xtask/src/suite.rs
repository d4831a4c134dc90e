//! The command `test`: every stage in order, and the count of tests at the end.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::browsers::{self, CHROMEDRIVER, WEBKIT_DRIVER};
use crate::failure::Outcome;
use crate::job::Job;
use crate::progress::human;
use crate::tally::Tally;
use crate::tools::{self, rust};
use crate::{banks, logs, site, webservers};

/// A test page that takes longer than this hangs.
const WASM_TEST_SECONDS: &str = "120";
const APP: &str = "canh-giac";
/// The runner takes the first driver that it finds a variable for.
const DRIVERS: [&str; 4] = ["GECKODRIVER", "SAFARIDRIVER", "CHROMEDRIVER", "MSEDGEDRIVER"];
/// A screen of its own: WebKitGTK has no headless mode, and no window should pop up.
const SCREEN: [&str; 3] = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x1024x24"];

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

/// The suites that make faults, natively and in browsers.
const NATIVE_FAULTS: &str = "--test faults_storage --test faults_documents --test faults_clock --test ten_years --test two_tabs";
const BROWSER_FAULTS: &str = "--test kill_matrix --test browser_kills --test updates --test half_saved \
                              --test in_app --test old_engines --test random_taps --test soak";

/// The command `soak`: the same suites with their long counts, which take hours. What each of them tells
/// stands behind its stage.
///
/// # Errors
/// The first stage that failed.
pub fn soak(root: &Path) -> Outcome {
    let mut suite = Suite { root, logs: logs(root), tally: Tally::default() };
    let stages: [Stage; 6] = [
        ("browsers", Suite::browsers),
        ("what is needed", Suite::needs),
        ("tools", Suite::tools),
        ("release site", Suite::site),
        ("native faults", Suite::native_faults),
        ("browser faults", Suite::browser_faults),
    ];
    let outcome = stages.into_iter().try_for_each(|stage| suite.stage(stage));
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
        browsers::ensure(&self.logs)?;
        webservers::ensure(&self.logs)
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

    /// In each of the three engines: the same seed must give the same paper on every phone.
    fn wasm_tests(&mut self) -> Outcome {
        let gecko = tools::ensure(&tools::geckodriver(), &self.logs)?.join("geckodriver");
        self.wasm_tests_in("Chromium", "CHROMEDRIVER", Path::new(CHROMEDRIVER), &[])?;
        self.wasm_tests_in("Firefox", "GECKODRIVER", &gecko, &[])?;
        // The runner does not know WebKitGTK. Its driver understands what it says to Safari's.
        self.wasm_tests_in("WebKitGTK", "SAFARIDRIVER", Path::new(WEBKIT_DRIVER), &SCREEN)
    }

    fn wasm_tests_in(
        &mut self,
        browser: &str,
        variable: &str,
        driver: &Path,
        screen: &[&str],
    ) -> Outcome {
        println!("   in {browser}");
        let bindgen = tools::ensure(&tools::wasm_bindgen(self.root)?, &self.logs)?;
        let line = format!("cargo test --target {} --lib --tests -p {APP}", rust::WASM);
        let mut command = self.words(screen.iter().copied().chain(line.split(' ')));
        // No driver of another browser, wherever it runs, and no waiting for somebody to look.
        for other in DRIVERS {
            command.env_remove(other).env_remove(format!("{other}_REMOTE"));
        }
        command
            .env_remove("NO_HEADLESS")
            .env(variable, driver)
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                bindgen.join("wasm-bindgen-test-runner"),
            )
            .env("WASM_BINDGEN_TEST_TIMEOUT", WASM_TEST_SECONDS);
        Job::new(&format!("wasm tests in {browser}"), command, &self.logs)
            .mended_by("mend the failed tests named above, then: cargo xtask test")
            .showing_tests()
            .run(&mut self.tally)
    }

    fn site(&mut self) -> Outcome {
        site::fetched::build_and_weigh(self.root)
    }

    fn native_faults(&mut self) -> Outcome {
        let line = format!("cargo test --release -p {APP} {NATIVE_FAULTS} -- --nocapture");
        let mut command = self.cargo(&line);
        // Fast, but with the checks of a debug build; the wasm's own profile would link for an hour.
        command
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "2")
            .env("CARGO_PROFILE_RELEASE_PANIC", "unwind")
            .env("CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS", "true");
        self.faults("native faults", command, &line)
    }

    fn browser_faults(&mut self) -> Outcome {
        let line =
            format!("cargo test -p browser-tests {BROWSER_FAULTS} -- --test-threads=1 --nocapture");
        let command = self.in_browsers(&line)?;
        self.faults("browser faults", command, &line)
    }

    fn faults(&mut self, name: &str, mut command: Command, line: &str) -> Outcome {
        command.env("CANH_GIAC_SOAK", "1");
        Job::new(name, command, &self.logs)
            .mended_by(&format!("mend the failed tests named above, then: CANH_GIAC_SOAK=1 {line}"))
            .showing_tests()
            .run(&mut self.tally)
    }

    fn browser_tests(&mut self) -> Outcome {
        let command = self.in_browsers("cargo test -p browser-tests -- --test-threads=1")?;
        Job::new("browser tests", command, &self.logs)
            .mended_by("mend the failed tests named above, then: cargo xtask test")
            .showing_tests()
            .run(&mut self.tally)
    }

    /// A command line that drives browsers.
    fn in_browsers(&self, line: &str) -> Outcome<Command> {
        let gecko = tools::ensure(&tools::geckodriver(), &self.logs)?;
        let mut command = self.words(SCREEN.into_iter().chain(line.split_whitespace()));
        command.env("PATH", tools::path_with(&[&gecko])?);
        command.env("GECKODRIVER", gecko.join("geckodriver")).env("CHROMEDRIVER", CHROMEDRIVER);
        Ok(command)
    }

    fn quiet(&mut self, name: &str, line: &str, mend: &str) -> Outcome {
        Job::new(name, self.cargo(line), &self.logs).mended_by(mend).run(&mut self.tally)
    }

    /// A command line as it is typed, run in the workspace.
    fn cargo(&self, line: &str) -> Command {
        self.words(line.split(' '))
    }

    fn words<'w>(&self, mut words: impl Iterator<Item = &'w str>) -> Command {
        let mut command = Command::new(words.next().unwrap_or("cargo"));
        command.args(words).current_dir(self.root).env("CARGO_TERM_COLOR", "never");
        command
    }
}
