//! Files of many classes, and a campaign of five years.
#![allow(dead_code, reason = "each test file uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use canh_giac::exchange::class_file;
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::campaign::{Campaign, Deed, DeedId, Sort, Target};
use canh_giac::quiz::class::code::Phase;
use canh_giac::quiz::class::handed::{Seat, Told};
use canh_giac::quiz::class::roll::Roll;
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::ChoiceId;
use canh_giac::quiz::random::Random;
use canh_giac::quiz::time::{Date, Moment};

use super::hall::class;

/// Topics of this program.
const TOPICS: [&str; 8] =
    ["lua-dao", "tin-dung-den", "ma-tuy", "trom-cap", "chay-no", "giao-thong", "cu-tru", "bao-luc"];

/// So many files of classes, each of 40 people with 30 questions; every third one was asked before as well.
pub fn files(count: u64) -> Vec<String> {
    let mut random = Random::new(count);
    (1..=count).map(|id| class_file::write(&large(id, &mut random), Moment(id))).collect()
}

fn large(id: u64, random: &mut Random) -> canh_giac::quiz::class::session::Session {
    let people: Vec<(Seat, &str, [usize; 3])> = (1..=40).map(|seat| (seat, "", [0; 3])).collect();
    let mut class = class(id, &people);
    class.setup.unit = format!("Công ty TNHH số {}", id % 37);
    let year = 2025 + (id % 2) as u16;
    class.setup.date = Date::new(year, (id % 12) as u8 + 1, (id % 28) as u8 + 1).unwrap();
    class.setup.exam.rules.questions = 30;
    class.setup.exam.rules.pass = 15;
    let round = &mut class.rounds[0];
    let item = |number: usize| Item {
        question: format!("{}-{number}", TOPICS[number % 8]).as_str().into(),
        topic: TOPICS[number % 8].into(),
        vital: number.is_multiple_of(15),
        order: Vec::new(),
    };
    round.paper = (0..30).map(item).collect();
    let mut results: Vec<_> = round.roll.counting().into_iter().cloned().collect();
    for result in &mut results {
        let choice = |random: &mut Random| {
            let letter = ['a', 'b', 'c', 'd'][random.below(4) as usize];
            Told::Answer(Answer::of([ChoiceId::new(letter).unwrap()]))
        };
        result.points =
            (0..30).map(|_| Points::share(random.below(5).min(3) as usize, 3)).collect();
        result.handed.told = (0..30).map(|_| choice(random)).collect();
    }
    round.roll = Roll::of(results);
    if id.is_multiple_of(3) {
        let mut before = class.rounds[0].clone();
        before.code.phase = Phase::Before;
        class.rounds.insert(0, before);
    }
    class
}

/// What a province's union and police did in five years: 625 meetings with 2,350 people, and 281 models of 12 kinds.
pub fn five_years() -> Campaign {
    const KINDS: [(&str, u32); 12] = [
        ("Tổ tự quản khu nhà trọ", 64),
        ("Camera an ninh", 52),
        ("Cổng trường an toàn", 38),
        ("Công đoàn với pháp luật", 31),
        ("Tiếng kẻng an ninh", 26),
        ("Nhà trọ 3 không", 21),
        ("Xe ôm tự quản", 15),
        ("Zalo an ninh", 12),
        ("Đội phòng cháy tại chỗ", 9),
        ("Bảo vệ chuyên nghiệp", 6),
        ("Phụ nữ không vay nặng lãi", 4),
        ("Doanh nghiệp an toàn về an ninh trật tự", 3),
    ];
    let mut campaign = Campaign::default();
    let day = |year: u16, month: u8| Date::new(year, month, 15).unwrap();
    let mut id = 0;
    let mut add = |deed: Deed| {
        id += 1;
        campaign.add(Deed { id: DeedId(id), ..deed }).unwrap();
    };
    // 60 months: 25 of them with 11 meetings, the others with 10; 39 people each, 10 of them 40.
    for month in 0..60_u16 {
        add(Deed {
            date: day(2021 + month / 12, (month % 12) as u8 + 1),
            id: DeedId(0),
            sort: Sort::Meeting,
            count: 10 + u32::from(month < 25),
            unit: format!("Công đoàn cơ sở {}", month % 7 + 1),
            people: 39 + u32::from(month < 10),
        });
    }
    for (place, (kind, count)) in (0..).zip(KINDS) {
        add(Deed {
            date: day(2021 + place % 5, 6),
            id: DeedId(0),
            sort: Sort::Model(kind.into()),
            count,
            unit: String::new(),
            people: 0,
        });
    }
    campaign.aim(2025, Target { sessions: 100, people: 1_000 });
    campaign
}
