//! A call or chat goes on as the learner answers it.

use serde::{Deserialize, Serialize};

use super::red_flags::Channel;
use crate::quiz::answer::Answer;
use crate::quiz::fingerprint::Fingerprint;
use crate::quiz::points::Points;
use crate::quiz::question::ChoiceId;

/// A scripted call. It branches with what is answered, and every way ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    /// A call or a chat.
    pub channel: Channel,
    /// Who calls, as the phone shows it.
    pub sender: String,
    /// The scenes; the first is the beginning.
    pub scenes: Vec<Scene>,
}

/// What the other side says, and what can be answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scene {
    /// What the other side says.
    pub says: String,
    /// What can be answered; nothing where the call ends here.
    pub replies: Vec<Reply>,
    /// How it ends here, if it does.
    pub ending: Option<Ending>,
}

/// Something that can be answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// Its letter, of this scene.
    pub id: ChoiceId,
    /// What is said or done.
    pub text: String,
    /// The scene that follows: its place in [`Call::scenes`].
    pub to: u8,
    /// Why that is wise or not; shown when all is over.
    pub why: String,
}

/// How a call ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// How well.
    pub outcome: Outcome,
    /// What it means, and what to do now.
    pub explains: String,
}

/// How well a call ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Outcome {
    /// Money or data are lost, or somebody in need got no help: nothing.
    Lost,
    /// Nothing is lost yet, but a risk was taken: half of the point.
    Risky,
    /// Safe: the whole point.
    Safe,
}

/// A scene that was gone through, and what was answered in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn<'a> {
    /// The scene.
    pub scene: &'a Scene,
    /// What was answered; `None` in the scene that stands open, or that ends the call.
    pub reply: Option<&'a Reply>,
}

