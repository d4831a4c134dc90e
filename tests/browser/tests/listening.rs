//! A question is read aloud by a voice of its language that is on the device, and by no other. The voices are
//! stand-ins: a test machine has none.

use browser_tests::known::tidy;
use browser_tests::record::{lesson, under_way};
use browser_tests::worker::Aloud;
use browser_tests::{Banks, Deed, Engine, Known, Sheet, Site, VI, Worker};
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::question::{Bank, Question};
use canh_giac::text::companion::voice::VI as VOICE;

#[test]
fn chromium() {
    listens(Engine::Chromium);
}

#[test]
fn firefox() {
    listens(Engine::Firefox);
}

#[test]
fn webkit() {
    listens(Engine::WebKit);
}

fn listens(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    worker.open_home();
    if !worker.could_read_aloud() {
        nothing_is_offered_where_nothing_reads(&worker, banks);
        return;
    }
    every_kind_is_read(&worker, banks);
    only_a_voice_of_the_device_and_of_the_language_reads(&worker, banks);
    reading_stops(&worker, banks);
    the_settings_let_it_be_heard(&worker);
    tones_are_given_where_they_are_wanted(&worker, banks);
    worker.all_is_calm();
}

/// Opens a lesson of these questions, where keys and voice have come.
fn opens(worker: &Worker, questions: &[(&Bank, &Question)]) {
    worker.has_kept(&under_way(&[lesson(1, questions)]));
    worker.open(&format!("#/chu-de/{}", questions[0].0.topic));
    worker.question();
    worker.until("what voices there are", |_| worker.attribute_of_page("data-voice"));
}

/// The settings say whether the device has a voice, as soon as that is known, and let it be heard.
fn the_settings_let_it_be_heard(worker: &Worker) {
    worker.open("#/cai-dat");
    worker.see(VOICE.about);
    worker.until("what voices there are", |_| worker.attribute_of_page("data-voice"));
    worker.has_voices(&[("en-US", true)], false);
    worker.see(VOICE.missing);
    worker.has_voices(&[("en-US", true), ("vi-VN", false)], false);
    worker.see(VOICE.far);
    worker.has_voices(&[("vi-VN", true)], false);
    worker.see(VOICE.here);
    worker.press(VOICE.try_out);
    let said = worker.until("the voice", |_| {
        let said = worker.read_aloud();
        (!said.is_empty()).then_some(said)
    });
    let words: Vec<&str> = said.iter().map(|said| said.words.as_str()).collect();
    worker.check(VOICE.sample.starts_with(words[0]), &format!("{words:?}"));
    worker.check(said.iter().all(|said| said.language == "vi-VN"), "in another voice");
}

fn nothing_is_offered_where_nothing_reads(worker: &Worker, banks: &Banks) {
    opens(worker, &banks.every_kind()[0]);
    worker.same("voices", worker.attribute_of_page("data-voice").as_deref(), Some("none"));
    worker.same("the button", worker.is_pressed(VI.listen), None);
    worker.all_is_calm();
}

fn every_kind_is_read(worker: &Worker, banks: &Banks) {
    for questions in banks.every_kind() {
        opens(worker, &questions);
        worker.has_voices(&[("en-US", true), ("vi-VN", true)], false);
        for _ in &questions {
            let sheet = worker.question();
            let known = worker.known(banks, &sheet);
            let said = listens_to_all(worker);
            reads_what_is_asked(worker, &said, known, &sheet);
            worker.goes_back_to_the_heading();
            let deed = worker.answer(known, true);
            // What was said on the way, in a call.
            worker.read_aloud();
            worker.press(VI.check);
            worker.hear(VI.right);
            // It comes in a frame behind the word.
            worker.see(&known.explanation);
            let said = listens_to_all(worker);
            reads_what_it_was(worker, &said, known, &deed);
            worker.go_on();
        }
        worker.all_is_calm();
    }
}

/// Presses the button, and waits until all was read; each sentence.
fn listens_to_all(worker: &Worker) -> Vec<Aloud> {
    let mut said = Vec::new();
    let mut more = || {
        said.extend(worker.read_aloud());
        !said.is_empty()
    };
    worker.press_for(VI.listen, "the voice", |_| more().then_some(()));
    worker.until("the end of what is read", |_| {
        (worker.is_pressed(VI.listen) == Some(false)).then_some(())
    });
    more();
    let foreign = said.iter().find(|said| said.language != "vi-VN" || said.rate != 100);
    worker.same("in another voice", foreign, None::<&Aloud>);
    // Chromium falls silent in the middle of a longer one.
    let long = said.iter().find(|said| said.words.chars().count() > 151);
    worker.same("too long for one breath", long, None::<&Aloud>);
    said
}

fn joined(said: &[Aloud]) -> String {
    said.iter().map(|said| said.words.as_str()).collect::<Vec<_>>().join(" ")
}

