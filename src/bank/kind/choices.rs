//! The choices of `single` and `multiple`.

use crate::bank::fields::Fields;
use crate::bank::problem::Fault;
use crate::quiz::kind::Choice;
use crate::quiz::question::ChoiceId;

/// More than twelve shares of a point are not exact (`quiz::points`), and more than six choices do
/// not fit a phone.
const FEWEST: usize = 2;
const MOST: usize = 6;

/// Reads `[[question.choice]]`. Checks the letters, that no two choices say the same, that each
/// has its feedback, and their number.
pub(super) fn read(fields: &Fields) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    let mut letters: Vec<(ChoiceId, usize)> = Vec::new();
    for choice in fields.tables("choice") {
        let letter = choice.required_name("id");
        let (text, why) = (choice.text("text"), choice.text("why"));
        let right = choice.yes_no("right").is_some_and(|right| right.value);
        if choices.iter().any(|other| plain(&other.text) == plain(&text)) {
            choice.file.report(choice.at, Fault::SameChoice);
        }
        let id = letter.as_ref().and_then(|letter| one_letter(&letter.value));
        match (id, letter) {
            (None, Some(letter)) => choice.file.report(letter.at, Fault::IdForm("a".into())),
            (Some(id), Some(letter)) => {
                if let Some((_, first)) = letters.iter().find(|(other, _)| *other == id) {
                    choice.file.report(letter.at, Fault::IdTwice(choice.file.place(*first)));
                }
                letters.push((id, letter.at));
            }
            _ => {}
        }
        choice.done();
        choices.push(Choice { id: id.unwrap_or(ChoiceId::TRUE), text, right, why });
    }
    if !(FEWEST..=MOST).contains(&choices.len()) {
        fields.file.report(fields.at, Fault::ChoiceCount(FEWEST, MOST));
    }
    choices
}

fn one_letter(text: &str) -> Option<ChoiceId> {
    let mut letters = text.chars();
    let first = letters.next()?;
    letters.next().is_none().then(|| ChoiceId::new(first)).flatten()
}

/// A text without what does not change its meaning.
fn plain(text: &str) -> String {
    text.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect()
}
