//! Proves that the checker finds every fault that an author can make in the files of the guide: a good
//! guide is spoilt by one textual change at a time, and each fault must be reported once, at its
//! line, with what stands there and what to do.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a helper fails its test")]

mod guide_text;
use guide_text::{Folder, GOOD, brief};

use canh_giac::text::checker::report;

/// One row for each way to spoil a file: what is changed | into what | the fault as it prints, at its
/// line (and whatever must follow from it). `⏎` is the end of a line, `∅` is nothing.
const HANDBOOK: &str = r#"
objective = "biet"        | objective = "beit"          | NoSuch(Objective,["biet","lam"])@2 NoCard("biet")@thu/bank.toml:8
objective = "lam"         | objective = "biet"          | CardTwice("thu/handbook.toml:2")@12 NoCard("lam")@thu/bank.toml:12
objective = "biet"        | ∅                           | MissingKey("objective")@1 NoCard("biet")@thu/bank.toml:8
{ id = "luat" }, { id     | { id = "laut" }, { id       | NoSuch(Source,["luat","bao"])@19
, { id = "bao" }          | ∅                           | Unused(Source)@thu/bank.toml:24
[{ id = "luat" }, { id = "bao" }] | []                  | HowMany("sources",0,1,4)@11 Unused(Source)@thu/bank.toml:24
{ id = "bao" }            | { id = "bao" }, { id = "bao" }, { id = "bao" }, { id = "bao" } | HowMany("sources",5,1,4)@11
article = "Điều 1"        | article = "theo luật"       | Rule(Article,"theo luật")@2
["Ra ngoài ngay.", "Gọi 114 khi đã ra."] | []           | HowMany("do",0,2,4)@13
["Ra ngoài ngay.", "Gọi 114 khi đã ra."] | ["Ra ngay."] | HowMany("do",1,2,4)@13
"Kể cho người bên cạnh.", | "A.",⏎"B.",⏎"C.",⏎"D.",     | HowMany("do",5,2,4)@3
["Ra ngoài ngay.", "Gọi 114 khi đã ra."] | "Ra ngay."   | Wanted(List)@13
"Kể cho người bên cạnh."  | 115                         | Wanted(Text)@5 HowMany("do",1,2,4)@3
dont = ["Đừng đọc mã cho ai."] | dont = []              | HowMany("dont",0,1,3)@7
dont = ["Đừng đọc mã cho ai."] | ∅                      | MissingKey("dont")@1
"Đừng dùng thang máy.",   | "Đừng A.",⏎"Đừng B.",⏎"Đừng C.", | HowMany("dont",4,1,3)@14
Đừng dùng thang           | Dùng thang                  | NotForbidden@16
Đừng dùng thang           | Đừngdùng thang              | NotForbidden@16
Kể cho người bên cạnh.    | một một một một một một một một một một một một một một một một một một một một một một một | Syllables(23,22)@5
Kể cho                    | Kể  cho                     | Text(Spaces)@5
Kể cho người              | Khoá cửa cho người          | Text(ToneMark("Khóa"))@5
Kể cho người              | Kể cho \"người\"            | Text(StraightQuote)@5
"Kể cho người bên cạnh."  | ""                          | Blank@5
why = "Mã                 | why = "Mã…                  | Text(Unfinished)@8
why = "Mã là để chính bạn đồng ý." | ∅                  | MissingKey("why")@1
why = "Mã                 | why "Mã                     | Syntax(@8
why = "Mã                 | ly_do = ""⏎why = "Mã        | UnknownKey([@8
Gọi 114 khi               | Trả 5000000 đồng khi        | Rule(NumberForm,"5000000")@12
[[card]]                  | [[the]]                     | UnknownKey([@1 NoCard("biet")@thu/bank.toml:8
"#;

const SELF_CHECKS: &str = r#"
id = "nha-tro"            | id = "Nhà trọ"              | IdForm("luat-pccc-2024")@10
id = "nha-tro"            | ∅                           | MissingKey("id")@9
[[list]]                  | [[source]]⏎id = "the"⏎document = "A"⏎issuer = "B"⏎undated = true⏎checked = "2026-10-01"⏎recheck = "2027-09-01"⏎[[list]] | Unused(Source)@10
id = "c"                  | id = "b"                    | IdTwice("self-checks.toml:20")@26
id = "c"                  | id = "C"                    | IdForm("a")@26
id = "c"                  | id = "cc"                   | IdForm("a")@26
id = "c"                  | ∅                           | MissingKey("id")@25
lối thoát thứ hai không?  | lối thoát thứ hai.          | NoQuestionMark@13
Hành lang có trống không? | Phòng có lối thoát thứ hai không? | SameChoice@19
Hành lang có trống không? | một một một một một một một một một một một một một một một một một một một một một một một một một một một một một một một? | Syllables(31,30)@21
Xin số rồi dán ở cửa.     | ∅                           | Blank@53
mend = "Xin số rồi dán ở cửa." | ∅                      | MissingKey("mend")@50
vital = true              | vital = "true"              | Wanted(YesNo)@16 HowMany("vital",1,2,6)@9
vital = true              | ∅                           | HowMany("vital",1,2,6)@9
[[list.item]]⏎id = "h"⏎question = "Có số công an phường ở cửa không?"⏎mend = "Xin số rồi dán ở cửa."⏎sources = [{ id = "bao" }] | ∅ | HowMany("item",7,8,14)@9
name = "Khu nhà trọ"      | name = "Khu nhà trọ và mọi chỗ ở khác" | Syllables(8,6)@11
checked = "2026-10-02"    | checked = "2026-12-02"      | InTheFuture@6
recheck = "2027-03-01"    | recheck = "2028-03-01"      | Recheck@7
undated = true            | ∅                           | Since@1
Xin chủ trọ mua bình.     | Mua bình nặng 4.            | Rule(NoUnit,"4: Mua bình nặng 4.")@35
Xin chủ trọ mua bình.     | Xin “chủ trọ mua bình.      | Text(Quotes)@38
"#;

const EMERGENCY: &str = r#"
dial = "113"              | dial = "113, 114"           | Dial@14
dial = "113"              | dial = "một một ba"         | Dial@14
dial = "113"              | dial = 113                  | Wanted(Text)@14
dial = "113"              | ∅                           | MissingKey("dial")@12
dial = "113"              | dial = ""                   | Blank@14
+84 981 84 84 84          | 84+981                      | Dial@25
grade = "A"               | grade = "B"                 | DialGrade@14
grade = "A"               | grade = "C"                 | NotOneOf(["A","B"])@20
grade = "B"               | ∅                           | MissingKey("grade")@31
id = "lanh-su"            | id = "cong-an"              | IdTwice("emergency.toml:13")@24
first = true              | ∅                           | HowMany("first",0,1,6)@1
name = "Công an"          | ten = "Công an"             | UnknownKey([@15 MissingKey("name")@12
when = "Gặp nạn ở nước ngoài." | ∅                      | MissingKey("when")@23
Gặp nạn ở nước ngoài.     | một một một một một một một một một một một một một một một một một một một một một một một một một một | Syllables(26,25)@27
[rule]⏎say = "Nói địa chỉ trước. Ở đâu? Việc gì?" | # Quy tắc | MissingKey("rule")@1
[rule]⏎say = "Nói địa chỉ trước. Ở đâu? Việc gì?" | rule = "Nói." | Wanted(Table)@1
say = "Nói                | said = "Nói                 | UnknownKey([@2 MissingKey("say")@1
[{ id = "cong" }]⏎grade = "B" | [{ id = "bo" }]⏎grade = "B" | NoSuch(Source,["cong"])@36 SourceCount(0)@31
published = "2026-01"     | published = "1/2026"        | NotADate@8
checked = "2026-10-01"    | checked = "2026-10"         | NotADay@9
"#;

/// Fails unless `found` is what the table says: `UnknownKey([@25` leaves out the known keys; the file
/// is the spoilt one where no other is named.
fn fits(found: &str, wanted: &str, file: &str) -> bool {
    let Some((fault, place)) = wanted.rsplit_once('@') else { return false };
    let place = if place.contains(':') { place.to_owned() } else { format!("{file}:{place}") };
    match fault.ends_with(['(', '[']) {
        true => found.starts_with(fault) && found.ends_with(&format!("@{place}")),
        false => found == format!("{fault}@{place}"),
    }
}

/// What is wrong with what the checker says of a spoilt file; `None` if nothing is.
fn complaint(folder: &str, file: &str, row: &str) -> Option<String> {
    let cells: Vec<&str> = row.split('|').map(str::trim).collect();
    let plain = |cell: &str| cell.replace('⏎', "\n").replace('∅', "");
    let (_, good) = GOOD.iter().find(|(name, _)| *name == file).unwrap();
    let (from, to) = (plain(cells[0]), plain(cells[1]));
    assert!(good.contains(&from), "the good file has no {from:?}");
    let folder = Folder::good(folder).with(file, &good.replacen(&from, &to, 1));
    let problems = folder.problems();
    let found: Vec<String> = problems.iter().map(brief).collect();
    let wanted = joined(cells[2]);
    let once = |wanted: &String| found.iter().filter(|f| fits(f, wanted, file)).count() == 1;
    let right = found.len() == wanted.len() && wanted.iter().all(once);
    let helpful = problems.iter().all(|problem| {
        let report = report(problem);
        report.starts_with(&format!("questions/{}:{}: ", problem.file, problem.line))
            && report.contains(&format!("\n    | {}\n", problem.excerpt))
            && report.lines().any(|line| line.trim_start().starts_with("Cách sửa: "))
    });
    (!right || !helpful).then(|| format!("{row}\n  found {found:?}, helpful: {helpful}"))
}

/// The wanted faults, each with its `@`: a blank inside of one is no end of it.
fn joined(cell: &str) -> Vec<String> {
    let mut wanted: Vec<String> = Vec::new();
    for word in cell.split(' ') {
        match wanted.last_mut().filter(|last| !last.contains('@')) {
            Some(last) => *last += &format!(" {word}"),
            None => wanted.push(word.into()),
        }
    }
    wanted
}

fn assert_found(file: &str, rows: &str) {
    let name = file.replace(['/', '.'], "-");
    let rows = rows.trim().lines().enumerate();
    let complaints: Vec<String> =
        rows.filter_map(|(n, row)| complaint(&format!("{name}-{n}"), file, row)).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn every_fault_of_a_handbook_is_reported_once_at_its_line_with_what_to_do() {
    assert_found("thu/handbook.toml", HANDBOOK);
}

#[test]
fn every_fault_of_the_lists_is_reported_once_at_its_line_with_what_to_do() {
    assert_found("self-checks.toml", SELF_CHECKS);
}

#[test]
fn every_fault_of_the_numbers_is_reported_once_at_its_line_with_what_to_do() {
    assert_found("emergency.toml", EMERGENCY);
}
