//! Numbers as they are written, in Vietnamese and in English.

/// Tenths of a point as they are said: 155 is "15,5", 160 is "16".
pub(super) fn points(tenths: u32) -> String {
    match tenths % 10 {
        0 => format!("{}", tenths / 10),
        rest => format!("{},{rest}", tenths / 10),
    }
}

/// Tenths of a point as they are said in English: 155 is "15.5", 160 is "16".
pub(super) fn points_en(tenths: u32) -> String {
    match tenths % 10 {
        0 => format!("{}", tenths / 10),
        rest => format!("{}.{rest}", tenths / 10),
    }
}

/// "1 question", "2 questions"
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    let what = if count == 1 { one } else { many };
    format!("{count} {what}")
}

/// 8273 is "8,273" in English.
pub(super) fn commas(number: usize) -> String {
    match (number / 1000, number % 1000) {
        (0, rest) => format!("{rest}"),
        (thousands, rest) => format!("{},{rest:03}", commas(thousands)),
    }
}

/// "3, 7, 12"
pub(super) fn listed(numbers: &[usize]) -> String {
    let mut list = String::new();
    for number in numbers {
        let comma = if list.is_empty() { "" } else { ", " };
        list = format!("{list}{comma}{number}");
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_written_with_a_comma() {
        assert_eq!(points(155), "15,5");
        assert_eq!(points(160), "16");
        assert_eq!(points(0), "0");
    }

    #[test]
    fn english_has_points_in_decimals_commas_in_thousands_and_a_plural() {
        assert_eq!([155, 160].map(points_en), ["15.5", "16"]);
        assert_eq!(
            [0, 999, 1000, 8273, 1_052_003].map(commas),
            ["0", "999", "1,000", "8,273", "1,052,003"]
        );
        assert_eq!([0, 1, 2].map(|n| counted(n, "day", "days")), ["0 days", "1 day", "2 days"]);
    }

    #[test]
    fn numbers_are_listed() {
        assert_eq!(listed(&[3, 7, 12]), "3, 7, 12");
        assert_eq!(listed(&[3]), "3");
    }
}
