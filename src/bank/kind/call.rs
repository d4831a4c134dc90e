//! `call`: a script that branches. Its scenes are named in the bank file and numbered afterwards;
//! every way must end.

use std::collections::BTreeMap;

use super::letters::{Letters, check_count};
use crate::bank::fields::{At, Fields};
use crate::bank::problem::{Fault, Thing};
use crate::quiz::kind::call::{Ending, Outcome, Reply, Scene};
use crate::quiz::kind::red_flags::Channel;
use crate::quiz::kind::{Call, Kind};

const SCENES: (usize, usize) = (3, 16);
const REPLIES: (usize, usize) = (2, 4);

/// A scene as it was read, its replies naming the scenes that follow.
struct Read {
    at: usize,
    scene: Scene,
    to: Vec<At<String>>,
    /// True where it ends in a way that there is not.
    unknown_end: bool,
}

pub(super) fn read(fields: &Fields) -> Kind {
    let channels = [("call", Channel::Call), ("chat", Channel::Chat)];
    let channel = fields.one_of("channel", &channels).unwrap_or(Channel::Call);
    let sender = fields.text("sender");
    let mut names: BTreeMap<String, (u8, usize)> = BTreeMap::new();
    let mut scenes: Vec<Read> = Vec::new();
    for step in fields.tables("step") {
        if let Some(name) = step.required_name("id") {
            let here = (scenes.len() as u8, name.at);
            if let Some((_, first)) = names.insert(name.value, here) {
                step.file.report(name.at, Fault::IdTwice(step.file.place(first)));
            }
        }
        scenes.push(scene(step));
    }
    check_count(fields, Thing::Scene, scenes.len(), SCENES);
    for read in &mut scenes {
        for (reply, to) in read.scene.replies.iter_mut().zip(&read.to) {
            match names.get(&to.value) {
                Some((place, _)) => reply.to = *place,
                // That it is missing was reported.
                None if to.value.is_empty() => {}
                None => {
                    let known = names.keys().cloned().collect();
                    fields.file.report(to.at, Fault::NoSuch(Thing::Scene, known));
                }
            }
        }
    }
    check_ways(fields, &scenes);
    let scenes = scenes.into_iter().map(|read| read.scene).collect();
    Kind::Call(Call { channel, sender, scenes })
}

fn scene(step: Fields) -> Read {
    let says = step.text("says");
    let outcomes = [("safe", Outcome::Safe), ("risky", Outcome::Risky), ("lost", Outcome::Lost)];
    let (mut letters, mut to) = (Letters::default(), Vec::new());
    let reply = |reply: Fields| {
        let id = letters.read(&reply);
        let (text, why) = (reply.text("text"), reply.text("why"));
        letters.check_text(&reply, &text);
        let at = reply.at;
        to.push(reply.required_name("to").unwrap_or(At { value: String::new(), at }));
        reply.done();
        // No scene, until the name of the next one is found.
        Reply { id, text, to: u8::MAX, why }
    };
    let replies: Vec<Reply> = step.tables("reply").into_iter().map(reply).collect();
    let mut unknown_end = false;
    let ending = step.has("ending").then(|| {
        let outcome = step.one_of("ending", &outcomes);
        unknown_end = outcome.is_none();
        Ending { outcome: outcome.unwrap_or(Outcome::Lost), explains: step.text("explains") }
    });
    match (&ending, replies.len()) {
        (Some(_), 0) => {}
        (Some(_), _) => step.file.report(step.at, Fault::EndsAndGoesOn),
        (None, 0) => step.file.report(step.at, Fault::NeverEnds),
        (None, count) => check_count(&step, Thing::Reply, count, REPLIES),
    }
    let at = step.at;
    step.done();
    Read { at, scene: Scene { says, replies, ending }, to, unknown_end }
}

/// Reports scenes that no way leads to, ways that come back to where they were, and a script that
/// cannot be won or lost.
fn check_ways(fields: &Fields, scenes: &[Read]) {
    let mut state = vec![State::Unseen; scenes.len()];
    walk(fields, scenes, 0, &mut state);
    for (read, _) in scenes.iter().zip(&state).filter(|(_, state)| **state == State::Unseen) {
        fields.file.report(read.at, Fault::Unreachable);
    }
    let ends = |outcome: Outcome| {
        scenes.iter().filter_map(|read| read.scene.ending.as_ref()).any(|e| e.outcome == outcome)
    };
    let known = scenes.iter().all(|read| !read.unknown_end);
    if known && (!ends(Outcome::Safe) || !ends(Outcome::Lost)) {
        fields.file.report(fields.at, Fault::Endings);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Unseen,
    OnTheWay,
    Done,
}

fn walk(fields: &Fields, scenes: &[Read], here: usize, state: &mut [State]) {
    let Some(read) = scenes.get(here).filter(|_| state[here] == State::Unseen) else {
        return;
    };
    state[here] = State::OnTheWay;
    for (reply, to) in read.scene.replies.iter().zip(&read.to) {
        let next = usize::from(reply.to);
        if state.get(next) == Some(&State::OnTheWay) {
            fields.file.report(to.at, Fault::Loop);
        }
        walk(fields, scenes, next, state);
    }
    state[here] = State::Done;
}
