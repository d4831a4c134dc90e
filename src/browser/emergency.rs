//! The emergency numbers, which stand in the page itself, so that they show without this program.

/// Shows them or hides them.
pub fn show(shown: bool) {
    let page = web_sys::window().and_then(|window| window.document());
    if let Some(numbers) = page.and_then(|page| page.get_element_by_id("khan-cap")) {
        let _ = match shown {
            true => numbers.remove_attribute("hidden"),
            false => numbers.set_attribute("hidden", ""),
        };
    }
}
