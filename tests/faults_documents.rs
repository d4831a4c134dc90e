//! Proves that whatever becomes of a stored or sent document, the program goes on, and what cannot be
//! read is set aside: documents of every version, cut anywhere, altered, written anew with a right
//! checksum around wrong contents, with other versions, in each other's places.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use base64ct::{Base64Unpadded, Base64UrlUnpadded, Encoding};
use canh_giac::codec::{Form, HEADER, seal};
use canh_giac::exchange::pieces::Piece;
use canh_giac::exchange::transfer::{self, Transfer};
use canh_giac::quiz::random::Random;
use canh_giac::storage::keeper::Keeping;
use canh_giac::storage::roster::Roster;
use canh_giac::storage::store::Store;
use canh_giac::storage::{draft, gathered};

#[allow(dead_code, reason = "each test file uses a part of it")]
mod story;
use story::story;
mod shared;
use shared::Shared;
mod oracle;
use oracle::look::{look_through, send};
use oracle::mangle::{mangled, raw};
use oracle::{Device, Judge, is_sound, report, times};

/// What devices held whose program wrote version 1, 2 and 3, beside what others keep.
fn devices() -> Vec<Device> {
    let device = |version| {
        let store = Shared::fixture(&format!("records-{version}.txt"));
        store.set("theirs", "not ours").unwrap();
        store.set("__proto__", "not ours").unwrap();
        Device { store, drawer: 0 }
    };
    (1..=3).map(device).collect()
}

/// The keys whose documents are broken: in every run one of each form; in the long one, all.
fn keys(device: &Device) -> Vec<String> {
    const EACH: [u32; 8] = [0, 1, 2, 5, 21, 22, 23, 59];
    let left_out = |key: &String| match key.strip_prefix("canhgiac.journal.") {
        Some(number) => times(!EACH.contains(&number.parse().unwrap()), false),
        None => !key.starts_with("canhgiac."),
    };
    device.store.0.keys().into_iter().filter(|key| !left_out(key)).collect()
}

fn is_record(key: &str) -> bool {
    key.contains(".journal.") || key.contains(".snapshot.")
}

/// What has been done to a document.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Broken {
    /// Bytes were cut off or altered: no checksum fits.
    Damaged,
    /// Written anew with a right checksum: whatever it says may be believed, and must do no harm.
    Forged,
}

/// Puts `text` under `key` and opens everything; judges what becomes of it.
fn survives(golden: &Device, key: &str, text: &str, how: Broken, thorough: bool) {
    let device = Device { store: golden.store.with(key, text), drawer: 0 };
    let before = device.copy();
    let run = (key, text);
    let _ = (draft::read(&device.store), Roster::read(&device.store));
    let _ = Roster::read_whole(&device.store).map(|roster| roster.current().clone());
    for piece in gathered::all(&device.store).unwrap() {
        let _ = piece.parse::<Piece>();
    }
    let (mut keeper, opened) = device.open();
    let mut learner = opened.learner;
    look_through(&learner);
    let newer = keeper.keeping() == Keeping::Newer;
    if how == Broken::Damaged {
        assert!(!newer, "{run:?} counts as newer");
        assert!(is_sound(&learner), "I3, {run:?}");
        assert_eq!(opened.set_aside, is_record(key), "I6, {run:?}");
        // The exam is under way: its lesson is what was finished.
        let results: Vec<u64> = learner.finished().iter().map(|ended| ended.attempt.id.0).collect();
        assert_eq!(results, [1], "I1, {run:?}");
    }
    for event in story(300).into_iter().take(3) {
        keeper.catch_up(&mut learner);
        learner.apply(event.clone());
        keeper.keep(&event, &learner);
    }
    keeper.snapshot(&learner);
    if newer {
        assert_eq!(device.store.all(), before.store.all(), "I6, {run:?}: a newer one is changed");
        return;
    }
    for (other, kept) in before.store.all() {
        let stays = !is_record(&other);
        assert!(!stays || device.store.text(&other) == kept, "{run:?}: {other} is changed");
    }
    if opened.set_aside {
        assert!(device.texts("aside").contains(&text.into()), "I6, {run:?}");
    }
    // The list of people decides whether anything is kept for them at all.
    if thorough {
        send(&learner);
    }
    if thorough && (how == Broken::Damaged || !key.contains("learners")) {
        let judge = Judge { before: &before, after: &device, run: &run };
        judge.stays_within_bounds();
        judge.goes_on(&[]);
    }
}

#[test]
fn every_document_of_every_version_may_be_cut_anywhere() {
    let mut cuts = 0;
    for device in devices() {
        for key in keys(&device) {
            let signs: Vec<char> = device.store.text(&key).chars().collect();
            for length in 0..signs.len() {
                let cut: String = signs[..length].iter().collect();
                survives(&device, &key, &cut, Broken::Damaged, length % 97 == 0);
                cuts += 1;
            }
        }
    }
    report("T3", "truncations", cuts, cuts);
}

/// The mark, the version and the value of a document.
fn parts(text: &str) -> Option<(Form, Vec<u8>)> {
    let bytes = Base64Unpadded::decode_vec(text).ok()?;
    let (header, body) = bytes.split_at_checked(HEADER)?;
    let version = u16::from_le_bytes([header[2], header[3]]);
    Some((Form { mark: [header[0], header[1]], version }, body.to_vec()))
}

