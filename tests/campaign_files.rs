//! Proves what a campaign's file says, that many of them come to the same in whatever order and however often they are taken,
//! and that what cannot be is refused.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod hall;
#[path = "made/campaigns.rs"]
mod made;

use canh_giac::exchange::campaign_file::{Brought, read, write};
use canh_giac::exchange::campaign_tables::tables;
use canh_giac::exchange::class_file::{MOST_BYTES, NotTaken};
use canh_giac::exchange::table::Cell;
use canh_giac::quiz::campaign::digest::{Digest, TopicSum};
use canh_giac::quiz::campaign::tables::{Sum, Tables};
use canh_giac::quiz::campaign::{Campaign, Counts, Deed, DeedId, Sort, Target};
use canh_giac::quiz::class::session::SessionId;
use canh_giac::quiz::random::Random;
use canh_giac::quiz::time::{Date, Moment};
use canh_giac::storage::campaign;
use canh_giac::storage::store::{MemoryStore, Store};
use canh_giac::text::trainer::campaign_tables::VI;

const WRITTEN: Moment = Moment(1_795_000_000_000);

/// A class with these people, of whom half passed.
fn digest(people: u32, written: u64) -> Digest {
    let sum = |topic: &str, part| TopicSum {
        topic: topic.into(),
        hundredths: people * part,
        answers: people * 2,
    };
    Digest {
        written: Moment(written),
        unit: "Công ty <Một>".into(),
        date: Date::new(2026, 11, 22).unwrap(),
        people,
        passed: people / 2,
        topics: vec![sum("lua-dao", 150), sum("ma-tuy", 100)],
        before: Vec::new(),
    }
}

fn deed(id: u64, sort: Sort, people: u32) -> Deed {
    let date = Date::new(2026, 3, 1).unwrap();
    Deed { date, id: DeedId(id), sort, count: 2, unit: "Khu nhà trọ số 3".into(), people }
}

fn small() -> Campaign {
    let mut campaign = Campaign::default();
    campaign.take(SessionId(7), digest(2, 5)).unwrap();
    campaign.add(deed(1, Sort::Meeting, 120)).unwrap();
    campaign.add(deed(2, Sort::Model("Tổ tự quản".into()), 10)).unwrap();
    campaign
}

fn brought(text: &str) -> Campaign {
    match read(text.as_bytes()).unwrap() {
        Brought::Campaign(campaign) => campaign,
        Brought::Class(id, digest) => {
            let mut campaign = Campaign::default();
            campaign.take(id, digest).unwrap();
            campaign
        }
    }
}

#[test]
fn the_file_is_what_its_document_says() {
    let expected = concat!(
        r#"{"program":"canh-giac","form":"campaign","version":1,"written":1795000000000,"#,
        r#""classes":[{"id":"0000000000000007","written":5,"unit":"Công ty <Một>","date":"2026-11-22","#,
        r#""people":2,"passed":1,"topics":{"lua-dao":[300,4],"ma-tuy":[200,4]},"before":{}}],"#,
        r#""deeds":[{"id":"0000000000000001","sort":"meeting","kind":"","count":2,"date":"2026-03-01","#,
        r#""unit":"Khu nhà trọ số 3","people":120},"#,
        r#"{"id":"0000000000000002","sort":"model","kind":"Tổ tự quản","count":2,"date":"2026-03-01","#,
        r#""unit":"Khu nhà trọ số 3","people":10}]}"#
    );
    assert_eq!(write(&small(), WRITTEN), expected);
    assert_eq!(brought(expected), small());
}

#[test]
fn districts_come_to_the_same_in_any_order_and_however_often() {
    let classes: Vec<(SessionId, Digest)> =
        (0..40).map(|id| (SessionId(id), digest(id as u32 % 30, id))).collect();
    let district = |from: usize, to: usize, later: u64| {
        let mut campaign = Campaign::default();
        for (id, digest) in &classes[from..to] {
            let written = Moment(digest.written.0 + later);
            let people = digest.people + later as u32;
            campaign.take(*id, Digest { written, people, ..digest.clone() }).unwrap();
        }
        campaign.add(deed(from as u64, Sort::Meeting, 50)).unwrap();
        campaign.aim(2026, Target { sessions: 5, people: 5 });
        write(&campaign, WRITTEN)
    };
    // The second one has classes of the first in a later state.
    let mut files = vec![district(0, 20, 0), district(10, 30, 1), district(25, 40, 0)];
    files.extend(files.clone());
    files.extend(made::files(5));
    let mut random = Random::new(3);
    let mut all = Vec::new();
    for _ in 0..20 {
        random.shuffle(&mut files);
        let mut campaign = Campaign::default();
        for file in &files {
            campaign.take_all(brought(file));
        }
        all.push(campaign);
    }
    assert!(all.windows(2).all(|two| two[0] == two[1]));
    let all = &all[0];
    // Of the 40 classes five have the ids of the class files, which were written at the beginning.
    assert_eq!((all.classes().count(), all.deeds().len()), (40, 3));
    assert_eq!(all.target(2026), Target::default(), "what is aimed at is everybody's own");
    let again = all.clone().take_all(all.clone());
    assert_eq!(again, Counts { known: 43, ..Counts::default() });
}

