//! What a trainer's device keeps, prepared: classes with all that was handed in.

use canh_giac::quiz::class::session::Session;
use canh_giac::storage::sessions;

use crate::record::all_of;
use crate::shared::Shared;
use crate::worker::Stored;

/// What a device keeps that has these classes.
#[must_use]
pub fn keeping(classes: &[Session]) -> Stored {
    let store = Shared::default();
    for class in classes {
        let kept = sessions::keep(&store, class);
        assert!(kept.is_ok(), "{kept:?}");
    }
    all_of(&store)
}
