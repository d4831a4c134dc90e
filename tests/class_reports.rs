//! Proves that the tables of a class are what its raw answers come to, added up here by other means, whichever way they
//! came; that a question which was withdrawn costs nobody anything; and how files are called.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper fails its test")]

mod roomful;

use std::path::Path;
use std::sync::OnceLock;

use canh_giac::bank::compact::Topic;
use canh_giac::exchange::class_tables::{Class, tables};
use canh_giac::exchange::handing::{Secret, chat_text, qr_text, read_all};
use canh_giac::exchange::table::{Cell, Table};
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::class::code::{ClassCode, Phase};
use canh_giac::quiz::class::handed::{Asked, Handed, Told, Way, asked};
use canh_giac::quiz::class::report::{Bar, Note, Report, Tells, gains};
use canh_giac::quiz::class::roll::{Roll, Taken};
use canh_giac::quiz::class::session::Session;
use canh_giac::quiz::class::short_code;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::question::{Bank, TopicId};
use canh_giac::quiz::time::Span;
use canh_giac::text::trainer::tables::{VI, file_name};
use roomful::{PEOPLE, SEATS, empty, full, handed, received};

const BOTH: [Phase; 2] = [Phase::Before, Phase::After];
/// Parts of a point.
const POINT: u64 = 27_720;

/// The shipped banks, which are read once: that takes seconds.
fn banks() -> Vec<(Topic, Bank)> {
    static BANKS: OnceLock<Vec<(Topic, Bank)>> = OnceLock::new();
    let read = || roomful::banks(&Path::new(env!("CARGO_MANIFEST_DIR")).join("questions"));
    BANKS.get_or_init(read).clone()
}

fn refs(banks: &[(Topic, Bank)]) -> Vec<&Bank> {
    banks.iter().map(|(_, bank)| bank).collect()
}

/// All tables of a class, as the page saves them.
fn written(session: &Session, banks: &[(Topic, Bank)]) -> Vec<Table> {
    let refs = refs(banks);
    let (reports, gains) = (Report::all(session, &refs), gains(session, &refs));
    let topic = |id: &TopicId| id.to_string();
    tables(
        &Class { session, reports: &reports, gains: gains.as_ref(), banks: &refs, topic: &topic },
        VI,
    )
}

fn table<'a>(tables: &'a [Table], name: &str) -> &'a Table {
    tables.iter().find(|table| table.name == name).unwrap_or_else(|| panic!("no table {name}"))
}

fn number(cell: &Cell) -> i64 {
    match cell {
        Cell::Whole(value) | Cell::Decimal { value, .. } => *value,
        Cell::Percent(tenths) => i64::from(*tenths),
        other => panic!("{other:?} is no number"),
    }
}

/// The marks of everybody at each question, in parts of a point, from the raw answers.
fn marks(session: &Session, phase: Phase, banks: &[(Topic, Bank)]) -> Vec<Vec<u64>> {
    let round = session.round(phase).unwrap();
    let refs = refs(banks);
    let asked = asked(&round.paper, &refs).unwrap();
    let mark = |told: &Told, kind: &Kind| match told {
        Told::Answer(answer) => u64::from(kind.grade(answer).parts()),
        _ => 0,
    };
    let of = |one: &Handed| {
        one.told.iter().zip(&asked).map(|(told, asked)| mark(told, &asked.question.kind)).collect()
    };
    handed(round, &asked).iter().map(of).collect()
}

/// A share in tenths of a percent, halves up.
fn tenths(part: u64, whole: u64) -> i64 {
    ((part * 2000 + whole) / (whole * 2)) as i64
}

