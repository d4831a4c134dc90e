//! What this program is, who made it, and telling that a question is wrong.

mod wrong;

use leptos::prelude::*;

use crate::address::Page;
use crate::browser::document;
use crate::quiz::time::Date;
use crate::text::companion::about::say;
use crate::view::text;
use wrong::Report;

/// The page of all libraries, which the build writes beside the pages of sources.
const LIBRARIES: &str = "./can-cu/giay-phep.html";

/// What this program is; or, where a question is named, telling that it is wrong.
#[component]
pub(in crate::view) fn About(
    /// The id of the question, as it stands in the address; empty where none is meant.
    id: String,
) -> impl IntoView {
    if !id.is_empty() {
        let page = Page::About(String::new()).to_string();
        return view! {
            <h1 tabindex="-1">{say().wrong}</h1>
            <Report id=id/>
            <div class="actions"><a class="button link" href=page>{text().about}</a></div>
        }
        .into_any();
    }
    let made = say().made_how.map(|words| view! { <p>{words}</p> });
    view! {
        <h1 tabindex="-1">{text().about}</h1>
        <p>{say().what}</p>
        <p class="note">{say().not_official}</p>
        <p>{say().free}</p>
        <h2>{say().made}</h2>
        {made.collect_view()}
        <h2>{say().wrong}</h2>
        <Report id=id/>
        <h2>{say().versions}</h2>
        {versions().map(|words| view! { <p>{words}</p> }).collect_view()}
        <h2>{say().licences}</h2>
        <p>{say().licence_code}</p>
        <p>{say().licence_questions}</p>
        <p class="way"><a href=LIBRARIES target="_blank" rel="noopener">{say().libraries}</a></p>
        <div class="actions">
            <a class="button link" href=Page::Privacy.to_string()>{text().privacy}</a>
            <a class="button link" href=Page::Settings.to_string()>{text().settings}</a>
        </div>
    }
    .into_any()
}

/// Which version of the program, and how new its content is.
fn versions() -> impl Iterator<Item = String> {
    let build = document::build();
    let program = (say().version)(env!("CARGO_PKG_VERSION"), build.as_deref());
    // The build of the site knows it; a program that was built by hand does not.
    let read = option_env!("CANH_GIAC_CONTENT").and_then(|day| day.parse::<Date>().ok());
    [Some(program), read.map(|day| (say().content)(day))].into_iter().flatten()
}
