//! Fields with a label, what a page draws, and what it gives away.

use serde_json::json;

use super::Worker;

impl Worker {
    /// Puts a text into the field with this label, as pasting does: at once, and however long it is.
    #[track_caller]
    pub fn fills(&self, label: &str, text: &str) {
        self.until(&format!("a field {label:?}"), |look| look.shows(label).then_some(()));
        let script = "
            const typed = labelled(arguments[0]);
            typed.value = arguments[1];
            typed.dispatchEvent(new Event('input', { bubbles: true }))";
        self.script(script, &[json!(label), json!(text)]);
    }

    /// The address of the picture that the page shows.
    #[track_caller]
    pub fn picture_address(&self) -> String {
        let address = self.script("return all('main img')[0]?.src ?? ''", &[]);
        address.as_str().unwrap_or_default().to_owned()
    }

    /// How many elements there are that a selector finds, seen or not.
    #[track_caller]
    pub fn elements(&self, selector: &str) -> u64 {
        let script = "return document.querySelectorAll(arguments[0]).length";
        self.script(script, &[json!(selector)]).as_u64().unwrap_or_default()
    }

    /// The words of the first element that a selector finds, seen or not.
    #[track_caller]
    pub fn words_of(&self, selector: &str) -> String {
        let script = "return words(document.querySelector(arguments[0]))";
        self.script(script, &[json!(selector)]).as_str().unwrap_or_default().to_owned()
    }

    /// An attribute of the first element that a selector finds, seen or not.
    #[track_caller]
    pub fn attribute_of(&self, selector: &str, name: &str) -> String {
        let script =
            "return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? ''";
        let found = self.script(script, &[json!(selector), json!(name)]);
        found.as_str().unwrap_or_default().to_owned()
    }

    /// Gives the page a `<meta>` with this name and content, in the place of the one that it has.
    #[track_caller]
    pub fn puts_meta(&self, name: &str, content: &str) {
        let script = "
            const [name, content] = arguments;
            document.querySelector(`meta[name=${name}]`)?.remove();
            document.head.append(Object.assign(document.createElement('meta'), { name, content }))";
        self.script(script, &[json!(name), json!(content)]);
    }

    /// Gives the page a clipboard that refuses everything, or none at all.
    #[track_caller]
    pub fn has_a_bad_clipboard(&self, refuses: bool) {
        let script = "
            const writeText = () => Promise.reject(new Error('no'));
            const value = arguments[0] ? { writeText } : undefined;
            Object.defineProperty(window.navigator, 'clipboard', { value, configurable: true })";
        self.script(script, &[json!(refuses)]);
    }

    /// Presses a button that copies a text; the text. The clipboard is one of our own: the drivers
    /// give no way to read the real one.
    #[track_caller]
    pub fn copies(&self, button: &str, done: &str) -> String {
        let script = "
            const writeText = (text) => { window.copied = text; return Promise.resolve(); };
            Object.defineProperty(window.navigator, 'clipboard', { value: { writeText }, configurable: true })";
        self.until(&format!("a button {button:?}"), |look| look.offers(button).then_some(()));
        self.script(script, &[]);
        self.press(button);
        self.hear(done);
        let copied = self.script("return window.copied", &[]);
        copied.as_str().unwrap_or_default().to_owned()
    }
}
