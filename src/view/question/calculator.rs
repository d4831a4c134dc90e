//! The small calculator beside a number.

use leptos::prelude::*;

use crate::quiz::calculator::{Calculator, Key, Sign};
use crate::text::language::{self, Language};
use crate::view::{all, live, on, text};

/// The keys as they lie, by rows of four.
const KEYS: [(&str, Key); 19] = [
    ("C", Key::Clear),
    ("⌫", Key::Back),
    ("÷", Key::Sign(Sign::By)),
    ("×", Key::Sign(Sign::Times)),
    ("7", Key::Digit(7)),
    ("8", Key::Digit(8)),
    ("9", Key::Digit(9)),
    ("−", Key::Sign(Sign::Minus)),
    ("4", Key::Digit(4)),
    ("5", Key::Digit(5)),
    ("6", Key::Digit(6)),
    ("+", Key::Sign(Sign::Plus)),
    ("1", Key::Digit(1)),
    ("2", Key::Digit(2)),
    ("3", Key::Digit(3)),
    ("=", Key::Equals),
    ("0", Key::Digit(0)),
    ("000", Key::Thousand),
    (",", Key::Comma),
];

/// A calculator that is opened when it is wanted.
pub(super) fn calculator(calculator: RwSignal<Calculator>) -> AnyView {
    let key = |(words, key): (&'static str, Key)| {
        let press = move |_| calculator.update(|calculator| calculator.press(key));
        // The table is written for Vietnamese.
        let words = match (key, language::now()) {
            (Key::Comma, Language::En) => ".",
            _ => words,
        };
        let label = match key {
            Key::Back => text().key_back,
            Key::Clear => text().key_clear,
            _ => words,
        };
        view! {
            <button {..on("click", press)} type="button" class="key" aria-label=label>
                {words}
            </button>
        }
    };
    let window = live(move || calculator.with(Calculator::to_string).into_any());
    view! {
        <details>
            <summary>{text().calculator}</summary>
            <p class="window" role="status">{window}</p>
            <div class="keys">{all(KEYS.into_iter().map(key))}</div>
        </details>
    }
    .into_any()
}
