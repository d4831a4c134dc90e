//! Practice: questions that are asked again. What is due comes back by the schedule of [`memory`],
//! its topics mixed; an objective can be practised when somebody wants to; and some months after a
//! topic was learnt a few of its questions are asked once more.
//!
//! [`memory`]: super::memory

use super::attempt::{Attempt, Focus, Sort};
use super::learner::{Learner, Standing};
use super::lesson;
use super::mastery::TopicSize;
use super::memory::{Grade, Memory};
use super::paper::Item;
use super::question::{Bank, Question, QuestionId};
use super::random::{Random, Seed};
use super::time::Day;

/// At most so many questions are due on one day, however many have gathered: a pile that cannot be
/// worked off in one sitting only frightens.
pub const A_DAY: usize = 20;
/// Questions of one sitting.
const AT_ONCE: usize = 10;
/// Questions of a refresher.
pub const REFRESHER: usize = 5;

/// True where a question is due: its last answer was not right, or its day has come.
pub fn is_due(standing: &Standing, today: Day) -> bool {
    recalled(standing, today).is_none_or(|memory| memory.due() <= today)
}

/// What is remembered of a question; `None` where its last answer was not right.
///
/// Answers of days that are still to come do not count: a clock that ran ahead and was set right must
/// neither lock a question up nor have it asked every day until then.
fn recalled(standing: &Standing, today: Day) -> Option<Memory> {
    let reviews = standing.reviews();
    let until_today = reviews.partition_point(|review| review.at.day() <= today);
    let reviews = &reviews[..until_today];
    reviews.last().filter(|review| review.grade == Grade::Good)?;
    Memory::of(reviews)
}

/// How many questions of these topics are still to be asked today.
pub fn due_today(learner: &Learner, topics: &[TopicSize], today: Day) -> usize {
    let due = learner.standings().filter(|(question, standing)| {
        topics.iter().any(|topic| topic.has(question)) && is_due(standing, today)
    });
    due.count().min(left_today(learner, today))
}

/// The topics, as their places in `topics`, that something due today belongs to.
pub fn due_topics(learner: &Learner, topics: &[TopicSize], today: Day) -> Vec<usize> {
    let due = |topic: &TopicSize| {
        let mut of = learner.standings().filter(|(question, _)| topic.has(question));
        of.any(|(_, standing)| is_due(standing, today))
    };
    (0..topics.len()).filter(|place| due(&topics[*place])).collect()
}

/// How many questions may still be asked as due on this day: what was begun counts.
fn left_today(learner: &Learner, today: Day) -> usize {
    let of_today = |attempt: &Attempt| {
        attempt.sort == Sort::Practice(Focus::Due) && attempt.started.day() == today
    };
    let finished = learner.finished().iter().filter(|finished| of_today(&finished.attempt));
    let finished: usize = finished.map(|finished| usize::from(finished.outcome.questions)).sum();
    let open = learner.all_open().iter().filter(|attempt| of_today(attempt));
    let open: usize = open.map(|attempt| attempt.paper.len()).sum();
    A_DAY.saturating_sub(finished + open)
}

/// Draws what is to be practised: of what is due, and of an objective, what is remembered least
/// comes first; of a refresher too, behind it what was never asked.
pub fn draw(
    banks: &[&Bank],
    focus: &Focus,
    learner: &Learner,
    today: Day,
    seed: Seed,
) -> Vec<Item> {
    let mut random = Random::new(seed);
    let wanted = match focus {
        Focus::Due => AT_ONCE.min(left_today(learner, today)),
        Focus::Objective(..) => lesson::LENGTH,
        Focus::Refresher(_) => REFRESHER,
    };
    // Of all banks together: what is remembered equally well comes in no order of topics.
    let questions =
        banks.iter().flat_map(|bank| bank.questions.iter().map(move |one| (*bank, one)));
    let mut questions: Vec<(&Bank, &Question)> = questions.collect();
    random.shuffle(&mut questions);
    let mut chosen: Vec<(f64, &Bank, &Question)> = Vec::new();
    for (bank, question) in questions {
        let standing = learner.standing(&question.id);
        if is_asked(bank, question, focus, standing, today) {
            let known = standing.map_or(1.0, |standing| known(standing, today));
            let place = chosen.partition_point(|(other, ..)| *other <= known);
            chosen.insert(place, (known, bank, question));
        }
    }
    chosen.truncate(wanted);
    let mut items: Vec<Item> = chosen
        .into_iter()
        .map(|(_, bank, question)| Item::draw(&bank.topic, question, &mut random))
        .collect();
    random.shuffle(&mut items);
    items
}

/// How well something is remembered, from 0 to 1; what was answered wrong is not.
fn known(standing: &Standing, today: Day) -> f64 {
    recalled(standing, today).map_or(0.0, |memory| memory.retrievability(today))
}

fn is_asked(
    bank: &Bank,
    question: &Question,
    focus: &Focus,
    standing: Option<&Standing>,
    today: Day,
) -> bool {
    match focus {
        Focus::Due => standing.is_some_and(|standing| is_due(standing, today)),
        Focus::Objective(topic, objective) => {
            let place = bank.objectives.iter().position(|known| known.id == *objective);
            bank.topic == *topic && place == Some(question.objective.into())
        }
        Focus::Refresher(topic) => bank.topic == *topic,
    }
}

/// An objective of a topic and how often it was answered wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeakSpot {
    /// The bank, as its place among those that were asked about.
    pub bank: usize,
    /// The objective, as its place in [`Bank::objectives`].
    pub objective: usize,
    /// Answers that were not right, of the last few to each question.
    pub mistakes: usize,
}

/// At most so many weak spots are named.
const WEAK_SPOTS: usize = 5;
/// So many of the last answers to a question are looked at: a mistake fades when it is mended.
const LOOKED_AT: usize = 4;

/// The objectives with most mistakes, the worst first.
pub fn weak_spots(banks: &[&Bank], learner: &Learner) -> Vec<WeakSpot> {
    let mut spots: Vec<WeakSpot> = Vec::new();
    for (place, bank) in banks.iter().enumerate() {
        for objective in 0..bank.objectives.len() {
            let questions = bank.questions.iter();
            let of = questions.filter(|question| usize::from(question.objective) == objective);
            let mistakes = of.map(|question| mistakes(learner, &question.id)).sum();
            let spot = WeakSpot { bank: place, objective, mistakes };
            if mistakes > 0 {
                let worse = |other: &WeakSpot| other.mistakes >= mistakes;
                spots.insert(spots.partition_point(worse), spot);
            }
        }
    }
    spots.truncate(WEAK_SPOTS);
    spots
}

/// The topics, as their places in `topics`, that have a weak spot.
pub fn weak_topics(learner: &Learner, topics: &[TopicSize]) -> Vec<usize> {
    let weak = |topic: &TopicSize| {
        let mut of = learner.standings().filter(|(question, _)| topic.has(question));
        of.any(|(question, _)| mistakes(learner, question) > 0)
    };
    (0..topics.len()).filter(|place| weak(&topics[*place])).collect()
}

fn mistakes(learner: &Learner, question: &QuestionId) -> usize {
    let reviews = learner.standing(question).map_or(&[][..], Standing::reviews);
    let last = reviews.iter().rev().take(LOOKED_AT);
    last.filter(|review| review.grade != Grade::Good).count()
}
