//! A calm line about use without a network, and about a new version.

use leptos::prelude::*;

use crate::address::Page;
use crate::browser::shell::{self, Ask, Host, Offline};
use crate::view::{all, live, on, text};

/// Where the page is open in another app's browser, which may lose everything: the way out.
fn elsewhere() -> Option<AnyView> {
    let words = match shell::host()? {
        Host::Zalo => text().in_zalo,
        Host::App => text().in_other_app,
    };
    let page = Page::Offline.to_string();
    Some(view! { <p>{words}" "<a href=page>{text().leave_app}</a></p> }.into_any())
}

/// Says how far saving for use without a network has come, and offers a new version. It stands on pages
/// where nobody is in the middle of a question.
#[component]
pub(in crate::view) fn OfflineLine() -> impl IntoView {
    let changed = Trigger::new();
    let listening = shell::on_change(move || changed.notify());
    on_cleanup(move || listening.remove());
    let line = move || {
        let kilobytes = shell::kilobytes();
        let (words, asks) = match shell::offline() {
            Offline::Unknown => return ().into_any(),
            Offline::Never => (text().offline_never.into(), None),
            Offline::Asks => {
                ((text().offline_asks)(kilobytes), Some((Ask::Save, text().offline_save)))
            }
            Offline::Saving(percent) => ((text().offline_saving)(percent, kilobytes), None),
            Offline::Failed => (text().offline_failed.into(), Some((Ask::Save, text().try_again))),
            Offline::Kept => ((text().offline_kept)(kilobytes), None),
            Offline::New => (text().new_version.into(), Some((Ask::Renew, text().take_new))),
            Offline::Others => {
                (text().new_version_others.into(), Some((Ask::Renew, text().take_new)))
            }
        };
        let button = asks.map(|(ask, name)| {
            view! {
                <button class="button" {..on("click", move |_| shell::ask(ask))}>{name}</button>
            }
        });
        view! { <p>{words}</p>{all(button)} }.into_any()
    };
    let lines = move || {
        changed.track();
        view! { {all(elsewhere())}{line()} }.into_any()
    };
    view! { <div class="note offline" role="status">{live(lines)}</div> }
}
