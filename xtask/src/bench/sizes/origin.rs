//! Where the bytes of a program come from: crates, functions, generics.

use std::collections::BTreeMap;

use super::names::{crate_of, generic, tidy};
use crate::site::functions::Contents;
use crate::site::hash;
use crate::site::table::{compared, table};
use crate::site::weight::Weight;

/// So many crates, functions and generics are printed; the report holds all crates.
const SHOWN: usize = 25;
/// Longer names are cut.
const WIDE: usize = 110;

/// What a program is made of, in bytes as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The shipped file.
    pub file: Weight,
    /// All functions.
    pub code: usize,
    /// What stands in the memory at the start.
    pub data: usize,
    /// The functions of each crate, the heaviest first.
    pub crates: Vec<(String, usize)>,
    /// The heaviest functions.
    functions: Vec<(String, usize)>,
    /// The heaviest functions that there are several times: how often, and all together.
    generics: Vec<(String, usize, usize)>,
}

impl Origin {
    /// Of a shipped file, whose contents are known with their names.
    pub fn of(file: &Weight, contents: &Contents) -> Self {
        let named = contents.functions.iter().map(|(name, bytes)| (tidy(name), *bytes));
        let mut functions: Vec<(String, usize)> = named.collect();
        let (mut crates, mut generics) = (BTreeMap::new(), BTreeMap::new());
        for (name, bytes) in &functions {
            *crates.entry(crate_of(name).to_owned()).or_insert(0) += bytes;
            let (times, sum) = generics.entry(generic(name).to_owned()).or_insert((0, 0));
            (*times, *sum) = (*times + 1, *sum + bytes);
        }
        let mut crates: Vec<(String, usize)> = crates.into_iter().collect();
        crates.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
        let several =
            generics.into_iter().filter(|(name, (times, _))| *times > 1 && !name.is_empty());
        let mut generics: Vec<_> =
            several.map(|(name, (times, bytes))| (name, times, bytes)).collect();
        generics.sort_by_key(|(_, _, bytes)| std::cmp::Reverse(*bytes));
        generics.truncate(SHOWN);
        let code = functions.iter().map(|(_, bytes)| bytes).sum();
        functions.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
        functions.truncate(SHOWN);
        Self { file: file.clone(), code, data: contents.data, crates, functions, generics }
    }

    /// From a report: what is not in it is empty.
    pub fn kept(file: Weight, code: usize, data: usize, crates: Vec<(String, usize)>) -> Self {
        Self { file, code, data, crates, functions: Vec::new(), generics: Vec::new() }
    }

    /// Whether both are the same program, of whatever day.
    pub fn is_same_program(&self, other: &Origin) -> bool {
        hash::stem(&self.file.name) == hash::stem(&other.file.name)
    }

    /// The tables; crates beside what they were, where that is known.
    pub fn text(&self, before: Option<&Origin>) -> String {
        let Weight { name, raw, packed } = &self.file;
        [
            format!("Where the bytes of {name} come from: {raw}, after brotli {packed}"),
            self.crates_table(before),
            self.functions_table(),
            self.generics_table(),
        ]
        .join("\n\n")
    }

