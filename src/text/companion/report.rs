//! Sentences of the page on which a report to the police is put together, and the report itself.

use crate::quiz::report::{Field, Report, Tick};

/// What the page says, in one language.
#[allow(missing_docs, reason = "a field is named for what it says; the sentence is its document")]
pub struct ReportText {
    pub about: &'static str,
    pub private: &'static str,
    pub danger: &'static str,
    pub call: &'static str,
    pub call_why: &'static str,
    pub other_numbers: &'static str,
    pub deeds: &'static str,
    pub proofs: &'static str,
    pub tick: fn(Tick) -> &'static str,
    pub bank_first: &'static str,
    pub label: fn(Field) -> &'static str,
    pub example: fn(Field) -> &'static str,
    pub composed: &'static str,
    pub nothing: &'static str,
    pub file: &'static str,
    pub give_to: &'static str,
    pub places: [(&'static str, &'static str); 3],
    pub sources: &'static str,
    pub keep: &'static str,
    pub keep_about: &'static str,
    pub keep_guest: &'static str,
    pub kept: &'static str,
    pub kept_guest: &'static str,
    pub not_kept: &'static str,
    pub came_back: &'static str,
    pub unreadable: &'static str,
    pub delete: &'static str,
    pub deleted: &'static str,
    pub not_deleted: &'static str,
    /// The report: what is read out or pasted. Empty where nothing is filled in.
    pub compose: fn(&Report) -> String,
}

/// In Vietnamese.
pub const VI: &ReportText = &ReportText {
    about: "Biết gì ghi nấy, ô nào không biết thì bỏ trống. Điều chưa chắc thì ghi “chưa chắc”.",
    private: "Trang này không gửi gì đi. Bạn tự đọc, dán hoặc đưa lời báo cho công an. Đừng ghi mật \
              khẩu, mã OTP.",
    danger: "Ngay lúc này đang có người gặp nguy hiểm",
    call: "Gọi 113 ngay",
    call_why: "Ra chỗ an toàn rồi gọi, không ra được thì gọi từ chỗ đang kẹt. Nói địa chỉ trước. Đừng \
               ngồi viết tiếp.",
    other_numbers: "Cháy, có người bị thương: xem các số khẩn cấp",
    deeds: "Việc gì (chọn một hay nhiều)",
    proofs: "Đang giữ những gì",
    tick,
    bank_first: "Mất tiền qua tài khoản, lộ mã OTP: gọi ngay ngân hàng theo số in trên thẻ hay trong \
                 ứng dụng ngân hàng, xin khóa tài khoản, tra soát. Gọi xong thì trình báo công an.",
    label,
    example: |field| match field {
        Field::Place => "Ví dụ: phòng 5, dãy trọ số 12 đường A, phường B, gần cổng chợ.",
        Field::Deed => "Ví dụ: có người gọi điện xưng công an, bảo tôi chuyển tiền để kiểm tra.",
        Field::Time => "Ví dụ: khoảng 9 giờ tối qua, hoặc từ đầu tháng tới giờ.",
        Field::Person => {
            "Ví dụ: hai người, áo đen, biển số xe, hướng chạy; số điện thoại, số tài khoản, tên Zalo."
        }
        Field::Harm => "Ví dụ: một người bị thương ở tay, họ có dao; mất 5.000.000 đồng.",
        Field::Proof => "Ví dụ: ảnh chụp màn hình, vỏ hộp, tên người cùng thấy.",
        Field::Reporter => "Ví dụ: Nguyễn Văn A, số máy, nơi ở.",
    },
    composed: "Lời báo của bạn",
    nothing: "Chọn hoặc ghi ít nhất một ô ở trên, lời báo sẽ hiện ở đây.",
    file: "tin-bao.txt",
    give_to: "Báo ở đâu",
    places: [
        ("Gọi 113", "Việc đang xảy ra hoặc sắp xảy ra. Miễn cước. Đọc lời báo, nói địa chỉ trước."),
        (
            "Công an xã, phường",
            "Trực 24/24. Mang căn cước hoặc VNeID. Kể bằng lời cũng được, nơi nhận không được từ \
             chối tin tố giác.",
        ),
        (
            "Ứng dụng VNeID",
            "Việc không gấp. Mở “Dịch vụ khác”, chọn “Kiến nghị, phản ánh về ANTT”, bấm “Tạo mới yêu \
             cầu”, rồi dán lời báo. Cần tài khoản mức 2.",
        ),
    ],
    sources: "Căn cứ",
    keep: "Giữ trên máy này",
    keep_about: "Chưa giữ gì cả: rời trang này là mất. Bấm giữ thì bản nháp nằm trên máy này, ai mở \
                 máy cũng đọc được. Báo xong thì nên xóa.",
    keep_guest: "Chưa giữ gì cả: rời trang này là mất. Bạn đang dùng với tư cách khách: bấm giữ thì bản \
                 nháp còn tới khi đóng thẻ này.",
    kept: "Đã giữ bản nháp trên máy này. Sửa thêm thì bấm giữ lần nữa.",
    kept_guest: "Đã giữ bản nháp tới khi đóng thẻ này. Sửa thêm thì bấm giữ lần nữa.",
    not_kept: "Trình duyệt không cho giữ. Những gì đã ghi còn ở trang này: hãy sao chép hoặc lưu thành \
               tệp.",
    came_back: "Đây là bản nháp bạn đã giữ trên máy này.",
    unreadable: "Có một bản nháp trên máy này nhưng không đọc được. Bạn có thể tải lại trang, hoặc xóa \
                 bản nháp.",
    delete: "Xóa bản nháp",
    deleted: "Đã xóa bản nháp khỏi máy này. Những ô đang hiện chưa bị xóa.",
    not_deleted: "Trình duyệt không cho xóa. Thử lại, hoặc xóa dữ liệu của trang này trong cài đặt \
                  trình duyệt.",
    compose,
};

