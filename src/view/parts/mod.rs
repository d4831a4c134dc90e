//! Parts that pages share.

mod header;
mod heading;
mod keeping_line;
mod loading;
mod meter;

pub(super) use header::Header;
pub(super) use heading::Heading;
pub(super) use keeping_line::KeepingLine;
pub(super) use loading::with_banks;
pub(super) use meter::Meter;
