//! The pages and their addresses. A page is named by the fragment of the URL (`#/chu-de/lua-dao`),
//! so that the same files work at a domain's root, in a sub-folder and from a stick.

use core::fmt;

use crate::quiz::attempt::AttemptId;
use crate::quiz::question::TopicId;

/// A program of the worker's page. The start script loads the one that has the page which the
/// address names (`ARCHITECTURE.md`, "One page, two parts").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the first question needs, and all that is learned and asked.
    Core,
    /// Everything else.
    Companion,
}

/// The first segments of the companion's addresses. The build writes them into the start script; the
/// core has every other address, also those that name no page.
pub const COMPANION: &[&str] = &["diem"];

/// A page of the worker's app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// What there is, and what to do next.
    Home,
    /// Learning a topic.
    Learn(TopicId),
    /// The exam.
    Exam,
    /// What came of an attempt.
    Result(AttemptId),
    /// What was tried so far.
    Scores,
    /// No such page.
    Missing,
}

impl Page {
    /// The page that a fragment (with or without its `#`) names.
    pub fn of(fragment: &str) -> Page {
        let path = fragment.trim_start_matches('#').trim_matches('/');
        let mut parts = path.split('/');
        match (parts.next(), parts.next(), parts.next()) {
            (Some(""), None, _) => Page::Home,
            (Some("chu-de"), Some(topic), None) => Page::Learn(topic.into()),
            (Some("thi-thu"), None, _) => Page::Exam,
            (Some("ket-qua"), Some(id), None) => match u64::from_str_radix(id, 16) {
                Ok(id) => Page::Result(AttemptId(id)),
                Err(_) => Page::Missing,
            },
            (Some("diem"), None, _) => Page::Scores,
            _ => Page::Missing,
        }
    }

    /// The part that has the page.
    pub fn part(&self) -> Part {
        match self {
            Page::Home | Page::Learn(_) | Page::Exam | Page::Result(_) | Page::Missing => {
                Part::Core
            }
            Page::Scores => Part::Companion,
        }
    }
}

/// The fragment that names the page, with its `#`.
impl fmt::Display for Page {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Page::Home | Page::Missing => out.write_str("#/"),
            Page::Learn(topic) => write!(out, "#/chu-de/{topic}"),
            Page::Exam => out.write_str("#/thi-thu"),
            Page::Result(id) => write!(out, "#/ket-qua/{:x}", id.0),
            Page::Scores => out.write_str("#/diem"),
        }
    }
}

/// A page of the trainer's app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Room {
    /// What there is.
    Hall,
    /// The questions of a topic, to be printed.
    Print(TopicId),
}

impl Room {
    /// The page that a fragment names; the hall for any that names none.
    pub fn of(fragment: &str) -> Room {
        let path = fragment.trim_start_matches('#').trim_matches('/');
        match path.split_once('/') {
            Some(("in", topic)) => Room::Print(topic.into()),
            _ => Room::Hall,
        }
    }
}

impl fmt::Display for Room {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Room::Hall => out.write_str("#/"),
            Room::Print(topic) => write!(out, "#/in/{topic}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every page that has an address.
    fn pages() -> Vec<Page> {
        vec![
            Page::Home,
            Page::Learn("lua-dao".into()),
            Page::Exam,
            Page::Result(AttemptId(u64::MAX)),
            Page::Scores,
        ]
    }

    #[test]
    fn every_page_is_found_again_at_its_address() {
        for page in pages() {
            assert_eq!(Page::of(&page.to_string()), page);
        }
    }

    /// The start script knows the first segments alone.
    #[test]
    fn the_first_segment_says_which_part_has_the_page() {
        let mut seen = Vec::new();
        for page in pages() {
            let address = page.to_string();
            let first = address.split('/').nth(1).unwrap_or_default();
            let part = if COMPANION.contains(&first) { Part::Companion } else { Part::Core };
            assert_eq!(page.part(), part, "{address}");
            seen.push(first.to_owned());
        }
        for segment in COMPANION {
            assert!(seen.iter().any(|first| first == segment), "no page begins with {segment}");
        }
        assert_eq!(Page::Missing.part(), Part::Core);
    }

    #[test]
    fn every_room_is_found_again_at_its_address() {
        for room in [Room::Hall, Room::Print("lua-dao".into())] {
            assert_eq!(Room::of(&room.to_string()), room);
        }
        assert_eq!(Room::of("#/khong-co"), Room::Hall);
    }

    #[test]
    fn the_bare_address_is_home_and_an_unknown_one_is_missing() {
        for fragment in ["", "#", "#/", "/"] {
            assert_eq!(Page::of(fragment), Page::Home, "{fragment:?}");
        }
        for fragment in ["#/khong-co", "#/chu-de", "#/chu-de/a/b", "#/ket-qua/xyz", "#/diem/1"] {
            assert_eq!(Page::of(fragment), Page::Missing, "{fragment:?}");
        }
    }
}
