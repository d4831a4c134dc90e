//! One question on the wall: how much of it is shown, the hands that were counted, what was said.

use serde::{Deserialize, Serialize};

use crate::quiz::kind::Kind;
use crate::quiz::question::{ChoiceId, QuestionId};

/// A question on the wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slide {
    question: QuestionId,
    /// Steps from the question alone to its explanation.
    steps: u8,
    /// Steps that were gone.
    shown: u8,
    hands: Vec<u16>,
    said: Vec<ChoiceId>,
}

/// How much is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The question.
    Asking,
    /// So much of the key: 1 for most kinds is all of it; of a message so many signs.
    Revealed(u8),
    /// Why it is so, and what that rests on.
    Explained,
}

impl Slide {
    /// More things than any question has.
    const MOST_THINGS: usize = 32;
    /// More hands than a room has.
    const MOST_HANDS: u16 = 999;

    /// A question of which nothing is revealed yet.
    pub(super) fn new(question: QuestionId, kind: &Kind) -> Slide {
        let reveals = match kind {
            // One sign after the other, for each is talked about.
            Kind::RedFlags(kind) => kind.parts.iter().filter(|part| part.sign).count().max(1),
            // How it ended, then what was wise on the way and what was not.
            Kind::Call(_) => 2,
            Kind::Single(_)
            | Kind::Multiple(_)
            | Kind::TrueFalse(_)
            | Kind::Order(_)
            | Kind::Matching(_)
            | Kind::Number(_)
            | Kind::Hotspot(_) => 1,
        };
        let steps = reveals.min(200) as u8 + 1;
        Slide { question, steps, shown: 0, hands: Vec::new(), said: Vec::new() }
    }

    /// True where both are the same question, shown in the same steps.
    pub(super) fn is_of(&self, other: &Slide) -> bool {
        self.question == other.question && self.steps == other.steps
    }

    /// The question.
    pub fn question(&self) -> &QuestionId {
        &self.question
    }

    /// How much is shown.
    pub fn stage(&self) -> Stage {
        match self.shown {
            0 => Stage::Asking,
            shown if shown < self.steps => Stage::Revealed(shown),
            _ => Stage::Explained,
        }
    }

    /// How much is shown one step later; `None` where the next question comes. In a call that is not over
    /// something is said before that.
    pub fn coming(&self) -> Option<Stage> {
        let mut later = self.clone();
        later.go_on(None).then(|| later.stage())
    }

    /// The hands for the thing at this place.
    pub fn hands(&self, thing: usize) -> u16 {
        self.hands.get(thing).copied().unwrap_or_default()
    }

    /// What the room said in a call.
    pub fn said(&self) -> &[ChoiceId] {
        &self.said
    }

    /// One step on; false where there is none.
    pub(super) fn go_on(&mut self, wise: Option<ChoiceId>) -> bool {
        match wise {
            Some(reply) if self.shown == 0 => self.said.push(reply),
            _ if self.shown < self.steps => self.shown += 1,
            _ => return false,
        }
        true
    }

    /// One step back; false where there is none.
    pub(super) fn back(&mut self) -> bool {
        match self.shown {
            0 => self.said.pop().is_some(),
            _ => {
                self.shown -= 1;
                true
            }
        }
    }

    pub(super) fn count(&mut self, thing: usize, more: bool) {
        if thing >= Slide::MOST_THINGS {
            return;
        }
        if self.hands.len() <= thing {
            self.hands.resize(thing + 1, 0);
        }
        if let Some(hands) = self.hands.get_mut(thing) {
            *hands = match more {
                true => (*hands + 1).min(Slide::MOST_HANDS),
                false => hands.saturating_sub(1),
            };
        }
    }

    pub(super) fn say(&mut self, reply: ChoiceId) {
        // A script without a loop has no longer way than it has scenes.
        if self.shown == 0 && self.said.len() < usize::from(u8::MAX) {
            self.said.push(reply);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::kind::red_flags::{Channel, Part, RedFlags};
    use super::super::super::kind::samples::id;
    use super::*;

    fn message(signs: usize) -> Slide {
        let part = |place: usize| Part {
            id: ChoiceId::unlettered(place),
            text: String::new(),
            new_line: false,
            sign: place < signs,
            why: String::new(),
        };
        let parts = (0..5).map(part).collect();
        let kind = RedFlags { channel: Channel::Sms, sender: String::new(), parts };
        Slide::new("a-1".into(), &Kind::RedFlags(kind))
    }

    fn stages(mut slide: Slide) -> Vec<Stage> {
        let mut stages = vec![slide.stage()];
        while slide.go_on(None) {
            stages.push(slide.stage());
        }
        stages
    }

    #[test]
    fn a_message_shows_one_sign_after_the_other() {
        let three = [1, 2, 3].map(Stage::Revealed);
        let whole = [&[Stage::Asking], &three[..], &[Stage::Explained]].concat();
        assert_eq!(stages(message(3)), whole);
        let genuine = [Stage::Asking, Stage::Revealed(1), Stage::Explained];
        assert_eq!(stages(message(0)), genuine);
    }

    #[test]
    fn a_call_goes_on_by_what_is_said_and_takes_it_back() {
        let mut slide = message(1);
        slide.say(id('b'));
        assert!(slide.go_on(Some(id('c'))));
        assert_eq!(slide.said(), [id('b'), id('c')]);
        assert!(slide.go_on(None));
        slide.say(id('d'));
        assert_eq!(slide.said().len(), 2, "the key is shown already");
        assert!(slide.back() && slide.back() && slide.back());
        assert_eq!((slide.said(), slide.stage()), (&[][..], Stage::Asking));
        assert!(!slide.back());
    }
}
