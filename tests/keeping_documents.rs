//! Proves that a stored text which is cut, altered or newer than the program costs as little as can
//! be: the record read is a true one, what cannot be read is set aside, what is newer is left alone.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use canh_giac::codec::{Form, seal};
use canh_giac::quiz::attempt::Attempt;
use canh_giac::quiz::learner::{Learner, Standing};
use canh_giac::storage::PREFIX;
use canh_giac::storage::keeper::{Keeper, Keeping, Opened};
use canh_giac::storage::store::Store;

#[allow(dead_code, reason = "each test file uses a part of it")]
mod story;
use story::story;
mod shared;
use shared::Shared;

impl Shared {
    fn has_aside(&self, text: &str) -> bool {
        let ours = |key: &str| key.starts_with(&format!("{PREFIX}aside."));
        self.all().iter().any(|(key, kept)| ours(key) && kept == text)
    }

    fn open(&self) -> (Keeper, Opened) {
        Keeper::open(Box::new(self.clone()))
    }

    /// Tells the first `events` of a story.
    fn tell(&self, first: u64, events: usize) -> Learner {
        let (mut keeper, opened) = self.open();
        let mut learner = opened.learner;
        for event in story(first).into_iter().take(events) {
            learner.apply(event.clone());
            assert_eq!(keeper.keep(&event, &learner), Keeping::Kept);
        }
        learner
    }
}

fn snapshot(place: u8) -> String {
    format!("{PREFIX}snapshot.{place}")
}

fn journal(place: usize) -> String {
    format!("{PREFIX}journal.{place}")
}

/// A lesson is finished (snapshot 1, 22 events), an exam too (snapshot 0, 64 events), and of a
/// second lesson there are 15 events in the journal.
fn kept() -> (Shared, Learner) {
    let store = Shared::default();
    store.tell(1, 64);
    let learner = store.tell(3, 15);
    (store, learner)
}

/// The text with each of its letters changed into its neighbour in the base64 alphabet.
fn altered(text: &str) -> impl Iterator<Item = String> + '_ {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    text.bytes().enumerate().map(|(at, letter)| {
        let place = LETTERS.iter().position(|other| *other == letter).unwrap();
        let mut bytes = text.as_bytes().to_vec();
        // The highest of the six bits too, in turn.
        bytes[at] = LETTERS[place ^ (1 << (at % 6))];
        String::from_utf8(bytes).unwrap()
    })
}

fn cut(text: &str) -> impl Iterator<Item = String> + '_ {
    (0..text.len()).map(|length| text[..length].to_string())
}

/// Every cut and every altered letter of what stands under `key`: opens it, fails unless the text
/// is set aside and `judge` takes the record.
fn break_everywhere(store: &Shared, key: &str, judge: impl Fn(&Learner) -> bool) {
    let text = store.text(key);
    assert!(!text.is_empty(), "nothing under {key}");
    for broken in cut(&text).chain(altered(&text)) {
        let store = store.with(key, &broken);
        let (keeper, opened) = store.open();
        assert!(judge(&opened.learner), "{key} = {broken}");
        assert!(opened.set_aside && store.has_aside(&broken), "{key} = {broken}");
        assert_eq!(keeper.keeping(), Keeping::Kept);
    }
}

#[test]
fn the_newest_snapshot_broken_anywhere_costs_nothing() {
    let (store, learner) = kept();
    break_everywhere(&store, &snapshot(0), |read| *read == learner);
}

#[test]
fn the_snapshot_before_it_broken_anywhere_costs_nothing() {
    let (store, learner) = kept();
    break_everywhere(&store, &snapshot(1), |read| *read == learner);
}

/// True where every answer that `read` holds was given so, and was the first where it says so.
fn holds_only_true_answers(read: &Learner, truth: &Learner) -> bool {
    let attempts = |learner: &Learner| -> Vec<Attempt> {
        let finished = learner.finished().iter().map(|finished| finished.attempt.clone());
        finished.chain(learner.all_open().to_vec()).collect()
    };
    let truths = attempts(truth);
    let standings = read.standings().all(|(question, standing)| {
        let given = |true_one: &Standing| {
            standing.reviews().iter().all(|review| true_one.reviews().contains(review))
        };
        truth.standing(question).is_some_and(given)
    });
    standings
        && attempts(read).iter().all(|attempt| {
            let same = truths.iter().find(|other| other.id == attempt.id);
            same.is_some_and(|truth| {
                let mut given = attempt.given.iter();
                given.all(|given| truth.given_to(given.item) == attempt.given_to(given.item))
            })
        })
}

