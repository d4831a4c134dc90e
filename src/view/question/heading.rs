//! What stands above the answers: tags, what is asked, the picture.

use leptos::prelude::*;

use crate::browser::clock;
use crate::quiz::kind::Kind;
use crate::quiz::question::{Bank, Picture, Question};
use crate::text::not;
use crate::view::asked::Asked;
use crate::view::parts::{only_in, picture as sign, written, written_part};
use crate::view::{all, attr, text};

/// The tags of a question: vital, asked before, no longer certain, not translated.
pub(super) fn tags(question: &Asked, back: bool) -> AnyView {
    let vital = question.vital.is_some().then_some(("tag vital", text().vital));
    let back = back.then_some(("tag", text().comes_back));
    let stale = is_stale(question.bank(), question).then_some(("tag", text().stale));
    let tags = [vital, back, stale].into_iter().flatten();
    let tags = tags.map(|(class, words)| view! { <span class=class>{words}</span> });
    let foreign = only_in(question.language);
    view! { <p class="tags">{all(tags)}{all(foreign)}</p> }.into_any()
}

/// True where the sources should have been read again by today.
pub(super) fn is_stale(bank: &Bank, question: &Question) -> bool {
    clock::today().is_some_and(|today| bank.is_stale(question, today))
}

/// What is asked; a word in capitals that turns it round stands out.
pub(super) fn words(question: &Question) -> AnyView {
    let (language, words) = (question.language, &question.text);
    let not = not(language);
    match words.split_once(not) {
        None => written(language, words.clone().into_any()),
        Some((before, after)) => {
            let (before, after) = (before.to_owned(), after.to_owned());
            written(language, view! { {before}<strong>{not}</strong>{after} }.into_any())
        }
    }
}

/// A button that reads the question aloud. It is there only where the device has a voice of the question's
/// language (`style/keys.css`), and `shell/voice.js` does what it says.
pub(super) fn listen(question: &Question) -> AnyView {
    view! {
        <button type="button" class="button listen" {..attr("aria-pressed", "false")}
            data-listen=question.language.code()>
            {sign("speak")}
            {text().listen}
        </button>
    }
    .into_any()
}

/// The picture of a question, where the kind does not show it itself.
pub(super) fn picture(question: &Question) -> AnyView {
    let shown = question.picture.as_ref();
    let shown = shown.filter(|_| !matches!(question.kind, Kind::Hotspot(_)));
    let shown = shown.map(|picture| view! { <div class="picture">{drawing(picture)}</div> });
    all(shown.map(|shown| written_part(question.language, shown.into_any())))
}

/// The drawing itself. Its size is said beforehand, so that nothing jumps when it comes.
pub(super) fn drawing(picture: &Picture) -> AnyView {
    let (file, alt) = (picture.file.clone(), picture.alt.clone());
    let (width, height) = (Picture::WIDTH.to_string(), Picture::HEIGHT.to_string());
    view! { <img {..attr("src", file)} {..attr("alt", alt)} {..attr("width", width)} {..attr("height", height)}/> }.into_any()
}
