//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &AwardsText = &AwardsText {
    title: "Biểu dương",
    back: "Về buổi học",
    nobody_yet: "Chưa có ai để biểu dương",
    nobody_yet_mend: "Hãy thu bài trước, rồi quay lại đây.",
    terms: "Biểu dương những ai",
    passed_only: "Chỉ người đạt",
    no_vital: "Không sai câu điểm liệt nào",
    points: "Ít nhất bao nhiêu điểm",
    best: "Bao nhiêu người điểm cao nhất",
    gained: "Bao nhiêu người tiến bộ nhất",
    none: "Để 0 là không xét. Ai bằng điểm người cuối cũng được vào danh sách.",
    chosen: |count, all| format!("{count} trong {all} người đã nộp bài"),
    nobody: "Không ai đủ điều kiện. Hãy bớt điều kiện hoặc hạ số điểm.",
    what: "In những gì",
    list: "Danh sách biểu dương",
    papers: "Giấy ghi nhận cho từng người",
    two_a_page: "Hai giấy trên một trang A4 đứng (không chọn: một giấy trên trang A4 nằm ngang)",
    names: "Tên trên giấy",
    names_about: "Để trống thì giấy có dòng kẻ để viết tay. Tên gõ ở đây không được lưu: rời trang là \
                  mất. Tên điền sẵn là biệt danh mà người học đã tự gõ.",
    name_of: |seat| format!("Ghế {seat}"),
    print: "In",
    print_about: "Chọn khổ A4 trong hộp thoại in. Muốn giữ thành tệp, chọn “Lưu dưới dạng PDF”.",

    list_title: "Danh sách biểu dương",
    rule,
    head: ["TT", "Ghế", "Họ tên", "Điểm", "Kết quả"],
    gain: "Tiến bộ",
    passed: |passed| if passed { "Đạt" } else { "Chưa đạt" },
    count: |count| format!("Tổng cộng: {count} người."),

    program_about: "Tập huấn phòng, chống lừa đảo và giữ an toàn cho người lao động",
    paper_title: "Giấy ghi nhận tập huấn",
    given_to: "Ghi nhận",
    took_part: "Đã tham gia buổi tập huấn và làm bài tại",
    class: "Lớp tập huấn",
    exam: |name| format!("Bài làm: {name}"),
    result: "Kết quả: đạt",
    day: "Ngày học",
    place: "Nơi học",
    code: "Mã lớp",
    seat: "Số ghế",
    on: |date| format!("Ngày {date}"),
    trainer: "Người hướng dẫn",
    unit: "Đại diện đơn vị",
    sign: "(ký, ghi rõ họ tên)",
    what_it_is: "Giấy do người hướng dẫn in từ chương trình Cảnh giác để khích lệ người học. Đây không phải văn bản của \
                 cơ quan nhà nước, không phải văn bằng hay chứng chỉ.",
};

/// The rule in words, for the list: nobody should have to ask why a name is on it.
fn rule(terms: Terms) -> String {
    let Terms { passed, points, no_vital_missed, best, gained } = terms;
    let parts = [
        passed.then(|| String::from("đạt")),
        (points > 0).then(|| format!("từ {points} điểm trở lên")),
        no_vital_missed.then(|| "không sai câu điểm liệt nào".into()),
        (best > 0).then(|| format!("trong {best} người điểm cao nhất (tính cả người bằng điểm)")),
        (gained > 0).then(|| {
            format!("trong {gained} người tăng nhiều điểm nhất từ trước đến sau buổi học (tính cả người bằng điểm)")
        }),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    match parts.is_empty() {
        true => "Điều kiện: đã nộp bài.".into(),
        false => format!("Điều kiện: {}.", parts.join("; ")),
    }
}
