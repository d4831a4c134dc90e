//! Proves that every shipped question can be answered on paper: who fills in a form as its key says
//! and carries the marks over to the app earns the whole point.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod pen;

use std::path::Path;

use canh_giac::bank::shelf;
use canh_giac::print::{Field, filled, form};
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::random::Random;
use canh_giac::text::language::{self, Language};
use pen::carried_over;

#[test]
fn a_form_filled_in_as_its_key_says_earns_the_whole_point_in_each_language() {
    for language in Language::ALL {
        language::speak(language);
        every_form_earns_the_whole_point();
    }
}

fn every_form_earns_the_whole_point() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questions");
    for (_, bank) in shelf::read(&folder, "2026-11-22".parse().unwrap()).banks {
        let mut random = Random::new(7);
        for question in &bank.questions {
            let item = Item::draw(&bank.topic, question, &mut random);
            let form = form(question, &item);
            let id = &question.id;
            assert!(!form.how.is_empty() && !form.rows.is_empty(), "{id}");
            let fields = form.rows.iter().filter(|row| row.field != Field::None).count();
            assert!(fields > 0, "{id} has nothing to fill in");
            let answer = carried_over(&question.kind, &item, &form);
            assert_eq!(question.kind.grade(&answer), Points::ONE, "{id}: {}", form.key);
            // And whoever types what stands in the key has that answer.
            assert_eq!(filled(question, &item, &form.key), Some(answer), "{id}: {}", form.key);
            for nonsense in
                ["?", "0", "Z9Z9", "-1-", "ab cd ef gh ij kl", "99999999999999999999999A"]
            {
                let typed = filled(question, &item, nonsense);
                let points = typed.map(|answer| question.kind.grade(&answer));
                assert_ne!(points, Some(Points::ONE), "{id}: {nonsense}");
            }
            assert_eq!(filled(question, &item, "  "), Some(Answer::nothing()), "{id}");
        }
    }
}
