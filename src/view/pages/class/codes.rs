//! The codes of a result: one for the camera, one to be read aloud, one for chats.

use leptos::prelude::*;

use super::give::give;
use crate::address::Page;
use crate::exchange::handing::{self, Secret};
use crate::exchange::qr::Qr;
use crate::quiz::attempt::Attempt;
use crate::quiz::class::handed::{Asked, Handed, Origin};
use crate::quiz::class::pass::Pass;
use crate::quiz::class::short_code;
use crate::quiz::exam::Exam;
use crate::text::class::say;
use crate::view::live;
use crate::view::parts::QrCode;

/// The codes of an attempt, and what can be done with them.
pub(super) fn codes(
    attempt: &Attempt,
    exam: &Exam,
    pass: &Pass,
    asked: &[Asked<'_>],
) -> impl IntoView + use<> {
    let secret = Secret::new(pass.chance);
    let nth = pass.nth(attempt.id);
    let origin = Origin { device: secret.device(), attempt: attempt.id, nth };
    let handed = Handed::of(attempt, pass.seat, pass.name.clone(), origin, exam.double_time);
    let qr = Qr::of(&handing::qr_text(pass.round, &handed, asked, &secret)).map(|qr| {
        view! {
            <p>{say().show}</p>
            {enlarging(qr)}
        }
    });
    let short = short_code::write(pass.round, &handed, asked, exam.time());
    let chat = handing::chat_text(pass.round, &handed, asked, &secret);
    let chat = format!("{}: {chat}", (say().seat)(pass.seat));
    view! {
        {qr}
        <p>{say().read_aloud}</p>
        <p class="short-code">{in_groups(&short)}</p>
        {give(chat)}
        <div class="actions">
            <a class="button" href=Page::Result(attempt.id).to_string()>{say().see_result}</a>
        </div>
    }
}

/// The groups of a code, each of which stays in one line.
fn in_groups(code: &str) -> impl IntoView + use<> {
    let groups = code.split('-').map(|group| view! { <span>{group.to_owned()}</span>" " });
    groups.collect_view()
}

/// The code for the camera; whoever touches it has it as large as the screen.
fn enlarging(qr: Qr) -> AnyView {
    let large = RwSignal::new(false);
    live(move || {
        let (class, label) = match large.get() {
            true => ("qr-button large", say().shrink),
            false => ("qr-button", say().enlarge),
        };
        view! {
            <button type="button" class=class aria-label=label
                on:click=move |_| large.update(|large| *large = !*large)>
                <QrCode qr=qr.clone() title=say().qr.into()/>
            </button>
        }
        .into_any()
    })
}
