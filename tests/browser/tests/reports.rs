//! The results of a class: forty people, twice; on the page, as files, on one sheet of paper.

use std::fs;

use browser_tests::kept_classes::keeping;
use browser_tests::roomful::{PEOPLE, SEATS, banks, empty, full};
use browser_tests::{Engine, Site, Worker};
use canh_giac::address::Room;
use canh_giac::bank::compact::Topic;
use canh_giac::exchange::class_file;
use canh_giac::exchange::class_tables::{Class, reasons, tables};
use canh_giac::exchange::table::{Separators, Table, csv, xlsx};
use canh_giac::quiz::analysis::Tenths;
use canh_giac::quiz::campaign::digest::Digest;
use canh_giac::quiz::class::code::Phase;
use canh_giac::quiz::class::report::{Report, find, gains};
use canh_giac::quiz::class::session::Session;
use canh_giac::quiz::question::{Bank, TopicId};
use canh_giac::text::trainer::report::VI;
use canh_giac::text::trainer::tables::{VI as WORDS, file_name};
use xtask::workspace_root;

#[test]
fn chromium() {
    reads_the_results(Engine::Chromium);
}

#[test]
fn firefox() {
    reads_the_results(Engine::Firefox);
}

#[test]
fn webkit() {
    reads_the_results(Engine::WebKit);
}

/// A name that a spreadsheet would compute and a page would draw.
const UNIT: &str = "=HYPERLINK(\"http://x\",\"y\")<b>";
const BOTH: [Phase; 2] = [Phase::Before, Phase::After];

/// The address of the results of a class.
fn results(session: &Session) -> String {
    format!("trainer.html{}", Room::Report(session.id))
}

fn name_of(banks: &[(Topic, Bank)], id: &TopicId) -> String {
    let found = banks.iter().find(|(topic, _)| topic.id == *id);
    found.map_or_else(|| id.to_string(), |(topic, _)| topic.name.clone())
}

/// The tables as the program makes them outside of a browser.
fn native(session: &Session, banks: &[(Topic, Bank)]) -> Vec<Table> {
    let refs: Vec<&Bank> = banks.iter().map(|(_, bank)| bank).collect();
    let (reports, gains) = (Report::all(session, &refs), gains(session, &refs));
    let topic = |id: &TopicId| name_of(banks, id);
    let class =
        Class { session, reports: &reports, gains: gains.as_ref(), banks: &refs, topic: &topic };
    tables(&class, WORDS)
}

fn reads_the_results(engine: Engine) {
    let banks = banks(&workspace_root().join("questions"));
    let (site, session) = (Site::open(), full(&banks, UNIT, &BOTH));
    let worker = Worker::with(engine, &site);
    worker.has_kept(&keeping(std::slice::from_ref(&session)));
    worker.open(&results(&session));
    worker.see(VI.distribution);
    worker.same("the heading", worker.words_of(".results h1"), format!("{}: {UNIT}", VI.title));
    worker.same("what the name drew", worker.elements("h1 b, .result-sheet b b, article dd b"), 0);

    let refs: Vec<&Bank> = banks.iter().map(|(_, bank)| bank).collect();
    let reports = Report::all(&session, &refs);
    figures(&worker, &reports[1], &banks);
    worker.press_for((VI.round)(Phase::Before), "the round before", |look| {
        look.shows(&three(&reports[0])[2]).then_some(())
    });
    figures(&worker, &reports[0], &banks);
    shows_what_was_missed(&worker, &reports[0], &refs);
    saves(&worker, &session, &native(&session, &banks));
    worker.all_is_calm();

    let nothing = empty(&banks, "Tổ may 3", &[Phase::After]);
    worker.has_kept(&keeping(std::slice::from_ref(&nothing)));
    worker.open(&results(&nothing));
    worker.see(VI.nothing);
    worker.check(worker.look().leads(VI.collect), "a way to take in results");
    worker.all_is_calm();
}

/// The three numbers, as they are to be read.
fn three(report: &Report) -> [String; 3] {
    let whole = &report.figures.whole;
    [
        (VI.of_seats)(u32::from(PEOPLE), SEATS),
        (VI.share)(whole.passed, Tenths::percent(whole.pass_rate.unwrap_or_default())),
        (VI.mean_of)(Tenths::round1(whole.mean.unwrap_or_default()), whole.questions),
    ]
}

