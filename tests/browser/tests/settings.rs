//! The settings: each works at once and without a new page, outlives a reload, and is seen in another tab; and About,
//! where a wrong question is told of.

use browser_tests::{Banks, Engine, Site, VI, Worker};
use canh_giac::text::EN;
use canh_giac::text::companion::about::VI as ABOUT;
use canh_giac::text::companion::settings::{EN as SETTINGS_EN, VI as SETTINGS};

#[test]
fn chromium() {
    the_settings(Engine::Chromium);
}

#[test]
fn firefox() {
    the_settings(Engine::Firefox);
}

#[test]
fn webkit() {
    the_settings(Engine::WebKit);
}

const PAGE: &str = "#/cai-dat";
const KEY: &str = "canhgiac.face";

fn the_settings(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    worker.open_home();
    worker.press(VI.settings);
    worker.see(SETTINGS.about);
    worker.same("what is kept before anybody chose", worker.stored(KEY), None::<String>);
    sizes(&worker);
    themes(&worker);
    a_second_tab(&worker);
    sounds(&worker, banks);
    exams(&worker);
    the_language(&worker);
    nothing_is_kept(&worker);
    a_wrong_question(&worker, banks);
}

/// The page; what stood there before it, of another part, is gone.
fn opens(worker: &Worker) {
    worker.open(PAGE);
    worker.see(SETTINGS.about);
}

/// The first page, in the same way.
fn opens_home(worker: &Worker) {
    worker.open_home();
    worker.see(VI.motto);
}

/// Each size at once and after a reload; the usual one leaves nothing behind.
fn sizes(worker: &Worker) {
    let usual = worker.text_size();
    worker.marks_the_page();
    for (place, part) in [(1, 1.25), (2, 1.5), (3, 2.0)] {
        worker.ticks(SETTINGS.sizes[place]);
        let size = worker.text_size();
        worker.check((size - usual * part).abs() < 0.5, &format!("{size} px, {part} of {usual}"));
        worker.same("kept", worker.stored(KEY), Some(format!("size={place}")));
    }
    worker.is_the_same_page();
    worker.reload();
    worker.check((worker.text_size() - 2.0 * usual).abs() < 0.5, "after a reload");
    worker.check(worker.has_taken(SETTINGS.sizes[3]), "the page does not know the size");
    opens_home(worker);
    worker.same("on the first page", worker.attribute_of_page("data-size"), Some("3".into()));
    opens(worker);
    worker.ticks(SETTINGS.sizes[0]);
    worker.same("in the usual size", worker.text_size(), usual);
    worker.same("kept in the usual size", worker.stored(KEY), None::<String>);
    worker.all_is_calm();
}

/// Each theme has a ground of its own.
fn themes(worker: &Worker) {
    let (paper, _) = worker.ground();
    worker.marks_the_page();
    let mut grounds = vec![];
    for (place, (theme, scheme)) in
        [("light", "light"), ("dark", "dark"), ("contrast", "light")].into_iter().enumerate()
    {
        worker.ticks(SETTINGS.themes[place + 1]);
        let (ground, said) = worker.ground();
        worker.same(&format!("scheme of {theme}"), said, scheme);
        worker.check(!grounds.contains(&ground), &format!("{theme} looks as another: {ground}"));
        grounds.push(ground);
        worker.same("kept", worker.stored(KEY), Some(format!("theme={theme}")));
    }
    worker.is_the_same_page();
    worker.reload();
    worker.same("after a reload", Some(&worker.ground().0), grounds.last());
    worker.check(worker.has_taken(SETTINGS.themes[3]), "the page does not know the theme");
    worker.ticks(SETTINGS.themes[0]);
    worker.same("as the system is set", worker.ground().0, paper);
    worker.same("kept", worker.stored(KEY), None::<String>);
}

/// What one tab chooses the other one wears at once, without being loaded again.
fn a_second_tab(worker: &Worker) {
    let first = worker.tab();
    worker.marks_the_page();
    let second = worker.opens_another_tab();
    opens(worker);
    worker.ticks(SETTINGS.sizes[1]);
    worker.ticks(SETTINGS.themes[2]);
    worker.comes_back_to(&first);
    worker.until("the size of the other tab", |_| {
        (worker.attribute_of_page("data-size").as_deref() == Some("1")).then_some(())
    });
    worker.until("the theme of the other tab", |_| {
        (worker.attribute_of_page("data-theme").as_deref() == Some("dark")).then_some(())
    });
    worker
        .until("what is taken to be shown", |_| worker.has_taken(SETTINGS.themes[2]).then_some(()));
    worker.is_the_same_page();
    // What is chosen here takes nothing back that was chosen there.
    worker.ticks(SETTINGS.themes[1]);
    worker.same("of both tabs", worker.stored(KEY), Some("size=1 theme=light".into()));
    worker.closes_this_tab_for(&second);
    worker.ticks(SETTINGS.sizes[0]);
    worker.ticks(SETTINGS.themes[0]);
    worker.all_is_calm();
}

