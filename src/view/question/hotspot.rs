//! `hotspot`: places in a picture. Each place is a field of its own over the picture, with its
//! number; what is there stands in words for those who cannot see it, and for everybody who asks.

use leptos::prelude::*;

use super::Sheet;
use super::field::field;
use super::heading::drawing;
use super::lines::{Line, judged, lines};
use crate::quiz::answer::Change;
use crate::quiz::kind::Hotspot;
use crate::quiz::kind::hotspot::Spot;
use crate::quiz::question::Picture;
use crate::view::{all, text};

/// How to answer.
pub(super) fn prompt(kind: &Hotspot) -> &'static str {
    if kind.asks_many() { text().point_all } else { text().point_one }
}

/// The picture with its places.
pub(super) fn body(kind: &Hotspot, picture: Option<&Picture>, sheet: &Sheet) -> AnyView {
    let spots = || (1..).zip(&kind.spots);
    let places = spots().map(|(number, spot)| place(spot, number, kind.asks_many(), sheet));
    let words = lines(spots().filter_map(|(number, spot)| told(spot, number, sheet)));
    let words = match sheet.shown {
        true => words,
        false => {
            view! { <details><summary>{text().in_words}</summary>{words}</details> }.into_any()
        }
    };
    view! { <div class="picture">{all(picture.map(drawing))}{all(places)}</div>{words} }.into_any()
}

/// A place that can be pointed at.
fn place(spot: &Spot, number: usize, many: bool, sheet: &Sheet) -> impl IntoView + use<> {
    let (id, area) = (spot.choice.id, spot.area);
    let taken = sheet.answer.takes(id);
    let class = match (sheet.shown, spot.choice.right, taken) {
        (true, true, _) => "spot right",
        (true, false, true) => "spot wrong",
        (false, _, true) => "spot taken",
        _ => "spot",
    };
    // Printing fractions would add 11 kB to the compressed wasm; hundredths of a percent are whole.
    let share = |part: u16, of: u16| {
        let hundredths = u32::from(part) * 10_000 / u32::from(of);
        format!("{}.{:02}%", hundredths / 100, hundredths % 100)
    };
    let words = view! {
        <span class="aside">{spot.choice.text.clone()}</span>
        <span class="number-badge">{number.to_string()}</span>
    };
    let change = if many { Change::Toggle(id) } else { Change::Take(id) };
    view! {
        <div class="place"
            style:left=share(area.x, Picture::WIDTH) style:top=share(area.y, Picture::HEIGHT)
            style:width=share(area.width, Picture::WIDTH)
            style:height=share(area.height, Picture::HEIGHT)>
            {field(class, many, taken, change, sheet, words.into_any())}
        </div>
    }
}

/// A place in words; once the key is shown, those that matter, with why.
fn told(spot: &Spot, number: usize, sheet: &Sheet) -> Option<Line> {
    let choice = &spot.choice;
    let (class, mark) = judged(choice.right, sheet.answer.takes(choice.id), sheet.shown);
    if sheet.shown && mark.is_empty() {
        return None;
    }
    let why = if mark.is_empty() { String::new() } else { choice.why.clone() };
    Some(Line { class, number, words: choice.text.clone(), mark, why })
}
