//! What is written in another language than the interface: marked, so that it is read in a voice of its own. A program
//! of Vietnamese alone has none of it.

use leptos::prelude::*;

use crate::text::language::{self, Language};
use crate::view::text;

/// Words in this language.
pub(in crate::view) fn written(language: Language, words: AnyView) -> AnyView {
    if !is_foreign(language) {
        return words;
    }
    view! { <span lang=language.code()>{words}</span> }.into_any()
}

/// A part of a page that is written in this language; it lies there as without this.
pub(in crate::view) fn written_part(language: Language, part: AnyView) -> AnyView {
    if !is_foreign(language) {
        return part;
    }
    view! { <div class="written" lang=language.code()>{part}</div> }.into_any()
}

/// The tag that says so, for what stands there in Vietnamese because nobody has translated it yet.
pub(in crate::view) fn only_in(language: Language) -> Option<AnyView> {
    let tag = || view! { <span class="tag">{text().only_vietnamese}</span> }.into_any();
    is_foreign(language).then(tag)
}

/// The same as a line of its own, for a page whose content is in this language.
pub(in crate::view) fn note_of(language: Language) -> Option<AnyView> {
    only_in(language).map(|tag| view! { <p class="tags">{tag}</p> }.into_any())
}

// Nothing is translated into Vietnamese: so the first condition alone decides in a program of Vietnamese.
fn is_foreign(language: Language) -> bool {
    language::now() != Language::Vi && language != language::now()
}
