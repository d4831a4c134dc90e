//! Checking a certificate: what its code says, to be compared with the paper.

use leptos::prelude::*;

use super::certificate::{exam_name, facts, name_field, typed};
use crate::address::Page;
use crate::browser::{document, fragment, words};
use crate::quiz::certificate::Certificate;
use crate::quiz::code::NotACode;
use crate::quiz::time::Date;
use crate::text::companion::certificate::say;
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
                _ => format!("{words} {}", { say().altered }),
            })
        }
    });
    match here {
        None => view! {
            <h1 tabindex="-1">{say().verify}</h1>
            <p>{say().verify_about}</p>
            <CodeField typed=code label=say().code_label button=say().check go=go/>
        }
        .into_any(),
        Some(certificate) => {
            document::focus_heading();
            view! {
                <Said certificate=certificate/>
                <h2>{say().another}</h2>
                <CodeField typed=String::new() label=say().code_label button=say().check go=go/>
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
    let time = if certificate.double_time { say().double_time } else { say().plain_time };
    let lines = vec![
        (say().exam, exam_name(&certificate)),
        (say().result, points),
        (say().time, time.into()),
        (say().day, Date::from(certificate.day).to_string()),
        (say().paper, certificate.paper.to_string()),
        (say().code, certificate.to_string()),
    ];
    let name = match certificate.has_name() {
        true => view! { <NameCheck certificate=certificate/> }.into_any(),
        false => view! { <p>{say().nameless}</p> }.into_any(),
    };
    view! {
        <div class="card">
            <h1 tabindex="-1">{say().fits}</h1>
            {facts(lines)}
            <p>{say().compare}</p>
        </div>
        <div class="card">{name}</div>
        <h2>{say().proves}</h2>
        <p>{say().proves_words}</p>
        <p>{say().proves_not}</p>
    }
}

/// A field for the name on the paper, and whether the certificate was made out to it.
#[component]
fn NameCheck(
    /// What the code says.
    certificate: Certificate,
) -> impl IntoView {
    let said = RwSignal::new(None);
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        said.set(Some(match typed() {
            None => say().name_missing.into(),
            Some(name) if certificate.names(&words::compared(&name)) => (say().name_fits)(&name),
            Some(name) => (say().name_differs)(&name),
        }));
    };
    let anew = Box::new(move || said.set(None));
    view! {
        <form on:submit=submit>
            {name_field(say().named_label, say().named, anew)}
            <p role="status">{live(move || said.get().into_any())}</p>
            <button class="button">{say().compare_name}</button>
        </form>
    }
}
