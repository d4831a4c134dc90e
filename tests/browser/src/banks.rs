//! The question banks, as somebody knows them who knows all the answers.

use std::collections::HashMap;

use canh_giac::bank::compact::Topic;
use canh_giac::bank::shelf;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::question::Question;
use canh_giac::quiz::time::Date;
use canh_giac::text::VI;
use xtask::workspace_root;

/// A question, with what a worker would need to know to answer it.
#[derive(Clone, Debug)]
pub struct Known {
    /// The topic's name.
    pub topic: String,
    /// The rule to take home.
    pub explanation: String,
    /// True where a mistake fails an exam.
    pub vital: bool,
    choices: Vec<Choice>,
}

#[derive(Clone, Debug)]
struct Choice {
    words: String,
    right: bool,
    why: String,
}

/// All banks of the workspace.
#[derive(Debug)]
pub struct Banks {
    topics: Vec<Topic>,
    questions: HashMap<String, Known>,
}

impl Banks {
    /// Reads the banks in `questions/`.
    #[must_use]
    pub fn read() -> Banks {
        // The day of the check does not matter here: the checker has its own command.
        let day = Date::new(9999, 12, 31).unwrap_or_else(|_| panic!("a day of the calendar"));
        let shelf = shelf::read(&workspace_root().join("questions"), day);
        let (mut topics, mut questions) = (Vec::new(), HashMap::new());
        for (topic, bank) in shelf.banks {
            for question in bank.questions {
                let twice = questions.insert(tidy(&question.text), known(&topic, question));
                assert!(twice.is_none(), "two questions ask the same: {twice:?}");
            }
            topics.push(topic);
        }
        Banks { topics, questions }
    }

    /// What the topics are called, in the order in which they are shown.
    #[must_use]
    pub fn topics(&self) -> Vec<&str> {
        self.topics.iter().map(|topic| topic.name.as_str()).collect()
    }

    /// The question that reads like this; `None` where no bank has it.
    #[must_use]
    pub fn find(&self, words: &str) -> Option<&Known> {
        self.questions.get(words)
    }
}

impl Known {
    /// The words of all right choices.
    #[must_use]
    pub fn right(&self) -> Vec<String> {
        let right = self.choices.iter().filter(|choice| choice.right);
        right.map(|choice| choice.words.clone()).collect()
    }

    /// The words of one wrong choice: an answer that earns nothing.
    #[must_use]
    pub fn wrong(&self) -> Vec<String> {
        let wrong = self.choices.iter().filter(|choice| !choice.right);
        wrong.map(|choice| choice.words.clone()).take(1).collect()
    }

    /// What is said to somebody who took the choice with these words.
    #[must_use]
    pub fn why(&self, words: &str) -> &str {
        let found = self.choices.iter().find(|choice| choice.words == words);
        found.map_or("", |choice| choice.why.as_str())
    }
}

fn known(topic: &Topic, question: Question) -> Known {
    let choices = match question.kind {
        Kind::Single(kind) => kind.choices,
        Kind::Multiple(kind) => kind.choices,
        Kind::TrueFalse(kind) => {
            let choice = |words: &str, right, why: &str| Choice {
                words: words.into(),
                right,
                why: tidy(why),
            };
            let choices = vec![
                choice(VI.says_true, kind.answer, &kind.why_true),
                choice(VI.says_false, !kind.answer, &kind.why_false),
            ];
            return Known {
                topic: topic.name.clone(),
                explanation: tidy(&question.explanation),
                vital: question.vital.is_some(),
                choices,
            };
        }
    };
    let choices = choices.into_iter().map(|choice| Choice {
        words: tidy(&choice.text),
        right: choice.right,
        why: tidy(&choice.why),
    });
    Known {
        topic: topic.name.clone(),
        explanation: tidy(&question.explanation),
        vital: question.vital.is_some(),
        choices: choices.collect(),
    }
}

/// As a page shows it: runs of blanks are one blank.
fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