fn tick(tick: Tick) -> &'static str {
    match tick {
        Tick::Danger => "Đang có người gặp nguy hiểm",
        Tick::Theft => "Trộm, cướp",
        Tick::Fraud => "Lừa đảo",
        Tick::Threat => "Đe dọa, đòi nợ",
        Tick::Fight => "Đánh nhau, gây rối",
        Tick::Drugs => "Ma túy",
        Tick::Captivity => "Giữ người, mua bán người",
        Tick::Messages => "Tin nhắn, ghi âm",
        Tick::Pictures => "Ảnh, video",
        Tick::Receipts => "Biên lai chuyển tiền",
        Tick::Papers => "Giấy tờ",
        Tick::Witnesses => "Người cùng thấy",
    }
}

fn label(field: Field) -> &'static str {
    match field {
        Field::Place => "Ở đâu",
        Field::Deed => "Chuyện xảy ra thế nào",
        Field::Time => "Khi nào",
        Field::Person => "Ai làm, xe, số máy, số tài khoản",
        Field::Harm => "Ai bị thương, hung khí, mất gì",
        Field::Proof => "Còn giữ gì khác",
        Field::Reporter => "Người báo, số máy",
    }
}

/// First the danger and the place: a call may break off.
fn compose(report: &Report) -> String {
    let mut lines = String::new();
    if report.is_empty() {
        return lines;
    }
    lines.push_str("Tôi báo tin cho công an.\n");
    if report.has(Tick::Danger) {
        lines.push_str("Đang có người gặp nguy hiểm, xin đến ngay.\n");
    }
    add(&mut lines, label(Field::Place), &[], report, Field::Place);
    add(&mut lines, "Việc gì", &Tick::DEEDS, report, Field::Deed);
    for field in [Field::Time, Field::Person, Field::Harm] {
        add(&mut lines, label(field), &[], report, field);
    }
    add(&mut lines, "Tôi còn giữ", &Tick::PROOFS, report, Field::Proof);
    add(&mut lines, label(Field::Reporter), &[], report, Field::Reporter);
    lines
}

