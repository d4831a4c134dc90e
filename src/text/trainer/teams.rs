//! Sentences of teams that take turns.

/// What is said of teams, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct TeamsText {
    pub title: &'static str,
    pub about: &'static str,
    pub name: fn(usize) -> String,
    pub count: &'static str,
    pub begin: &'static str,
    pub end: &'static str,
    pub end_about: &'static str,
    pub points: fn(u16) -> String,
    pub turn: &'static str,
    pub score_of: fn(&str, &str, bool) -> String,
    pub one: &'static str,
    pub half: &'static str,
    pub less: &'static str,
    pub undo: &'static str,
    pub next: &'static str,
    pub final_scores: &'static str,
    pub leads: &'static str,
}

/// In Vietnamese.
pub const VI: &TeamsText = &TeamsText {
    title: "Tổ thi đua",
    about: "Các tổ lần lượt trả lời, người hướng dẫn cho điểm. Trả lời nhanh không được thêm điểm. Sang câu \
            mới là đến lượt tổ kế tiếp.",
    name: |number| format!("Tổ {number}"),
    count: "Số tổ",
    begin: "Bắt đầu thi đua",
    end: "Thôi thi đua",
    end_about: "Xóa điểm của các tổ",
    points: |halves| match (halves / 2, halves % 2) {
        (whole, 0) => format!("{whole}"),
        (whole, _) => format!("{whole},5"),
    },
    turn: "Đến lượt",
    score_of: |name, points, turn| {
        let turn = if turn { ", đang đến lượt" } else { "" };
        format!("{name}: {points} điểm{turn}")
    },
    one: "+1",
    half: "+½",
    less: "−½",
    undo: "Lấy lại điểm vừa cho",
    next: "Tổ kế tiếp",
    final_scores: "Điểm các tổ",
    leads: "Cao nhất",
};
