//! A question, as somebody knows it who knows all the answers.

use canh_giac::quiz::amount::Amount;
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::kind::call::{Outcome, Turn};
use canh_giac::quiz::kind::{Call, Choice, Kind, Order, RedFlags};
use canh_giac::quiz::language::Language;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::{Bank, ChoiceId, Question};
use canh_giac::quiz::time::Date;
use canh_giac::text::VI;

use crate::look::Sheet;

/// What a person does to answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Takes what has these words.
    Take(Vec<String>),
    /// Puts the steps into this order.
    Arrange(Vec<String>),
    /// Puts the second to the first, of each pair.
    Pair(Vec<(String, String)>),
    /// Types this number.
    Type(String),
    /// Says this, one after the other.
    Say(Vec<String>),
}

/// A question, with what a worker would need to know to answer it.
#[derive(Clone, Debug)]
pub struct Known {
    /// The topic's name.
    pub topic: String,
    /// What is asked.
    pub words: String,
    /// The rule to take home.
    pub explanation: String,
    /// True where a mistake fails an exam.
    pub vital: bool,
    /// The last day on which its sources are certain.
    pub recheck: Option<Date>,
    /// What its picture shows.
    pub picture: Option<String>,
    /// How it is answered, and the key.
    pub kind: Kind,
}

impl Deed {
    /// A part of it, where it has parts that each leave something to be kept.
    #[must_use]
    pub fn half(&self) -> Deed {
        match self {
            Deed::Take(words) => Deed::Take(words[..1].to_vec()),
            Deed::Pair(pairs) => Deed::Pair(pairs[..1].to_vec()),
            Deed::Say(words) => Deed::Say(words[..1].to_vec()),
            whole => whole.clone(),
        }
    }
}

impl Known {
    pub(crate) fn of(topic: &str, bank: &Bank, question: &Question) -> Known {
        Known {
            topic: topic.into(),
            words: tidy(&question.text),
            explanation: tidy(&question.explanation),
            vital: question.vital.is_some(),
            recheck: bank.recheck(question),
            picture: question.picture.as_ref().map(|picture| picture.alt.clone()),
            kind: question.kind.clone(),
        }
    }

    /// What is done to answer it as it stands there: rightly, or so that it earns nothing.
    #[must_use]
    pub fn deed(&self, right: bool, sheet: &Sheet) -> Deed {
        match &self.kind {
            Kind::Single(kind) => take(&kind.choices, right),
            Kind::Multiple(kind) => take(&kind.choices, right),
            Kind::TrueFalse(kind) => {
                let says_true = kind.answer == right;
                Deed::Take(vec![if says_true { VI.says_true } else { VI.says_false }.into()])
            }
            Kind::Order(kind) if right => Deed::Arrange(texts(kind, &kind.key())),
            Kind::Order(kind) => Deed::Arrange(worthless(kind, &sheet.steps)),
            Kind::Matching(kind) => {
                let by = if right { 0 } else { 1 };
                let rights = kind.pairs.iter().cycle().skip(by).map(|pair| tidy(&pair.right));
                Deed::Pair(kind.pairs.iter().map(|pair| tidy(&pair.left)).zip(rights).collect())
            }
            Kind::Number(kind) => {
                let numbers = [kind.answer.to_string(), "1".into(), "2".into(), "9.999".into()];
                let found = numbers.into_iter().find(|number| self.is_right(number) == right);
                Deed::Type(found.unwrap_or_default())
            }
            Kind::RedFlags(kind) => Deed::Take(suspicions(kind, right)),
            Kind::Hotspot(kind) => {
                let spots: Vec<Choice> =
                    kind.spots.iter().map(|spot| spot.choice.clone()).collect();
                take(&spots, right)
            }
            Kind::Call(kind) => {
                let wanted = if right { Outcome::Safe } else { Outcome::Lost };
                let way = way_to(kind, wanted, &mut Vec::new());
                let way = way.unwrap_or_else(|| panic!("{}: no end is {wanted:?}", self.words));
                let turns = kind.way(&Answer::Sequence(way));
                Deed::Say(turns.iter().filter_map(|turn| Some(tidy(&turn.reply?.text))).collect())
            }
        }
    }

