//! Many classes taken together: thirty files, twice, mixed with what is no class; a thousand files; what a province
//! reports of five years.

use browser_tests::{Engine, Site, Worker};
use canh_giac::exchange::campaign_file::{self, Brought, read};
use canh_giac::exchange::class_file::{MOST_BYTES, NotTaken};
use canh_giac::quiz::campaign::tables::Tables;
use canh_giac::quiz::campaign::{Campaign, Counts};
use canh_giac::quiz::time::Moment;
use canh_giac::text::trainer::campaign::{Refused, VI};

#[path = "../../hall/mod.rs"]
mod hall;
#[path = "../../made/campaigns.rs"]
mod made;

const ROOM: &str = "trainer.html#/tong-hop";

#[test]
fn chromium() {
    takes_in_thirty_files(Engine::Chromium);
}

#[test]
fn firefox() {
    takes_in_thirty_files(Engine::Firefox);
}

#[test]
fn webkit() {
    takes_in_thirty_files(Engine::WebKit);
}

type File = (String, Vec<u8>);

fn takes_in_thirty_files(engine: Engine) {
    let site = Site::open();
    let worker = Worker::with(engine, &site);
    worker.open(ROOM);
    worker.see(VI.empty);
    let (good, bad) = (classes(30), bad());
    let files: Vec<File> =
        good.iter().cloned().chain(bad.iter().map(|(file, _)| file.clone())).collect();
    let refused = bad.len();
    worker.chooses_files(VI.choose, &files);
    let new = Counts { new: 30, ..Counts::default() };
    worker.hear(&(VI.taken)(new, refused));
    for ((name, _), why) in &bad {
        worker.hear(&format!("{name}: {}", plain(&(VI.refused)(Refused::File(*why)))));
    }
    let mut campaign = Campaign::default();
    for (_, content) in &good {
        let Ok(Brought::Class(id, digest)) = read(content) else { worker.fail("a class") };
        campaign.take(id, digest);
    }
    shows(&worker, &campaign, None);
    worker.chooses_files(VI.choose, &files);
    worker.hear(&(VI.taken)(Counts { known: 30, ..Counts::default() }, refused));
    shows(&worker, &campaign, None);
    worker.press("2026");
    shows(&worker, &campaign, Some(2026));

    // It is kept; and another device gets it as a file.
    worker.loads_again();
    shows(&worker, &campaign, None);
    writes_in_a_model(&worker);
    worker.all_is_calm();
    worker.press(VI.delete);
    worker.press(VI.delete_now);
    worker.hear(VI.deleted);
    worker.see(VI.empty);
    worker.loads_again();
    worker.see(VI.empty);
}

/// A meeting and models are written in, and one is taken out again.
fn writes_in_a_model(worker: &Worker) {
    worker.press(VI.write_in);
    worker.fills(VI.people, "1.200");
    worker.press(VI.add);
    worker.hear(VI.added);
    worker.sets_field("deed-sort", "model");
    worker.fills(VI.kind, "Tổ tự quản <khu nhà trọ>");
    worker.fills(VI.count, "0");
    worker.press(VI.add);
    worker.hear(VI.wrong_deed);
    worker.fills(VI.count, "3");
    worker.press(VI.add);
    worker.hear(VI.added);
    worker.see("Tổ tự quản <khu nhà trọ>");
    worker.press(VI.written_in);
    worker.until("both", |look| look.shows_part("1.200 người").then_some(()));
}

#[test]
fn a_thousand_files_chromium() {
    let site = Site::open();
    let worker = Worker::with(Engine::Chromium, &site);
    worker.open(ROOM);
    let files = classes(1_000);
    let bytes: usize = files.iter().map(|(_, content)| content.len()).sum();
    worker.has_files_at_hand(&files);
    let said = (VI.taken)(Counts { new: 1_000, ..Counts::default() }, 0);
    let (took, longest) = worker.is_timed_choosing(VI.choose, &said);
    println!("1,000 files, {bytes} bytes: shown after {took:.0} ms, longest frame {longest:.0} ms");
    let said = (VI.taken)(Counts { known: 1_000, ..Counts::default() }, 0);
    let (took, longest) = worker.is_timed_choosing(VI.choose, &said);
    println!("the same again: {took:.0} ms, longest frame {longest:.0} ms");
    worker.all_is_calm();
}

