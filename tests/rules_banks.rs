//! Proves that each rule about a bank as a whole, or about two of its questions, fires on banks
//! made for it, alone and with a report that says what to do, and not on their neighbours.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper fails its test")]

mod bank_text;
use bank_text::{GOOD, changed, line_of, made::Made, problems, unhelpful};

use canh_giac::bank::problem::Fault;
use canh_giac::bank::rules::Rule;

/// At the top of banks that are small on purpose.
const SMALL: &str = "innocent = [{ rule = \"B5\", why = \"Bộ nhỏ, chỉ để thử.\" }]";
const EVEN: [(&str, usize); 3] = [("", 4); 3];

/// What the checker says of a bank of which it must say one thing at most: the rule, where, and the
/// words that show it.
fn found(folder: &str, bank: &str) -> Option<(Rule, usize, String)> {
    let problems = problems(folder, bank);
    assert!(problems.len() < 2, "{problems:?}");
    let problem = problems.first()?;
    let Fault::Rule(rule, words) = &problem.fault else { panic!("{problem:?}") };
    assert_eq!(unhelpful(problem, *rule), None);
    Some((*rule, problem.line, words.clone()))
}

fn of_bank(rule: Rule, words: &str) -> Option<(Rule, usize, String)> {
    Some((rule, 0, words.into()))
}

/// A small bank written in code.
fn made(write: impl FnOnce(&mut Made)) -> String {
    let mut made = Made::default();
    write(&mut made);
    made.bank(SMALL)
}

/// Questions whose right choices stand at these places.
fn placed(places: &[usize], choices: &[(&str, usize)]) -> String {
    made(|made| places.iter().for_each(|place| made.single(*place, choices)))
}

/// Twelve questions whose wrong choices are of one length; in so many of them the right one is of
/// another.
fn lengths(count: usize, right: usize, wrong: usize) -> String {
    made(|made| {
        for number in 0..12 {
            let mut choices = [("", wrong); 3];
            choices[number % 3].1 = if number < count { right } else { wrong };
            made.single(number % 3, &choices);
        }
    })
}

/// Twelve questions with a choice that begins with "tất cả", which is right in so many of them.
fn with_all(right: usize) -> String {
    made(|made| {
        for number in 0..12 {
            // "Luôn" keeps the absolute words from standing in wrong choices only.
            let mut choices = [("Tất cả", 3), ("Luôn", 4), ("", 5)];
            choices.rotate_right(number % 3);
            let start = if number < right { "Tất cả" } else { "Luôn" };
            made.single(choices.iter().position(|choice| choice.0 == start).unwrap(), &choices);
        }
    })
}

/// Statements, of which so many are true.
fn statements(right: usize, all: usize) -> String {
    made(|made| (0..all).for_each(|number| made.statement(number < right)))
}

/// So many good questions, of which so many serve another objective.
fn sized(count: usize, of_other: usize) -> String {
    let mut made = Made::default();
    (0..count).for_each(|number| made.single(number % 3, &EVEN));
    let mut bank = made.bank("");
    if of_other > 0 {
        let other = "[[objective]]\nid = \"khac\"\nname = \"Khác\"\n\n[[source]]";
        bank = bank.replacen("[[source]]", other, 1);
    }
    bank.replacen("objective = \"biet\"", "objective = \"khac\"", of_other)
}

/// The good bank with a further question, which is like one that it has but for these changes.
fn with_twin(of: &str, changes: &str) -> String {
    let id = format!("[[question]]\nid = \"{of}\"");
    let start = GOOD.find(&id).unwrap();
    let end = GOOD[start + 1..].find("\n\n[[question]]\n").map_or(GOOD.len(), |at| start + 1 + at);
    let twin = GOOD[start..end].replacen(of, "th-009", 1);
    format!("{GOOD}\n{}\n", if changes.is_empty() { twin } else { changed(&twin, changes) })
}

