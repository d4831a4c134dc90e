//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &TeamsText = &TeamsText {
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