#[test]
fn the_tables_equal_an_independent_sum() {
    let banks = banks();
    let session = full(&banks, "Tổ may 3", &BOTH);
    let tables = written(&session, &banks);
    for (phase, round, column) in [(Phase::Before, " (trước)", 1), (Phase::After, " (sau)", 2)] {
        let paper = &session.round(phase).unwrap().paper;
        let marks = marks(&session, phase, &banks);
        let (mut passed, mut all) = (0, 0);
        let seats = table(&tables, &format!("Theo ghế{round}"));
        assert_eq!(seats.rows.len(), usize::from(PEOPLE));
        for (seat, (row, marks)) in (1..).zip(seats.rows.iter().zip(&marks)) {
            let sum: u64 = marks.iter().sum();
            let fails = marks.iter().zip(paper).any(|(mark, item)| item.vital && *mark < POINT);
            let passes = sum >= 16 * POINT && !fails;
            passed += u64::from(passes);
            all += sum;
            assert_eq!(number(&row[0]), seat);
            assert_eq!(number(&row[2]), (sum * 10 / POINT) as i64, "seat {seat}");
            let verdict = if passes { "đạt" } else { "chưa đạt" };
            assert_eq!(row[3], Cell::Text(verdict.into()), "seat {seat}");
            let shown: Vec<i64> = row[8..].iter().map(number).collect();
            let sums: Vec<i64> = marks.iter().map(|mark| (mark * 100 / POINT) as i64).collect();
            assert_eq!(shown, sums, "seat {seat}");
        }
        let about = &table(&tables, "Buổi học").rows;
        let value = |name: &str| {
            let found = about.iter().find(|row| row[0] == Cell::Text(name.into())).unwrap();
            number(&found[column])
        };
        let people = u64::from(PEOPLE);
        assert_eq!(value("Đã nộp"), i64::from(PEOPLE));
        assert_eq!(value("Đạt"), passed as i64);
        assert!(passed > 0 && passed < people, "{passed} passed: nothing is compared");
        assert_eq!(value("Tỷ lệ đạt"), tenths(passed, people));
        let mean = (all * 200 + people * POINT) / (2 * people * POINT);
        assert_eq!(value("Điểm trung bình"), mean as i64);
        for row in &table(&tables, &format!("Theo chủ đề{round}")).rows {
            if row[1] != Cell::Text(String::new()) {
                continue;
            }
            let topic = |place: &usize| Cell::Text(paper[*place].topic.to_string()) == row[0];
            let places: Vec<usize> = (0..paper.len()).filter(topic).collect();
            let sum = marks.iter().flat_map(|marks| places.iter().map(|at| marks[*at])).sum();
            assert_eq!(number(&row[2]), places.len() as i64);
            assert_eq!(number(&row[3]), tenths(sum, people * places.len() as u64 * POINT));
        }
        for (place, row) in table(&tables, &format!("Theo câu{round}")).rows.iter().enumerate() {
            let full = marks.iter().filter(|marks| marks[place] == POINT).count();
            assert_eq!(number(&row[7]), full as i64, "question {place}");
            let sum = marks.iter().map(|marks| marks[place]).sum();
            assert_eq!(number(&row[8]), tenths(sum, people * POINT), "question {place}");
        }
    }
}

#[test]
fn every_choice_that_was_taken_is_counted() {
    let banks = banks();
    let session = full(&banks, "", &[Phase::After]);
    let tables = written(&session, &banks);
    let refs = refs(&banks);
    let round = &session.rounds[0];
    let asked = asked(&round.paper, &refs).unwrap();
    let mut taken = vec![0; asked.len()];
    for handed in handed(round, &asked) {
        for (place, told) in handed.told.iter().enumerate() {
            let Told::Answer(Answer::Choices(choices)) = told else { continue };
            taken[place] += choices.len() as i64;
        }
    }
    let mut counted = vec![0; asked.len()];
    for row in &table(&tables, "Phương án").rows {
        counted[number(&row[0]) as usize - 1] += number(&row[3]);
    }
    assert!(taken.iter().sum::<i64>() > 400);
    assert_eq!(counted, taken);
}

