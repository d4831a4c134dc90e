//! A whole run: everything is measured in turn, so that whatever else the machine does meets all programs alike.

use std::path::Path;

use crate::browser::Measured;
use crate::conditions::{self, CHEAP, Condition, FULL, MIDDLING};
use crate::large::{Large, SIZES};
use crate::peers::Peer;
use crate::results::{Bank, Results, Rounds, Starts, TURNS, Taken};
use crate::sample::Sample;
use crate::{again, memory, round, start};

/// What may be measured alone, while something is being changed.
pub const PARTS: [&str; 5] = ["start", "round", "memory", "again", "large"];

/// Measures these programs, ours first, so many times; `works` is a folder for sites that are made for it.
///
/// # Errors
/// A program does not do what the others do.
pub fn everything(
    peers: &[Peer],
    works: &Path,
    runs: usize,
    wanted: impl Fn(&str) -> bool,
    results: &mut Results,
) -> Measured<()> {
    results.names = peers.iter().map(|peer| peer.name).collect();
    results.runs = runs;
    let [starts, rounds, taken, again, large] = PARTS.map(wanted);
    if starts {
        measure_starts(peers, runs, results)?;
    }
    if rounds {
        measure_rounds(peers, runs, results)?;
    }
    if taken {
        // It hardly wavers, and five hundred answers take a while.
        measure_memory(peers, runs.min(2), results)?;
    }
    let Some(ours) = peers.first() else { return Ok(()) };
    if again {
        for _ in 0..runs {
            let (first, second) = again::start(ours)?;
            println!("second start: {second:.0} ms after {first:.0}");
            results.again.0.extend([first]);
            results.again.1.extend([second]);
        }
    }
    if large {
        measure_large(ours, works, runs.min(3), results)?;
    }
    Ok(())
}

fn measure_starts(peers: &[Peer], runs: usize, results: &mut Results) -> Measured<()> {
    let rows = conditions::all().flat_map(|condition| {
        peers.iter().map(move |peer| Starts {
            name: peer.name,
            condition,
            home: Sample::default(),
            question: Sample::default(),
            bytes: Sample::default(),
            requests: Sample::default(),
        })
    });
    results.starts = rows.collect();
    for run in 1..=runs {
        for row in &mut results.starts {
            let Some(peer) = peers.iter().find(|peer| peer.name == row.name) else { continue };
            let question = start::question(peer, row.condition)?;
            // A program without a home begins with its first question.
            let home = match peer.home == peer.question {
                true => question.painted,
                false => start::home(peer, row.condition)?,
            };
            row.home.extend([home]);
            row.question.extend([question.answerable]);
            row.bytes.extend([question.bytes]);
            row.requests.extend([question.requests]);
            let (ms, kilobytes) = (question.answerable, question.bytes / 1000.0);
            println!("{run}: {}, {}: {ms:.0} ms, {kilobytes:.1} kB", row.condition, row.name);
        }
    }
    Ok(())
}

fn measure_rounds(peers: &[Peer], runs: usize, results: &mut Results) -> Measured<()> {
    let all =
        [MIDDLING, CHEAP].iter().flat_map(|processor| peers.iter().map(move |it| (it, *processor)));
    let all: Vec<(&Peer, u32)> = all.collect();
    let row = |(peer, processor): &(&Peer, u32)| {
        let (name, processor) = (peer.name, *processor);
        TURNS.map(|turn| Rounds { name, processor, turn, ..Rounds::default() })
    };
    results.rounds = all.iter().flat_map(row).collect();
    for run in 1..=runs {
        for ((peer, processor), rows) in
            all.iter().zip(results.rounds.chunks_exact_mut(TURNS.len()))
        {
            for (round, row) in round::play(peer, *processor)?.into_iter().zip(rows) {
                let tap = Sample(round.taps.clone()).median().unwrap_or_default();
                let (name, turn, long) = (row.name, row.turn, round.long);
                println!("{run}: {processor}×, {name}, {turn}: {tap:.0} ms, {long} long tasks");
                row.taps.extend(round.taps);
                row.long.extend([round.long]);
                row.longest.extend([round.longest]);
            }
        }
    }
    Ok(())
}

fn measure_memory(peers: &[Peer], runs: usize, results: &mut Results) -> Measured<()> {
    let row =
        |peer: &Peer| Taken { name: peer.name, few: Sample::default(), many: Sample::default() };
    results.memory = peers.iter().map(row).collect();
    for run in 1..=runs {
        for (peer, row) in peers.iter().zip(&mut results.memory) {
            let (few, many) = memory::grown(peer)?;
            let told = [few.heap, few.program, many.heap, many.program].map(|bytes| bytes / 1e6);
            let [heap, program, heap_then, program_then] = told;
            println!(
                "{run}: memory, {}: heap {heap:.2} MB, then {heap_then:.2}; wasm {program:.2}, then {program_then:.2}",
                peer.name
            );
            row.few.extend([few.sum()]);
            row.many.extend([many.sum()]);
        }
    }
    Ok(())
}

fn measure_large(ours: &Peer, works: &Path, runs: usize, results: &mut Results) -> Measured<()> {
    let sites: Measured<Vec<Large>> =
        SIZES.iter().map(|size| Large::of(ours, works, *size)).collect();
    let sites = sites?;
    let row = |site: &Large| Bank {
        questions: site.questions,
        bytes: site.bytes,
        question: Sample::default(),
        slow: Sample::default(),
    };
    results.large = sites.iter().map(row).collect();
    for run in 1..=runs {
        for (site, row) in sites.iter().zip(&mut results.large) {
            let [fast, slow] = [1, CHEAP].map(|processor| Condition { network: FULL, processor });
            let (fast, slow) = (site.first_question(fast)?, site.first_question(slow)?);
            println!("{run}: {} questions: {fast:.0} ms, at 6× {slow:.0}", site.questions);
            row.question.extend([fast]);
            row.slow.extend([slow]);
        }
    }
    Ok(())
}