/// A line with what is ticked of `ticks` and what is told; none where neither is.
fn add(lines: &mut String, label: &str, ticks: &[Tick], report: &Report, field: Field) {
    let mut parts = ticks.iter().filter(|one| report.has(**one)).map(|one| tick(*one));
    let told = report.text(field);
    let Some(first) = parts.next().or((!told.is_empty()).then_some("")) else { return };
    lines.push_str(label);
    lines.push_str(": ");
    lines.push_str(first);
    for part in parts {
        lines.push_str("; ");
        lines.push_str(part);
    }
    if !told.is_empty() {
        lines.push_str(if first.is_empty() { "" } else { ". " });
        lines.push_str(told);
    }
    lines.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_filled_in_is_no_report() {
        assert_eq!(compose(&Report::default()), "");
        let mut blank = Report::default();
        blank.write(Field::Place, "  \n".into());
        assert_eq!(compose(&blank), "");
    }

    #[test]
    fn what_is_filled_in_stands_in_the_order_in_which_it_is_asked_on_the_telephone() {
        let mut report = Report::default();
        for (field, text) in [
            (Field::Reporter, "Hòa, phòng 5"),
            (Field::Person, " hai người, áo đen\nxe máy đỏ "),
            (Field::Deed, "phá khóa lấy xe"),
            (Field::Place, "dãy trọ số 12"),
            (Field::Time, "9 giờ tối"),
            (Field::Harm, "mất một xe"),
        ] {
            report.write(field, text.into());
        }
        for tick in [Tick::Witnesses, Tick::Theft, Tick::Pictures, Tick::Threat, Tick::Danger] {
            report.tick(tick, true);
        }
        assert_eq!(
            compose(&report),
            "Tôi báo tin cho công an.\n\
             Đang có người gặp nguy hiểm, xin đến ngay.\n\
             Ở đâu: dãy trọ số 12\n\
             Việc gì: Trộm, cướp; Đe dọa, đòi nợ. phá khóa lấy xe\n\
             Khi nào: 9 giờ tối\n\
             Ai làm, xe, số máy, số tài khoản: hai người, áo đen\nxe máy đỏ\n\
             Ai bị thương, hung khí, mất gì: mất một xe\n\
             Tôi còn giữ: Ảnh, video; Người cùng thấy\n\
             Người báo, số máy: Hòa, phòng 5\n"
        );
    }

    #[test]
    fn a_line_stands_there_for_ticks_alone_and_for_words_alone() {
        let mut report = Report::default();
        report.tick(Tick::Fraud, true);
        report.write(Field::Proof, "vỏ hộp".into());
        let lines = compose(&report);
        assert_eq!(lines, "Tôi báo tin cho công an.\nViệc gì: Lừa đảo\nTôi còn giữ: vỏ hộp\n");
    }

    /// Where and how to report is what the numbers to call say, which have their sources.
    #[test]
    fn nothing_is_said_of_the_police_that_the_numbers_to_call_do_not_say() {
        let numbers = include_str!("../../../questions/emergency.toml");
        let places: String = VI.places.iter().map(|(name, how)| format!("{name} {how} ")).collect();
        let said = places + VI.call_why + VI.bank_first;
        for words in [
            "đang xảy ra hoặc sắp xảy ra",
            "Miễn cước",
            "Trực 24/24.",
            "Mang căn cước hoặc VNeID. Kể bằng lời cũng được, nơi nhận không được từ chối tin tố giác.",
            "Mở “Dịch vụ khác”, chọn “Kiến nghị, phản ánh về ANTT”, bấm “Tạo mới yêu cầu”",
            "Cần tài khoản mức 2.",
            "Ra chỗ an toàn rồi gọi, không ra được thì gọi từ chỗ đang kẹt. Nói địa chỉ trước",
            "khóa tài khoản, tra soát",
            "Gọi xong thì trình báo công an.",
        ] {
            assert!(numbers.contains(words) && said.contains(words), "{words}");
        }
        let digits = said.split(|sign: char| !sign.is_ascii_digit()).filter(|part| part.len() > 2);
        assert!(digits.into_iter().all(|number| number == "113"), "{said}");
    }
}
