//! The pages and their addresses. A page is named by the fragment of the URL (`#/chu-de/lua-dao`),
//! so that the same files work at a domain's root, in a sub-folder and from a stick.

mod room;
mod written;

use crate::quiz::attempt::{AttemptId, Focus};
use crate::quiz::question::TopicId;

pub use room::Room;

/// A page of the worker's app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// What there is, and what to do next.
    Home,
    /// Learning a topic.
    Learn(TopicId),
    /// Practising: what is due, an objective, a refresher.
    Practice(Focus),
    /// The exams that there are.
    Exams,
    /// The exam under way.
    Sitting,
    /// What an exam asks for: the one with this number.
    Exam(u8),
    /// The paper with this code, as it stands in the address.
    Paper(String),
    /// Joining a class: its code, as it stands in the address; empty where it is to be typed.
    Join(String),
    /// Handing in what a class was asked, to the trainer.
    HandIn(AttemptId),
    /// What came of an attempt.
    Result(AttemptId),
    /// Whom to call.
    Emergency,
    /// What was tried so far, and how well everything is known.
    Scores,
    /// The handbook: all of it, or the card of an objective (its topic and its id).
    Handbook(Option<(TopicId, String)>),
    /// The lists of things to check at home and at work: all, or the one with this id.
    SelfCheck(Option<String>),
    /// Putting together what to tell the police.
    Report,
    /// The certificate of a passed exam.
    Certificate(AttemptId),
    /// Checking a certificate by its code, as it stands in the address; empty where it is to be typed.
    Verify(String),
    /// Reminders to go through a topic again.
    Reminders(TopicId),
    /// Who learns on this phone.
    Learners,
    /// Taking the record to another phone.
    Move,
    /// Taking in a record from another phone: the code, as it stands in the address.
    TakeIn(String),
    /// What is kept for use without a network, and how to install the app.
    Offline,
    /// Handing the app on to somebody in the room.
    Share,
    /// What is kept of people, and how to delete all of it.
    Privacy,
    /// How the program looks, sounds and speaks on this device.
    Settings,
    /// What this program is, and telling that a question is wrong: the one with this id, as it stands in the
    /// address; empty where no question is meant.
    About(String),
    /// No such page.
    Missing,
}

/// The program that has a page. Three share the worker's page, so that the first question does not wait
/// for what comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Home, lessons, practice, results: what the first question needs.
    Core,
    /// Exams, up to handing in.
    Exam,
    /// Everything else.
    Companion,
}

/// The first words of the addresses of exams. The start script knows them too: it loads the part that
/// has the page.
pub const EXAM: [&str; 5] = ["thi-thu", "bai-thi", "ma-de", "lop", "nop-bai"];

/// The first words of the addresses of the companion's pages.
pub const COMPANION: [&str; 15] = [
    "diem",
    "so-tay",
    "tu-kiem-tra",
    "bao-tin",
    "chung-nhan",
    "kiem-tra-ma",
    "hen-on",
    "nguoi-hoc",
    "chuyen-may",
    "nhan",
    "khong-mang",
    "chia-se",
    "quyen-rieng-tu",
    "cai-dat",
    "gioi-thieu",
];

impl Page {
    /// The page that a fragment (with or without its `#`) names.
    pub fn of(fragment: &str) -> Page {
        let path = fragment.trim_start_matches('#').trim_matches('/');
        let mut parts = path.split('/');
        let (first, more) = (parts.next().unwrap_or_default(), parts.next());
        let (last, none) = (parts.next(), parts.next());
        if none.is_some() {
            return Page::Missing;
        }
        match (first, more, last) {
            ("", None, None) => Page::Home,
            ("chu-de", Some(topic), None) => Page::Learn(topic.into()),
            ("on-tap", None, None) => Page::Practice(Focus::Due),
            ("luyen", Some(topic), Some(objective)) => {
                Page::Practice(Focus::Objective(topic.into(), objective.into()))
            }
            ("nhac-lai", Some(topic), None) => Page::Practice(Focus::Refresher(topic.into())),
            ("thi-thu", None, None) => Page::Exams,
            ("bai-thi", None, None) => Page::Sitting,
            ("thi-thu", Some(number), None) => number.parse().map_or(Page::Missing, Page::Exam),
            ("ma-de", Some(code), None) => Page::Paper(code.into()),
            ("lop", code, None) => Page::Join(code.unwrap_or_default().into()),
            ("nop-bai" | "ket-qua" | "chung-nhan", Some(id), None) => match (attempt(id), first) {
                (None, _) => Page::Missing,
                (Some(id), "nop-bai") => Page::HandIn(id),
                (Some(id), "ket-qua") => Page::Result(id),
                (Some(id), _) => Page::Certificate(id),
            },
            ("so-khan-cap", None, None) => Page::Emergency,
            ("diem", None, None) => Page::Scores,
            ("so-tay", None, None) => Page::Handbook(None),
            ("so-tay", Some(topic), Some(card)) => {
                Page::Handbook(Some((topic.into(), card.into())))
            }
            ("tu-kiem-tra", list, None) => Page::SelfCheck(list.map(String::from)),
            ("bao-tin", None, None) => Page::Report,
            ("kiem-tra-ma", code, None) => Page::Verify(code.unwrap_or_default().into()),
            ("hen-on", Some(topic), None) => Page::Reminders(topic.into()),
            ("nguoi-hoc", None, None) => Page::Learners,
            ("chuyen-may", None, None) => Page::Move,
            ("nhan", Some(code), None) => Page::TakeIn(code.into()),
            ("khong-mang", None, None) => Page::Offline,
            ("chia-se", None, None) => Page::Share,
            ("quyen-rieng-tu", None, None) => Page::Privacy,
            ("cai-dat", None, None) => Page::Settings,
            ("gioi-thieu", id, None) => Page::About(id.unwrap_or_default().into()),
            _ => Page::Missing,
        }
    }

