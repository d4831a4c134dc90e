//! Why something was not done, in words.

use crate::exchange::handing::Refused;
use crate::storage::sessions::NotThere;
use crate::storage::store::StoreError;
use crate::text::trainer::{class, collect};

/// Why the device did not keep something.
pub(in crate::view::trainer) fn store(error: StoreError) -> &'static str {
    match error {
        StoreError::Full => class::VI.store_full,
        StoreError::Newer => class::VI.store_newer,
        StoreError::Blocked | StoreError::Deleted => class::VI.store_blocked,
    }
}

/// Why a class is not there.
pub(super) fn not_there(why: NotThere) -> &'static str {
    match why {
        NotThere::Missing => class::VI.missing,
        NotThere::Unreadable(_) => class::VI.not_readable,
        NotThere::Store(_) => class::VI.store_closed,
    }
}

/// Why a result was not taken in.
pub(super) fn refused(why: Refused) -> String {
    let words = match why {
        Refused::NotOurs => collect::VI.not_ours,
        Refused::Broken => collect::VI.broken,
        Refused::Forged => collect::VI.forged,
        Refused::OtherClass => collect::VI.other_class,
        Refused::OtherPhase(phase) => (collect::VI.other_phase)(phase),
        Refused::Newer => collect::VI.newer,
        Refused::Older => collect::VI.older,
        Refused::TooLarge => collect::VI.too_large,
        Refused::Impossible => collect::VI.impossible,
        Refused::NoSeat => collect::VI.no_seat,
        Refused::Code(why) => return (collect::VI.not_a_code)(why),
    };
    words.into()
}
