//! What was measured, as tables in Markdown.

use crate::conditions::{self, WORST};
use crate::limits::{Limit, limits};
use crate::results::{Results, Rounds, Starts};
use crate::sample::Sample;

/// All tables of a run.
#[must_use]
pub fn tables(results: &Results) -> String {
    let mut parts = vec![head(results), held(results), opened(results), starts(results)];
    parts.extend([rounds(results), memory(results), again(results), large(results)]);
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}

fn head(results: &Results) -> String {
    let Results { day, machine, runs, .. } = results;
    let mut text =
        format!("{day}, {machine}; medians of {runs} runs in turn, least to most behind.");
    for reason in &results.left_out {
        text += &format!(" Left out: {reason}.");
    }
    text
}

fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let head: Vec<String> = head.iter().map(|cell| (*cell).to_owned()).collect();
    let rule = vec!["---".to_owned(); head.len()];
    let rows: Vec<Vec<String>> = rows.into_iter().collect();
    if rows.is_empty() {
        return String::new();
    }
    let lines = [head, rule].into_iter().chain(rows);
    lines.map(|cells| line(&cells)).collect::<Vec<_>>().join("\n")
}

fn or_dash(text: Option<String>) -> String {
    text.unwrap_or_else(|| "–".into())
}

/// The middle and the spread, each divided by `by`.
fn cell(sample: &Sample, by: f64, digits: usize) -> String {
    let number = |figure: f64| format!("{:.digits$}", figure / by);
    or_dash(sample.median().zip(sample.spread()).map(|(middle, (least, most))| {
        let (middle, least, most) = (number(middle), number(least), number(most));
        if least == most { middle } else { format!("{middle} ({least}–{most})") }
    }))
}

fn seconds(sample: &Sample) -> String {
    cell(sample, 1000.0, 2)
}

fn held(results: &Results) -> String {
    let row = |limit: Limit| {
        let Limit { figure, measured, most, aim, unit } = &limit;
        let number = |figure: &f64| match *unit {
            "×" => format!("{figure:.2} ×"),
            "" => format!("{figure:.0}"),
            unit => format!("{figure:.1} {unit}"),
        };
        let verdict = match limit.held() {
            Some(true) if aim.is_some_and(|aim| measured.is_some_and(|it| it <= aim)) => {
                "held, and the aim"
            }
            Some(true) => "held",
            Some(false) => "**not held**",
            None => "not measured",
        };
        let aim = aim.as_ref().map_or_else(String::new, |aim| format!(" (aim {})", number(aim)));
        let measured = or_dash(measured.as_ref().map(number));
        vec![figure.clone(), measured, format!("{}{aim}", number(most)), verdict.to_owned()]
    };
    table(&["figure", "measured", "at most", ""], limits(results).into_iter().map(row))
}

fn opened(results: &Results) -> String {
    let rows = results.names.iter().filter_map(|name| {
        let start = results.start(name, WORST)?;
        let kilobytes = cell(&start.bytes, 1000.0, 1);
        Some(vec![(*name).to_owned(), kilobytes, cell(&start.requests, 1.0, 0)])
    });
    table(&["until the first question", "kB", "requests"], rows)
}

/// Which figures of a start a table shows.
type Part = fn(&Starts) -> &Sample;

fn starts(results: &Results) -> String {
    let parts: [(&str, Part); 2] = [
        ("home painted, seconds", |start| &start.home),
        ("first question, seconds", |start| &start.question),
    ];
    let parts = parts.map(|(title, of)| {
        let head: Vec<&str> = [title].into_iter().chain(results.names.iter().copied()).collect();
        let rows = conditions::all().filter_map(|condition| {
            let cells = results
                .names
                .iter()
                .map(|name| results.start(name, condition).map(|start| seconds(of(start))));
            let cells: Vec<Option<String>> = cells.collect();
            cells.iter().any(Option::is_some).then(|| {
                let first = [condition.to_string()].into_iter();
                first.chain(cells.into_iter().map(or_dash)).collect()
            })
        });
        table(&head, rows)
    });
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

fn rounds(results: &Results) -> String {
    let rows = results.rounds.iter().map(|round| {
        let Rounds { name, processor, turn, .. } = round;
        vec![
            format!("{name}, {processor}×, {turn}"),
            cell(&round.taps, 1.0, 0),
            cell(&round.long, 1.0, 0),
            cell(&round.longest, 1.0, 0),
        ]
    });
    table(
        &["a round of 20 questions", "tap to painted word, ms", "tasks over 50 ms", "longest, ms"],
        rows,
    )
}

fn memory(results: &Results) -> String {
    let rows = results.memory.iter().map(|taken| {
        vec![taken.name.to_owned(), cell(&taken.few, 1e6, 2), cell(&taken.many, 1e6, 2)]
    });
    table(&["heap and wasm memory, MB", "after 20 questions", "after 500"], rows)
}

fn again(results: &Results) -> String {
    let (first, second) = &results.again;
    let rows = first.median().map(|_| vec!["seconds".into(), seconds(first), seconds(second)]);
    table(&["ours at 6×", "first start, no throttling", "second start, server ended"], rows)
}

fn large(results: &Results) -> String {
    let rows = results.large.iter().map(|bank| {
        vec![
            bank.questions.to_string(),
            format!("{:.2}", bank.bytes as f64 / 1e6),
            seconds(&bank.question),
            seconds(&bank.slow),
        ]
    });
    table(&["questions in the bank", "MB", "first question, seconds", "at 6×"], rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::peers::{FLOOR, OURS};

    fn results() -> Results {
        let start = |name, home: f64| Starts {
            name,
            condition: WORST,
            home: Sample(vec![home, home + 100.0, home + 50.0]),
            question: Sample(vec![home * 4.0]),
            bytes: Sample(vec![120_400.0]),
            requests: Sample(vec![5.0]),
        };
        Results {
            day: "2026-11-22".into(),
            machine: "two cores".into(),
            runs: 3,
            names: vec![OURS, FLOOR],
            left_out: vec!["H5P: no folder was given".into()],
            starts: vec![start(OURS, 1100.0), start(FLOOR, 1000.0)],
            ..Results::default()
        }
    }

    #[test]
    fn the_tables_say_what_held_and_leave_out_what_was_not_measured() {
        let text = tables(&results());
        assert!(text.starts_with("2026-11-22, two cores; medians of 3 runs"), "{text}");
        assert!(text.contains("Left out: H5P: no folder was given."), "{text}");
        let kilobytes =
            "| fetched until the first question | 120.4 kB | 150.0 kB (aim 110.0 kB) | held |";
        assert!(text.contains(kilobytes), "{text}");
        assert!(text.contains("| slow 3G, 6× | 1.15 (1.10–1.20) | 1.05 (1.00–1.10) |"), "{text}");
        assert!(
            text.contains(
                "| second start offline, by the first (6×) | – | 0.60 × | not measured |"
            )
        );
        assert!(!text.contains("questions in the bank") && !text.contains("fast 3G, 1×"), "{text}");
    }

    #[test]
    fn a_limit_that_is_broken_stands_out() {
        let mut results = results();
        results.starts[0].home = Sample(vec![2000.0]);
        assert!(tables(&results).contains("| 1.90 × | 1.20 × | **not held** |"));
    }
}
