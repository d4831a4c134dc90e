//! The code by which phones join a class: on the wall, as a link, and on a card for each seat.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::seats::Seats;
use super::{back, phase};
use crate::browser::{full_screen, share};
use crate::exchange::qr::Qr;
use crate::quiz::class::code::ClassCode;
use crate::quiz::class::session::{Round, Session};
use crate::text::trainer::class::say as class_text;
use crate::text::trainer::invite::say;
use crate::text::trainer::project::say as wall_text;
use crate::view::live;
use crate::view::parts::QrCode;
use crate::view::trainer::awake::stay_awake;

/// The page of the worker's app, beside this one.
const APP: &str = "index.html";

/// The link by which phones join a round; `None` where the app is a file on this device.
fn link(code: ClassCode) -> Option<String> {
    share::address_beside(APP, &format!("#/lop/{}", code.signs()))
}

/// What is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    Page,
    Wall,
    Seats,
}

/// The page by which phones join a round.
#[component]
pub(in crate::view::trainer) fn Invite(
    /// The class.
    session: Session,
    /// The round.
    round: Round,
) -> impl IntoView {
    let shown = RwSignal::new(Shown::Page);
    let (code, seats) = (round.code, session.setup.seats);
    let title = phase(&session, code.phase);
    live(move || {
        match shown.get() {
        Shown::Seats => {
            let leave = Callback::new(move |()| shown.set(Shown::Page));
            view! { <Seats code=code link=link(code) seats=seats leave=leave/> }.into_any()
        }
        Shown::Wall => {
            stay_awake();
            on_cleanup(full_screen::leave);
            let leave = move |_| shown.set(Shown::Page);
            let full = full_screen::can().then(|| view! {
                <button type="button" class="button" on:click=move |_| full_screen::toggle()>{wall_text().full}</button>
            });
            view! {
                <section class="code-wall">
                    {poster(code)}
                    <div class="leaving">
                        {full}
                        <button type="button" class="button" on:click=leave>{say().leave_wall}</button>
                    </div>
                </section>
            }
            .into_any()
        }
        Shown::Page => view! {
            {back(&session)}
            <p class="quiet">{title}</p>
            <section class="card">
                {poster(code)}
                <div class="actions">
                    <button type="button" class="button main"
                        on:click=move |_| shown.set(Shown::Wall)>{say().wall}</button>
                </div>
                <p class="quiet">{say().distance}</p>
            </section>
            {link(code).map(|link| view! { <Send code=code link=link/> })}
            <div class="card">
                <p>{say().seats_about}</p>
                <div class="actions">
                    <button type="button" class="button"
                        on:click=move |_| shown.set(Shown::Seats)>{say().seats}</button>
                    <a class="button" href=crate::address::Room::Collect(session.id, code.phase).to_string()>
                        {class_text().collect}
                    </a>
                </div>
            </div>
        }
        .into_any(),
    }
    })
}

/// What people see on the wall.
fn poster(code: ClassCode) -> AnyView {
    let qr = link(code).and_then(|link| Qr::for_wall(&link));
    let picture = match qr {
        Some(qr) => view! { <QrCode qr=qr title=say().qr.into()/> }.into_any(),
        None => view! { <p class="note">{say().typed_only}</p> }.into_any(),
    };
    let steps = say().steps.map(|step| view! { <li>{step}</li> });
    let long = code.composed.is_some();
    view! {
        <div class="poster">
            {picture}
            <div>
                <h1 tabindex="-1">{say().title}</h1>
                <p class="class-code" class:long=long>{code.to_string()}</p>
                <ol class="steps">{steps.collect_view()}</ol>
            </div>
        </div>
    }
    .into_any()
}

/// Sending the link to a group.
#[component]
fn Send(
    /// The round.
    code: ClassCode,
    /// The link.
    link: String,
) -> impl IntoView {
    let said = RwSignal::new("");
    let message = (say().message)(&code.to_string(), &link);
    let copied = message.clone();
    let copy = move |_| {
        let text = copied.clone();
        spawn_local(async move {
            said.set(if share::copy(text).await { say().copied } else { say().not_copied });
        });
    };
    let send = move |_| {
        let text = message.clone();
        spawn_local(async move {
            let sent = share::share(say().title.into(), text, None).await;
            said.set(if sent { say().shared } else { say().not_shared });
        });
    };
    let send = share::can_share().then(|| {
        view! { <button type="button" class="button" on:click=send>{say().share}</button> }
    });
    view! {
        <div class="card">
            <p class="address">{link}</p>
            <div class="actions">
                <button type="button" class="button" on:click=copy>{say().copy}</button>
                {send}
            </div>
            <p class="quiet" role="status">{live(move || said.get().into_any())}</p>
        </div>
    }
}
