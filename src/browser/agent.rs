//! Which browser this is.

use crate::agent::{self, Browser};

/// The browser, as far as its menus matter.
pub fn browser() -> Browser {
    let navigator = web_sys::window().map(|window| window.navigator());
    navigator.map_or(Browser::Other, |navigator| {
        agent::browser(&navigator.user_agent().unwrap_or_default(), navigator.max_touch_points())
    })
}
