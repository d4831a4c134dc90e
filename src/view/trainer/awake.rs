//! A screen that stays on while a room looks at it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::document;
use crate::browser::wakeful::{self, Promised};

/// The screen does not go dark while what is being drawn stands there.
pub(super) fn stay_awake() {
    let promised: StoredValue<Option<Promised>, LocalStorage> = StoredValue::new_local(None);
    let gone = StoredValue::new(false);
    let ask = move || {
        spawn_local(async move {
            let answer = wakeful::ask().await;
            match gone.try_get_value() {
                Some(false) => promised.set_value(answer),
                // It is not there any more.
                _ => answer.iter().for_each(Promised::release),
            }
        });
    };
    ask();
    let again = document::on_show(move || {
        if !document::hidden() {
            ask();
        }
    });
    on_cleanup(move || {
        gone.set_value(true);
        again.remove();
        promised.with_value(|held| held.iter().for_each(Promised::release));
    });
}
