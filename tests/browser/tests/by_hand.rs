//! What only some kinds of question have: steps that a finger drags, a picture that may not come,
//! a calculator. In Chromium, whose driver has a finger.

use browser_tests::record::{lesson, under_way};
use browser_tests::{Banks, Deed, Engine, Site, VI, Worker};
use canh_giac::quiz::kind::Kind;
use xtask::server::Fault;

#[test]
fn chromium() {
    let (site, banks) = (Site::open_without_worker(), Banks::read());
    let worker = Worker::with(Engine::Chromium, &site);
    // All steps stand on it at once.
    worker.has_a_screen(600, 1100);
    steps_are_dragged(&worker, banks);
    a_calculator_works(&worker, banks);
    worker.all_is_calm();
    places_are_found_without_their_picture(&worker, &site, banks);
}

/// Opens a lesson that asks the first question of such a kind.
fn asks(worker: &Worker, banks: &Banks, like: impl Fn(&Kind) -> bool) {
    let found = banks.first(|question| like(&question.kind));
    worker.has_kept(&under_way(&[lesson(1, &[found])]));
    worker.open_home();
    worker.press(VI.resume);
}

fn steps_are_dragged(worker: &Worker, banks: &Banks) {
    asks(worker, banks, |kind| matches!(kind, Kind::Order(order) if order.steps.len() > 3));
    let sheet = worker.question();
    let Deed::Arrange(steps) = worker.known(banks, &sheet).deed(true, &sheet) else {
        worker.fail("steps that are not arranged")
    };
    // From the last place to the first in one go, and back: all places in between are crossed.
    let (first, last) = (&sheet.steps[0], &sheet.steps[sheet.steps.len() - 1]);
    worker.drags(last, first);
    let mut crossed = sheet.steps.clone();
    crossed.rotate_right(1);
    worker.until(&format!("{crossed:?}"), |look| {
        (look.sheet.as_ref()?.steps == crossed).then_some(())
    });
    worker.drags(last, &crossed[crossed.len() - 1]);
    worker.until("the steps as they were", |look| {
        (look.sheet.as_ref()?.steps == sheet.steps).then_some(())
    });
    worker.drags_into_order(&steps);
    worker.press(VI.check);
    worker.hear(VI.right);
}

fn a_calculator_works(worker: &Worker, banks: &Banks) {
    asks(worker, banks, |kind| matches!(kind, Kind::Number(_)));
    worker.question();
    worker.press("Máy tính");
    for (keys, shown) in [("2 0 0 000", "200.000"), ("× 5 0", "50"), ("=", "10.000.000")] {
        keys.split(' ').for_each(|key| worker.press(key));
        worker.hear(shown);
    }
    // It lies beside the answer and does not write into it.
    worker.same(
        "what is typed",
        worker.sheet().number.map(|field| field.typed),
        Some(String::new()),
    );
    worker.press("Xóa hết");
    worker.hear("0");
}

/// Who has only the words: each number stands in the list of words, and at its place.
fn places_are_found_without_their_picture(worker: &Worker, site: &Site, banks: &Banks) {
    site.break_pictures(Fault::NotFound);
    asks(worker, banks, |kind| matches!(kind, Kind::Hotspot(_)));
    let sheet = worker.question();
    let known = worker.known(banks, &sheet);
    worker.until("a picture that does not come", |look| {
        let [picture] = look.pictures.as_slice() else { return None };
        (Some(&picture.words) == known.picture.as_ref() && !picture.came).then_some(())
    });
    worker.press(VI.in_words);
    let words: Vec<Vec<String>> = (1..)
        .zip(&sheet.choices)
        .map(|(number, choice)| vec![number.to_string(), choice.words.clone()])
        .collect();
    worker.until(&format!("the places in words: {words:?}"), |look| {
        (look.lines == words).then_some(())
    });
    for number in 1..=sheet.choices.len() {
        worker.see(&number.to_string());
    }
    worker.answer(known, true);
    worker.press(VI.check);
    worker.hear(VI.right);
    site.mend();
}
