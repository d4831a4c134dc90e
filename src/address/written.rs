//! How the addresses of the worker's pages are written.

use core::fmt;

use super::Page;
use crate::quiz::attempt::Focus;

/// The fragment that names the page, with its `#`. Its parts are put together in one place: that takes less of the first
/// load than a sentence for each address.
impl fmt::Display for Page {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number;
        let (word, more, last) = match self {
            Page::Home | Page::Missing => ("", "", ""),
            Page::Learn(topic) => ("chu-de", topic.as_str(), ""),
            Page::Practice(Focus::Due) => ("on-tap", "", ""),
            Page::Practice(Focus::Objective(topic, objective)) => {
                ("luyen", topic.as_str(), objective.as_str())
            }
            Page::Practice(Focus::Refresher(topic)) => ("nhac-lai", topic.as_str(), ""),
            Page::Exams => ("thi-thu", "", ""),
            Page::Sitting => ("bai-thi", "", ""),
            Page::Exam(exam) => {
                number = exam.to_string();
                ("thi-thu", number.as_str(), "")
            }
            Page::Paper(code) => ("ma-de", code.as_str(), ""),
            Page::Join(code) => ("lop", code.as_str(), ""),
            Page::HandIn(id) | Page::Result(id) | Page::Certificate(id) => {
                number = format!("{:x}", id.0);
                let word = match self {
                    Page::HandIn(_) => "nop-bai",
                    Page::Result(_) => "ket-qua",
                    _ => "chung-nhan",
                };
                (word, number.as_str(), "")
            }
            Page::Emergency => ("so-khan-cap", "", ""),
            Page::Scores => ("diem", "", ""),
            Page::Handbook(None) => ("so-tay", "", ""),
            Page::Handbook(Some((topic, card))) => ("so-tay", topic.as_str(), card.as_str()),
            Page::SelfCheck(list) => ("tu-kiem-tra", list.as_deref().unwrap_or_default(), ""),
            Page::Report => ("bao-tin", "", ""),
            Page::Verify(code) => ("kiem-tra-ma", code.as_str(), ""),
            Page::Reminders(topic) => ("hen-on", topic.as_str(), ""),
            Page::Learners => ("nguoi-hoc", "", ""),
            Page::Move => ("chuyen-may", "", ""),
            Page::TakeIn(code) => ("nhan", code.as_str(), ""),
            Page::Offline => ("khong-mang", "", ""),
            Page::Share => ("chia-se", "", ""),
            Page::Privacy => ("quyen-rieng-tu", "", ""),
            Page::Settings => ("cai-dat", "", ""),
            Page::About(id) => ("gioi-thieu", id.as_str(), ""),
        };
        out.write_str("#/")?;
        out.write_str(word)?;
        for part in [more, last] {
            if !part.is_empty() {
                out.write_str("/")?;
                out.write_str(part)?;
            }
        }
        Ok(())
    }
}
