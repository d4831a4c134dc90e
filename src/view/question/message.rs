//! The frame of a message or a call as it looks on a phone.

use leptos::prelude::*;

use crate::quiz::kind::red_flags::Channel;
use crate::view::text;

/// What came from `sender`, in its frame.
pub(super) fn message(channel: Channel, sender: &str, said: AnyView) -> AnyView {
    let class = match channel {
        Channel::Sms => "message sms",
        Channel::Chat => "message chat",
        Channel::Call => "message phone",
        Channel::Post => "message post",
        Channel::Notice => "message notice",
        Channel::Paper => "message leaflet",
    };
    view! {
        <div class=class>
            <p class="sender">
                <span>{(text().channel)(channel)}</span>
                <strong>{sender.to_owned()}</strong>
            </p>
            {said}
        </div>
    }
    .into_any()
}
