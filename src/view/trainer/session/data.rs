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
use crate::text::trainer::class::say as class_text;
use crate::text::trainer::data::say;
use crate::view::live;
use crate::view::parts::with_banks;
use crate::view::trainer::desk::Desk;
use crate::view::trainer::sure::{Words, sure};

/// The field for the file.
const FIELD: &str = "classes-file";

/// The page of what is kept.
#[component]
pub(in crate::view::trainer) fn Data() -> impl IntoView {
    document::set_title(class_text().data);
    let (drawn, said) = (Trigger::new(), RwSignal::new(Vec::<String>::new()));
    let desk = Desk::here();
    let law = say().law_lines.map(|words| view! { <li>{words}</li> });
    let kept = move || {
        drawn.track();
        let (classes, results) = count();
        let export = move |_| {
            let (all, unreadable) = desk.all().unwrap_or_default();
            let saved = file::save(say().file, classes::MIME, &classes::write(&all));
            // What cannot be read cannot be put into the file either; nobody should find that out later.
            let missing = (unreadable > 0).then(|| (class_text().unreadable)(unreadable));
            let words = String::from(if saved { say().saving } else { say().not_saved });
            said.set(core::iter::once(words).chain(missing).collect());
        };
        view! {
            <p class="big">{(say().kept)(classes, results)}</p>
            <p class="quiet">{say().kept_where}</p>
            <div class="card" hidden=classes == 0>
                <h2>{say().export}</h2>
                <p>{say().export_about}</p>
                <div class="actions">
                    <button type="button" class="button" on:click=export>{say().export_now}</button>
                </div>
            </div>
        }
        .into_any()
    };
    view! {
        <p class="back"><a href=Room::Hall.to_string()>{class_text().classes}</a></p>
        <h1 tabindex="-1">{class_text().data}</h1>
        {live(kept)}
        <div role="status">{live(move || lines(&said.read()))}</div>
        <TakeIn said=said drawn=drawn/>
        <div class="card">
            <h2>{say().law}</h2>
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
                None => Err(say().no_file),
                Some(Err(file::TooLarge)) => Err(say().too_large),
                Some(Ok(bytes)) => classes::read(&bytes).map_err(|why| match why {
                    Unreadable::Broken => say().broken,
                    Unreadable::Newer(_) => say().newer,
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
            <h2>{say().import}</h2>
            <label for=FIELD>{say().import_about}</label>
            <input id=FIELD type="file"/>
            <button class="button">{say().import_now}</button>
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
    let mut said = vec![(say().taken_in)(new, known)];
    said.extend((foreign > 0).then(|| (say().not_whole)(foreign)));
    said.extend((missing > 0).then(|| (say().not_all)(missing)));
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
        said.set(vec![if done { say().deleted } else { say().not_deleted }.into()]);
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
                    <h2>{say().delete}</h2>
                    <p>{say().delete_about}</p>
                    <button type="button" class="button danger"
                        on:click=move |_| asked.set(true)>{say().delete_all}</button>
                </div>
            }
            .into_any(),
            true => {
                let words = Words {
                    sure: (say().delete_sure)(classes, results),
                    failed: "",
                    keep: say().keep,
                    delete: say().delete_now,
                };
                sure(words, asked, delete)
            }
        }
    })
}
