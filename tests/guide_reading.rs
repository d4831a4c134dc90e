//! Proves what is read of a good guide, that it travels without loss, and what the checker says of
//! whole files, of the order of cards and of warnings.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod guide_text;
use guide_text::{Folder, GOOD, brief};

use canh_giac::bank::guide::bibliography;
use canh_giac::bank::guide::compact::{read_guide, write_guide};
use canh_giac::bank::guide::{Card, Guide};
use canh_giac::codec::Unreadable;
use canh_giac::text::checker::{overview, report, summary};

fn text(file: &str) -> &'static str {
    GOOD.iter().find(|(name, _)| *name == file).unwrap().1
}

fn found(folder: &Folder) -> Vec<String> {
    folder.problems().iter().map(brief).collect()
}

fn documents<'a>(guide: &'a Guide, card: &Card) -> Vec<&'a str> {
    let place = |source: u16| &*guide.sources[usize::from(source)].document;
    card.sources.iter().map(|cited| place(cited.source)).collect()
}

#[test]
fn a_good_guide_has_no_problem_and_is_read_whole() {
    let shelf = Folder::good("good").read();
    assert_eq!(shelf.problems, []);
    let guide = &shelf.guide;
    let objectives: Vec<&str> = guide.cards.iter().map(|card| card.objective.as_str()).collect();
    assert_eq!(objectives, ["biet", "lam"]);
    let card = &guide.cards[1];
    assert_eq!((card.topic.as_str(), card.name.as_str()), ("thu", "Làm cho đúng"));
    assert_eq!(card.dos, ["Ra ngoài ngay.", "Gọi 114 khi đã ra."]);
    assert_eq!(card.donts, ["Không quay lại lấy đồ.", "Đừng dùng thang máy."]);
    assert_eq!(card.why, "Khói giết người nhanh hơn lửa.");
    assert_eq!(documents(guide, card), ["Luật thử", "Bài báo thử"]);
    assert_eq!(guide.cards[0].sources[0].article.as_deref(), Some("Điều 1"));
    let list = &guide.lists[0];
    assert_eq!((list.id.as_str(), list.items.len()), ("nha-tro", 8));
    let vital: String = list.items.iter().filter(|i| i.vital).map(|i| i.id.letter()).collect();
    assert_eq!(vital, "ab");
    assert_eq!(list.items[1].mend, "Dọn đồ cùng hàng xóm.");
    assert_eq!(guide.cards_of(&"thu".into()).count(), 2);
    assert_eq!(guide.cards_of(&"khac".into()).count(), 0);
    let numbers = &shelf.emergency.numbers;
    let dials: Vec<Option<&str>> = numbers.iter().map(|number| number.dial.as_deref()).collect();
    assert_eq!(dials, [Some("113"), Some("+84 981 84 84 84"), None]);
    assert_eq!(numbers.iter().map(|number| number.first).collect::<Vec<_>>(), [true, false, false]);
    assert_eq!(shelf.emergency.rule, "Nói địa chỉ trước. Ở đâu? Việc gì?");
    let words = summary(&shelf);
    assert!(words.contains("2 thẻ, 1 danh sách (8 mục), 3 nơi gọi"), "{words}");
}

/// The article stands in the bank and in the lists, with different days.
#[test]
fn a_document_of_several_files_is_one_and_must_be_read_again_by_the_earliest_day() {
    let shelf = Folder::good("sources").read();
    let guide = &shelf.guide;
    let documents: Vec<&str> = guide.sources.iter().map(|source| &*source.document).collect();
    assert_eq!(documents, ["Luật thử", "Bài báo thử"]);
    assert_eq!(guide.sources[1].recheck, "2027-03-01".parse().unwrap());
    assert_eq!(guide.sources[1].checked, "2026-10-01".parse().unwrap());
    let both = &guide.cards[1].sources;
    assert_eq!(guide.recheck(both), Some("2027-03-01".parse().unwrap()));
    assert!(!guide.is_stale(both, "2027-03-01".parse().unwrap()));
    assert!(guide.is_stale(both, "2027-03-02".parse().unwrap()));
    assert!(!guide.is_stale(&guide.cards[0].sources, "2027-03-02".parse().unwrap()));
    let entries = bibliography::entries(guide, &shelf.emergency);
    let cited = |place: usize| entries[place].cited_by.join(" ");
    assert_eq!(cited(0), "thu/biet (Điều 1) thu/lam");
    assert!(cited(1).starts_with("thu/lam nha-tro-a nha-tro-b"), "{}", cited(1));
    assert_eq!(cited(2), "cong-an lanh-su cong-an-phuong");
    let stale = overview::stale(&shelf, "2027-03-02".parse().unwrap());
    for id in ["thu/lam", "nha-tro-a", "cong-an-phuong"] {
        let line = format!("{id}: hạn đọc lại căn cứ 1/3/2027: ");
        assert!(stale.contains(&line), "{stale}");
    }
    assert!(!stale.contains("thu/biet") && stale.contains("0 câu, 12 mục"), "{stale}");
}

