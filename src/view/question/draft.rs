//! An answer that was begun and not checked yet: who leaves a question and comes back finds it as they left it.
//! For as long as this page is not loaded again; what was checked is in the record.

use core::cell::RefCell;

use crate::quiz::answer::Answer;
use crate::quiz::attempt::AttemptId;

/// A question of an attempt: which attempt, and its place on the paper.
pub(super) type Spot = (AttemptId, u16);

thread_local! {
    static DRAFT: RefCell<Option<(Spot, Answer)>> = const { RefCell::new(None) };
}

/// Keeps what is answered so far, in the place of what was kept before.
pub(super) fn keep(spot: Spot, answer: Answer) {
    DRAFT.replace(Some((spot, answer)));
}

/// What was answered there so far, if anything was.
pub(super) fn of(spot: Spot) -> Option<Answer> {
    DRAFT.with_borrow(|kept| kept.as_ref().filter(|(at, _)| *at == spot).map(|it| it.1.clone()))
}
