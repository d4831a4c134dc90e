//! Sentences of the page on which a report to the police is put together, and the report itself.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::quiz::report::{Field, Report, Tick};
use crate::text::language;

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

/// The sentences in the language of the interface.
pub fn say() -> &'static ReportText {
    language::pick(VI, EN)
}

/// The words of a report, as it is given to the police.
struct Wording {
    opening: &'static str,
    danger: &'static str,
    deeds: &'static str,
    proofs: &'static str,
    label: fn(Field) -> &'static str,
    tick: fn(Tick) -> &'static str,
}

impl Wording {
    /// First the danger and the place: a call may break off.
    fn compose(&self, report: &Report) -> String {
        let mut lines = String::new();
        if report.is_empty() {
            return lines;
        }
        lines.push_str(self.opening);
        if report.has(Tick::Danger) {
            lines.push_str(self.danger);
        }
        let label = self.label;
        self.add(&mut lines, label(Field::Place), &[], report, Field::Place);
        self.add(&mut lines, self.deeds, &Tick::DEEDS, report, Field::Deed);
        for field in [Field::Time, Field::Person, Field::Harm] {
            self.add(&mut lines, label(field), &[], report, field);
        }
        self.add(&mut lines, self.proofs, &Tick::PROOFS, report, Field::Proof);
        self.add(&mut lines, label(Field::Reporter), &[], report, Field::Reporter);
        lines
    }

    /// A line with what is ticked of `ticks` and what is told; none where neither is.
    fn add(&self, lines: &mut String, label: &str, ticks: &[Tick], report: &Report, field: Field) {
        let mut parts = ticks.iter().filter(|one| report.has(**one)).map(|one| (self.tick)(*one));
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_filled_in_is_no_report() {
        assert_eq!((VI.compose)(&Report::default()), "");
        let mut blank = Report::default();
        blank.write(Field::Place, "  \n".into());
        assert_eq!((VI.compose)(&blank), "");
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
            (VI.compose)(&report),
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
    fn a_report_written_in_english_can_be_read_by_the_police() {
        let mut report = Report::default();
        report.tick(Tick::Fraud, true);
        report.write(Field::Place, "room 5".into());
        assert_eq!(
            (EN.compose)(&report),
            "Tôi báo tin cho công an. (I am reporting to the police.)\n\
             Ở đâu (where): room 5\n\
             Việc gì (what): Lừa đảo (fraud)\n"
        );
    }

    #[test]
    fn a_line_stands_there_for_ticks_alone_and_for_words_alone() {
        let mut report = Report::default();
        report.tick(Tick::Fraud, true);
        report.write(Field::Proof, "vỏ hộp".into());
        let lines = (VI.compose)(&report);
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