/// Silent before anybody chooses; then whoever turns it on hears it at once, and after each answer.
fn sounds(worker: &Worker, banks: &Banks) {
    // By way of another page of this part: what the browser is said to be able to do holds until a reload.
    worker.open("#/gioi-thieu");
    worker.notes_tones();
    worker.press(VI.settings);
    worker.see(SETTINGS.about);
    worker.ticks(SETTINGS.double_time);
    worker.same("of another choice", worker.tones(), (vec![], vec![]));
    worker.ticks(SETTINGS.tones);
    worker.same("of the tones", worker.tones(), (vec![659, 880], vec![]));
    worker.ticks(SETTINGS.vibration);
    worker.same("of the trembling", worker.tones(), (vec![659, 880], vec![60]));
    worker.same("kept", worker.stored(KEY), Some("sound=1 vibration=1 double=1".into()));
    worker.all_is_calm();
    opens_home(worker);
    // Before the first touch, which wakes what makes the tones.
    worker.notes_tones();
    worker.press(banks.topics()[0]);
    for right in [true, false] {
        let sheet = worker.question();
        worker.answer(worker.known(banks, &sheet), right);
        worker.press(VI.check);
        worker.until("the verdict", |look| look.offers(VI.go_on).then_some(()));
        let (tones, tremble) =
            if right { (vec![659, 880], vec![60]) } else { (vec![262], vec![60, 60, 60]) };
        worker.same(&format!("of an answer, {right}"), worker.tones(), (tones, tremble));
        worker.go_on();
    }
    worker.all_is_calm();
}

/// Double time is ticked beforehand, and a person can still take the tick away.
fn exams(worker: &Worker) {
    worker.open("#/thi-thu/1");
    worker.check(worker.has_taken(VI.double_time), "double time is not ticked");
    opens(worker);
    worker.unticks(SETTINGS.tones);
    worker.unticks(SETTINGS.double_time);
    worker.open("#/thi-thu/1");
    worker.check(!worker.has_taken(VI.double_time), "double time is still ticked");
}

/// Another language at once; the one who chose is still where they were.
fn the_language(worker: &Worker) {
    opens(worker);
    worker.marks_the_page();
    worker.ticks("English");
    worker.see(SETTINGS_EN.about);
    worker.see(EN.scores);
    worker.see_no(SETTINGS.about);
    worker.same("the page's language", worker.attribute_of_page("lang"), Some("en".into()));
    worker.has_the_focus("English");
    worker.ticks("Tiếng Việt");
    worker.see(SETTINGS.about);
    worker.see(VI.scores);
    worker.same("the page's language", worker.attribute_of_page("lang"), Some("vi".into()));
    worker.is_the_same_page();
    worker.all_is_calm();
}

/// Where the browser keeps nothing, what is chosen holds for the page, and that is said.
fn nothing_is_kept(worker: &Worker) {
    worker.see_no(SETTINGS.not_kept);
    worker.swallows_what_is_written();
    worker.ticks(SETTINGS.sizes[2]);
    worker.hear(SETTINGS.not_kept);
    worker.ticks(SETTINGS.themes[2]);
    let worn = ["data-size", "data-theme"].map(|name| worker.attribute_of_page(name));
    worker.same("worn all the same", worn, [Some("2".into()), Some("dark".into())]);
    worker.reload();
    worker.see_no(SETTINGS.not_kept);
    worker.same("after a reload", worker.attribute_of_page("data-size"), None::<String>);
}

/// From below an explanation to a text that names the question.
fn a_wrong_question(worker: &Worker, banks: &Banks) {
    opens_home(worker);
    worker.press(banks.topics()[1]);
    let sheet = worker.question();
    worker.answer(worker.known(banks, &sheet), true);
    worker.press(VI.check);
    worker.until("the explanation", |look| look.offers(VI.go_on).then_some(()));
    worker.press(VI.report_wrong);
    worker.see(ABOUT.wrong_about);
    worker.same("the id in the field", worker.field_says(ABOUT.id), sheet.id.clone());
    worker.see(ABOUT.nothing);
    worker.fills(ABOUT.what_wrong, "Luật <b>mới</b> nói khác.");
    let given = worker.copies("Sao chép", "Đã sao chép. Mở Zalo hoặc tin nhắn rồi dán vào.");
    for part in [sheet.id.as_str(), "Luật <b>mới</b> nói khác.", "Tiếng Việt", "0.1.0 ("]
    {
        worker.check(given.contains(part), &format!("no {part:?} in {given:?}"));
    }
    worker.press(VI.about);
    worker.see(ABOUT.not_official);
    worker.see(ABOUT.licence_code);
    worker.see_beginning("Nội dung: căn cứ mới nhất đọc ngày ");
    worker.all_is_calm();
}
