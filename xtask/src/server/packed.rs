//! Compressed files, kept in memory: each is compressed once per change.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use crate::site::weight::brotli;

/// Quick enough to wait for; the sizes that we report are those of 11.
const QUALITY: u32 = 5;

/// When a file was last changed, and its compressed form of then.
type Entry = (SystemTime, Arc<Vec<u8>>);

/// One entry per path, so that a rebuilt file replaces its old self.
#[derive(Default)]
pub(super) struct Packed(Mutex<HashMap<PathBuf, Entry>>);

impl Packed {
    /// The compressed form of a file's content.
    pub(super) fn of(&self, path: &Path, changed: SystemTime, content: &[u8]) -> Arc<Vec<u8>> {
        if let Some((time, bytes)) = self.map().get(path)
            && *time == changed
        {
            return Arc::clone(bytes);
        }
        // Not under the lock: other files need not wait for this one.
        let bytes = Arc::new(brotli(content, QUALITY));
        self.map().insert(path.to_path_buf(), (changed, Arc::clone(&bytes)));
        bytes
    }

    fn map(&self) -> MutexGuard<'_, HashMap<PathBuf, Entry>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn compresses_once_per_change() {
        let (packed, path, time) = (Packed::default(), Path::new("/a"), SystemTime::now());
        let first = packed.of(path, time, b"one");
        assert!(Arc::ptr_eq(&first, &packed.of(path, time, b"one")));
        let later = packed.of(path, time + Duration::from_secs(1), b"two");
        assert!(!Arc::ptr_eq(&first, &later));
        assert_eq!(packed.map().len(), 1);
    }
}
