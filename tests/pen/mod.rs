//! A printed form filled in with a pen as its key says, and carried over to the app.
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use canh_giac::print::{Field, Form};
use canh_giac::quiz::amount::Amount;
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::language::Language;
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::question::ChoiceId;

/// The place that a capital letter names.
fn place(letter: char) -> usize {
    usize::from(letter as u8 - b'A')
}

/// The places of the rows that the key names.
fn named(form: &Form) -> Vec<usize> {
    let marks: Vec<&str> = form.key.split(", ").collect();
    let rows = form.rows.iter().filter(|row| row.field != Field::None);
    let named = rows.enumerate().filter(|(_, row)| marks.contains(&row.mark.as_str()));
    named.map(|(place, _)| place).collect()
}

/// What somebody answers who has filled in the form as its key says.
pub fn carried_over(kind: &Kind, item: &Item, form: &Form) -> Answer {
    let shown = &item.order;
    match kind {
        Kind::Single(single) if shown.is_empty() => {
            Answer::of(named(form).iter().map(|place| single.choices[*place].id))
        }
        Kind::Single(_) | Kind::Multiple(_) => Answer::of(named(form).iter().map(|n| shown[*n])),
        Kind::TrueFalse(_) => Answer::of([if ["Đúng", "True"].contains(&form.key.as_str()) {
            ChoiceId::TRUE
        } else {
            ChoiceId::FALSE
        }]),
        Kind::Order(_) => {
            let numbers = form.key.split(", ").map(|number| number.parse::<usize>().unwrap());
            let mut steps: Vec<(usize, ChoiceId)> = numbers.zip(shown.iter().copied()).collect();
            steps.sort();
            Answer::Sequence(steps.into_iter().map(|(_, id)| id).collect())
        }
        Kind::Matching(matching) => {
            let pair = |mark: &str| {
                let (number, letter) = mark.split_at(mark.len() - 1);
                let left = matching.pairs[number.parse::<usize>().unwrap() - 1].id;
                (left, shown[place(letter.chars().next().unwrap())])
            };
            let mut pairs: Vec<_> = form.key.split(", ").map(pair).collect();
            pairs.sort();
            Answer::Pairs(pairs)
        }
        Kind::Number(number) => {
            let written = form.key.strip_suffix(number.unit.as_str()).unwrap();
            Answer::Number(Amount::read(written, Language::Vi).unwrap())
        }
        Kind::RedFlags(_)
            if ["Tin thật", "Genuine"].iter().any(|key| form.key.starts_with(key)) =>
        {
            Answer::of([ChoiceId::GENUINE])
        }
        Kind::RedFlags(message) => {
            Answer::of(named(form).iter().map(|place| message.parts[*place].id))
        }
        Kind::Hotspot(picture) => {
            Answer::of(named(form).iter().map(|place| picture.spots[*place].choice.id))
        }
        Kind::Call(call) => {
            let reply = |turn: &str| {
                let (number, letter) = turn.split_at(turn.len() - 1);
                let scene = &call.scenes[number.parse::<usize>().unwrap() - 1];
                scene.replies[place(letter.chars().next().unwrap())].id
            };
            Answer::Sequence(form.key.split(", ").map(reply).collect())
        }
    }
}
