//! The choices of `single` and `multiple`.

use super::letters::{Letters, check_count};
use crate::bank::fields::Fields;
use crate::bank::problem::Thing;
use crate::quiz::kind::Choice;

/// More than twelve shares of a point are not exact (`quiz::points`), and more than six choices do
/// not fit a phone.
const COUNT: (usize, usize) = (2, 6);

/// Reads `[[question.choice]]`. Checks the letters, that no two choices say the same, that each
/// has its feedback, and their number.
pub(super) fn read(fields: &Fields) -> Vec<Choice> {
    let mut letters = Letters::default();
    let choices: Vec<Choice> =
        fields.tables("choice").into_iter().map(|choice| one(choice, &mut letters)).collect();
    check_count(fields, Thing::Choice, choices.len(), COUNT);
    choices
}

/// Reads one thing that can be taken; its table may have other keys, which `extra` reads.
pub(super) fn with<T>(
    choice: Fields,
    letters: &mut Letters,
    extra: impl FnOnce(&Fields) -> T,
) -> (Choice, T) {
    let id = letters.read(&choice);
    let (text, why) = (choice.text("text"), choice.text("why"));
    let right = choice.yes_no("right").is_some_and(|right| right.value);
    letters.check_text(&choice, &text);
    let extra = extra(&choice);
    choice.done();
    (Choice { id, text, right, why }, extra)
}

fn one(choice: Fields, letters: &mut Letters) -> Choice {
    with(choice, letters, |_| ()).0
}
