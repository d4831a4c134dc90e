//! A question and its translation must give the same marks for the same answers, on the same papers.

use super::fault::TranslationFault;
use crate::quiz::kind::red_flags::Part;
use crate::quiz::kind::{Choice, Kind};
use crate::quiz::question::Question;

/// In what else than words they differ.
pub(super) fn difference(master: &Question, found: &Question) -> Option<TranslationFault> {
    if let (Kind::RedFlags(master), Kind::RedFlags(found)) = (&master.kind, &found.kind) {
        // Harmless parts are named by their place, so each must stand at the same one.
        let told = |part: &Part| (part.id, part.sign, part.new_line);
        let longest = master.parts.len().max(found.parts.len());
        let words = |parts: &[Part], place: usize| {
            parts.get(place).map_or(String::new(), |part| part.text.clone())
        };
        let other = (0..longest)
            .find(|place| master.parts.get(*place).map(told) != found.parts.get(*place).map(told));
        if let Some(place) = other {
            let [one, other] = [&master.parts, &found.parts].map(|parts| words(parts, place));
            return Some(TranslationFault::Parts(one, other));
        }
    }
    (bare(master) != bare(found)).then_some(TranslationFault::Marks)
}

/// A question without its words.
fn bare(question: &Question) -> Question {
    let mut bare = question.clone();
    bare.language = Default::default();
    let Question { vital, text, picture, explanation, kind, .. } = &mut bare;
    forget([text, explanation]);
    forget(vital.iter_mut());
    forget(picture.iter_mut().map(|picture| &mut picture.alt));
    match kind {
        Kind::Single(kind) => kind.choices.iter_mut().for_each(forget_choice),
        Kind::Multiple(kind) => kind.choices.iter_mut().for_each(forget_choice),
        Kind::TrueFalse(kind) => forget([&mut kind.why_true, &mut kind.why_false]),
        Kind::Order(kind) => {
            kind.steps.iter_mut().for_each(|step| forget([&mut step.text, &mut step.why]));
        }
        Kind::Matching(kind) => {
            kind.pairs.iter_mut().for_each(|p| forget([&mut p.left, &mut p.right, &mut p.why]));
        }
        Kind::Number(kind) => forget([&mut kind.unit, &mut kind.why]),
        Kind::RedFlags(kind) => {
            forget([&mut kind.sender]);
            kind.parts.iter_mut().for_each(|part| forget([&mut part.text, &mut part.why]));
        }
        Kind::Hotspot(kind) => kind.spots.iter_mut().for_each(|s| forget_choice(&mut s.choice)),
        Kind::Call(kind) => {
            forget([&mut kind.sender]);
            for scene in &mut kind.scenes {
                forget([&mut scene.says]);
                forget(scene.ending.iter_mut().map(|ending| &mut ending.explains));
                scene.replies.iter_mut().for_each(|r| forget([&mut r.text, &mut r.why]));
            }
        }
    }
    bare
}

fn forget_choice(choice: &mut Choice) {
    forget([&mut choice.text, &mut choice.why]);
}

fn forget<'a>(texts: impl IntoIterator<Item = &'a mut String>) {
    texts.into_iter().for_each(String::clear);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quiz::kind::samples::{choices, id};
    use crate::quiz::kind::{Single, TrueFalse};
    use crate::quiz::language::Language;

    fn question(kind: Kind) -> Question {
        Question {
            id: "th-001".into(),
            language: Language::Vi,
            objective: 0,
            level: 1,
            vital: Some("Mất tiền.".into()),
            text: "Làm gì?".into(),
            picture: None,
            explanation: "Tắt máy.".into(),
            sources: Vec::new(),
            kind,
        }
    }

    #[test]
    fn other_words_are_no_difference() {
        let single = |count| Kind::Single(Single { choices: choices(count, "b"), in_order: false });
        let master = question(single(3));
        let mut found = master.clone();
        let Kind::Single(kind) = &mut found.kind else { unreachable!("a single") };
        kind.choices[0].text = "Hang up".into();
        kind.choices[1].why = "You are safe.".into();
        (found.text, found.vital) = ("What do you do?".into(), Some("You lose money.".into()));
        assert_eq!(difference(&master, &found), None);
    }

    #[test]
    fn whatever_else_differs_is_one() {
        let single =
            |right, in_order| Kind::Single(Single { choices: choices(3, right), in_order });
        let statement = |answer| {
            let (why_true, why_false) = Default::default();
            Kind::TrueFalse(TrueFalse { answer, why_true, why_false })
        };
        let master = question(single("b", false));
        let mut renamed = master.clone();
        let Kind::Single(kind) = &mut renamed.kind else { unreachable!("a single") };
        kind.choices[2].id = id('d');
        for found in [
            question(single("c", false)),
            question(single("b", true)),
            question(statement(true)),
            Question { vital: None, ..master.clone() },
            Question { level: 2, ..master.clone() },
            renamed,
        ] {
            assert_eq!(difference(&master, &found), Some(TranslationFault::Marks), "{found:?}");
        }
        let [one, other] = [true, false].map(|answer| question(statement(answer)));
        assert_eq!(difference(&one, &other), Some(TranslationFault::Marks));
    }
}
