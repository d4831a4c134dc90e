//! Running another program: its noise into a log file, a moving line and test results on the
//! screen, and on failure the few lines that matter.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};
use crate::progress::Progress;
use crate::tally::Tally;

/// How much of a log is shown when a job fails.
const TAIL: usize = 30;
/// A test may leave a browser behind that still holds the pipe; we do not wait for it for ever.
const GRACE: Duration = Duration::from_secs(3);

/// A program to run, and how to speak of it.
pub struct Job {
    name: String,
    command: Command,
    log: PathBuf,
    mend: String,
    shows_tests: bool,
}

/// A line of a child's output, from stdout or from stderr.
enum Line {
    Out(String),
    Err(String),
}

impl Job {
    /// A job whose log is `FOLDER/NAME.log` (blanks become dashes).
    #[must_use]
    pub fn new(name: &str, command: Command, logs: &Path) -> Self {
        let log = logs.join(format!("{}.log", name.replace(' ', "-")));
        let mend = "mend what the lines above name, then repeat the command".to_owned();
        Self { name: name.into(), command, log, mend, shows_tests: false }
    }

    /// What to type when this job fails.
    #[must_use]
    pub fn mended_by(mut self, mend: &str) -> Self {
        self.mend = mend.into();
        self
    }

    /// Passes the child's stdout through: test results are wanted on the screen.
    #[must_use]
    pub fn showing_tests(mut self) -> Self {
        self.shows_tests = true;
        self
    }

    /// Runs to the end; tests that the child reports are added to `tally`.
    ///
    /// # Errors
    /// The program is missing, or ended with anything but success.
    pub fn run(mut self, tally: &mut Tally) -> Outcome {
        let mut log = open_log(&self.log)?;
        let mut progress = Progress::start(&self.name);
        let mut child = self.spawn()?;
        let lines = follow(&mut child);
        let mut kept = Vec::new();
        let status = drain(&mut child, &lines, &mut progress, |line, progress| {
            self.take(line, progress, &mut log, &mut kept, tally);
        });
        progress.clear();
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(self.failed(&kept, &status.to_string())),
            Err(error) => Err(self.failed(&kept, &error.to_string())),
        }
    }

    fn spawn(&mut self) -> Outcome<Child> {
        self.command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        self.command.spawn().map_err(|error| {
            let program = self.command.get_program().to_string_lossy().into_owned();
            Failure::new(format!("cannot start `{program}`"), error.to_string(), self.mend.clone())
        })
    }

    fn take(
        &self,
        line: Line,
        progress: &mut Progress,
        log: &mut File,
        kept: &mut Vec<String>,
        tally: &mut Tally,
    ) {
        let (text, shown) = match line {
            Line::Out(text) => (text, self.shows_tests),
            // Cargo's own lines are noise, except those that say which test program runs.
            Line::Err(text) => {
                let shown = self.shows_tests && names_a_test_program(&text);
                (text, shown)
            }
        };
        if text.trim_start().starts_with("Compiling ") {
            progress.count();
        }
        if let Some(found) = Tally::of_line(&text) {
            *tally += found;
        }
        if shown {
            progress.clear();
            println!("{text}");
        }
        // The log is a help, not the work: a full disk shows elsewhere soon enough.
        let _ = writeln!(log, "{text}");
        kept.push(text);
    }

    fn failed(&self, lines: &[String], status: &str) -> Failure {
        for line in telling(lines, self.shows_tests) {
            eprintln!("{line}");
        }
        let why =
            format!("the program ended with {status}; its output is in {}", self.log.display());
        Failure::new(self.name.clone(), why, self.mend.clone())
    }
}

fn names_a_test_program(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("Running ") || line.starts_with("Doc-tests ")
}

fn open_log(path: &Path) -> Outcome<File> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|error| Failure::file("make", folder, &error))?;
    File::create(path).map_err(|error| Failure::file("write", path, &error))
}

/// Two threads read the pipes; everything is then handled in one place, in order.
fn follow(child: &mut Child) -> Receiver<Line> {
    let (sender, receiver) = channel();
    if let Some(pipe) = child.stdout.take() {
        read_lines(pipe, sender.clone(), Line::Out);
    }
    if let Some(pipe) = child.stderr.take() {
        read_lines(pipe, sender, Line::Err);
    }
    receiver
}

