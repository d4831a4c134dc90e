//! The forms of a setting: one of several, and yes or no.

use leptos::prelude::*;

use crate::text::companion::settings::SAMPLE;

/// One of several.
pub(super) struct Choice {
    words: &'static str,
    on: bool,
    pick: Callback<()>,
    /// The language of its words, where it is not the page's.
    language: Option<&'static str>,
    /// The size in which a sample of letters stands below the words.
    sample: Option<&'static str>,
}

impl Choice {
    /// A choice with these words; `pick` is called when it is taken.
    pub fn new(words: &'static str, on: bool, pick: impl Fn() + Send + Sync + 'static) -> Choice {
        let pick = Callback::new(move |()| pick());
        Choice { words, on, pick, language: None, sample: None }
    }

    /// Its words are in this language.
    pub fn said_in(self, code: &'static str) -> Choice {
        Choice { language: Some(code), ..self }
    }

    /// It shows letters of this size.
    pub fn sampled(self, size: &'static str) -> Choice {
        Choice { sample: Some(size), ..self }
    }
}

/// One of several, under what is chosen; `about` says more.
pub(super) fn choices(
    name: &'static str,
    legend: &'static str,
    all: Vec<Choice>,
    about: Option<&'static str>,
) -> AnyView {
    let all = all.into_iter().map(|Choice { words, on, pick, language, sample }| {
        // The letters say nothing that the words do not.
        let sample = sample.map(|size| {
            view! { <span class="sample" data-sample=size aria-hidden="true">{SAMPLE}</span> }
        });
        view! {
            <label class="choice" lang=language>
                <input type="radio" name=name prop:checked=on on:change=move |_| pick.run(())/>
                <span>{words}</span>
                {sample}
            </label>
        }
    });
    let about = about.map(|words| view! { <p class="quiet">{words}</p> });
    view! {
        <fieldset class="setting">
            <legend>{legend}</legend>
            <div class="options">{all.collect_view()}</div>
            {about}
        </fieldset>
    }
    .into_any()
}

/// Yes or no.
pub(super) fn tick(words: &'static str, on: bool, change: Callback<bool>) -> AnyView {
    let changed = move |event| change.run(event_target_checked(&event));
    view! {
        <label class="choice">
            <input type="checkbox" prop:checked=on on:change=changed/>
            <span>{words}</span>
        </label>
    }
    .into_any()
}
