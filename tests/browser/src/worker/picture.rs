//! What a person saw last, where a test fails: a picture of the page.

use std::fs;
use std::path::Path;
use std::thread::panicking;

use super::Worker;

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
