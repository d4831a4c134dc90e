//! How fast the release site is, beside what people would use instead: `cargo xtask bench`. It measures and prints;
//! nothing fails on a time.
//!
//! | module | holds |
//! | --- | --- |
//! | [`peers`], [`bank`] | the programs that are compared, and the questions that all of them show |
//! | [`large`] | our site with a bank of ten thousand questions |
//! | [`conditions`] | slow networks and slow processors |
//! | [`browser`] | Chromium, slowed down |
//! | [`start`], [`round`], [`memory`], [`again`] | what is measured |
//! | [`sample`] | a figure that was measured a few times |
//! | [`measure`] | a whole run of that |
//! | [`results`], [`limits`], [`table`], [`chart`] | what came of it, as text and as a drawing |
//! | [`page`] | where `docs/performance.md` shows it |

pub mod again;
pub mod bank;
pub mod browser;
pub mod chart;
pub mod conditions;
pub mod large;
pub mod limits;
pub mod measure;
pub mod memory;
pub mod page;
pub mod peers;
pub mod results;
pub mod round;
pub mod sample;
pub mod start;
pub mod table;
