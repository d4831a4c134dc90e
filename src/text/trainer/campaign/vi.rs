//! In Vietnamese.

use super::*;

/// The sentences.
pub const TEXT: &CampaignText = &CampaignText {
    title: "Tổng hợp",
    back: "Trang người hướng dẫn",
    about: "Gộp kết quả của nhiều buổi, nhiều người hướng dẫn thành một báo cáo. Mỗi buổi chỉ tính một lần, dù \
            gửi tệp mấy lần.",
    kept: "Trên máy này chỉ lưu con số của từng buổi: không có số ghế, không có tên ai.",
    empty: "Chưa có buổi nào. Hãy xin mỗi người hướng dẫn tệp của từng buổi (mở buổi học, bấm “Kết quả”, rồi “Tệp \
            để tổng hợp (JSON)”), rồi chọn tất cả các tệp đó một lượt.",
    take_in: "Nhận tệp",
    choose: "Chọn tệp buổi học hoặc tệp tổng hợp (chọn nhiều tệp cùng lúc được)",
    drop: "Trên máy tính có thể kéo các tệp thả vào trang này.",
    from_here: "Thêm các buổi trên máy này",
    none_here: "Máy này chưa có buổi nào đã thu bài.",
    reading: |done, of| format!("Đang đọc: {} trên {} tệp", dotted(done as u32), dotted(of as u32)),
    taken: |counts, refused| {
        let said = format!(
            "{} mới, {} cập nhật, {} đã có, {} không nhận",
            dotted(counts.new as u32),
            dotted(counts.renewed as u32),
            dotted(counts.known as u32),
            dotted(refused as u32)
        );
        match counts.left_out {
            0 => format!("{said}."),
            left => format!(
                "{said}. Còn {} mục không thêm được: máy này giữ nhiều nhất {} buổi và {} mục ghi thêm.",
                dotted(left as u32),
                dotted(Campaign::MOST as u32),
                dotted(Campaign::DEEDS as u32)
            ),
        }
    },
    refused: |why| match why {
        Refused::File(NotTaken::NotJson) => {
            "không phải tệp buổi học (có thể là bảng tính, ảnh, trang mạng, tệp \
            rỗng), hoặc bị cắt mất một phần. Hãy xin lại “Tệp để tổng hợp (JSON)” ở trang \
            “Kết quả” của buổi."
                .into()
        }
        Refused::File(NotTaken::NotOurs) => {
            "là tệp của chương trình khác, hoặc tệp khác của Cảnh giác. Hãy xin \
            “Tệp để tổng hợp (JSON)” ở trang “Kết quả” của buổi."
                .into()
        }
        Refused::File(NotTaken::Newer(_)) => "do bản Cảnh giác mới hơn ghi. Hãy tải lại trang này \
            khi có mạng để dùng bản mới, rồi chọn lại tệp."
            .into(),
        Refused::File(NotTaken::Impossible) => {
            "có con số không thể có, có lẽ đã bị sửa tay. Hãy xin người \
            hướng dẫn lưu lại tệp."
                .into()
        }
        Refused::File(NotTaken::TooLarge) => {
            "lớn hơn 8 MB, không tệp buổi học nào lớn như vậy. Hãy xem có \
            chọn nhầm tệp không."
                .into()
        }
        Refused::Unreadable => {
            "trình duyệt không đọc được: tệp đã bị xóa, đang mở ở chỗ khác, hoặc là thư mục. \
            Hãy chép tệp ra chỗ khác rồi chọn lại."
                .into()
        }
        Refused::NoRoom => {
            format!("không còn chỗ: máy này giữ nhiều nhất {} buổi.", dotted(Campaign::MOST as u32))
        }
    },
    more_refused: |count| format!("Và {} tệp nữa không nhận được.", dotted(count as u32)),
    years: "Năm",
    all_years: "Tất cả các năm",
    number: dotted,
    percent,
    sums: ["buổi", "người được tuyên truyền", "người nộp bài", "tỷ lệ đạt"],
    targets: "Chỉ tiêu",
    of_sessions: |done, aim| reached("buổi", done, aim),
    of_people: |done, aim| reached("người", done, aim),
    in_year: |year| format!("Năm {year}"),
    set_target: "Đặt chỉ tiêu của năm",
    set_target_about: "Để trống hoặc ghi 0 nếu không có chỉ tiêu.",
    year: "Năm",
    aim_sessions: "Số buổi",
    aim_people: "Số người",
    set: "Đặt chỉ tiêu",
    target_set: "Đã đặt chỉ tiêu.",
    wrong_target: "Hãy ghi năm bằng bốn chữ số, số buổi và số người bằng chữ số.",
    months: "Theo tháng",
    by_year: "Theo năm",
    chart: |most, people| {
        format!("Biểu đồ số người. Cao nhất là {most}: {} người.", dotted(people))
    },
    month: "Tháng",
    units: "Theo đơn vị",
    unit: "Đơn vị",
    no_unit: "Không ghi đơn vị",
    by_people: "Xếp theo số người",
    by_rate: "Xếp theo tỷ lệ đạt",
    columns: ["Buổi", "Người", "Đạt"],
    more_units: |count| format!("Xem thêm {} đơn vị", dotted(count as u32)),
    other_units: |count| format!("{} đơn vị khác", dotted(count as u32)),
    topics: "Theo chủ đề",
    topic: "Chủ đề",
    before: "Trước",
    after: "Sau",
    models: "Mô hình",
    kind: "Loại mô hình",
    count: "Số lượng",
    people: "Số người",
    in_all: "Tổng cộng",
    deeds: "Ghi thêm",
    write_in: "Ghi thêm một việc",
    deeds_about: "Buổi tuyên truyền không làm bài, và các mô hình đã lập.",
    what: "Việc đã làm",
    meeting: "Buổi không làm bài",
    model: "Mô hình",
    date: "Ngày",
    add: "Ghi vào",
    added: "Đã ghi.",
    wrong_deed: "Hãy chọn ngày, ghi số lượng (từ 1) và số người bằng chữ số. Nếu là mô hình, ghi cả loại mô hình.",
    deeds_full: "Đã ghi quá nhiều mục, không thêm được nữa. Hãy bỏ các mục giống nhau, ghi lại thành một mục \
                 với số lượng.",
    written_in: "Các mục đã ghi",
    none_written: "Chưa ghi mục nào.",
    deed: |deed| {
        let what = match &deed.sort {
            Sort::Meeting => "buổi không làm bài",
            Sort::Model(kind) => kind,
        };
        let unit = if deed.unit.is_empty() { "" } else { ", " };
        let people = match deed.people {
            0 => String::new(),
            people => format!(", {} người", dotted(people)),
        };
        format!("{}: {} {what}{unit}{}{people}", deed.date, dotted(deed.count), deed.unit)
    },
    take_out: "Bỏ mục này",
    give: "Gửi đi, in ra",
    give_about: "Gửi tệp tổng hợp cho cấp trên, họ nhận vào ở chính trang này; buổi trùng chỉ tính một lần. Trong \
                 tệp không có chỉ tiêu.",
    file: "Lưu tệp tổng hợp",
    file_name: "tong-hop.json",
    xlsx: "Lưu bảng Excel",
    csv: "Lưu bảng CSV",
    table_name: "tong-hop",
    print: "In báo cáo",
    saving: "Đang lưu tệp. Hãy xem trong mục Tải xuống của trình duyệt.",
    not_saved: "Trình duyệt này không cho lưu tệp. Hãy mở trang bằng Chrome, Safari hay Firefox.",
    delete: "Xóa hết phần tổng hợp",
    delete_sure: "Xóa mọi con số đã nhận, các mục ghi thêm và chỉ tiêu? Các buổi học trên máy này vẫn còn.",
    delete_now: "Xóa hết",
    keep: "Giữ lại",
    deleted: "Đã xóa hết phần tổng hợp trên máy này.",
    not_kept: "Trình duyệt không lưu được, nên chưa có gì thay đổi. Bộ nhớ có thể đã đầy, hoặc đang ở chế độ \
               ẩn danh. Hãy mở trang bằng trình duyệt thường rồi thử lại.",
    unreadable: "Phần tổng hợp trên máy này không đọc được: có thể do bản mới hơn ghi (hãy tải lại trang), hoặc \
                 đã hỏng. Nó được giữ nguyên cho đến khi bạn xóa.",
    on_paper: |year| match year {
        Some(year) => format!("Báo cáo kết quả tuyên truyền năm {year}"),
        None => "Báo cáo kết quả tuyên truyền".into(),
    },
    unit_line: "Đơn vị báo cáo: ________________________________________",
    sign: ["Người lập báo cáo", "Thủ trưởng đơn vị"],
    sign_how: "(ký, ghi rõ họ tên)",
    place_line: "______________, ngày ____ tháng ____ năm ______",
};

