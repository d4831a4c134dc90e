//! How the program looks, sounds and speaks on this device. Whatever is chosen works at once.

mod choices;
mod kept;
mod sound;

use leptos::prelude::*;

use crate::address::Page;
use crate::browser::document;
use crate::quiz::language::Language;
use crate::storage::preferences::{Preferences, Size, Theme};
use crate::text::companion::settings::{name, say};
use crate::text::language;
use crate::view::face::Face;
use crate::view::notebook::Notebook;
use crate::view::shelf::Shelf;
use crate::view::{live, text};
use choices::{Choice, choices, tick};
use kept::kept;
use sound::sound;

/// Takes a change of what is chosen.
type Choose = Callback<Box<dyn FnOnce(&mut Preferences) + Send + Sync>>;

/// The page of the settings.
#[component]
pub(in crate::view) fn Settings() -> impl IntoView {
    let (face, notebook, shelf) = (Face::here(), Notebook::here(), Shelf::here());
    let choose = Choose::new(move |change| {
        // All is drawn again: whoever chose by keyboard or by ear is still there.
        let there = || document::focus_on("[name=language]:checked");
        face.choose((notebook, shelf), change, there);
    });
    let lost = move || face.lost.get().then(|| say().not_kept);
    view! {
        <h1 tabindex="-1">{text().settings}</h1>
        <p>{say().about}</p>
        <p class="wrong-code" role="alert">{live(move || lost().into_any())}</p>
        {live(move || {
            face.renewed.track();
            let chosen = face.chosen();
            view! {
                {looks(&chosen, choose)}
                {sound(&chosen, choose)}
                {exams(&chosen, choose)}
            }
            .into_any()
        })}
        {kept(notebook)}
        <div class="actions">
            <a class="button link" href=Page::About(String::new()).to_string()>{text().about}</a>
        </div>
    }
}

/// Language, size of the text, colours.
fn looks(chosen: &Preferences, choose: Choose) -> AnyView {
    let languages = Language::ALL.map(|one| {
        let pick = move || choose.run(Box::new(move |all| all.language = Some(one)));
        Choice::new(name(one), language::now() == one, pick).said_in(one.code())
    });
    let (now, words) = (chosen.size, say().sizes);
    let sizes = Size::ALL.into_iter().zip(words).map(|(one, words)| {
        let pick = move || choose.run(Box::new(move |all| all.size = one));
        Choice::new(words, one == now, pick).sampled(one.code())
    });
    let (now, words) = (chosen.theme, say().themes);
    let themes = Theme::ALL.into_iter().zip(words).map(|(one, words)| {
        let pick = move || choose.run(Box::new(move |all| all.theme = one));
        Choice::new(words, one == now, pick)
    });
    view! {
        {choices("language", say().language, languages.into(), Some(say().language_about))}
        {choices("size", say().size, sizes.collect(), None)}
        {choices("theme", say().theme, themes.collect(), Some(say().theme_about))}
    }
    .into_any()
}

/// What exams begin with.
fn exams(chosen: &Preferences, choose: Choose) -> AnyView {
    let change = move |on| choose.run(Box::new(move |all| all.double_time = on));
    view! {
        <fieldset class="setting">
            <legend>{say().exams}</legend>
            {tick(say().double_time, chosen.double_time, Callback::new(change))}
            <p class="quiet">{say().double_about}</p>
        </fieldset>
    }
    .into_any()
}
