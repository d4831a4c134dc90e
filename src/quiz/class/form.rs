//! The form by which a trainer prepares a class: what was typed, and what is wrong with it.

use serde::{Deserialize, Serialize};

use super::code::Composed;
use super::handed::{LAST_SEAT, Seat};
use super::session::{Session, Setup};
use crate::quiz::exam::Preset;
use crate::quiz::name;
use crate::quiz::question::TopicId;
use crate::quiz::time::Date;

/// Seats, where nobody says otherwise: a room full of people.
const SEATS: Seat = 40;
/// The name of a unit or a place has at most so many signs.
pub const LONGEST: usize = 80;

/// The form as it stands, word for word: nothing that was typed is lost, however wrong it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The number of an offered exam; 0 for one that is composed here.
    pub exam: u8,
    /// The topics of a composed one.
    pub topics: Vec<TopicId>,
    /// Its questions.
    pub questions: String,
    /// Its minutes.
    pub minutes: String,
    /// The points that pass.
    pub pass: String,
    /// True where it has the vital rule.
    pub vital: bool,
    /// The unit that the class is for.
    pub unit: String,
    /// Where it is.
    pub place: String,
    /// On which day, as `2026-11-22`.
    pub date: String,
    /// Seats.
    pub seats: String,
    /// True where it is asked before the hour as well as after it.
    pub twice: bool,
}

/// What is wrong in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is no such exam.
    Exam,
    /// No topic is ticked.
    NoTopic,
    /// The questions are no number from here to there: one for each topic at least.
    Questions(u16, u16),
    /// The minutes are no number from 1 to this one.
    Minutes(u16),
    /// The points that pass are no number from 1 to this one.
    Pass(u16),
    /// It is no day of the calendar.
    Date,
    /// The seats are no number from 1 to this one.
    Seats(u16),
}

/// What a form says that has no fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What is said of the class.
    pub setup: Setup,
    /// The exam where it is composed.
    pub composed: Option<Composed>,
    /// True for two rounds.
    pub twice: bool,
}

impl Form {
    /// An untouched form: the first exam that is offered, today, forty seats. Who composes begins with the usual shape.
    pub fn new(offered: &[Preset], today: Option<Date>) -> Form {
        Form {
            exam: offered.first().map_or(0, |exam| exam.number),
            topics: Vec::new(),
            questions: number(20),
            minutes: number(30),
            pass: number(16),
            vital: true,
            unit: String::new(),
            place: String::new(),
            date: today.map(written).unwrap_or_default(),
            seats: number(SEATS),
            twice: false,
        }
    }

    /// The form by which this class was prepared, with another day.
    pub fn again(session: &Session, today: Option<Date>) -> Form {
        let Setup { unit, place, seats, exam, .. } = &session.setup;
        Form {
            exam: exam.number,
            topics: exam.blueprint.topics(),
            questions: number(exam.rules.questions),
            minutes: number((exam.rules.time.0 / 60_000) as u16),
            pass: number(exam.rules.pass),
            vital: exam.rules.vital,
            unit: unit.clone(),
            place: place.clone(),
            date: today.map(written).unwrap_or_default(),
            seats: number(*seats),
            twice: session.rounds.len() > 1,
        }
    }

    /// What it says, where a composed exam is called `name`.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the form.
    pub fn plan(
        &self,
        offered: &[Preset],
        topics: &[TopicId],
        name: &str,
    ) -> Result<Plan, Vec<Fault>> {
        let mut faults = Vec::new();
        let composed = if self.exam == 0 { self.composed(topics, &mut faults) } else { None };
        let exam = match composed {
            Some(composed) => composed.preset(topics, name),
            None => offered.iter().find(|exam| exam.number == self.exam).cloned(),
        };
        if exam.is_none() && faults.is_empty() {
            faults.push(Fault::Exam);
        }
        let date = self.date.trim().parse().ok().filter(|date: &Date| date.is_a_day());
        if date.is_none() {
            faults.push(Fault::Date);
        }
        let seats = within(&self.seats, 1, LAST_SEAT);
        if seats.is_none() {
            faults.push(Fault::Seats(LAST_SEAT));
        }
        match (exam, date, seats) {
            (Some(exam), Some(date), Some(seats)) if faults.is_empty() => {
                let (unit, place) = (line(&self.unit), line(&self.place));
                let setup = Setup { unit, place, date, seats, exam };
                Ok(Plan { setup, composed, twice: self.twice })
            }
            _ => Err(faults),
        }
    }

    fn composed(&self, topics: &[TopicId], faults: &mut Vec<Fault>) -> Option<Composed> {
        let known = topics.iter().take(Composed::TOPICS).enumerate();
        let chosen = known.filter(|(_, topic)| self.topics.contains(topic));
        let chosen: Vec<usize> = chosen.map(|(place, _)| place).collect();
        if chosen.is_empty() {
            faults.push(Fault::NoTopic);
        }
        let least = (chosen.len() as u16).max(1);
        let questions = within(&self.questions, least, Composed::QUESTIONS);
        if questions.is_none() {
            faults.push(Fault::Questions(least, Composed::QUESTIONS));
        }
        let minutes = within(&self.minutes, 1, Composed::MINUTES);
        if minutes.is_none() {
            faults.push(Fault::Minutes(Composed::MINUTES));
        }
        let most = questions.unwrap_or(Composed::QUESTIONS);
        let pass = within(&self.pass, 1, most);
        if pass.is_none() {
            faults.push(Fault::Pass(most));
        }
        Composed::new(&chosen, questions?, minutes?, pass?, self.vital)
    }
}

