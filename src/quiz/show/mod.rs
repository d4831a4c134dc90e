//! Questions shown to a whole room on one wall, and teams that take turns with them. Like all rules it knows
//! no clock: a second that has passed is told to it.

mod countdown;
mod keys;
mod slide;
mod teams;

use serde::{Deserialize, Serialize};

use super::kind::Kind;
use super::paper_code::PaperCode;
use super::question::{ChoiceId, QuestionId, TopicId};

pub use countdown::Countdown;
pub use keys::Press;
pub use slide::{Slide, Stage};
pub use teams::{Team, Teams};

/// Whose questions are shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Subject {
    /// Those of a paper.
    Paper(PaperCode),
    /// All of a topic.
    Topic(TopicId),
}

/// Questions on a wall: where the room stands, and all that was counted so far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Show {
    /// Whose questions.
    pub subject: Subject,
    /// The clock that the trainer may start for a question.
    pub countdown: Countdown,
    /// True while the wall is black.
    pub blank: bool,
    /// The teams, where teams play.
    pub teams: Option<Teams>,
    slides: Vec<Slide>,
    place: u16,
    /// The furthest place that was shown.
    furthest: u16,
}

impl Show {
    /// The beginning, with these questions in this order: the same for everybody.
    pub fn new<'a>(
        subject: Subject,
        questions: impl Iterator<Item = (&'a QuestionId, &'a Kind)>,
    ) -> Show {
        let slides = questions.map(|(id, kind)| Slide::new(id.clone(), kind)).collect();
        let countdown = Countdown::default();
        Show { subject, countdown, blank: false, teams: None, slides, place: 0, furthest: 0 }
    }

    /// True where both show the same questions in the same order: then one can go on as the other.
    pub fn is_of(&self, other: &Show) -> bool {
        let same = |(one, other): (&Slide, &Slide)| one.is_of(other);
        self.subject == other.subject
            && self.slides.len() == other.slides.len()
            && self.slides.iter().zip(&other.slides).all(same)
    }

    /// The place of the question that is shown, counted from 0; as many as there are questions at the end.
    pub fn place(&self) -> usize {
        self.place.into()
    }

    /// How many questions there are.
    pub fn len(&self) -> usize {
        self.slides.len()
    }

    /// True where there are none.
    pub fn is_empty(&self) -> bool {
        self.slides.is_empty()
    }

    /// What is shown of the question; `None` at the end.
    pub fn slide(&self) -> Option<&Slide> {
        self.slides.get(self.place())
    }

    /// One step on: more of the key, its explanation, the next question, the end. In a call that is not over,
    /// `wise` is what is best said next; then that is said. A team's turn goes with its question.
    pub fn go_on(&mut self, wise: Option<ChoiceId>) {
        let place = self.place();
        let Some(slide) = self.slides.get_mut(place) else { return };
        if slide.go_on(wise) {
            return;
        }
        self.place += 1;
        self.countdown.stop();
        if self.place > self.furthest {
            self.furthest = self.place;
            if let Some(teams) = self.teams.as_mut().filter(|_| place + 1 < self.slides.len()) {
                teams.next_turn();
            }
        }
    }

    /// One step back: less of the key, what was said last in a call, the question before.
    pub fn back(&mut self) {
        let place = self.place();
        if self.slides.get_mut(place).is_some_and(Slide::back) {
            return;
        }
        self.place = self.place.saturating_sub(1);
        self.countdown.stop();
    }

    /// A hand more for the thing at this place of the question, or one less.
    pub fn count(&mut self, thing: usize, more: bool) {
        let place = self.place();
        if let Some(slide) = self.slides.get_mut(place) {
            slide.count(thing, more);
        }
    }

    /// The room says this in a call. Once the key is shown it is too late.
    pub fn say(&mut self, reply: ChoiceId) {
        let place = self.place();
        if let Some(slide) = self.slides.get_mut(place) {
            slide.say(reply);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::kind::samples::choices;
    use super::super::kind::{Multiple, TrueFalse};
    use super::*;

    fn statement() -> Kind {
        Kind::TrueFalse(TrueFalse {
            answer: true,
            why_true: String::new(),
            why_false: String::new(),
        })
    }

    fn show(questions: usize) -> Show {
        let kinds: Vec<(QuestionId, Kind)> = (0..questions)
            .map(|number| match number % 2 {
                0 => (QuestionId::from("a-1"), statement()),
                _ => (
                    QuestionId::from("a-2"),
                    Kind::Multiple(Multiple { choices: choices(4, "ab") }),
                ),
            })
            .collect();
        Show::new(Subject::Topic("a".into()), kinds.iter().map(|(id, kind)| (id, kind)))
    }

    #[test]
    fn each_question_is_asked_revealed_and_explained_before_the_next() {
        let mut show = show(2);
        let mut seen = Vec::new();
        while let Some(slide) = show.slide() {
            seen.push((show.place(), slide.stage()));
            show.go_on(None);
        }
        let stages = [Stage::Asking, Stage::Revealed(1), Stage::Explained];
        let both = [0, 1].into_iter().flat_map(|place| stages.map(|stage| (place, stage)));
        assert_eq!(seen, both.collect::<Vec<_>>());
        show.go_on(None);
        assert_eq!(show.place(), 2, "nothing comes behind the end");
        seen.reverse();
        for (place, stage) in seen {
            show.back();
            assert_eq!(show.slide().map(Slide::stage), Some(stage));
            assert_eq!(show.place(), place);
        }
        show.back();
        assert_eq!(show.place(), 0, "nothing comes before the beginning");
    }

    #[test]
    fn hands_belong_to_their_question_and_stay_when_it_comes_back() {
        let mut show = show(2);
        for (thing, more) in [(0, true), (0, true), (1, true), (0, false), (9, false), (999, true)]
        {
            show.count(thing, more);
        }
        let hands = |show: &Show| [0, 1].map(|thing| show.slide().map_or(0, |it| it.hands(thing)));
        assert_eq!(hands(&show), [1, 1]);
        (0..3).for_each(|_| show.go_on(None));
        assert_eq!((show.place(), hands(&show)), (1, [0, 0]));
        (0..3).for_each(|_| show.back());
        assert_eq!((show.place(), hands(&show)), (0, [1, 1]));
    }

    #[test]
    fn a_turn_goes_with_a_question_and_not_with_looking_back() {
        let mut show = show(3);
        show.teams = Some(Teams::new(2));
        let turn = |show: &Show| show.teams.as_ref().map(Teams::turn);
        (0..2).for_each(|_| show.go_on(None));
        assert_eq!(turn(&show), Some(0));
        show.go_on(None);
        assert_eq!(turn(&show), Some(1));
        show.back();
        show.go_on(None);
        assert_eq!((show.place(), turn(&show)), (1, Some(1)), "it came back to the same");
        (0..6).for_each(|_| show.go_on(None));
        assert_eq!((show.place(), turn(&show)), (3, Some(0)), "the end is nobody's turn");
    }

    #[test]
    fn another_question_stops_the_countdown() {
        let mut show = show(2);
        show.countdown.toggle();
        show.go_on(None);
        assert!(show.countdown.runs(), "it goes on while the key comes");
        (0..2).for_each(|_| show.go_on(None));
        assert_eq!(show.countdown.left(), None);
    }

    #[test]
    fn only_a_show_of_the_same_questions_can_be_gone_on_with() {
        let (mut one, other) = (show(2), show(2));
        one.go_on(None);
        one.count(0, true);
        assert!(one.is_of(&other));
        assert!(!one.is_of(&show(3)));
        let topic = Show { subject: Subject::Topic("b".into()), ..other };
        assert!(!one.is_of(&topic));
    }
}
