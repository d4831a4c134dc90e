//! How large the letters of a board can be. An estimate, in tenths of a hundredth of the screen's height, for a
//! screen of 16 by 9; a higher one has room to spare. The view looks afterwards whether it was right.

use super::{Board, Layout, Line, Look};
use crate::quiz::show::Stage;

/// The sizes that letters can have, from the largest. `style/wall.css` has them too, in this order.
pub const SIZES: [u32; 9] = [84, 74, 65, 56, 50, 44, 38, 33, 28];
/// What can be read from 8 m, see `style/wall.css`.
pub const READABLE: u32 = 50;
/// What is asked is never smaller: an eighteenth of the height.
pub const ASKED: u32 = 56;

/// What is between the line above and the bar below.
pub const ROOM: u32 = 840;
/// What the strip of the teams takes of it.
pub const STRIP: u32 = 95;

/// From one margin to the other.
const WIDTH: u32 = 1690;
/// A letter with what is between it and the next is so many hundredths of its size wide, in fonts that are not
/// narrow.
const LETTER: u32 = 53;

/// The place in [`SIZES`] of the largest letters in which a board fits into `room`; the smallest where it does
/// in none.
pub fn fit(board: &Board, room: u32) -> usize {
    let fits = |size: &u32| height(board, *size) <= room;
    SIZES.iter().position(fits).unwrap_or(SIZES.len() - 1)
}

/// How high a board is in letters of this size.
pub fn height(board: &Board, size: u32) -> u32 {
    let words = match board.stage {
        Stage::Asking => size.max(ASKED),
        Stage::Revealed(_) | Stage::Explained => size * 3 / 4,
    };
    if board.stage == Stage::Asking && board.layout == Layout::Picture {
        // The question stands beside its picture, which has a size of its own.
        return rows(letters(&board.words), WIDTH * 37 / 100, words) * words * 120 / 100;
    }
    let head = rows(letters(&board.words), WIDTH, words) * words * 120 / 100 + size / 2;
    let sender = if board.sender.is_some() { size * 3 / 4 } else { 0 };
    let lines = |lines: &[Line], width: u32| -> u32 {
        lines.iter().map(|line| card(line, width, size)).sum()
    };
    let body = match board.layout {
        Layout::Cards => lines(&board.lines, WIDTH) + lines(&board.second, WIDTH),
        Layout::Pairs => {
            // Each pair of lines stands on one level.
            let both = board.lines.iter().zip(&board.second);
            let half = WIDTH / 2 - size / 2;
            both.map(|(one, other)| card(one, half, size).max(card(other, half, size))).sum()
        }
        Layout::Message => message(&board.lines, size) + lines(&board.second, WIDTH),
        Layout::Picture => {
            let told: Vec<&Line> = board.lines.iter().filter(|it| !it.words.is_empty()).collect();
            let told = told.iter().map(|line| card(line, WIDTH * 3 / 5, size)).sum::<u32>();
            // The picture beside them.
            told.max(WIDTH * 2 / 5 * 3 / 4)
        }
    };
    let notes = board.notes.iter().map(|note| rows(letters(note), WIDTH, size * 55 / 100));
    let notes = notes.sum::<u32>() * size * 72 / 100;
    head + sender + body + notes
}

fn card(line: &Line, width: u32, size: u32) -> u32 {
    if line.look == Look::Paragraph {
        let all = letters(&line.words) + letters(line.verdict);
        return rows(all, width, size) * size * 130 / 100 + size / 2;
    }
    let hands = if line.pick.is_some() { 4 } else { 0 };
    let inner = width.saturating_sub(size * (3 + hands)).max(size);
    let verdict = if line.verdict.is_empty() { 0 } else { letters(line.verdict) + 4 };
    let words = rows(letters(&line.words) + verdict, inner, size) * size * 120 / 100;
    let small = size * 75 / 100;
    let why = rows(letters(&line.why), inner, small) * small * 125 / 100;
    words + why + size * 60 / 100
}

fn message(parts: &[Line], size: u32) -> u32 {
    let (mut all, mut row) = (0, 0);
    for part in parts {
        if part.new_line {
            all += rows(row, WIDTH - 2 * size, size);
            row = 0;
        }
        // Its number, and where somebody raised a hand how many.
        row += letters(&part.words) + 4;
    }
    (all + rows(row, WIDTH - 2 * size, size)) * size * 130 / 100 + size * 60 / 100
}

fn letters(words: &str) -> u32 {
    words.chars().count() as u32
}

/// Rows that so many letters of this size take; a word that does not fit goes to the next row.
fn rows(letters: u32, width: u32, size: u32) -> u32 {
    let row = (width * 100 / (size * LETTER).max(1)).max(8);
    // Half of a word is lost at the end of each row but the last.
    if letters <= row { u32::from(letters > 0) } else { letters.div_ceil(row - 3) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn board(words: usize, choices: &[usize]) -> Board {
        let lines = choices.iter().map(|length| Line::says("A", &"a".repeat(*length)));
        let board = Board::cards("", Stage::Asking, lines.collect());
        Board { words: "a".repeat(words), ..board }
    }

    #[test]
    fn short_questions_get_large_letters_and_longer_ones_never_larger_ones() {
        assert_eq!(fit(&board(30, &[4, 5]), ROOM), 0);
        let sizes: Vec<usize> =
            (0..10).map(|more| fit(&board(40 + 30 * more, &[20 + 8 * more; 6]), ROOM)).collect();
        assert!(sizes.is_sorted() && sizes[0] < sizes[9], "{sizes:?}");
    }

    #[test]
    fn a_long_question_with_six_choices_is_readable_from_8_m() {
        let size = SIZES[fit(&board(155, &[57; 6]), ROOM)];
        assert!(size >= READABLE, "{size}");
    }

    #[test]
    fn what_is_without_measure_gets_the_smallest_letters() {
        assert_eq!(fit(&board(5000, &[500; 6]), ROOM), SIZES.len() - 1);
    }
}
