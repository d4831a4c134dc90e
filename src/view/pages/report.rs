//! Putting together what to tell the police. Nothing is sent; it is kept only where somebody asks.

mod fields;
mod keep;

use leptos::prelude::*;

use crate::address::Page;
use crate::browser::learners;
use crate::quiz::report::{Field, Report as Filled, Tick};
use crate::storage::draft;
use crate::text::companion::report::say;
use crate::view::notebook::Notebook;
use crate::view::parts::{GUIDE_SOURCES, Give};
use crate::view::{live, text};
use fields::{tick, ticks, written};
use keep::{Held, Keep};

/// The page of the report.
#[component]
pub(in crate::view) fn Report() -> impl IntoView {
    let kept = draft::read(&*learners::place_of(Notebook::here().owner().as_ref()));
    let (held, came_back) = match &kept {
        Ok(None) => (Held::Nothing, None),
        Ok(Some(_)) => (Held::Draft, Some(say().came_back)),
        Err(_) => (Held::Draft, Some(say().unreadable)),
    };
    let came_back = came_back.map(|words| view! { <p class="note">{words}</p> });
    let report = RwSignal::new(kept.ok().flatten().unwrap_or_default());
    view! {
        <h1 tabindex="-1">{text().report}</h1>
        {came_back}
        {tick(Tick::Danger, say().danger, report)}
        <div role="alert">{live(move || danger(&report.read()))}</div>
        <p>{say().about}</p>
        <p class="quiet">{say().private}</p>
        {ticks(say().deeds, &Tick::DEEDS, report)}
        <div role="status">{live(move || bank(&report.read()))}</div>
        {[Field::Place, Field::Deed, Field::Time, Field::Person, Field::Harm]
            .map(|field| written(field, report)).collect_view()}
        {ticks(say().proofs, &Tick::PROOFS, report)}
        {[Field::Proof, Field::Reporter].map(|field| written(field, report)).collect_view()}
        <h2>{say().composed}</h2>
        {live(move || composed(&report.read()))}
        <Keep report=report held=held/>
        {places()}
    }
}

/// Whoever is in danger calls, and does not write.
fn danger(report: &Filled) -> AnyView {
    let danger = report.has(Tick::Danger).then(|| {
        view! {
            <div class="danger">
                <a class="button main" href="tel:113">{say().call}</a>
                <p>{say().call_why}</p>
                // Beside this page, or what was written would be lost.
                <a href=Page::Emergency.to_string() target="_blank" rel="noopener">{say().other_numbers}</a>
            </div>
        }
    });
    danger.into_any()
}

/// Money that is on its way comes before the report.
fn bank(report: &Filled) -> AnyView {
    let fraud = report.has(Tick::Fraud);
    fraud.then(|| view! { <p class="note">{say().bank_first}</p> }).into_any()
}

/// The report as it stands, and how to give it away.
fn composed(report: &Filled) -> AnyView {
    let words = (say().compose)(report);
    if words.is_empty() {
        return view! { <p class="quiet">{say().nothing}</p> }.into_any();
    }
    view! {
        <p class="card words">{words.clone()}</p>
        <Give text=words title=text().report.into() name=say().file.into() mime="text/plain;charset=utf-8"/>
    }
    .into_any()
}

/// Where to report it.
fn places() -> AnyView {
    let places = say().places.map(|(name, how)| {
        view! { <li><strong>{name}</strong><p>{how}</p></li> }
    });
    view! {
        <h2>{say().give_to}</h2>
        <ul class="places">{places.collect_view()}</ul>
        <p><a href=format!("./can-cu/{GUIDE_SOURCES}.html") target="_blank" rel="noopener">{say().sources}</a></p>
    }
    .into_any()
}
