//! Taking in files: many at once, while the page goes on.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::DragEvent;

use super::kept::Kept;
use crate::browser::files::{self, Chosen, Reading};
use crate::exchange::campaign_file::{self, Brought};
use crate::exchange::class_file::{MOST_BYTES, NotTaken};
use crate::quiz::campaign::digest::Digest;
use crate::quiz::campaign::{Campaign, Counts};
use crate::quiz::time::Moment;
use crate::text::trainer::campaign::{Refused, say};
use crate::view::live;
use crate::view::parts::Meter;
use crate::view::trainer::desk::Desk;

/// The field for the files.
const FIELD: &str = "class-files";
/// So many files, and as long as there are few bytes, are read in one step; between two of them the browser draws.
const STEP: usize = 16;
const STEP_BYTES: usize = 400_000;
/// Refused files that are named.
const NAMED: usize = 50;

/// What is going on.
#[derive(Clone)]
pub(super) enum State {
    /// Nothing yet.
    Idle,
    /// So many of so many files are read.
    Reading(usize, usize),
    /// All are read.
    Done(Counts, Vec<(String, Refused)>),
    /// Something to be said instead.
    Said(&'static str),
}

/// A place for the state.
pub(super) fn state() -> RwSignal<State> {
    RwSignal::new(State::Idle)
}

/// What the page does while files hover over it, and when they are let go.
pub(super) fn dropping(
    kept: Kept,
    state: RwSignal<State>,
) -> (impl Fn(DragEvent), impl Fn(DragEvent)) {
    let over = |event: DragEvent| event.prevent_default();
    (over, move |event: DragEvent| begin(files::dropped(&event), kept, state))
}

/// The field, and what came of the files.
#[component]
pub(super) fn TakeIn(
    /// The campaign.
    kept: Kept,
    /// What is going on.
    state: RwSignal<State>,
) -> impl IntoView {
    let choose = move |_| begin(files::chosen(FIELD), kept, state);
    let from_here = move |_| state.set(add_from_here(kept));
    view! {
        <div class="card fields">
            <h2>{say().take_in}</h2>
            <label for=FIELD>{say().choose}</label>
            <input id=FIELD type="file" multiple=true on:change=choose/>
            <p class="quiet">{say().drop}</p>
            {live(move || state.with(progress))}
            <div role="status">{live(move || state.with(outcome))}</div>
            <button type="button" class="button" on:click=from_here>{say().from_here}</button>
            <p class="quiet">{say().kept}</p>
        </div>
    }
}

fn progress(state: &State) -> AnyView {
    let State::Reading(done, of) = *state else { return ().into_any() };
    view! {
        <p>{(say().reading)(done, of)}</p>
        <Meter value=done of=of/>
    }
    .into_any()
}

fn outcome(state: &State) -> AnyView {
    match state {
        State::Idle | State::Reading(..) => ().into_any(),
        State::Said(words) => view! { <p class="note">{*words}</p> }.into_any(),
        State::Done(counts, refused) => {
            let named = refused.iter().take(NAMED).map(|(name, why)| {
                view! { <li><b>{name.clone()}</b>": "{(say().refused)(*why)}</li> }
            });
            let more = refused.len().checked_sub(NAMED).filter(|more| *more > 0);
            let more = more.map(|more| view! { <p>{(say().more_refused)(more)}</p> });
            view! {
                <p class="note"><strong>{(say().taken)(*counts, refused.len())}</strong></p>
                <ul class="refused">{named.collect_view()}</ul>
                {more}
            }
            .into_any()
        }
    }
}

fn begin(files: Vec<Chosen>, kept: Kept, state: RwSignal<State>) {
    if files.is_empty() {
        return;
    }
    state.set(State::Reading(0, files.len()));
    spawn_local(async move {
        let (campaign, counts, refused) = read(&files, kept.now(), state).await;
        // What is kept may have changed meanwhile, in another tab.
        state.set(match kept.change(|kept| kept.take_all(campaign)) {
            Some(_) => State::Done(counts, refused),
            None => State::Said(say().not_kept),
        });
    });
}

/// Reads the files into a campaign; the browser reads the next ones while these are looked at.
async fn read(
    files: &[Chosen],
    mut campaign: Campaign,
    state: RwSignal<State>,
) -> (Campaign, Counts, Vec<(String, Refused)>) {
    let (mut counts, mut refused) = (Counts::default(), Vec::new());
    let small = |file: &&Chosen| file.size() <= MOST_BYTES;
    for file in files.iter().filter(|file| !small(file)) {
        refused.push((file.name(), Refused::File(NotTaken::TooLarge)));
    }
    let small: Vec<Chosen> = files.iter().filter(small).cloned().collect();
    let mut rest = small.as_slice();
    let mut now = next(&mut rest);
    while let Some((these, reading)) = now {
        now = next(&mut rest);
        for (file, bytes) in these.iter().zip(reading.bytes().await) {
            let read = bytes.ok_or(Refused::Unreadable);
            let read = read.and_then(|it| campaign_file::read(&it).map_err(Refused::File));
            match read {
                Err(why) => refused.push((file.name(), why)),
                Ok(Brought::Campaign(other)) => counts.join(campaign.take_all(other)),
                Ok(Brought::Class(id, digest)) => match campaign.take(id, digest) {
                    None => refused.push((file.name(), Refused::NoRoom)),
                    taken => counts.add(taken),
                },
            }
        }
        state.set(State::Reading(files.len() - rest.len(), files.len()));
    }
    (campaign, counts, refused)
}

/// Takes the next files from the front and begins to read them.
fn next<'a>(rest: &mut &'a [Chosen]) -> Option<(&'a [Chosen], Reading)> {
    let mut bytes = 0;
    let fits = |file: &&Chosen| {
        let first = bytes == 0;
        bytes += file.size();
        first || bytes <= STEP_BYTES
    };
    let count = rest.iter().take(STEP).take_while(fits).count();
    let (these, others) = rest.split_at(count);
    *rest = others;
    (!these.is_empty()).then(|| (these, Reading::of(these)))
}

/// Takes in the classes of this device for which somebody has handed in.
fn add_from_here(kept: Kept) -> State {
    let classes = Desk::here().all().map(|(all, _)| all).unwrap_or_default();
    let now: Moment = crate::browser::clock::now();
    let digests = classes.iter().map(|class| (class.id, Digest::of(class, now)));
    let digests: Vec<_> = digests.filter(|(_, digest)| digest.people > 0).collect();
    if digests.is_empty() {
        return State::Said(say().none_here);
    }
    let counts = kept.change(|campaign| {
        let mut counts = Counts::default();
        for (id, digest) in digests {
            counts.add(campaign.take(id, digest));
        }
        counts
    });
    counts.map_or(State::Said(say().not_kept), |counts| State::Done(counts, Vec::new()))
}
