//! The campaign as this device keeps it, and what is looked at.

use leptos::prelude::*;

use crate::browser::local::LocalStore;
use crate::codec::Unreadable;
use crate::quiz::campaign::Campaign;
use crate::storage::campaign;

/// The campaign, for all parts of the page.
#[derive(Clone, Copy)]
pub(super) struct Kept {
    campaign: StoredValue<Result<Campaign, Unreadable>>,
    changed: Trigger,
    /// The year that is looked at; all of them for `None`.
    pub year: RwSignal<Option<u16>>,
}

impl Kept {
    /// Reads what is kept.
    pub fn open() -> Kept {
        Kept {
            campaign: StoredValue::new(campaign::read(&LocalStore::lasting())),
            changed: Trigger::new(),
            year: RwSignal::new(None),
        }
    }

    /// Shows the campaign to a part, which is drawn again when it changes.
    pub fn with(self, draw: impl FnOnce(Result<&Campaign, Unreadable>) -> AnyView) -> AnyView {
        self.changed.track();
        self.campaign.with_value(|kept| draw(kept.as_ref().map_err(|why| *why)))
    }

    /// The campaign as it is now; an empty one where it cannot be read.
    pub fn now(self) -> Campaign {
        self.campaign.try_get_value().and_then(Result::ok).unwrap_or_default()
    }

    /// Changes what is kept; `None` where that could not be: then nothing has changed. It works also when somebody
    /// has left the page meanwhile.
    pub fn change<T>(self, change: impl FnOnce(&mut Campaign) -> T) -> Option<T> {
        let (said, campaign) = campaign::change(&LocalStore::lasting(), change).ok()?;
        self.show(campaign);
        Some(said)
    }

    /// Deletes everything; false where that could not be.
    pub fn delete(self) -> bool {
        let deleted = campaign::delete(&LocalStore::lasting()).is_ok();
        if deleted {
            self.year.set(None);
            self.show(Campaign::default());
        }
        deleted
    }

    fn show(self, campaign: Campaign) {
        if self.campaign.try_update_value(|kept| *kept = Ok(campaign)).is_some() {
            self.changed.notify();
        }
    }
}
