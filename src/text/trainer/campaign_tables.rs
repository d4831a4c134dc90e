//! Words of the tables of a campaign.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::exchange::campaign_tables::Words;
use crate::text::language;

/// The sentences in the language of the interface.
pub fn say() -> &'static Words {
    language::pick(VI, EN)
}
