//! What a thing does when something happens to it, as one kind of attribute. Leptos compiles its way from an event to a
//! closure anew for every closure and every event that stands in a view as `on:click=…`, and with it events that one listener of
//! the window takes for all, though that feature is off. The core of the worker's app says `{..on("click", …)}`; the figures
//! are in `docs/performance.md`.

use std::borrow::Cow;

use leptos::ev::{self, Event, EventDescriptor, On};

/// An event by its name.
#[derive(Clone)]
pub(super) struct Named(&'static str);

impl EventDescriptor for Named {
    type EventType = Event;
    const BUBBLES: bool = false;

    fn name(&self) -> Cow<'static, str> {
        self.0.into()
    }

    fn event_delegation_key(&self) -> Cow<'static, str> {
        self.name()
    }
}

/// An attribute: runs `run` at each event of this name.
pub(super) fn on(
    event: &'static str,
    run: impl FnMut(Event) + 'static,
) -> On<Named, Box<dyn FnMut(Event)>> {
    fn one_kind(
        event: &'static str,
        run: Box<dyn FnMut(Event)>,
    ) -> On<Named, Box<dyn FnMut(Event)>> {
        ev::on(Named(event), run)
    }
    one_kind(event, Box::new(run))
}
