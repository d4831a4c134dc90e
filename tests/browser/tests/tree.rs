//! A walk with a screen reader: what each thing on a page is, what it is called, and in which order it is met; what
//! is announced, and where the focus is. All of the tree in Chromium; roles and names in the others.

#![allow(clippy::panic, reason = "a helper fails its test")]

use browser_tests::gallery::{self, Place, Scene};
use browser_tests::worker::Thing;
use browser_tests::{Banks, Engine, Findings, Site, VI, Worker};

/// What a person can do something with.
const USABLE: [&str; 9] = [
    "link",
    "button",
    "radio",
    "checkbox",
    "textbox",
    "searchbox",
    "combobox",
    "spinbutton",
    "DisclosureTriangle",
];

#[test]
fn every_page_is_well_told_chromium() {
    let site = Site::open();
    let worker = Worker::with(Engine::Chromium, &site);
    worker.open_home();
    worker.keeps_all_there_is();
    let (mut findings, mut pages) = (Findings::default(), 0);
    for language in gallery::languages() {
        for scene in gallery::wanted(Banks::read()) {
            worker.comes_to(&scene, &site, language, 0);
            for (what, detail) in badly_told(&scene, &worker.tree()) {
                findings.add(format!("{scene}/{language}"), what, &detail);
            }
            pages += 1;
        }
    }
    println!("TREE pages={pages} findings={}", findings.len());
    findings.are_none();
}

/// What holds on every page.
fn badly_told(scene: &Scene, tree: &[Thing]) -> Vec<(String, String)> {
    let mut bad = Vec::new();
    let mut note = |what: &str, detail: String| bad.push((what.to_owned(), detail));
    let at = |role: &str| tree.iter().position(|it| it.role == role);
    let mains = tree.iter().filter(|it| it.role == "main").count();
    if mains != 1 {
        note("not one main part", mains.to_string());
    }
    let headings: Vec<&Thing> = tree.iter().filter(|it| it.role == "heading").collect();
    let level = |it: &Thing| (1..=6).find(|level| it.says(&format!("level={level}"))).unwrap_or(0);
    let first = headings.iter().filter(|it| level(it) == 1).count();
    if first != 1 {
        note("not one heading of the first level", first.to_string());
    }
    for pair in headings.windows(2) {
        if level(pair[1]) > level(pair[0]) + 1 {
            note("a level of headings is left out", format!("before {:?}", pair[1].name));
        }
    }
    if headings.first().is_some_and(|it| level(it) != 1) {
        note("the first heading is not of the first level", headings[0].name.clone());
    }
    for it in tree.iter().filter(|it| USABLE.contains(&it.role.as_str())) {
        if it.name.is_empty() {
            note("has no name", it.role.clone());
        } else if !it
            .name
            .starts_with(|sign: char| sign.is_alphanumeric() || "“\"<+*".contains(sign))
        {
            note("a drawing is read as words", format!("{} {:?}", it.role, it.name));
        }
    }
    for it in tree.iter().filter(|it| it.says("live=assertive") && it.role != "alert") {
        note("interrupts whoever listens", format!("{} {:?}", it.role, it.name));
    }
    let timer = tree.iter().find(|it| it.role == "timer");
    if timer.is_some_and(|it| it.says("live=polite") || it.says("live=assertive")) {
        note("the clock is read at every second", String::new());
    }
    if let (Place::Page(_), true) = (&scene.place, scene.has_the_frame()) {
        match (at("banner"), at("main")) {
            (Some(banner), Some(main)) if banner < main => {
                let numbers = tree[banner..main]
                    .iter()
                    .any(|it| it.role == "link" && it.name.contains(VI.emergency));
                let speaks = tree.iter().any(|it| it.name == VI.emergency);
                // In another language it has another name.
                if !numbers && speaks {
                    note("no way to the emergency numbers in the header", String::new());
                }
            }
            _ => note("no header before the main part", String::new()),
        }
        if !tree.iter().any(|it| it.role == "status" && it.says("live=polite")) {
            note("nothing that announces", String::new());
        }
    }
    bad
}

