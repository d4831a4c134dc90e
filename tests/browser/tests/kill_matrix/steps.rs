//! The 44 steps at which a tab is lost, each prepared through what the device keeps.

use std::time::Duration;

use browser_tests::record::{self, answered_rightly, exam, handed_in, under_way};
use browser_tests::worker::{Did, Stored};
use browser_tests::{Banks, VI, Worker};
use canh_giac::quiz::attempt::Attempt;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::learner::Learner;
use canh_giac::quiz::question::{Bank, Question};
use canh_giac::text::companion::moving::VI as MOVING;

/// How many there are.
pub const ALL: usize = 44;
const LEFT: Duration = Duration::from_secs(600);

/// What a person does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Begins an exam.
    Start,
    /// Comes to the question with this number.
    Show(usize),
    /// Answers it.
    Answer(usize),
    /// Hands in.
    Finish,
    /// Lets the record be shown as QR codes, for another phone.
    CodesShown,
    /// Puts them away again.
    CodesDone,
}

impl Step {
    /// The step with this number, from 0.
    pub fn of(number: usize) -> Step {
        match number {
            0 => Step::Start,
            41 => Step::Finish,
            42 => Step::CodesShown,
            43 => Step::CodesDone,
            number if number % 2 == 1 => Step::Show(number.div_ceil(2)),
            number => Step::Answer(number / 2),
        }
    }

    /// Where the app is opened again.
    pub fn address(self, written: bool) -> &'static str {
        match self {
            Step::Start if !written => "#/thi-thu/1",
            Step::Start | Step::Show(_) | Step::Answer(_) => "#/bai-thi",
            Step::Finish if !written => "#/bai-thi",
            Step::Finish => "#/diem",
            Step::CodesShown | Step::CodesDone => "#/chuyen-may",
        }
    }

    /// True where an exam is under way then.
    pub fn is_in_exam(self, written: bool) -> bool {
        match self {
            Step::Start | Step::Finish => written == (self == Step::Start),
            Step::Show(_) | Step::Answer(_) => true,
            Step::CodesShown | Step::CodesDone => false,
        }
    }

    /// The number of the question that stands there then.
    pub fn question(self, written: bool) -> usize {
        match self {
            Step::Show(number) if !written => number.saturating_sub(1).max(1),
            Step::Show(number) | Step::Answer(number) => number,
            Step::Finish => 20,
            _ => 1,
        }
    }

    /// How many questions are answered before it.
    fn answered(self) -> usize {
        match self {
            Step::Start => 0,
            Step::Show(number) | Step::Answer(number) => number - 1,
            Step::Finish | Step::CodesShown | Step::CodesDone => 20,
        }
    }
}

/// An exam in which each question has one right choice.
pub struct Exams<'a>(Vec<(&'a Bank, &'a Question)>);

impl<'a> Exams<'a> {
    /// Twenty questions of these banks.
    pub fn of(banks: &'a Banks) -> Exams<'a> {
        let single = |question: &Question| matches!(question.kind, Kind::Single(_));
        let all = banks.all().into_iter().filter(|(_, question)| single(question));
        Exams(all.take(20).collect())
    }

    fn at(&self, step: Step) -> Attempt {
        let answered = 0..step.answered() as u16;
        let mut attempt = answered_rightly(exam(5, &self.0), &self.0, answered, LEFT);
        attempt.place = (step.question(false) - 1) as u16;
        attempt
    }

    /// What a device keeps in front of a step.
    fn kept(&self, step: Step) -> Stored {
        match step {
            Step::Start => Stored::new(),
            Step::Show(_) | Step::Answer(_) | Step::Finish => under_way(&[self.at(step)]),
            Step::CodesShown | Step::CodesDone => handed_in(&[self.at(step)]),
        }
    }

    /// Lets the device keep what it would in front of a step.
    pub fn prepare(&self, worker: &Worker, step: Step) {
        worker.has_kept(&self.kept(step));
    }

    /// True where a record is the one that was prepared.
    pub fn is_prepared(&self, record: &Learner, step: Step) -> bool {
        *record == record::read(&self.kept(step))
    }
}

/// Goes to a step, and does it; what the page has acknowledged then. Unless it is `written`, nothing of it
/// reaches the storage.
pub fn stands_at(worker: &Worker, step: Step, written: bool) -> Learner {
    worker.open(step.address(false));
    match step {
        Step::Show(_) | Step::Answer(_) | Step::Finish => {
            worker.see(&(VI.question_of)(step.question(false), 20));
        }
        Step::Start => worker.until("the exam", |look| look.offers(VI.begin).then_some(())),
        Step::CodesShown | Step::CodesDone => {
            worker.until("the codes", |look| look.offers(&(MOVING.show_codes)(1)).then_some(()));
        }
    }
    let before = worker.record();
    if !written {
        worker.swallows_what_is_written();
    }
    match step {
        Step::Start => {
            worker.begins();
        }
        Step::Show(1) => {}
        Step::Show(number) => {
            worker.press(VI.next);
            worker.exam_question(number);
        }
        Step::Answer(_) => worker.same("the step", worker.hurries().did, Did::Answered),
        Step::Finish if written => {
            worker.press(VI.hand_in);
            worker
                .press_for(VI.hand_in_now, "the result", |look| look.shows(VI.kept).then_some(()));
        }
        Step::Finish => worker.press(VI.hand_in),
        Step::CodesShown | Step::CodesDone => {
            let show = (MOVING.show_codes)(1);
            worker.press(&show);
            worker.until("a code", |look| look.offers(MOVING.hide_codes).then_some(()));
            if step == Step::CodesDone {
                worker.press(MOVING.hide_codes);
                worker.until("no code", |look| look.offers(&show).then_some(()));
            }
        }
    }
    if written { worker.record() } else { before }
}