#[test]
fn with_both_snapshots_broken_no_record_is_made_up() {
    let (store, learner) = kept();
    let store = store.with(&snapshot(0), "garbage").with(&snapshot(1), "garbage");
    let read = store.open().1.learner;
    // The exam stands in the journal still; the lesson before it stood in the snapshots only.
    assert_eq!(read.finished(), &learner.finished()[1..]);
    assert!(holds_only_true_answers(&read, &learner));
}

#[test]
fn a_journal_record_broken_anywhere_costs_no_finished_result_and_makes_nothing_up() {
    let (store, learner) = kept();
    for place in 64..79 {
        break_everywhere(&store, &journal(place), |read| {
            read.finished() == learner.finished() && holds_only_true_answers(read, &learner)
        });
    }
}

#[test]
fn an_answer_lost_from_the_journal_does_not_make_a_later_one_the_first() {
    // In the story the third question is answered wrong, comes back and is then answered right.
    let store = Shared::default();
    let learner = store.tell(1, 21);
    break_everywhere(&store, &journal(5), |read| holds_only_true_answers(read, &learner));
}

#[test]
fn after_a_broken_snapshot_there_are_soon_two_good_generations_again() {
    let (store, _) = kept();
    for broken in [0, 1] {
        let store = store.with(&snapshot(broken), "garbage");
        store.tell(5, 64);
        let learner = store.tell(7, 30);
        for place in [0, 1] {
            let read = store.with(&snapshot(place), "garbage").open().1.learner;
            assert_eq!(read, learner, "{broken} was broken, then {place}");
        }
    }
}

#[test]
fn the_generation_before_still_has_its_journal_after_the_other_place_was_broken() {
    // The journal has gone round; then one snapshot breaks, a new one is taken, and that breaks.
    let store = Shared::default();
    for number in 0..5 {
        store.tell(2 * number + 1, 64);
    }
    for older in [0, 1] {
        let store = store.copy();
        store.tell(11, 10);
        store.set(&snapshot(older), "garbage").unwrap();
        let (mut keeper, opened) = store.open();
        let learner = opened.learner;
        keeper.snapshot(&learner);
        for place in [0, 1] {
            let read = store.with(&snapshot(place), "garbage").open().1.learner;
            assert_eq!(read, learner, "{older} was broken, then {place}");
        }
    }
}

#[test]
fn garbage_everywhere_is_set_aside_and_the_program_works() {
    let store = Shared::default();
    let texts = ["[object Object]", "", "null"];
    for (key, text) in [snapshot(0), snapshot(1), journal(7)].iter().zip(texts) {
        store.set(key, text).unwrap();
    }
    let (_, opened) = store.open();
    assert!(opened.set_aside);
    assert_eq!(opened.learner, Learner::default());
    assert!(texts.iter().all(|text| store.has_aside(text)));
    let learner = store.tell(1, 64);
    assert_eq!(store.open().1.learner, learner);
    assert!(texts.iter().all(|text| store.has_aside(text)));
}

#[test]
fn a_record_of_a_newer_version_is_left_byte_for_byte_as_it_is() {
    let newer = |mark| {
        let bytes = seal(Form { mark, version: 999 }, &"what nobody can know yet");
        <base64ct::Base64Unpadded as base64ct::Encoding>::encode_string(&bytes)
    };
    let (store, _) = kept();
    let broken = store.with(&snapshot(1), "garbage").with(&journal(3), "garbage");
    for store in [Shared::default(), store, broken] {
        for (key, mark) in [(snapshot(0), *b"CS"), (snapshot(1), *b"CS"), (journal(70), *b"CJ")] {
            let store = store.with(&key, &newer(mark));
            let before = store.all();
            let (mut keeper, opened) = store.open();
            let mut learner = opened.learner;
            for event in story(9) {
                learner.apply(event.clone());
                assert_eq!(keeper.keep(&event, &learner), Keeping::Newer);
            }
            keeper.tick(learner.finished()[0].attempt.id, canh_giac::quiz::time::Span(5));
            assert_eq!(keeper.snapshot(&learner), Keeping::Newer);
            assert_eq!(store.all(), before, "{key} is newer");
        }
    }
}
