//! A question in its bank, shared and not copied.

use core::ops::Deref;
use std::sync::Arc;

use crate::quiz::question::{Bank, Question, QuestionId};

/// A question in its bank.
#[derive(Clone)]
pub(super) struct Asked {
    bank: Arc<Bank>,
    at: usize,
}

impl Asked {
    /// The question with this id, in the first of these banks that has it.
    pub fn find(banks: &[Arc<Bank>], id: &QuestionId) -> Option<Asked> {
        banks.iter().find_map(|bank| {
            let at = bank.questions.iter().position(|question| question.id == *id)?;
            Some(Asked { bank: bank.clone(), at })
        })
    }

    /// The bank.
    pub fn bank(&self) -> &Bank {
        &self.bank
    }
}

impl Deref for Asked {
    type Target = Question;

    fn deref(&self) -> &Question {
        // It was found at this place, and a shared bank does not change.
        &self.bank.questions[self.at]
    }
}
