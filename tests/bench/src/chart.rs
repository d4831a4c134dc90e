//! How long each program takes until the first question, as a drawing for `docs/performance.md`.

use crate::conditions::{CHEAP, Condition, NETWORKS};
use crate::results::Results;

const WIDTH: f64 = 640.0;
const BEGIN: f64 = 150.0;
const BAR: f64 = 16.0;
const GAP: f64 = 6.0;
const GROUP: f64 = 34.0;
/// Room at the right end of the longest bar for its figure.
const FIGURE: f64 = 70.0;
/// Ours first; to be told apart in light and dark, and by whoever sees no colours by their names.
const COLOURS: [&str; 4] = ["#0f7a55", "#8a8f98", "#c77d0a", "#6b5bb5"];

/// The drawing; nothing where nothing was measured.
#[must_use]
pub fn chart(results: &Results) -> Option<String> {
    let groups = NETWORKS.map(|network| {
        let condition = Condition { network, processor: CHEAP };
        let bars = results.names.iter().enumerate().filter_map(move |(place, name)| {
            let seconds = results.start(name, condition)?.question.median()? / 1000.0;
            Some((place, *name, seconds))
        });
        (network.name, bars.collect::<Vec<_>>())
    });
    let all = groups.iter().flat_map(|(_, bars)| bars);
    let longest = all.map(|(_, _, seconds)| *seconds).fold(0.0, f64::max);
    if longest <= 0.0 {
        return None;
    }
    let scale = (WIDTH - BEGIN - FIGURE) / longest;
    let (mut y, mut marks) = (28.0, String::new());
    for (network, bars) in groups.iter().filter(|(_, bars)| !bars.is_empty()) {
        marks += &format!("<text x=\"0\" y=\"{y}\" font-weight=\"bold\">{network}</text>\n");
        y += GAP;
        for (place, name, seconds) in bars {
            let colour = COLOURS.get(*place).copied().unwrap_or("#888888");
            let (middle, width) = (y + BAR - 4.0, seconds * scale);
            marks += &format!("<text x=\"12\" y=\"{middle}\">{name}</text>\n");
            marks += &format!(
                "<rect x=\"{BEGIN}\" y=\"{y}\" width=\"{width:.1}\" height=\"{BAR}\" rx=\"2\" fill=\"{colour}\"/>\n"
            );
            let end = BEGIN + width + 6.0;
            marks += &format!("<text x=\"{end:.1}\" y=\"{middle}\">{seconds:.2} s</text>\n");
            y += BAR + GAP;
        }
        y += GROUP - GAP;
    }
    let height = y - GROUP + BAR;
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" font-family=\"system-ui, sans-serif\" font-size=\"13\" fill=\"#7a7a7a\" role=\"img\" aria-label=\"Seconds until the first question can be answered, on a processor six times slower\">\n{marks}</svg>\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conditions::WORST;
    use crate::peers::{FLOOR, OURS};
    use crate::results::Starts;
    use crate::sample::Sample;

    #[test]
    fn the_longest_bar_fills_the_drawing_and_the_others_are_in_proportion() {
        let start = |name, ms| Starts {
            name,
            condition: WORST,
            home: Sample::default(),
            question: Sample(vec![ms]),
            bytes: Sample::default(),
            requests: Sample::default(),
        };
        let results = Results {
            names: vec![OURS, FLOOR],
            starts: vec![start(OURS, 4000.0), start(FLOOR, 1000.0)],
            ..Results::default()
        };
        let drawing = chart(&results).expect("a drawing");
        assert!(
            drawing.contains("width=\"420.0\"") && drawing.contains("width=\"105.0\""),
            "{drawing}"
        );
        assert!(drawing.contains("4.00 s") && !drawing.contains("fast 3G"), "{drawing}");
        assert_eq!(chart(&Results::default()), None);
    }
}
