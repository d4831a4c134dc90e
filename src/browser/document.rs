//! The page that the program stands in.

use core::time::Duration;

use leptos::leptos_dom::helpers::{
    WindowListenerHandle, request_animation_frame, set_timeout, window_event_listener,
    window_event_listener_untyped,
};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusOptions, HtmlElement, PointerEvent};

/// The content of `<meta name="…">`.
pub fn meta(name: &str) -> Option<String> {
    let page = web_sys::window()?.document()?;
    page.query_selector(&format!("meta[name={name}]")).ok()??.get_attribute("content")
}

/// What this build of the site is called, by its start script. `None` where it has no name, as in the edition that is one
/// file.
pub fn build() -> Option<String> {
    let page = web_sys::window()?.document()?;
    page.query_selector("[data-build]").ok()??.get_attribute("data-build")
}

/// What stands in the field with this id, of one line or of several.
pub fn value_of(id: &str) -> String {
    let page = web_sys::window().and_then(|window| window.document());
    let field = page.and_then(|page| page.get_element_by_id(id));
    let value = field.and_then(|field| js_sys::Reflect::get(&field, &"value".into()).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// Sets the title that the browser shows.
pub fn set_title(title: &str) {
    if let Some(page) = web_sys::window().and_then(|window| window.document()) {
        page.set_title(title);
    }
}

/// Calls `pause` when the page may be about to go: hidden, closed, put to sleep. Phones end hidden
/// pages without another word.
pub fn on_pause(pause: impl Fn() + Clone + 'static) {
    let hide = pause.clone();
    window_event_listener_untyped("pagehide", move |_| hide());
    window_event_listener(leptos::ev::visibilitychange, move |_| pause());
}

/// Calls `show` when the page comes into sight or goes out of it, until the handle is removed.
pub fn on_show(show: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener(leptos::ev::visibilitychange, move |_| show())
}

/// True while the page is not to be seen.
pub fn hidden() -> bool {
    let page = web_sys::window().and_then(|window| window.document());
    page.is_some_and(|page| page.hidden())
}

/// Calls `come` when somebody comes back to the page.
pub fn on_return(come: impl Fn() + Clone + 'static) {
    let again = come.clone();
    // A page may come back as it was left, without being loaded.
    window_event_listener_untyped("pageshow", move |_| again());
    let shown = come.clone();
    window_event_listener(leptos::ev::visibilitychange, move |_| {
        if !hidden() {
            shown();
        }
    });
    window_event_listener_untyped("focus", move |_| come());
}

/// Does something behind the painting of the next frame, or of one so many frames later. While nobody sees the page there
/// are none.
pub fn behind_frame(later: usize, run: impl FnOnce() + 'static) {
    fn count(later: usize, run: Box<dyn FnOnce()>) {
        // A frame is painted behind what is done in it, and a moment of waiting ends behind that.
        request_animation_frame(move || match later {
            0 => set_timeout(run, Duration::ZERO),
            _ => count(later - 1, run),
        });
    }
    count(later, Box::new(run));
}

/// Moves the focus to the page's heading, once the view that is being drawn stands in the page:
/// whoever reads by ear or by keyboard is led to what is new. What was announced before is over.
pub fn focus_heading() {
    announce("");
    focus_on("main h1");
}

/// Has a screen reader say something when it has said what it is saying. The line for it stands in the
/// page itself, for one that comes together with its words is not read out everywhere.
pub fn announce(words: &str) {
    let page = web_sys::window().and_then(|window| window.document());
    if let Some(line) = page.and_then(|page| page.get_element_by_id("said")) {
        line.set_text_content(Some(words));
    }
}

/// Moves the focus to the button that can be pressed in the element that has this number under
/// `name`: the one of these classes, or any other. Once the view that is being drawn stands there.
pub fn focus_at(name: &'static str, number: usize, class: &'static str) {
    request_animation_frame(move || {
        let place = format!("[{name}=\"{number}\"]");
        let wanted = format!("{place} [class=\"{class}\"]:enabled");
        if !focus(&wanted) {
            focus(&format!("{place} button:enabled"));
        }
    });
}

/// Moves the focus to an element, once the view that is being drawn stands there; the page stays
/// where it is.
pub fn focus_on(selector: &'static str) {
    request_animation_frame(move || {
        focus(selector);
    });
}

/// Moves the focus to the last of these elements, once the view that is being drawn stands there.
pub fn focus_last(selector: &'static str) {
    request_animation_frame(move || {
        let page = web_sys::window().and_then(|window| window.document());
        let all = page.and_then(|page| page.query_selector_all(selector).ok());
        let last = all.and_then(|all| all.get(all.length().saturating_sub(1)));
        if let Some(last) = last.and_then(|last| last.dyn_into::<HtmlElement>().ok()) {
            let _ = last.focus();
        }
    });
}

/// Moves the focus to an element; false if there is none. The page stays where it should: a late
/// jump would move a button from under a thumb.
fn focus(selector: &str) -> bool {
    let page = web_sys::window().and_then(|window| window.document());
    let found = page.and_then(|page| page.query_selector(selector).ok().flatten());
    let found = found.and_then(|found| found.dyn_into::<HtmlElement>().ok());
    let quietly = FocusOptions::new();
    quietly.set_prevent_scroll(true);
    found.is_some_and(|found| found.focus_with_options(&quietly).is_ok())
}

/// Sends all that a finger does from now on to the element that it has touched. False for a second
/// finger, another button than the first, and a finger that is gone again.
pub fn capture(event: &Event) -> bool {
    let event: &PointerEvent = event.unchecked_ref();
    let target = event.current_target().and_then(|target| target.dyn_into::<Element>().ok());
    let first = event.is_primary() && event.button() == 0;
    first && target.is_some_and(|it| it.set_pointer_capture(event.pointer_id()).is_ok())
}

/// The number under `name` of the element that a finger points at, and whether it points at its
/// lower half.
pub fn number_under(event: &Event, name: &str) -> Option<(usize, bool)> {
    let event: &PointerEvent = event.unchecked_ref();
    let page = web_sys::window()?.document()?;
    let (x, y) = (event.client_x() as f32, event.client_y() as f32);
    let there = page.element_from_point(x, y)?;
    let there = there.closest(&format!("[{name}]")).ok()??;
    let frame = there.get_bounding_client_rect();
    let lower = f64::from(y) > (frame.top() + frame.bottom()) / 2.0;
    Some((there.get_attribute(name)?.parse().ok()?, lower))
}

/// Offers the page to the printer, where the browser can.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // A browser without a printer has nothing to offer.
        let _ = window.print();
    }
}

/// Loads the page again, at the address where it is.
pub fn load_again() {
    if let Some(window) = web_sys::window() {
        // Where a browser refuses, the page stays as it is.
        let _ = window.location().reload();
    }
}

/// Scrolls to the top of the page.
pub fn scroll_up() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
