//! Files that a person chooses.

use serde_json::{Value, json};

use super::Worker;

/// Bytes that are sent to the browser at once.
const AT_ONCE: usize = 2_000_000;

impl Worker {
    /// Puts these files, each with its name, into the field with this label.
    #[track_caller]
    pub fn chooses_files(&self, label: &str, files: &[(String, Vec<u8>)]) {
        self.has_files_at_hand(files);
        self.chooses_files_at_hand(label);
    }

    /// Makes files ready to be chosen at once, in the order of their names here.
    #[track_caller]
    pub fn has_files_at_hand(&self, files: &[(String, Vec<u8>)]) {
        self.until("the page", |look| look.heading.as_ref().map(drop));
        self.script("window.atHand = []", &[]);
        let script = "
            for (const [name, text, byte, times] of arguments[0]) {
              const content = times ? new Uint8Array(times).fill(byte) : text;
              atHand.push(new File([content], name));
            }";
        let (mut some, mut bytes) = (Vec::new(), 0);
        for (name, content) in files {
            // What is no text is made there of one byte; texts travel as they are.
            let one = content.first().filter(|first| content.iter().all(|byte| byte == *first));
            some.push(match (std::str::from_utf8(content), one) {
                (Ok(text), None) => json!([name, text, 0, 0]),
                (_, first) => json!([name, "", first.copied().unwrap_or_default(), content.len()]),
            });
            bytes += content.len();
            if bytes > AT_ONCE {
                self.script(script, &[Value::Array(std::mem::take(&mut some))]);
                bytes = 0;
            }
        }
        self.script(script, &[Value::Array(some)]);
    }

    /// Puts the files that are at hand into the field with this label.
    #[track_caller]
    pub fn chooses_files_at_hand(&self, label: &str) {
        let script = "
            const chosen = labelled(arguments[0]);
            const hand = new DataTransfer();
            for (const file of atHand) hand.items.add(file);
            chosen.files = hand.files;
            chosen.dispatchEvent(new Event('change', { bubbles: true }))";
        self.script(script, &[json!(label)]);
    }

    /// Does the same and tells, in milliseconds, how long it took until these words were painted, and the longest time
    /// between two frames meanwhile.
    #[track_caller]
    pub fn is_timed_choosing(&self, label: &str, words: &str) -> (f64, f64) {
        let script = "
            const begin = performance.now();
            window.timed = { last: begin, longest: 0, took: 0 };
            const frame = () => {
              const now = performance.now();
              timed.longest = Math.max(timed.longest, now - timed.last);
              timed.last = now;
              if (document.querySelector('main').textContent.includes(arguments[1])) timed.took = now - begin;
              else requestAnimationFrame(frame);
            };
            requestAnimationFrame(frame);
            const chosen = labelled(arguments[0]);
            const hand = new DataTransfer();
            for (const file of atHand) hand.items.add(file);
            chosen.files = hand.files;
            chosen.dispatchEvent(new Event('change', { bubbles: true }))";
        self.script(script, &[json!(label), json!(words)]);
        self.until("the files to be read", |look| look.shows_part(words).then_some(()));
        let timed = self.script("return [timed.took, timed.longest]", &[]);
        let of = |place: usize| timed[place].as_f64().unwrap_or_default();
        (of(0), of(1))
    }

    /// Puts a value into the field with this id, as choosing from a list does.
    #[track_caller]
    pub fn sets_field(&self, id: &str, value: &str) {
        self.until("the page", |look| look.heading.as_ref().map(drop));
        let script = "
            const chosen = document.getElementById(arguments[0]);
            chosen.value = arguments[1];
            chosen.dispatchEvent(new Event('change', { bubbles: true }))";
        self.script(script, &[json!(id), json!(value)]);
    }
}
