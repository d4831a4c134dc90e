//! Papers: which questions, in which order, with which order of choices. A paper is a pure
//! function of what an exam may ask and a seed.

use serde::{Deserialize, Serialize};

use super::exam::{Blueprint, Rules};
use super::fingerprint::Fingerprint;
use super::question::{Bank, ChoiceId, Question, QuestionId, TopicId};
use super::random::{Random, Seed};
use super::time::Date;

/// One question as it stands on a paper. It names everything that judging needs besides the bank,
/// so a paper that was begun stays whole when the banks change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// The question.
    pub question: QuestionId,
    /// Its topic.
    pub topic: TopicId,
    /// True where a wrong answer fails an exam that has the vital rule.
    pub vital: bool,
    /// The choices in the order in which this paper shows them; empty where a kind has a fixed one.
    pub order: Vec<ChoiceId>,
}

impl Item {
    /// `question` on a paper, its choices in an order that `random` decides.
    pub fn draw(topic: &TopicId, question: &Question, random: &mut Random) -> Item {
        let mut order = question.kind.shuffled();
        random.shuffle(&mut order);
        // Steps that happen to stand in their right order would be no question.
        if question.kind.is_solved(&order) {
            order.rotate_left(1);
        }
        Item {
            question: question.id.clone(),
            topic: topic.clone(),
            vital: question.vital.is_some(),
            order,
        }
    }

    /// The choices as this paper shows them. A choice that the bank no longer has is left out, and
    /// one that it has gained comes last: a paper that was begun survives a corrected bank.
    pub fn arrange<'a, T>(&self, choices: &'a [T], id: fn(&T) -> ChoiceId) -> Vec<&'a T> {
        let known = self.order.iter();
        let known = known.filter_map(|known| choices.iter().find(|choice| id(choice) == *known));
        let new = choices.iter().filter(|choice| !self.order.contains(&id(choice)));
        known.chain(new).collect()
    }
}

/// What an exam may ask: the questions of each topic that are of its kinds and not stale.
#[derive(Clone, Debug)]
pub struct Pool<'a> {
    topics: Vec<Fresh<'a>>,
    spread: usize,
}

/// What one topic has for a paper.
#[derive(Clone, Debug)]
struct Fresh<'a> {
    topic: &'a TopicId,
    share: usize,
    questions: Vec<&'a Question>,
}

impl<'a> Pool<'a> {
    /// What `blueprint` finds in `banks`. A question that is stale on the day `today` is left out:
    /// nobody passes or fails by a rule that may have changed.
    pub fn new(banks: &[&'a Bank], blueprint: &Blueprint, today: Date) -> Pool<'a> {
        let topics = blueprint.shares.iter().filter_map(|share| {
            let bank = banks.iter().find(|bank| bank.topic == share.topic)?;
            let asked = |question: &&Question| {
                blueprint.kinds.has(&question.kind) && !bank.is_stale(question, today)
            };
            let questions = bank.questions.iter().filter(asked).collect();
            Some(Fresh { topic: &bank.topic, share: share.questions.into(), questions })
        });
        Pool { topics: topics.collect(), spread: blueprint.spread.into() }
    }

    /// The fingerprint of everything that decides a paper and its marks, besides the seed: which exam,
    /// which questions, their kinds, their choices, their keys. A typo that was mended does not change it.
    pub fn fingerprint(&self, rules: &Rules) -> u32 {
        let mut taken = Fingerprint::new();
        taken.numbers([rules.questions, rules.pass, rules.vital.into(), rules.minimum]);
        taken.number(rules.time.0);
        taken.number(self.spread as u32);
        for Fresh { topic, share, questions } in &self.topics {
            taken.text(topic.as_str());
            taken.number(*share as u32);
            for question in questions {
                taken.text(question.id.as_str());
                taken.number(question.vital.is_some().into());
                question.kind.imprint(&mut taken);
            }
        }
        taken.done()
    }

    /// Draws the questions of an exam: from each topic its share (the first topics of a random order
    /// give one more where the blueprint spreads some), all of them mixed.
    ///
    /// A topic that has fewer questions than its share gives all that it has, and the others give
    /// the rest in turn; where all have too few, the paper is too short.
    pub fn draw(&self, seed: Seed) -> Vec<Item> {
        let mut random = Random::new(seed);
        let mut topics: Vec<&Fresh> = self.topics.iter().collect();
        random.shuffle(&mut topics);
        let (mut items, mut spare, mut wanted) = (Vec::new(), Vec::new(), 0);
        for (place, fresh) in topics.iter().enumerate() {
            let share = fresh.share + usize::from(place < self.spread);
            wanted += share;
            let mut questions = fresh.questions.clone();
            random.shuffle(&mut questions);
            let rest = questions.split_off(share.min(questions.len()));
            for question in questions {
                items.push(Item::draw(fresh.topic, question, &mut random));
            }
            spare.push((fresh.topic, rest.into_iter()));
        }
        // What some topics could not give, the others give in turn.
        while items.len() < wanted && spare.iter().any(|(_, rest)| rest.len() > 0) {
            for (topic, rest) in &mut spare {
                if let Some(question) = rest.next().filter(|_| items.len() < wanted) {
                    items.push(Item::draw(topic, question, &mut random));
                }
            }
        }
        random.shuffle(&mut items);
        items
    }
}

/// The questions of a bank in a random order.
pub(super) fn shuffled<'a>(bank: &'a Bank, random: &mut Random) -> Vec<&'a Question> {
    let mut questions: Vec<&Question> = bank.questions.iter().collect();
    random.shuffle(&mut questions);
    questions
}
