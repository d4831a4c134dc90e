//! The pages of the trainer's app and their addresses.

use core::fmt;

use crate::quiz::question::TopicId;

/// A page of the trainer's app.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Room {
    /// What there is.
    Hall,
    /// The questions of a topic, to be printed.
    Print(TopicId),
    /// A new paper of the exam with this number, to be printed.
    NewPaper(u8),
    /// The paper with this code, as it stands in the address, to be printed.
    Paper(String),
}

impl Room {
    /// The page that a fragment names; the hall for any that names none.
    pub fn of(fragment: &str) -> Room {
        let path = fragment.trim_start_matches('#').trim_matches('/');
        match path.split_once('/') {
            Some(("in", topic)) => Room::Print(topic.into()),
            Some(("de-moi", number)) => number.parse().map_or(Room::Hall, Room::NewPaper),
            Some(("de", code)) => Room::Paper(code.into()),
            _ => Room::Hall,
        }
    }
}

impl fmt::Display for Room {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Room::Hall => out.write_str("#/"),
            Room::Print(topic) => write!(out, "#/in/{topic}"),
            Room::NewPaper(number) => write!(out, "#/de-moi/{number}"),
            Room::Paper(code) => write!(out, "#/de/{code}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_room_is_found_again_at_its_address() {
        let paper = Room::Paper("K7M39P2T".into());
        for room in [Room::Hall, Room::Print("lua-dao".into()), Room::NewPaper(1), paper] {
            assert_eq!(Room::of(&room.to_string()), room);
        }
        assert_eq!(Room::of("#/khong-co"), Room::Hall);
    }
}
