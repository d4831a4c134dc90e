//! The class as files, and on paper.

use leptos::prelude::*;

use super::Told;
use crate::browser::{clock, document, file};
use crate::exchange::class_file;
use crate::exchange::class_tables::tables;
use crate::exchange::table::{CSV_TYPE, Separators, XLSX_TYPE, csv, xlsx};
use crate::text::trainer::report::say;
use crate::text::trainer::tables::{file_name, say as words};
use crate::view::live;

/// What other programs call a file of JSON.
const JSON_TYPE: &str = "application/json";

/// A form in which a class is saved.
#[derive(Clone, Copy)]
enum Form {
    Xlsx,
    Csv(Separators),
    Json,
}

/// The buttons, and what came of pressing one.
pub(super) fn export(told: &Told) -> AnyView {
    let said = RwSignal::new(String::new());
    let forms = [
        (say().xlsx, Form::Xlsx),
        (say().csv_vietnamese, Form::Csv(Separators::VIETNAMESE)),
        (say().csv_english, Form::Csv(Separators::ENGLISH)),
        (say().json, Form::Json),
    ];
    let buttons = forms.map(|(words, form)| {
        let told = told.clone();
        let press = move |_| said.set(save(&told, form));
        view! { <button type="button" class="button" on:click=press>{words}</button> }
    });
    view! {
        <h2>{say().export}</h2>
        <p class="quiet">{say().export_about}</p>
        <div class="actions">
            <button type="button" class="button" on:click=move |_| document::print()>{say().print}</button>
            {buttons.collect_view()}
        </div>
        <div role="status">{live(move || view! { <p>{said.get()}</p> }.into_any())}</div>
    }
    .into_any()
}

/// Saves the class in this form; what is said of it.
fn save(told: &Told, form: Form) -> String {
    let tables = || told.with_class(|class| tables(class, words()));
    let (ending, mime, bytes) = match form {
        Form::Xlsx => ("xlsx", XLSX_TYPE, xlsx(&tables()).unwrap_or_default()),
        Form::Csv(separators) => ("csv", CSV_TYPE, csv(&tables(), separators)),
        Form::Json => {
            let written = class_file::write(&told.session, clock::now());
            ("json", JSON_TYPE, written.into_bytes())
        }
    };
    let name = file_name(&told.session, ending);
    // A class never has so many rows that no spreadsheet could hold them.
    match !bytes.is_empty() && file::save(&name, mime, &bytes) {
        true => (say().saving)(&name),
        false => say().not_saved.into(),
    }
}
