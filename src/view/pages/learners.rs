//! Who learns on this phone: going from one person to another, adding, renaming, deleting; guests.

mod person;

use leptos::prelude::*;

use crate::address::Page;
use crate::browser::{document, fragment, learners};
use crate::quiz::name;
use crate::storage::keeper::Keeping;
use crate::storage::roster::Person;
use crate::storage::store::StoreError;
use crate::text::companion::learners::say;
use crate::view::notebook::Notebook;
use crate::view::{live, text};
use person::Row;

/// The field for the name of somebody new.
const NEW: &str = "new-learner";

/// What a change of the list came to: said on the page where it failed.
#[derive(Clone, Copy)]
struct Changes {
    said: RwSignal<&'static str>,
    /// Who was deleted.
    deleted: RwSignal<Option<String>>,
    /// Told when the list is to be drawn again.
    drawn: Trigger,
}

impl Changes {
    /// Where the list was changed, the page is loaded again at home: the program then opens the drawer of
    /// whoever learns now.
    fn then_home(self, changed: Result<(), StoreError>) {
        match changed {
            Ok(()) => {
                fragment::replace(&Page::Home.to_string());
                document::load_again();
            }
            Err(error) => self.said.set(trouble(error)),
        }
    }
}

/// Why the list was not changed, and what to do.
fn trouble(error: StoreError) -> &'static str {
    match error {
        StoreError::Full => say().full,
        StoreError::Newer => say().newer,
        StoreError::Blocked | StoreError::Deleted => say().blocked,
    }
}

/// The page of the people who learn here.
#[component]
pub(in crate::view) fn Learners() -> impl IntoView {
    let (said, deleted) = (RwSignal::new(""), RwSignal::new(None));
    let changes = Changes { said, deleted, drawn: Trigger::new() };
    let notebook = Notebook::here();
    let is_guest = notebook.owner().is_none();
    let current = notebook.owner().map(|person| person.drawer);
    let list = move || {
        changes.drawn.track();
        match learners::all() {
            Err(error) => view! { <p class="note">{trouble(error)}</p> }.into_any(),
            Ok(people) => {
                let rows = people.into_iter().map(|person| {
                    let is_here = Some(person.drawer) == current;
                    view! { <Row person=person is_here=is_here changes=changes/> }
                });
                view! { <ul class="people">{rows.collect_view()}</ul> }.into_any()
            }
        }
    };
    let lost = (!is_guest && notebook.keeping.get_untracked() != Keeping::Kept)
        .then(|| view! { <p class="note">{say().not_kept}</p> });
    let gone = move || {
        let name = deleted.get();
        name.map(|name| view! { <p class="note">{say().deleted}" "<bdi>{name}</bdi>"."</p> })
    };
    view! {
        <h1 tabindex="-1">{text().learners}</h1>
        <p>{say().about}</p>
        {lost}
        {live(move || list().into_any())}
        <div role="status">{live(move || gone().into_any())}</div>
        <p class="wrong-code" role="alert">{live(move || said.get().into_any())}</p>
        <New changes=changes/>
        {(!is_guest).then(|| view! { <BeGuest changes=changes/> })}
        <div class="actions">
            <a class="button link" href=Page::Privacy.to_string()>{text().privacy}</a>
        </div>
    }
}

#[component]
fn New(
    /// Where to say what came of it.
    changes: Changes,
) -> impl IntoView {
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        match name::clean(&document::value_of(NEW)) {
            Some(name) => changes.then_home(learners::add(&name)),
            None => changes.said.set(say().name_empty),
        }
    };
    view! {
        <form class="card fields" on:submit=submit>
            <h2>{say().add}</h2>
            <label for=NEW>{say().name}</label>
            <input id=NEW type="text" autocomplete="off" maxlength=name::LONGEST.to_string()/>
            <button class="button main">{say().add_now}</button>
        </form>
    }
}

#[component]
fn BeGuest(
    /// Where to say what came of it.
    changes: Changes,
) -> impl IntoView {
    view! {
        <div class="card">
            <h2>{text().guest}</h2>
            <p>{say().guest_about}</p>
            <button type="button" class="button"
                on:click=move |_| changes.then_home(learners::begin_guest())>{say().be_guest}</button>
        </div>
    }
}

/// How somebody is called who has no name yet.
fn shown(person: &Person) -> String {
    if person.name.is_empty() { say().no_name.into() } else { person.name.clone() }
}
