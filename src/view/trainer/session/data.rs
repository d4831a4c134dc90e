//! What the device keeps of people: taking it away, taking it in again, deleting it.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::catalogue;
use crate::address::Room;
use crate::browser::{document, file};
use crate::codec::Unreadable;
use crate::exchange::classes;
use crate::quiz::class::session::Session;
use crate::quiz::question::Bank;
use crate::storage::sessions::NotThere;
use crate::text::trainer::class::VI as CLASS;
use crate::text::trainer::data::VI;
use crate::view::live;
use crate::view::parts::with_banks;
use crate::view::trainer::desk::Desk;
use crate::view::trainer::sure::{Words, sure};

/// The field for the file.
const FIELD: &str = "classes-file";

/// The page of what is kept.
#[component]
pub(in crate::view::trainer) fn Data() -> impl IntoView {
    document::set_title(CLASS.data);
    let (drawn, said) = (Trigger::new(), RwSignal::new(Vec::<String>::new()));
    let desk = Desk::here();
    let law = VI.law_lines.map(|words| view! { <li>{words}</li> });
    let kept = move || {
        drawn.track();
        let (classes, results) = count();
        let export = move |_| {
            let (all, unreadable) = desk.all().unwrap_or_default();
            let saved = file::save(VI.file, classes::MIME, &classes::write(&all));
            // What cannot be read cannot be put into the file either; nobody should find that out later.
            let missing = (unreadable > 0).then(|| (CLASS.unreadable)(unreadable));
            let words = String::from(if saved { VI.saving } else { VI.not_saved });
            said.set(core::iter::once(words).chain(missing).collect());
        };
        view! {
            <p class="big">{(VI.kept)(classes, results)}</p>
            <p class="quiet">{VI.kept_where}</p>
            <div class="card" hidden=classes == 0>
                <h2>{VI.export}</h2>
                <p>{VI.export_about}</p>
                <div class="actions">
                    <button type="button" class="button" on:click=export>{VI.export_now}</button>
                </div>
            </div>
        }
        .into_any()
    };
    view! {
        <p class="back"><a href=Room::Hall.to_string()>{CLASS.classes}</a></p>
        <h1 tabindex="-1">{CLASS.data}</h1>
        {live(kept)}
        <div role="status">{live(move || lines(&said.read()))}</div>
        <TakeIn said=said drawn=drawn/>
        <div class="card">
            <h2>{VI.law}</h2>
            <ul class="advice">{law.collect_view()}</ul>
        </div>
        <DeleteAll said=said drawn=drawn/>
    }
}

fn lines(said: &[String]) -> AnyView {
    said.iter().map(|words| view! { <p class="note">{words.clone()}</p> }).collect_view().into_any()
}

/// How many classes are kept, also such as cannot be read, and how many results.
fn count() -> (usize, usize) {
    let (all, unreadable) = Desk::here().all().unwrap_or_default();
    let rounds = all.iter().flat_map(|session| &session.rounds);
    (all.len() + unreadable, rounds.map(|round| round.roll.all().len()).sum())
}

/// Taking in a file.
#[component]
fn TakeIn(
    /// Where to say what came of it.
    said: RwSignal<Vec<String>>,
    /// Told when something has changed.
    drawn: Trigger,
) -> impl IntoView {
    let arrived = RwSignal::new(None::<Vec<Session>>);
    let read = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        spawn_local(async move {
            let read = match file::chosen(FIELD, classes::LARGEST).await {
                None => Err(VI.no_file),
                Some(Err(file::TooLarge)) => Err(VI.too_large),
                Some(Ok(bytes)) => classes::read(&bytes).map_err(|why| match why {
                    Unreadable::Broken => VI.broken,
                    Unreadable::Newer(_) => VI.newer,
                }),
            };
            match read {
                Ok(sessions) => arrived.set(Some(sessions)),
                Err(words) => said.set(vec![words.into()]),
            }
        });
    };
    // To know one result again, its questions are needed.
    let merging = move || match arrived.get() {
        None => ().into_any(),
        Some(sessions) => with_banks(catalogue(), move |banks| {
            said.set(take_in(&sessions, &banks));
            arrived.set(None);
            drawn.notify();
            ().into_any()
        }),
    };
    view! {
        <form class="card fields" on:submit=read>
            <h2>{VI.import}</h2>
            <label for=FIELD>{VI.import_about}</label>
            <input id=FIELD type="file"/>
            <button class="button">{VI.import_now}</button>
            {live(merging)}
        </form>
    }
}

/// Keeps new classes, and adds to those that are here; what came of it.
fn take_in(sessions: &[Session], banks: &[Arc<Bank>]) -> Vec<String> {
    let banks: Vec<&Bank> = banks.iter().map(Arc::as_ref).collect();
    let desk = Desk::here();
    let (mut new, mut known, mut foreign, mut missing) = (0, 0, 0, 0);
    for session in sessions {
        match desk.change(session.id, |kept| kept.merge(session, &banks)) {
            Ok((true, _)) => known += 1,
            Ok((false, _)) => foreign += 1,
            Err(NotThere::Missing) if desk.keep(session).is_ok() => new += 1,
            Err(_) => missing += 1,
        }
    }
    let mut said = vec![(VI.taken_in)(new, known)];
    said.extend((foreign > 0).then(|| (VI.not_whole)(foreign)));
    said.extend((missing > 0).then(|| (VI.not_all)(missing)));
    said
}

/// Deleting every class, asked once more.
#[component]
fn DeleteAll(
    /// Where to say what came of it.
    said: RwSignal<Vec<String>>,
    /// Told when something has changed.
    drawn: Trigger,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    let delete = move || {
        let done = Desk::here().delete_all().is_ok();
        said.set(vec![if done { VI.deleted } else { VI.not_deleted }.into()]);
        asked.set(false);
        document::scroll_up();
        drawn.notify();
    };
    live(move || {
        drawn.track();
        let (classes, results) = count();
        match asked.get() {
            false => view! {
                <div class="card" hidden=classes == 0>
                    <h2>{VI.delete}</h2>
                    <p>{VI.delete_about}</p>
                    <button type="button" class="button danger"
                        on:click=move |_| asked.set(true)>{VI.delete_all}</button>
                </div>
            }
            .into_any(),
            true => {
                let words = Words {
                    sure: (VI.delete_sure)(classes, results),
                    failed: "",
                    keep: VI.keep,
                    delete: VI.delete_now,
                };
                sure(words, asked, delete)
            }
        }
    })
}
