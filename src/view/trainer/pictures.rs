//! Reading codes in pictures that somebody has.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::File;

use crate::browser::camera::{self, Found};
use crate::text::trainer::scan::say;
use crate::view::live;

/// The field that takes the pictures: one at a time in a page.
const FIELD: &str = "pictures";
/// So many at once.
const MOST: usize = 50;
/// A larger file is not opened, for a phone may not have the memory; in bytes.
const LARGEST: f64 = 30e6;

/// What came of the pictures so far.
#[derive(Clone, Copy)]
struct Outcome {
    said: RwSignal<String>,
    faults: RwSignal<Vec<String>>,
}

/// A field for pictures, which can also be pasted into the page.
#[component]
pub(in crate::view) fn Pictures(
    /// Takes the texts of all codes in a picture, once for each picture that has one.
    on_texts: Callback<Vec<String>>,
) -> impl IntoView {
    let outcome = Outcome { said: RwSignal::new(String::new()), faults: RwSignal::new(Vec::new()) };
    let busy = RwSignal::new(false);
    let take = move |files: Vec<File>| {
        if !files.is_empty() && !busy.get_untracked() {
            busy.set(true);
            spawn_local(async move {
                read(files, on_texts, outcome).await;
                busy.try_set(false);
            });
        }
    };
    let pasted = camera::on_paste(take);
    on_cleanup(move || pasted.remove());
    let faults = move || {
        let faults = outcome.faults.get().into_iter().map(|fault| view! { <li>{fault}</li> });
        view! { <ul>{faults.collect_view()}</ul> }.into_any()
    };
    view! {
        <div class="card fields">
            <h2>{say().pictures}</h2>
            <p class="quiet">{say().pictures_about}</p>
            <label for=FIELD>{say().pictures_label}</label>
            <input
                id=FIELD type="file" accept="image/*" multiple=true disabled=move || busy.get()
                on:change=move |_| take(camera::chosen(FIELD))
            />
            <p role="status">{live(move || outcome.said.get().into_any())}</p>
            {live(faults)}
        </div>
    }
}

/// Reads one after the other: a cheap phone has room for one picture.
async fn read(files: Vec<File>, on_texts: Callback<Vec<String>>, outcome: Outcome) {
    let Outcome { said, faults } = outcome;
    let all = files.len().min(MOST);
    faults.set(if files.len() > MOST { vec![(say().too_many)(MOST)] } else { Vec::new() });
    let mut codes = 0;
    for (at, file) in files.into_iter().take(MOST).enumerate() {
        // Whoever has left the page wants nothing more of it.
        if said.try_set((say().looking)(at + 1, all)).is_some() {
            return;
        }
        let name = file.name();
        let found = match file.size() > LARGEST {
            true => None,
            false => Some(camera::picture(&file).await),
        };
        if said.is_disposed() {
            return;
        }
        let fault = match found {
            None => (say().picture_too_large)(&name),
            Some(Found::NoPicture) => (say().no_picture)(&name),
            Some(Found::NoReader) => return said.set(say().no_reader.into()),
            Some(Found::Texts(texts)) if texts.is_empty() => (say().no_code)(&name),
            Some(Found::Texts(texts)) => {
                codes += texts.len();
                on_texts.run(texts);
                continue;
            }
        };
        faults.update(|faults| faults.push(fault));
    }
    said.set((say().looked)(all, codes));
}
