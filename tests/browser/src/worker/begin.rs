//! Sitting down in front of a browser.

use super::Worker;
use crate::engine::Engine;
use crate::session::Session;
use crate::site::Site;

impl Worker {
    /// Sits down in front of a browser that can reach `site`.
    #[must_use]
    pub fn with(engine: Engine, site: &Site) -> Worker {
        Worker::at(engine, site.address())
    }

    /// Sits down in front of a browser to go to this address.
    #[must_use]
    pub fn at(engine: Engine, home: &str) -> Worker {
        Worker::of(engine, home, true)
    }

    /// The same with a browser that refuses pages all storage. Only Firefox offers that.
    #[must_use]
    pub fn whose_browser_keeps_nothing(home: &str) -> Worker {
        Worker::of(Engine::Firefox, home, false)
    }

    fn of(engine: Engine, home: &str, keeps: bool) -> Worker {
        let session = Session::start(engine, keeps);
        Worker { engine, session, home: home.into(), before_pages: Vec::new() }
    }
}
