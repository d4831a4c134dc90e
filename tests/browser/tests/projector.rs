//! Questions on the wall: a whole paper with every kind of question by keys alone, each board compared with what
//! the rules say; hands, a black wall, the countdown, teams; all of it after the page was loaded again; and
//! nothing that would have to be scrolled.

use browser_tests::worker::OnTheWall;
use browser_tests::{Banks, Engine, Site, VI, Worker};
use canh_giac::print::board::{Board, Layout, Line, board};
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::paper::{Item, Pool};
use canh_giac::quiz::paper_code::PaperCode;
use canh_giac::quiz::question::{Bank, Question};
use canh_giac::quiz::show::{Show, Subject};
use canh_giac::text::trainer::project::VI as WALL;
use canh_giac::text::trainer::teams::VI as TEAMS;

const RIGHT: &str = "\u{e014}";
const LEFT: &str = "\u{e012}";
const PAGE_DOWN: &str = "\u{e00f}";
const PAGE_UP: &str = "\u{e00e}";
/// Five questions, and forty.
const FIVE: u8 = 3;
const FORTY: u8 = 2;

#[test]
fn a_paper_with_every_kind_by_keys_alone_chromium() {
    every_kind(Engine::Chromium, usize::MAX);
}

#[test]
fn a_paper_with_every_kind_by_keys_alone_firefox() {
    every_kind(Engine::Firefox, 12);
}

#[test]
fn a_paper_with_every_kind_by_keys_alone_webkit() {
    every_kind(Engine::WebKit, 12);
}

#[test]
fn what_the_trainer_counts_outlives_the_page_chromium() {
    counts(Engine::Chromium);
}

#[test]
fn what_the_trainer_counts_outlives_the_page_firefox() {
    counts(Engine::Firefox);
}

#[test]
fn what_the_trainer_counts_outlives_the_page_webkit() {
    counts(Engine::WebKit);
}

/// A paper, as a browser draws it today.
struct Paper {
    code: PaperCode,
    items: Vec<Item>,
}

/// The first paper of this exam that `wanted` takes.
fn paper(worker: &Worker, banks: &Banks, exam: u8, wanted: impl Fn(&[&Question]) -> bool) -> Paper {
    let (exam, all) = (banks.exam_of(exam), banks.banks());
    let pool = Pool::new(&all, &exam.blueprint, worker.today());
    let found = (0..4000).find_map(|seed| {
        let items = pool.draw(seed);
        let questions: Vec<&Question> =
            items.iter().filter_map(|item| Some(asked(&all, item)?.1)).collect();
        let code = PaperCode::new(exam.number, pool.fingerprint(&exam.rules), seed);
        wanted(&questions).then_some(Paper { code, items })
    });
    found.unwrap_or_else(|| worker.fail("no such paper"))
}

fn asked<'a>(banks: &[&'a Bank], item: &Item) -> Option<(&'a Bank, &'a Question)> {
    banks.iter().find_map(|bank| Some((*bank, bank.question(&item.question)?)))
}

fn has_every_kind(questions: &[&Question]) -> bool {
    (0..9).all(|number| questions.iter().any(|it| it.kind.number() == number))
}

/// What the wall must show of a board.
fn same(worker: &Worker, what: &str, seen: &OnTheWall, board: &Board) {
    let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    worker.same(what, seen.words.as_str(), tidy(&board.words));
    worker.same(what, seen.prompt.as_str(), tidy(&board.prompt));
    let said = |line: &Line| tidy(&format!("{}{}", line.words, line.verdict));
    // The parts of a message have their number with them.
    let part = |line: &Line| tidy(&format!("{}{}", line.mark, line.words));
    let first = match board.layout {
        Layout::Message => board.lines.iter().map(part).collect::<Vec<_>>(),
        _ => board.lines.iter().map(said).collect(),
    };
    let lines = first.into_iter().chain(board.second.iter().map(said));
    let mut wanted: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    let mut found: Vec<String> = seen.parts.iter().chain(&seen.lines).cloned().collect();
    // Pairs stand beside each other.
    wanted.sort();
    found.sort();
    worker.same(what, found, wanted);
    let notes: Vec<String> = board.notes.iter().map(|note| tidy(note)).collect();
    worker.same(what, seen.notes.as_slice(), notes.as_slice());
}

