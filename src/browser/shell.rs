//! What the page around the program knows, and what is asked of it: use without a network, installing,
//! lasting storage. The scripts in `shell/` see to these, also where the program does not run; they
//! say what they know in attributes of the page.

use leptos::leptos_dom::helpers::{WindowListenerHandle, window_event_listener_untyped};
use web_sys::{CustomEvent, CustomEventInit};

/// Whether the app can be used without a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// Not known yet, or the one-file edition, which needs none.
    Unknown,
    /// This browser needs the network each time.
    Never,
    /// The phone saves data: a person has to ask for it.
    Asks,
    /// Everything is being fetched; this percentage is there.
    Saving(u8),
    /// Something did not come.
    Failed,
    /// Everything is there.
    Kept,
    /// Everything is there, and a newer version as well.
    New,
    /// A newer version waits for other tabs to be closed.
    Others,
}

/// Another app that shows the page in a browser of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// Zalo.
    Zalo,
    /// Some other app.
    App,
}

/// Whether the app can be installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Install {
    /// The browser offers nothing by itself.
    Unknown,
    /// The browser has a question of its own, which can be shown.
    Can,
    /// It is installed.
    Done,
}

/// What the scripts around the program are asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Fetch what is needed without a network.
    Save,
    /// Take the new version.
    Renew,
    /// Ask the browser not to clear away what is kept.
    Last,
    /// Show the browser's question whether to install.
    Install,
    /// Delete all that they keep, and keep nothing any more.
    Forget,
}

/// Whether the app can be used without a network, as far as is known now.
pub fn offline() -> Offline {
    match fact("offline").as_deref() {
        Some("none") => Offline::Never,
        Some("asks") => Offline::Asks,
        Some("saving") => Offline::Saving(number("offline-percent") as u8),
        Some("failed") => Offline::Failed,
        Some("kept") => Offline::Kept,
        Some("new") => Offline::New,
        Some("others") => Offline::Others,
        _ => Offline::Unknown,
    }
}

/// How much is fetched for use without a network, in kilobytes.
pub fn kilobytes() -> u32 {
    number("offline-kb")
}

/// Whose browser this is, where it is another app's.
pub fn host() -> Option<Host> {
    fact("host").map(|host| if host == "zalo" { Host::Zalo } else { Host::App })
}

/// Whether the app can be installed, as far as is known now.
pub fn install() -> Install {
    match fact("install").as_deref() {
        Some("can") => Install::Can,
        Some("done") => Install::Done,
        _ => Install::Unknown,
    }
}

/// Whether the browser has promised not to clear away what is kept; `None` where it does not say.
pub fn lasting() -> Option<bool> {
    fact("lasting").map(|lasting| lasting == "yes")
}

/// After [`Ask::Forget`]: whether all is deleted; `None` until that is known.
pub fn forgotten() -> Option<bool> {
    fact("forgotten").map(|forgotten| forgotten == "yes")
}

/// Asks for something; what comes of it shows in the facts.
pub fn ask(what: Ask) {
    let word = match what {
        Ask::Save => "save",
        Ask::Renew => "renew",
        Ask::Last => "last",
        Ask::Install => "install",
        Ask::Forget => "forget",
    };
    tell("canhgiac-ask", word);
}

/// Tells the scripts around the program something: an event of this name, with a word.
pub(super) fn tell(name: &str, word: &str) {
    let details = CustomEventInit::new();
    details.set_detail(&word.into());
    let event = CustomEvent::new_with_event_init_dict(name, &details);
    if let (Some(window), Ok(event)) = (web_sys::window(), event) {
        // Fails only while an event is on its way already, which a new one never is.
        let _ = window.dispatch_event(&event);
    }
}

/// Calls `change` whenever a fact has changed, until the handle is removed.
pub fn on_change(change: impl Fn() + 'static) -> WindowListenerHandle {
    window_event_listener_untyped("canhgiac-shell", move |_| change())
}

/// Calls `gone` when everything that is kept is being deleted, here or in another tab.
pub fn on_gone(gone: impl Fn() + 'static) {
    window_event_listener_untyped("canhgiac-gone", move |_| gone());
}

/// True where loading the page again would leave nothing but the browser's own sign of a missing network.
pub fn is_cut_off() -> bool {
    let online = web_sys::window().is_none_or(|window| window.navigator().on_line());
    !online && !matches!(offline(), Offline::Kept | Offline::New | Offline::Others)
}

/// What the scripts know by this name, if they know it yet.
pub(super) fn fact(name: &str) -> Option<String> {
    let page = web_sys::window()?.document()?.document_element()?;
    page.get_attribute(&format!("data-{name}"))
}

fn number(name: &str) -> u32 {
    fact(name).and_then(|text| text.parse().ok()).unwrap_or_default()
}
