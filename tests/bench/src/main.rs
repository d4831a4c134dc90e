//! Run by `cargo xtask bench`, which has installed and built what it needs.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use bench::browser::Measured;
use bench::results::Results;
use bench::{measure, page, peers, table};
use lexopt::Arg::Long;
use xtask::{browsers, workspace_root};

/// What was asked for.
struct Wanted {
    dist: PathBuf,
    modules: PathBuf,
    h5p: Option<PathBuf>,
    runs: usize,
    only: String,
    docs: bool,
    day: String,
}

fn main() -> ExitCode {
    match wanted().and_then(|wanted| run(&wanted)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn wanted() -> Measured<Wanted> {
    let mut wanted = Wanted {
        dist: PathBuf::new(),
        modules: PathBuf::new(),
        h5p: None,
        runs: 5,
        only: String::new(),
        docs: false,
        day: String::new(),
    };
    let mut parser = lexopt::Parser::from_env();
    let mut read = || -> Result<(), lexopt::Error> {
        while let Some(arg) = parser.next()? {
            let Long(name) = arg else { return Err(arg.unexpected()) };
            let name = name.to_owned();
            if name == "docs" {
                wanted.docs = true;
                continue;
            }
            let value = parser.value()?;
            let text = value.to_string_lossy().into_owned();
            match name.as_str() {
                "dist" => wanted.dist = value.into(),
                "modules" => wanted.modules = value.into(),
                "h5p" => wanted.h5p = Some(value.into()),
                "runs" => wanted.runs = text.parse().map_err(|_| format!("--runs {text}"))?,
                "only" => wanted.only = text,
                "day" => wanted.day = text,
                other => return Err(format!("--{other}").into()),
            }
        }
        Ok(())
    };
    read().map_err(|error| error.to_string())?;
    Ok(wanted)
}

fn run(wanted: &Wanted) -> Measured<()> {
    let root = workspace_root();
    let peers = peers::lay_out(&root, &wanted.dist, &wanted.modules, wanted.h5p.as_deref())
        .map_err(|failure| failure.to_string())?;
    let mut results = Results { day: wanted.day.clone(), machine: machine(), ..Results::default() };
    if wanted.h5p.is_none() {
        let why = "H5P, for no folder with its content was given (--h5p), and no registry has its content types";
        results.left_out.push(why.into());
    }
    let named =
        |part: &str| wanted.only.is_empty() || wanted.only.split(',').any(|only| only == part);
    let works = root.join("target").join("bench");
    measure::everything(&peers, &works, wanted.runs, named, &mut results)?;
    println!("\n{}", table::tables(&results));
    let file = works.join("results.json");
    fs::write(&file, format!("{:#}\n", results.as_json()))
        .map_err(|error| format!("{}: {error}", file.display()))?;
    if wanted.docs { page::show(&root, &results) } else { Ok(()) }
}

/// Processor and browser.
fn machine() -> String {
    let known = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = known.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("a processor", |(_, model)| model);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let browser = Command::new(browsers::CHROMIUM).arg("--version").output();
    let browser = browser.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    let browser = browser.unwrap_or_default();
    let browser = browser.split(" built on").next().unwrap_or_default();
    format!("{cores} cores of {model}, {browser}")
}
