//! How the program looks and sounds.

use serde_json::json;

use super::super::Worker;

impl Worker {
    /// How large a line of text is, in pixels.
    #[track_caller]
    pub fn text_size(&self) -> f64 {
        let script =
            "return parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)";
        self.script(script, &[]).as_f64().unwrap_or_default()
    }

    /// Puts language, looks and sounds back to what they are at first.
    #[track_caller]
    pub fn looks_as_at_first(&self) {
        self.script("localStorage.removeItem('canhgiac.face')", &[]);
        self.reload();
    }

    /// The colour of the page's ground, and the scheme for the browser's own fields.
    #[track_caller]
    pub fn ground(&self) -> (String, String) {
        let script = "
            const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
            return [backgroundColor, colorScheme]";
        serde_json::from_value(self.script(script, &[])).unwrap_or_default()
    }

    /// Whether the box or the circle beside these words is taken.
    #[track_caller]
    pub fn has_taken(&self, words: &str) -> bool {
        self.until(&format!("{words:?}"), |look| look.shows(words).then_some(()));
        self.script("return box(arguments[0])?.checked", &[json!(words)]) == json!(true)
    }

    /// What stands in the field with this label.
    #[track_caller]
    pub fn field_says(&self, label: &str) -> String {
        self.until(&format!("a field {label:?}"), |look| look.shows(label).then_some(()));
        let said = self.script("return labelled(arguments[0])?.value ?? ''", &[json!(label)]);
        said.as_str().unwrap_or_default().to_owned()
    }

    /// From now on, until the page is loaded again, tones and trembling are noted and not made. The browser need not be
    /// able to do either.
    #[track_caller]
    pub fn notes_tones(&self) {
        const STAND_IN: &str = "
            window.heard = [];
            window.trembled = [];
            const parameter = () => ({ setValueAtTime() {}, linearRampToValueAtTime() {} });
            window.AudioContext = class {
              currentTime = 0;
              state = 'running';
              createGain() { return { gain: parameter(), connect: (next) => next }; }
              createOscillator() {
                const frequency = { value: 0 };
                return { frequency, connect: (next) => next, start: () => heard.push(frequency.value), stop() {} };
              }
            };
            const value = (pattern) => trembled.push(...pattern);
            Object.defineProperty(navigator, 'vibrate', { value, configurable: true })";
        // What makes them comes after the first page.
        self.until("the script of the tones", |_| {
            let there = self.script("return typeof canhGiacTone === 'function'", &[]);
            (there == json!(true)).then_some(())
        });
        self.script(STAND_IN, &[]);
    }

    /// The pitches that were heard since the last time, in hertz, and what trembled, in milliseconds.
    #[track_caller]
    pub fn tones(&self) -> (Vec<u64>, Vec<u64>) {
        let noted = self.script("return [heard.splice(0), trembled.splice(0)]", &[]);
        let numbers =
            |place: usize| serde_json::from_value(noted[place].clone()).unwrap_or_default();
        (numbers(0), numbers(1))
    }
}
