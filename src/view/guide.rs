//! The guide, part by part as pages ask for it.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::provided::provided;
use super::shelf::{Load, LoadError};
use crate::bank::guide::Guide;
use crate::bank::guide::compact::{Part, read_guide};
use crate::browser::{document, fetch};

/// The parts that were asked for, and what has become of each.
#[derive(Clone, Copy)]
pub(super) struct Guides {
    /// What the names of all files begin with.
    begin: StoredValue<String>,
    parts: StoredValue<Vec<Asked>>,
}

/// Its signal belongs to no view: it outlives the one that asked first.
#[derive(Clone)]
struct Asked {
    part: Part,
    load: ArcRwSignal<Load<Guide>>,
}

impl Guides {
    /// Makes the guide known to all views below.
    pub fn provide() {
        // A page that names no guide was not made by our build; then no part is there.
        let begin = document::meta("guide").unwrap_or_default();
        provide_context(Guides {
            begin: StoredValue::new(begin),
            parts: StoredValue::new(Vec::new()),
        });
    }

    /// The guide that the companion has provided.
    pub fn here() -> Guides {
        provided()
    }

    /// What has become of a part; it is fetched if nobody has asked for it.
    pub fn get(self, part: &Part) -> Load<Guide> {
        let known = self.parts.with_value(|parts| {
            parts.iter().find(|asked| asked.part == *part).map(|asked| asked.load.clone())
        });
        let load = known.unwrap_or_else(|| {
            let asked = Asked { part: part.clone(), load: ArcRwSignal::new(Load::Waiting) };
            let load = asked.load.clone();
            self.fetch(&asked);
            self.parts.update_value(|parts| parts.push(asked));
            load
        });
        // What is there stays as it is, and would note each view that was ever drawn (see `Shelf`).
        match load.get_untracked() {
            there @ Load::Ready(_) => there,
            _ => load.get(),
        }
    }

    /// Asks again for the parts that did not come.
    pub fn try_again(self) {
        for asked in self.parts.get_value() {
            if matches!(asked.load.get_untracked(), Load::Failed(_)) {
                self.fetch(&asked);
            }
        }
    }

    fn fetch(self, asked: &Asked) {
        let file = self.begin.with_value(|begin| asked.part.file(begin));
        let load = asked.load.clone();
        // Not at once: this is called while views are being drawn.
        spawn_local(async move {
            load.set(Load::Waiting);
            load.set(match fetch::bytes(&file).await {
                Err(error) => Load::Failed(LoadError::Fetch(error)),
                Ok(bytes) => match read_guide(&bytes) {
                    Ok(guide) => Load::Ready(Arc::new(guide)),
                    Err(error) => Load::Failed(LoadError::Read(error)),
                },
            });
        });
    }
}
