//! The finished site in real browsers, as a worker meets it. The tests in `tests/` read as what a
//! person does; how that is done in a browser is here.
//!
//! | module | holds |
//! | --- | --- |
//! | [`engine`], [`setup`] | the three browsers and their drivers, and how they are set up |
//! | [`site`] | the site under test, whole or broken on purpose |
//! | [`hostile`] | the site with banks that nobody would ship |
//! | [`hosting`] | the site on nginx and Caddy |
//! | [`banks`], [`known`] | the right answers |
//! | [`classes`], [`everybody`] | classes, what a trainer's device reads, and what forty people hand in |
//! | [`marking`] | what answers earn, worked out a second time |
//! | [`record`], [`kept_classes`] | what a device keeps, prepared |
//! | [`gallery`] | every page in its states |
//! | [`findings`] | what is wrong on many pages |
//! | [`look`] | what is to be seen at one moment |
//! | [`oracle`] | what must hold after every fault |
//! | [`film`] | codes for a camera, and as files |
//! | [`faults`] | how many faults, and how they are told |
//! | [`worker`] | a person: opens, reads, chooses, presses, loses the tab |

#![expect(
    clippy::panic,
    reason = "this package is run by tests alone, and a panic is how a test fails"
)]

pub mod banks;
pub mod classes;
mod crash;
pub mod engine;
pub mod everybody;
pub mod faults;
pub mod film;
pub mod findings;
pub mod gallery;
pub mod hostile;
pub mod hosting;
pub mod kept_classes;
pub mod known;
pub mod look;
pub mod marking;
pub mod oracle;
mod processes;
pub mod record;
#[path = "../../roomful/mod.rs"]
pub mod roomful;
mod session;
pub mod setup;
#[path = "../../shared/mod.rs"]
mod shared;
pub mod site;
pub mod worker;

pub use banks::Banks;
pub use canh_giac::text::VI;
pub use engine::Engine;
pub use findings::Findings;
pub use hostile::Hostile;
pub use known::{Deed, Known};
pub use look::Sheet;
pub use session::Session;
pub use setup::{Camera, Setup};
pub use site::Site;
pub use worker::Worker;
