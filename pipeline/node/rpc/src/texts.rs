//! Texts of notifications, which subscriptions share while somebody has them.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use serde_json::value::to_raw_value;

use crate::error::Error;
use crate::server::{Text, WeakText};

/// Bytes from which on a text is shared. A smaller one takes as much as the place where it would be
/// found.
const SHARED: usize = 1 << 10;

/// What a text is of: one event has several kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Of {
    /// The header of a block.
    Header,
    /// The hash of a transaction of a group.
    Hash(usize),
    /// A transaction of a group.
    Transaction(usize),
    /// A log of a block.
    Log(u64),
}

/// The texts that are made of something new, by what they are of.
#[derive(Debug, Default)]
pub(crate) struct Texts(Mutex<HashMap<Of, WeakText>>);

impl Texts {
    fn texts(&self) -> MutexGuard<'_, HashMap<Of, WeakText>> {
        // No panic leaves the map half-changed.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns a text that somebody has.
    pub(crate) fn get(&self, of: Of) -> Option<Text> {
        self.texts().get(&of)?.upgrade()
    }

    /// Returns a text that somebody has, or makes it.
    ///
    /// # Errors
    /// [`Error::Panicked`] if the item is no JSON.
    pub(crate) fn make(&self, of: Of, item: &impl Serialize) -> Result<Text, Error> {
        if let Some(text) = self.get(of) {
            return Ok(text);
        }
        let text = text(item)?;
        if text.len() >= SHARED {
            self.texts().insert(of, text.downgrade());
        }
        Ok(text)
    }
}

/// Returns the text of an item.
///
/// # Errors
/// As [`Texts::make`].
pub(crate) fn text(item: &impl Serialize) -> Result<Text, Error> {
    let json = to_raw_value(item).map_err(|_| Error::Panicked)?;
    Ok(Text::new(json))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text has one copy while somebody has it, and takes nothing afterwards.
    #[test]
    fn a_text_is_shared_while_somebody_has_it() {
        let texts = Texts::default();
        let long = "x".repeat(SHARED);
        let first = texts.make(Of::Log(7), &long).unwrap();
        let second = texts.make(Of::Log(7), &"never made").unwrap();
        assert!(std::ptr::eq(first.as_ref(), second.as_ref()));
        drop((first, second));
        assert!(texts.get(Of::Log(7)).is_none());
        texts.make(Of::Log(8), &1).unwrap();
        assert!(!texts.texts().contains_key(&Of::Log(8)));
    }
}