#[test]
fn the_guide_travels_without_loss_and_nothing_else_is_taken_for_it() {
    let mut guide = Folder::good("travels").read().guide;
    let bytes = write_guide(&guide);
    // Addresses do not travel.
    guide.sources.iter_mut().for_each(|source| source.url = None);
    assert_eq!(read_guide(&bytes), Ok(guide));
    for wrong in [&bytes[..bytes.len() - 1], b"<!DOCTYPE html>", b""] {
        assert_eq!(read_guide(wrong), Err(Unreadable::Broken));
    }
}

#[test]
fn it_travels_in_parts_each_with_its_own_sources() {
    let guide = Folder::good("parts").read().guide;
    let parts = guide.parts();
    let files: Vec<String> = parts.iter().map(|(part, _)| part.file("./bank/guide-1")).collect();
    let names = ["cards-thu", "lists", "list-nha-tro"];
    assert_eq!(files, names.map(|name| format!("./bank/guide-1-{name}.bank")));
    let [(_, cards), (_, overview), (_, list)] = &parts[..] else { panic!("{parts:?}") };
    assert_eq!((cards.cards.len(), cards.lists.len(), cards.sources.len()), (2, 0, 2));
    for (part, whole) in cards.cards.iter().zip(&guide.cards) {
        assert_eq!(documents(cards, part), documents(&guide, whole));
    }
    // The list cites the second document of the whole alone.
    assert_eq!(list.sources, [guide.sources[1].clone()]);
    assert_eq!((list.lists[0].items[0].sources[0].source, list.cards.len()), (0, 0));
    assert_eq!(list.lists[0].items[1].mend, guide.lists[0].items[1].mend);
    let (bare, full) = (&overview.lists[0], &guide.lists[0]);
    assert_eq!((&bare.name, &bare.about, &overview.sources), (&full.name, &full.about, &vec![]));
    for (bare, full) in bare.items.iter().zip(&full.items) {
        assert_eq!((bare.id, bare.vital, &*bare.question), (full.id, full.vital, ""));
    }
}

#[test]
fn cards_in_another_order_are_reported_once() {
    let (first, second) = text("thu/handbook.toml").split_once("\n\n").unwrap();
    let folder = Folder::good("order").with("thu/handbook.toml", &format!("{second}\n{first}\n"));
    assert_eq!(found(&folder), ["CardOrder(\"biet\")@thu/handbook.toml:2"]);
    let cards = folder.read().guide.cards;
    assert_eq!(cards[0].objective, "lam");
}

#[test]
fn where_a_part_of_the_guide_is_all_of_it_must_be() {
    // The article is cited by cards alone.
    let (before, article) = text("thu/bank.toml").split_once("[[source]]\nid = \"bao\"").unwrap();
    let (_, questions) = article.split_once("\n\n").unwrap();
    let mere =
        GOOD[1..].iter().fold(Folder::good("mere"), |folder, (file, _)| folder.without(file));
    let mere = mere.with("thu/bank.toml", &format!("{before}{questions}"));
    assert_eq!(mere.problems(), [], "mere banks");
    assert_eq!(mere.read().guide, Guide::default());
    for (file, _) in &GOOD[1..] {
        let folder = Folder::good("lacking").without(file);
        assert_eq!(found(&folder), [format!("NoFile@{file}:0")]);
        assert!(report(&folder.problems()[0]).contains("Cách sửa: "));
        let folder = Folder::good("lacking").with(file, " \n");
        assert_eq!(found(&folder), [format!("Empty@{file}:0")]);
    }
}

#[test]
fn what_only_cards_cite_is_cited() {
    let bank = text("thu/bank.toml");
    assert!(!bank.contains("{ id = \"bao\""), "no question cites it");
    assert_eq!(Folder::good("cited").problems(), []);
}

#[test]
fn exams_may_stand_beside_the_guide_and_strays_may_not() {
    let folder = Folder::good("strays").with("exams.toml", "").with("thu/cards.toml", "");
    let found = found(&folder);
    assert!(found.contains(&"Unlisted@thu/cards.toml:0".to_owned()), "{found:?}");
    assert!(!found.iter().any(|found| found.contains("Unlisted@exams.toml")), "{found:?}");
}

#[test]
fn a_warning_is_silenced_with_a_reason_and_a_needless_silence_is_reported() {
    for (file, from, id) in [
        ("thu/handbook.toml", "Mã là để chính bạn đồng ý.", "objective = \"biet\""),
        ("self-checks.toml", "Xin chủ trọ mở lối thoát.", "[[list.item]]"),
        ("emergency.toml", "Cướp, trộm, bị đe dọa.", "[[number]]"),
    ] {
        let silence = format!("{id}\ninnocent = [{{ rule = \"I20b\", why = \"Ai cũng biết.\" }}]");
        let good = text(file);
        let spoilt = good.replacen(from, "Nhớ 7.", 1);
        let silent = spoilt.replacen(id, &silence, 1);
        let brief = |text: &str| found(&Folder::good("silence").with(file, text));
        assert_eq!(brief(&spoilt).len(), 1, "{file}");
        assert!(brief(&spoilt)[0].starts_with("Rule(NoUnit,\"7: Nhớ 7.\")@"), "{file}");
        assert_eq!(brief(&silent), Vec::<String>::new(), "{file}");
        let needless = brief(&good.replacen(id, &silence, 1));
        assert!(needless[0].starts_with("SilencesNothing(NoUnit)@"), "{needless:?}");
    }
}
