//! Numbers as they are written in Vietnamese.

/// Tenths of a point as they are said: 155 is "15,5", 160 is "16".
pub(super) fn points(tenths: u32) -> String {
    match tenths % 10 {
        0 => format!("{}", tenths / 10),
        rest => format!("{},{rest}", tenths / 10),
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
    fn numbers_are_listed() {
        assert_eq!(listed(&[3, 7, 12]), "3, 7, 12");
        assert_eq!(listed(&[3]), "3");
    }
}