#[test]
fn five_years_come_to_what_was_reported() {
    let campaign = brought(&write(&made::five_years(), WRITTEN));
    let tables = Tables::of(&campaign, None);
    let expected = Sum { sessions: 625, people: 2_350, ..Sum::default() };
    assert_eq!(tables.all, expected);
    assert_eq!(tables.models.len(), 12);
    assert_eq!(tables.models.iter().map(|models| models.count).sum::<u32>(), 281);
    assert_eq!(campaign.years(), [2025, 2024, 2023, 2022, 2021]);
    let years = tables.years();
    assert_eq!(years.iter().map(|(_, sum)| sum.people).sum::<u32>(), 2_350);
    for (year, sum) in years {
        assert_eq!(Tables::of(&campaign, Some(year)).all, sum);
    }
    assert_eq!(Target::reached(2_350, 2_000), Some(117));
    assert_eq!(Target::reached(999, 1_000), Some(99));
    assert_eq!(Target::reached(5, 0), None);
    assert_eq!(Target::reached(u32::MAX, 1), Some(u32::MAX));
}

#[test]
fn spreadsheets_get_the_same_figures() {
    let mut campaign = made::five_years();
    campaign.take(SessionId(7), digest(3, 5)).unwrap();
    let sheets = tables(&campaign, Some(2026), VI, &|topic| format!("Chủ đề {topic}"));
    let whole = |count: i64| Cell::Whole(count);
    let all: Vec<Cell> = sheets[0].rows.iter().map(|row| row[1].clone()).collect();
    assert_eq!(all, [whole(1), whole(3), whole(3), whole(1), Cell::Percent(333)]);
    let unit =
        vec![Cell::Text("Công ty <Một>".into()), whole(1), whole(3), whole(1), Cell::Percent(333)];
    assert_eq!(sheets[1].rows, [unit]);
    let topic = |name: &str, share| {
        vec![Cell::Text(format!("Chủ đề {name}")), Cell::Empty, Cell::Percent(share)]
    };
    assert_eq!(sheets[3].rows, [topic("lua-dao", 750), topic("ma-tuy", 500)]);
    let sheets = tables(&campaign, None, VI, &|topic| topic.to_string());
    assert_eq!(sheets[4].rows.len(), 12);
    assert_eq!(sheets[5].rows.len(), 72);
    assert!(sheets.iter().all(|sheet| sheet.rows.iter().all(|row| row.len() == sheet.head.len())));
}

#[test]
fn what_cannot_be_is_refused() {
    let good = write(&small(), WRITTEN);
    for length in 0..good.len() {
        let cut = read(&good.as_bytes()[..length]);
        assert_eq!(cut, Err(NotTaken::NotJson), "{length}");
    }
    let with = |old: &str, new: &str| {
        assert!(good.contains(old), "{old}");
        read(good.replacen(old, new, 1).as_bytes()).map(|_| ())
    };
    assert_eq!(with("\"version\":1", "\"version\":2"), Err(NotTaken::Newer(2)));
    assert_eq!(with("\"campaign\"", "\"record\""), Err(NotTaken::NotOurs));
    assert_eq!(with("\"canh-giac\"", "\"kahoot\""), Err(NotTaken::NotOurs));
    assert_eq!(with("\"version\":1", "\"version\":1,\"new\":[1]"), Ok(()));
    for (old, new) in [
        ("\"passed\":1", "\"passed\":3"),
        ("\"people\":2", "\"people\":1501"),
        ("[300,4]", "[401,4]"),
        ("[300,4]", "[300,4000000000]"),
        ("[300,4]", "[300]"),
        ("2026-11-22", "2026-11-31"),
        ("2026-03-01", "2026-03"),
        ("0000000000000007", "seven"),
        ("\"meeting\"", "\"party\""),
        ("\"kind\":\"Tổ tự quản\"", "\"kind\":\" \""),
        ("\"count\":2", "\"count\":0"),
        ("\"count\":2", "\"count\":10001"),
        ("\"people\":120", "\"people\":-1"),
    ] {
        assert_eq!(with(old, new), Err(NotTaken::Impossible), "{new}");
    }
}

#[test]
fn as_many_classes_as_a_campaign_holds_fit_into_a_file_and_into_the_store() {
    let mut campaign = Campaign::default();
    let topics = |people: u32| {
        let topic = |number: u32| TopicSum {
            topic: format!("mot-chu-de-{number}").as_str().into(),
            hundredths: people * 300,
            answers: people * 4,
        };
        (0..8).map(topic).collect::<Vec<_>>()
    };
    for id in 0..Campaign::MOST as u64 {
        let (topics, before) =
            (topics(40), if id.is_multiple_of(3) { topics(40) } else { Vec::new() });
        let unit = format!("Công ty trách nhiệm hữu hạn số {}", id % 500);
        let of = Digest { topics, before, unit, ..digest(40, 1_795_000_000_000) };
        campaign.take(SessionId(id.wrapping_mul(0x9e37_79b9_7f4a_7c15)), of).unwrap();
    }
    assert_eq!(campaign.take(SessionId(1), digest(1, 1)), None, "there is no room for another one");
    let file = write(&campaign, WRITTEN);
    assert!(file.len() <= MOST_BYTES, "{}", file.len());
    assert_eq!(brought(&file), campaign);
    let store = MemoryStore::default();
    campaign::keep(&store, &campaign).unwrap();
    let kept = store.get("canhgiac.campaign").unwrap().unwrap().len();
    assert!(kept <= 5_000_000, "browsers keep five million signs: {kept}");
    println!(
        "{} classes: a file of {} bytes, {kept} signs in the store",
        Campaign::MOST,
        file.len()
    );
}
