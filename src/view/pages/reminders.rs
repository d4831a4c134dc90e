//! Reminders: days on which to go through a topic again, for the phone's own calendar, and a link to
//! the few questions that are asked then.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Missing;
use crate::address::Page;
use crate::bank::compact::Topic;
use crate::browser::{clock, file, share};
use crate::exchange::ics::{self, Reminder};
use crate::quiz::attempt::Focus;
use crate::quiz::question::TopicId;
use crate::quiz::time::Date;
use crate::text::companion::reminders::VI;
use crate::view::live;
use crate::view::shelf::Shelf;

/// What kind of file a calendar reads.
const CALENDAR: &str = "text/calendar";

/// The page that offers reminders of a topic.
#[component]
pub(in crate::view) fn Reminders(
    /// The topic.
    topic: TopicId,
) -> impl IntoView {
    let Some(topic) = Shelf::here().topic(&topic) else {
        return view! { <Missing words=VI.no_such_topic/> }.into_any();
    };
    let heading = (VI.heading)(&topic.name);
    let days = match clock::today() {
        Some(today) => view! { <Days topic=topic.clone() days=ics::days(today)/> }.into_any(),
        None => view! { <p class="note">{VI.no_day}</p> }.into_any(),
    };
    view! {
        <h1 tabindex="-1">{heading}</h1>
        {days}
        <Link topic=topic/>
    }
    .into_any()
}

/// The days, and the file that puts them into a calendar.
#[component]
fn Days(
    /// The topic.
    topic: Topic,
    /// On which days.
    days: [Date; 3],
) -> impl IntoView {
    let said = RwSignal::new("");
    let name = format!("hen-on-{}.ics", topic.id);
    let title = (VI.event)(&topic.name);
    let send = share::can_share_file().then(|| {
        let (name, title, topic) = (name.clone(), title.clone(), topic.clone());
        let send = move |_| {
            let (name, title) = (name.clone(), title.clone());
            let bytes = calendar(&topic, &days).into_bytes();
            spawn_local(async move {
                let done = share::share_file(name, CALENDAR, bytes, title).await;
                said.set(if done { VI.file_shared } else { VI.file_not_shared });
            });
        };
        view! { <button type="button" class="button" on:click=send>{VI.share_file}</button> }
    });
    let save = move |_| {
        let done = file::save(&name, CALENDAR, calendar(&topic, &days).as_bytes());
        said.set(if done { VI.saving } else { VI.not_saved });
    };
    let lines = days.into_iter().enumerate();
    let lines = lines.map(|(number, day)| view! { <li>{(VI.day)(number + 1, day)}</li> });
    let advice = VI.what_to_do.map(|words| view! { <li>{words}</li> });
    view! {
        <div class="card">
            <p>{VI.why}</p>
            <ol class="days">{lines.collect_view()}</ol>
            <details>
                <summary>{VI.nothing_seen}</summary>
                <ul class="advice">{advice.collect_view()}</ul>
            </details>
            <p class="quiet" role="status">{live(move || said.get().into_any())}</p>
            <div class="actions">
                {send}
                <button type="button" class="button main" on:click=save>{VI.save}</button>
            </div>
        </div>
    }
}

/// The calendar file.
fn calendar(topic: &Topic, days: &[Date]) -> String {
    let title = (VI.event)(&topic.name);
    let address = refresher(&topic.id);
    let reminder = |day: &Date| Reminder {
        topic: &topic.id,
        day: *day,
        title: &title,
        words: VI.event_words,
        address: &address,
    };
    let reminders: Vec<Reminder> = days.iter().map(reminder).collect();
    ics::write(&reminders, clock::now())
}

/// The whole address of the few questions.
fn refresher(topic: &TopicId) -> String {
    share::address_of(&Page::Practice(Focus::Refresher(topic.clone())))
}

/// The link to the few questions: to follow, to copy, to send to somebody.
#[component]
fn Link(
    /// The topic.
    topic: Topic,
) -> impl IntoView {
    let said = RwSignal::new("");
    let address = refresher(&topic.id);
    let (shown, copied) = (address.clone(), address.clone());
    let copy = move |_| {
        let address = copied.clone();
        spawn_local(async move {
            let done = share::copy(address).await;
            said.set(if done { VI.copied } else { VI.not_copied });
        });
    };
    let send = share::can_share().then(|| {
        let send = move |_| {
            let words = (VI.invitation)(&topic.name);
            let (title, address) = ((VI.event)(&topic.name), address.clone());
            spawn_local(async move {
                let done = share::share(title, words, Some(address)).await;
                said.set(if done { VI.shared } else { VI.not_shared });
            });
        };
        view! { <button type="button" class="button" on:click=send>{VI.share}</button> }
    });
    view! {
        <h2>{VI.link}</h2>
        <div class="card">
            <p>{VI.link_why}</p>
            <p class="address">{shown.clone()}</p>
            <p class="quiet" role="status">{live(move || said.get().into_any())}</p>
            <div class="actions">
                <button type="button" class="button" on:click=copy>{VI.copy}</button>
                {send}
                <a class="button main" href=shown>{VI.practise_now}</a>
            </div>
        </div>
    }
}
