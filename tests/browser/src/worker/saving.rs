//! Files that a page makes: they are read in every engine; only Chromium can be told where to save them.

use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::Instant;

use base64ct::{Base64, Encoding};
use serde_json::json;

use super::{A_MOMENT, PATIENCE, Worker};

impl Worker {
    /// From now on files are saved into this folder. Only Chromium can be told so.
    #[track_caller]
    pub fn saves_into(&self, folder: &Path) {
        let wanted = json!({ "behavior": "allow", "downloadPath": folder.display().to_string() });
        self.devtools("Browser.setDownloadBehavior", wanted);
    }

    /// Waits until a file of this name has been saved; what is in it.
    #[track_caller]
    pub fn saved(&self, folder: &Path, name: &str) -> Vec<u8> {
        let begin = Instant::now();
        loop {
            match fs::read(folder.join(name)) {
                Ok(bytes) if !bytes.is_empty() => return bytes,
                _ if begin.elapsed() > PATIENCE => self.fail(&format!("no file {name}")),
                _ => sleep(A_MOMENT),
            }
        }
    }

    /// From now on, until the page is loaded again, notes each file that the page makes.
    #[track_caller]
    pub fn notes_files(&self) {
        let script = "
            const make = URL.createObjectURL.bind(URL);
            window.madeFiles = [];
            URL.createObjectURL = (blob) => { window.madeFiles.push(blob); return make(blob); }";
        self.script(script, &[]);
    }

    /// The file that the page made last.
    #[track_caller]
    pub fn last_file(&self) -> Vec<u8> {
        let script = "
            const reader = new FileReader();
            reader.onload = () => done(reader.result.split(',')[1]);
            reader.readAsDataURL(window.madeFiles.at(-1))";
        let bytes = self.must("reading a file", self.session.run_robot(script, &[]));
        let text = bytes.as_str().unwrap_or_default();
        Base64::decode_vec(text).unwrap_or_else(|error| self.fail(&format!("{text:.40}: {error}")))
    }
}
