//! Giving the campaign away, and deleting it.

use leptos::prelude::*;

use super::kept::Kept;
use super::topic_name;
use crate::browser::{clock, document, file};
use crate::exchange::table::{CSV_TYPE, Separators, Table, XLSX_TYPE, csv, xlsx};
use crate::exchange::{campaign_file, campaign_tables};
use crate::text::language;
use crate::text::trainer::campaign::say;
use crate::text::trainer::campaign_tables::say as words;
use crate::view::live;
use crate::view::trainer::sure::{Words, sure};

/// Buttons that save the campaign and print its report.
#[component]
pub(super) fn Give(
    /// The campaign.
    kept: Kept,
) -> impl IntoView {
    let said = RwSignal::new("");
    let save = move |name: &str, mime: &str, bytes: Option<Vec<u8>>| {
        let saved = bytes.is_some_and(|bytes| file::save(name, mime, &bytes));
        said.set(if saved { say().saving } else { say().not_saved });
    };
    let tables = move || -> Vec<Table> {
        campaign_tables::tables(&kept.now(), kept.year.get_untracked(), words(), &topic_name)
    };
    let whole = move |_| {
        let text = campaign_file::write(&kept.now(), clock::now());
        save(say().file_name, "application/json", Some(text.into_bytes()));
    };
    let sheets = move |_| {
        save(&format!("{}.xlsx", { say().table_name }), XLSX_TYPE, xlsx(&tables()).ok());
    };
    let plain = move |_| {
        let bytes = csv(&tables(), Separators::of(language::now()));
        save(&format!("{}.csv", { say().table_name }), CSV_TYPE, Some(bytes));
    };
    view! {
        <h2>{say().give}</h2>
        <p class="quiet">{say().give_about}</p>
        <div class="actions">
            <button type="button" class="button main" on:click=whole>{say().file}</button>
            <button type="button" class="button" on:click=sheets>{say().xlsx}</button>
            <button type="button" class="button" on:click=plain>{say().csv}</button>
            <button type="button" class="button" on:click=move |_| document::print()>{say().print}</button>
        </div>
        <p role="status">{live(move || said.get().into_any())}</p>
    }
}

/// Deleting all of it, asked once more.
#[component]
pub(super) fn Delete(
    /// The campaign.
    kept: Kept,
) -> impl IntoView {
    let (asked, said) = (RwSignal::new(false), RwSignal::new(""));
    let delete = move || {
        said.set(if kept.delete() { say().deleted } else { say().not_kept });
        asked.set(false);
    };
    let body = move || {
        match asked.get() {
        false => view! {
            <button type="button" class="button danger" on:click=move |_| asked.set(true)>{say().delete}</button>
            <p role="status">{said.get()}</p>
        }
        .into_any(),
        true => {
            let words = Words {
                sure: say().delete_sure.into(),
                failed: "",
                keep: say().keep,
                delete: say().delete_now,
            };
            sure(words, asked, delete)
        }
    }
    };
    view! { <div class="apart">{live(body)}</div> }
}
