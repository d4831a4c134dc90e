//! Two languages: the browser's is taken at the first visit, the settings change it without a new page, and each is there
//! without a network. A reader of Vietnamese fetches nothing of the English one.
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

use std::path::Path;

use browser_tests::{Engine, Setup, Site, VI, Worker};
use canh_giac::bank::compact::Topic;
use canh_giac::bank::shelf;
use canh_giac::quiz::kind::Kind;
use canh_giac::quiz::language::Language;
use canh_giac::quiz::question::Bank;
use canh_giac::text::EN;
use canh_giac::text::companion::settings::{EN as SETTINGS_EN, VI as SETTINGS, name};
use xtask::workspace_root;

#[test]
fn chromium() {
    speaks_two_languages(Engine::Chromium);
}

#[test]
fn firefox() {
    speaks_two_languages(Engine::Firefox);
}

#[test]
fn webkit() {
    speaks_two_languages(Engine::WebKit);
}

const KEY: &str = "canhgiac.face";
const SETTINGS_PAGE: &str = "#/cai-dat";

fn speaks_two_languages(engine: Engine) {
    let (site, banks) = (Site::open(), english());
    vietnamese_is_all_that_a_vietnamese_fetches(engine, &site);
    let setup = Setup { languages: Some("en-GB,en"), ..Setup::default() };
    let worker = Worker::set_up(engine, &site, &setup);
    worker.open_home();
    is_english(&worker, &banks);
    learns_in_english(&worker, &banks);
    reads_the_numbers(&worker);
    goes_over_and_back(&worker, &banks);
    without_a_network(&worker, site, &banks);
}

/// The topics that have questions in English, as they are called in it.
fn english() -> Vec<(Topic, Bank)> {
    let folder: &Path = &workspace_root().join("questions");
    let day = "9999-12-31".parse().unwrap();
    shelf::read(folder, day).english.banks
}

fn vietnamese_is_all_that_a_vietnamese_fetches(engine: Engine, site: &Site) {
    let worker = Worker::with(engine, site);
    worker.open_home();
    worker.see(VI.motto);
    worker.same("the page's language", worker.attribute_of_page("lang"), Some("vi".into()));
    worker.is_ready_for_no_network();
    let asked = site.asked();
    let foreign = asked.iter().filter(|path| path.contains("-en-") || path.contains("/english-"));
    worker.same("files in English", foreign.collect::<Vec<_>>(), Vec::<&String>::new());
    // What was chosen counts more than what the browser asks for.
    worker.store(KEY, "language=en");
    worker.reload();
    worker.see(EN.motto);
    worker.all_is_calm();
}

fn is_english(worker: &Worker, banks: &[(Topic, Bank)]) {
    worker.see(EN.motto);
    worker.same("the page's language", worker.attribute_of_page("lang"), Some("en".into()));
    for (topic, _) in banks {
        worker.until(&topic.name, |look| look.leads(&topic.name).then_some(()));
    }
    worker.see_no(VI.motto);
}

/// A question of a translated topic is asked as its English bank says.
fn learns_in_english(worker: &Worker, banks: &[(Topic, Bank)]) {
    let (topic, bank) = &banks[0];
    worker.press(&topic.name);
    let sheet = worker.until("a question in English", |look| {
        look.sheet.clone().filter(|_| look.offers(EN.check))
    });
    let question = bank.questions.iter().find(|question| question.id.as_str() == sheet.id);
    let Some(question) = question else { worker.fail(&format!("no bank has {}", sheet.id)) };
    worker.same("the language", question.language, Language::En);
    worker.same("what is asked", &sheet.words, &question.text);
    if let Kind::Single(kind) = &question.kind {
        for choice in &kind.choices {
            worker.check(sheet.choices.iter().any(|it| it.words == choice.text), &choice.text);
        }
    }
}

fn reads_the_numbers(worker: &Worker) {
    worker.open("#/so-khan-cap");
    worker.until("the numbers in English", |look| {
        (look.heading.as_deref() == Some("Emergency numbers") && look.leads("113 Police"))
            .then_some(())
    });
    worker.see_no("Số khẩn cấp");
    worker.all_is_calm();
}

/// Without a new page; the first page then has the language too.
fn goes_over_and_back(worker: &Worker, banks: &[(Topic, Bank)]) {
    worker.open(SETTINGS_PAGE);
    worker.see(SETTINGS_EN.about);
    worker.marks_the_page();
    worker.ticks(name(Language::Vi));
    worker.see(SETTINGS.about);
    worker.same("the page's language", worker.attribute_of_page("lang"), Some("vi".into()));
    worker.until("the header", |look| look.leads(VI.scores).then_some(()));
    worker.ticks(name(Language::En));
    worker.see(SETTINGS_EN.about);
    worker.until("the header", |look| look.leads(EN.scores).then_some(()));
    worker.is_the_same_page();
    worker.same("what is kept", worker.stored(KEY), Some("language=en".into()));
    worker.open("#/so-tay");
    worker.until("the topics of the handbook", |look| {
        banks.iter().all(|(topic, _)| look.shows(&topic.name)).then_some(())
    });
    worker.all_is_calm();
}

/// From the first visit in English on the English files are kept too.
fn without_a_network(worker: &Worker, mut site: Site, banks: &[(Topic, Bank)]) {
    worker.open_home();
    worker.keeps_all_there_is();
    let kept = "return (async () => {
        const cache = await caches.open((await caches.keys())[0]);
        const names = (await cache.keys()).map(({ url }) => url);
        return names.filter((name) => name.includes('-en-')).length > 5
            && names.filter((name) => name.includes('/english-')).length === 2 })()";
    worker.until_it_is("the English files to be kept", kept);
    site.stop();
    worker.loads_again();
    is_english(worker, banks);
    worker.press(&banks[1].0.name);
    worker.until("a question in English", |look| {
        look.sheet.clone().filter(|_| look.offers(EN.check))
    });
}
