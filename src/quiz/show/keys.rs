//! What a key means while questions are shown. Presenters are keyboards too: theirs send page down, page up, a
//! full stop or B, and F5.

/// What somebody wants who pressed a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// One step on.
    On,
    /// One step back.
    Back,
    /// The whole screen, or no longer.
    Full,
    /// A black wall.
    Blank,
    /// Starts or stops the countdown.
    Clock,
    /// Shows which keys there are.
    Keys,
    /// A hand more for the thing at this place, or one less; in a call, what stands there is said.
    Count(u8, bool),
    /// So many half points for the team whose turn it is.
    Award(i8),
    /// Takes back the last points.
    Undo,
    /// The next team.
    Turn,
}

impl Press {
    /// What the key at this place of the keyboard means. By its place and not by what it writes: a Vietnamese
    /// layout writes letters where others have digits.
    pub fn of(code: &str, shift: bool) -> Option<Press> {
        let digit = code.strip_prefix("Digit").or_else(|| code.strip_prefix("Numpad"));
        if let Some(digit) = digit.and_then(|digit| digit.parse::<u8>().ok()).filter(|it| *it < 10)
        {
            // The last key of the row is the tenth.
            return Some(Press::Count((digit + 9) % 10, !shift));
        }
        Some(match code {
            "ArrowRight" | "ArrowDown" | "PageDown" | "Space" | "Enter" | "NumpadEnter" => {
                Press::On
            }
            "ArrowLeft" | "ArrowUp" | "PageUp" | "Backspace" => Press::Back,
            "KeyF" => Press::Full,
            "KeyB" | "Period" => Press::Blank,
            "KeyT" => Press::Clock,
            "Slash" | "KeyK" => Press::Keys,
            "Equal" | "NumpadAdd" => Press::Award(2),
            "KeyH" => Press::Award(1),
            "Minus" | "NumpadSubtract" => Press::Award(-1),
            "KeyU" => Press::Undo,
            "KeyN" => Press::Turn,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_count_hands_and_with_shift_take_them_back() {
        assert_eq!(Press::of("Digit1", false), Some(Press::Count(0, true)));
        assert_eq!(Press::of("Digit1", true), Some(Press::Count(0, false)));
        assert_eq!(Press::of("Numpad4", false), Some(Press::Count(3, true)));
        assert_eq!(Press::of("Digit0", false), Some(Press::Count(9, true)));
    }

    #[test]
    fn presenters_are_understood_and_other_keys_are_left_alone() {
        for code in ["PageDown", "Space", "Enter", "ArrowRight"] {
            assert_eq!(Press::of(code, false), Some(Press::On), "{code}");
        }
        assert_eq!(Press::of("PageUp", false), Some(Press::Back));
        assert_eq!(Press::of("Period", false), Press::of("KeyB", true));
        for code in ["Tab", "Escape", "F5", "F11", "KeyQ", "NumpadDecimal", "Digit", ""] {
            assert_eq!(Press::of(code, false), None, "{code}");
        }
    }
}
