//! Proves that many classes come to what an independent sum says, in whatever order their files come, and that the
//! same file twice counts once.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod hall;

use canh_giac::exchange::class_file;
use canh_giac::quiz::campaign::tables::{Models, Sum, Tables};
use canh_giac::quiz::campaign::{Campaign, Deed, DeedId, Sort, TakenIn, Target};
use canh_giac::quiz::class::handed::Seat;
use canh_giac::quiz::random::Random;
use canh_giac::quiz::time::{Date, Moment};
use canh_giac::storage::campaign;
use canh_giac::storage::store::MemoryStore;
use hall::class;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn deed(id: u64, sort: Sort, date: &str, unit: &str, people: u32) -> Deed {
    Deed { id: DeedId(id), sort, count: 1, date: day(date), unit: unit.into(), people }
}

/// So many files of classes of five units in two years, with up to 40 people each; and what they come to, added up here by
/// other means: people, passes, halves of a point in each of the two topics.
fn files(count: u64) -> (Vec<String>, [u32; 4]) {
    let mut random = Random::new(11);
    let mut sum = [0; 4];
    let files = (1..=count).map(|id| {
        let people: Vec<(Seat, &str, [usize; 3])> = (1..=random.below(41) as Seat)
            .map(|seat| (seat, "", [(); 3].map(|()| random.below(3) as usize)))
            .collect();
        for (_, _, [one, two, three]) in &people {
            sum[0] += 1;
            sum[1] += u32::from(*one == 2 && one + two + three >= 4);
            sum[2] += (one + two) as u32;
            sum[3] += *three as u32;
        }
        let mut class = class(id, &people);
        class.setup.unit = format!("Đơn vị {}", id % 5);
        class.setup.date = Date::new(2025 + (id % 2) as u16, (id % 12) as u8 + 1, 15).unwrap();
        class_file::write(&class, Moment(id))
    });
    (files.collect(), sum)
}

#[test]
fn many_classes_come_to_what_an_independent_sum_says() {
    let (mut files, [people, passed, first, second]) = files(300);
    let mut campaign = Campaign::default();
    let mut random = Random::new(5);
    random.shuffle(&mut files);
    // A third of the files twice.
    let again = files.iter().take(100).cloned().collect::<Vec<_>>();
    for file in files.iter().chain(&again) {
        let (id, digest) = class_file::read(file.as_bytes()).unwrap();
        campaign.take(id, digest);
    }
    let tables = Tables::of(&campaign, None);
    let expected = Sum { sessions: 300, classes: 300, people, handed_in: people, passed };
    assert_eq!(tables.all, expected);
    assert_eq!(tables.all.pass_rate(), Some(((passed * 1000 + people / 2) / people) as u16));
    for sums in [
        tables.units.iter().map(|(_, sum)| *sum).collect::<Vec<_>>(),
        tables.months.iter().map(|(_, sum)| *sum).collect(),
        [2025, 2026].map(|year| Tables::of(&campaign, Some(year)).all).to_vec(),
    ] {
        assert_eq!(sums.iter().map(|sum| sum.people).sum::<u32>(), people);
        assert_eq!(sums.iter().map(|sum| sum.passed).sum::<u32>(), passed);
        assert_eq!(sums.iter().map(|sum| sum.sessions).sum::<u32>(), 300);
    }
    assert_eq!(tables.units.len(), 5);
    assert!(tables.units.is_sorted_by(|one, other| one.1.people >= other.1.people));
    assert!(tables.months.is_sorted_by_key(|(month, _)| *month));
    // Topic a has two questions, each of two halves; topic b one.
    let share = |halves: u32, of: u32| Some(((halves * 1000 + of / 2) / of) as u16);
    let topics: Vec<_> = tables.topics.iter().map(|row| (row.after, row.before)).collect();
    assert_eq!(topics, [(share(first, 4 * people), None), (share(second, 2 * people), None)]);
    assert_eq!(campaign.years(), [2026, 2025]);
}

