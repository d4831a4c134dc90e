//! The topics, which the page itself names, and their banks, which are fetched when needed.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bank::compact::{Catalogue, Topic, read_bank, read_catalogue};
use crate::browser::{document, fetch, language as page};
use crate::codec::Unreadable;
use crate::quiz::attempt::{Focus, Sort};
use crate::quiz::exam::{Exam, Preset};
use crate::quiz::mastery::TopicSize;
use crate::quiz::question::{Bank, TopicId};
use crate::text::language::{self, Language};
use crate::view::provided::provided;
use crate::view::text;

/// A bank, or something else that is fetched, on its way.
#[derive(Clone, Debug)]
pub(super) enum Load<T = Bank> {
    Waiting,
    Ready(Arc<T>),
    Failed(LoadError),
}

/// Why it is not there.
#[derive(Clone, Copy, Debug)]
pub(super) enum LoadError {
    Fetch(fetch::FetchError),
    Read(Unreadable),
}

struct Place {
    topic: Topic,
    whole: File,
    starter: File,
}

/// A file of a topic: what has become of it, and whether anybody has asked for it.
#[derive(Clone, Copy)]
struct File {
    load: RwSignal<Load>,
    asked: StoredValue<bool>,
}

/// Why a file is fetched.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    /// Somebody waits for it.
    Now,
    /// It will be needed soon.
    Behind,
}

/// All topics and what is known of their banks.
#[derive(Clone, Copy)]
pub(super) struct Shelf {
    places: StoredValue<Vec<Place>>,
    exams: StoredValue<Vec<Preset>>,
}

impl Shelf {
    /// Reads the catalogue in the page and makes it known to all views below.
    pub fn provide() -> Shelf {
        let (places, exams) = catalogue();
        let shelf = Shelf { places: StoredValue::new(places), exams: StoredValue::new(exams) };
        provide_context(shelf);
        shelf
    }

    /// From here on page, sentences, topics and banks are in this language; `then` is called when all can be drawn
    /// again, which may take a moment: the names of the topics are fetched.
    pub fn speak(self, language: Language, then: impl FnOnce() + 'static) {
        spawn_local(async move {
            page::speak(language).await;
            language::speak(language);
            let (places, exams) = catalogue();
            self.places.set_value(places);
            self.exams.set_value(exams);
            then();
        });
    }

    /// The shelf that the app has provided.
    pub fn here() -> Shelf {
        provided()
    }

    /// The topics, in the order in which they are shown.
    pub fn topics(self) -> Vec<Topic> {
        self.places.with_value(|places| places.iter().map(|place| place.topic.clone()).collect())
    }

    /// The topic with this id.
    pub fn topic(self, id: &TopicId) -> Option<Topic> {
        self.topics().into_iter().find(|topic| topic.id == *id)
    }

    /// What a topic is called; its id where there is no such topic any more.
    pub fn name(self, id: &TopicId) -> String {
        self.topic(id).map_or_else(|| id.to_string(), |topic| topic.name)
    }

    /// The exams that are offered.
    pub fn exams(self) -> Vec<Preset> {
        self.exams.get_value()
    }

    /// The exam with this number.
    pub fn exam(self, number: u8) -> Option<Preset> {
        self.exams().into_iter().find(|exam| exam.number == number)
    }

    /// What an exam is called; `None` for one that is not offered any more, or never had a name.
    pub fn exam_name(self, exam: &Exam) -> Option<String> {
        let offered = exam.code.and_then(|code| self.exam(code.exam()));
        offered.map(|offered| offered.name)
    }

    /// What an attempt is called.
    pub fn attempt_name(self, sort: &Sort) -> String {
        match sort {
            Sort::Lesson(topic) => (text().learn)(&self.name(topic)),
            Sort::Exam(exam) => match self.exam_name(exam) {
                Some(name) => (text().exam_named)(&name),
                None => text().exam.into(),
            },
            Sort::Practice(Focus::Due) => text().due_today.into(),
            Sort::Practice(Focus::Objective(topic, _) | Focus::Refresher(topic)) => {
                (text().practise)(&self.name(topic))
            }
        }
    }

