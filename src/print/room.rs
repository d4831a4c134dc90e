//! How much room a question takes on paper, estimated: whoever lays out a page does so before a browser has drawn it.

use super::Form;
use crate::quiz::question::Question;

/// Lines that a picture is as high as, the gap around it included.
const PICTURE: usize = 12;

/// How many lines a question takes where a line holds so many signs. Rather too many than too few: words are not broken,
/// so a line is taken to be nine tenths full.
pub fn lines(question: &Question, form: &Form, signs: usize) -> usize {
    let of =
        |words: &str, signs: usize| (words.chars().count() * 10).div_ceil(signs.max(10) * 9).max(1);
    let rows = form.rows.iter().map(|row| of(&row.words, signs.saturating_sub(6)));
    // Two columns of what is to be chosen from.
    let list = form.list.iter().map(|(_, words)| of(words, signs / 2 - 4));
    let list = list.sum::<usize>().div_ceil(2);
    let picture = question.picture.as_ref().map_or(0, |_| PICTURE);
    of(&question.text, signs - 4) + of(form.how, signs) + rows.sum::<usize>() + list + picture + 1
}
