//! A question of each kind on the wall: as it is asked, and as it stands when all of it is told.

use std::collections::BTreeSet;
use std::time::{SystemTime, UNIX_EPOCH};

use canh_giac::address::Room;
use canh_giac::quiz::paper::Pool;
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::question::Question;
use canh_giac::quiz::show::{Show, Subject};
use canh_giac::quiz::time::{Date, Moment};
use canh_giac::storage::show;

use super::pages::kind;
use super::{Place, Scene};
use crate::banks::Banks;
use crate::record::all_of;
use crate::shared::Shared;

/// An exam with forty questions.
const FORTY: u8 = 2;

pub(super) fn scenes(banks: &Banks) -> Vec<Scene> {
    let (exam, all) = (banks.exam_of(FORTY), banks.banks());
    let pool = Pool::new(&all, &exam.blueprint, today());
    let paper = |seed| {
        let question = |item: &canh_giac::quiz::paper::Item| {
            all.iter().find_map(|bank| bank.question(&item.question))
        };
        let questions: Vec<&Question> = pool.draw(seed).iter().filter_map(question).collect();
        let kinds: BTreeSet<u8> = questions.iter().map(|one| one.kind.number()).collect();
        let code = PaperCode::new(exam.number, pool.fingerprint(&exam.rules), seed);
        (kinds.len() == 9).then_some((code, questions))
    };
    let found = (0..4_000).find_map(paper);
    let (code, questions) = found.unwrap_or_else(|| panic!("no paper with every kind"));
    let all_ids = || questions.iter().map(|one| (&one.id, &one.kind));
    let mut show = Show::new(Subject::Paper(code), all_ids());
    let (mut scenes, mut seen) = (Vec::new(), BTreeSet::new());
    let place = Place::Room(Room::Project(code.signs()));
    let mut add = |name: String, show: &Show| {
        let store = Shared::default();
        let kept = show::keep(&store, show);
        assert!(kept.is_ok(), "{kept:?}");
        scenes.push(Scene::new(name, place.clone(), &all_of(&store)));
    };
    while let Some(question) = questions.get(show.place()) {
        let at = show.place();
        let new = seen.insert(question.kind.number());
        if new {
            add(format!("wall-{}", kind(&question.kind)), &show);
        }
        let mut last = show.clone();
        while show.place() == at {
            last = show.clone();
            show.go_on(None);
        }
        if new {
            add(format!("wall-{}-told", kind(&question.kind)), &last);
        }
    }
    add("wall-over".into(), &show);
    scenes
}

fn today() -> Date {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Date::from(Moment(now.as_millis() as u64).day())
}