    /// What is to be read after this was done and checked.
    #[must_use]
    pub fn feedback(&self, deed: &Deed) -> Vec<String> {
        let took = |words: &str| matches!(deed, Deed::Take(taken) if taken.contains(&tidy(words)));
        let of = |choice: &Choice| (choice.right || took(&choice.text)).then(|| choice.why.clone());
        let mut whys: Vec<String> = match &self.kind {
            Kind::Single(kind) => kind.choices.iter().filter_map(of).collect(),
            Kind::Multiple(kind) => kind.choices.iter().filter_map(of).collect(),
            Kind::TrueFalse(kind) if took(VI.says_true) => vec![kind.why_true.clone()],
            Kind::TrueFalse(kind) => vec![kind.why_false.clone()],
            Kind::Order(kind) => kind.steps.iter().map(|step| step.why.clone()).collect(),
            Kind::Matching(kind) => kind.pairs.iter().map(|pair| pair.why.clone()).collect(),
            Kind::Number(kind) => vec![kind.why.clone()],
            Kind::RedFlags(kind) => {
                let parts = kind.parts.iter().filter(|part| part.sign || took(&part.text));
                parts.map(|part| part.why.clone()).collect()
            }
            Kind::Hotspot(kind) => kind.spots.iter().filter_map(|spot| of(&spot.choice)).collect(),
            Kind::Call(kind) => {
                let turns = said(kind, deed);
                let ending = turns.last().and_then(|turn| turn.scene.ending.as_ref());
                let whys = turns.iter().filter_map(|turn| Some(turn.reply?.why.clone()));
                whys.chain(ending.map(|ending| ending.explains.clone())).collect()
            }
        };
        whys.push(self.explanation.clone());
        whys.iter().map(|why| tidy(why)).filter(|why| !why.is_empty()).collect()
    }

    fn is_right(&self, number: &str) -> bool {
        let number = Amount::read(number, Language::Vi).map(Answer::Number);
        number.is_ok_and(|number| self.kind.grade(&number).is_full())
    }
}

/// All right ones, or one wrong one.
fn take(choices: &[Choice], right: bool) -> Deed {
    let found = choices.iter().filter(|choice| choice.right == right);
    Deed::Take(found.map(|choice| tidy(&choice.text)).take(if right { 26 } else { 1 }).collect())
}

fn texts(kind: &Order, answer: &Answer) -> Vec<String> {
    let step = |id: &ChoiceId| kind.steps.iter().find(|step| step.id == *id);
    answer.sequence().iter().filter_map(|id| Some(tidy(&step(id)?.text))).collect()
}

/// An order that earns nothing, and is not the one that stands there already.
fn worthless(kind: &Order, standing: &[String]) -> Vec<String> {
    let mut ids: Vec<ChoiceId> = kind.steps.iter().rev().map(|step| step.id).collect();
    for _ in 0..ids.len() {
        let answer = Answer::Sequence(ids.clone());
        let texts = texts(kind, &answer);
        if kind.grade(&answer) == Points::ZERO && texts != standing {
            return texts;
        }
        ids.rotate_left(1);
    }
    panic!("no order of these steps earns nothing: {standing:?}")
}

/// All signs, or "genuine"; or as many false alarms as signs.
fn suspicions(kind: &RedFlags, right: bool) -> Vec<String> {
    let parts = |sign: bool| {
        let parts = kind.parts.iter().filter(move |part| part.sign == sign);
        parts.map(|part| tidy(&part.text))
    };
    match (kind.is_genuine(), right) {
        (true, true) => vec![VI.genuine.into()],
        (false, true) => parts(true).collect(),
        (_, false) => parts(true).take(1).chain(parts(false).take(1)).collect(),
    }
}

/// What is said until an end like this, if there is one.
fn way_to(kind: &Call, wanted: Outcome, said: &mut Vec<ChoiceId>) -> Option<Vec<ChoiceId>> {
    let answer = Answer::Sequence(said.clone());
    let here = kind.way(&answer).last()?.scene;
    if let Some(ending) = &here.ending {
        return (ending.outcome == wanted).then(|| said.clone());
    }
    here.replies.iter().find_map(|reply| {
        said.push(reply.id);
        let found = way_to(kind, wanted, said);
        said.pop();
        found
    })
}

/// The way of a call in which this was said.
fn said<'a>(kind: &'a Call, deed: &Deed) -> Vec<Turn<'a>> {
    let Deed::Say(words) = deed else { return Vec::new() };
    let mut ids = Vec::new();
    for words in words {
        let way = kind.way(&Answer::Sequence(ids.clone()));
        let replies = way.last().into_iter().flat_map(|turn| &turn.scene.replies);
        ids.extend(replies.filter(|reply| tidy(&reply.text) == *words).map(|reply| reply.id));
    }
    kind.way(&Answer::Sequence(ids))
}

/// As a page shows it: runs of blanks are one blank.
#[must_use]
pub fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
