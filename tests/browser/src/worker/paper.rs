//! What comes out of the printer.

use base64ct::{Base64, Encoding};
use serde_json::json;

use super::Worker;
use crate::engine::Engine;

impl Worker {
    /// The page as a PDF, as Chromium prints it on A4 where the page asks for no other sheet; and so many pages.
    #[track_caller]
    pub fn prints(&self) -> (Vec<u8>, usize) {
        let wanted = json!({
            "preferCSSPageSize": true, "printBackground": false, "paperWidth": 8.27, "paperHeight": 11.69,
        });
        let answer = self.must("printing", self.session.devtools("Page.printToPDF", wanted));
        let Some(Ok(pdf)) = answer["data"].as_str().map(Base64::decode_vec) else {
            self.fail("no PDF was made");
        };
        // Each page is an object of this type, and so is the list of all of them, with one more letter.
        let is_page = |at: &[u8]| at.starts_with(b"/Type /Page") && at.get(11) != Some(&b's');
        let pages = (0..pdf.len()).filter(|at| is_page(&pdf[*at..])).count();
        (pdf, pages)
    }

    /// From now on the page looks as on A4 paper, in Chromium; elsewhere it is only as wide.
    #[track_caller]
    pub fn looks_as_on_paper(&self) {
        if self.engine() != Engine::Chromium {
            return self.has_a_screen(703, 1000);
        }
        let media = json!({ "media": "print" });
        self.must("print media", self.session.devtools("Emulation.setEmulatedMedia", media));
        let sheet =
            json!({ "width": 695, "height": 1032, "deviceScaleFactor": 1, "mobile": false });
        let size = self.session.devtools("Emulation.setDeviceMetricsOverride", sheet);
        self.must("the size of paper", size);
    }

    /// The page looks as on a screen again.
    #[track_caller]
    pub fn looks_as_on_screen(&self) {
        let media = json!({ "media": "" });
        self.must("screen media", self.session.devtools("Emulation.setEmulatedMedia", media));
        let size = self.session.devtools("Emulation.clearDeviceMetricsOverride", json!({}));
        self.must("the size of the screen", size);
    }

    /// Of what a selector finds: the beginnings of what a page may split, and of what is higher than so many pixels.
    #[track_caller]
    pub fn could_be_split(&self, selector: &str, height: u32) -> (Vec<String>, Vec<String>) {
        let script = "
            const [selector, most] = arguments;
            const those = [...document.querySelectorAll(selector)];
            const begins = (some) => some.map((it) => it.textContent.slice(0, 60));
            return [
              begins(those.filter((it) => getComputedStyle(it).breakInside !== 'avoid')),
              begins(those.filter((it) => it.getBoundingClientRect().height > most)),
            ]";
        let found = self.script(script, &[json!(selector), json!(height)]);
        serde_json::from_value(found).unwrap_or_else(|error| self.fail(&error.to_string()))
    }

    /// Takes the tick out of the box beside these words.
    #[track_caller]
    pub fn unticks(&self, words: &str) {
        let script = "
            const ticked = box(arguments[0]);
            if (!ticked?.checked) return false;
            ticked.click();
            return true";
        let done = self.script(script, &[json!(words)]);
        self.same(&format!("a tick at {words:?}"), done, json!(true));
    }

    /// Chooses from a list, by the words of its label and of what it offers.
    #[track_caller]
    pub fn chooses(&self, label: &str, words: &str) {
        self.until(&format!("a list {label:?}"), |look| look.shows(label).then_some(()));
        let script = "
            const [before, wanted] = arguments;
            const choices = all('main label').find((found) => words(found.querySelector('b')) === before)
              ?.querySelector('select');
            const taken = [...(choices?.options ?? [])].find((found) => words(found) === wanted);
            if (!taken) return false;
            choices.value = taken.value;
            choices.dispatchEvent(new Event('change', { bubbles: true }));
            return true";
        let chosen = self.script(script, &[json!(label), json!(words)]);
        self.same(&format!("{words:?} of {label:?}"), chosen, json!(true));
    }

    /// Types into the field inside of the label that begins with these words.
    #[track_caller]
    pub fn types_beside(&self, label: &str, text: &str) {
        let script = "
            const [before, text] = arguments;
            const typed = all('main label').find((found) => words(found.querySelector('span')) === before)
              ?.querySelector('input');
            if (!typed) return false;
            typed.value = text;
            typed.dispatchEvent(new Event('input', { bubbles: true }));
            typed.dispatchEvent(new Event('change', { bubbles: true }));
            return true";
        let typed = self.script(script, &[json!(label), json!(text)]);
        self.same(&format!("a field {label:?}"), typed, json!(true));
    }
}