    /// Does something with the sizes of all topics.
    pub fn with_sizes<T>(self, read: impl Fn(&[TopicSize]) -> T) -> T {
        self.places.with_value(|places| {
            read(&places.iter().map(|place| place.topic.size()).collect::<Vec<_>>())
        })
    }

    /// The banks of these topics, fetched if need be: all of them, or what there is to wait for.
    /// Topics that do not exist are passed over.
    pub fn load(self, topics: &[TopicId]) -> Result<Vec<Arc<Bank>>, Load> {
        let loads: Vec<Load> = self.places.with_value(|places| {
            let wanted = places.iter().filter(|place| topics.contains(&place.topic.id));
            wanted.map(|place| place.whole.get(&place.topic.file)).collect()
        });
        loads
            .into_iter()
            .map(|load| match load {
                Load::Ready(bank) => Ok(bank),
                other => Err(other),
            })
            .collect()
    }

    /// The questions for a first lesson of this topic: a few that come quickly, with the whole bank on
    /// its way behind them; or the whole bank, where it is there already.
    pub fn load_starter(self, topic: &TopicId) -> Result<Vec<Arc<Bank>>, Load> {
        self.places.with_value(|places| {
            let Some(place) = places.iter().find(|place| place.topic.id == *topic) else {
                return Ok(Vec::new());
            };
            if let Load::Ready(bank) = place.whole.load.get_untracked() {
                return Ok(vec![bank]);
            }
            match place.starter.get(&place.topic.starter) {
                Load::Ready(bank) => {
                    place.whole.ask(&place.topic.file, Need::Behind);
                    Ok(vec![bank])
                }
                other => Err(other),
            }
        })
    }

    /// Asks again for the banks that did not come.
    pub fn try_again(self) {
        self.places.with_value(|places| {
            for place in places {
                let files =
                    [(place.whole, &place.topic.file), (place.starter, &place.topic.starter)];
                for (file, address) in files {
                    if matches!(file.load.get_untracked(), Load::Failed(_)) {
                        file.fetch(address, Need::Now);
                    }
                }
            }
        });
    }
}

/// The catalogue in the page, in the language of the interface; in Vietnamese where the other one did not come. A page
/// without a readable one was not made by our build; it then has no topics.
fn catalogue() -> (Vec<Place>, Vec<Preset>) {
    let named = match language::now() {
        Language::Vi => None,
        Language::En => document::meta("catalogue-en"),
    };
    let text = named.or_else(|| document::meta("catalogue")).unwrap_or_default();
    let Catalogue { topics, exams } = read_catalogue(&text).unwrap_or_default();
    let place = |topic| Place { topic, whole: File::new(), starter: File::new() };
    (topics.into_iter().map(place).collect(), exams)
}

impl File {
    fn new() -> File {
        File { load: RwSignal::new(Load::Waiting), asked: StoredValue::new(false) }
    }

    /// What has become of it; asks for it if nobody has.
    fn get(self, address: &str) -> Load {
        self.ask(address, Need::Now);
        // What is there stays as it is. A signal notes whoever reads it until it changes: one that never
        // does would keep a note of each view that was ever drawn.
        match self.load.get_untracked() {
            there @ Load::Ready(_) => there,
            _ => self.load.get(),
        }
    }

    fn ask(self, address: &str, need: Need) {
        if !self.asked.get_value() {
            self.asked.set_value(true);
            self.fetch(address, need);
        }
    }

    fn fetch(self, address: &str, need: Need) {
        let (file, load) = (address.to_owned(), self.load);
        // Not at once: this is called while views are being drawn.
        spawn_local(async move {
            load.set(Load::Waiting);
            let answer = match fetch::bytes(&file).await {
                // Nobody waited for it: whoever needs it asks anew, and does not meet an old failure.
                Err(_) if need == Need::Behind => {
                    self.asked.set_value(false);
                    Load::Waiting
                }
                Err(error) => Load::Failed(LoadError::Fetch(error)),
                Ok(bytes) => match read_bank(&bytes) {
                    Ok(bank) => Load::Ready(Arc::new(bank)),
                    Err(error) => Load::Failed(LoadError::Read(error)),
                },
            };
            load.set(answer);
        });
    }
}
