//! The first and the last moment of the program in its page.

use std::panic;

use super::{emergency, language};
use crate::quiz::language::{ONLY, speak};

/// Takes away what stood in the page while the program was on its way, and sees to it that a panic
/// is told: it leaves a page whose buttons are dead. What it shows, and the button that loads the
/// page again, are plain HTML and JavaScript, for nothing of ours works by then.
pub fn begin() {
    panic::set_hook(Box::new(|_| {
        if let Some(message) = element("stopped") {
            let _ = message.remove_attribute("hidden");
        }
    }));
    if ONLY.is_none() {
        speak(language::spoken());
    }
    if let Some(start) = element("start") {
        start.remove();
    }
    emergency::hide();
}

fn element(id: &str) -> Option<web_sys::Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}