#[test]
fn the_same_class_counts_once_and_its_latest_state_counts() {
    let state = |people: &[(Seat, &str, [usize; 3])], written| {
        let file = class_file::write(&class(7, people), Moment(written));
        class_file::read(file.as_bytes()).unwrap()
    };
    let early = state(&[(1, "", [2, 2, 2])], 1);
    let late = state(&[(1, "", [2, 2, 2]), (2, "", [2, 2, 2])], 2);
    let take = |order: &[&(_, canh_giac::quiz::campaign::digest::Digest)]| {
        let mut campaign = Campaign::default();
        let taken: Vec<_> =
            order.iter().filter_map(|(id, digest)| campaign.take(*id, digest.clone())).collect();
        (taken, Tables::of(&campaign, None).all.people)
    };
    assert_eq!(take(&[&early, &early]), (vec![TakenIn::New, TakenIn::Known], 1));
    assert_eq!(take(&[&early, &late]), (vec![TakenIn::New, TakenIn::Renewed], 2));
    assert_eq!(take(&[&late, &early]), (vec![TakenIn::New, TakenIn::Known], 2));
    assert_eq!(take(&[&late, &early, &late, &early]).1, 2);
    // Exported once more, and nothing in it is other.
    let again = (
        early.0,
        canh_giac::quiz::campaign::digest::Digest { written: Moment(9), ..early.1.clone() },
    );
    assert_eq!(take(&[&early, &again]), (vec![TakenIn::New, TakenIn::Known], 1));
    assert_eq!(take(&[&again, &late]), (vec![TakenIn::New, TakenIn::Known], 1));
}

#[test]
fn meetings_and_models_stand_beside_the_classes() {
    let mut campaign = Campaign::default();
    let (id, digest) = {
        let file = class_file::write(&class(7, &[(1, "", [2, 2, 2])]), Moment(1));
        class_file::read(file.as_bytes()).unwrap()
    };
    campaign.take(id, digest);
    campaign.add(deed(1, Sort::Meeting, "2026-03-01", "Khu nhà trọ số 3", 120));
    campaign.add(deed(2, Sort::Meeting, "2025-03-01", "Khu nhà trọ số 3", 80));
    for (id, date) in (3..).zip(["2026-05-01", "2026-05-02", "2026-05-03"]) {
        campaign.add(deed(id, Sort::Model("Tổ tự quản".into()), date, "", 10));
    }
    campaign.add(deed(6, Sort::Model("Cổng an toàn".into()), "2026-01-01", "", 0));
    let tables = Tables::of(&campaign, Some(2026));
    let expected = Sum { sessions: 2, classes: 1, people: 121, handed_in: 1, passed: 1 };
    assert_eq!(tables.all, expected);
    let models = |kind: &str, count, people| Models { kind: kind.into(), count, people };
    assert_eq!(tables.models, [models("Tổ tự quản", 3, 30), models("Cổng an toàn", 1, 0)]);
    assert!(campaign.deeds().is_sorted_by_key(|deed| deed.date));
    campaign.take_out(DeedId(2));
    assert_eq!(Tables::of(&campaign, Some(2025)), Tables::default());
}

#[test]
fn what_is_aimed_at_and_all_the_rest_is_kept() {
    let store = MemoryStore::default();
    let mut campaign = Campaign::default();
    campaign.aim(2026, Target { sessions: 60, people: 2_350 });
    campaign.add(deed(1, Sort::Meeting, "2026-03-01", "Khu nhà trọ số 3", 120));
    let file = class_file::write(&class(7, &[(1, "", [2, 2, 2])]), Moment(1));
    let (id, digest) = class_file::read(file.as_bytes()).unwrap();
    campaign.take(id, digest);
    campaign::keep(&store, &campaign).unwrap();
    assert_eq!(campaign::read(&store), Ok(campaign.clone()));
    assert_eq!(campaign.target(2026), Target { sessions: 60, people: 2_350 });
    assert_eq!(campaign.target(2027), Target::default());
    campaign.remove(id);
    campaign.aim(2026, Target::default());
    assert!(campaign.classes().next().is_none());
    campaign::delete(&store).unwrap();
    assert_eq!(campaign::read(&store), Ok(Campaign::default()));
}
