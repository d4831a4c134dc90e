//! A voice that is none: what a device would read aloud.

use serde::Deserialize;
use serde_json::json;

use super::Worker;

/// Something that was read aloud.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Aloud {
    /// What was said.
    pub words: String,
    /// In the voice of which language.
    pub language: String,
    /// How fast, in hundredths of the usual.
    pub rate: u32,
}

impl Worker {
    /// True where the browser could read aloud, had it a voice.
    #[track_caller]
    pub fn could_read_aloud(&self) -> bool {
        self.script("return Boolean(window.speechSynthesis)", &[]) == json!(true)
    }

    /// From now on the device has these voices and no other, until the page is loaded again: the language of each, and
    /// whether it is on the device. Each says what it is given at once, or goes on for ever where it `drawls`.
    #[track_caller]
    pub fn has_voices(&self, voices: &[(&str, bool)], drawls: bool) {
        let script = "
            const { speechSynthesis: speech } = window;
            const [voices, drawls] = arguments;
            window.aloud = [];
            window.hushed = 0;
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            speech.getVoices = () => voices.map(([lang, localService]) => ({ lang, localService, name: lang }));
            speech.speak = ({ text, voice, rate, onend }) => {
              window.aloud.push({ words: text, language: voice.lang, rate: Math.round(rate * 100) });
              if (!drawls) setTimeout(onend, 0);
            };
            speech.cancel = () => { window.hushed += 1; };
            speech.dispatchEvent(new window.Event('voiceschanged'));";
        self.script(script, &[json!(voices), json!(drawls)]);
    }

    /// What was read aloud since the device has these voices, or since this was asked.
    #[track_caller]
    pub fn read_aloud(&self) -> Vec<Aloud> {
        let said = self.script("return window.aloud.splice(0)", &[]);
        serde_json::from_value(said).unwrap_or_default()
    }

    /// How often a voice was stopped, since it was last asked.
    #[track_caller]
    pub fn hushed(&self) -> u64 {
        let script = "const { hushed } = window; window.hushed = 0; return hushed";
        self.script(script, &[]).as_u64().unwrap_or_default()
    }

    /// Goes from the button back to what is asked.
    #[track_caller]
    pub fn goes_back_to_the_heading(&self) {
        self.script("document.querySelector('main h1').focus()", &[]);
    }

    /// Whether a button with this name is pressed down; `None` where there is none.
    #[track_caller]
    pub fn is_pressed(&self, name: &str) -> Option<bool> {
        let script = "return all('button').find((found) => names(found).includes(arguments[0]))
            ?.getAttribute('aria-pressed') ?? null";
        let pressed = self.script(script, &[json!(name)]);
        pressed.as_str().map(|pressed| pressed == "true")
    }

    /// From now on notes the tones and vibrations that the page asks the device for.
    #[track_caller]
    pub fn feels_and_hears(&self) {
        let script = "
            const { navigator } = window;
            window.felt = [];
            navigator.vibrate = (pattern) => window.felt.push(pattern.length);
            const whole = window.AudioContext;
            window.AudioContext = function () {
              const context = new whole();
              const make = context.createOscillator.bind(context);
              context.createOscillator = () => { window.felt.push('tone'); return make(); };
              return context;
            };";
        self.script(script, &[]);
    }

    /// What was felt and heard since it was last asked: tones, and of each vibration its number of parts.
    #[track_caller]
    pub fn felt(&self) -> Vec<String> {
        let felt = self.script("return window.felt.splice(0).map(String)", &[]);
        serde_json::from_value(felt).unwrap_or_default()
    }
}
