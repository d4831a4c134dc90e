//! One of the people in the list.

use leptos::prelude::*;

use super::{Changes, shown};
use crate::browser::{document, learners};
use crate::quiz::name;
use crate::storage::roster::Person;
use crate::text::companion::learners::say;
use crate::view::live;

/// Somebody's name, which switches to them, and behind it what can be done with the name.
#[component]
pub(super) fn Row(
    /// Who.
    person: Person,
    /// True for whoever is learning now.
    is_here: bool,
    /// Where to say what came of a change.
    changes: Changes,
) -> impl IntoView {
    let drawer = person.drawer;
    let here = is_here.then(|| view! { <span class="quiet">{say().learning_now}</span> });
    let current = if is_here { "true" } else { "false" };
    view! {
        <li class="card">
            <button type="button" class="button person" aria-current=current
                on:click=move |_| changes.then_home(learners::switch(drawer))>
                <bdi>{shown(&person)}</bdi>
                {here}
            </button>
            <details>
                <summary>{say().manage}</summary>
                <Rename person=person.clone() is_here=is_here changes=changes/>
                <Delete person=person is_here=is_here changes=changes/>
            </details>
        </li>
    }
}

#[component]
fn Rename(
    /// Who.
    person: Person,
    /// True for whoever is learning now.
    is_here: bool,
    /// Where to say what came of it.
    changes: Changes,
) -> impl IntoView {
    let drawer = person.drawer;
    let field = format!("name-{drawer}");
    let id = field.clone();
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(name) = name::clean(&document::value_of(&id)) else {
            changes.said.set(say().name_empty);
            return;
        };
        let renamed = learners::rename(drawer, &name);
        if is_here || renamed.is_err() {
            changes.then_home(renamed);
        } else {
            changes.said.set("");
            changes.drawn.notify();
        }
    };
    view! {
        <form class="fields" on:submit=submit>
            <label for=field.clone()>{say().name}</label>
            <input id=field type="text" value=person.name autocomplete="off" maxlength=name::LONGEST.to_string()/>
            <button class="button">{say().rename}</button>
        </form>
    }
}

#[component]
fn Delete(
    /// Who.
    person: Person,
    /// True for whoever is learning now.
    is_here: bool,
    /// Where to say what came of it.
    changes: Changes,
) -> impl IntoView {
    let asked = RwSignal::new(false);
    let name = shown(&person);
    let whose = StoredValue::new(name.clone());
    let delete = move |_| {
        let deleted = learners::delete(person.drawer);
        if is_here || deleted.is_err() {
            changes.then_home(deleted);
        } else {
            changes.said.set("");
            changes.deleted.set(Some(whose.get_value()));
            changes.drawn.notify();
        }
    };
    live(move || {
        let (name, delete) = (name.clone(), delete);
        match asked.get() {
            false => view! {
                <button type="button" class="button danger" on:click=move |_| asked.set(true)>
                    <span>{say().delete}" "<bdi>{name}</bdi></span>
                </button>
            }
            .into_any(),
            true => view! {
                <div class="note" role="alert">
                    <p><strong>{say().delete_whose}" "<bdi>{name.clone()}</bdi>{say().delete_sure}</strong></p>
                    <p>{say().delete_what}</p>
                    <div class="actions">
                        <button type="button" class="button main" on:click=move |_| asked.set(false)>
                            {say().keep}
                        </button>
                        <button type="button" class="button danger" on:click=delete>
                            <span>{say().delete_now}" "<bdi>{name}</bdi></span>
                        </button>
                    </div>
                </div>
            }
            .into_any(),
        }
    })
}
