//! Lines and words of a drawing. Everything is a path: Leptos compiles each other form of SVG anew.
//! How they look is in the style sheet, by their class.

use leptos::prelude::*;

/// A line, or a closed form.
pub(super) fn path(class: &'static str, way: String) -> AnyView {
    dashed(class, way, "none".into())
}

/// A line of which only some is drawn: the lengths of its dashes, each followed by that of a gap.
pub(super) fn dashed(class: &'static str, way: String, dashes: String) -> AnyView {
    view! { <path class=class d=way stroke-dasharray=dashes/> }.into_any()
}

/// Words that begin, or where `class` says so end, at a place.
pub(super) fn words(class: &'static str, x: i32, y: i32, words: String) -> AnyView {
    view! { <text class=class x=x.to_string() y=y.to_string()>{words}</text> }.into_any()
}
