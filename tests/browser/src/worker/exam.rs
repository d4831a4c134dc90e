//! Exams: choosing one, its paper code, its clock.

use std::thread::sleep;
use std::time::{Duration, Instant};

use canh_giac::text::VI;
use canh_giac::text::class::VI as CLASS;
use serde_json::json;

use super::{A_MOMENT, NOT_FELT, PATIENCE, Worker};
use crate::look::{Look, Sheet};

/// What a look at a clock that ticks each second may be wrong by, twice.
const TWO_LOOKS: Duration = Duration::from_secs(2);
const TWO_TICKS: Duration = Duration::from_millis(2100);

impl Worker {
    /// Goes from the first page to what the exam with this name asks for.
    #[track_caller]
    pub fn chooses_exam(&self, name: &str) {
        let title = (VI.exam_named)(name);
        let heading = |look: &Look, words: &str| look.heading.as_deref() == Some(words);
        self.open_home();
        self.press_for(VI.exam, "the exams", |look| heading(look, VI.exam).then_some(()));
        self.press_for(name, &title, |look| heading(look, &title).then_some(()));
    }

    /// Chooses an exam and begins it; its first question.
    #[track_caller]
    pub fn begins_exam(&self, name: &str) -> Sheet {
        self.chooses_exam(name);
        self.begins()
    }

    /// Begins the exam that is described; its first question.
    #[track_caller]
    pub fn begins(&self) -> Sheet {
        self.press_for(VI.begin, "the first question", |look| look.sheet.clone())
    }

    /// The code of the paper that is described, as it is shown: "K7M3-9P2T".
    #[track_caller]
    pub fn paper_code(&self) -> String {
        let label = (VI.paper_code)("");
        let line = self.see_beginning(&label);
        line.trim_start_matches(&label).to_owned()
    }

    /// Types a code in place of what stands in the field, and opens its paper.
    #[track_caller]
    pub fn opens_paper(&self, code: &str) {
        self.types_code(code, CLASS.open_any);
    }

    /// Types a code in place of what stands in the field, and presses the button.
    #[track_caller]
    pub fn types_code(&self, code: &str, button: &str) {
        const EVERYTHING_GOES: &str = "codeField().focus(); codeField().select()";
        self.until("a field for a code", |look| look.offers(button).then_some(()));
        self.script(EVERYTHING_GOES, &[]);
        let keys = format!("\u{e003}{code}");
        self.must("typing", self.session.type_into("return codeField()", &keys));
        self.same("code in the field", self.script("return codeField().value", &[]), json!(code));
        self.press(button);
    }

    /// Ticks the box beside these words.
    #[track_caller]
    pub fn ticks(&self, words: &str) {
        let begin = Instant::now();
        while begin.elapsed() < PATIENCE {
            self.click(words, "return label(arguments[0])");
            let clicked = Instant::now();
            while clicked.elapsed() < NOT_FELT {
                let ticked = self.script("return box(arguments[0])?.checked", &[json!(words)]);
                if ticked == json!(true) {
                    return;
                }
                sleep(A_MOMENT);
            }
        }
        self.fail(&format!("{words:?} cannot be ticked"));
    }

    /// The first questions of an exam that begins here, as many as are asked for.
    #[track_caller]
    pub fn leafs_through(&self, questions: usize) -> Vec<Sheet> {
        let mut sheets = vec![self.exam_question(1)];
        for number in 2..=questions {
            let next = |look: &Look| {
                let there = look.progress().is_some_and(|(at, _)| at == number);
                look.sheet.clone().filter(|_| there)
            };
            sheets.push(self.press_for(VI.next, &format!("question {number}"), next));
        }
        sheets
    }

    /// The clock that nobody can set, which counts the time of an exam, leaps ahead by so much, as
    /// it does where a device slept.
    #[track_caller]
    pub fn ticks_leap(&self, by: Duration) {
        // `window`: in Firefox a script of the driver has names of its own.
        let script = "
            const { performance } = window;
            const real = performance.now.bind(performance);
            performance.now = () => real() + arguments[0];";
        let script = script.replace("arguments[0]", &by.as_millis().to_string());
        self.script(&script, &[]);
        let now = self.script("return window.performance.now()", &[]).as_f64();
        self.check(now.is_some_and(|now| now > by.as_secs_f64() * 1000.0), "no leap");
    }

    /// Sets the clock of the page as it stands so many days ahead, or back, of the real one.
    #[track_caller]
    pub fn sets_the_clock(&self, days: i32) {
        let script = "
            const { Date } = window;
            window.realNow ??= Date.now.bind(Date);
            const real = window.realNow;
            Date.now = () => real() + DAYS * 86400000;
            return Date.now() - real();";
        let ahead = self.script(&script.replace("DAYS", &days.to_string()), &[]);
        let ahead = ahead.as_f64().unwrap_or_default() / 86_400_000.0;
        self.check((ahead - f64::from(days)).abs() < 0.01, "the clock was not set");
    }

    /// What the clock of the page says, in milliseconds.
    #[track_caller]
    pub fn now(&self) -> f64 {
        self.script("return window.Date.now()", &[]).as_f64().unwrap_or_default()
    }

    /// The browser sleeps for so long, with all its processes.
    #[track_caller]
    pub fn sleeps(&self, span: Duration) {
        self.session.hold(true);
        sleep(span);
        self.session.hold(false);
    }

    /// Lets the clock of the exam tick twice, and sees that since it was read `before` it lost the
    /// time that went by, less what of it was `asleep`; and at most `besides`.
    #[track_caller]
    pub fn clock_goes_on(&self, before: (Duration, Instant), asleep: Duration, besides: Duration) {
        let (left, read) = before;
        sleep(TWO_TICKS);
        let (now, looked) = self.time_left();
        let awake = looked.duration_since(read) - asleep;
        let lost = left - now;
        let right = lost <= awake + besides + TWO_LOOKS && lost + TWO_LOOKS >= awake;
        let times = format!("{left:?} left, then {awake:?} awake, then {now:?} left");
        self.check(right, &format!("the clock of the exam: {times}"));
    }
}
