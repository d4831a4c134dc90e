//! Parts that pages share.

mod code_field;
mod deed;
mod give;
mod header;
mod keeping_line;
mod link;
mod loading;
mod meter;
mod offline_line;
mod progress;
mod qr;
mod rests_on;
mod resume;
mod source;
mod tick;
mod unfold;

pub(super) use code_field::CodeField;
pub(super) use deed::deed;
pub(super) use give::Give;
pub(super) use header::Header;
pub(super) use keeping_line::KeepingLine;
pub(super) use link::link;
pub(super) use loading::{NotLoaded, with_banks, with_guide, with_starter};
pub(super) use meter::Meter;
pub(super) use offline_line::OfflineLine;
pub(super) use progress::Progress;
pub(super) use qr::QrCode;
pub(super) use rests_on::{GUIDE_SOURCES, is_stale, rests_on, stale_note};
pub(super) use resume::Resume;
pub(super) use source::sources;
pub(super) use tick::Tick;
pub(super) use unfold::unfold;
