//! The tables that the bank checker prints: what there is, and how a robot fares that knows nothing.

use super::guide;
use crate::bank::rules::kind_name;
use crate::bank::rules::robot::{self, Fares, Strategy};
use crate::quiz::language::Language;
use crate::quiz::question::{Bank, Question};
use crate::quiz::time::Date;

use crate::bank::shelf::Shelf;

/// The kinds in the order of the columns, and what stands above them.
const KINDS: [(&str, &str); 9] = [
    ("single", "một"),
    ("multiple", "nhiều"),
    ("true_false", "đ/s"),
    ("order", "xếp"),
    ("match", "ghép"),
    ("number", "số"),
    ("red_flags", "dấu hiệu"),
    ("hotspot", "hình"),
    ("call", "gọi"),
];

/// Counts per bank: questions, kinds, levels, vital ones.
pub fn counts(shelf: &Shelf) -> String {
    let mut table = format!("{:<13}{:>5}", "bộ", "câu");
    for (_, title) in KINDS {
        table += &format!("{title:>9}");
    }
    table += &format!("{:>6}{:>6}{:>6}{:>10}\n", "mức 1", "mức 2", "mức 3", "điểm liệt");
    for (topic, bank) in &shelf.banks {
        table += &row(topic.id.as_str(), &bank.questions.iter().collect::<Vec<_>>());
    }
    let all: Vec<&Question> = shelf.banks.iter().flat_map(|(_, bank)| &bank.questions).collect();
    table + &row("tất cả", &all)
}

/// How much of each bank there is in English.
pub fn translations(shelf: &Shelf) -> String {
    let mut table = format!("{:<13}{:>5}{:>11}{:>11}\n", "bộ", "câu", "tiếng Anh", "chưa dịch");
    let mut all = (0, 0);
    let mut row = |name: &str, count: usize, missing: usize| {
        table += &format!("{name:<13}{count:>5}{:>11}{missing:>11}\n", count - missing);
    };
    for (topic, bank) in &shelf.english.banks {
        let missing = bank.questions.iter().filter(|q| q.language == Language::Vi).count();
        let count = bank.questions.len();
        row(topic.id.as_str(), count, missing);
        all = (all.0 + count, all.1 + missing);
    }
    row("tất cả", all.0, all.1);
    table
}

fn row(name: &str, questions: &[&Question]) -> String {
    let count = |is: &dyn Fn(&Question) -> bool| questions.iter().filter(|q| is(q)).count();
    let mut row = format!("{name:<13}{:>5}", questions.len());
    for (kind, _) in KINDS {
        row += &format!("{:>9}", count(&|question| kind_name(question) == kind));
    }
    for level in 1..=3 {
        row += &format!("{:>6}", count(&|question| question.level == level));
    }
    row + &format!("{:>10}\n", count(&|question| question.vital.is_some()))
}

/// How the robot fares on each bank and on all of them.
pub fn robot(shelf: &Shelf) -> String {
    let mut table = String::from(
        "Máy đoán mò (câu chọn một): đúng/số câu, cao hơn ngẫu nhiên mấy độ lệch chuẩn\n",
    );
    table += &format!("{:<13}", "bộ");
    for strategy in Strategy::ALL {
        table += &format!("{:>20}", strategy_words(strategy));
    }
    table.push('\n');
    let banks: Vec<&Bank> = shelf.banks.iter().map(|(_, bank)| bank).collect();
    for bank in &banks {
        table += &robot_row(bank.topic.as_str(), &[bank]);
    }
    table += &robot_row("tất cả", &banks);
    table += "\nMáy đoán mò trên bản tiếng Anh, theo hình thức các phương án\n";
    for (topic, bank) in &shelf.english.banks {
        let questions = bank.questions.iter().filter(|q| q.language == Language::En);
        let bank = Bank { questions: questions.cloned().collect(), ..bank.clone() };
        if !bank.questions.is_empty() {
            table += &robot_cells(topic.id.as_str(), &[&bank], &Strategy::OF_FORM);
        }
    }
    table
}

fn robot_row(name: &str, banks: &[&Bank]) -> String {
    robot_cells(name, banks, &Strategy::ALL)
}

/// Under the columns of all strategies: the cell of one that is not played stays empty.
fn robot_cells(name: &str, banks: &[&Bank], played: &[Strategy]) -> String {
    let mut row = format!("{name:<13}");
    for strategy in Strategy::ALL {
        if !played.contains(&strategy) {
            row += &format!("{:>20}", "");
            continue;
        }
        let plays = banks.iter().map(|bank| robot::play(bank, strategy));
        let fares = plays.fold(Fares::default(), Fares::and);
        let cell = format!("{:.1}/{} {:+.1}", fares.right, fares.questions, fares.above_chance());
        row += &format!("{cell:>20}");
    }
    row + "\n"
}

fn strategy_words(strategy: Strategy) -> &'static str {
    match strategy {
        Strategy::Longest => "dài nhất",
        Strategy::NoAbsolute => "không từ tuyệt đối",
        Strategy::MostOverlap => "chung nhiều từ",
        Strategy::Middle => "ở giữa",
        Strategy::First => "đầu tiên",
    }
}

/// The questions, and the parts of the guide, whose sources should have been read again before
/// `day`, one a line, the longest overdue first.
pub fn stale(shelf: &Shelf, day: Date) -> String {
    let is_overdue = |recheck: Option<Date>| recheck.filter(|recheck| *recheck < day);
    let mut overdue: Vec<(Date, String, &str)> = Vec::new();
    for (_, bank) in &shelf.banks {
        overdue.extend(bank.questions.iter().filter_map(|question| {
            let recheck = is_overdue(bank.recheck(question))?;
            Some((recheck, question.id.to_string(), &*question.text))
        }));
    }
    let questions = overdue.len();
    let parts = guide::rechecks(shelf).into_iter();
    overdue.extend(parts.filter_map(|(recheck, id, text)| Some((is_overdue(recheck)?, id, text))));
    let parts = overdue.len() - questions;
    overdue.sort();
    let lines = overdue
        .iter()
        .map(|(recheck, id, text)| format!("{id}: hạn đọc lại căn cứ {recheck}: {text}\n"));
    lines.collect::<String>()
        + &format!("Ngày {day}: {questions} câu, {parts} mục cẩm nang quá hạn đọc lại căn cứ.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::rules::kind_names;

    #[test]
    fn every_kind_has_its_column() {
        assert_eq!(KINDS.map(|(kind, _)| kind), kind_names());
    }
}
