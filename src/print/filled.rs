//! A printed question as somebody filled it in, carried over by the keyboard: a line for each question, written as the
//! page of keys writes it, in as few signs as can be.

use crate::quiz::amount::Amount;
use crate::quiz::answer::{Answer, Change};
use crate::quiz::kind::{Call, Kind, Matching};
use crate::quiz::paper::Item;
use crate::quiz::question::{ChoiceId, Question};
use crate::text::language;

/// The answer that a line stands for, [`Answer::nothing`] for an empty one; `None` where the question has no such
/// answer.
///
/// Boxes that are ticked: their letters or numbers (`B`, `ac`, `1 3`); a statement: `Đ` or `S`, `T` or `F` in English; an
/// order: the numbers from the first box to the last; pairs: the letters from the first box to the last, `-` for an empty
/// one, or each with its number; a number as it is written; a genuine message: `T`, `G` in English; a call: the letters in
/// their turn.
pub fn filled(question: &Question, item: &Item, typed: &str) -> Option<Answer> {
    let line = typed.trim();
    if line.is_empty() {
        return Some(Answer::nothing());
    }
    let is_genuine = matches!(line.chars().next(), Some('t' | 'T' | 'g' | 'G'));
    match &question.kind {
        Kind::Single(kind) => {
            let shown = item.arrange(&kind.choices, |choice| choice.id);
            let taken = lettered(line, &shown, |choice| choice.id)?;
            (taken.len() == 1).then(|| Answer::of(taken))
        }
        Kind::Multiple(kind) => {
            let shown = item.arrange(&kind.choices, |choice| choice.id);
            lettered(line, &shown, |choice| choice.id).map(Answer::of)
        }
        Kind::TrueFalse(_) => match line.chars().next() {
            Some('đ' | 'Đ' | 'd' | 'D' | 't' | 'T') => Some(Answer::of([ChoiceId::TRUE])),
            Some('s' | 'S' | 'f' | 'F') => Some(Answer::of([ChoiceId::FALSE])),
            _ => None,
        },
        Kind::Order(kind) => {
            let shown = item.arrange(&kind.steps, |step| step.id);
            let numbers = numbers(line, shown.len())?;
            (numbers.len() == shown.len()).then_some(())?;
            // The box of each step holds the place where it belongs.
            let step = |place: usize| {
                let row = numbers.iter().position(|number| *number == place)?;
                Some(shown.get(row)?.id)
            };
            let steps: Option<Vec<ChoiceId>> = (1..=shown.len()).map(step).collect();
            Some(Answer::Sequence(steps?))
        }
        Kind::Matching(kind) => pairs(line, kind, item),
        Kind::Number(kind) => {
            let number = line.strip_suffix(kind.unit.as_str()).unwrap_or(line);
            Amount::read(number, language::now()).ok().map(Answer::Number)
        }
        Kind::RedFlags(_) if is_genuine => Some(Answer::of([ChoiceId::GENUINE])),
        Kind::RedFlags(kind) => {
            let numbers = numbers(line, kind.parts.len())?;
            Some(Answer::of(numbers.iter().filter_map(|at| Some(kind.parts.get(at - 1)?.id))))
        }
        Kind::Hotspot(kind) => {
            let numbers = numbers(line, kind.spots.len())?;
            Some(Answer::of(
                numbers.iter().filter_map(|at| Some(kind.spots.get(at - 1)?.choice.id)),
            ))
        }
        Kind::Call(kind) => said(line, kind),
    }
}

/// What stands between letters or numbers.
fn is_gap(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, ',' | ';' | '.')
}

/// The place that a letter names.
fn place(letter: char) -> Option<usize> {
    let place = u32::from(letter.to_ascii_uppercase()).checked_sub('A'.into())?;
    usize::try_from(place).ok().filter(|place| *place < 26)
}

/// The things whose letters are named.
fn lettered<T>(line: &str, shown: &[&T], id: fn(&T) -> ChoiceId) -> Option<Vec<ChoiceId>> {
    let letters = line.chars().filter(|sign| !is_gap(*sign));
    letters.map(|letter| Some(id(shown.get(place(letter)?)?))).collect()
}

/// Numbers from 1 to `most`: with something between them, or one digit each.
fn numbers(line: &str, most: usize) -> Option<Vec<usize>> {
    let within = |number: usize| (1..=most).contains(&number).then_some(number);
    if most < 10 {
        let digits = line.chars().filter(|sign| !is_gap(*sign));
        return digits.map(|digit| within(digit.to_digit(10)? as usize)).collect();
    }
    let numbers = line.split(is_gap).filter(|number| !number.is_empty());
    numbers.map(|number| within(number.parse().ok()?)).collect()
}

/// Pairs: a letter for each box in turn, or behind its number.
fn pairs(line: &str, kind: &Matching, item: &Item) -> Option<Answer> {
    let shown = item.arrange(&kind.pairs, |pair| pair.id);
    let (mut answer, mut at, mut named) = (Answer::nothing(), 0, None);
    for sign in line.chars().filter(|sign| !is_gap(*sign)) {
        if let Some(digit) = sign.to_digit(10) {
            // Whatever number is typed: one with too many digits names no box.
            let before: usize = named.unwrap_or_default();
            named = Some(before.saturating_mul(10).saturating_add(digit as usize));
            continue;
        }
        let row = named.take().map_or(Some(at), |number: usize| number.checked_sub(1))?;
        let left = kind.pairs.get(row)?.id;
        if !matches!(sign, '-' | '–' | '_') {
            let right = shown.get(place(sign)?)?.id;
            answer = answer.after(Change::Pair(left, Some(right)));
        }
        at = row + 1;
    }
    named.is_none().then_some(answer)
}

/// What was said in a call, from its beginning on; numbers of steps are passed over.
fn said(line: &str, kind: &Call) -> Option<Answer> {
    let (mut scene, mut said) = (kind.scenes.first()?, Vec::new());
    for letter in line.chars().filter(|sign| !is_gap(*sign) && !sign.is_ascii_digit()) {
        let reply = scene.replies.get(place(letter)?)?;
        said.push(reply.id);
        scene = kind.scenes.get(usize::from(reply.to))?;
    }
    (!said.is_empty()).then_some(Answer::Sequence(said))
}