/// 2350 is "2.350".
fn dotted(number: u32) -> String {
    match (number / 1_000_000, number / 1000 % 1000, number % 1000) {
        (0, 0, rest) => format!("{rest}"),
        (0, thousands, rest) => format!("{thousands}.{rest:03}"),
        (millions, thousands, rest) => format!("{millions}.{thousands:03}.{rest:03}"),
    }
}

/// 625 tenths of a percent are "62,5%".
fn percent(share: Option<u16>) -> String {
    match share {
        None => "–".into(),
        Some(share) if share % 10 == 0 => format!("{}%", share / 10),
        Some(share) => format!("{},{}%", share / 10, share % 10),
    }
}

/// How much of what is aimed at is done.
fn reached(what: &str, done: u32, aim: u32) -> String {
    let part = Target::reached(done, aim).unwrap_or_default();
    let (done, aim) = (dotted(done), dotted(aim));
    format!("{done} trên {aim} {what}: đạt {}% chỉ tiêu", dotted(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_here_write_them() {
        assert_eq!([0, 625, 2_350, 1_000_000].map(dotted), ["0", "625", "2.350", "1.000.000"]);
        assert_eq!(percent(Some(625)), "62,5%");
        assert_eq!(percent(Some(1000)), "100%");
        assert_eq!(reached("người", 2_350, 2_000), "2.350 trên 2.000 người: đạt 117% chỉ tiêu");
        assert_eq!(reached("buổi", 999, 1_000), "999 trên 1.000 buổi: đạt 99% chỉ tiêu");
    }
}
