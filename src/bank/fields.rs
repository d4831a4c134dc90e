//! One table of a bank file, taken apart key by key. What is missing, of the wrong kind or
//! misspelled is reported at its line; reading goes on, so that an author sees all at once.

use core::cell::RefCell;
use core::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::hygiene;
use super::problem::{Fault, File, Wanted};
use crate::quiz::amount::Amount;
use crate::quiz::language::Language;
use crate::quiz::time::Date;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct At<T> {
    pub value: T,
    pub at: usize,
}

/// A table being read.
pub(super) struct Fields<'a> {
    pub file: &'a File<'a>,
    /// Where the table begins.
    pub at: usize,
    pub table: &'a DeTable<'a>,
    known: RefCell<Vec<&'static str>>,
}

impl<'a> Fields<'a> {
    pub fn new(file: &'a File<'a>, table: &'a DeTable<'a>, span: Range<usize>) -> Fields<'a> {
        Fields { file, at: span.start, table, known: RefCell::default() }
    }

    fn find(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.known.borrow_mut().push(key);
        self.table.get(key)
    }

    /// The value that `read` makes of what stands under `key`; reports it where there is one of
    /// the wrong kind.
    fn read<T>(
        &self,
        key: &'static str,
        wanted: Wanted,
        read: impl Fn(&'a DeValue<'a>) -> Option<T>,
    ) -> Option<At<T>> {
        let found = self.find(key)?;
        let at = found.span().start;
        match read(found.get_ref()) {
            Some(value) => Some(At { value, at }),
            None => {
                self.file.report(at, Fault::Wanted(wanted));
                None
            }
        }
    }

    fn required<T>(&self, key: &'static str, value: Option<At<T>>) -> Option<At<T>> {
        if !self.table.contains_key(key) {
            self.file.report(self.at, Fault::MissingKey(key));
        }
        value
    }

    /// A text that people read: it must say something and be well written.
    pub fn text(&self, key: &'static str) -> String {
        self.required_text(key).map(|text| text.value).unwrap_or_default()
    }

    /// As [`Fields::text`], and where it stands.
    pub fn required_text(&self, key: &'static str) -> Option<At<String>> {
        let text = self.optional_text(key);
        self.required(key, text)
    }

    /// As [`Fields::text`], but the key may be left out.
    pub fn optional_text(&self, key: &'static str) -> Option<At<String>> {
        let text = self.name(key)?;
        self.check_text(&text);
        Some(text)
    }

    fn check_text(&self, text: &At<String>) {
        for fault in hygiene::faults(&text.value, self.file.language) {
            self.file.report(text.at, Fault::Text(fault));
        }
    }

    /// A name or address: it must not be empty.
    pub fn name(&self, key: &'static str) -> Option<At<String>> {
        let text = self.read(key, Wanted::Text, |value| value.as_str().map(String::from))?;
        self.check_blank(&text);
        Some(text)
    }

    fn check_blank(&self, text: &At<String>) {
        if text.value.trim().is_empty() {
            self.file.report(text.at, Fault::Blank);
        }
    }

    /// A name that must be there.
    pub fn required_name(&self, key: &'static str) -> Option<At<String>> {
        let name = self.name(key);
        self.required(key, name)
    }

    /// A text of several lines, which must be there; each line must be well written.
    pub fn lines(&self, key: &'static str) -> String {
        let Some(text) = self.required_name(key) else {
            return String::new();
        };
        for line in text.value.lines() {
            // As a rule a line stands in the file as it is read.
            let below = self.file.text.get(text.at..).and_then(|rest| rest.find(line));
            for fault in hygiene::faults(line, self.file.language) {
                self.file.report(text.at + below.unwrap_or(0), Fault::Text(fault));
            }
        }
        text.value
    }

    /// What `known` says of the word under `key`, which must be there.
    pub fn one_of<T: Copy>(&self, key: &'static str, known: &[(&'static str, T)]) -> Option<T> {
        let word = self.required_name(key)?;
        let found = known.iter().find(|(name, _)| *name == word.value).map(|(_, value)| *value);
        if found.is_none() {
            let names = known.iter().map(|(name, _)| *name).collect();
            self.file.report(word.at, Fault::NotOneOf(names));
        }
        found
    }

    /// A number written as people do, in quotes, which must be there.
    pub fn amount(&self, key: &'static str) -> Option<At<Amount>> {
        let text = self.required_name(key)?;
        match Amount::read(&text.value, Language::Vi) {
            Ok(value) => Some(At { value, at: text.at }),
            Err(_) => {
                self.file.report(text.at, Fault::NotANumber);
                None
            }
        }
    }

    /// A sum of money or a count: a whole number that is not below nothing.
    pub fn sum(&self, key: &'static str) -> Option<u64> {
        let number = self.number(key)?;
        let sum = u64::try_from(number.value).ok();
        if sum.is_none() {
            self.file.report(number.at, Fault::Wanted(Wanted::Number));
        }
        sum
    }

    /// The list of small numbers under `key`, which must be there.
    pub fn numbers(&self, key: &'static str) -> Option<At<Vec<u16>>> {
        let list = self.read(key, Wanted::List, DeValue::as_array);
        let list = self.required(key, list)?;
        let number = |one: &'a Spanned<DeValue<'a>>| {
            one.get_ref().as_integer().and_then(|number| number.as_str().parse().ok())
        };
        let numbers: Option<Vec<u16>> = list.value.iter().map(number).collect();
        if numbers.is_none() {
            self.file.report(list.at, Fault::Wanted(Wanted::Number));
        }
        Some(At { value: numbers?, at: list.at })
    }

    pub fn number(&self, key: &'static str) -> Option<At<i64>> {
        let number = self.read(key, Wanted::Number, |value| {
            let number = value.as_integer()?;
            i64::from_str_radix(number.as_str(), number.radix()).ok()
        });
        self.required(key, number)
    }

    /// `true` or `false`, which must be there.
    pub fn required_yes_no(&self, key: &'static str) -> Option<At<bool>> {
        let value = self.yes_no(key);
        self.required(key, value)
    }

    /// `true` or `false`; `None` where it is left out.
    pub fn yes_no(&self, key: &'static str) -> Option<At<bool>> {
        self.read(key, Wanted::YesNo, DeValue::as_bool)
    }

    pub fn date(&self, key: &'static str) -> Option<At<Date>> {
        let text = self.name(key)?;
        match text.value.parse() {
            Ok(value) => Some(At { value, at: text.at }),
            Err(_) => {
                self.file.report(text.at, Fault::NotADate);
                None
            }
        }
    }

    /// A day, and not only a month, which must be there.
    pub fn required_day(&self, key: &'static str) -> Option<At<Date>> {
        let date = self.date(key);
        if let Some(date) = date.as_ref().filter(|date| !date.value.is_a_day()) {
            self.file.report(date.at, Fault::NotADay);
        }
        self.required(key, date)
    }

    /// True where there is such a key, whatever it holds.
    pub fn has(&self, key: &'static str) -> bool {
        self.find(key).is_some()
    }

    /// The tables under `key`: `[[key]]`, or `key = [{ … }, { … }]`.
    pub fn tables(&self, key: &'static str) -> Vec<Fields<'a>> {
        let Some(list) = self.read(key, Wanted::List, DeValue::as_array) else {
            return Vec::new();
        };
        list.value.iter().filter_map(|one| self.open(one)).collect()
    }

    /// The one table under `key`.
    pub fn table(&self, key: &'static str) -> Option<Fields<'a>> {
        let found = self.find(key);
        if found.is_none() {
            self.file.report(self.at, Fault::MissingKey(key));
        }
        self.open(found?)
    }

    /// The one table under `key`, which may be left out.
    pub fn optional_table(&self, key: &'static str) -> Option<Fields<'a>> {
        self.open(self.find(key)?)
    }

    /// The texts in the list under `key`.
    pub fn names(&self, key: &'static str) -> Vec<At<String>> {
        let list = self.read(key, Wanted::List, DeValue::as_array);
        let Some(list) = self.required(key, list) else {
            return Vec::new();
        };
        let name = |one: &'a Spanned<DeValue<'a>>| {
            let (at, text) = (one.span().start, one.get_ref().as_str());
            if text.is_none() {
                self.file.report(at, Fault::Wanted(Wanted::Text));
            }
            text.map(|text| At { value: text.into(), at })
        };
        list.value.iter().filter_map(name).collect()
    }

    /// The texts that people read in the list under `key`, which must be there; `None` where there
    /// is no list.
    pub fn texts(&self, key: &'static str) -> Option<At<Vec<At<String>>>> {
        let at = self.find(key).map(|list| list.span().start);
        let list = self.find(key).is_none_or(|list| list.get_ref().is_array());
        let texts = self.names(key);
        for text in &texts {
            self.check_blank(text);
            self.check_text(text);
        }
        at.filter(|_| list).map(|at| At { value: texts, at })
    }

    fn open(&self, one: &'a Spanned<DeValue<'a>>) -> Option<Fields<'a>> {
        let table = one.get_ref().as_table();
        if table.is_none() {
            self.file.report(one.span().start, Fault::Wanted(Wanted::Table));
        }
        Some(Fields::new(self.file, table?, one.span()))
    }

    /// Reports the keys that nobody asked for.
    pub fn done(self) {
        let known = self.known.into_inner();
        for key in self.table.keys() {
            if !known.iter().any(|known| *known == key.get_ref()) {
                self.file.report(key.span().start, Fault::UnknownKey(known.clone()));
            }
        }
    }
}
