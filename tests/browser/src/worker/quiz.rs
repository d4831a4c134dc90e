//! Going through questions.

use std::thread::sleep;
use std::time::{Duration, Instant};

use canh_giac::text::VI;

use super::Worker;
use crate::banks::Banks;
use crate::known::Known;
use crate::look::Sheet;

impl Worker {
    /// Reads the question of a lesson in front of this person, once there is one to be answered.
    #[track_caller]
    pub fn question(&self) -> Sheet {
        self.until("a question that can be answered", |look| {
            look.sheet.clone().filter(|_| look.offers(VI.check))
        })
    }

    /// Reads the question of an exam with this number.
    #[track_caller]
    pub fn exam_question(&self, number: usize) -> Sheet {
        self.until(&format!("question {number} of the exam"), |look| {
            let there = look.progress().is_some_and(|(at, _)| at == number);
            look.sheet.clone().filter(|_| there)
        })
    }

    /// What the banks say about a question, which asks what they say that it asks.
    #[track_caller]
    pub fn known<'a>(&self, banks: &'a Banks, sheet: &Sheet) -> &'a Known {
        match banks.find(&sheet.id) {
            Some(known) => {
                self.same(&format!("what {} asks", sheet.id), &sheet.words, &known.words);
                known
            }
            None => self.fail(&format!("no bank has the question {sheet:?}")),
        }
    }

    /// The two numbers of "Câu 3/10".
    #[track_caller]
    pub fn progress(&self) -> (usize, usize) {
        self.until("a line such as \"Câu 3/10\"", |look| look.progress())
    }

    /// What the clock of the exam says, and a moment at which it said so.
    #[track_caller]
    pub fn time_left(&self) -> (Duration, Instant) {
        self.until("the clock", |look| look.time_left().map(|left| (left, Instant::now())))
    }

    /// Leaves an explained question behind. As a person does, it taps again where nothing happened:
    /// WebKitGTK's driver loses a click now and then.
    #[track_caller]
    pub fn go_on(&self) {
        self.press(VI.go_on);
        let tapped = Instant::now();
        while tapped.elapsed() < Duration::from_secs(2) {
            if !self.look().offers(VI.go_on) {
                return;
            }
            sleep(Duration::from_millis(50));
        }
        self.press(VI.go_on);
    }

    /// Answers every question of the lesson, or of the practice, right until there is none, and returns how often that
    /// was. `each` is shown every question before it is answered.
    #[track_caller]
    pub fn finish_lesson(&self, banks: &Banks, mut each: impl FnMut(&Worker, &Sheet)) -> usize {
        for turn in 0.. {
            let sheet = self.until("the next question, or the end of the lesson", |look| {
                let ends = [VI.lesson_done, VI.practice_done];
                let over = look.heading.as_deref().is_some_and(|heading| ends.contains(&heading));
                match over {
                    true => Some(None),
                    false => look.sheet.clone().filter(|_| look.offers(VI.check)).map(Some),
                }
            });
            let Some(sheet) = sheet else {
                return turn;
            };
            each(self, &sheet);
            self.answer(self.known(banks, &sheet), true);
            self.press(VI.check);
            self.hear(VI.right);
            self.go_on();
        }
        0
    }
}
