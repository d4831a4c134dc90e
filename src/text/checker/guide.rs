//! What the checker says to the authors of the guide: what is wrong, and what to do.

use crate::bank::problem::GuideFault;
use crate::bank::shelf::Shelf;
use crate::quiz::time::Date;

/// What there is of the guide, as a part of the closing line; empty where there is nothing.
pub(super) fn summary(shelf: &Shelf) -> String {
    let (guide, numbers) = (&shelf.guide, shelf.emergency.numbers.len());
    let (cards, lists) = (guide.cards.len(), guide.lists.len());
    let items: usize = guide.lists.iter().map(|list| list.items.len()).sum();
    match cards + lists + numbers {
        0 => String::new(),
        _ => format!("; cẩm nang {cards} thẻ, {lists} danh sách ({items} mục), {numbers} nơi gọi"),
    }
}

/// By when the sources of each card, of each thing to look at and of each number to call must be read
/// again; its id and what it says.
pub(super) fn rechecks(shelf: &Shelf) -> Vec<(Option<Date>, String, &str)> {
    let (guide, emergency) = (&shelf.guide, &shelf.emergency);
    let cards = guide.cards.iter().map(|card| {
        (guide.recheck(&card.sources), format!("{}/{}", card.topic, card.objective), &*card.name)
    });
    let items = guide.lists.iter().flat_map(|list| list.items.iter().map(move |item| (list, item)));
    let items = items.map(|(list, item)| {
        let id = format!("{}-{}", list.id, item.id.letter());
        (guide.recheck(&item.sources), id, &*item.question)
    });
    let numbers = emergency.numbers.iter();
    let numbers = numbers.map(|one| (emergency.recheck(one), one.id.clone(), &*one.name));
    cards.chain(items).chain(numbers).collect()
}

/// What is wrong, and how to mend it.
pub(super) fn words(fault: &GuideFault) -> (String, String) {
    match fault {
        GuideFault::NoFile => (
            "chưa có tệp này".into(),
            "đã có cẩm nang thì phải có đủ handbook.toml ở mỗi chủ đề, self-checks.toml và emergency.toml.".into(),
        ),
        GuideFault::NoCard(id) => (
            "mục tiêu này chưa có thẻ cẩm nang".into(),
            format!("viết một phần [[card]] có objective = \"{id}\" trong handbook.toml của chủ đề."),
        ),
        GuideFault::CardTwice(first) => {
            (format!("mục tiêu này đã có thẻ ở {first}"), "gộp hai thẻ làm một.".into())
        }
        GuideFault::CardOrder(id) => (
            "thẻ không cùng thứ tự với mục tiêu trong bank.toml".into(),
            format!("chỗ này phải là thẻ «{id}»; dời cả phần [[card]] cho đúng chỗ."),
        ),
        GuideFault::HowMany(key, count, fewest, most) => (
            format!("có {count} {}", counted(key)),
            format!("viết từ {fewest} đến {most} {}.", counted(key)),
        ),
        GuideFault::Syllables(count, most) => (
            format!("dài {count} tiếng"),
            format!("viết gọn lại, nhiều nhất {most} tiếng; giữ điều quan trọng nhất."),
        ),
        GuideFault::NotForbidden => (
            "điều không nên làm phải mở đầu bằng «Đừng» hoặc «Không»".into(),
            "viết lại, ví dụ «Đừng chuyển tiền cho người lạ.»".into(),
        ),
        GuideFault::NoQuestionMark => (
            "chỗ này phải là một câu hỏi".into(),
            "viết thành câu hỏi có dấu hỏi, trả lời «Có» là an toàn.".into(),
        ),
        GuideFault::Dial => (
            "đây không phải số điện thoại".into(),
            "chỉ viết chữ số, cách nhau một dấu cách nếu dài, có thể mở đầu bằng dấu +; không có số thì bỏ dòng dial.".into(),
        ),
        GuideFault::DialGrade => (
            "số điện thoại chưa đủ chắc".into(),
            "chỉ ghi số đã đọc ở nguồn chính thức (grade = \"A\"); nếu chưa chắc thì bỏ dòng dial.".into(),
        ),
    }
}

/// What stands under a key of a file.
fn counted(key: &str) -> &'static str {
    match key {
        "do" => "điều nên làm (do)",
        "dont" => "điều không nên làm (dont)",
        "item" => "mục [[list.item]]",
        "sources" => "căn cứ",
        "vital" => "mục có vital = true",
        _ => "số có first = true",
    }
}
