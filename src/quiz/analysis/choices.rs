//! What was taken at a question, which choices nobody takes, and whether the key may be wrong.

use super::marks::Marks;
use super::{Asked, Sheet, share};
use crate::quiz::answer::Answer;
use crate::quiz::question::ChoiceId;

/// So many answers must be known before a choice that nobody took counts as dead.
pub const ENOUGH: u32 = 20;
/// So many people must have taken a wrong choice before the key comes under suspicion: among fewer,
/// chance alone makes a wrong choice win.
pub const SUSPICIOUS: u32 = 5;

/// What was taken at one question. Everything is empty where the question is not answered by taking
/// choices.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChoiceFigures {
    /// Answers that are known and took something.
    pub known: u32,
    /// How often each choice was taken: in the order in which they were given, then those that were not
    /// given but stand in the key or in an answer, sorted. One answer may take several.
    pub tallies: Vec<Tally>,
    /// A wrong choice that beats the right one.
    pub suspect: Option<KeySuspect>,
}

/// How often a choice was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Which.
    pub choice: ChoiceId,
    /// True where it belongs to the key.
    pub right: bool,
    /// How often.
    pub taken: u32,
}

/// "Is the key wrong?" This choice w rings the alarm, as exactly then:
///
/// - The key k is one choice. Only those count who took one choice and no other.
/// - At least [`SUSPICIOUS`] people took w, and more than took k.
/// - Those who took w earned more on average at all other questions than those who took k; or nobody
///   took k.
///
/// Of several such choices it is the one that most people took; of these, the one whose takers earned
/// more at the other questions; of these, the first in the order of [`ChoiceFigures::tallies`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KeySuspect {
    /// The wrong choice w.
    pub choice: ChoiceId,
    /// How many took it.
    pub taken: u32,
    /// How many took the key.
    pub key_taken: u32,
    /// What those who took w earned at the other questions, as a share of what they could; `None` where
    /// there are no others.
    pub rest: Option<f64>,
    /// What those who took the key earned at the other questions; `None` where nobody took it, or there
    /// are no others.
    pub key_rest: Option<f64>,
}

impl ChoiceFigures {
    /// Wrong choices that nobody took though at least [`ENOUGH`] answers are known: they help nobody to
    /// think.
    pub fn dead(&self) -> impl Iterator<Item = ChoiceId> + '_ {
        let dead = |tally: &&Tally| self.known >= ENOUGH && !tally.right && tally.taken == 0;
        self.tallies.iter().filter(dead).map(|tally| tally.choice)
    }
}

/// Those who took one choice and no other.
#[derive(Clone, Copy, Default)]
struct Takers {
    people: i128,
    /// What they earned together at the other questions.
    earned: i128,
}

impl Takers {
    /// True where these earned more on average at the other questions than those.
    fn beat(self, other: Takers) -> bool {
        self.earned * other.people > other.earned * self.people
    }

    fn rest(self, full: i128) -> Option<f64> {
        share(self.earned, self.people * full)
    }
}

/// What was taken at the question at this place.
pub(super) fn figures(
    question: &Asked,
    place: usize,
    sheets: &[Sheet],
    marks: &Marks,
) -> ChoiceFigures {
    let Answer::Choices(key) = &question.key else {
        return ChoiceFigures::default();
    };
    let known: Vec<Option<&[ChoiceId]>> = sheets.iter().map(|sheet| taken(sheet, place)).collect();
    let answers = known.iter().flatten();
    let tally = |choice: ChoiceId| Tally {
        choice,
        right: key.contains(&choice),
        taken: answers.clone().filter(|taken| taken.contains(&choice)).count() as u32,
    };
    let tallies: Vec<Tally> = all(question, key, answers.clone()).into_iter().map(tally).collect();
    let rests = marks.rests(place);
    let takers = |choice: ChoiceId| {
        let mut takers = Takers::default();
        for (taken, rest) in known.iter().zip(&rests) {
            if *taken == Some(&[choice]) {
                takers.people += 1;
                takers.earned += i128::from(*rest);
            }
        }
        takers
    };
    let full = i128::from(marks.full_total() - marks.full(place));
    let suspect = match key.as_slice() {
        [key] => suspect(*key, &tallies, takers, full),
        _ => None,
    };
    ChoiceFigures { known: answers.count() as u32, tallies, suspect }
}

/// What somebody took, where it is known.
fn taken(sheet: &Sheet, place: usize) -> Option<&[ChoiceId]> {
    let taken = sheet.replies.get(place)?.answer.as_ref()?.taken();
    (!taken.is_empty()).then_some(taken)
}