fn reads_what_is_asked(worker: &Worker, said: &[Aloud], known: &Known, sheet: &Sheet) {
    let said = joined(said);
    let reads = |words: &str| {
        worker.check(said.contains(words), &format!("not read: {words:?} in {said:?}"))
    };
    let numbered = |place: usize, words: &str| reads(&format!("{}, {words}", place + 1));
    worker.check(said.starts_with(&known.words), &format!("the question comes first: {said:?}"));
    let message = matches!(known.kind, Kind::RedFlags(_));
    for (place, choice) in sheet.choices.iter().enumerate() {
        // Parts of a message show no number to who does not use the keyboard.
        match message && choice.words != VI.genuine {
            true => reads(&choice.words),
            false => numbered(place, &choice.words),
        }
    }
    sheet.steps.iter().enumerate().for_each(|(place, step)| numbered(place, step));
    sheet.pairs.iter().enumerate().for_each(|(place, pair)| numbered(place, &pair.left));
    sheet.pairs.iter().flat_map(|pair| pair.rights.iter().skip(1)).for_each(|right| reads(right));
    sheet.talk.iter().for_each(|words| reads(words));
    sheet.replies.iter().enumerate().for_each(|(place, reply)| numbered(place, reply));
    if let Kind::Number(number) = &known.kind {
        reads(&number.unit);
    }
    known.picture.iter().for_each(|picture| reads(&tidy(picture)));
    worker.check(!said.contains(&known.explanation), "the explanation is read too early");
}

fn reads_what_it_was(worker: &Worker, said: &[Aloud], known: &Known, deed: &Deed) {
    worker.same("said first", said.first().map(|said| said.words.as_str()), Some(VI.right));
    let said = joined(said);
    for words in known.feedback(deed) {
        worker.check(said.contains(&words), &format!("not read: {words:?} in {said:?}"));
    }
    worker.check(!said.contains(VI.see_handbook), "a link is read");
    worker.check(!said.contains(VI.check), "a button is read");
}

fn only_a_voice_of_the_device_and_of_the_language_reads(worker: &Worker, banks: &Banks) {
    opens(worker, &banks.every_kind()[0]);
    for (voices, offered) in [
        (&[("en-US", true)] as &[_], None),
        (&[("vi-VN", false), ("en-GB", true)], None),
        (&[("vie", true)], None),
        (&[], None),
        (&[("en-US", true), ("vi_VN", true)], Some(false)),
        (&[("vi", true)], Some(false)),
    ] {
        worker.has_voices(voices, false);
        worker.same(&format!("the button with {voices:?}"), worker.is_pressed(VI.listen), offered);
    }
    worker.has_voices(&[("vi-VN", false), ("en-GB", true)], false);
    worker.same("by network", worker.attribute_of_page("data-voice-far").as_deref(), Some("vi"));
}

fn reading_stops(worker: &Worker, banks: &Banks) {
    let questions = banks.every_kind().into_iter().max_by_key(Vec::len).unwrap_or_default();
    opens(worker, &questions);
    worker.has_voices(&[("vi-VN", true)], true);
    let begins = || {
        worker.hushed();
        worker.press_for(VI.listen, "the voice", |_| {
            (worker.is_pressed(VI.listen) == Some(true)).then_some(())
        });
        worker.same("one sentence at a time", worker.read_aloud().len(), 1);
    };
    let ends = |why: &str| {
        worker.until(&format!("silence: {why}"), |_| (worker.hushed() > 0).then_some(()));
        worker.same(why, worker.read_aloud().len(), 0);
    };
    begins();
    worker.press(VI.listen);
    ends("the button was pressed again");
    worker.same("the button", worker.is_pressed(VI.listen), Some(false));

    begins();
    worker.goes_back_to_the_heading();
    let sheet = worker.question();
    let known = worker.known(banks, &sheet);
    worker.answer(known, true);
    worker.press(VI.check);
    worker.hear(VI.right);
    ends("the answer was checked");
    // It comes in a frame behind the word, and would end the next reading.
    worker.see(&known.explanation);

    begins();
    worker.go_on();
    ends("the next question came");

    begins();
    worker.press(VI.app);
    worker.see(VI.topics);
    ends("the page was left");
}

fn tones_are_given_where_they_are_wanted(worker: &Worker, banks: &Banks) {
    let questions = &banks.every_kind()[0];
    let checks = |right: bool| {
        let sheet = worker.question();
        worker.answer(worker.known(banks, &sheet), right);
        worker.press(VI.check);
        worker.hear(if right { VI.right } else { VI.wrong });
        let felt = worker.felt();
        worker.go_on();
        felt
    };
    opens(worker, questions);
    worker.feels_and_hears();
    worker.same("felt by whoever wants nothing", checks(true), Vec::<String>::new());
    opens(worker, questions);
    worker.store("canhgiac.face", "size=1 sound=1 vibration=1");
    worker.feels_and_hears();
    worker.same("right", checks(true), ["1", "tone", "tone"]);
    worker.same("wrong", checks(false), ["3", "tone"]);
}
