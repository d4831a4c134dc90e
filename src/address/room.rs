//! The pages of the trainer's app and their addresses.

use core::fmt;

use crate::quiz::class::code::Phase;
use crate::quiz::class::session::SessionId;
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
    /// Preparing a class.
    NewSession,
    /// A class: what it is, and what can be done with it.
    Session(SessionId),
    /// The code by which phones join a round, for the wall.
    Invite(SessionId, Phase),
    /// Taking in what a round hands in.
    Collect(SessionId, Phase),
    /// What came of a class.
    Report(SessionId),
    /// The papers of a class, to be printed.
    ClassPapers(SessionId),
    /// Certificates and commendations of a class.
    Awards(SessionId),
    /// Many classes taken together.
    Campaign,
    /// What a result proves, and what it does not.
    Limits,
    /// What is kept of people, and how to take it away or delete it.
    Data,
    /// Trying the camera before class.
    TryScan,
    /// What can be shown on a wall.
    Projector,
    /// The questions of a topic on a wall.
    ProjectTopic(TopicId),
    /// A new paper of the exam with this number on a wall.
    ProjectNew(u8),
    /// The paper with this code, as it stands in the address, on a wall.
    Project(String),
}

impl Room {
    /// The page that a fragment names; the hall for any that names none.
    pub fn of(fragment: &str) -> Room {
        let path = fragment.trim_start_matches('#').trim_matches('/');
        let session = |id: &str| u64::from_str_radix(id, 16).ok().map(SessionId);
        let of = |id: &str, room: fn(SessionId) -> Room| session(id).map_or(Room::Hall, room);
        let round = |rest: &str, room: fn(SessionId, Phase) -> Room| {
            let (id, phase) = rest.split_once('/').unwrap_or((rest, AFTER));
            let phase = if phase == BEFORE { Phase::Before } else { Phase::After };
            session(id).map_or(Room::Hall, |id| room(id, phase))
        };
        match path.split_once('/') {
            None if path == "buoi-moi" => Room::NewSession,
            None if path == "tong-hop" => Room::Campaign,
            None if path == "gioi-han" => Room::Limits,
            None if path == "du-lieu" => Room::Data,
            None if path == "quet-thu" => Room::TryScan,
            Some(("buoi", id)) => of(id, Room::Session),
            Some(("moi", rest)) => round(rest, Room::Invite),
            Some(("thu", rest)) => round(rest, Room::Collect),
            Some(("ket-qua", id)) => of(id, Room::Report),
            Some(("in-de", id)) => of(id, Room::ClassPapers),
            Some(("bieu-duong", id)) => of(id, Room::Awards),
            Some(("in", topic)) => Room::Print(topic.into()),
            Some(("de-moi", number)) => number.parse().map_or(Room::Hall, Room::NewPaper),
            Some(("de", code)) => Room::Paper(code.into()),
            Some(("chieu-chu-de", topic)) => Room::ProjectTopic(topic.into()),
            Some(("chieu-de-moi", number)) => number.parse().map_or(Room::Hall, Room::ProjectNew),
            Some(("chieu", code)) => Room::Project(code.into()),
            None if path == "chieu" => Room::Projector,
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
            Room::NewSession => out.write_str("#/buoi-moi"),
            Room::Session(id) => write!(out, "#/buoi/{:016x}", id.0),
            Room::Invite(id, phase) => write!(out, "#/moi/{:016x}/{}", id.0, word(*phase)),
            Room::Collect(id, phase) => write!(out, "#/thu/{:016x}/{}", id.0, word(*phase)),
            Room::Report(id) => write!(out, "#/ket-qua/{:016x}", id.0),
            Room::ClassPapers(id) => write!(out, "#/in-de/{:016x}", id.0),
            Room::Awards(id) => write!(out, "#/bieu-duong/{:016x}", id.0),
            Room::Campaign => out.write_str("#/tong-hop"),
            Room::Limits => out.write_str("#/gioi-han"),
            Room::Data => out.write_str("#/du-lieu"),
            Room::TryScan => out.write_str("#/quet-thu"),
            Room::Projector => out.write_str("#/chieu"),
            Room::ProjectTopic(topic) => write!(out, "#/chieu-chu-de/{topic}"),
            Room::ProjectNew(number) => write!(out, "#/chieu-de-moi/{number}"),
            Room::Project(code) => write!(out, "#/chieu/{code}"),
        }
    }
}

/// The words for the two rounds of a class.
const BEFORE: &str = "truoc";
const AFTER: &str = "sau";

fn word(phase: Phase) -> &'static str {
    match phase {
        Phase::Before => BEFORE,
        Phase::After => AFTER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_room_is_found_again_at_its_address() {
        let id = SessionId(0xfedc_ba98_0000_0001);
        let rooms = [
            Room::Hall,
            Room::Print("lua-dao".into()),
            Room::NewPaper(1),
            Room::Paper("K7M39P2T".into()),
            Room::NewSession,
            Room::Session(id),
            Room::Invite(id, Phase::Before),
            Room::Collect(id, Phase::After),
            Room::Report(id),
            Room::ClassPapers(id),
            Room::Awards(id),
            Room::Campaign,
            Room::Limits,
            Room::Data,
            Room::TryScan,
        ];
        for room in rooms {
            assert_eq!(Room::of(&room.to_string()), room);
        }
        let wall = [Room::ProjectTopic("lua-dao".into()), Room::Project("K7M39P2T".into())];
        for room in wall.into_iter().chain([Room::Projector, Room::ProjectNew(3)]) {
            assert_eq!(Room::of(&room.to_string()), room);
        }
        assert_eq!(Room::of("#/khong-co"), Room::Hall);
    }
}
