//! What the keys do.

use leptos::prelude::{GetUntracked, Set, WithUntracked};

use super::state::{Panel, Wall};
use crate::browser::keyboard::Focus;
use crate::quiz::show::Press;

/// Does what a key is for; false where the browser is to do what it does with it.
pub(super) fn key(wall: Wall, code: &str, shift: bool, focus: Focus) -> bool {
    wall.stir();
    let helps = matches!(code, "Escape" | "Tab" | "F5" | "F11" | "ShiftLeft" | "ShiftRight");
    if wall.show.with_untracked(|show| show.blank) && !helps {
        // Any key brings the light back, and does nothing else.
        wall.press(Press::Blank);
        return true;
    }
    let open = wall.panel.get_untracked() != Panel::Nothing;
    if open && code == "Escape" {
        wall.panel.set(Panel::Nothing);
        return true;
    }
    let presses = matches!(code, "Space" | "Enter" | "NumpadEnter");
    if focus == Focus::Field || focus == Focus::Button && presses {
        return false;
    }
    match Press::of(code, shift) {
        // What lies over the wall is closed first: nobody should go on unseen.
        Some(press) if open && press != Press::Keys => {
            wall.panel.set(Panel::Nothing);
            true
        }
        Some(press) => {
            wall.press(press);
            true
        }
        None => false,
    }
}
