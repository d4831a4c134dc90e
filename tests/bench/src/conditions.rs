//! Under what a page has to open: networks and processors.

use std::fmt;

/// A network. Chromium slows each request down to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Network {
    /// As people call it.
    pub name: &'static str,
    /// Thousands of bits in a second, both ways; nothing where it is not slowed down.
    pub kilobits: Option<u32>,
    /// Milliseconds from a request to the first byte of its answer.
    pub latency: u32,
}

/// As fast as this machine.
pub const FULL: Network = Network { name: "no throttling", kilobits: None, latency: 0 };
/// A middling mobile network.
pub const FAST_3G: Network = Network { name: "fast 3G", kilobits: Some(1_600), latency: 150 };
/// A bad one, as in a hall full of people or far from the town.
pub const SLOW_3G: Network = Network { name: "slow 3G", kilobits: Some(400), latency: 400 };
/// All of them, the fastest first.
pub const NETWORKS: [Network; 3] = [FULL, FAST_3G, SLOW_3G];
/// So many times slower is the page's own processor: as it is, a middling phone, a cheap one.
pub const PROCESSORS: [u32; 3] = [1, 4, 6];
/// The cheapest phone.
pub const CHEAP: u32 = 6;
/// A middling one.
pub const MIDDLING: u32 = 4;

/// Both at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// The network.
    pub network: Network,
    /// So many times slower is the processor.
    pub processor: u32,
}

/// What the strictest limits are for.
pub const WORST: Condition = Condition { network: SLOW_3G, processor: CHEAP };

impl fmt::Display for Condition {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}, {}×", self.network.name, self.processor)
    }
}

/// Each network with the slowest processor, and each processor with the fastest network.
pub fn all() -> impl Iterator<Item = Condition> {
    let faster = PROCESSORS.into_iter().filter(|processor| *processor != CHEAP);
    let faster = faster.map(|processor| Condition { network: FULL, processor });
    faster.chain(NETWORKS.into_iter().map(|network| Condition { network, processor: CHEAP }))
}
