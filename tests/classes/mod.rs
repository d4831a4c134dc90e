//! A made-up class that answers two papers of twenty questions, one before a session and one after it;
//! and its tables, which another program reads.

pub mod list;

use canh_giac::quiz::analysis::{Asked, Reply, Sheet, Sitting};
use canh_giac::quiz::answer::Answer;
use canh_giac::quiz::points::Points;
use canh_giac::quiz::question::{ChoiceId, TopicId};
use canh_giac::quiz::random::Random;

/// Topic, objective, choices, key, and how hard it is in percent. A key of several letters is that of a
/// question where several may be taken; one that begins with `>` is a sequence.
type Row = (&'static str, u16, &'static str, &'static str, u32);

/// Question 4 (from 0) is right for everybody, 7 has a wrong key, nobody takes `d` at 11.
const BEFORE: [Row; 20] = [
    ("lua-dao", 0, "abcd", "b", 30),
    ("lua-dao", 0, "abcd", "a", 55),
    ("giao-thong", 1, "tf", "t", 40),
    ("lua-dao", 2, "abcde", "ace", 50),
    ("giao-thong", 0, "abcd", "d", 0),
    ("tin-dung", 0, "abc", "c", 70),
    ("tin-dung", 3, "abcd", "a", 45),
    ("lua-dao", 1, "abcd", "c", 60),
    ("giao-thong", 1, "", ">abcd", 50),
    ("ma-tuy", 0, "abcd", "b", 20),
    ("ma-tuy", 0, "tf", "f", 35),
    ("ma-tuy", 2, "abcd", "c", 40),
    ("tin-dung", 0, "abcdef", "bd", 65),
    ("lua-dao", 2, "A!bBC", "b", 50),
    ("giao-thong", 0, "abcd", "a", 80),
    ("ma-tuy", 1, "tf", "t", 90),
    ("tin-dung", 3, "abcd", "d", 50),
    ("lua-dao", 1, "A!BCD", "!", 55),
    ("giao-thong", 2, "abcd", "b", 25),
    ("tin-dung", 1, "abcd", "a", 60),
];

/// A topic and some objectives that the other paper does not ask about.
const AFTER: [Row; 20] = [
    ("tin-dung", 0, "abcd", "c", 20),
    ("giao-thong", 1, "abcd", "a", 15),
    ("giao-thong", 1, "tf", "f", 30),
    ("lua-dao", 0, "abcd", "b", 25),
    ("lua-dao", 0, "abcde", "bc", 35),
    ("tin-dung", 3, "abc", "a", 30),
    ("chay-no", 0, "abcd", "a", 45),
    ("chay-no", 1, "abcd", "c", 40),
    ("giao-thong", 0, "", ">abc", 30),
    ("lua-dao", 1, "abcd", "b", 10),
    ("lua-dao", 3, "tf", "f", 25),
    ("tin-dung", 2, "abcd", "c", 40),
    ("tin-dung", 0, "abcdef", "adf", 45),
    ("lua-dao", 2, "A!bBC", "b", 35),
    ("giao-thong", 0, "abcd", "a", 55),
    ("giao-thong", 2, "tf", "t", 60),
    ("tin-dung", 3, "abcd", "d", 30),
    ("lua-dao", 1, "A!BCD", "!", 20),
    ("giao-thong", 2, "abcd", "b", 10),
    ("tin-dung", 0, "abcd", "a", 35),
];

/// The seat that answers nothing after the session; those of which only the points are known.
const EMPTY: u16 = 40;
const SHORT: [u16; 2] = [13, 27];

/// A paper and who answered it.
pub struct Class {
    /// What was asked.
    pub asked: Vec<Asked>,
    /// Each seat and its sheet.
    pub seats: Vec<(u16, Sheet)>,
}

/// Forty seats before the session.
pub fn before() -> Class {
    let mut random = Random::new(20_271_122);
    Class {
        asked: asked(&BEFORE),
        seats: (1..=40).map(|seat| (seat, sheet(&BEFORE, seat, &mut random))).collect(),
    }
}

/// After it seven of them have left, three have come, and one seat was taken twice.
pub fn after() -> Class {
    let mut random = Random::new(20_271_123);
    let seats = (3..=43).rev().filter(|seat| seat % 8 != 5).chain([19]);
    let filled = |seat| match (seat, sheet(&AFTER, seat, &mut random)) {
        (EMPTY, sheet) => (seat, emptied(sheet)),
        (_, sheet) => (seat, sheet),
    };
    Class { asked: asked(&AFTER), seats: seats.map(filled).collect() }
}

fn emptied(sheet: Sheet) -> Sheet {
    let nothing = |_| Reply { points: Points::ZERO, answer: None, answered: false };
    Sheet { replies: sheet.replies.iter().map(nothing).collect(), passed: false }
}

impl Class {
    /// Both together.
    pub fn sitting(&self) -> Sitting<'_> {
        Sitting { asked: &self.asked, seats: &self.seats }
    }

    /// Without their seats.
    pub fn sheets(&self) -> Vec<Sheet> {
        self.seats.iter().map(|(_, sheet)| sheet.clone()).collect()
    }

    /// A line for each question: topic, objective, choices, key.
    pub fn questions_table(&self) -> String {
        let mut table = String::from("topic,objective,choices,key\n");
        for Asked { topic, objective, choices, key, .. } in &self.asked {
            let choices: String = choices.iter().map(|choice| choice.letter()).collect();
            table += &format!("{topic},{objective},{choices},{}\n", written(key));
        }
        table
    }

    /// A line for each sheet: seat, 1 where it passed, and for each question the parts of a point and
    /// what was answered: `-` for nothing, `?` where only the points are known.
    pub fn sheets_table(&self) -> String {
        let mut table = String::from("seat,passed");
        (1..=self.asked.len()).for_each(|number| table += &format!(",{number}"));
        for (seat, sheet) in &self.seats {
            table += &format!("\n{seat},{}", u8::from(sheet.passed));
            for reply in &sheet.replies {
                let answer = match &reply.answer {
                    Some(answer) => written(answer),
                    None if reply.answered => "?".into(),
                    None => "-".into(),
                };
                table += &format!(",{} {answer}", reply.points.parts());
            }
        }
        table + "\n"
    }
}

