//! Holding codes before a camera, and choosing pictures of them.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::id;

use canh_giac::text::trainer::scan::VI;
use serde_json::{Value, json};

use super::Worker;

/// The room where the camera is tried.
const ROOM: &str = "trainer.html#/quet-thu";
/// What was read last stands here.
const TEXT: &str = ".code-text";

impl Worker {
    /// Goes to the room where the camera is tried, and turns it on.
    #[track_caller]
    pub fn tries_the_camera(&self) {
        self.open(ROOM);
        self.press(VI.open);
    }

    /// Comes to that room anew, with nothing read yet.
    #[track_caller]
    pub fn reload_room(&self) {
        self.reload();
        self.see(VI.open);
    }

    /// Watches what is read until there are so many texts.
    #[track_caller]
    pub fn sees_codes(&self, many: usize) -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        self.until(&format!("{many} codes"), |_| {
            seen.extend(self.last_code());
            (seen.len() >= many).then_some(())
        });
        seen
    }

    /// What was read last.
    #[track_caller]
    pub fn last_code(&self) -> Option<String> {
        let script = "return document.querySelector(arguments[0])?.textContent ?? null";
        self.script(script, &[json!(TEXT)]).as_str().map(String::from)
    }

    /// From now on the browser's thread for the page is so many times slower. Only Chromium offers that.
    #[track_caller]
    pub fn has_a_slow_processor(&self, times: u32) {
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": times }));
    }

    /// Counts for three seconds what the reader beside the page is asked and how long it takes: frames a second,
    /// and milliseconds for each.
    #[track_caller]
    pub fn counts_frames(&self) -> (f64, f64) {
        let script = "
            const { postMessage } = Worker.prototype;
            let [frames, busy] = [0, 0];
            Worker.prototype.postMessage = function (...given) {
              const begin = performance.now();
              this.addEventListener('message', () => {
                frames += 1;
                busy += performance.now() - begin;
              }, { once: true });
              return postMessage.apply(this, given);
            };
            await new Promise((over) => setTimeout(over, 3000));
            Worker.prototype.postMessage = postMessage;
            return [frames / 3, busy / frames]";
        let counted = self.waits_for(script);
        let number = |at: usize| counted[at].as_f64().unwrap_or_default();
        (number(0), number(1))
    }

    /// Whether the camera runs, as it itself says. It is remembered, for nothing leads to it any more once the
    /// page has let go of it.
    #[track_caller]
    pub fn camera_runs(&self) -> bool {
        let script = "
            window.track = document.querySelector('video')?.srcObject?.getVideoTracks()[0] ?? window.track;
            return window.track?.readyState === 'live'";
        self.script(script, &[]) == json!(true)
    }

    /// Hides the page, or shows it again, as far as the page is told.
    #[track_caller]
    pub fn hides(&self, hidden: bool) {
        let script = "
            Object.defineProperty(document, 'hidden', { value: arguments[0], configurable: true });
            document.dispatchEvent(new Event('visibilitychange'))";
        self.script(script, &[json!(hidden)]);
    }

    /// Has a camera that fails with an error of this name, or a browser that gives none where it is empty.
    #[track_caller]
    pub fn has_a_camera_that_fails(&self, error: &str) {
        let script = "
            const getUserMedia = () => Promise.reject(new DOMException('no', arguments[0]));
            const value = arguments[0] ? { getUserMedia } : undefined;
            Object.defineProperty(navigator, 'mediaDevices', { value, configurable: true })";
        self.script(script, &[json!(error)]);
    }

    /// Has a browser with a reader of codes of its own: it finds these, or fails where there are none.
    #[track_caller]
    pub fn has_an_own_reader(&self, texts: &[&str]) {
        let script = "
            window.detected = 0;
            window.BarcodeDetector = class {
              static getSupportedFormats() { return Promise.resolve(['ean_13', 'qr_code']); }
              detect() {
                window.detected += 1;
                const found = arguments.length === 1 && texts.map((rawValue) => ({ rawValue }));
                return texts.length ? Promise.resolve(found) : Promise.reject(new Error('not installed'));
              }
            };
            const [texts] = arguments";
        self.script(script, &[json!(texts)]);
    }

    /// How often that reader was asked.
    #[track_caller]
    pub fn asked_own_reader(&self) -> u64 {
        self.script("return window.detected", &[]).as_u64().unwrap_or_default()
    }

    /// Chooses these files, with their names, in the room where the camera is tried.
    #[track_caller]
    pub fn chooses_pictures(&self, files: &[(&str, Vec<u8>)]) {
        let folder = env::temp_dir().join(format!("canh-giac-pictures-{}-{}", id(), self.engine));
        fs::create_dir_all(&folder).unwrap_or_else(|error| self.fail(&error.to_string()));
        let paths: Vec<PathBuf> = files.iter().map(|(name, _)| folder.join(name)).collect();
        for (path, (_, bytes)) in paths.iter().zip(files) {
            fs::write(path, bytes).unwrap_or_else(|error| self.fail(&error.to_string()));
        }
        let names: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
        let chosen = self
            .session
            .type_into("return document.querySelector('main input[type=file]')", &names.join("\n"));
        self.must("choosing files", chosen);
        self.until_late("the files to be read", super::PATIENCE * 3, |look| {
            look.pieces.iter().any(|piece| piece.starts_with(READ)).then_some(())
        });
        let _ = fs::remove_dir_all(&folder);
    }

    /// Pastes these bytes into the page as a picture.
    #[track_caller]
    pub fn pastes_picture(&self, bytes: &[u8]) {
        let script = "
            const clipboardData = new DataTransfer();
            const bytes = Uint8Array.from(arguments[0]);
            clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/bmp' }));
            dispatchEvent(Object.assign(new Event('paste'), { clipboardData }))";
        let bytes: Vec<Value> = bytes.iter().map(|byte| json!(byte)).collect();
        self.script(script, &[json!(bytes)]);
    }
}

/// How the sentence begins that says how many pictures were read.
const READ: &str = "Đã đọc ";
