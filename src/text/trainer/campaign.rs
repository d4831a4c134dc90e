//! Sentences of what many classes come to.

mod numbers;

use crate::exchange::class_file::NotTaken;
use crate::quiz::campaign::{Campaign, Counts, Deed, Sort};
use numbers::{dotted, percent, reached};

/// Why a file was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// What is in it.
    File(NotTaken),
    /// The browser could not read it.
    Unreadable,
    /// There is no room for another class.
    NoRoom,
}

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct CampaignText {
    pub title: &'static str,
    pub back: &'static str,
    pub about: &'static str,
    pub kept: &'static str,
    pub empty: &'static str,
    pub take_in: &'static str,
    pub choose: &'static str,
    pub drop: &'static str,
    pub from_here: &'static str,
    pub none_here: &'static str,
    pub reading: fn(usize, usize) -> String,
    pub taken: fn(Counts, usize) -> String,
    pub refused: fn(Refused) -> String,
    pub more_refused: fn(usize) -> String,
    pub years: &'static str,
    pub all_years: &'static str,
    pub number: fn(u32) -> String,
    pub percent: fn(Option<u16>) -> String,
    pub sums: [&'static str; 4],
    pub targets: &'static str,
    pub of_sessions: fn(u32, u32) -> String,
    pub of_people: fn(u32, u32) -> String,
    pub in_year: fn(u16) -> String,
    pub set_target: &'static str,
    pub set_target_about: &'static str,
    pub year: &'static str,
    pub aim_sessions: &'static str,
    pub aim_people: &'static str,
    pub set: &'static str,
    pub target_set: &'static str,
    pub wrong_target: &'static str,
    pub months: &'static str,
    pub by_year: &'static str,
    pub chart: fn(&str, u32) -> String,
    pub month: &'static str,
    pub units: &'static str,
    pub unit: &'static str,
    pub no_unit: &'static str,
    pub by_people: &'static str,
    pub by_rate: &'static str,
    pub columns: [&'static str; 3],
    pub more_units: fn(usize) -> String,
    pub other_units: fn(usize) -> String,
    pub topics: &'static str,
    pub topic: &'static str,
    pub before: &'static str,
    pub after: &'static str,
    pub models: &'static str,
    pub kind: &'static str,
    pub count: &'static str,
    pub people: &'static str,
    pub in_all: &'static str,
    pub deeds: &'static str,
    pub write_in: &'static str,
    pub deeds_about: &'static str,
    pub what: &'static str,
    pub meeting: &'static str,
    pub model: &'static str,
    pub date: &'static str,
    pub add: &'static str,
    pub added: &'static str,
    pub wrong_deed: &'static str,
    pub deeds_full: &'static str,
    pub written_in: &'static str,
    pub none_written: &'static str,
    pub deed: fn(&Deed) -> String,
    pub take_out: &'static str,
    pub give: &'static str,
    pub give_about: &'static str,
    pub file: &'static str,
    pub file_name: &'static str,
    pub xlsx: &'static str,
    pub csv: &'static str,
    pub table_name: &'static str,
    pub print: &'static str,
    pub saving: &'static str,
    pub not_saved: &'static str,
    pub delete: &'static str,
    pub delete_sure: &'static str,
    pub delete_now: &'static str,
    pub keep: &'static str,
    pub deleted: &'static str,
    pub not_kept: &'static str,
    pub unreadable: &'static str,
    pub on_paper: fn(Option<u16>) -> String,
    pub unit_line: &'static str,
    pub sign: [&'static str; 2],
    pub sign_how: &'static str,
    pub place_line: &'static str,
}

/// In Vietnamese.
pub const VI: &CampaignText = &CampaignText {
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