fn written(answer: &Answer) -> String {
    let letters = |choices: &[ChoiceId]| choices.iter().map(|it| it.letter()).collect::<String>();
    match answer {
        Answer::Sequence(things) => format!(">{}", letters(things)),
        other => letters(other.taken()),
    }
}

/// The choices with these letters.
pub fn ids(letters: &str) -> Vec<ChoiceId> {
    letters.chars().map(|letter| ChoiceId::of_letter(letter).unwrap()).collect()
}

fn asked(rows: &[Row]) -> Vec<Asked> {
    let asked = |(topic, objective, choices, key, _): &Row| Asked {
        topic: TopicId::from(*topic),
        objective: *objective,
        choices: ids(choices),
        key: match key.strip_prefix('>') {
            Some(steps) => Answer::Sequence(ids(steps)),
            None => Answer::of(ids(key)),
        },
        full: Points::ONE,
    };
    rows.iter().map(asked).collect()
}

/// What somebody answers who knows the more the higher the number of the seat is.
fn sheet(rows: &[Row], seat: u16, random: &mut Random) -> Sheet {
    let able = u32::from(seat) * 37 % 41 * 2;
    let reply = |(place, row): (usize, &Row)| {
        let reply = reply(place, row, able, random);
        if SHORT.contains(&seat) { Reply { answer: None, ..reply } } else { reply }
    };
    let replies: Vec<Reply> = rows.iter().enumerate().map(reply).collect();
    let points: Points = replies.iter().map(|reply| reply.points).sum();
    Sheet { passed: points >= Points::whole(12), replies }
}

fn reply(place: usize, row: &Row, able: u32, random: &mut Random) -> Reply {
    let (_, _, choices, key, hard) = *row;
    let knows = hard == 0 || random.below(100) + hard < able + 50;
    let guess = random.below(choices.len() as u32) as usize;
    if random.below(100) < 4 && hard > 0 {
        return Reply { points: Points::ZERO, answer: None, answered: false };
    }
    if let Some(steps) = key.strip_prefix('>') {
        let right = if knows { steps.len() - 1 } else { guess + 1 };
        let mut answer = ids(steps);
        answer.rotate_left(steps.len() - 1 - right.min(steps.len() - 1));
        let points = Points::share(right, steps.len() - 1);
        return Reply { points, answer: Some(Answer::Sequence(answer)), answered: true };
    }
    let mut taken = if knows { key.to_string() } else { choices[guess..=guess].to_string() };
    if place == 7 && able >= 30 && random.below(4) > 0 {
        taken = "b".into();
    }
    if taken == "d" && place == 11 {
        taken = "a".into();
    }
    // Some take one more than they know.
    let many = key.len() > 1 || key == "b" && choices.starts_with('A');
    if many && random.below(3) == 0 && taken != "!" {
        taken.extend(choices.chars().filter(|it| *it != '!').nth(guess));
    }
    let answer = Answer::of(ids(&taken));
    let right = answer.taken().iter().filter(|it| key.contains(it.letter())).count();
    let wrong = answer.taken().len() - right;
    let points = Points::share(right.saturating_sub(wrong), key.len());
    Reply { points, answer: Some(answer), answered: true }
}
