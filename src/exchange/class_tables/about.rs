//! The class in a few lines.

use super::{Cell, Class, Part, Words, hundredths, owned, percent, text, whole};
use crate::exchange::table::Table;
use crate::quiz::class::report::Report;

pub(super) fn table(class: &Class<'_>, words: &Words) -> Table {
    let (setup, rules) = (&class.session.setup, &class.session.setup.exam.rules);
    let values = [
        text(&setup.unit),
        text(&setup.place),
        Cell::Day(setup.date),
        text(&setup.exam.name),
        whole(rules.questions.into()),
        whole(rules.time.minutes_and_seconds().0.into()),
        whole(rules.pass.into()),
        if rules.vital { text(words.yes) } else { Cell::Empty },
        whole(setup.seats.into()),
    ];
    let mut rows: Vec<Vec<Cell>> =
        words.about.into_iter().zip(values).map(|(name, value)| vec![text(name), value]).collect();
    // In the head stand only the two columns of the first lines; each round has one behind them.
    let rounds: Vec<[Cell; 8]> = class.reports.iter().map(|it| of_round(it, class)).collect();
    for (place, name) in words.of_round.into_iter().enumerate() {
        let values = rounds.iter().filter_map(|round| round.get(place).cloned());
        rows.push([text(name)].into_iter().chain(values).collect());
    }
    let name = (words.name)(Part::About, None);
    let columns = class.reports.iter().map(|report| (words.name)(Part::Seats, Some(report.phase)));
    let head = match class.reports.len() {
        0 | 1 => vec![name.clone(), String::new()],
        _ => owned(&[&name]).into_iter().chain(columns).collect(),
    };
    Table { name, head, rows }
}

fn of_round(report: &Report, class: &Class<'_>) -> [Cell; 8] {
    let figures = &report.figures.whole;
    let round = class.session.round(report.phase);
    [
        round.map_or(Cell::Empty, |round| Cell::Text(round.code.to_string())),
        whole(figures.people.into()),
        whole(figures.passed.into()),
        percent(figures.pass_rate),
        hundredths(figures.mean),
        hundredths(figures.median),
        hundredths(figures.deviation),
        hundredths(figures.alpha),
    ]
}