fn every_kind(engine: Engine, most: usize) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    worker.open("trainer.html");
    let paper = paper(&worker, banks, FORTY, has_every_kind);
    let all = banks.banks();
    let questions: Vec<_> = paper.items.iter().filter_map(|item| asked(&all, item)).collect();
    let subject = Subject::Paper(paper.code);
    let mut show = Show::new(subject, questions.iter().map(|(_, it)| (&it.id, &it.kind)));
    worker.open(&format!("trainer.html#/chieu/{}", paper.code.signs()));
    let mut boards = 0;
    // Each way to go on, in turn.
    for key in [RIGHT, PAGE_DOWN, " ", "\u{e007}"].into_iter().cycle() {
        let place = show.place();
        let Some(slide) = show.slide().filter(|_| place < most) else { break };
        let ((bank, question), item) = (questions[place], &paper.items[place]);
        let wanted = board(bank, question, item, slide);
        let number = (WALL.question_of)(place + 1, show.len());
        worker.see(&number);
        let what = format!("{}, board {boards}", question.id);
        let seen = worker.wall_shows(&what, |wall| {
            wall.prompt == wanted.prompt && wall.notes.is_empty() == wanted.notes.is_empty()
        });
        same(&worker, &what, &seen, &wanted);
        let wise = match &question.kind {
            Kind::Call(call) => call.wise(&Answer::Sequence(slide.said().to_vec())),
            _ => None,
        };
        show.go_on(wise);
        worker.presses_keys(key);
        boards += 1;
        worker.wall_shows("another board", |wall| *wall != seen);
    }
    if most > show.len() {
        worker.see(WALL.over);
        worker.check(boards > 100, "so few boards");
    }
    worker.presses_keys(PAGE_UP);
    show.back();
    let (place, len) = (show.place() + 1, show.len());
    worker.see(&(WALL.question_of)(place, len));
    worker.all_is_calm();
}

fn counts(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    worker.open("trainer.html");
    let single = |questions: &[&Question]| matches!(questions[0].kind, Kind::Single(_));
    let paper = paper(&worker, banks, FIVE, single);
    worker.open(&format!("trainer.html#/chieu/{}", paper.code.signs()));
    worker.see(&(WALL.question_of)(1, 5));

    // Hands: by keys and by a finger, and one back in both ways.
    worker.presses_keys("1122223");
    worker.presses_with_shift('2');
    let hands = [(WALL.hands)(2), (WALL.hands)(3), (WALL.hands)(1)];
    worker.see(&hands[1]);
    hands.iter().for_each(|hands| worker.check(worker.look().shows(hands), hands));
    worker.press(&(WALL.fewer)("C"));
    worker.wall_shows("two with hands", |wall| wall.hands.len() == 2);

    // A black wall: any key brings the light back and does nothing else.
    for dark in ["b", "."] {
        worker.presses_keys(dark);
        worker.wall_shows("black", |wall| wall.black);
        worker.presses_keys(RIGHT);
        let wall = worker.wall_shows("light", |wall| !wall.black);
        worker.same("it did not go on", wall.next.as_str(), WALL.reveal);
    }

    // The countdown runs and can be stopped.
    worker.presses_keys("t");
    worker.wall_shows("28 seconds", |wall| wall.clock.as_deref() == Some("0:28"));
    worker.presses_keys("t");
    let left = worker.wall().clock;
    worker.press(WALL.keys);
    worker.see(WALL.presenter);
    worker.press(WALL.close);

    // Teams, their points and what was taken back.
    worker.press(TEAMS.title);
    worker.press_for(TEAMS.begin, TEAMS.count, |look| look.shows(TEAMS.count).then_some(()));
    worker.press("3");
    worker.names_team("Tổ 2", "Chuyền 7");
    worker.press(WALL.close);
    worker.presses_keys("+");
    worker.press(TEAMS.half);
    worker.press(TEAMS.one);
    worker.press(TEAMS.undo);
    worker.presses_keys("n");
    worker.presses_keys("h");
    let scores = [("Tổ 1", "1,5", false), ("Chuyền 7", "0,5", true), ("Tổ 3", "0", false)]
        .map(|(name, points, turn)| (TEAMS.score_of)(name, points, turn));
    let before = worker.wall_shows("the scores", |wall| wall.teams == scores);
    worker.same("the countdown stands", &before.clock, &left);

    // All of it after the page was loaded again, also in the middle of a key.
    worker.reload();
    worker.see(&(WALL.question_of)(1, 5));
    worker.same("after loading again", worker.wall(), before);
    worker.presses_keys(RIGHT);
    let shown = worker.wall_shows("the key", |wall| wall.next == WALL.why);
    worker.reload();
    worker.see(&(WALL.question_of)(1, 5));
    worker.same("the key after loading again", worker.wall(), shown);

    // The next question is the next team's, and the list of what can be shown leads back to it.
    worker.presses_keys(RIGHT);
    worker.presses_keys(RIGHT);
    worker.see(&(WALL.question_of)(2, 5));
    let turn = (TEAMS.score_of)("Tổ 3", "0", true);
    worker.wall_shows("the third team's turn", |wall| wall.teams[2] == turn);
    worker.press(WALL.leave);
    worker.see(&(WALL.at)("Năm phút", 2, 5));
    worker.press(WALL.again);
    worker.see(&(WALL.question_of)(2, 5));
    worker.presses_keys(LEFT);
    worker.see(&(WALL.question_of)(1, 5));
    worker.all_is_calm();
}

