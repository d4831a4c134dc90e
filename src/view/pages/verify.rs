//! Checking a certificate: what its code says, to be compared with the paper.

use leptos::prelude::*;

use super::certificate::{exam_name, facts};
use crate::address::Page;
use crate::browser::{document, fragment, words};
use crate::quiz::certificate::Certificate;
use crate::quiz::code::NotACode;
use crate::quiz::name;
use crate::quiz::time::Date;
use crate::text::companion::certificate::VI;
use crate::view::parts::CodeField;
use crate::view::{live, text};

/// The field for a code, below what the code in the address says.
#[component]
pub(in crate::view) fn Verify(
    /// The code, as it stands in the address.
    code: String,
) -> impl IntoView {
    let here = code.parse::<Certificate>().ok();
    let go = Callback::new(move |typed: String| match typed.parse::<Certificate>() {
        // The code in the address is shown already; to go there again would close the way back.
        Ok(certificate) if Some(certificate) == here => None,
        Ok(certificate) => {
            fragment::go(&Page::Verify(certificate.to_string()).to_string());
            None
        }
        Err(fault) => {
            let words = (text().not_a_code)(fault, Certificate::LENGTH);
            Some(match fault {
                NotACode::Length(0) => words,
                _ => format!("{words} {}", { VI.altered }),
            })
        }
    });
    match here {
        None => view! {
            <h1 tabindex="-1">{VI.verify}</h1>
            <p>{VI.verify_about}</p>
            <CodeField typed=code label=VI.code_label button=VI.check go=go/>
        }
        .into_any(),
        Some(certificate) => {
            document::focus_heading();
            view! {
                <Said certificate=certificate/>
                <h2>{VI.another}</h2>
                <CodeField typed=String::new() label=VI.code_label button=VI.check go=go/>
            }
            .into_any()
        }
    }
}

/// What a code says, and what that proves.
#[component]
fn Said(
    /// What the code says.
    certificate: Certificate,
) -> impl IntoView {
    let points = (text().points_of)(certificate.tenths.into(), certificate.questions.into());
    let time = if certificate.double_time { VI.double_time } else { VI.plain_time };
    let lines = vec![
        (VI.exam, exam_name(&certificate)),
        (VI.result, points),
        (VI.time, time.into()),
        (VI.day, Date::from(certificate.day).to_string()),
        (VI.paper, certificate.paper.to_string()),
        (VI.code, certificate.to_string()),
    ];
    let name = match certificate.has_name() {
        true => view! { <NameCheck certificate=certificate/> }.into_any(),
        false => view! { <p>{VI.nameless}</p> }.into_any(),
    };
    view! {
        <div class="card">
            <h1 tabindex="-1">{VI.fits}</h1>
            {facts(lines)}
            <p>{VI.compare}</p>
        </div>
        <div class="card">{name}</div>
        <h2>{VI.proves}</h2>
        <p>{VI.proves_words}</p>
        <p>{VI.proves_not}</p>
    }
}

/// The field for a name. A constant, for Leptos would make an element without anything from outside of a
/// string of markup.
const FIELD: &str = "name";

/// A field for the name on the paper, and whether the certificate was made out to it.
#[component]
fn NameCheck(
    /// What the code says.
    certificate: Certificate,
) -> impl IntoView {
    let said = RwSignal::new(None);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = name::clean(&words::composed(&document::value_of(FIELD)));
        said.set(Some(match typed {
            None => ("", VI.name_missing.into()),
            Some(name) if certificate.names(&words::compared(&name)) => {
                ("right", (VI.name_fits)(&name))
            }
            Some(name) => ("wrong", (VI.name_differs)(&name)),
        }));
    };
    let outcome = move || {
        said.get().map(|(class, words): (_, String)| view! { <strong class=class>{words}</strong> })
    };
    view! {
        <form class="name-field" on:submit=submit>
            <p>{VI.named}</p>
            <label for=FIELD>{VI.named_label}</label>
            <input id=FIELD type="text" autocomplete="off" autocapitalize="words" spellcheck="false"
                enterkeyhint="done"/>
            <p role="status">{live(move || outcome().into_any())}</p>
            <button class="button">{VI.compare_name}</button>
        </form>
    }
}
