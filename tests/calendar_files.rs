//! Proves that calendar files say what they should: they are read back by a small reader, written
//! from RFC 5545 and not from the writer.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper fails its test")]

use canh_giac::exchange::ics::{self, Reminder};
use canh_giac::quiz::question::TopicId;
use canh_giac::quiz::time::{Date, Moment};
use proptest::prelude::*;

/// A line: its name, its parameters, its value as it stands there.
#[derive(Debug)]
struct Line {
    name: String,
    parameters: Vec<String>,
    value: String,
}

/// A component: what stands between its BEGIN and its END.
#[derive(Debug)]
struct Part {
    name: String,
    lines: Vec<Line>,
    parts: Vec<Part>,
}

impl Part {
    fn line(&self, name: &str) -> &Line {
        let mut found = self.lines.iter().filter(|line| line.name == name);
        let line = found.next().unwrap_or_else(|| panic!("no {name} in {self:?}"));
        assert!(found.next().is_none(), "{name} twice in {self:?}");
        line
    }

    fn text(&self, name: &str) -> String {
        unescaped(&self.line(name).value)
    }
}

/// The whole file; panics where it is none.
fn read(file: &str) -> Part {
    let file = file.strip_suffix("\r\n").unwrap();
    let mut lines: Vec<String> = Vec::new();
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.is_empty() && !line.contains(char::is_control), "{line:?}");
        match line.strip_prefix([' ', '\t']) {
            Some(more) => lines.last_mut().unwrap().push_str(more),
            None => lines.push(line.into()),
        }
    }
    let mut open: Vec<Part> = vec![Part { name: "".into(), lines: vec![], parts: vec![] }];
    for line in lines {
        let (names, value) = line.split_once(':').unwrap_or_else(|| panic!("no value: {line}"));
        let mut names = names.split(';').map(String::from);
        let (name, parameters) = (names.next().unwrap(), names.collect());
        let known = name.bytes().all(|sign| sign.is_ascii_uppercase() || sign == b'-');
        assert!(known && !name.is_empty(), "{name:?} is no name");
        match name.as_str() {
            "BEGIN" => open.push(Part { name: value.into(), lines: vec![], parts: vec![] }),
            "END" => {
                let part = open.pop().unwrap();
                assert_eq!(part.name, value);
                open.last_mut().unwrap().parts.push(part);
            }
            _ => {
                open.last_mut().unwrap().lines.push(Line { name, parameters, value: value.into() })
            }
        }
    }
    let mut root = open.pop().unwrap();
    assert!(open.is_empty() && root.lines.is_empty() && root.parts.len() == 1);
    root.parts.pop().unwrap()
}

fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut signs = value.chars();
    while let Some(sign) = signs.next() {
        match (sign, sign == '\\') {
            (_, true) => match signs.next().unwrap() {
                'n' | 'N' => text.push('\n'),
                plain @ ('\\' | ';' | ',') => text.push(plain),
                other => panic!("\\{other} in {value}"),
            },
            (';' | ',', _) => panic!("{sign} stands bare in {value}"),
            _ => text.push(sign),
        }
    }
    text
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// 2026-11-22, 08:15:07 by UTC.
const NOW: Moment = Moment(1_795_335_307_000);

fn one<'a>(topic: &'a TopicId, day: &str, title: &'a str, words: &'a str) -> Reminder<'a> {
    let address = Some("https://a.vn/hoc/#/nhac-lai/lua-dao");
    Reminder { topic, day: date(day), title, words, address }
}

#[test]
fn a_file_has_an_event_with_an_alarm_for_each_day() {
    let topic = TopicId::from("lua-dao");
    let [first, second] = ["2026-12-22", "2027-02-22"]
        .map(|day| one(&topic, day, "Ôn 5 câu: Lừa đảo", "Năm câu, chừng ba phút."));
    let calendar = read(&ics::write(&[first, second], NOW));
    assert_eq!(calendar.name, "VCALENDAR");
    assert_eq!(calendar.line("VERSION").value, "2.0");
    assert!(!calendar.line("PRODID").value.is_empty());
    let days: Vec<&str> =
        calendar.parts.iter().map(|event| event.line("DTSTART").value.as_str()).collect();
    assert_eq!(days, ["20261222", "20270222"]);
    let names: Vec<&str> =
        calendar.parts.iter().map(|event| event.line("UID").value.as_str()).collect();
    assert_eq!(names, ["lua-dao-20261222@canh-giac", "lua-dao-20270222@canh-giac"]);
    for event in &calendar.parts {
        assert_eq!(event.name, "VEVENT");
        assert_eq!(event.line("DTSTAMP").value, "20261122T081507Z");
        assert_eq!(event.line("DTSTART").parameters, ["VALUE=DATE"]);
        assert_eq!(event.text("SUMMARY"), "Ôn 5 câu: Lừa đảo");
        assert_eq!(event.line("URL").value, "https://a.vn/hoc/#/nhac-lai/lua-dao");
        let words = "Năm câu, chừng ba phút.\nhttps://a.vn/hoc/#/nhac-lai/lua-dao";
        assert_eq!(event.text("DESCRIPTION"), words);
        let [alarm] = event.parts.as_slice() else { panic!("{event:?}") };
        assert_eq!(alarm.name, "VALARM");
        assert_eq!(alarm.line("ACTION").value, "DISPLAY");
        assert_eq!(alarm.line("TRIGGER").value, "PT19H");
        assert_eq!(alarm.text("DESCRIPTION"), "Ôn 5 câu: Lừa đảo");
    }
}