/// Every shipped question at every step on a wall of 16 by 9, and a paper with teams and hands on one of 4 by 3.
#[test]
fn nothing_on_the_wall_has_to_be_scrolled_chromium() {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(Engine::Chromium, &site);
    worker.has_a_wall_of(1280, 720);
    let (mut bad, mut boards) = (Vec::new(), 0);
    for bank in banks.banks() {
        worker.open(&format!("trainer.html?{0}#/chieu-chu-de/{0}", bank.topic));
        worker.see(&(WALL.question_of)(1, bank.questions.len()));
        let (more, seen) = worker.goes_to_the_end_of_the_wall();
        bad.extend(more);
        boards += seen;
    }
    worker.same("what does not fit", bad, Vec::<String>::new());
    worker.check(boards > 1200, &format!("{boards} boards"));
    let paper = paper(&worker, banks, FORTY, has_every_kind);
    for (width, height) in [(1024, 768), (1280, 720)] {
        worker.has_a_wall_of(width, height);
        worker.open(&format!("trainer.html?{width}#/chieu/{}", paper.code.signs()));
        worker.see(WALL.keys);
        // The end, where the wall before was left, offers it too.
        if !worker.look().offers(WALL.restart) {
            worker.press(WALL.keys);
        }
        worker.press(WALL.restart);
        worker.see(&(WALL.question_of)(1, 40));
        worker.press(TEAMS.title);
        if worker.look().offers(TEAMS.begin) {
            worker.press(TEAMS.begin);
        }
        worker.press("8");
        worker.press(WALL.close);
        let (bad, seen) = worker.goes_to_the_end_of_the_wall();
        worker.same(&format!("what does not fit on {width}"), bad, Vec::<String>::new());
        worker.check(seen > 120, "so few boards");
    }
    worker.all_is_calm();
}

/// Who comes from the first page finds the wall, and a code that is none is told.
#[test]
fn the_way_to_the_wall_chromium() {
    let site = Site::open();
    let worker = Worker::with(Engine::Chromium, &site);
    worker.open("trainer.html");
    worker.press(WALL.title);
    worker.see(WALL.choose_exam);
    worker.press("Năm phút");
    worker.see(&(WALL.question_of)(1, 5));
    worker.open("trainer.html?1#/chieu");
    worker.types_code("K7M39P2", VI.open_paper);
    worker.hear(&(VI.not_a_code)(canh_giac::quiz::code::NotACode::Length(7), PaperCode::LENGTH));
    worker.all_is_calm();
}
