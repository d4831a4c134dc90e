//! Short texts of a limited length, as the guide has them.

use crate::bank::fields::{At, Fields};
use crate::bank::problem::{Fault, GuideFault, TextFault};
use crate::bank::rules::syllables;

/// The text under `key`, which must be there, of at most so many syllables.
pub(super) fn line(fields: &Fields, key: &'static str, most: usize) -> String {
    let text = fields.required_text(key);
    text.map(|text| checked(fields, text, most).value).unwrap_or_default()
}

/// As [`line`], but the key may be left out.
pub(super) fn optional_line(fields: &Fields, key: &'static str, most: usize) -> Option<String> {
    fields.optional_text(key).map(|text| checked(fields, text, most).value)
}

/// The texts in the list under `key`, which must be there: so many of them, each of at most so many
/// syllables.
pub(super) fn lines(
    fields: &Fields,
    key: &'static str,
    (fewest, most): (usize, usize),
    syllables: usize,
) -> Vec<At<String>> {
    let Some(list) = fields.texts(key) else {
        return Vec::new();
    };
    check_count(fields, list.at, key, list.value.len(), (fewest, most));
    list.value.into_iter().map(|text| checked(fields, text, syllables)).collect()
}

/// Reports at `at` where there are not so many of what stands under `key`.
pub(super) fn check_count(
    fields: &Fields,
    at: usize,
    key: &'static str,
    count: usize,
    (fewest, most): (usize, usize),
) {
    if !(fewest..=most).contains(&count) {
        let fault = GuideFault::HowMany(key, count, fewest, most);
        fields.file.report(at, Fault::Guide(fault));
    }
}

fn checked(fields: &Fields, text: At<String>, most: usize) -> At<String> {
    let count = syllables(&text.value);
    if count > most {
        fields.file.report(text.at, Fault::Guide(GuideFault::Syllables(count, most)));
    }
    if text.value.contains('"') {
        fields.file.report(text.at, Fault::Text(TextFault::StraightQuote));
    }
    text
}
