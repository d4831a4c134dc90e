//! Laying a table of a translation over that of its master: the sentences of the one, all else of the
//! other. A translation holds nothing but sentences, and all that its master has.

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::fault::TranslationFault;
use crate::bank::fields::Fields;
use crate::bank::problem::{Fault, File, Thing};
use crate::quiz::fingerprint;

/// The keys of sentences, where they hold text, in the order in which fingerprints take them.
const SENTENCES: [&str; 16] = [
    "name",
    "about",
    "vital",
    "text",
    "alt",
    "sender",
    "message",
    "unit",
    "why",
    "why_true",
    "why_false",
    "explanation",
    "says",
    "explains",
    "left",
    "right",
];
/// The keys of lists with sentences in them, in the same order.
const LISTS: [&str; 7] = ["choice", "step", "reply", "pair", "spot", "sign", "normal"];
/// By which a table is called.
const NAMES: [&str; 2] = ["id", "number"];

/// The tables of the master that a list of a translation goes through.
pub(super) struct Masters<'m> {
    thing: Thing,
    tables: Vec<(String, &'m DeTable<'m>)>,
    met: Vec<bool>,
}

impl<'m> Masters<'m> {
    /// Those under `key`.
    pub fn of(master: &'m DeTable<'m>, key: &str, thing: Thing) -> Masters<'m> {
        let list = master.get(key).and_then(|list| list.get_ref().as_array());
        let tables = list.into_iter().flat_map(|list| list.iter());
        let tables = tables.filter_map(|one| one.get_ref().as_table());
        let tables: Vec<_> = tables.map(|table| (name(table), table)).collect();
        Masters { thing, met: vec![false; tables.len()], tables }
    }

    /// The master of this table, and its place; reports where it has none, or comes too late.
    pub fn next(&mut self, over: &Fields) -> Option<(usize, &'m DeTable<'m>)> {
        let own = name(over.table);
        let report = |fault| over.file.report(over.at, Fault::Translation(fault));
        let Some(place) = self.tables.iter().position(|(name, _)| *name == own) else {
            report(TranslationFault::NotInMaster(own));
            return None;
        };
        if self.met[place..].contains(&true) {
            report(TranslationFault::Order(own));
            return None;
        }
        self.met[place] = true;
        Some((place, self.tables[place].1))
    }

    /// Reports what a translation has left out of a list that it has begun.
    pub fn report_left_out(&self, file: &File) {
        for ((name, _), _) in self.tables.iter().zip(&self.met).filter(|(_, met)| !**met) {
            let fault = TranslationFault::LeftOut(self.thing, name.clone());
            file.report_whole(Fault::Translation(fault));
        }
    }
}

/// The one table under this key.
pub(super) fn table<'m>(master: &'m DeTable<'m>, key: &str) -> Option<&'m DeTable<'m>> {
    master.get(key)?.get_ref().as_table()
}

/// The table laid over its master; `None`, and reported, where something is wrong with it, or where
/// the master has changed since.
pub(super) fn fresh<'a>(over: &Fields<'a>, master: &DeTable<'a>) -> Option<DeTable<'a>> {
    let (file, before) = (over.file, over.file.count());
    let now = format!("{:08x}", imprint(master));
    let of = over.name("of");
    if of.as_ref().is_none_or(|of| of.value != now) {
        let at = of.map_or(over.at, |of| of.at);
        file.report(at, Fault::Translation(TranslationFault::Changed(name(over.table), now)));
    }
    let mut own = over.table.clone();
    own.remove("of");
    let laid = lay(file, over.at, &own, master);
    (file.count() == before).then_some(laid)
}

/// The fingerprint of all sentences of a table of the master.
fn imprint(master: &DeTable) -> u32 {
    let mut text = String::new();
    write(master, &mut text);
    fingerprint::of(text.bytes())
}

