//! The command `lighthouse`: what Google's Lighthouse says of the first page and of a question, on its mobile preset.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::job::Job;
use crate::server::Server;
use crate::tally::Tally;
use crate::tools::npm;
use crate::{browsers, logs, site};

/// What is measured: a name, and the address behind that of the site.
const PAGES: [(&str, &str); 2] = [("home", ""), ("question", "#/chu-de/lua-dao")];
/// So often; one run alone depends on what else the machine does.
const RUNS: usize = 3;
/// What is scored, and the least score of a hundred.
const LEAST: [(&str, u32); 3] =
    [("performance", 95), ("accessibility", 100), ("best-practices", 100)];
/// Figures that are told besides.
const FIGURES: [&str; 4] = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
];

/// Measures the site, and prints scores and what costs points.
///
/// # Errors
/// The build fails, Lighthouse cannot be installed or run, or a score is too low.
pub fn measure(root: &Path) -> Outcome {
    let logs = logs(root);
    browsers::ensure(&logs)?;
    let modules = npm::ensure(root, "lighthouse", &logs)?;
    let dist = site::measured(root)?;
    let folder = root.join("target").join("lighthouse");
    fs::create_dir_all(&folder).map_err(|error| Failure::file("make", &folder, &error))?;
    let server = Server::start(&dist, 0).map_err(|error| Failure::file("serve", &dist, &error))?;
    let mut low = Vec::new();
    for (name, address) in PAGES {
        let address = format!("{}{address}", server.address());
        let mut reports = Vec::new();
        for run in 0..RUNS {
            let file = folder.join(format!("{name}-{run}.json"));
            run_once(&modules, &address, &file, &logs)?;
            let text =
                fs::read_to_string(&file).map_err(|error| Failure::file("read", &file, &error))?;
            reports.push(serde_json::from_str(&text).unwrap_or(Value::Null));
        }
        low.extend(told(name, &reports));
    }
    if low.is_empty() {
        return Ok(());
    }
    let why = low.join("; ");
    let mend = format!("look at the reports in {}, then: cargo xtask lighthouse", folder.display());
    Err(Failure::new("Lighthouse has something to say", why, mend))
}

fn run_once(modules: &Path, address: &str, file: &Path, logs: &Path) -> Outcome {
    let categories: Vec<&str> = LEAST.iter().map(|(category, _)| *category).collect();
    let mut command = Command::new("node");
    command
        .arg(modules.join("lighthouse/cli/index.js"))
        .arg(address)
        .args(["--output=json", "--quiet", "--no-enable-error-reporting"])
        .arg(format!("--only-categories={}", categories.join(",")))
        .arg(format!("--output-path={}", file.display()))
        .arg("--chrome-flags=--headless=new --no-sandbox --disable-gpu --lang=vi")
        .env("CHROME_PATH", browsers::CHROMIUM);
    Job::new("lighthouse", command, logs)
        .mended_by("look at the log, then: cargo xtask lighthouse")
        .run(&mut Tally::default())
}

/// Prints the middle score of each category and what costs points; returns what is too low.
fn told(name: &str, reports: &[Value]) -> Vec<String> {
    let mut low = Vec::new();
    for (category, least) in LEAST {
        let mut scores: Vec<u32> = reports.iter().map(|report| score(report, category)).collect();
        scores.sort_unstable();
        let middle = scores.get(scores.len() / 2).copied().unwrap_or_default();
        println!(
            "LIGHTHOUSE {name} {category} {middle} of {}",
            scores.iter().map(u32::to_string).collect::<Vec<_>>().join(", ")
        );
        if middle < least {
            low.push(format!("{name}: {category} {middle}, wanted {least}"));
        }
    }
    if let Some(report) = reports.first() {
        for figure in FIGURES {
            let value = report["audits"][figure]["displayValue"].as_str().unwrap_or("?");
            println!("  {figure}: {value}");
        }
        for audit in failed(report) {
            println!("  not whole: {audit}");
        }
    }
    low
}

/// The score of a category, of a hundred.
fn score(report: &Value, category: &str) -> u32 {
    let score = report["categories"][category]["score"].as_f64().unwrap_or_default();
    (score * 100.0).round() as u32
}

/// The checks that a page does not pass, with what is wrong at first.
fn failed(report: &Value) -> Vec<String> {
    let audits = report["audits"].as_object().into_iter().flatten();
    let bad = audits.filter(|(_, audit)| audit["score"].as_f64().is_some_and(|score| score < 0.9));
    bad.map(|(id, audit)| {
        let place = &audit["details"]["items"][0];
        let place = place["node"]["selector"].as_str().or(place["description"].as_str());
        format!("{id} {}", place.unwrap_or_default())
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_score_counts_and_what_is_low_is_named() {
        let report = |performance: f64, accessibility: f64| {
            serde_json::json!({ "categories": {
                "performance": { "score": performance },
                "accessibility": { "score": accessibility },
                "best-practices": { "score": 1.0 },
            }})
        };
        assert!(told("home", &[report(0.5, 1.0), report(0.97, 1.0), report(0.96, 1.0)]).is_empty());
        let low = told("home", &[report(0.96, 0.99), report(0.96, 0.99), report(1.0, 1.0)]);
        assert_eq!(low, ["home: accessibility 99, wanted 100"]);
        assert_eq!(told("home", &[]).len(), 3, "no report is no score");
    }

    #[test]
    fn checks_that_fail_are_named() {
        let report = serde_json::json!({ "audits": {
            "fine": { "score": 1 }, "told": { "score": null },
            "bad": { "score": 0, "details": { "items": [{ "node": { "selector": "main > a" } }] } },
        }});
        assert_eq!(failed(&report), ["bad main > a"]);
    }
}
