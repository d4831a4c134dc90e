//! Proves that the same paper is asked in either language: the same code names it, and the same answers
//! earn the same marks, so that a class may mix both.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod classroom;

use canh_giac::bank::rules::robot::{Strategy, play};
use canh_giac::bank::starter::starter;
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::exam::Preset;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::language::Language;
use canh_giac::quiz::paper::Pool;
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::question::{Bank, Question};
use canh_giac::quiz::random::Random;
use classroom::{any_answer, banks, shipped, today};

const SEEDS: u64 = 50;

fn english() -> Vec<&'static Bank> {
    shipped().english.banks.iter().map(|(_, bank)| bank).collect()
}

fn is_english(question: &Question) -> bool {
    question.language == Language::En
}

#[test]
fn every_exam_draws_the_same_papers_under_the_same_codes() {
    for (exam, translated) in shipped().exams.iter().zip(&shipped().english.exams) {
        let pools = [banks(), english()]
            .map(|banks| Pool::new(&banks, &exam.blueprint, today()))
            .map(|pool| (pool.fingerprint(&exam.rules), pool));
        let [(print, pool), (english_print, english_pool)] = pools;
        assert_eq!(print, english_print, "{}", exam.name);
        for seed in 0..SEEDS {
            let code = PaperCode::new(exam.number, print, seed);
            assert!(code.fits(english_print), "{code}");
            assert_eq!(pool.draw(code.seed()), english_pool.draw(code.seed()), "{code}");
        }
        let (name, about) = (exam.name.clone(), exam.about.clone());
        assert_eq!(Preset { name, about, ..translated.clone() }, *exam);
        assert_ne!((&exam.name, &exam.about), (&translated.name, &translated.about));
    }
    assert_eq!(shipped().exams.len(), shipped().english.exams.len());
}

#[test]
fn the_same_answers_earn_the_same_marks_in_every_question() {
    for (master, translated) in banks().into_iter().zip(english()) {
        assert_eq!(master.questions.len(), translated.questions.len());
        for (one, other) in master.questions.iter().zip(&translated.questions) {
            assert_eq!((&one.id, one.vital.is_some()), (&other.id, other.vital.is_some()));
            let (one, other, id) = (&one.kind, &other.kind, &one.id);
            assert_eq!(one.key(), other.key(), "{id}");
            assert_eq!(one.shuffled(), other.shuffled(), "{id}");
            for seed in 0..SEEDS {
                // What can be said in one language can be said in the other.
                for kind in [one, other] {
                    let answer = any_answer(kind, &mut Random::new(seed));
                    assert_eq!(one.grade(&answer), other.grade(&answer), "{id} {answer:?}");
                }
            }
            assert_eq!(one.grade(&Answer::nothing()), other.grade(&Answer::nothing()));
        }
    }
}

#[test]
fn first_lessons_ask_the_same() {
    let ids = |bank: &Bank| -> Vec<_> {
        starter(bank).questions.into_iter().map(|question| question.id).collect()
    };
    for (master, translated) in banks().into_iter().zip(english()) {
        assert_eq!(ids(master), ids(translated));
    }
}

/// The four topics that ship in English, all of their questions.
#[test]
fn what_is_said_to_be_english_is_and_all_of_four_topics_is() {
    for (master, translated) in banks().into_iter().zip(english()) {
        let count = translated.questions.iter().filter(|question| is_english(question)).count();
        let all = ["lua-dao", "tin-dung-den", "phong-chay", "giao-thong"];
        let wanted = match all.contains(&master.topic.as_str()) {
            true => master.questions.len(),
            false => 0,
        };
        assert_eq!(count, wanted, "{}", master.topic);
        for (one, other) in master.questions.iter().zip(&translated.questions) {
            let differs = one.text != other.text && one.explanation != other.explanation;
            assert_eq!(differs, is_english(other), "{}", one.id);
            assert_eq!(one == other, !is_english(other), "{}", one.id);
        }
        for (one, other) in master.objectives.iter().zip(&translated.objectives) {
            assert!(one.id == other.id && one.name != other.name, "{}", one.id);
        }
    }
}

/// A translator must not give away what the author has hidden. The other strategies look for
/// Vietnamese words.
#[test]
fn a_robot_that_looks_at_the_form_of_english_choices_does_not_beat_chance() {
    for bank in english() {
        let questions = bank.questions.iter().filter(|question| is_english(question));
        let bank = Bank { questions: questions.cloned().collect(), ..bank.clone() };
        for strategy in Strategy::OF_FORM {
            let fares = play(&bank, strategy);
            assert!(!fares.beats_chance(), "{} {strategy:?}: {fares:?}", bank.topic);
        }
    }
}

/// Numbers that ascend stand so on every paper: that is seen in the master, whose numbers are
/// written in another way.
#[test]
fn choices_that_stand_in_their_order_do_so_in_either_language() {
    let in_order = |bank: &Bank| -> Vec<bool> {
        let singles = bank.questions.iter().filter_map(|question| match &question.kind {
            Kind::Single(kind) => Some(kind.in_order),
            _ => None,
        });
        singles.collect()
    };
    for (master, translated) in banks().into_iter().zip(english()) {
        assert_eq!(in_order(master), in_order(translated), "{}", master.topic);
    }
}
