//! The two parts of the worker's app: what lies between them is not to be noticed, and neither holds
//! what is the other's.

use browser_tests::{Banks, Engine, Sheet, Site, VI, Worker};
use canh_giac::text::companion::handbook;
use canh_giac::text::{EN, trainer};

#[test]
fn chromium() {
    goes_from_part_to_part(Engine::Chromium);
}

#[test]
fn firefox() {
    goes_from_part_to_part(Engine::Firefox);
}

#[test]
fn webkit() {
    goes_from_part_to_part(Engine::WebKit);
}

fn goes_from_part_to_part(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    let second = answers_one(&worker, banks);
    looks_at_the_scores(&worker);
    worker.go_back();
    is_asked(&worker, &second);

    looks_at_the_scores(&worker);
    worker.reload();
    worker.see(VI.nothing_yet);
    worker.all_is_calm();
    worker.press(VI.resume);
    is_asked(&worker, &second);

    looks_at_the_scores(&worker);
    worker.press(VI.app);
    worker.see(VI.motto);
    worker.all_is_calm();
    neither_holds_what_is_the_others(&worker, &site);
}

/// Sets the address of another part at the moment when the program is asked for, once.
const IMPATIENT: &str = "{
    const real = window.fetch;
    window.fetch = (...call) => {
        if (!sessionStorage.gone && String(call[0]).endsWith('.wasm')) {
            sessionStorage.gone = 'on';
            location.hash = '#/diem';
        }
        return real(...call);
    };
}";

/// Who goes on before the app stands there is not left with the wrong part.
#[test]
fn an_address_that_changes_while_the_app_starts_chromium() {
    let site = Site::open();
    let mut worker = Worker::with(Engine::Chromium, &site);
    worker.before_every_page(IMPATIENT);
    worker.open_home();
    worker.see(VI.nothing_yet);
    worker.all_is_calm();
}

/// Home, a lesson, one answer; the second question.
fn answers_one(worker: &Worker, banks: &Banks) -> Sheet {
    worker.open_home();
    worker.press(banks.topics()[0]);
    let first = worker.question();
    worker.answer(worker.known(banks, &first), true);
    worker.press(VI.check);
    worker.hear(VI.right);
    worker.go_on();
    let second = worker.question();
    worker.check(second.id != first.id, "the same question twice");
    second
}

/// The page stays as it is until the other part has come: no wrong page is drawn in between.
fn looks_at_the_scores(worker: &Worker) {
    worker.notes_what_is_drawn();
    worker.press(VI.scores);
    worker.see(VI.nothing_yet);
    worker.see(VI.resume);
    worker.same("drawn before the other part came", worker.drawn(), None::<String>);
    worker.all_is_calm();
}

fn is_asked(worker: &Worker, question: &Sheet) {
    worker.same("the question after coming back", &worker.question(), question);
    worker.same("progress", worker.progress(), (2, 10));
    worker.all_is_calm();
}

/// Also of the sentences: the core has its own, in one language; the companion has those of both, and none of the trainer's.
fn neither_holds_what_is_the_others(worker: &Worker, site: &Site) {
    let asked = site.asked();
    let program = |name: &str| {
        let path = asked.iter().find(|path| path.contains(name) && path.ends_with(".wasm"));
        site.file(path.unwrap_or_else(|| worker.fail(&format!("no {name} was fetched"))))
    };
    let (mut core, companion) = (program("/index-"), program("companion"));
    // The constants of the core stand in the page, its sentences letter by letter.
    let page = String::from_utf8_lossy(&site.file("/index.html")).into_owned();
    let constants =
        page.split_once("id=\"constants\" value=\"").and_then(|(_, rest)| rest.split_once('"'));
    let (constants, _) = constants.unwrap_or_else(|| worker.fail("no constants in the page"));
    core.extend(constants.as_bytes());
    let (card, hour) = (handbook::VI.no_such_card, trainer::class::VI.new_about);
    for (program, own, others) in [
        (&core, [VI.check, VI.motto], [VI.nothing_yet, VI.hand_in_now, EN.motto, card, hour]),
        (&companion, [VI.nothing_yet, EN.nothing_yet], [hour; 5]),
    ] {
        let holds = |words: &str| program.windows(words.len()).any(|part| part == words.as_bytes());
        for words in own {
            worker.check(holds(words), &format!("{words:?} is not where it belongs"));
        }
        for words in others {
            worker.check(!holds(words), &format!("{words:?} is where it does not belong"));
        }
    }
}
