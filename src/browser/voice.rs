//! Reading aloud. `shell/voice.js` does it; here is what it knows, and what it is asked for. The
//! button beside a question is shown and answered by that script and by `style/keys.css` alone.

use super::shell::{fact, tell};
use crate::quiz::language::Language;

/// Whether this device can read a language aloud.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// Not known yet. [`super::shell::on_change`] tells of more.
    Unknown,
    /// This browser reads nothing aloud.
    Never,
    /// There is no voice for this language.
    Missing,
    /// There is one, but what it reads goes over the network to somebody else; it is not used.
    Far,
    /// There is one on the device.
    Here,
}

/// Whether this device can read `language` aloud, as far as is known now.
pub fn state(language: Language) -> Voice {
    let among = |names: &str| names.split(' ').any(|name| name == language.code());
    match fact("voice") {
        None => Voice::Unknown,
        Some(here) if here == "none" => Voice::Never,
        Some(here) if among(&here) => Voice::Here,
        _ if fact("voice-far").is_some_and(|far| among(&far)) => Voice::Far,
        _ => Voice::Missing,
    }
}

/// Reads these words in `language`, if there is a voice for it; what was being read stops.
pub fn try_out(words: &str, language: Language) {
    tell("canhgiac-read", &format!("{} {words}", language.code()));
}