/// Everything that a page says of a round is what the program says outside of a browser.
fn figures(worker: &Worker, report: &Report, banks: &[(Topic, Bank)]) {
    for (place, number) in three(report).into_iter().enumerate() {
        let found =
            worker.words_of(&format!(".results .class-numbers > div:nth-child({}) dd", place + 1));
        worker.same("a number", found, number);
    }
    for (place, topic) in report.figures.topics.iter().enumerate() {
        let row = format!(".side-by-side .shares > li:nth-child({})", place + 1);
        let share = (VI.percent)(Tenths::percent(topic.facility.unwrap_or_default()));
        worker.same("a topic", worker.words_of(&format!("{row} b")), share);
        let name = worker.words_of(&format!("{row} span"));
        worker.same("its name", name, name_of(banks, &topic.topic));
    }
    for (place, person) in report.people.iter().enumerate() {
        let row = format!(".results .seat-list > li:nth-child({})", place + 1);
        let points = (VI.points)(person.points.tenths(), report.paper.len());
        worker.same("points", worker.words_of(&format!("{row} .seat-points")), points);
        let why = reasons(person, &|id| name_of(banks, id), WORDS);
        let verdict = match why.as_str() {
            "" => (WORDS.passed)(true).to_owned(),
            why => format!("{}: {why}", (WORDS.passed)(false)),
        };
        worker.same("verdict", worker.words_of(&format!("{row} .verdict")), verdict);
    }
    let questions = worker.elements(".all-questions > details");
    worker.same("questions", questions, report.paper.len() as u64);
}

/// The questions that were missed most stand on the wall, one after the other, each with its answer.
fn shows_what_was_missed(worker: &Worker, report: &Report, banks: &[&Bank]) {
    let missed = report.most_missed();
    worker.press(VI.show);
    for (place, one) in missed.iter().enumerate() {
        let Some((_, question)) = find(banks, &report.paper[one.place]) else {
            worker.fail("a question that no bank has")
        };
        worker.until("the question", |_| {
            (worker.words_of(".large-body h2") == question.text).then_some(())
        });
        worker.same("answers", worker.elements(".large-key"), 0);
        worker.press_for(VI.reveal, "the answer", |_| {
            (worker.words_of(".large-rule") == question.explanation).then_some(())
        });
        if place + 1 < missed.len() {
            worker.press(VI.next);
        }
    }
    worker.press_for(VI.close, "the page again", |_| {
        (worker.elements(".large-letters") == 0).then_some(())
    });
}

/// Each file is, byte for byte, what the program makes outside of a browser.
fn saves(worker: &Worker, session: &Session, tables: &[Table]) {
    let folder = std::env::temp_dir().join(format!("canh-giac-reports-{}", std::process::id()));
    let chromium = worker.engine() == Engine::Chromium;
    if chromium {
        assert!(fs::create_dir_all(&folder).is_ok(), "no folder");
        worker.saves_into(&folder);
    }
    worker.notes_files();
    let sheets = xlsx(tables).unwrap_or_default();
    let forms = [
        (VI.xlsx, "xlsx", Some(sheets)),
        (VI.csv_vietnamese, "csv", Some(csv(tables, Separators::VIETNAMESE))),
        (VI.csv_english, "csv", Some(csv(tables, Separators::ENGLISH))),
        (VI.json, "json", None),
    ];
    for (number, (button, ending, wanted)) in forms.into_iter().enumerate() {
        worker.press(button);
        let name = file_name(session, ending);
        worker.hear(&(VI.saving)(&name));
        let file = worker.last_file();
        match &wanted {
            Some(wanted) => worker.check(file == *wanted, &format!("{button}: other bytes")),
            None => {
                let (id, digest) = class_file::read(&file).unwrap_or_else(|why| {
                    worker.fail(&format!("{why:?}"));
                });
                worker.same("the class", id, session.id);

                worker.check(digest == Digest::of(session, digest.written), "other figures");
            }
        }
        // The second file of a name gets another one.
        if chromium && number != 2 {
            worker.check(worker.saved(&folder, &name) == file, "another file was saved");
        }
    }
    let _ = fs::remove_dir_all(&folder);
}

/// One sheet of A4, also for the longest names and all topics there are.
#[test]
fn the_sheet_is_one_page_chromium() {
    let banks = banks(&workspace_root().join("questions"));
    let (site, long) = (Site::open(), "Công ty trách nhiệm hữu hạn một thành viên ".repeat(6));
    for (unit, phases) in [("Tổ may 3", &BOTH[1..]), (&long, &BOTH)] {
        let session = full(&banks, unit, phases);
        let worker = Worker::with(Engine::Chromium, &site);
        worker.has_kept(&keeping(std::slice::from_ref(&session)));
        worker.open(&results(&session));
        worker.see(VI.distribution);
        let (pdf, pages) = worker.prints();
        if let Some(folder) = std::env::var_os("CANH_GIAC_SHOTS") {
            let name = format!("report-{}.pdf", phases.len());
            let kept = fs::write(std::path::Path::new(&folder).join(name), &pdf);
            worker.check(kept.is_ok(), "the PDF is kept");
        }
        worker.same("pages", pages, 1);
    }
}
