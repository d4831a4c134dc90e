//! Proves what a class's file says, that its figures are those of the class, and that what is no such file is refused
//! with its reason.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod hall;

use canh_giac::exchange::class_file::{MOST_BYTES, NotTaken, read, write};
use canh_giac::quiz::campaign::digest::Digest;
use canh_giac::quiz::class::roll::Roll;
use canh_giac::quiz::time::Moment;
use hall::class;

const WRITTEN: Moment = Moment(1_795_000_000_000);

#[test]
fn the_file_is_what_its_document_says() {
    let expected = concat!(
        r#"{"program":"canh-giac","form":"class","version":1,"id":"0000000000000007","written":1795000000000,"#,
        r#""unit":"Công ty <Một>","place":"Nhà ăn","date":"2026-11-22","seats":40,"#,
        r#""exam":{"name":"Đề thử","questions":3,"minutes":5,"pass":2,"vital":true,"minimum":0},"#,
        r#""rounds":[{"phase":"after","code":"CODE","paper":[{"id":"a-1","topic":"a","vital":true},"#,
        r#"{"id":"a-2","topic":"a","vital":false},{"id":"b-1","topic":"b","vital":false}],"#,
        r#""results":[{"seat":1,"passed":true,"tenths":25,"seconds":61,"way":"filmed","#,
        r#""marks":[27720,27720,13860],"answers":["b","a>c",null]},"#,
        r#"{"seat":2,"passed":false,"tenths":20,"seconds":61,"way":"filmed","#,
        r#""marks":[0,27720,27720],"answers":["b","a>c",null]}]}]}"#
    );
    let class = class(7, &[(1, "", [2, 2, 1]), (2, "Hoa", [0, 2, 2])]);
    let code = class.rounds[0].code.signs();
    assert_eq!(write(&class, WRITTEN), expected.replace("CODE", &code));
}

#[test]
fn the_figures_of_the_file_are_those_of_the_class() {
    let mut class = class(7, &[(1, "", [2, 2, 1]), (2, "Hoa", [0, 2, 2]), (9, "", [1, 1, 1])]);
    let read_back = read(write(&class, WRITTEN).as_bytes());
    assert_eq!(read_back, Ok((class.id, Digest::of(&class, WRITTEN))));
    let digest = read_back.unwrap().1;
    // Seat 2 has two points and missed a vital question; seat 9 has one and a half.
    assert_eq!((digest.people, digest.passed), (3, 1));
    let topics: Vec<_> = digest.topics.iter().map(|sum| (sum.hundredths, sum.answers)).collect();
    assert_eq!(topics, [(400, 6), (200, 3)]);

    // Asked before and after: judged by the second round, and the first one is there to compare.
    let mut before = class.rounds[0].clone();
    before.code.phase = canh_giac::quiz::class::code::Phase::Before;
    class.rounds.insert(0, before);
    let (id, both) = read(write(&class, WRITTEN).as_bytes()).unwrap();
    assert_eq!((id, both.clone()), (class.id, Digest::of(&class, WRITTEN)));
    assert_eq!((both.people, both.before), (3, both.topics));

    // Nobody has answered after the hour yet: the round before it counts.
    class.rounds[1].roll = Roll::default();
    let (_, early) = read(write(&class, WRITTEN).as_bytes()).unwrap();
    assert_eq!(early, Digest::of(&class, WRITTEN));
    assert_eq!((early.people, early.before.len()), (3, 0));
}

