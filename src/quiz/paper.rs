//! Papers: which questions, in which order, with which order of choices. A paper is a pure
//! function of the banks, the rules, a seed and, for what is stale by then, the day.

use serde::{Deserialize, Serialize};

use super::exam::Rules;
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

/// Draws the questions of an exam: the same number from each bank (the first ones of a random
/// order of banks give one more where the number does not divide), all of them mixed. A question
/// that is stale on the day `today` is left out: nobody passes or fails by a rule that may have
/// changed.
///
/// A bank that has fewer questions than its share gives all that it has, and the others give the
/// rest in turn. The paper depends on the order of the banks, which is that of the catalogue.
pub fn draw_exam(banks: &[&Bank], rules: &Rules, today: Date, seed: Seed) -> Vec<Item> {
    let mut random = Random::new(seed);
    let mut banks: Vec<&Bank> = banks.to_vec();
    random.shuffle(&mut banks);
    let (mut items, mut spare) = (Vec::new(), Vec::new());
    for (place, bank) in banks.iter().enumerate() {
        let total = usize::from(rules.questions);
        let share = total / banks.len() + usize::from(place < total % banks.len());
        let mut fresh = shuffled(bank, &mut random);
        fresh.retain(|question| !bank.is_stale(question, today));
        let rest = fresh.split_off(share.min(fresh.len()));
        for question in fresh {
            items.push(Item::draw(&bank.topic, question, &mut random));
        }
        spare.push((*bank, rest.into_iter()));
    }
    // What some banks could not give, the others give in turn.
    let wanted = usize::from(rules.questions);
    while items.len() < wanted && spare.iter().any(|(_, rest)| rest.len() > 0) {
        for (bank, rest) in &mut spare {
            if let Some(question) = rest.next().filter(|_| items.len() < wanted) {
                items.push(Item::draw(&bank.topic, question, &mut random));
            }
        }
    }
    random.shuffle(&mut items);
    items
}

/// The questions of a bank in a random order.
pub(super) fn shuffled<'a>(bank: &'a Bank, random: &mut Random) -> Vec<&'a Question> {
    let mut questions: Vec<&Question> = bank.questions.iter().collect();
    random.shuffle(&mut questions);
    questions
}
