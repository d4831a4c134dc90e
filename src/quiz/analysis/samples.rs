//! Small classes for the tests beside the code.

use super::{Analysis, Asked, Reply, Sheet};
use crate::quiz::answer::Answer;
use crate::quiz::kind::samples::answer;
use crate::quiz::points::Points;
use crate::quiz::question::{ChoiceId, TopicId};

/// A question with the choices a to d and this key.
pub(super) fn asked(key: &str) -> Asked {
    Asked {
        topic: TopicId::from("lua-dao"),
        objective: 0,
        choices: "abcd".chars().filter_map(ChoiceId::new).collect(),
        key: answer(key),
        full: Points::ONE,
    }
}

/// A sheet of one person: answers to questions whose key is `a`, blanks between them; `-` for none.
pub(super) fn sheet(answers: &str) -> Sheet {
    let reply = |taken: &str| {
        let answer = (taken != "-").then(|| answer(taken));
        let right = answer == Some(Answer::of(ChoiceId::new('a')));
        let points = if right { Points::ONE } else { Points::ZERO };
        Reply { points, answered: answer.is_some(), answer }
    };
    Sheet { replies: answers.split(' ').map(reply).collect(), passed: false }
}

/// The figures of people who answered so; all keys are `a`.
pub(super) fn analysis(answers: &[&str]) -> Analysis {
    let questions = answers.first().map_or(0, |row| row.split(' ').count());
    let asked: Vec<Asked> = (0..questions).map(|_| asked("a")).collect();
    let sheets: Vec<Sheet> = answers.iter().map(|row| sheet(row)).collect();
    Analysis::of(&asked, &sheets)
}