/// The good bank whose first two explanations say this, both resting on an article; their numbers
/// stand in the feedback as well, so that none is new.
fn explained(first: &str, second: &str, article: &str) -> String {
    changed(
        GOOD,
        &format!(
            "Khói nóng bay lên cao, gần sàn dễ thở hơn. => {first} ;; \
             Trên cao nhiều hơi độc nhất. => {first} ;; \
             Đông người thì kẻ trộm bỏ chạy. => {second} ;; Chúng hay giấu dao. => {second} ;; \
             sources = [{{ id = \"bao\" }}] => sources = [{{ id = \"luat\", article = \"{article}\" }}]"
        ),
    )
}

const SIX: &str = "Người lái bị phạt tới 6 triệu.";
const EIGHT: &str = "Ai say bị phạt tới 8 triệu.";

/// A bank that breaks this rule and no other one.
fn breaking(rule: Rule) -> String {
    match rule {
        Rule::Position => placed(&[1; 5], &EVEN),
        Rule::Length => lengths(12, 5, 4),
        Rule::AllBias => with_all(12),
        Rule::TruthBalance => statements(10, 10),
        Rule::Coverage => sized(3, 0),
        Rule::NearDuplicate => with_twin("th-001", ""),
        Rule::Contradiction => explained(SIX, EIGHT, "Điều 1"),
        // Rules about single questions have theirs in rules_items.rs.
        other => panic!("no bank that breaks {}", other.number()),
    }
}

#[test]
fn every_rule_about_banks_fires_alone_on_the_bank_made_for_it() {
    for rule in Rule::ALL.iter().filter(|rule| rule.number().starts_with('B')) {
        let found = found(&format!("breaking-{}", rule.number()), &breaking(*rule));
        assert_eq!(found.map(|(rule, ..)| rule), Some(*rule));
    }
}

#[test]
fn five_right_choices_at_one_place_in_a_row_are_one_too_many() {
    let found = |places: &[usize]| found("b1-run", &placed(places, &EVEN));
    assert_eq!(found(&[0, 1, 1, 1, 1, 1, 2]), of_bank(Rule::Position, "5"));
    assert_eq!(found(&[0, 1, 1, 1, 1, 2, 1]), None);
}

#[test]
fn a_place_that_is_right_far_more_often_than_chance_is_found_without_a_run() {
    let of_three = |places: &[usize]| found("b1-three", &placed(places, &EVEN));
    let of_four = |places: &[usize]| found("b1-four", &placed(places, &[EVEN[0]; 4]));
    assert_eq!(of_three(&[0, 0, 0, 1].repeat(4)), of_bank(Rule::Position, "[12, 4, 0]"));
    let often = [3, 3, 3, 0, 3, 3, 3, 1, 3, 3, 3, 1];
    assert_eq!(of_four(&often), of_bank(Rule::Position, "[1, 2, 0, 9]"));
    // 8 of 16 happen by chance.
    assert_eq!(of_three(&[0, 0, 1, 2].repeat(4)), None);
    // Of seven questions nothing can be said.
    assert_eq!(of_three(&[0, 0, 0, 1, 0, 0, 0]), None);
}

#[test]
fn the_longest_and_the_shortest_choice_must_not_be_right_too_often() {
    let found = |count, right, wrong| found("b2", &lengths(count, right, wrong));
    // Chance gives 4 of 12, and 7.3 is two standard deviations more.
    assert_eq!(found(8, 5, 4), of_bank(Rule::Length, "8/12"));
    assert_eq!(found(7, 5, 4), None);
    assert_eq!(found(8, 4, 5), of_bank(Rule::Length, "8/12"));
    assert_eq!(found(7, 4, 5), None);
}

#[test]
fn choices_that_begin_with_all_must_not_be_right_too_often() {
    assert_eq!(found("b3", &with_all(8)), of_bank(Rule::AllBias, "8"));
    assert_eq!(found("b3", &with_all(7)), None);
}

