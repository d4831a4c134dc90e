//! Reminders: days on which to go through a topic again, for the phone's own calendar, and a link to
//! the few questions that are asked then.

use leptos::prelude::*;

use super::Missing;
use crate::address::Page;
use crate::bank::compact::Topic;
use crate::browser::{clock, file, share};
use crate::exchange::ics::{self, Reminder};
use crate::quiz::attempt::Focus;
use crate::quiz::question::TopicId;
use crate::quiz::time::Date;
use crate::text::companion::reminders::say;
use crate::view::live;
use crate::view::parts::{deed, link};
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
        return view! { <Missing words=say().no_such_topic/> }.into_any();
    };
    let heading = (say().heading)(&topic.name);
    let days = match clock::today() {
        Some(today) => view! { <Days topic=topic.clone() days=ics::days(today)/> }.into_any(),
        None => view! { <p class="note">{say().no_day}</p> }.into_any(),
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
    let lines = days.into_iter().enumerate();
    let lines = lines.map(|(number, day)| view! { <li>{(say().day)(number + 1, day)}</li> });
    let advice = say().what_to_do.map(|words| view! { <li>{words}</li> });
    let name = format!("hen-on-{}.ics", topic.id);
    let send = share::can_share_file().then(|| {
        let (name, topic) = (name.clone(), topic.clone());
        deed("button", say().share_file, said, move || {
            let bytes = calendar(&topic, &days).into_bytes();
            let sent = share::share_file(name.clone(), CALENDAR, bytes, (say().event)(&topic.name));
            Box::pin(
                async move { if sent.await { say().file_shared } else { say().file_not_shared } },
            )
        })
    });
    let save = deed("button main", say().save, said, move || {
        let done = file::save(&name, CALENDAR, calendar(&topic, &days).as_bytes());
        Box::pin(async move { if done { say().saving } else { say().not_saved } })
    });
    view! {
        <div class="card">
            <p>{say().why}</p>
            <ol class="days">{lines.collect_view()}</ol>
            <details>
                <summary>{say().nothing_seen}</summary>
                <ul class="advice">{advice.collect_view()}</ul>
            </details>
            <p class="quiet" role="status">{live(move || said.get().into_any())}</p>
            <div class="actions">
                {send}
                {save}
            </div>
        </div>
    }
}

/// The calendar file.
fn calendar(topic: &Topic, days: &[Date]) -> String {
    let title = (say().event)(&topic.name);
    let address = refresher(&topic.id);
    let words = if address.is_some() { say().event_words } else { say().event_words_of_file };
    let reminder = |day: &Date| Reminder {
        topic: &topic.id,
        day: *day,
        title: &title,
        words,
        address: address.as_deref(),
    };
    let reminders: Vec<Reminder> = days.iter().map(reminder).collect();
    ics::write(&reminders, clock::now())
}

/// The whole address of the few questions, where others can go there.
fn refresher(topic: &TopicId) -> Option<String> {
    share::address_of(&page(topic))
}

/// The few questions.
fn page(topic: &TopicId) -> Page {
    Page::Practice(Focus::Refresher(topic.clone()))
}

/// The link to the few questions: to follow, to copy, to send to somebody.
#[component]
fn Link(
    /// The topic.
    topic: Topic,
) -> impl IntoView {
    let here = page(&topic.id).to_string();
    let now = view! { <a class="button main" href=here>{say().practise_now}</a> };
    let Some(address) = refresher(&topic.id) else {
        return view! {
            <div class="card">
                <p>{say().no_link}</p>
                <div class="actions">{now}</div>
            </div>
        }
        .into_any();
    };
    let words = ((say().event)(&topic.name), (say().invitation)(&topic.name));
    view! {
        <h2>{say().link}</h2>
        <div class="card">
            <p>{say().link_why}</p>
            {link(address, Some(words))}
            <div class="actions">{now}</div>
        </div>
    }
    .into_any()
}