fn write(table: &DeTable, text: &mut String) {
    let sentences = SENTENCES.iter().filter_map(|key| table.get(*key)?.get_ref().as_str());
    for sentence in sentences {
        text.push_str(sentence);
        text.push('\0');
    }
    for list in LISTS.iter().filter_map(|key| table.get(*key)?.get_ref().as_array()) {
        list.iter().filter_map(|one| one.get_ref().as_table()).for_each(|one| write(one, text));
    }
}

fn lay<'a>(file: &File, at: usize, over: &DeTable<'a>, master: &DeTable<'a>) -> DeTable<'a> {
    let mut laid = DeTable::new();
    for (key, value) in master.iter() {
        let name = &**key.get_ref();
        let own = over.get(name);
        if let Some(sentence) = SENTENCES.iter().find(|known| **known == name)
            && value.get_ref().is_str()
        {
            match own {
                Some(own) => drop(laid.insert(key.clone(), own.clone())),
                None => file.report(at, Fault::MissingKey(sentence)),
            }
        } else if let Some(list) = LISTS.iter().find(|known| **known == name) {
            match own {
                Some(own) => drop(laid.insert(key.clone(), lists(file, list, own, value))),
                None => file.report(at, Fault::MissingKey(list)),
            }
        // What silences warnings about the master, and the words of its articles, are no sentences.
        } else if name != "innocent" {
            let mut value = Spanned::new(at..at, value.get_ref().clone());
            if name == "sources" {
                without_articles(value.get_mut());
            }
            laid.insert(key.clone(), value);
        }
    }
    report_foreign(file, over, master);
    laid
}

/// Reports keys that hold no sentence of the master.
fn report_foreign(file: &File, over: &DeTable, master: &DeTable) {
    for key in over.keys() {
        let name = &**key.get_ref();
        let held = master.get(name).is_some_and(|value| {
            NAMES.contains(&name)
                || LISTS.contains(&name)
                || SENTENCES.contains(&name) && value.get_ref().is_str()
        });
        if !held {
            let known = SENTENCES.into_iter().chain(LISTS);
            let known = known.filter(|known| master.contains_key(*known)).collect();
            file.report(key.span().start, Fault::UnknownKey(known));
        }
    }
}

/// Lays a list over that of the master, one table over the one at its place.
fn lists<'a>(
    file: &File,
    key: &'static str,
    over: &Spanned<DeValue<'a>>,
    master: &Spanned<DeValue<'a>>,
) -> Spanned<DeValue<'a>> {
    let report = |at, fault| file.report(at, Fault::Translation(fault));
    let (at, mut laid) = (over.span().start, DeArray::new());
    let tables = |list: &Spanned<DeValue<'a>>| -> Vec<(usize, DeTable<'a>)> {
        let list = list.get_ref().as_array().into_iter().flat_map(|list| list.iter());
        list.filter_map(|one| Some((one.span().start, one.get_ref().as_table()?.clone()))).collect()
    };
    let (own, masters) = (tables(over), tables(master));
    if own.len() != masters.len() {
        report(at, TranslationFault::Number(key, masters.len(), own.len()));
    }
    for ((at, own), (_, master)) in own.iter().zip(&masters) {
        if name(own) != name(master) {
            report(*at, TranslationFault::Order(name(master)));
        }
        laid.push(Spanned::new(*at..*at, DeValue::Table(lay(file, *at, own, master))));
    }
    Spanned::new(at..at, DeValue::Array(laid))
}

fn without_articles(sources: &mut DeValue) {
    let DeValue::Array(sources) = sources else { return };
    for source in sources.iter_mut() {
        if let DeValue::Table(source) = source.get_mut() {
            source.remove("article");
        }
    }
}

/// What a table is called; empty where it has no name.
fn name(table: &DeTable) -> String {
    let name = NAMES.iter().find_map(|key| table.get(*key)).map(Spanned::get_ref);
    let number = name.and_then(|name| Some(name.as_integer()?.as_str()));
    name.and_then(DeValue::as_str).or(number).unwrap_or_default().into()
}