/// A whole number from `least` to `most`.
fn within(typed: &str, least: u16, most: u16) -> Option<u16> {
    let number = typed.trim().parse().ok()?;
    (least..=most).contains(&number).then_some(number)
}

fn number(number: u16) -> String {
    number.to_string()
}

/// A day as date fields have it.
fn written(date: Date) -> String {
    let (year, month, day) = date.parts();
    format!("{year:04}-{month:02}-{day:02}")
}

/// A name of one line: without what nobody sees, blanks as single ones, at most [`LONGEST`] signs.
fn line(typed: &str) -> String {
    let mut line = String::new();
    for word in typed.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().filter(|sign| !name::is_unseen(*sign)));
    }
    let cut: String = line.trim().chars().take(LONGEST).collect();
    cut.trim_end().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quiz::exam::{Blueprint, Rules};

    fn topics() -> Vec<TopicId> {
        ["a", "b", "c"].map(TopicId::from).to_vec()
    }

    fn offered() -> Vec<Preset> {
        vec![Preset {
            number: 3,
            name: "Đề chung".into(),
            about: String::new(),
            blueprint: Blueprint::even(&topics(), 20),
            rules: Rules::standard(),
            double_time: true,
        }]
    }

    fn good() -> Form {
        Form::new(&offered(), "2026-11-22".parse().ok())
    }

    fn composed() -> Form {
        Form { exam: 0, topics: vec!["c".into(), "a".into()], ..good() }
    }

    fn faults(form: &Form) -> Vec<Fault> {
        form.plan(&offered(), &topics(), "Đề tự soạn").err().unwrap_or_default()
    }

    #[test]
    fn an_untouched_form_is_a_class_of_forty_today() {
        let plan = good().plan(&offered(), &topics(), "").unwrap();
        assert_eq!((plan.setup.seats, plan.setup.exam.number, plan.twice), (40, 3, false));
        assert_eq!(plan.setup.date, "2026-11-22".parse().unwrap());
        assert_eq!(plan.composed, None);
    }

    #[test]
    fn a_composed_exam_has_its_topics_in_the_order_of_the_catalogue() {
        let plan = composed().plan(&offered(), &topics(), "Đề tự soạn").unwrap();
        assert_eq!(plan.composed, Composed::new(&[0, 2], 20, 30, 16, true));
        assert_eq!(plan.setup.exam.name, "Đề tự soạn");
        assert_eq!(plan.setup.exam.blueprint.topics(), ["a", "c"].map(TopicId::from));
    }

    #[test]
    fn everything_that_is_wrong_is_told_at_once() {
        let typed = |text: &str| text.to_owned();
        for (form, expected) in [
            (Form { exam: 9, ..good() }, vec![Fault::Exam]),
            (Form { date: typed("2026-02-30"), ..good() }, vec![Fault::Date]),
            (Form { date: typed("2026-02"), ..good() }, vec![Fault::Date]),
            (Form { seats: typed("0"), ..good() }, vec![Fault::Seats(500)]),
            (Form { seats: typed("501"), ..good() }, vec![Fault::Seats(500)]),
            (Form { seats: typed("bốn mươi"), ..good() }, vec![Fault::Seats(500)]),
            (Form { topics: vec!["z".into()], ..composed() }, vec![Fault::NoTopic]),
            (Form { questions: typed("1"), ..composed() }, vec![Fault::Questions(2, 60)]),
            (Form { questions: typed("61"), ..composed() }, vec![Fault::Questions(2, 60)]),
            (Form { minutes: typed("121"), ..composed() }, vec![Fault::Minutes(120)]),
            (Form { pass: typed("21"), ..composed() }, vec![Fault::Pass(20)]),
            (
                Form { pass: typed(""), seats: typed("-1"), date: typed(""), ..composed() },
                vec![Fault::Pass(20), Fault::Date, Fault::Seats(500)],
            ),
        ] {
            assert_eq!(faults(&form), expected, "{form:?}");
        }
        // What does not count for an offered exam may be anything.
        assert_eq!(faults(&Form { questions: typed("x"), ..good() }), []);
    }

    #[test]
    fn names_are_one_line_of_what_can_be_seen() {
        assert_eq!(line("  Công ty \n May\u{202e} 10 "), "Công ty May 10");
        assert_eq!(line(" \u{200b} "), "");
        assert_eq!(line(&"Ô".repeat(10_000)), "Ô".repeat(LONGEST));
        assert_eq!(line("=HYPERLINK(<b>)"), "=HYPERLINK(<b>)");
    }
}
