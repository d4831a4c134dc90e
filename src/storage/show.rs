//! What stands on a trainer's wall: the question, the hands, the points of the teams. One at a time; the next
//! one takes its place.

use base64ct::{Base64Unpadded, Encoding};

use super::store::{Store, StoreError};
use super::{PREFIX, write};
use crate::codec::{self, Form};
use crate::quiz::show::Show;

const FORM: Form = Form { mark: *b"CW", version: 1 };

fn key() -> String {
    format!("{PREFIX}show")
}

/// What is kept; `None` where nothing is, or nothing that can be read: it is no loss beyond the hour.
pub fn read(store: &dyn Store) -> Option<Show> {
    let text = store.get(&key()).ok()??;
    let bytes = Base64Unpadded::decode_vec(&text).ok()?;
    codec::open(FORM, &bytes).ok()
}

/// Keeps it in place of the one before.
///
/// # Errors
/// [`StoreError`]; then nothing can be said to be kept.
pub fn keep(store: &dyn Store, show: &Show) -> Result<(), StoreError> {
    store.set_surely(&key(), &write(FORM, show))
}

#[cfg(test)]
mod tests {
    use super::super::store::MemoryStore;
    use super::*;
    use crate::quiz::kind::{Kind, TrueFalse};
    use crate::quiz::question::QuestionId;
    use crate::quiz::show::{Subject, Teams};

    #[test]
    fn a_show_is_gone_on_with_as_it_was_kept() {
        let store = MemoryStore::default();
        assert_eq!(read(&store), None);
        let statement =
            TrueFalse { answer: true, why_true: String::new(), why_false: String::new() };
        let (id, kind) = (QuestionId::from("a-1"), Kind::TrueFalse(statement));
        let mut show = Show::new(Subject::Topic("a".into()), [(&id, &kind); 3].into_iter());
        show.teams = Some(Teams::new(3));
        show.count(1, true);
        show.countdown.toggle();
        (0..4).for_each(|_| show.go_on(None));
        keep(&store, &show).unwrap();
        assert_eq!(read(&store), Some(show.clone()));
        let text = store.get(&key()).unwrap().unwrap_or_default();
        store.set(&key(), &text.replace(&text[20..24], "AAAA")).unwrap();
        assert_eq!(read(&store), None, "what was altered is not believed");
    }
}
