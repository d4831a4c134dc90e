//! Numbers in sentences.

use crate::quiz::campaign::Target;

/// 2350 is "2.350".
pub fn dotted(number: u32) -> String {
    match (number / 1_000_000, number / 1000 % 1000, number % 1000) {
        (0, 0, rest) => format!("{rest}"),
        (0, thousands, rest) => format!("{thousands}.{rest:03}"),
        (millions, thousands, rest) => format!("{millions}.{thousands:03}.{rest:03}"),
    }
}

/// 625 tenths of a percent are "62,5%".
pub fn percent(share: Option<u16>) -> String {
    match share {
        None => "–".into(),
        Some(share) if share % 10 == 0 => format!("{}%", share / 10),
        Some(share) => format!("{},{}%", share / 10, share % 10),
    }
}

/// How much of what is aimed at is done.
pub fn reached(what: &str, done: u32, aim: u32) -> String {
    let part = Target::reached(done, aim).unwrap_or_default();
    let (done, aim) = (dotted(done), dotted(aim));
    format!("{done} trên {aim} {what}: đạt {}% chỉ tiêu", dotted(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_here_write_them() {
        assert_eq!([0, 625, 2_350, 1_000_000].map(dotted), ["0", "625", "2.350", "1.000.000"]);
        assert_eq!(percent(Some(625)), "62,5%");
        assert_eq!(percent(Some(1000)), "100%");
        assert_eq!(reached("người", 2_350, 2_000), "2.350 trên 2.000 người: đạt 117% chỉ tiêu");
        assert_eq!(reached("buổi", 999, 1_000), "999 trên 1.000 buổi: đạt 99% chỉ tiêu");
    }
}