#[test]
fn what_a_province_reports_is_readable_chromium() {
    what_a_province_reports_is_readable(Engine::Chromium);
}

#[test]
fn what_a_province_reports_is_readable_firefox() {
    what_a_province_reports_is_readable(Engine::Firefox);
}

#[test]
fn what_a_province_reports_is_readable_webkit() {
    what_a_province_reports_is_readable(Engine::WebKit);
}

fn what_a_province_reports_is_readable(engine: Engine) {
    let site = Site::open();
    let worker = Worker::with(engine, &site);
    worker.open(ROOM);
    let campaign = made::five_years();
    let file = campaign_file::write(&campaign, Moment(1));
    worker.chooses_files(VI.choose, &[("tinh.json".into(), file.into_bytes())]);
    worker.hear(&(VI.taken)(Counts { new: 72, ..Counts::default() }, 0));
    for words in ["625", "2.350", "281", "Tổ tự quản khu nhà trọ"] {
        worker.see(words);
    }
    worker.same(
        "kinds and their sum",
        worker.elements(".campaign section:last-of-type tbody tr"),
        13,
    );
    worker.press(VI.set_target);
    worker.fills(VI.year, "2025");
    worker.fills(VI.aim_sessions, "100");
    worker.fills(VI.aim_people, "1.000");
    worker.press(VI.set);
    worker.hear(VI.target_set);
    let all = Tables::of(&campaign, Some(2025)).all;
    worker.see(&plain(&(VI.of_sessions)(all.sessions, 100)));
    worker.see(&plain(&(VI.of_people)(all.people, 1_000)));
    worker.has_a_screen(360, 640);
    worker.check(worker.too_wide() <= 0, "the page is wider than a phone");
    worker.all_is_calm();
}

/// What the page shows of a year.
fn shows(worker: &Worker, campaign: &Campaign, year: Option<u16>) {
    let tables = Tables::of(campaign, year);
    let (all, number) = (tables.all, VI.number);
    let values = [
        number(all.sessions),
        number(all.people),
        number(all.handed_in),
        plain(&(VI.percent)(all.pass_rate())),
    ];
    worker.until(&format!("{values:?}"), |look| {
        let shown = look
            .lines
            .iter()
            .filter(|line| VI.sums.iter().any(|words| line.get(1).is_some_and(|it| it == words)));
        let shown: Vec<&String> = shown.filter_map(|line| line.first()).collect();
        (shown == values.iter().collect::<Vec<_>>()).then_some(())
    });
    let topics = tables.topics.iter().map(|row| plain(&(VI.percent)(row.after)));
    topics.for_each(|share| worker.see(&share));
    let (unit, sum) = &tables.units[0];
    worker.see(unit);
    worker.see(&number(sum.people));
}

/// As a page's texts are read: blanks are blanks.
fn plain(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn classes(count: u64) -> Vec<File> {
    let files = made::files(count).into_iter();
    (1..)
        .zip(files)
        .map(|(number, file)| (format!("buoi-{number}.json"), file.into_bytes()))
        .collect()
}

/// What is no class, and why.
fn bad() -> Vec<(File, NotTaken)> {
    let named = |name: &str, content: &[u8], why| ((name.to_owned(), content.to_owned()), why);
    let newer = r#"{"program":"canh-giac","form":"class","version":7,"halls":[]}"#;
    vec![
        // What is too large is known before anything is read.
        named("lon.json", &vec![b' '; MOST_BYTES + 1_000_000], NotTaken::TooLarge),
        named("bang.csv", "Ghế;Điểm\r\n1;15\r\n".as_bytes(), NotTaken::NotJson),
        named(
            "trang.html",
            b"<!DOCTYPE html><html><script>alert(1)</script></html>",
            NotTaken::NotJson,
        ),
        named("khac.json", br#"{"program":"kahoot","players":[]}"#, NotTaken::NotOurs),
        named("moi.json", newer.as_bytes(), NotTaken::Newer(7)),
        named("rong.json", b"", NotTaken::NotJson),
        named("anh.png", &[0x89; 3_000], NotTaken::NotJson),
    ]
}
