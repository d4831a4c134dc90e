//! `call`: a call or chat that goes on as it is answered.

use leptos::prelude::*;

use super::Sheet;
use super::message::message;
use crate::browser::document;
use crate::quiz::answer::Change;
use crate::quiz::kind::Call;
use crate::quiz::kind::call::Reply;
use crate::view::{all, on, text};

/// What was said so far, and what can be answered now; once the key is shown, why each answer was
/// wise or not, and what the end means.
pub(super) fn body(kind: &Call, sheet: &Sheet) -> AnyView {
    let way = kind.way(&sheet.answer);
    let mut said = Vec::new();
    for turn in &way {
        said.push(paragraph("bubble", &turn.scene.says));
        if let Some(reply) = turn.reply {
            said.push(paragraph("bubble mine", &reply.text));
            if sheet.shown {
                said.push(paragraph("why", &reply.why));
            }
        }
    }
    let end = kind.ending(&sheet.answer).map(|ending| match sheet.shown {
        true => paragraph("note", &ending.explains),
        false => paragraph("prompt", text().call_over),
    });
    let open = way.last().filter(|_| !sheet.shown);
    let replies = open.into_iter().flat_map(|turn| &turn.scene.replies);
    let replies = replies.map(|reply| answer(reply, sheet));
    let talk = view! { <div class="talk" role="log">{all(said)}</div> }.into_any();
    view! {
        {message(kind.channel, &kind.sender, talk)}
        {all(end)}
        <ul class="choices">{all(replies)}</ul>
    }
    .into_any()
}

fn paragraph(class: &'static str, words: &str) -> impl IntoView + use<> {
    view! { <p class=class tabindex="-1">{words.to_owned()}</p> }
}

/// Something that can be answered.
fn answer(reply: &Reply, sheet: &Sheet) -> impl IntoView + use<> {
    let (id, change) = (reply.id, sheet.change);
    let say = move |_| {
        change.run(Change::Say(id));
        // What is said next is read next.
        document::focus_last(".talk .bubble");
    };
    view! {
        <li>
            <button type="button" class="choice reply" {..on("click", say)}>{reply.text.clone()}</button>
        </li>
    }
}