#[test]
fn statements_must_be_true_and_false_about_as_often() {
    let found = |right, all| found("b4", &statements(right, all));
    assert_eq!(found(7, 10), of_bank(Rule::TruthBalance, "7/10"));
    assert_eq!(found(3, 10), of_bank(Rule::TruthBalance, "3/10"));
    assert_eq!(found(6, 10), None);
    assert_eq!(found(4, 10), None);
    assert_eq!(found(7, 7), None);
}

#[test]
fn a_bank_and_an_objective_need_enough_questions() {
    let found = |count, of_other| found("b5", &sized(count, of_other));
    assert_eq!(found(24, 0), of_bank(Rule::Coverage, "24"));
    assert_eq!(found(25, 0), None);
    assert_eq!(found(25, 1), of_bank(Rule::Coverage, "khac: 1"));
    assert_eq!(found(25, 2), None);
}

/// What is found in the second of two questions.
fn twin(folder: &str, of: &str, changes: &str) -> Option<(Rule, String)> {
    let bank = with_twin(of, changes);
    let (rule, line, words) = found(folder, &bank)?;
    assert_eq!(line, line_of(&bank, "th-009"));
    Some((rule, words))
}

fn same_as(id: &str) -> Option<(Rule, String)> {
    Some((Rule::NearDuplicate, id.into()))
}

#[test]
fn a_question_that_asks_nearly_the_same_is_found_at_the_second_of_both() {
    let twin = |changes| twin("b6-single", "th-001", changes);
    assert_eq!(twin(""), same_as("th-001"));
    assert_eq!(twin("làm gì? => làm gì đây?"), same_as("th-001"));
    assert_eq!(twin("Có khói dày trong phòng trọ => Có khói trong nhà xưởng"), None);
}

#[test]
fn messages_and_steps_are_compared_where_the_question_is_a_mere_request() {
    let message = |changes| twin("b6-message", "th-005", changes);
    assert_eq!(message("Chào bạn, => Chào anh,"), same_as("th-005"));
    let other = "Chào bạn, tài khoản của bạn vừa có thông báo mới. => Mẹ ơi, con bị giữ ở đồn. ;; \
                 Bấm vào => Con gửi mẹ ;; để xem. Làm => nhé. Mẹ gửi ;; \
                 kẻo mất. => kẻo muộn. ;; Cảm ơn bạn đã dùng dịch vụ. => Con chờ ngoài cổng chợ.";
    assert_eq!(message(other), None);
    let steps = |changes| twin("b6-steps", "th-004", changes);
    assert_eq!(steps("Chờ nguội hẳn => Chờ thật nguội"), same_as("th-004"));
    let other = "Vặn tắt bếp => Mở cửa sổ ;; Đậy vung thật kín => Rút phích điện ;; \
                 Chờ nguội hẳn => Gọi hàng xóm sang";
    assert_eq!(steps(other), None);
}

#[test]
fn loans_told_in_the_same_words_differ_by_what_they_come_to() {
    let loan = |changes| twin("b6-loan", "th-006", changes);
    assert_eq!(loan("Lãi tháng nhân => Lãi nhân"), same_as("th-006"));
    let other = "trả 300.000 => trả 600.000 ;; answer = \"36\" => answer = \"72\"";
    assert_eq!(loan(other), None);
}

#[test]
fn two_questions_on_one_article_must_not_name_different_numbers() {
    let bank = explained(SIX, EIGHT, "Điều 1");
    let words = "th-001: bị phạt tới … triệu 6 / 8".into();
    let at = line_of(&bank, "th-002");
    assert_eq!(found("b7", &bank), Some((Rule::Contradiction, at, words)));
    let same_number = explained(SIX, "Ai say bị phạt tới 6 triệu.", "Điều 1");
    assert_eq!(found("b7-same", &same_number), None);
    assert_eq!(found("b7-other-article", &explained(SIX, EIGHT, "Điều 9")), None);
    let other_unit = explained(SIX, "Ai say bị phạt tới 8 tháng.", "Điều 1");
    assert_eq!(found("b7-other-unit", &other_unit), None);
}
