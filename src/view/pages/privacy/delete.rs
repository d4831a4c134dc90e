//! Deleting all that is kept: asked once more, with what goes; and afterwards looked at again.

use std::time::Duration;

use leptos::leptos_dom::helpers::set_timeout;
use leptos::prelude::*;

use crate::address::Page;
use crate::browser::shell::{self, Ask};
use crate::browser::{document, fragment, learners};
use crate::storage::keeper::Keeper;
use crate::text::companion::privacy::say;
use crate::view::notebook::Notebook;
use crate::view::pages::hand_on;

/// The shell says within this time whether it has deleted what it keeps, or nobody knows.
const PATIENCE: Duration = Duration::from_secs(8);

/// How far somebody has come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    Calm,
    Asked,
    Going,
    Ended(Left),
}

/// What is left afterwards.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Left {
    /// Nothing: it was looked at.
    Nothing,
    /// The records, or some of them.
    Records,
    /// Maybe the second copy of the records, and what is kept for use without a network.
    Files,
}

/// The button, and the question that it asks.
#[component]
pub(super) fn Delete(
    /// How far somebody has come.
    stage: RwSignal<Stage>,
) -> impl IntoView {
    let notebook = Notebook::here();
    match stage.get() {
        Stage::Calm => view! {
            <button type="button" class="button danger"
                on:click=move |_| stage.set(Stage::Asked)>{say().delete_all}</button>
        }
        .into_any(),
        Stage::Going => view! { <p role="status">{say().deleting}</p> }.into_any(),
        Stage::Asked | Stage::Ended(_) => {
            let what = what_goes(notebook)
                .map_or(say().delete_unknown.into(), |(people, results)| {
                    (say().delete_what)(people, results)
                });
            view! {
                <div class="note" role="alert">
                    <p><strong>{say().delete_sure}</strong></p>
                    <p>{what}</p>
                    <p>{say().delete_more}</p>
                    <p><a class="button link" href=Page::Move.to_string()>{say().delete_move}</a></p>
                    <div class="actions">
                        <button type="button" class="button main"
                            on:click=move |_| stage.set(Stage::Calm)>{say().keep}</button>
                        <button type="button" class="button danger"
                            on:click=move |_| delete(notebook, stage)>{say().delete_now}</button>
                    </div>
                </div>
            }
            .into_any()
        }
    }
}

/// How many people, and how many attempts that they have finished; `None` where the list cannot be read.
fn what_goes(notebook: Notebook) -> Option<(usize, usize)> {
    let people = learners::all().ok()?;
    let here = notebook.owner();
    let own = notebook.read(|learner| learner.finished().len());
    let others = people.iter().filter(|person| Some(*person) != here.as_ref());
    let others = others.map(|person| {
        let (_, opened) = Keeper::open(learners::place_of(Some(person)));
        opened.learner.finished().len()
    });
    Some((people.len(), own + others.sum::<usize>()))
}

fn delete(notebook: Notebook, stage: RwSignal<Stage>) {
    stage.set(Stage::Going);
    // This page first, then the shell: from then on neither puts anything back.
    notebook.forget();
    let end = move |files: bool| {
        if stage.try_get_untracked() != Some(Stage::Going) {
            return;
        }
        // Once more: another tab may have written in the moment between.
        let left = match (learners::forget_everybody(), files) {
            (Err(_), _) => Left::Records,
            (Ok(()), false) => Left::Files,
            (Ok(()), true) => Left::Nothing,
        };
        document::scroll_up();
        document::focus_heading();
        stage.set(Stage::Ended(left));
    };
    shell::on_change(move || shell::forgotten().into_iter().for_each(end));
    shell::ask(Ask::Forget);
    // What is left then is seen in the end.
    let _ = learners::forget_everybody();
    if hand_on::is_one_file() {
        // There is no second copy, and nothing besides the file.
        end(true);
    } else {
        set_timeout(move || end(false), PATIENCE);
    }
}

/// What came of it. The page stays, for whatever is opened next keeps something again.
pub(super) fn ended(left: Left) -> AnyView {
    let (title, lines) = match left {
        Left::Nothing => (say().deleted, [say().deleted_proof, say().deleted_tabs]),
        Left::Records => (say().not_deleted, [say().not_deleted_records, say().not_deleted_mend]),
        Left::Files => (say().not_deleted, [say().not_deleted_files, say().not_deleted_mend]),
    };
    let again = move |_| {
        if left == Left::Nothing {
            fragment::replace(&Page::Home.to_string());
        }
        document::load_again();
    };
    let words = if left == Left::Nothing { say().begin_anew } else { say().reload };
    let lines = lines.map(|words| view! { <p>{words}</p> });
    view! {
        <div class="forgotten">
            <h1 tabindex="-1">{title}</h1>
            <div class="card" role="status">{lines.collect_view()}</div>
            <div class="actions">
                <button type="button" class="button main" on:click=again>{words}</button>
            </div>
        </div>
    }
    .into_any()
}
