//! The frame of a message or a call as it looks on a phone.

use leptos::prelude::*;

use crate::quiz::kind::red_flags::Channel;
use crate::view::text;

/// What came from `sender`, in its frame.
pub(super) fn message(channel: Channel, sender: &str, said: AnyView) -> AnyView {
    view! {
        <div class="message">
            <p class="sender">
                <span>{(text().channel)(channel)}</span>
                <strong>{sender.to_owned()}</strong>
            </p>
            {said}
        </div>
    }
    .into_any()
}
