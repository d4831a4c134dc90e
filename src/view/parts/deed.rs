//! A button that does something and says what came of it.

use std::pin::Pin;

use leptos::prelude::*;
use leptos::task::spawn_local;

/// What is done when a button is pressed; in the end the words for what came of it.
pub(in crate::view) type Deed = Pin<Box<dyn Future<Output = &'static str>>>;

/// A button that does something and says what came of it.
pub(in crate::view) fn deed(
    class: &'static str,
    words: &'static str,
    said: RwSignal<&'static str>,
    press: impl Fn() -> Deed + 'static,
) -> AnyView {
    // One kind of closure for all buttons: Leptos compiles each anew.
    fn one_kind(
        class: &'static str,
        words: &'static str,
        said: RwSignal<&'static str>,
        press: Box<dyn Fn() -> Deed>,
    ) -> AnyView {
        let press = move |_| {
            let deed = press();
            spawn_local(async move { said.set(deed.await) });
        };
        view! { <button type="button" class=class on:click=press>{words}</button> }.into_any()
    }
    one_kind(class, words, said, Box::new(press))
}
