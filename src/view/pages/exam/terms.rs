//! What an exam asks for, in words.

use crate::quiz::exam::Preset;
use crate::view::text;

/// The lines, each with the class that it is shown in.
pub(in crate::view::pages) fn terms(exam: &Preset) -> Vec<(String, &'static str)> {
    let rules = &exam.rules;
    let minutes = rules.time.minutes_and_seconds().0;
    let minimum = (rules.minimum > 0).then(|| ((text().exam_minimum)(rules.minimum), ""));
    let vital = rules.vital.then_some((text().exam_vital.into(), ""));
    let about = (!exam.about.is_empty()).then(|| (exam.about.clone(), ""));
    let big = ((text().exam_rules)(rules.questions, minutes, rules.pass), "big");
    let lines = about.into_iter().chain([big]).chain(vital).chain(minimum);
    lines.chain([(text().exam_no_help.into(), "")]).collect()
}