fn sealed(form: Form, body: &[u8]) -> String {
    Base64Unpadded::encode_string(&seal(form, &raw(body)))
}

/// Every so many runs the device tells a whole new story.
const THOROUGH: u32 = 50;

#[test]
fn altered_documents_cost_nothing_but_themselves() {
    let (devices, mut random) = (devices(), Random::new(5));
    let mut altered = 0;
    while altered < times(3_000, 300_000) {
        let device = &devices[random.below(3) as usize];
        let keys = keys(device);
        let key = &keys[random.below(keys.len() as u32) as usize];
        let text = device.store.text(key);
        let other = match parts(&text) {
            Some(_) if random.below(2) == 0 => {
                let bytes = Base64Unpadded::decode_vec(&text).unwrap();
                Base64Unpadded::encode_string(&mangled(&bytes, &mut random))
            }
            _ => String::from_utf8_lossy(&mangled(text.as_bytes(), &mut random)).into_owned(),
        };
        if other != text {
            survives(device, key, &other, Broken::Damaged, random.below(THOROUGH) == 0);
            altered += 1;
        }
    }
    report("T3", "alterations", altered, altered);
}

#[test]
fn documents_with_wrong_contents_and_a_right_checksum_do_no_harm() {
    let (devices, mut random) = (devices(), Random::new(6));
    let mut forged = 0;
    while forged < times(4_000, 400_000) {
        let device = &devices[random.below(3) as usize];
        let keys = keys(device);
        let key = &keys[random.below(keys.len() as u32) as usize];
        if let Some((form, body)) = parts(&device.store.text(key)) {
            let text = sealed(form, &mangled(&body, &mut random));
            survives(device, key, &text, Broken::Forged, random.below(THOROUGH) == 0);
            forged += 1;
        }
    }
    report("T3", "forged", forged, forged);
}

#[test]
fn other_versions_and_documents_in_wrong_places_do_no_harm() {
    let mut runs = 0;
    for device in devices() {
        let keys = keys(&device);
        let texts: Vec<String> = keys.iter().map(|key| device.store.text(key)).collect();
        for key in &keys {
            for text in &texts {
                survives(&device, key, text, Broken::Forged, true);
                runs += 1;
            }
            let Some((form, body)) = parts(&device.store.text(key)) else { continue };
            for at in [0, 1, 2] {
                // The largest number in the place of a small one: nothing can be counted on from there.
                let mut body = body.clone();
                body.splice(at..=at, [255, 255, 255, 255, 255, 255, 255, 255, 255, 1]);
                survives(&device, key, &sealed(form, &body), Broken::Forged, true);
                runs += 1;
            }
            for step in [0, 1, 2, 3, 4, 1000, 1001, u16::MAX - 1, u16::MAX] {
                let version = form.version.wrapping_add(step);
                let text = sealed(Form { version, ..form }, &body);
                survives(&device, key, &text, Broken::Forged, true);
                runs += 1;
            }
        }
    }
    report("T3", "versions-and-places", runs, runs);
}

#[test]
fn a_record_on_its_way_is_taken_whole_or_not_at_all() {
    let golden = include_str!("fixtures/transfer-1.txt").trim();
    let whole = transfer::read(golden).unwrap();
    let inner = golden.trim_start_matches(transfer::PREFIX).trim_end_matches('.');
    let document = Base64UrlUnpadded::decode_vec(inner).unwrap();
    let as_text =
        |bytes: &[u8]| format!("{}{}.", transfer::PREFIX, Base64UrlUnpadded::encode_string(bytes));
    let (mut random, form) = (Random::new(7), Form { mark: *b"CT", version: 1 });
    let runs = times(3_000, 300_000);
    for run in 0..runs {
        let altered = mangled(&document, &mut random);
        if altered != document {
            assert!(transfer::read(&as_text(&altered)).is_err(), "run {run}");
        }
        let forged = seal(form, &raw(&mangled(&document[HEADER..], &mut random)));
        if let Ok(Transfer { learner, .. }) = transfer::read(&as_text(&forged)) {
            look_through(&learner);
            let mut both = whole.learner.clone();
            both.merge(learner);
            look_through(&both);
        }
    }
    report("T3", "transfers", 2 * runs, 2 * runs);
}

#[test]
fn names_that_other_programs_stumble_over_are_names() {
    const NAMES: [&str; 6] = ["__proto__", "constructor", "toString", "hasOwnProperty", "", "🙂"];
    let device = Device::new(0);
    let mut roster = Roster::read_whole(&device.store).unwrap();
    NAMES.iter().for_each(|name| _ = roster.add(name).unwrap());
    roster.write(&device.store).unwrap();
    let (mut keeper, opened) = device.open();
    let mut learner = opened.learner;
    for (id, name) in (1..).zip(NAMES) {
        for event in oracle::look::lesson_of(id, name) {
            learner.apply(event.clone());
            assert_eq!(keeper.keep(&event, &learner), Keeping::Kept);
        }
    }
    assert_eq!(device.open().1.learner, learner);
    assert_eq!(learner.finished().len(), NAMES.len());
    let sent = Transfer { learner, ..Transfer::default() };
    assert_eq!(transfer::read(&transfer::write(&sent)), Ok(sent));
    report("T3", "names", NAMES.len(), NAMES.len());
}
