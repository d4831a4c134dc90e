//! Taking part in a class.

use canh_giac::quiz::class::handed::Handed;
use canh_giac::text::VI;
use canh_giac::text::class::VI as CLASS;

use super::Worker;
use crate::banks::Banks;
use crate::classes::{Class, photographed};
use crate::look::Sheet;

impl Worker {
    /// Types where one sits, and what one is called, into the form of a class.
    #[track_caller]
    pub fn sits_down(&self, seat: &str, name: &str) {
        self.fills(CLASS.seat_label, seat);
        self.fills(CLASS.name_label, name);
    }

    /// Answers the questions of an exam from the first on, rightly or not, as many as are told, and hands it in; what stands
    /// on the page of handing in is waited for.
    #[track_caller]
    pub fn answers_and_hands_in(&self, banks: &Banks, right: &[bool], of: usize) {
        for (place, right) in right.iter().enumerate() {
            let sheet: Sheet = self.exam_question(place + 1);
            self.answer(self.known(banks, &sheet), *right);
            let there = |look: &crate::look::Look| match place + 1 == of {
                true => look.offers(VI.hand_in_now).then_some(()),
                false => look.progress().filter(|(at, _)| *at == place + 2).map(drop),
            };
            let button = if place + 1 == of { VI.hand_in } else { VI.next };
            self.press_for(button, "what comes next", there);
        }
        if right.len() < of {
            self.press_for(VI.hand_in, "the overview", |look| {
                look.offers(VI.hand_in_now).then_some(())
            });
        }
        self.press(VI.hand_in_now);
        self.is_to_hand_in();
    }

    /// Waits until the page shows what is handed in.
    #[track_caller]
    pub fn is_to_hand_in(&self) {
        self.until("the page of handing in", |look| {
            let there = look.heading.as_deref() == Some(CLASS.hand_in);
            (there && look.offers(CLASS.copy)).then_some(())
        });
    }

    /// The text of the code that the page shows, as a camera reads it.
    #[track_caller]
    pub fn shows_code(&self) -> String {
        let path = self.attribute_of("svg.qr path", "d");
        let side = self.attribute_of("svg.qr", "viewBox");
        let side = side.split(' ').next_back().and_then(|side| side.parse().ok());
        let text = side.and_then(|side| photographed(&path, side));
        text.unwrap_or_else(|| self.fail("no code that a camera reads"))
    }

    /// What the trainer's device reads of this page: by its camera, of a text that was copied, and of the short code, which
    /// tell the same.
    #[track_caller]
    pub fn hands_in(&self, class: &Class) -> Handed {
        let text = self.shows_code();
        let handed = match class.read(&text).as_slice() {
            [Ok(handed)] => handed.clone(),
            other => self.fail(&format!("the code says {other:?}")),
        };
        let copied = self.copies(CLASS.copy, CLASS.copied);
        self.same("what is copied", class.read(&copied), [Ok(handed.clone())]);
        let short = self.words_of(".short-code").replace(' ', "");
        match class.read_short(&short) {
            Ok(read) => self.same("the seat that is read aloud", read.seat, handed.seat),
            Err(error) => self.fail(&format!("{short}: {error:?}")),
        }
        handed
    }
}