/// Every choice that is to be counted, each once.
fn all<'a>(
    question: &Asked,
    key: &[ChoiceId],
    answers: impl Iterator<Item = &'a &'a [ChoiceId]>,
) -> Vec<ChoiceId> {
    let mut all: Vec<ChoiceId> = Vec::new();
    for choice in &question.choices {
        if !all.contains(choice) {
            all.push(*choice);
        }
    }
    let mut others = Vec::new();
    for choice in answers.flat_map(|taken| taken.iter()).chain(key) {
        if !all.contains(choice) && !others.contains(choice) {
            others.push(*choice);
        }
    }
    others.sort_unstable();
    all.extend(others);
    all
}

fn suspect(
    key: ChoiceId,
    tallies: &[Tally],
    takers: impl Fn(ChoiceId) -> Takers,
    full: i128,
) -> Option<KeySuspect> {
    let of_key = takers(key);
    let mut found: Option<(ChoiceId, Takers)> = None;
    for tally in tallies.iter().filter(|tally| !tally.right) {
        let these = takers(tally.choice);
        let wins = these.people >= i128::from(SUSPICIOUS)
            && these.people > of_key.people
            && (of_key.people == 0 || these.beat(of_key));
        let best = found.is_none_or(|(_, best)| {
            these.people > best.people || (these.people == best.people && these.beat(best))
        });
        if wins && best {
            found = Some((tally.choice, these));
        }
    }
    let (choice, these) = found?;
    Some(KeySuspect {
        choice,
        taken: these.people as u32,
        key_taken: of_key.people as u32,
        rest: these.rest(full),
        key_rest: of_key.rest(full),
    })
}

#[cfg(test)]
mod tests {
    use super::super::Analysis;
    use super::super::samples::{analysis, asked, sheet};
    use super::*;

    /// The suspect at the first question: its letter, how many took it, how many took the key.
    fn suspect(answers: &[&str]) -> Option<(char, u32, u32)> {
        let suspect = analysis(answers).items[0].choices.suspect?;
        Some((suspect.choice.letter(), suspect.taken, suspect.key_taken))
    }

    #[test]
    fn a_wrong_choice_must_have_beaten_the_key_in_number_and_elsewhere() {
        let five = ["b a", "b a", "b a", "b a", "b b"];
        let with = |others: &[&'static str]| suspect(&[&five[..], others].concat());
        assert_eq!(with(&["a b"]), Some(('b', 5, 1)));
        assert_eq!(with(&["a b", "a b", "a b", "a b"]), Some(('b', 5, 4)));
        assert_eq!(with(&["a b", "a b", "a b", "a b", "a b"]), None, "as many took the key");
        assert_eq!(with(&["a a"]), None, "they were better elsewhere");
        assert_eq!(with(&["a a", "a b"]), Some(('b', 5, 2)));
        assert_eq!(suspect(&five[1..]), None, "too few");
    }

    #[test]
    fn being_as_good_elsewhere_is_not_being_better() {
        assert_eq!(suspect(&["b a", "b a", "b a", "b a", "b a", "a a"]), None);
    }

    #[test]
    fn of_several_the_most_taken_comes_first_and_then_the_better() {
        let (b, c) = (["b a"; 5], ["c a"; 6]);
        assert_eq!(suspect(&[&b[..], &c[..]].concat()), Some(('c', 6, 0)));
        assert_eq!(suspect(&[&c[..], &b[..], &["b b"]].concat()), Some(('c', 6, 0)));
        assert_eq!(suspect(&[&b[..], &["b b"], &["c b"; 6]].concat()), Some(('b', 6, 0)));
        assert_eq!(suspect(&[&c[..], &["b a"; 6]].concat()), Some(('b', 6, 0)));
    }

    #[test]
    fn who_took_several_counts_in_the_tallies_but_accuses_nobody() {
        assert_eq!(suspect(&["bc a", "bc a", "bc a", "bc a", "bc a", "b a", "a b"]), None);
        let choices = &analysis(&["bc a", "b a", "z a", "y a", "- a"]).items[0].choices;
        let tallies = choices.tallies.iter().map(|it| (it.choice.letter(), it.taken));
        assert_eq!(choices.known, 4);
        assert_eq!(
            tallies.collect::<Vec<(char, u32)>>(),
            [('a', 0), ('b', 2), ('c', 1), ('d', 0), ('y', 1), ('z', 1)]
        );
    }

    #[test]
    fn a_key_of_several_is_never_suspected() {
        let sheets: Vec<Sheet> = (0..9).map(|_| sheet("c")).collect();
        let analysis = Analysis::of(&[asked("ab")], &sheets);
        assert_eq!(analysis.items[0].choices.suspect, None);
    }

    #[test]
    fn choices_are_dead_from_twenty_answers_on() {
        let dead = |answers: &[&str]| -> String {
            analysis(answers).items[0].choices.dead().map(|choice| choice.letter()).collect()
        };
        assert_eq!(dead(&["b"; 20]), "cd");
        assert_eq!(dead(&[&["b"; 19][..], &["-"; 9]].concat()), "");
    }
}