/// Fails with all that is not so.
fn all_of(said: impl IntoIterator<Item = (bool, String)>) {
    let wrong: Vec<String> = said.into_iter().filter(|(so, _)| !so).map(|(_, what)| what).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn scene(banks: &Banks, name: &str) -> Scene {
    let found = gallery::scenes(banks).into_iter().find(|scene| scene.name == name);
    found.unwrap_or_else(|| panic!("no scene {name}"))
}

/// The place of a thing, from the top of the page.
fn place(tree: &[Thing], role: &str, name: &str) -> Option<usize> {
    tree.iter().position(|it| it.role == role && it.name.starts_with(name))
}

fn rises(places: &[Option<usize>]) -> bool {
    places.iter().all(Option::is_some) && places.windows(2).all(|pair| pair[0] < pair[1])
}

#[test]
fn home_is_walked_through_chromium() {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(Engine::Chromium, &site);
    worker.comes_to(&scene(banks, "home-learnt"), &site, "vi", 0);
    let tree = worker.tree();
    let topics: Vec<_> = banks.topics().iter().map(|topic| place(&tree, "link", topic)).collect();
    let topics_come = place(&tree, "heading", VI.topics);
    let go_on = place(&tree, "link", VI.resume);
    all_of([
        (rises(&topics), format!("topics are no links in their order: {topics:?}")),
        (topics_come < topics[0], "the heading of the topics is not before them".into()),
        (
            go_on.is_some() && go_on < topics[0],
            "the lesson under way is not before the topics".into(),
        ),
        (
            place(&tree, "heading", "") > place(&tree, "main", ""),
            "the main heading is not in main".into(),
        ),
    ]);
}

#[test]
fn a_question_is_walked_through_chromium() {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(Engine::Chromium, &site);
    worker.comes_to(&scene(banks, "question-single"), &site, "vi", 0);
    worker.heading_has_the_focus();
    let (tree, sheet) = (worker.tree(), worker.question());
    let heading = place(&tree, "heading", &sheet.words);
    let choices: Vec<_> = sheet.choices.iter().map(|it| place(&tree, "radio", &it.words)).collect();
    let check = place(&tree, "button", VI.check);
    let line: Vec<_> =
        [heading].into_iter().chain(choices.iter().copied()).chain([check]).collect();
    let of = |place: Option<usize>| place.map(|place| tree[place].clone()).unwrap_or_default();
    let group = named_group(&tree, choices[0]);
    let mut told = vec![
        (rises(&line), format!("question, choices, button in this order: {line:?}")),
        (of(heading).says("focused=true"), "the question has not the focus".into()),
        (of(heading).says("level=1"), "the question is no heading of the first level".into()),
        (of(choices[0]).says("checked=false"), "a choice does not say that it is not taken".into()),
        (
            of(check).says("disabled=true"),
            "nothing is chosen, and the button does not say so".into(),
        ),
        (group.is_some(), "the choices stand in no group with a name".into()),
    ];

    let known = worker.known(banks, &sheet);
    worker.answer(known, true);
    worker.press(VI.check);
    worker.hear(VI.right);
    worker.see(&known.explanation);
    let tree = worker.tree();
    let go_on = place(&tree, "button", VI.go_on);
    let said: Vec<String> = spoken(&tree);
    let times = said.iter().filter(|said| said.contains(VI.right)).count();
    let taken = tree.iter().filter(|it| it.role == "radio" && it.says("checked=true")).count();
    let why = tree.iter().position(|it| it.name.starts_with(&known.explanation));
    told.extend([
        (times == 1, format!("the verdict is announced {times} times: {said:?}")),
        (
            go_on.is_some_and(|at| tree[at].says("focused=true")),
            "the way on has not the focus".into(),
        ),
        (taken == 1, format!("{taken} choices are taken")),
        (why < go_on && why.is_some(), "the explanation is not before the way on".into()),
        (
            tree.iter().filter(|it| it.role == "radio").all(|it| it.says("disabled=true")),
            "a choice that counts already says that it can be changed".into(),
        ),
        (
            !said.iter().any(|said| said.contains(['✓', '✕', '✗', '✔'])),
            format!("a drawing is read with the verdict: {said:?}"),
        ),
    ]);

    worker.go_on();
    worker.see(VI.lesson_done);
    let tree = worker.tree();
    let line = [
        place(&tree, "heading", VI.lesson_done),
        place(&tree, "button", "").or(place(&tree, "link", VI.go_home)),
    ];
    told.extend([
        (rises(&line), format!("the result, then what to do next: {line:?}")),
        (
            spoken(&tree).iter().any(|said| said.contains(VI.kept)),
            "that the result is kept is not announced".into(),
        ),
    ]);
    all_of(told);
}

/// What things that announce hold, each as one text.
fn spoken(tree: &[Thing]) -> Vec<String> {
    let mut all = Vec::new();
    for (at, thing) in tree
        .iter()
        .enumerate()
        .filter(|(_, it)| it.says("live=polite") || it.says("live=assertive"))
    {
        let inside = tree[at + 1..].iter().take_while(|it| it.depth > thing.depth);
        let words: Vec<&str> =
            inside.filter(|it| it.role == "StaticText").map(|it| it.name.as_str()).collect();
        all.push(words.join(" "));
    }
    all.retain(|said| !said.is_empty());
    all
}

/// What a thing lies in that has a name, up to the main part.
fn named_group(tree: &[Thing], at: Option<usize>) -> Option<&Thing> {
    let (mut depth, roles) = (tree[at?].depth, ["group", "radiogroup", "form", "list"]);
    tree[..at?].iter().rev().find(|it| {
        let around = it.depth < depth;
        depth = depth.min(it.depth);
        around && roles.contains(&it.role.as_str()) && !it.name.is_empty()
    })
}

#[test]
fn roles_and_names_firefox() {
    roles_and_names(Engine::Firefox);
}

#[test]
fn roles_and_names_webkit() {
    roles_and_names(Engine::WebKit);
}

fn roles_and_names(engine: Engine) {
    let (site, banks) = (Site::open(), Banks::read());
    let worker = Worker::with(engine, &site);
    let mut wrong = Vec::new();
    let mut is = |what: &str, found: Vec<(String, String)>, role: &str, name: &str| {
        // The number of the key that chooses it may be read before a choice: not all engines know drawings without words.
        let plain =
            |called: &str| called.trim_start_matches(|sign| "123456789 ".contains(sign)).to_owned();
        let so = found.iter().any(|(is, called)| {
            is == role && (called.starts_with(name) || plain(called).starts_with(name))
        });
        wrong.push((so, format!("{what}: no {role} {name:?} but {found:?}")));
    };
    worker.comes_to(&scene(banks, "home-learnt"), &site, "vi", 0);
    let links = worker.roles_of("main a");
    for topic in banks.topics() {
        is("home", links.clone(), "link", topic);
    }
    is("home", worker.roles_of("h2"), "heading", VI.topics);
    worker.comes_to(&scene(banks, "question-single"), &site, "vi", 0);
    let sheet = worker.question();
    is("question", worker.roles_of("h1"), "heading", &sheet.words);
    let radios = worker.roles_of("main input");
    for choice in &sheet.choices {
        is("question", radios.clone(), "radio", &choice.words);
    }
    is("question", worker.roles_of("main button"), "button", VI.check);
    let known = worker.known(banks, &sheet);
    worker.answer(known, true);
    worker.press(VI.check);
    worker.hear(VI.right);
    worker.see(&known.explanation);
    is("answered", worker.roles_of("main [role=status], [role=status]"), "status", "");
    is("answered", worker.roles_of("main button"), "button", VI.go_on);
    worker.comes_to(&scene(banks, "sitting"), &site, "vi", 0);
    is("exam", worker.roles_of("[role=timer]"), "timer", "");
    all_of(wrong);
}
