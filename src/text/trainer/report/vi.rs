//! In Vietnamese.

use super::*;
use crate::text::figures::points;

/// The sentences.
pub const TEXT: &ReportText = &ReportText {
    title: "Kết quả",
    not_there: "Không mở được buổi học này",
    not_there_why: "Có thể buổi đã bị xóa, nằm ở máy khác, hoặc do bản mới hơn ghi. Những gì máy đang giữ vẫn \
                    giữ nguyên.",
    to_class: "Về buổi học",
    to_hall: "Các buổi trên máy này",
    nothing: "Chưa có bài nào",
    nothing_why: "Khi thu được bài đầu tiên, ở đây sẽ có điểm của lớp, câu sai nhiều nhất để chữa ngay, và phiếu \
                  kết quả để in.",
    collect: "Thu bài",
    unit: "Đơn vị",
    place: "Nơi học",
    unnamed: "Buổi học",
    about: |date, exam, code| format!("Ngày {date} · {exam} · mã lớp {code}"),
    rounds: "Bài nào",
    round: |phase| match phase {
        Phase::Before => "Trước buổi học",
        Phase::After => "Sau buổi học",
    },

    handed_in: "Đã nộp",
    of_seats: |count, seats| format!("{count}/{seats}"),
    passed: "Đạt",
    share: |count, percent| format!("{count} ({percent}%)"),
    mean: "Trung bình",
    mean_of: |mean, questions| format!("{mean}/{questions}"),
    not_handed_in: |count, seats| format!("Chưa có bài của {count} ghế: {seats}."),
    run: |first, last| match last - first {
        0 => format!("{first}"),
        1 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    },

    distribution: "Phân bố điểm",
    chart: |people| format!("Biểu đồ điểm của {people} người. Số liệu nằm trong bảng bên dưới."),
    passed_people: |count| format!("Đạt: {count} người"),
    failed_people: |count| format!("Chưa đạt: {count} người"),
    as_table: "Xem dạng bảng",
    bar_columns: ["Điểm", "Đạt", "Chưa đạt"],

    topics: "Theo chủ đề",
    percent: |percent| format!("{percent}%"),
    questions_of: |count| format!("{count} câu"),

    missed: "Sai nhiều nhất",
    nothing_missed: "Không ai sai câu nào. Lớp nắm rất chắc.",
    missed_by: |missed, people| format!("{missed} trong {people} người chưa đúng"),
    show: "Chiếu các câu này",
    remember: "Điều cần nhớ",
    reveal: "Hiện đáp án",
    next: "Câu sau",
    close: "Đóng",
    key: "Đáp án",
    shown: |place, all| format!("{place}/{all}"),

    people: "Theo ghế",
    seat: |seat| format!("Ghế {seat}"),
    points: |tenths, questions| format!("{}/{questions}", points(tenths)),
    used: |used| {
        let (minutes, seconds) = used.minutes_and_seconds();
        format!("{minutes} phút {seconds:02} giây")
    },

    questions: "Từng câu",
    questions_about: "Phân biệt tốt là câu mà người làm bài tốt thường đúng, người làm bài kém thường sai. Bấm \
                      vào câu để xem phương án nào được chọn bao nhiêu.",
    few: "Dưới 20 bài thì độ phân biệt chỉ để tham khảo.",
    withdrawn: "Câu này không còn trong bộ câu hỏi; điểm đã thu vẫn giữ.",
    right: |percent| format!("được {percent}% số điểm"),
    tells: |tells| match tells {
        None => "chưa đo được độ phân biệt",
        Some(Tells::Well) => "phân biệt tốt",
        Some(Tells::Enough) => "phân biệt khá",
        Some(Tells::Little) => "phân biệt yếu",
        Some(Tells::Nothing) => "không phân biệt",
        Some(Tells::Backwards) => "phân biệt ngược: người làm bài tốt lại hay sai câu này",
    },
    figures: |people, answered, right| {
        format!(
            "{people} người được hỏi câu này, {answered} người trả lời, {right} người đúng trọn."
        )
    },
    discrimination: |percent| format!("Độ phân biệt {percent}% (cao nhất là 100%)."),
    choices: "Phương án đã chọn",
    taken: |count| format!("{count} người"),
    is_key: "đáp án",
    unknown: |count| format!("{count} bài có trả lời nhưng không rõ phương án (mã ngắn)."),
    dead: |choices| format!("Không ai chọn: {choices}. Phương án như vậy không giúp ai phải nghĩ."),
    suspect: "Đáp án có sai không?",
    suspect_why: |choice, taken, key| match key {
        0 => format!("{taken} người chọn “{choice}”, không ai chọn đúng đáp án."),
        _ => format!(
            "{taken} người chọn “{choice}”, chỉ {key} người chọn đáp án; mà những người chọn “{choice}” lại làm các \
             câu khác tốt hơn."
        ),
    },
    suspect_mend: |id| {
        format!(
            "Đọc lại câu này cùng nguồn của nó. Nếu đáp án đúng thì đây là điều cả lớp hiểu nhầm, nên chữa kỹ. Nếu \
             đáp án sai, hãy báo cho người soạn câu hỏi, kèm mã câu {id}."
        )
    },

    gains: "Trước và sau",
    gains_who: |both, before, after| {
        let only = match (before, after) {
            (0, 0) => String::new(),
            _ => format!(
                " Không tính {before} người chỉ làm bài trước, {after} người chỉ làm bài sau."
            ),
        };
        format!("Tính trên {both} ghế làm cả hai bài.{only}")
    },
    gains_nobody: "Chưa ghế nào làm cả hai bài, nên chưa so được.",
    gains_formula: "Mức tăng g = (sau − trước) ÷ (100% − trước): trong phần lúc đầu chưa biết, cả lớp đã học \
                    thêm được bao nhiêu. Từ 70% là cao, từ 30% là vừa.",
    gain_columns: ["Chủ đề", "Trước", "Sau", "Mức tăng g"],
    questions_of_topic: |topic| format!("Từng mục: {topic}"),
    whole: "Cả bài",
    gained: |gain| match gain {
        None => "đã đúng hết từ đầu".into(),
        Some(gain) => format!("{gain}%"),
    },
    points_more: |points| match points.0 {
        0.. => format!("tăng {points} điểm phần trăm"),
        _ => format!("giảm {} điểm phần trăm", Tenths(-points.0)),
    },

    export: "Lưu và in",
    export_about: "Tệp có biệt danh và kết quả của từng ghế: chỉ đưa cho người có trách nhiệm.",
    xlsx: "Bảng Excel (XLSX)",
    csv_vietnamese: "CSV, máy đặt tiếng Việt",
    csv_english: "CSV, máy đặt tiếng Anh",
    json: "Tệp để tổng hợp (JSON)",
    saving: |name| format!("Đang lưu {name}. Hãy xem trong mục Tải xuống của trình duyệt."),
    not_saved: "Trình duyệt này không cho lưu tệp. Hãy mở trang bằng Chrome, Safari hay Firefox.",
    print: "In phiếu kết quả (một trang A4)",

    sheet_title: "Phiếu kết quả tập huấn",
    exam: "Đề",
    rules: |questions, minutes, pass, vital| {
        let vital = if vital { ", xét câu điểm liệt" } else { "" };
        format!("{questions} câu, {minutes} phút, đạt từ {pass} điểm{vital}")
    },
    code: "Mã lớp",
    date: "Ngày",
    signatures: ["Người hướng dẫn", "Đại diện đơn vị"],
    sign_here: "(ký, ghi rõ họ tên)",
    footer: "Giấy ghi nhận tập huấn, lập trên máy của người hướng dẫn bằng chương trình Cảnh giác; không phải \
             văn bằng hay chứng chỉ.",
};