#[test]
fn what_a_file_says_of_its_own_figures_is_not_believed() {
    let class = class(7, &[(2, "", [0, 2, 2])]);
    let file = write(&class, WRITTEN).replace(r#""passed":false"#, r#""passed":true"#);
    assert_eq!(read(file.as_bytes()).unwrap().1.passed, 0);
}

#[test]
fn a_file_that_an_editor_touched_is_still_read() {
    let class = class(7, &[(1, "", [2, 2, 2])]);
    let file = write(&class, WRITTEN);
    let spaced = format!("\u{feff}\r\n {}\r\n", file.replace(':', ": ").replace(",\"", ",\n\t\""));
    assert!(read(spaced.as_bytes()).is_ok());
    let longer = file.replacen("\"version\":1", "\"version\":1,\"new\":{\"in\":[1]}", 1);
    assert!(read(longer.as_bytes()).is_ok(), "a field that is not known does no harm");
}

#[test]
fn what_is_no_class_is_refused_with_its_reason() {
    let good = write(&class(7, &[(1, "", [2, 2, 1])]), WRITTEN);
    let with = |old: &str, new: &str| {
        assert!(good.contains(old), "{old}");
        read(good.replacen(old, new, 1).as_bytes()).map(|_| ())
    };
    for (text, why) in [
        ("", NotTaken::NotJson),
        ("Ghế,Điểm\r\n1,15\r\n", NotTaken::NotJson),
        ("<!DOCTYPE html><html></html>", NotTaken::NotJson),
        ("\u{0}\u{1}PNG", NotTaken::NotJson),
        ("[1, 2, 3]", NotTaken::NotOurs),
        ("\"canh-giac\"", NotTaken::NotOurs),
        ("{}", NotTaken::NotOurs),
        (r#"{"program":"kahoot","form":"class","version":1}"#, NotTaken::NotOurs),
        (r#"{"program":"canh-giac","form":"record","version":1}"#, NotTaken::NotOurs),
        (r#"{"program":7}"#, NotTaken::NotOurs),
        (r#"{"program":"canh-giac","form":"class","version":1}"#, NotTaken::Impossible),
        (r#"{"program":"canh-giac","form":"class","version":2,"rooms":[]}"#, NotTaken::Newer(2)),
    ] {
        assert_eq!(read(text.as_bytes()).map(|_| ()), Err(why), "{text}");
    }
    assert_eq!(read(&[0xff, 0xfe, 0x7b, 0x00]).map(|_| ()), Err(NotTaken::NotJson), "UTF-16");
    for length in 0..good.len() {
        assert_eq!(
            read(&good.as_bytes()[..length]).map(|_| ()),
            Err(NotTaken::NotJson),
            "{length}"
        );
    }
    assert_eq!(with("27720,27720", "27720,27721"), Err(NotTaken::Impossible), "more than a point");
    assert_eq!(with("27720,27720", "27720,-1"), Err(NotTaken::Impossible), "less than nothing");
    assert_eq!(with("[27720,", "["), Err(NotTaken::Impossible), "marks for two of three");
    assert_eq!(with("\"seat\":1", "\"seat\":0"), Err(NotTaken::Impossible), "no seat");
    assert_eq!(with("\"seat\":1", "\"seat\":501"), Err(NotTaken::Impossible), "no such seat");
    assert_eq!(with("2026-11-22", "2026-02-30"), Err(NotTaken::Impossible), "no such day");
    assert_eq!(with("2026-11-22", "2026"), Err(NotTaken::Impossible), "no day");
    assert_eq!(with("\"after\"", "\"during\""), Err(NotTaken::Impossible), "no such round");
    assert_eq!(with("0000000000000007", "seven"), Err(NotTaken::Impossible), "no name");
    let twice = class(7, &[(1, "", [2, 2, 1]), (1, "", [2, 2, 1])]);
    assert_eq!(read(write(&twice, WRITTEN).as_bytes()).map(|_| ()), Err(NotTaken::Impossible));
}

#[test]
fn a_hundred_thousand_results_and_endless_files_are_refused() {
    let one = write(&class(7, &[(1, "", [2, 2, 1])]), WRITTEN);
    let (before, rest) = one.split_once("\"results\":[").unwrap();
    let (result, after) = rest.rsplit_once("]}]}").unwrap();
    let many = vec![result; 100_000].join(",");
    let file = format!("{before}\"results\":[{many}]}}]}}{after}");
    assert_eq!(read(file.as_bytes()).map(|_| ()), Err(NotTaken::TooLarge));
    // Few enough bytes, and still more than any class has.
    let results = vec![
        r#"{"seat":1,"passed":true,"tenths":0,"seconds":0,"way":"","marks":[],"answers":[]}"#;
        1_501
    ];
    let file = format!("{before}\"results\":[{}]}}]}}{after}", results.join(","));
    assert!(file.len() < MOST_BYTES);
    assert_eq!(read(file.as_bytes()).map(|_| ()), Err(NotTaken::Impossible));
    let deep = format!("{{\"program\":{}", "[".repeat(1_000_000));
    assert_eq!(read(deep.as_bytes()).map(|_| ()), Err(NotTaken::NotOurs));
    let deep = format!("{{\"more\":{}", "[".repeat(1_000_000));
    assert_eq!(read(deep.as_bytes()).map(|_| ()), Err(NotTaken::NotJson));
}
