//! How this device shows the program: language, size of the text, colours, sound. They belong to the device and not to
//! a person, and stand in one line of plain words (`size=1 theme=dark`), for the start script reads it too
//! (`shell/face.js`), before anything is drawn. What is absent is as it was before anybody chose.

use super::PREFIX;
use super::store::{Store, StoreError};
use crate::quiz::language::Language;

fn key() -> String {
    format!("{PREFIX}face")
}

/// True for the name of what is kept here: what a tab hears of another one's store.
pub fn is_here(name: &str) -> bool {
    name == key()
}

/// How large the text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// As the program was drawn.
    #[default]
    Usual,
    /// A quarter more.
    Larger,
    /// Half as much again.
    Large,
    /// Twice as large.
    Largest,
}

impl Size {
    /// All of them, from small to large.
    pub const ALL: [Size; 4] = [Size::Usual, Size::Larger, Size::Large, Size::Largest];

    /// Its name in the line, and in the page.
    pub fn code(self) -> &'static str {
        match self {
            Size::Usual => "0",
            Size::Larger => "1",
            Size::Large => "2",
            Size::Largest => "3",
        }
    }
}

/// The colours of the pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system is set.
    #[default]
    System,
    /// Dark words on warm paper.
    Light,
    /// Light words on dark ground.
    Dark,
    /// As different from the ground as can be.
    Contrast,
}

impl Theme {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Theme; 4] = [Theme::System, Theme::Light, Theme::Dark, Theme::Contrast];

    /// Its name in the line, and in the page.
    pub fn code(self) -> &'static str {
        match self {
            Theme::System => "system",
            Theme::Light => "light",
            Theme::Dark => "dark",
            Theme::Contrast => "contrast",
        }
    }
}

/// What is chosen on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// The language of the interface; `None` for the browser's.
    pub language: Option<Language>,
    /// How large the text is.
    pub size: Size,
    /// The colours.
    pub theme: Theme,
    /// A short tone says what an answer was, and that an exam is about to end.
    pub sound: bool,
    /// The phone trembles with the tones.
    pub vibration: bool,
    /// Exams are offered with twice the time.
    pub double_time: bool,
    /// What is read aloud is read slowly.
    pub slow_voice: bool,
    /// Words of a newer version, each behind a blank: it finds them again.
    others: String,
}

impl Preferences {
    /// What a line of words says. A word that means nothing here is kept, and changes nothing.
    pub fn of(line: &str) -> Preferences {
        let mut all = Preferences::default();
        for word in line.split_ascii_whitespace() {
            all.take(word);
        }
        all
    }

    fn take(&mut self, word: &str) {
        match word.split_once('=') {
            Some(("language", code)) => {
                self.language = Language::ALL.into_iter().find(|it| it.code() == code);
            }
            Some(("size", code)) => self.size = found(Size::ALL, Size::code, code),
            Some(("theme", code)) => self.theme = found(Theme::ALL, Theme::code, code),
            Some(("sound", on)) => self.sound = on == "1",
            Some(("vibration", on)) => self.vibration = on == "1",
            Some(("double", on)) => self.double_time = on == "1",
            Some(("voice", rate)) => self.slow_voice = rate == "slow",
            _ => {
                self.others.push(' ');
                self.others.push_str(word);
            }
        }
    }

    /// The line that says all this; empty where nothing is chosen.
    pub fn line(&self) -> String {
        let words = [
            self.language.map(|it| ("language", it.code())),
            (self.size != Size::Usual).then(|| ("size", self.size.code())),
            (self.theme != Theme::System).then(|| ("theme", self.theme.code())),
            self.sound.then_some(("sound", "1")),
            self.vibration.then_some(("vibration", "1")),
            self.double_time.then_some(("double", "1")),
            self.slow_voice.then_some(("voice", "slow")),
        ];
        let mut line = String::new();
        for (name, value) in words.into_iter().flatten() {
            line = format!("{line} {name}={value}");
        }
        line.push_str(&self.others);
        line.trim_start().into()
    }
}

/// The one with this name; the first where none has it.
fn found<T: Copy + Default, const N: usize>(
    all: [T; N],
    code: fn(T) -> &'static str,
    wanted: &str,
) -> T {
    all.into_iter().find(|one| code(*one) == wanted).unwrap_or_default()
}

/// What is chosen on this device; what nobody chose where the store cannot be read.
pub fn read(store: &dyn Store) -> Preferences {
    let line = store.get(&key()).ok().flatten().unwrap_or_default();
    Preferences::of(&line)
}

/// Keeps what is chosen; where nothing is, nothing is kept.
///
/// # Errors
/// [`StoreError`]; then it lasts as long as the page.
pub fn keep(store: &dyn Store, all: &Preferences) -> Result<(), StoreError> {
    match all.line() {
        line if line.is_empty() => store.remove(&key()),
        line => store.set_surely(&key(), &line),
    }
}

#[cfg(test)]
mod tests {
    use super::super::store::MemoryStore;
    use super::*;

    fn chosen() -> Preferences {
        Preferences {
            language: Some(Language::En),
            size: Size::Largest,
            theme: Theme::Contrast,
            sound: true,
            vibration: true,
            double_time: true,
            slow_voice: true,
            others: String::new(),
        }
    }

    #[test]
    fn the_line_is_the_one_that_the_start_script_reads() {
        assert_eq!(
            chosen().line(),
            "language=en size=3 theme=contrast sound=1 vibration=1 double=1 voice=slow"
        );
        assert_eq!(Preferences::default().line(), "");
    }

    #[test]
    fn what_is_kept_is_found_again() {
        let store = MemoryStore::default();
        assert_eq!(read(&store), Preferences::default());
        keep(&store, &chosen()).unwrap();
        assert_eq!(read(&store), chosen());
        assert!(is_here(&store.keys()[0]));
        for (size, theme) in Size::ALL.into_iter().zip(Theme::ALL) {
            let one = Preferences { size, theme, ..Preferences::default() };
            keep(&store, &one).unwrap();
            assert_eq!(read(&store), one);
        }
    }

    #[test]
    fn nothing_is_kept_where_nothing_is_chosen() {
        let store = MemoryStore::default();
        keep(&store, &chosen()).unwrap();
        keep(&store, &Preferences::default()).unwrap();
        assert!(store.keys().is_empty());
    }

    #[test]
    fn what_means_nothing_changes_nothing() {
        for line in ["", "  ", "size", "size=", "size=4", "theme=pink", "language=de", "sound=yes"]
        {
            let all = Preferences { others: String::new(), ..Preferences::of(line) };
            assert_eq!(all, Preferences::default(), "{line:?}");
        }
        assert_eq!(Preferences::of("size=2 size=9").size, Size::Usual, "the last one counts");
    }

    #[test]
    fn words_of_a_newer_version_are_handed_back() {
        let all = Preferences::of("size=1  font=serif theme=dark new");
        assert_eq!((all.size, all.theme), (Size::Larger, Theme::Dark));
        assert_eq!(all.line(), "size=1 theme=dark font=serif new");
        assert_eq!(Preferences::of(&all.line()), all);
    }
}