/// The class whose forty results stood in one text, each written like this.
fn pasted(
    banks: &[(Topic, Bank)],
    write: impl Fn(ClassCode, &Handed, &[Asked<'_>], Span) -> String,
) -> Session {
    let mut session = empty(banks, "", &[Phase::After]);
    let (refs, time) = (refs(banks), session.setup.exam.rules.time);
    let round = &mut session.rounds[0];
    let paper = round.paper.clone();
    let asked = asked(&paper, &refs).unwrap();
    let mut text = String::from("Bài của tổ: ");
    for handed in handed(round, &asked) {
        text += &write(round.code, &handed, &asked, time);
        text += "\n";
    }
    for read in read_all(&text, round.code, &asked, time) {
        let received = received(read.unwrap(), &asked, Way::Pasted);
        assert_eq!(round.roll.take(received, &asked), Taken::New);
    }
    session
}

#[test]
fn whichever_way_results_come_the_points_are_the_same() {
    let banks = banks();
    let refs = refs(&banks);
    let secret = |handed: &Handed| Secret::new([handed.seat as u8; 32]);
    let signed = |handed: &Handed| {
        let mut signed = handed.clone();
        signed.origin.as_mut().unwrap().device = secret(handed).device();
        signed
    };
    let full = Report::all(&full(&banks, "", &[Phase::After]), &refs);
    let points = |report: &Report| -> Vec<_> {
        report.people.iter().map(|it| (it.seat, it.points, it.reasons.clone())).collect()
    };
    let short = pasted(&banks, short_code::write);
    let qr = pasted(&banks, |code, it, asked, _| qr_text(code, &signed(it), asked, &secret(it)));
    let chat =
        pasted(&banks, |code, it, asked, _| chat_text(code, &signed(it), asked, &secret(it)));
    for session in [&short, &qr, &chat] {
        let other = Report::all(session, &refs);
        assert_eq!(points(&other[0]), points(&full[0]));
        assert_eq!(other[0].figures.whole, full[0].figures.whole);
        assert_eq!(other[0].figures.topics, full[0].figures.topics);
        assert_eq!(other[0].bars(), full[0].bars());
    }
    // A full code tells every answer; a short one the marks alone where there is no room.
    let items = |session: &Session| Report::all(session, &refs).swap_remove(0).figures.items;
    assert_eq!(
        (items(&qr), items(&chat)),
        (full[0].figures.items.clone(), full[0].figures.items.clone())
    );
}

#[test]
fn what_there_is_to_say_of_a_result_is_said() {
    let banks = banks();
    let mut session = full(&banks, "", &[Phase::After]);
    session.setup.seats = 39;
    let report = Report::all(&session, &refs(&banks)).swap_remove(0);
    let notes = |seat: usize| report.people[seat - 1].notes.clone();
    assert_eq!(notes(1), []);
    assert_eq!(notes(3), [Note::Others(1)]);
    assert_eq!(notes(5), [Note::Attempt(2)]);
    assert_eq!(notes(9), [Note::DoubleTime]);
    assert_eq!(notes(40), [Note::Outside]);
    session.setup.seats = SEATS;
    let report = Report::all(&session, &refs(&banks)).swap_remove(0);
    assert_eq!(report.missing(), [(41, 42)]);
    let bars = report.bars();
    let people = bars.iter().map(|Bar { passed, failed }| passed + failed).sum::<u32>();
    assert_eq!((people, bars.len()), (u32::from(PEOPLE), 21));
}

#[test]
fn a_question_that_was_withdrawn_changes_nobodys_points() {
    let mut banks = banks();
    let session = full(&banks, "", &BOTH);
    let whole = Report::all(&session, &refs(&banks));
    let gone = session.rounds[1].paper[4].clone();
    for (_, bank) in &mut banks {
        bank.questions.retain(|question| question.id != gone.question);
    }
    let without = Report::all(&session, &refs(&banks));
    assert_eq!(whole[1].people, without[1].people);
    assert_eq!(whole[1].figures.whole, without[1].figures.whole);
    assert_eq!(without[1].figures.items[4].facility, whole[1].figures.items[4].facility);
    assert!(gains(&session, &refs(&banks)).is_some_and(|gains| gains.both == u32::from(PEOPLE)));
    assert!(written(&session, &banks).len() == 10);
}

#[test]
fn a_round_without_results_is_no_report() {
    let banks = banks();
    let mut session = full(&banks, "", &BOTH);
    session.rounds[1].roll = Roll::default();
    let reports = Report::all(&session, &refs(&banks));
    assert_eq!(reports.iter().map(|report| report.phase).collect::<Vec<_>>(), [Phase::Before]);
    assert!(gains(&session, &refs(&banks)).is_none());
    assert!(Report::all(&empty(&banks, "", &BOTH), &refs(&banks)).is_empty());
}

#[test]
fn the_steps_of_discrimination_begin_where_they_are_said_to() {
    let steps = [
        (-1.0, Tells::Backwards),
        (-0.05, Tells::Nothing),
        (0.05, Tells::Little),
        (0.299, Tells::Little),
        (0.3, Tells::Enough),
        (0.5, Tells::Well),
        (1.0, Tells::Well),
    ];
    for (index, step) in steps {
        assert_eq!(Tells::of(index), step, "{index}");
    }
}

#[test]
fn files_have_names_that_every_system_can_keep() {
    let banks = banks();
    for (unit, name) in [
        ("", "canh-giac-lop-2026-11-22.xlsx"),
        ("Công ty Đệm Mút", "canh-giac-lop-2026-11-22-cong-ty-dem-mut.xlsx"),
        ("=HYPERLINK(\"http://x\",\"y\")<b>", "canh-giac-lop-2026-11-22-hyperlink-http-x-y-b.xlsx"),
        ("../..\\CON:|?*", "canh-giac-lop-2026-11-22-con.xlsx"),
        ("工会", "canh-giac-lop-2026-11-22.xlsx"),
        (
            "Công ty trách nhiệm hữu hạn một thành viên Hòa Bình",
            "canh-giac-lop-2026-11-22-cong-ty-trach-nhiem-huu-han-mot-thanh.xlsx",
        ),
    ] {
        assert_eq!(file_name(&empty(&banks, unit, &[Phase::After]), "xlsx"), name);
    }
}
