//! Parts that pages share.

mod header;
mod keeping_line;
mod loading;
mod meter;
mod progress;

pub(super) use header::Header;
pub(super) use keeping_line::KeepingLine;
pub(super) use loading::{with_banks, with_starter};
pub(super) use meter::Meter;
pub(super) use progress::Progress;
