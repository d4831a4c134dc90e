//! The code of a round (mã lớp): all that a phone needs to join it. It names the class, whether it is asked before or
//! after the hour, and the paper: of an offered exam (12 signs) or of one that the trainer composed
//! (20 signs).

use core::fmt;
use core::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::quiz::code::{self, NotACode};
use crate::quiz::exam::{Blueprint, Preset, Rules};
use crate::quiz::paper_code::PaperCode;
use crate::quiz::question::TopicId;
use crate::quiz::time::Span;

/// Bits of the number of a class.
const CLASS_BITS: u32 = 18;
/// Bits of a round: paper, class, phase.
const ROUND_BITS: u32 = PaperCode::BITS + CLASS_BITS + 1;

/// When a round is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Phase {
    /// Before the hour: what people know already.
    Before,
    /// After it, or the only time.
    After,
}

/// An exam that a trainer put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Composed {
    topics: u16,
    questions: u8,
    minutes: u8,
    pass: u8,
    vital: bool,
}

impl Composed {
    /// Topics that an exam can be put together from, at most.
    pub const TOPICS: usize = 12;
    /// Questions, at most.
    pub const QUESTIONS: u16 = 60;
    /// Minutes, at most.
    pub const MINUTES: u16 = 120;

    /// The fields, from the lowest bits up, each with its bits.
    const FIELDS: [u32; 5] = [1, 6, 7, 6, Composed::TOPICS as u32];

    /// An exam over these topics, named by their places in the catalogue; `None` where it would have no topic, fewer
    /// questions than topics, no time, or a limit that cannot be reached or missed.
    pub fn new(
        topics: &[usize],
        questions: u16,
        minutes: u16,
        pass: u16,
        vital: bool,
    ) -> Option<Composed> {
        let mut set: u16 = 0;
        for place in topics {
            (*place < Composed::TOPICS).then_some(())?;
            set |= 1 << place;
        }
        let enough = set.count_ones() >= 1 && u32::from(questions) >= set.count_ones();
        let fits = enough
            && questions <= Composed::QUESTIONS
            && (1..=Composed::MINUTES).contains(&minutes)
            && (1..=questions).contains(&pass);
        // Within their limits all three have room in a byte.
        fits.then_some(Composed {
            topics: set,
            questions: questions as u8,
            minutes: minutes as u8,
            pass: pass as u8,
            vital,
        })
    }

    /// As an exam over these topics, which are in the order of the catalogue; `None` where the catalogue has fewer.
    /// Its number is 0, which no offered exam has.
    pub fn preset(self, topics: &[TopicId], name: &str) -> Option<Preset> {
        let places = (0..Composed::TOPICS).filter(|place| self.topics & (1 << place) != 0);
        let chosen: Option<Vec<TopicId>> = places.map(|place| topics.get(place).cloned()).collect();
        Some(Preset {
            number: 0,
            name: name.into(),
            about: String::new(),
            blueprint: Blueprint::even(&chosen?, self.questions.into()),
            rules: Rules {
                questions: self.questions.into(),
                time: Span::minutes(self.minutes.into()),
                pass: self.pass.into(),
                vital: self.vital,
                minimum: 0,
            },
            double_time: true,
        })
    }

    fn number(self) -> u128 {
        let parts = [
            u128::from(self.vital),
            self.pass.into(),
            self.minutes.into(),
            self.questions.into(),
            self.topics.into(),
        ];
        let packed = Composed::FIELDS.iter().zip(parts).rev();
        packed.fold(0, |number, (bits, part)| (number << bits) | part)
    }

    fn from_number(mut number: u128) -> Option<Composed> {
        let [vital, pass, minutes, questions, topics] = Composed::FIELDS.map(|bits| {
            let part = (number & ((1 << bits) - 1)) as u16;
            number >>= bits;
            part
        });
        let places = (0..Composed::TOPICS).filter(|place| topics & (1 << place) != 0);
        let places: Vec<usize> = places.collect();
        let read = Composed::new(&places, questions, minutes, pass, vital == 1)?;
        (number == 0).then_some(read)
    }
}

/// Names a round of a class, and the paper that all in it answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ClassCode {
    class: u32,
    /// When it is asked.
    pub phase: Phase,
    /// The paper; of an exam with the number 0 where the trainer composed it.
    pub paper: PaperCode,
    /// What the trainer composed; `None` for an offered exam.
    pub composed: Option<Composed>,
}

impl ClassCode {
    /// Signs of the code of an offered exam.
    pub const LENGTH: usize = 12;
    /// Signs of the code of a composed one.
    pub const LONG: usize = 20;

    /// A round of the class with this number, of which the lowest 18 bits count.
    pub fn new(
        class: u64,
        phase: Phase,
        paper: PaperCode,
        composed: Option<Composed>,
    ) -> ClassCode {
        ClassCode { class: (class & ((1 << CLASS_BITS) - 1)) as u32, phase, paper, composed }
    }

    /// The number of the class; its rounds share it.
    pub fn class(self) -> u32 {
        self.class
    }

