//! Tables of figures for people who build: the names at the left, the figures under each other.

/// What stands where there is no figure.
const NONE: &str = "-";

/// The table; each row has as many cells as the head.
#[must_use]
pub fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let head: Vec<String> = head.iter().map(|cell| (*cell).to_owned()).collect();
    let all = || std::iter::once(&head).chain(rows);
    let width = |column: usize| {
        let cells = all().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).enumerate();
        let cells = cells.map(|(column, (cell, width))| match column {
            0 => format!("{cell:width$}"),
            _ => format!("{cell:>width$}"),
        });
        cells.collect::<Vec<_>>().join("  ")
    };
    all().map(line).collect::<Vec<_>>().join("\n")
}

/// Cells of a figure that is compared: before, now, and the difference where there are both.
#[must_use]
pub fn compared(before: Option<usize>, now: Option<usize>) -> [String; 3] {
    let cell = |figure: Option<usize>| figure.map_or(NONE.into(), |figure| figure.to_string());
    let difference = match (before, now) {
        (Some(before), Some(now)) if now >= before => format!("+{}", now - before),
        (Some(before), Some(now)) => format!("-{}", before - now),
        _ => NONE.into(),
    };
    [cell(before), cell(now), difference]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stand_left_and_figures_right() {
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        let text = table(&["file", "bytes"], &[row(["a", "1200"]), row(["longer", "7"])]);
        assert_eq!(text, "file    bytes\na        1200\nlonger      7");
    }

    #[test]
    fn no_difference_is_told_where_one_figure_is_missing() {
        assert_eq!(compared(Some(10), Some(7)), ["10", "7", "-3"]);
        assert_eq!(compared(Some(7), Some(7)), ["7", "7", "+0"]);
        assert_eq!(compared(None, Some(7)), ["-", "7", "-"]);
        assert_eq!(compared(Some(7), None), ["7", "-", "-"]);
    }
}
