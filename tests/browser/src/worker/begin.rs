//! Sitting down in front of a browser.

use super::Worker;
use crate::engine::Engine;
use crate::session::Session;
use crate::setup::Setup;
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
        Worker::of(engine, home, &Setup::default())
    }

    /// Sits down in front of a browser that is set up like this.
    #[must_use]
    pub fn set_up(engine: Engine, site: &Site, setup: &Setup) -> Worker {
        Worker::of(engine, site.address(), setup)
    }

    /// The same with a browser that refuses pages all storage. Only Firefox offers that.
    #[must_use]
    pub fn whose_browser_keeps_nothing(home: &str) -> Worker {
        let setup = Setup { keeps_nothing: true, ..Setup::default() };
        Worker::of(Engine::Firefox, home, &setup)
    }

    fn of(engine: Engine, home: &str, setup: &Setup) -> Worker {
        let session = Session::start(engine, setup);
        Worker { engine, session, home: home.into(), before_pages: Vec::new() }
    }
}
