//! The question banks, as somebody knows them who knows all the answers.

use std::collections::HashMap;
use std::sync::OnceLock;

use canh_giac::bank::compact::Topic;
use canh_giac::bank::shelf::{self, Shelf};
use canh_giac::quiz::exam::Preset;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::paper::Item;
use canh_giac::quiz::question::{Bank, Question};
use canh_giac::quiz::random::Random;
use canh_giac::quiz::time::Date;
use xtask::workspace_root;

use crate::known::Known;

/// All banks of the workspace.
#[derive(Debug)]
pub struct Banks {
    banks: Vec<(Topic, Bank)>,
    exams: Vec<Preset>,
    questions: HashMap<String, Known>,
}

impl Banks {
    /// The banks in `questions/`, which are read once: that takes a second.
    #[must_use]
    pub fn read() -> &'static Banks {
        static BANKS: OnceLock<Banks> = OnceLock::new();
        BANKS.get_or_init(Banks::read_all)
    }

    fn read_all() -> Banks {
        // The day of the check does not matter here: the checker has its own command.
        let day = Date::new(9999, 12, 31).unwrap_or_else(|_| panic!("a day of the calendar"));
        let Shelf { banks, exams, .. } = shelf::read(&workspace_root().join("questions"), day);
        let mut questions = HashMap::new();
        for (topic, bank) in &banks {
            for question in &bank.questions {
                let known = Known::of(&topic.name, bank, question);
                let twice = questions.insert(question.id.to_string(), known);
                assert!(twice.is_none(), "two questions have one name: {twice:?}");
            }
        }
        Banks { banks, exams, questions }
    }

    /// What the topics are called, in the order in which they are shown.
    #[must_use]
    pub fn topics(&self) -> Vec<&str> {
        self.banks.iter().map(|(topic, _)| topic.name.as_str()).collect()
    }

    /// The banks themselves, in the order in which their topics are shown.
    #[must_use]
    pub fn banks(&self) -> Vec<&Bank> {
        self.banks.iter().map(|(_, bank)| bank).collect()
    }

    /// The exams that are offered.
    #[must_use]
    pub fn exams(&self) -> &[Preset] {
        &self.exams
    }

    /// The exam with this number.
    #[must_use]
    pub fn exam_of(&self, number: u8) -> &Preset {
        let found = self.exams.iter().find(|exam| exam.number == number);
        found.unwrap_or_else(|| panic!("no exam {number}"))
    }

    /// The exam that is called so.
    #[must_use]
    pub fn exam(&self, name: &str) -> &Preset {
        let found = self.exams.iter().find(|exam| exam.name == name);
        found.unwrap_or_else(|| panic!("no exam {name:?}"))
    }

    /// The question with this name; `None` where no bank has it.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Known> {
        self.questions.get(id)
    }

    /// The first question that is like this, and its topic.
    #[must_use]
    pub fn first(&self, like: impl Fn(&Question) -> bool) -> (&Bank, &Question) {
        let all = self.all();
        let found = all.into_iter().find(|(_, question)| like(question));
        found.unwrap_or_else(|| panic!("no bank has such a question"))
    }

    /// A question of every kind, with a message of each sort, a loan, and pictures that ask for one
    /// place and for several; by bank.
    #[must_use]
    pub fn every_kind(&self) -> Vec<Vec<(&Bank, &Question)>> {
        let wanted: [fn(&Kind) -> bool; 11] = [
            |kind| matches!(kind, Kind::Single(_)),
            |kind| matches!(kind, Kind::Multiple(_)),
            |kind| matches!(kind, Kind::TrueFalse(_)),
            |kind| matches!(kind, Kind::Order(_)),
            |kind| matches!(kind, Kind::Matching(_)),
            |kind| matches!(kind, Kind::RedFlags(message) if message.is_genuine()),
            |kind| matches!(kind, Kind::RedFlags(message) if !message.is_genuine()),
            |kind| matches!(kind, Kind::Call(_)),
            |kind| matches!(kind, Kind::Number(number) if number.loan.is_some()),
            |kind| matches!(kind, Kind::Hotspot(spots) if !spots.asks_many()),
            |kind| matches!(kind, Kind::Hotspot(spots) if spots.asks_many()),
        ];
        let mut lessons: Vec<Vec<(&Bank, &Question)>> = Vec::new();
        for like in wanted {
            let (bank, question) = self.first(|question| like(&question.kind));
            match lessons.iter_mut().find(|lesson| lesson[0].0.topic == bank.topic) {
                Some(lesson) => lesson.push((bank, question)),
                None => lessons.push(vec![(bank, question)]),
            }
        }
        lessons
    }

    /// All questions, each with its bank.
    #[must_use]
    pub fn all(&self) -> Vec<(&Bank, &Question)> {
        let banks = self.banks.iter();
        let all = banks.flat_map(|(_, bank)| bank.questions.iter().map(move |one| (bank, one)));
        all.collect()
    }

    /// The last day on which some question is still certain.
    #[must_use]
    pub fn last_certain_day(&self) -> Date {
        let days = self.all().into_iter().filter_map(|(bank, question)| bank.recheck(question));
        days.max().unwrap_or_else(|| panic!("no question has a day to be read again by"))
    }
}

/// These questions as a paper shows them, in this order.
#[must_use]
pub fn paper(questions: &[(&Bank, &Question)]) -> Vec<Item> {
    let mut random = Random::new(7);
    let items = questions.iter().map(|(bank, one)| Item::draw(&bank.topic, one, &mut random));
    items.collect()
}
