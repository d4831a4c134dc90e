//! A store that goes wrong by plan: every kind of fault that browsers' storage has shown.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use canh_giac::storage::store::{Store, StoreError};

use crate::shared::Shared;

/// How operations of the store go wrong.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault {
    /// No room left.
    Quota,
    /// The browser throws at every touch.
    Forbidden,
    /// The store is gone for a while, or for good.
    Missing,
    /// A write says that it was done, and the old text is still there.
    Ignored,
    /// Nothing can be read.
    Unreadable,
    /// A write says that it was done, and half of the text is there.
    Truncated,
    /// A write says that it was done, and the text that was written before it is there.
    Replaced,
    /// Nothing can be removed.
    Stuck,
}

/// An operation of the store.
#[derive(Clone, Copy, PartialEq)]
enum Operation {
    Get,
    Set,
    Remove,
}

impl Fault {
    fn concerns(self, operation: Operation) -> bool {
        match self {
            Fault::Forbidden | Fault::Missing => true,
            Fault::Unreadable => operation == Operation::Get,
            Fault::Stuck => operation == Operation::Remove,
            _ => operation == Operation::Set,
        }
    }

    /// So many operations fail where it happens once.
    fn lasts(self) -> usize {
        if self == Fault::Missing { 40 } else { 1 }
    }
}

/// Which operation fails: the `at`-th of those that the fault concerns, and those behind it.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// What goes wrong.
    pub fault: Fault,
    /// At which operation.
    pub at: usize,
    /// Every time from then on.
    pub forever: bool,
}

/// A store that keeps to a plan, and remembers the texts that it spoilt.
struct Disk {
    texts: Shared,
    plan: Plan,
    operations: Cell<usize>,
    /// Where the text that was written last belonged, and the text.
    written: RefCell<(String, String)>,
    spoilt: RefCell<Vec<(String, String)>>,
}

/// The store that a page sees.
#[derive(Clone)]
pub struct FaultyStore(Rc<Disk>);

impl FaultyStore {
    /// A store with these texts.
    pub fn new(texts: Shared, plan: Plan) -> FaultyStore {
        let (operations, written, spoilt) = Default::default();
        FaultyStore(Rc::new(Disk { texts, plan, operations, written, spoilt }))
    }

    /// The fault of this operation, if the plan has one for it.
    fn fault(&self, operation: Operation) -> Option<Fault> {
        let Plan { fault, at, forever } = self.0.plan;
        if !fault.concerns(operation) {
            return None;
        }
        let number = self.0.operations.get();
        self.0.operations.set(number + 1);
        let behind = number.checked_sub(at)?;
        (forever || behind < fault.lasts()).then_some(fault)
    }

    /// True once the fault has happened.
    pub fn has_failed(&self) -> bool {
        self.0.operations.get() > self.0.plan.at
    }

    /// The operations so far that the plan could have hit.
    pub fn operations(&self) -> usize {
        self.0.operations.get()
    }

    /// The texts that nobody can read, and where they were put.
    pub fn spoilt(&self) -> Vec<(String, String)> {
        self.0.spoilt.borrow().clone()
    }

    fn spoil(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.0.spoilt.borrow_mut().push((key.into(), text.into()));
        self.0.texts.set(key, text)
    }

    /// Puts down what belongs elsewhere. A snapshot can be read in both of its places.
    fn confuse(&self, key: &str, (other, text): (String, String)) -> Result<(), StoreError> {
        if key == other || key.contains("snapshot") && other.contains("snapshot") {
            return self.0.texts.set(key, &text);
        }
        self.spoil(key, &text)
    }
}

impl Store for FaultyStore {
    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        match self.fault(Operation::Get) {
            Some(_) => Err(StoreError::Blocked),
            None => self.0.texts.get(key),
        }
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let before = self.0.written.replace((key.into(), value.into()));
        match self.fault(Operation::Set) {
            Some(Fault::Quota) => Err(StoreError::Full),
            Some(Fault::Ignored) => Ok(()),
            Some(Fault::Truncated) => self.spoil(key, &value[..value.len() / 2]),
            Some(Fault::Replaced) => self.confuse(key, before),
            Some(_) => Err(StoreError::Blocked),
            None => self.0.texts.set(key, value),
        }
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        match self.fault(Operation::Remove) {
            Some(_) => Err(StoreError::Blocked),
            None => self.0.texts.remove(key),
        }
    }
}
