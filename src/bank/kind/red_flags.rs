//! `red_flags`: a message, and what in it gives it away. The author marks signs (and harmless parts
//! that look suspicious) by quoting them; the rest is taken apart here into parts that can be
//! pointed at as well.

use super::letters::{Letters, check_count};
use crate::bank::fields::Fields;
use crate::bank::problem::{Fault, Thing};
use crate::quiz::kind::red_flags::{Channel, Part};
use crate::quiz::kind::{Kind, RedFlags};
use crate::quiz::question::ChoiceId;

/// More signs than this make a message that nobody believes.
const SIGNS: (usize, usize) = (1, 6);
/// Parts without a letter of their own are named `A` to `Z` by their place.
const MOST_PARTS: usize = 26;
/// Ends of sentences and clauses, where the rest of a message is taken apart.
const ENDS: [char; 5] = ['.', '!', '?', ';', ':'];

/// A quoted part of the message.
struct Mark {
    start: usize,
    end: usize,
    sign: Option<ChoiceId>,
    why: String,
}

pub(super) fn read(fields: &Fields) -> Kind {
    let channel = fields.one_of(
        "channel",
        &[
            ("sms", Channel::Sms),
            ("zalo", Channel::Chat),
            ("call", Channel::Call),
            ("post", Channel::Post),
            ("bank", Channel::Notice),
            ("paper", Channel::Paper),
        ],
    );
    let sender = fields.text("sender");
    let message = fields.lines("message");
    let genuine = fields.yes_no("genuine").is_some_and(|genuine| genuine.value);
    let mut marks = Vec::new();
    let mut letters = Letters::default();
    let signs = fields.tables("sign");
    let signs = signs.into_iter().map(|sign| {
        let id = letters.read(&sign);
        mark(sign, Some(id), &message, &mut marks);
    });
    let signs = signs.count();
    let normal =
        fields.tables("normal").into_iter().map(|one| mark(one, None, &message, &mut marks));
    let normal = normal.count();
    match (genuine, signs, normal) {
        (true, 0, 0) => fields.file.report(fields.at, Fault::GenuineUnexplained),
        (true, 0, _) => {}
        (true, ..) => fields.file.report(fields.at, Fault::GenuineWithSigns),
        (false, ..) => check_count(fields, Thing::Sign, signs, SIGNS),
    }
    let parts = take_apart(&message, marks);
    let harmless = parts.len() - parts.iter().filter(|part| part.sign).count();
    if harmless < signs && !message.is_empty() || parts.len() > MOST_PARTS {
        fields.file.report(fields.at, Fault::Harmless(signs, harmless));
    }
    Kind::RedFlags(RedFlags { channel: channel.unwrap_or(Channel::Sms), sender, parts })
}

/// Reads a quoted part and finds it in the message.
fn mark(fields: Fields, sign: Option<ChoiceId>, message: &str, marks: &mut Vec<Mark>) {
    let (quoted, why) = (fields.required_name("text"), fields.text("why"));
    if let Some(quoted) = quoted {
        if !quoted.value.is_empty() && message.matches(&quoted.value).count() > 1 {
            fields.file.report(quoted.at, Fault::QuotedTwice);
        }
        match message.find(&quoted.value) {
            // That there is no message was reported.
            None if message.is_empty() => {}
            None => fields.file.report(quoted.at, Fault::NotInMessage),
            Some(start) => {
                let end = start + quoted.value.len();
                if marks.iter().any(|other| other.start < end && start < other.end) {
                    fields.file.report(quoted.at, Fault::Overlap);
                } else {
                    let place = marks.partition_point(|other| other.start < start);
                    marks.insert(place, Mark { start, end, sign, why });
                }
            }
        }
    }
    fields.done();
}

/// Takes a message apart: the marked parts, and between them sentences and lines.
fn take_apart(message: &str, marks: Vec<Mark>) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut from = 0;
    for mark in marks {
        between(&message[from..mark.start], &mut parts);
        let id = mark.sign.unwrap_or(ChoiceId::unlettered(parts.len()));
        let new_line = message[..mark.start].trim_end_matches(' ').ends_with('\n');
        let text = message[mark.start..mark.end].into();
        parts.push(Part { id, text, new_line, sign: mark.sign.is_some(), why: mark.why });
        from = mark.end;
    }
    between(&message[from..], &mut parts);
    parts
}

/// Takes the rest between two marked parts apart.
fn between(rest: &str, parts: &mut Vec<Part>) {
    for (number, line) in rest.split('\n').enumerate() {
        let mut new_line = number > 0;
        let mut left = line;
        while !left.trim().is_empty() {
            let (clause, more) = left.split_at(clause_end(left));
            push(clause, new_line, parts);
            (left, new_line) = (more, false);
        }
    }
}

/// Where the first clause of a line ends: behind a mark that a space follows, or at the end.
fn clause_end(line: &str) -> usize {
    let marks = line.char_indices().filter(|(_, sign)| ENDS.contains(sign));
    let mut ends = marks.map(|(at, sign)| at + sign.len_utf8());
    ends.find(|end| line[*end..].starts_with(' ')).unwrap_or(line.len())
}

/// Adds a clause. One word or a mere mark is no part of its own: it goes with what stands before
/// it on its line.
fn push(clause: &str, new_line: bool, parts: &mut Vec<Part>) {
    let words = clause.split(' ').filter(|word| word.contains(char::is_alphanumeric)).count();
    match parts.last_mut() {
        Some(last) if words < 2 && !new_line => last.text.push_str(clause.trim_end()),
        _ => parts.push(Part {
            id: ChoiceId::unlettered(parts.len()),
            text: clause.trim().into(),
            new_line,
            sign: false,
            why: String::new(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apart(message: &str, signs: &[&str]) -> Vec<String> {
        let mark = |sign: &&str| Mark {
            start: message.find(sign).unwrap(),
            end: message.find(sign).unwrap() + sign.len(),
            sign: Some(ChoiceId::TRUE),
            why: String::new(),
        };
        let parts = take_apart(message, signs.iter().map(mark).collect());
        let shown = |part: Part| {
            let (line, sign) = (part.new_line, part.sign);
            let text = part.text;
            format!("{}{}{text}", if line { "/" } else { "" }, if sign { "!" } else { "" })
        };
        parts.into_iter().map(shown).collect()
    }

    #[test]
    fn a_message_falls_into_signs_sentences_and_lines() {
        assert_eq!(
            apart(
                "Tai khoan bi khoa. Xin chao anh!\nBam vao http://a.top trong 30 phut de mo lai.",
                &["http://a.top", "trong 30 phut"]
            ),
            [
                "Tai khoan bi khoa.",
                "Xin chao anh!",
                "/Bam vao",
                "!http://a.top",
                "!trong 30 phut",
                "de mo lai.",
            ]
        );
    }

    #[test]
    fn a_lonely_word_or_mark_stays_with_what_stands_before_it() {
        assert_eq!(apart("Chuyển ngay.", &["Chuyển ngay"]), ["!Chuyển ngay."]);
        assert_eq!(
            apart("Hạn mức 3.000 đồng; phí 0 đồng", &[]),
            ["Hạn mức 3.000 đồng;", "phí 0 đồng"]
        );
    }
}
