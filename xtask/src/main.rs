//! `cargo xtask`: serve, build, check, test.

use std::process::ExitCode;

use xtask::args::{self, Command, Parsed};
use xtask::failure::Outcome;
use xtask::{banks, bench, lighthouse, serving, shots, site, suite, workspace_root};

fn main() -> ExitCode {
    match args::parse(std::env::args_os().skip(1)) {
        Ok(Parsed::Help(text)) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Ok(Parsed::Run(command)) => match run(command) {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => {
                eprintln!("{failure}");
                ExitCode::FAILURE
            }
        },
        Err(misuse) => {
            eprintln!("{misuse}");
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> Outcome {
    let root = workspace_root();
    match command {
        Command::Serve { port } => serving::serve(&root, port),
        Command::Build { one_file: true } => site::one_file::build_alone(&root),
        Command::Build { one_file: false } => site::fetched::build_and_weigh(&root),
        Command::Check => banks::check_and_count(&root),
        Command::Stale { day } => banks::list_stale(&root, day.as_deref()),
        Command::Shots(wanted) => shots::take(&root, &wanted),
        Command::Bench(wanted) => bench::run(&root, &wanted),
        Command::Lighthouse => lighthouse::measure(&root),
        Command::Soak => suite::soak(&root),
        Command::Test { quick } => suite::run(&root, quick),
    }
}