impl Call {
    /// The way that an answer went, as far as the script goes along with it; at least the first
    /// scene. Never longer than there are scenes: a script without a loop has no longer way.
    pub fn way(&self, answer: &Answer) -> Vec<Turn<'_>> {
        let mut way = Vec::new();
        let mut said = answer.sequence().iter();
        let mut scene = self.scenes.first();
        while let Some(here) = scene.filter(|_| way.len() < self.scenes.len()) {
            let said = said.next();
            let reply = said.and_then(|id| here.replies.iter().find(|reply| reply.id == *id));
            way.push(Turn { scene: here, reply });
            scene = reply.and_then(|reply| self.scenes.get(usize::from(reply.to)));
        }
        way
    }

    /// What of an answer the script still knows.
    pub(super) fn known(&self, answer: &Answer) -> Answer {
        let said = self.way(answer).into_iter().filter_map(|turn| turn.reply);
        let said: Vec<ChoiceId> = said.map(|reply| reply.id).collect();
        if said.is_empty() { Answer::nothing() } else { Answer::Sequence(said) }
    }

    /// How the call ended; `None` while it goes on.
    pub fn ending(&self, answer: &Answer) -> Option<&Ending> {
        self.way(answer).last()?.scene.ending.as_ref()
    }

    /// The whole point for a safe end, half of it for a risky one, nothing for a loss or for a call
    /// that was not brought to its end.
    pub fn grade(&self, answer: &Answer) -> Points {
        match self.ending(answer).map(|ending| ending.outcome) {
            Some(Outcome::Safe) => Points::ONE,
            Some(Outcome::Risky) => Points::share(1, 2),
            Some(Outcome::Lost) | None => Points::ZERO,
        }
    }

    /// A way to the best end that there is.
    pub fn key(&self) -> Answer {
        Answer::Sequence(self.best(0, self.scenes.len()).map(|(_, said)| said).unwrap_or_default())
    }

    /// What is best said next, from where an answer has come to; `None` where the call is over.
    pub fn wise(&self, answer: &Answer) -> Option<ChoiceId> {
        let here = self.way(answer).last()?.scene;
        let place = self.scenes.iter().position(|scene| core::ptr::eq(scene, here))?;
        let (_, said) = self.best(place, self.scenes.len())?;
        said.first().copied()
    }

    /// Puts into a fingerprint where every reply leads, and how it ends there.
    pub(super) fn imprint(&self, taken: &mut Fingerprint) {
        for scene in &self.scenes {
            for reply in &scene.replies {
                taken.choices(&[reply.id]);
                taken.number(reply.to.into());
            }
            taken.number(scene.ending.as_ref().map_or(3, |ending| ending.outcome as u32));
        }
    }

    /// The best end from `scene` on, and what is said until there, in at most `turns` scenes.
    fn best(&self, scene: usize, turns: usize) -> Option<(Outcome, Vec<ChoiceId>)> {
        let here = self.scenes.get(scene).filter(|_| turns > 0)?;
        if let Some(ending) = &here.ending {
            return Some((ending.outcome, Vec::new()));
        }
        let mut best: Option<(Outcome, Vec<ChoiceId>)> = None;
        for reply in &here.replies {
            if let Some((outcome, rest)) = self.best(usize::from(reply.to), turns - 1)
                && best.as_ref().is_none_or(|(known, _)| outcome > *known)
            {
                best = Some((outcome, [vec![reply.id], rest].concat()));
            }
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{id, sequence};
    use super::*;

    /// `ask` → a: `end` (safe), b: `more` → a: `end`, b: `lost`; c: `half` (risky).
    fn call() -> Call {
        let reply =
            |letter, to| Reply { id: id(letter), text: String::new(), to, why: String::new() };
        let scene = |replies: Vec<Reply>| Scene { says: String::new(), replies, ending: None };
        let end = |outcome| Scene {
            says: String::new(),
            replies: Vec::new(),
            ending: Some(Ending { outcome, explains: String::new() }),
        };
        Call {
            channel: Channel::Call,
            sender: String::new(),
            scenes: vec![
                scene(vec![reply('b', 1), reply('c', 3), reply('a', 2)]),
                scene(vec![reply('b', 4), reply('a', 2)]),
                end(Outcome::Safe),
                end(Outcome::Risky),
                end(Outcome::Lost),
            ],
        }
    }

    #[test]
    fn the_end_decides_whatever_way_led_there() {
        let call = call();
        for (said, marks) in [
            ("a", Points::ONE),
            ("ba", Points::ONE),
            ("bb", Points::ZERO),
            ("c", Points::share(1, 2)),
            ("b", Points::ZERO),
            ("", Points::ZERO),
            ("x", Points::ZERO),
        ] {
            assert_eq!(call.grade(&sequence(said)), marks, "{said:?}");
        }
        assert_eq!(call.key(), sequence("ba"));
        assert_eq!(call.ending(&sequence("b")), None);
    }

    #[test]
    fn what_is_wise_leads_from_anywhere_to_the_best_end_that_is_left() {
        let call = call();
        for (said, next) in [("", Some('b')), ("b", Some('a')), ("a", None), ("c", None)] {
            assert_eq!(call.wise(&sequence(said)), next.map(id), "{said:?}");
        }
    }

    #[test]
    fn a_changed_script_is_gone_on_with_from_where_it_still_knows_the_way() {
        let call = call();
        assert_eq!(call.known(&sequence("bxa")), sequence("b"));
        assert_eq!(call.known(&sequence("x")), Answer::nothing());
        assert_eq!(call.known(&sequence("ba")), sequence("ba"));
    }

    #[test]
    fn a_script_with_a_loop_does_not_hang_the_program() {
        let mut call = call();
        call.scenes[1].replies[0].to = 0;
        assert_eq!(call.way(&sequence("bbbbbbbbbb")).len(), 5);
        call.scenes.truncate(2);
        assert_eq!(call.key(), sequence(""));
        call.scenes.clear();
        assert_eq!(call.way(&sequence("b")), []);
    }
}
