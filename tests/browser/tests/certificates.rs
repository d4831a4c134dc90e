//! The certificate of a passed exam: a picture with a code, and what the code says to whoever checks it.

use base64ct::{Base64, Encoding};
use browser_tests::record::{answered_rightly, exam_by_code, handed_in_at};
use browser_tests::{Banks, Engine, Site, VI, Worker};
use canh_giac::address::Page;
use canh_giac::quiz::attempt::AttemptId;
use canh_giac::quiz::certificate::Certificate;
use canh_giac::quiz::code::NotACode;
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::time::{Date, Moment};
use canh_giac::text::companion::certificate::VI as PAPER;
use std::time::Duration;

#[test]
fn chromium() {
    gets_a_certificate(Engine::Chromium);
}

#[test]
fn firefox() {
    gets_a_certificate(Engine::Firefox);
}

#[test]
fn webkit() {
    gets_a_certificate(Engine::WebKit);
}

const EXAM: (u8, &str) = (1, "Đề chung");
const QUESTIONS: u16 = 20;
const ID: AttemptId = AttemptId(0xC0DE);
/// A day in September 2026.
const HANDED_IN: Moment = Moment(1_790_000_000_000);
const NAME: &str = "Nguyễn Thị Hòa";
/// The signs of a certificate's code with its hyphens.
const WRITTEN: usize = 29;

fn gets_a_certificate(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    let questions: Vec<_> = banks.all().into_iter().take(QUESTIONS.into()).collect();
    let paper = PaperCode::new(EXAM.0, 0xBEEF, 77);
    let exam = exam_by_code(paper, ID.0, &questions);
    let exam = answered_rightly(exam, &questions, 0..QUESTIONS, Duration::from_secs(600));
    worker.has_kept(&handed_in_at(HANDED_IN, &[exam]));

    worker.open(&Page::Result(ID).to_string());
    worker.press_for(VI.certificate, "the certificate", |look| look.pictures.first().cloned());
    let nameless = code_with_picture(&worker, None);
    worker.fills(PAPER.name_label, NAME);
    let named = code_with_picture(&worker, Some(&nameless));
    worker.all_is_calm();

    let typed = named.to_lowercase().replace('-', "");
    worker.open(&Page::Verify(String::new()).to_string());
    worker.types_code(&typed, PAPER.check);
    says_the_same(&worker, paper, &named);
    compares_names(&worker);
    worker.open(&Page::Verify(named.clone()).to_string());
    worker.reload();
    says_the_same(&worker, paper, &named);
    compares_names(&worker);
    worker.open(&Page::Verify(nameless.clone()).to_string());
    worker.see(PAPER.nameless);
    says_the_same(&worker, paper, &nameless);
    worker.all_is_calm();
    an_altered_code_is_refused(&worker, &named);
}

/// Waits for a picture with another code than the `old` one, which is a PNG of the right size; its code.
fn code_with_picture(worker: &Worker, old: Option<&String>) -> String {
    let code = worker.until("a picture with a new code", |look| {
        let picture = look.pictures.first().filter(|picture| picture.came)?;
        let words = picture.words.trim_end_matches('.');
        let code = words.get(words.len().checked_sub(WRITTEN)?..)?.to_owned();
        (Some(&code) != old).then_some(code)
    });
    worker.check(code.parse::<Certificate>().is_ok(), &format!("{code:?} is no code"));
    worker.same("the code for the printer", worker.words_of(".certificate-code"), code.as_str());
    let address = worker.picture_address();
    let png = address.strip_prefix("data:image/png;base64,").map(Base64::decode_vec);
    let Some(Ok(png)) = png else { worker.fail(&format!("no PNG: {address:.60}")) };
    worker.same("signature", &png[..8], b"\x89PNG\r\n\x1a\n");
    worker.same("first part", &png[12..16], b"IHDR");
    let number =
        |at: usize| png[at..at + 4].iter().fold(0, |all, byte| all << 8 | u32::from(*byte));
    worker.same("size", (number(16), number(20)), (1200, 848));
    code
}

/// The page says what the paper says.
fn says_the_same(worker: &Worker, paper: PaperCode, code: &str) {
    let points = (VI.points_of)(10 * u32::from(QUESTIONS), QUESTIONS);
    let wanted = [
        (PAPER.exam, EXAM.1.into()),
        (PAPER.result, points),
        (PAPER.time, PAPER.plain_time.into()),
        (PAPER.day, Date::from(HANDED_IN.day()).to_string()),
        (PAPER.paper, paper.to_string()),
        (PAPER.code, code.to_owned()),
    ];
    let wanted = wanted.map(|(what, words)| vec![what.to_owned(), words]);
    worker.until("what the code says", |look| (look.lines == wanted).then_some(()));
    worker.see(PAPER.fits);
}

fn compares_names(worker: &Worker) {
    worker.press(PAPER.compare_name);
    worker.hear(PAPER.name_missing);
    // The same name, as another keyboard and another hand write it.
    for fits in [NAME, "nguyễn thị hoà"] {
        worker.fills(PAPER.named_label, fits);
        worker.press(PAPER.compare_name);
        worker.hear(&(PAPER.name_fits)(fits));
    }
    for other in ["Nguyễn Thị Hoa", "Trần Văn Bình"] {
        worker.fills(PAPER.named_label, other);
        worker.press(PAPER.compare_name);
        worker.hear(&(PAPER.name_differs)(other));
    }
}

/// One sign is another one: refused, typed and by an address.
fn an_altered_code_is_refused(worker: &Worker, code: &str) {
    let other = if code.starts_with('7') { '8' } else { '7' };
    let altered = format!("{other}{}", &code[1..]);
    let why = (VI.not_a_code)(NotACode::Check, Certificate::LENGTH);
    let why = format!("{why} {}", PAPER.altered);
    worker.open(&Page::Verify(String::new()).to_string());
    worker.see(PAPER.verify);
    worker.types_code(&altered, PAPER.check);
    worker.hear(&why);
    worker.see_no(PAPER.fits);
    worker.open(&Page::Verify(altered).to_string());
    worker.reload();
    worker.hear(&why);
    worker.see_no(PAPER.fits);
    worker.all_is_calm();
}
