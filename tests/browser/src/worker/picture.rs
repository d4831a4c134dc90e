//! Pictures of the page; and what a person saw last, where a test fails.

use std::fs;
use std::path::Path;
use std::thread::panicking;

use base64ct::{Base64, Encoding};
use serde_json::json;

use super::Worker;

impl Worker {
    /// A picture of the window, as PNG; or of the whole page, up to this height in points. Only in Chromium.
    #[track_caller]
    pub fn photograph(&self, whole: Option<u32>) -> Vec<u8> {
        let mut wanted = json!({ "format": "png", "captureBeyondViewport": whole.is_some() });
        if let Some(most) = whole {
            let script = "const { scrollHeight } = document.documentElement; return [innerWidth, scrollHeight]";
            let size = self.script(script, &[]);
            let height = size[1].as_u64().unwrap_or_default().min(most.into());
            wanted["clip"] =
                json!({ "x": 0, "y": 0, "width": size[0], "height": height, "scale": 1 });
        }
        let answer = self.devtools("Page.captureScreenshot", wanted);
        let png = answer["data"].as_str().unwrap_or_default();
        Base64::decode_vec(png).unwrap_or_else(|error| self.fail(&format!("no picture: {error}")))
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        if !panicking() {
            return;
        }
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("shots");
        let test = std::thread::current().name().unwrap_or("test").replace("::", "-");
        let path = folder.join(format!("{test}-{}.png", self.engine));
        let saved = self.session.picture().and_then(|png| {
            fs::create_dir_all(&folder)
                .and_then(|()| fs::write(&path, png))
                .map_err(|error| error.to_string())
        });
        match saved {
            Ok(()) => eprintln!("{}: picture in {}", self.engine, path.display()),
            Err(error) => eprintln!("{}: no picture: {error}", self.engine),
        }
    }
}