fn read_lines(pipe: impl Read + Send + 'static, to: Sender<Line>, wrap: fn(String) -> Line) {
    thread::spawn(move || {
        let mut pipe = BufReader::new(pipe);
        let mut bytes = Vec::new();
        while pipe.read_until(b'\n', &mut bytes).is_ok_and(|count| count > 0) {
            let text = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            if to.send(wrap(text)).is_err() {
                return;
            }
            bytes.clear();
        }
    });
}

fn drain(
    child: &mut Child,
    lines: &Receiver<Line>,
    progress: &mut Progress,
    mut take: impl FnMut(Line, &mut Progress),
) -> std::io::Result<ExitStatus> {
    let mut ended: Option<Instant> = None;
    loop {
        match lines.recv_timeout(Duration::from_millis(100)) {
            Ok(line) => take(line, progress),
            Err(RecvTimeoutError::Timeout) if ended.is_some_and(|at| at.elapsed() > GRACE) => {
                return child.wait();
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return child.wait(),
        }
        progress.tick();
        if ended.is_none() && child.try_wait()?.is_some() {
            ended = Some(Instant::now());
        }
    }
}

/// The lines worth reading: compiler errors with what belongs to them; without any, the end of
/// the output, unless that is on the screen already.
fn telling(lines: &[String], on_screen: bool) -> Vec<&str> {
    let mut chosen = Vec::new();
    let mut inside = false;
    for line in lines {
        inside = is_error(line) || (inside && !line.trim().is_empty());
        if inside {
            chosen.push(line.as_str());
        }
    }
    if chosen.is_empty() && !on_screen {
        let start = lines.len().saturating_sub(TAIL);
        chosen = lines[start..].iter().map(String::as_str).collect();
    }
    chosen.truncate(TAIL);
    chosen
}

fn is_error(line: &str) -> bool {
    line.starts_with("error:") || line.starts_with("error[")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    fn sh(script: &str) -> Job {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        let logs = std::env::temp_dir().join(format!("xtask-job-{}", std::process::id()));
        Job::new(&format!("job {}", script.len()), command, &logs)
    }

    #[test]
    fn compiler_errors_come_before_the_noise() {
        let log =
            lines("Compiling a\nerror[E0425]: no x\n --> src/lib.rs:1\n\nwarning: b\nerror: c");
        let want = ["error[E0425]: no x", " --> src/lib.rs:1", "error: c"];
        assert_eq!(telling(&log, false), want);
    }

    #[test]
    fn without_errors_the_end_is_shown_once() {
        let log: Vec<String> = (0..50).map(|n| n.to_string()).collect();
        assert_eq!(telling(&log, false).len(), TAIL);
        assert_eq!(telling(&log, false)[TAIL - 1], "49");
        assert!(telling(&log, true).is_empty());
    }

    #[test]
    fn counts_the_tests_of_a_child_even_when_it_fails() {
        let mut tally = Tally::default();
        let failed = sh("echo 'test result: FAILED. 2 passed; 1 failed; 0 ignored'; exit 3");
        let failure = failed.run(&mut tally).expect_err("exit 3");
        assert_eq!(tally, Tally { passed: 2, failed: 1 });
        assert!(failure.why.contains('3') && failure.why.contains(".log"), "{failure}");
        assert!(sh("exit 0").run(&mut tally).is_ok());
    }

    #[test]
    fn does_not_wait_for_what_a_child_leaves_behind() {
        let start = Instant::now();
        assert!(sh("sleep 30 & exit 0").run(&mut Tally::default()).is_ok());
        assert!(start.elapsed() < Duration::from_secs(15));
    }

    #[test]
    fn a_missing_program_is_a_failure_not_a_panic() {
        let job = Job::new("missing", Command::new("no-such-program"), &std::env::temp_dir());
        let failure = job.run(&mut Tally::default()).expect_err("missing");
        assert!(failure.what.contains("no-such-program"));
    }
}