#[test]
fn the_name_of_an_event_hangs_on_its_topic_and_day_alone() {
    let (one_topic, other_topic) = (TopicId::from("lua-dao"), TopicId::from("te-nan"));
    let name = |reminder: Reminder, now| {
        let calendar = read(&ics::write(&[reminder], now));
        calendar.parts[0].line("UID").value.clone()
    };
    let first = name(one(&one_topic, "2026-12-22", "a", "b"), NOW);
    assert_eq!(first, name(one(&one_topic, "2026-12-22", "c", "d"), Moment(0)));
    assert_ne!(first, name(one(&one_topic, "2026-12-23", "a", "b"), NOW));
    assert_ne!(first, name(one(&other_topic, "2026-12-22", "a", "b"), NOW));
}

#[test]
fn an_address_cannot_begin_a_line_of_its_own() {
    let topic = TopicId::from("a");
    let address = Some("https://a.vn/?a=1,2;b\r\nBEGIN:VEVENT");
    let reminder = Reminder { address, ..one(&topic, "2026-12-22", "a", "b") };
    let calendar = read(&ics::write(&[reminder], NOW));
    assert_eq!(calendar.parts[0].line("URL").value, "https://a.vn/?a=1,2;bBEGIN:VEVENT");
}

#[test]
fn an_event_without_an_address_says_none() {
    let topic = TopicId::from("a");
    let reminder = Reminder { address: None, ..one(&topic, "2026-12-22", "Ôn", "Năm câu.") };
    let file = ics::write(&[reminder], NOW);
    assert!(!file.contains("URL") && !file.contains("\r\n\r\n"), "{file}");
    assert_eq!(read(&file).parts[0].text("DESCRIPTION"), "Năm câu.");
}

#[test]
fn reminders_come_after_one_three_and_five_months_by_the_calendar() {
    for (learnt, days) in [
        ("2026-11-22", ["2026-12-22", "2027-02-22", "2027-04-22"]),
        ("2027-01-31", ["2027-02-28", "2027-04-30", "2027-06-30"]),
        ("2028-01-31", ["2028-02-29", "2028-04-30", "2028-06-30"]),
        ("2027-11-30", ["2027-12-30", "2028-02-29", "2028-04-30"]),
        ("2026-12-31", ["2027-01-31", "2027-03-31", "2027-05-31"]),
        ("2099-09-30", ["2099-10-30", "2099-12-30", "2100-02-28"]),
    ] {
        assert_eq!(ics::days(date(learnt)), days.map(date), "{learnt}");
    }
}

/// Letters of one to four octets, and all that means something in a calendar file.
fn texts() -> impl Strategy<Value = String> {
    "([a-z]|[ệữĐ]|[“”]|😀|[\\\\;,:\"]|\n| ){0,90}"
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_text_comes_back_as_it_was(title in texts(), words in texts(), now in 0..5_000_000_000_000_u64) {
        let topic = TopicId::from("lua-dao");
        let reminder = one(&topic, "2026-12-22", &title, &words);
        let address = reminder.address.unwrap_or_default();
        let calendar = read(&ics::write(&[reminder], Moment(now)));
        let event = &calendar.parts[0];
        prop_assert_eq!(&event.text("SUMMARY"), &title);
        prop_assert_eq!(event.text("DESCRIPTION"), format!("{words}\n{address}"));
        prop_assert_eq!(event.line("DTSTAMP").value.len(), "20261122T081507Z".len());
    }
}

#[test]
fn a_long_line_is_folded_between_characters_and_no_sooner_than_it_must() {
    let topic = TopicId::from("a");
    // "SUMMARY:" and 33 letters of two octets are 74: the next one would make 76.
    let title = "đ".repeat(60);
    let file = ics::write(&[one(&topic, "2026-12-22", &title, "b")], NOW);
    let folded = format!("SUMMARY:{}\r\n {}\r\n", "đ".repeat(33), "đ".repeat(27));
    assert!(file.contains(&folded), "{file}");
    // Exactly 75 octets stay one line.
    let title = "a".repeat(67);
    let file = ics::write(&[one(&topic, "2026-12-22", &title, "b")], NOW);
    assert!(file.contains(&format!("SUMMARY:{title}\r\n")), "{file}");
}
