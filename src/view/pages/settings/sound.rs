//! What is heard and felt.

use leptos::prelude::*;

use super::Choose;
use super::choices::tick;
use crate::browser::voice::{self, Voice};
use crate::browser::{face, shell, tone};
use crate::quiz::points::Points;
use crate::storage::preferences::Preferences;
use crate::text::companion::settings::say;
use crate::text::companion::voice::say as of_voice;
use crate::text::language;
use crate::view::live;

/// Tones, trembling; reading aloud.
pub(super) fn sound(chosen: &Preferences, choose: Choose) -> AnyView {
    // Whoever turns it on hears or feels at once what it is.
    let tones = Callback::new(move |on| {
        choose.run(Box::new(move |all| all.sound = on));
        sample(on);
    });
    let vibration = Callback::new(move |on| {
        choose.run(Box::new(move |all| all.vibration = on));
        sample(on);
    });
    let slow = Callback::new(move |on| choose.run(Box::new(move |all| all.slow_voice = on)));
    let trembling = match face::can_tremble() {
        true => tick(say().vibration, chosen.vibration, vibration),
        false => view! { <p class="quiet">{say().no_vibration}</p> }.into_any(),
    };
    view! {
        <fieldset class="setting">
            <legend>{say().sound}</legend>
            {tick(say().tones, chosen.sound, tones)}
            {trembling}
        </fieldset>
        <fieldset class="setting">
            <legend>{of_voice().title}</legend>
            <p>{of_voice().about}</p>
            {reading()}
            {tick(say().slow_voice, chosen.slow_voice, slow)}
        </fieldset>
    }
    .into_any()
}

/// Whether this device can read aloud in the language of the interface, and if not, why; where it can, how that sounds.
fn reading() -> AnyView {
    let changed = Trigger::new();
    // Some browsers know their voices only after a while.
    let listening = shell::on_change(move || changed.notify());
    on_cleanup(move || listening.remove());
    let found = move || {
        changed.track();
        let (words, here) = match voice::state(language::now()) {
            Voice::Unknown => (of_voice().unknown, false),
            Voice::Never => (of_voice().never, false),
            Voice::Missing => (of_voice().missing, false),
            Voice::Far => (of_voice().far, false),
            Voice::Here => (of_voice().here, true),
        };
        let hear = |_| voice::try_out(of_voice().sample, language::now());
        let button = here.then(|| {
            view! {
                <button type="button" class="button" on:click=hear>{of_voice().try_out}</button>
            }
        });
        view! { <p class="quiet">{words}</p>{button} }.into_any()
    };
    view! { <div class="reading" role="status">{live(found)}</div> }.into_any()
}

fn sample(on: bool) {
    if on {
        tone::verdict(Points::ONE);
    }
}
