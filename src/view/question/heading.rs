//! What stands above the answers: tags, what is asked, the picture.

use leptos::prelude::*;

use crate::browser::clock;
use crate::quiz::kind::Kind;
use crate::quiz::question::{Bank, Picture, Question};
use crate::view::asked::Asked;
use crate::view::text;

/// The tags of a question: vital, asked before, no longer certain.
pub(super) fn tags(question: &Asked, back: bool) -> AnyView {
    let vital = question.vital.is_some().then_some(("tag vital", text().vital));
    let back = back.then_some(("tag", text().comes_back));
    let stale = is_stale(question.bank(), question).then_some(("tag", text().stale));
    let tags = [vital, back, stale].into_iter().flatten();
    let tags = tags.map(|(class, words)| view! { <span class=class>{words}</span> });
    view! { <p class="tags">{tags.collect_view()}</p> }.into_any()
}

/// True where the sources should have been read again by today.
pub(super) fn is_stale(bank: &Bank, question: &Question) -> bool {
    clock::today().is_some_and(|today| bank.is_stale(question, today))
}

/// What is asked; a word in capitals that turns it round stands out.
pub(super) fn words(words: &str) -> AnyView {
    match words.split_once(text().not) {
        None => words.to_owned().into_any(),
        Some((before, after)) => {
            let (before, after) = (before.to_owned(), after.to_owned());
            view! { {before}<strong>{text().not}</strong>{after} }.into_any()
        }
    }
}

/// The picture of a question, where the kind does not show it itself.
pub(super) fn picture(question: &Question) -> Option<AnyView> {
    let shown = question.picture.as_ref();
    let shown = shown.filter(|_| !matches!(question.kind, Kind::Hotspot(_)));
    shown.map(|picture| view! { <div class="picture">{drawing(picture)}</div> }.into_any())
}

/// The drawing itself. Its size is said beforehand, so that nothing jumps when it comes.
pub(super) fn drawing(picture: &Picture) -> AnyView {
    let (file, alt) = (picture.file.clone(), picture.alt.clone());
    view! { <img src=file alt=alt width=Picture::WIDTH height=Picture::HEIGHT/> }.into_any()
}
