//! The numbers to call in an emergency. They stand in the page itself, not in a view: so they can be
//! read while the program is on its way, and where it does not run.

use leptos::leptos_dom::helpers::request_animation_frame;

/// The id that `text::emergency` gives the section.
const ID: &str = "khan-cap";

/// Shows the section below all that stands in the page, once the view that is being drawn stands
/// there.
pub fn show() {
    request_animation_frame(|| turn(true));
}

/// Hides the section.
pub fn hide() {
    turn(false);
}

fn turn(shown: bool) {
    let page = web_sys::window().and_then(|window| window.document());
    let found = page.and_then(|page| Some((page.body()?, page.get_element_by_id(ID)?)));
    // A page that was built without the section has none to show.
    let Some((body, section)) = found else { return };
    if shown {
        let _ = section.remove_attribute("hidden");
        // It came before the views, and they begin with the header.
        let _ = body.append_child(&section);
    } else {
        let _ = section.set_attribute("hidden", "");
    }
}