    /// The exam of this round, of those that are offered, or put together from the topics of the catalogue under `name`;
    /// `None` where this version of the program has no such exam or topic.
    pub fn exam(self, offered: &[Preset], topics: &[TopicId], name: &str) -> Option<Preset> {
        match self.composed {
            Some(composed) => composed.preset(topics, name),
            None => offered.iter().find(|exam| exam.number == self.paper.exam()).cloned(),
        }
    }

    /// As a number, for what is bound to this round: below 2 to the power of 85.
    pub fn number(self) -> u128 {
        let round = (self.paper.number() << (CLASS_BITS + 1))
            | (u64::from(self.class) << 1)
            | u64::from(self.phase == Phase::After);
        let composed = self.composed.map_or(0, Composed::number);
        (composed << ROUND_BITS) | u128::from(round)
    }

    /// The code with this number, of an offered exam or of a composed one.
    fn from_number(number: u128, composed: bool) -> Option<ClassCode> {
        let round = (number & ((1 << ROUND_BITS) - 1)) as u64;
        let composed = match composed {
            true => Some(Composed::from_number(number >> ROUND_BITS)?),
            false => (number >> ROUND_BITS == 0).then_some(None)?,
        };
        let paper = PaperCode::from_number(round >> (CLASS_BITS + 1));
        // Offered exams have numbers from 1 on.
        ((paper.exam() == 0) == composed.is_some()).then_some(())?;
        let phase = if round & 1 == 1 { Phase::After } else { Phase::Before };
        Some(ClassCode::new(round >> 1, phase, paper, composed))
    }

    /// The signs without a hyphen, as an address has them.
    pub fn signs(self) -> String {
        let length = if self.composed.is_some() { ClassCode::LONG } else { ClassCode::LENGTH };
        code::write_number(self.number(), length)
    }
}

impl fmt::Display for ClassCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        code::grouped(&self.signs(), out)
    }
}

impl FromStr for ClassCode {
    type Err = NotACode;

    fn from_str(text: &str) -> Result<ClassCode, NotACode> {
        let read = |length: usize| {
            let number = code::read_number(text, length)?;
            ClassCode::from_number(number, length == ClassCode::LONG).ok_or(NotACode::Check)
        };
        match read(ClassCode::LENGTH) {
            Err(NotACode::Length(ClassCode::LONG)) => read(ClassCode::LONG),
            read => read,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples() -> [ClassCode; 3] {
        let offered = PaperCode::new(1, 77, 4242);
        let composed = Composed::new(&[0, 2, 11], 60, 120, 45, true);
        [
            ClassCode::new(0x3_ffff, Phase::After, offered, None),
            ClassCode::new(0, Phase::Before, offered, None),
            ClassCode::new(4711, Phase::Before, PaperCode::new(0, 99, 1), composed),
        ]
    }

    #[test]
    fn a_code_is_read_as_it_was_written() {
        for (code, length) in samples().into_iter().zip([14, 14, 24]) {
            let text = code.to_string();
            assert_eq!(text.len(), length, "{text}");
            assert_eq!(text.parse(), Ok(code));
            assert_eq!(text.to_lowercase().replace('-', " ").parse(), Ok(code));
        }
    }

    #[test]
    fn every_wrong_sign_and_every_swap_of_neighbours_is_refused() {
        for code in samples() {
            let signs: Vec<char> = code.signs().chars().collect();
            for place in 0..signs.len() {
                for new in "23456789ABCDEFGHJKMNPQRSTUVWXYZ".chars() {
                    let mut altered = signs.clone();
                    altered[place] = new;
                    let read = altered.iter().collect::<String>().parse::<ClassCode>();
                    assert_eq!(read.is_ok(), altered == signs, "{altered:?}");
                }
                let mut swapped = signs.clone();
                swapped.swap(place, (place + 1) % signs.len());
                if place + 1 < signs.len() && swapped != signs {
                    assert!(swapped.iter().collect::<String>().parse::<ClassCode>().is_err());
                }
            }
        }
    }

    #[test]
    fn what_cannot_be_an_exam_is_none() {
        assert!(Composed::new(&[], 20, 30, 16, true).is_none(), "no topic");
        assert!(Composed::new(&[0, 1], 1, 30, 1, true).is_none(), "a topic without a question");
        assert!(Composed::new(&[12], 20, 30, 16, true).is_none(), "no such topic");
        assert!(Composed::new(&[0], 61, 30, 16, true).is_none(), "too many questions");
        assert!(Composed::new(&[0], 20, 121, 16, true).is_none(), "too long");
        assert!(Composed::new(&[0], 20, 30, 21, true).is_none(), "nobody could pass");
        assert!(Composed::new(&[0], 20, 30, 0, true).is_none(), "everybody would pass");
    }

    #[test]
    fn a_composed_exam_draws_evenly_from_its_topics() {
        let topics = ["a", "b", "c"].map(TopicId::from);
        let composed = Composed::new(&[0, 2], 21, 30, 16, false);
        let exam = composed.and_then(|it| it.preset(&topics, "Bài của lớp")).unwrap();
        assert_eq!(exam.blueprint.topics(), ["a", "c"].map(TopicId::from));
        assert_eq!((exam.blueprint.questions(), exam.rules.pass), (21, 16));
        let unknown = Composed::new(&[7], 21, 30, 16, false);
        assert!(unknown.and_then(|it| it.preset(&topics, "")).is_none());
    }
}
