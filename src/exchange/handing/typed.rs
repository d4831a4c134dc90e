//! Short codes in a text. A code that is right is told from words by its seal; one that is wrong only by its looks, so what
//! does not look like a code is no wrong one.

use super::Refused;
use super::finding::Finding;
use crate::quiz::class::code::ClassCode;
use crate::quiz::class::short_code;

/// Signs of a group, as codes are shown.
const GROUP: usize = 4;
/// Whoever typed a code alone forgot or doubled at most so many signs.
const AMISS: usize = 3;

/// A word that may be a part of a code.
struct Word {
    /// Its signs, without hyphens.
    signs: String,
    /// The lengths of its groups.
    groups: Vec<usize>,
}

impl Word {
    /// `None` for a word with a sign that nobody types for one of a code.
    fn of(word: &[char]) -> Option<Word> {
        let fine = |sign: &char| sign.is_ascii_alphanumeric() || *sign == '-';
        word.iter().all(fine).then_some(())?;
        let groups = word.split(|sign| *sign == '-').map(<[char]>::len);
        let signs: String = word.iter().filter(|sign| **sign != '-').collect();
        (!signs.is_empty()).then(|| Word { signs, groups: groups.collect() })
    }

    fn is_mixed(&self) -> bool {
        let digit = |sign: char| sign.is_ascii_digit();
        self.signs.contains(digit) && !self.signs.chars().all(digit)
    }
}

/// Takes a text that has no other result in it: a code that somebody typed, or many words.
pub(super) fn whole(signs: &[char], found: &mut Finding<'_>) {
    let length = short_code::length(found.asked.len());
    let text: String = signs.iter().take(8 * length).collect();
    let count = text.chars().filter(|sign| sign.is_ascii_alphanumeric()).count();
    let alone = signs.len() < 8 * length && count.abs_diff(length) <= AMISS;
    if alone && let Ok(handed) = short_code::read(&text, found.round, found.asked, found.time) {
        found.found.push(Ok(handed));
        return;
    }
    let before = found.found.len();
    find(signs, found);
    let word = |word: &str| Word::of(&word.chars().collect::<Vec<char>>());
    let words: Option<Vec<Word>> = text.split_whitespace().map(word).collect();
    let looks = words.is_some_and(|words| words.iter().any(Word::is_mixed));
    if found.found.len() == before && alone && looks && !text.contains('\n') {
        take(&text, found);
    }
}

/// Takes the codes in a part of a text.
pub(super) fn find(signs: &[char], found: &mut Finding<'_>) {
    for line in signs.split(|sign| matches!(sign, '\n' | '\r')) {
        let mut run: Vec<Word> = Vec::new();
        for word in line.split(|sign| sign.is_whitespace()) {
            let bare = |sign: &char| sign.is_ascii_alphanumeric();
            let (first, last) = (word.iter().position(bare), word.iter().rposition(bare));
            let (Some(first), Some(last)) = (first, last) else {
                // A dash between blanks parts nothing.
                if word != ['-'] && !word.is_empty() {
                    of_run(&mut run, found);
                }
                continue;
            };
            if first > 0 {
                of_run(&mut run, found);
            }
            match Word::of(&word[first..=last]) {
                Some(word) => run.push(word),
                None => of_run(&mut run, found),
            }
            if last + 1 < word.len() {
                of_run(&mut run, found);
            }
        }
        of_run(&mut run, found);
    }
}

/// Takes the codes in words between which nothing but blanks stands.
fn of_run(run: &mut Vec<Word>, found: &mut Finding<'_>) {
    let mut words: &[Word] = run;
    while !words.is_empty() {
        let taken = code(words, found).max(1);
        words = words.get(taken..).unwrap_or_default();
    }
    run.clear();
}

/// Takes the code with which these words begin, and says of how many of them it is; 0 where they begin with none.
fn code(words: &[Word], found: &mut Finding<'_>) -> usize {
    let length = short_code::length(found.asked.len());
    let (mut signs, mut count) = (String::new(), 0);
    for word in words {
        if signs.len() + word.signs.len() > length {
            break;
        }
        signs.push_str(&word.signs);
        count += 1;
    }
    if signs.len() == length {
        let read = short_code::read(&signs, found.round, found.asked, found.time);
        if let (Ok(handed), true) = (read, is_plausible(&signs)) {
            found.found.push(Ok(handed));
            return count;
        }
        if count == 1 && words[0].groups.len() == 1 && is_loud(&signs) {
            take(&signs, found);
            return count;
        }
    }
    let grouped = grouped(words);
    let signs: String = words.iter().take(grouped).map(|word| word.signs.as_str()).collect();
    if grouped > 0 && is_loud(&signs) && signs.parse::<ClassCode>().is_err() {
        take(&signs, found);
        return grouped;
    }
    0
}

/// How many of these words stand in the groups of a code: one word with hyphens, or words of four signs.
fn grouped(words: &[Word]) -> usize {
    let Some(first) = words.first() else { return 0 };
    // Somebody who left out a sign, or wrote one twice, did so in one group.
    let odd = first.groups.iter().filter(|length| **length != GROUP);
    let amiss = odd.clone().count() > 1 || odd.into_iter().any(|length| length.abs_diff(GROUP) > 1);
    if first.groups.len() >= 4 && !amiss && first.is_mixed() {
        return 1;
    }
    let of_four = |word: &&Word| word.groups == [GROUP];
    let count = words.iter().take_while(of_four).count();
    let mixed = words.iter().take(count).any(Word::is_mixed);
    if mixed && (count == 4 || count == 7) { count } else { 0 }
}

/// True for signs that are no words: with a digit, or in capital letters.
fn is_plausible(signs: &str) -> bool {
    !signs.contains(|sign: char| sign.is_ascii_lowercase())
        || signs.contains(|sign: char| sign.is_ascii_digit())
}

/// True for signs that somebody means as a code: letters and digits, and not small and capital letters mixed.
fn is_loud(signs: &str) -> bool {
    let has = |is: fn(&char) -> bool| signs.chars().filter(is).count();
    let letters = has(char::is_ascii_alphabetic);
    let capital = has(char::is_ascii_uppercase);
    (capital == 0 || capital == letters) && letters >= GROUP && has(char::is_ascii_digit) > 0
}

/// Takes a code that is known to be wrong.
fn take(text: &str, found: &mut Finding<'_>) {
    let read = short_code::read(text, found.round, found.asked, found.time);
    let refused = read.map_err(|refused| match refused {
        short_code::Refused::Code(why) => Refused::Code(why),
        short_code::Refused::Foreign => Refused::OtherClass,
    });
    found.found.push(refused);
}