    /// The part that has the page.
    pub fn part(&self) -> Part {
        match self {
            Page::Home
            | Page::Learn(_)
            | Page::Practice(_)
            | Page::Result(_)
            | Page::Emergency
            | Page::Missing => Part::Core,
            Page::Exams
            | Page::Sitting
            | Page::Exam(_)
            | Page::Paper(_)
            | Page::Join(_)
            | Page::HandIn(_) => Part::Exam,
            Page::Scores
            | Page::Handbook(_)
            | Page::SelfCheck(_)
            | Page::Report
            | Page::Certificate(_)
            | Page::Verify(_)
            | Page::Reminders(_)
            | Page::Learners
            | Page::Move
            | Page::TakeIn(_)
            | Page::Offline
            | Page::Share
            | Page::Privacy
            | Page::Settings
            | Page::About(_) => Part::Companion,
        }
    }
}

/// The attempt that a part of an address names.
fn attempt(id: &str) -> Option<AttemptId> {
    u64::from_str_radix(id, 16).ok().map(AttemptId)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_again_at_its_address() {
        let objective = || ("lua-dao".into(), String::from("ngan-hang-otp"));
        let pages = [
            Page::Home,
            Page::Learn("lua-dao".into()),
            Page::Practice(Focus::Due),
            Page::Practice(Focus::Objective(objective().0, objective().1)),
            Page::Practice(Focus::Refresher("lua-dao".into())),
            Page::Exams,
            Page::Sitting,
            Page::Exam(17),
            Page::Paper("K7M39P2T".into()),
            Page::Join(String::new()),
            Page::Join("K7M39P2TK7M3".into()),
            Page::HandIn(AttemptId(u64::MAX)),
            Page::Result(AttemptId(u64::MAX)),
            Page::Emergency,
            Page::Scores,
            Page::Handbook(None),
            Page::Handbook(Some(objective())),
            Page::SelfCheck(None),
            Page::SelfCheck(Some("nha-tro".into())),
            Page::Report,
            Page::Certificate(AttemptId(1)),
            Page::Verify(String::new()),
            Page::Verify("K7M39P2T".into()),
            Page::Reminders("lua-dao".into()),
            Page::Learners,
            Page::Move,
            Page::TakeIn("1.2.abc".into()),
            Page::Offline,
            Page::Share,
            Page::Privacy,
            Page::Settings,
            Page::About(String::new()),
            Page::About("ld-001".into()),
        ];
        for page in pages {
            let address = page.to_string();
            assert_eq!(Page::of(&address), page);
            let first = address.split('/').nth(1).unwrap_or_default();
            let known = (EXAM.contains(&first), COMPANION.contains(&first));
            let part = page.part();
            assert_eq!(known, (part == Part::Exam, part == Part::Companion), "{address}");
        }
    }

    #[test]
    fn the_bare_address_is_home_and_an_unknown_one_is_missing() {
        for fragment in ["", "#", "#/", "/"] {
            assert_eq!(Page::of(fragment), Page::Home, "{fragment:?}");
        }
        for fragment in [
            "#/khong-co",
            "#/chu-de",
            "#/chu-de/a/b",
            "#/ket-qua/xyz",
            "#/nop-bai",
            "#/nop-bai/xyz",
            "#/lop/a/b",
            "#/diem/1",
            "#/luyen/a",
            "#/thi-thu/999",
            "#/nhan",
        ] {
            assert_eq!(Page::of(fragment), Page::Missing, "{fragment:?}");
        }
    }
}