    fn crates_table(&self, before: Option<&Origin>) -> String {
        let rest = |origin: &Origin| origin.file.raw.saturating_sub(origin.code + origin.data);
        let shown: Vec<&str> =
            self.crates.iter().take(SHOWN).map(|(name, _)| name.as_str()).collect();
        let small = |origin: &Origin| {
            let small = origin.crates.iter().filter(|(name, _)| !shown.contains(&name.as_str()));
            small.map(|(_, bytes)| bytes).sum::<usize>()
        };
        let of = |origin: &Origin, name: &str| {
            origin.crates.iter().find(|(own, _)| own == name).map(|(_, bytes)| *bytes)
        };
        let row = |name: &str, bytes: usize, old: Option<usize>| {
            let mut row = vec![name.to_owned()];
            match before {
                None => row.push(bytes.to_string()),
                Some(_) => row.extend(compared(old, Some(bytes))),
            }
            row.push(self.share(bytes));
            row
        };
        let mut rows: Vec<_> = self
            .crates
            .iter()
            .take(SHOWN)
            .map(|(name, bytes)| row(name, *bytes, before.and_then(|before| of(before, name))))
            .collect();
        rows.push(row("other crates", small(self), before.map(small)));
        rows.push(row("texts and tables (data)", self.data, before.map(|before| before.data)));
        rows.push(row("types, imports and the like", rest(self), before.map(rest)));
        match before {
            None => table(&["crate", "bytes", "share"], &rows),
            Some(_) => table(&["crate", "bytes before", "now", "+/-", "share"], &rows),
        }
    }

    fn functions_table(&self) -> String {
        let row = |(name, bytes): &(String, usize)| {
            vec![cut(name), bytes.to_string(), self.share(*bytes)]
        };
        table(&["function", "bytes", "share"], &self.functions.iter().map(row).collect::<Vec<_>>())
    }

    fn generics_table(&self) -> String {
        let row = |(name, times, bytes): &(String, usize, usize)| {
            vec![cut(name), times.to_string(), bytes.to_string(), self.share(*bytes)]
        };
        let rows: Vec<_> = self.generics.iter().map(row).collect();
        table(&["all instances of", "times", "bytes", "share"], &rows)
    }

    /// The share of the file as it is.
    fn share(&self, bytes: usize) -> String {
        format!("{:.1} %", 100.0 * bytes as f64 / self.file.raw.max(1) as f64)
    }
}

fn cut(name: &str) -> String {
    match name.char_indices().nth(WIDE) {
        _ if name.is_empty() => "(no name)".into(),
        Some((at, _)) => format!("{}…", name.get(..at).unwrap_or(name)),
        None => name.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn origin(functions: &[(&str, usize)]) -> Origin {
        let functions = functions.iter().map(|(name, bytes)| ((*name).to_owned(), *bytes));
        let contents = Contents { functions: functions.collect(), data: 300 };
        let file = Weight { name: "exam-0123456789abcdef.wasm".into(), raw: 1000, packed: 400 };
        Origin::of(&file, &contents)
    }

    #[test]
    fn crates_and_instances_are_summed() {
        let origin = origin(&[
            ("a::f::h0123456789abcdef", 100),
            ("a::f::hfedcba9876543210", 50),
            ("b::g", 200),
            ("core::ptr::drop_in_place<a::A>", 20),
            ("core::ptr::drop_in_place<b::B>", 10),
        ]);
        let pair = |(name, bytes): (&str, usize)| (name.to_owned(), bytes);
        assert_eq!(origin.crates, [("b", 200), ("a", 150), ("core", 30)].map(pair));
        assert_eq!((origin.code, origin.data), (380, 300));
        assert_eq!(origin.generics[0], ("a::f".into(), 2, 150));
        assert_eq!(origin.generics[1], ("core::ptr::drop_in_place".into(), 2, 30));
        assert_eq!(origin.generics.len(), 2, "what is there once is no generic");
        let text = origin.text(None);
        let line = |name: &str| text.lines().find(|line| line.starts_with(name)).expect("line");
        assert!(line("b ").ends_with("200  20.0 %"), "{text}");
        assert!(line("types").ends_with("320  32.0 %"), "{text}");
    }

    #[test]
    fn a_crate_that_came_is_beside_nothing() {
        let text = origin(&[("a::f", 100), ("b::g", 50)]).text(Some(&origin(&[("a::f", 70)])));
        let cells = |name: &str| {
            let line = text.lines().find(|line| line.starts_with(name)).expect("line");
            line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(cells("a ")[1..4], ["70", "100", "+30"]);
        assert_eq!(cells("b ")[1..4], ["-", "50", "-"]);
    }
}
