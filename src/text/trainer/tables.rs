//! Words of the tables of a class, and what its files are called.

mod en;
mod vi;

pub use en::TEXT as EN;
pub use vi::TEXT as VI;

use crate::exchange::class_tables::{Part, Words};
use crate::quiz::class::code::Phase;
use crate::quiz::class::handed::Way;
use crate::quiz::class::report::Note;
use crate::quiz::class::session::Session;
use crate::quiz::exam::Reason;
use crate::text::fold::fold;
use crate::text::language;

/// The sentences in the language of the interface.
pub fn say() -> &'static Words {
    language::pick(VI, EN)
}

/// The longest name of a unit in the name of a file, in letters.
const LONGEST: usize = 40;

/// What a file of this class is called; `ending` without its point. Any system can keep a file of this name.
pub fn file_name(session: &Session, ending: &str) -> String {
    let (year, month, day) = session.setup.date.parts();
    let mut name = format!("canh-giac-lop-{year:04}-{month:02}-{day:02}");
    let mut unit = String::new();
    for word in fold(&session.setup.unit).split(' ').filter(|word| !word.is_empty()) {
        // Words of other scripts stay in the tables.
        if unit.len() + word.len() > LONGEST || !word.is_ascii() {
            break;
        }
        unit.push('-');
        unit.push_str(word);
    }
    name.push_str(&unit);
    name.push('.');
    name.push_str(ending);
    name
}
