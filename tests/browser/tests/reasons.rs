//! Why an exam is not passed: each reason in its own sentence, with what it is about. In Chromium: what
//! is read is the same everywhere. The sentences stand here as they must be read.

use std::time::Duration;

use browser_tests::record::{answered_rightly, exam_under, handed_in};
use browser_tests::{Banks, Engine, Site, Worker};
use canh_giac::quiz::exam::Rules;
use canh_giac::quiz::question::{Bank, Question};

/// An exam, by the places of the questions that were answered rightly, and what is to be read.
struct Case<'a> {
    questions: &'a [(&'a Bank, &'a Question)],
    rules: Rules,
    right: Vec<u16>,
    read: Vec<String>,
}

#[test]
fn chromium() {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(Engine::Chromium, &site);
    let (vital, mild): (Vec<_>, Vec<_>) =
        banks.all().into_iter().partition(|(_, question)| question.vital.is_some());
    // The seventh and the twelfth of twenty are vital.
    let of = |topic: usize| {
        let topic = &mild[topic].0.topic;
        mild.iter().filter(move |(bank, _)| bank.topic == *topic).copied()
    };
    let (first, last): (Vec<_>, Vec<_>) =
        (of(0).take(9).collect(), of(mild.len() - 1).take(9).collect());
    let mut questions: Vec<_> = first.into_iter().chain(last).collect();
    questions.insert(6, vital[0]);
    questions.insert(11, vital[1]);
    let without = |wrong: &[u16]| (0..20).filter(|place| !wrong.contains(place)).collect();
    let last_topic = banks.topics()[banks.topics().len() - 1];
    let standard = Rules::standard();
    let cases = [
        (without(&[]), standard.clone(), "20/20", vec![]),
        (without(&[0, 1, 2, 3]), standard.clone(), "16/20", vec![]),
        (without(&[0, 1, 2, 3, 4]), standard.clone(), "15/20", vec![TOO_FEW.into()]),
        (without(&[6]), standard.clone(), "19/20", vec!["Sai 1 câu điểm liệt: câu 7.".into()]),
        (
            without(&[0, 1, 2, 3, 6, 11]),
            standard.clone(),
            "14/20",
            vec![TOO_FEW.into(), "Sai 2 câu điểm liệt: câu 7, 12.".into()],
        ),
        (
            (0..14).collect(),
            Rules { pass: 12, minimum: 4, ..standard },
            "14/20",
            vec![format!("Chủ đề “{last_topic}” chưa được 4 điểm.")],
        ),
    ];
    let cases: Vec<Case> = cases
        .into_iter()
        .map(|(right, rules, points, mut read)| {
            let verdict = if read.is_empty() { "Đạt" } else { "Chưa đạt" };
            read.extend([format!("{points} điểm"), verdict.into()]);
            Case { questions: &questions, rules, right, read }
        })
        .collect();
    let exams = (1..).zip(&cases).map(|(number, case)| {
        let exam = exam_under(case.rules.clone(), number, case.questions);
        answered_rightly(exam, case.questions, case.right.iter().copied(), Duration::from_secs(60))
    });
    worker.has_kept(&handed_in(&exams.collect::<Vec<_>>()));
    for (number, case) in (1..).zip(&cases) {
        is_told(&worker, number, &case.read);
    }
    worker.all_is_calm();
}

const TOO_FEW: &str = "Cần từ 16 điểm trở lên.";

/// All of this is to be read, and no reason besides.
fn is_told(worker: &Worker, number: usize, read: &[String]) {
    worker.open(&format!("#/ket-qua/{number}"));
    for words in read {
        worker.see(words);
    }
    let reason = |piece: &&String| {
        let begins = ["Cần từ ", "Sai ", "Chủ đề “"].iter().any(|words| piece.starts_with(words));
        begins && piece.ends_with('.') && !read.contains(piece)
    };
    worker.until("the review", |look| (look.parts.len() == 20).then_some(()));
    let look = worker.look();
    let head = look.pieces.iter().take_while(|piece| *piece != "Xem lại từng câu");
    worker.same("other reasons", head.filter(reason).collect::<Vec<_>>(), Vec::<&String>::new());
}
