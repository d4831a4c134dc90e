//! Why something was not done, in words.

use crate::exchange::handing::Refused;
use crate::storage::sessions::NotThere;
use crate::storage::store::StoreError;
use crate::text::trainer::{class, collect};

/// Why the device did not keep something.
pub(in crate::view::trainer) fn store(error: StoreError) -> &'static str {
    match error {
        StoreError::Full => class::say().store_full,
        StoreError::Newer => class::say().store_newer,
        StoreError::Blocked | StoreError::Deleted => class::say().store_blocked,
    }
}

/// Why a class is not there.
pub(super) fn not_there(why: NotThere) -> &'static str {
    match why {
        NotThere::Missing => class::say().missing,
        NotThere::Unreadable(_) => class::say().not_readable,
        NotThere::Store(_) => class::say().store_closed,
    }
}

/// Why a result was not taken in.
pub(super) fn refused(why: Refused) -> String {
    let words = match why {
        Refused::NotOurs => collect::say().not_ours,
        Refused::Broken => collect::say().broken,
        Refused::Forged => collect::say().forged,
        Refused::OtherClass => collect::say().other_class,
        Refused::OtherPhase(phase) => (collect::say().other_phase)(phase),
        Refused::Newer => collect::say().newer,
        Refused::Older => collect::say().older,
        Refused::TooLarge => collect::say().too_large,
        Refused::Impossible => collect::say().impossible,
        Refused::NoSeat => collect::say().no_seat,
        Refused::Code(why) => return (collect::say().not_a_code)(why),
    };
    words.into()
}
