//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &ScoresText = &ScoresText {
    level: |level| match level {
        Level::Unseen => "Chưa học",
        Level::Begun => "Mới làm quen",
        Level::Growing => "Đang nhớ dần",
        Level::Secure => "Vững",
    },
    counts: |mastery| {
        let Mastery { firm, fading, shaky, questions } = mastery;
        if mastery.seen() == 0 {
            return format!("{questions} câu");
        }
        let fading = some(fading, "sắp quên");
        let shaky = some(shaky, "chưa chắc");
        format!("{firm}/{questions} câu nhớ chắc{fading}{shaky}")
    },
    what_levels_mean: "Vòng xanh là những câu bạn nhớ chắc. Vòng vàng mảnh là những câu sắp quên, nên \
                       ôn lại. Nhớ chắc từ 8 trong 10 câu là “Vững”.",
    objectives: |topic| format!("Từng mục: {topic}"),
    practise: "Luyện",
    practise_this: |name| format!("Luyện: {name}"),

    weak_spots: "Chỗ hay sai",
    mistakes: |count| format!("Chưa đúng {count} lần, bấm để luyện."),
    nothing_weak: "Gần đây bạn không sai câu nào. Ôn đúng ngày để giữ như vậy.",
    nothing_known: "Làm vài câu rồi những chỗ hay sai sẽ hiện ở đây, bấm một cái là luyện được.",

    exams: "Điểm thi thử",
    no_exam: "Bạn chưa thi lần nào. Thi từ hai lần trở lên, ở đây sẽ có hình cho thấy điểm lên hay \
              xuống.",
    one_exam: |percent| {
        format!("Bạn mới thi một lần, được {percent}%. Thi thêm để thấy điểm lên hay xuống.")
    },
    trend: |trend| match trend {
        Trend::Up(before, now) => {
            format!("Điểm thi đi lên: từ {before}% lúc đầu lên {now}% gần đây.")
        }
        Trend::Even(now) => format!("Điểm thi giữ đều, khoảng {now}%."),
        Trend::Down(before, now) => {
            format!(
                "Điểm thi đi xuống: từ {before}% lúc đầu còn {now}% gần đây. Luyện chỗ hay sai nhé."
            )
        }
    },
    chart: |count, trend| format!("Hình điểm của {count} lần thi gần nhất. {trend}"),
    passed: |count| format!("Đạt: {count} lần"),
    not_passed: |count| format!("Chưa đạt: {count} lần"),
    percent: |percent| format!("{percent}%"),

    table: |count| format!("Xem dạng bảng ({count} lần)"),
    columns: ["Ngày", "Bài", "Điểm", "Đạt", "Phút"],
    not_judged: "không xét",
    minutes: |minutes| match minutes {
        0 => "dưới 1".into(),
        _ => format!("{minutes}"),
    },
};

/// ", 3 sắp quên"; nothing where there is none.
fn some(count: u16, what: &'static str) -> String {
    match count {
        0 => String::new(),
        _ => format!(", {count} {what}"),
    }
}
