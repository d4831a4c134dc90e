//! The rooms of the trainer's app.

use canh_giac::address::Room;
use canh_giac::quiz::campaign::Campaign;
use canh_giac::quiz::campaign::digest::Digest;
use canh_giac::quiz::class::code::Phase;
use canh_giac::quiz::class::session::SessionId;
use canh_giac::quiz::question::TopicId;
use canh_giac::storage::campaign;
use xtask::workspace_root;

use super::{Place, Scene};
use crate::banks::Banks;
use crate::kept_classes::keeping;
use crate::record::all_of;
use crate::roomful::{banks as read_banks, empty, full};
use crate::shared::Shared;
use crate::worker::Stored;

const BOTH: [Phase; 2] = [Phase::Before, Phase::After];

pub(super) fn scenes(banks: &Banks) -> Vec<Scene> {
    let nothing = Stored::new();
    let read = read_banks(&workspace_root().join("questions"));
    let handed_in = full(&read, "Công ty TNHH May Bình Minh", &BOTH);
    let mut prepared = empty(&read, "Tổ may 3", &[Phase::After]);
    prepared.id = SessionId(0xC1A5_5001);
    let paper = handed_in.rounds[1].code.paper.signs();
    let (done, new) = (handed_in.id, prepared.id);
    let classes = keeping(&[handed_in.clone(), prepared]);
    let topic: TopicId = banks.banks()[0].topic.clone();
    let room = |name: &str, room: Room, kept: &Stored| Scene::new(name, Place::Room(room), kept);
    vec![
        room("hall", Room::Hall, &nothing),
        room("hall-classes", Room::Hall, &classes),
        room("print-topic", Room::Print(topic.clone()), &nothing),
        room("print-new-paper", Room::NewPaper(1), &nothing),
        room("print-paper", Room::Paper(paper), &nothing),
        room("print-wrong-paper", Room::Paper("K7M39P2T".into()), &nothing),
        room("new-class", Room::NewSession, &nothing),
        room("class", Room::Session(done), &classes),
        room("class-prepared", Room::Session(new), &classes),
        room("class-unknown", Room::Session(SessionId(1)), &nothing),
        room("invite", Room::Invite(new, Phase::After), &classes),
        room("collect", Room::Collect(done, Phase::After), &classes),
        room("collect-nothing", Room::Collect(new, Phase::After), &classes),
        room("class-report", Room::Report(done), &classes),
        room("class-report-nothing", Room::Report(new), &classes),
        room("class-papers", Room::ClassPapers(new), &classes),
        room("awards", Room::Awards(done), &classes),
        room("campaign", Room::Campaign, &nothing),
        room("campaign-years", Room::Campaign, &campaign(&handed_in)),
        room("limits", Room::Limits, &nothing),
        room("data", Room::Data, &classes),
        room("try-scan", Room::TryScan, &nothing),
        room("projector", Room::Projector, &nothing),
        room("project-topic", Room::ProjectTopic(topic), &nothing),
        room("project-new", Room::ProjectNew(3), &nothing),
        room("project-wrong", Room::Project("K7M39P2T".into()), &nothing),
    ]
}

/// Twelve classes of two years taken together.
fn campaign(class: &canh_giac::quiz::class::session::Session) -> Stored {
    let mut campaign = Campaign::default();
    for number in 0..12_u8 {
        let mut other = class.clone();
        other.id = SessionId(u64::from(number) + 1);
        other.setup.unit = format!("Công đoàn cơ sở {}", number % 5 + 1);
        let date = canh_giac::quiz::time::Date::new(2025 + u16::from(number % 2), 1 + number, 15);
        other.setup.date = date.unwrap_or(other.setup.date);
        campaign.take(other.id, Digest::of(&other, class.made));
    }
    let store = Shared::default();
    let kept = campaign::keep(&store, &campaign);
    assert!(kept.is_ok(), "{kept:?}");
    all_of(&store)
}
