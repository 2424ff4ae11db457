//! All rows of a view in ascending order: those of the store, with the changes in memory.

use std::iter::Peekable;

use alloy_primitives::{Address, B256, Bytes, U256};

use crate::account::Account;
use crate::overlay::StateView;
use crate::store::StoreError;
use crate::view::ReadError;

/// A row of the flat state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// An account that exists.
    Account(Address, Account),
    /// A slot that is not zero.
    Slot(Address, U256, U256),
    /// A code with its hash.
    Code(B256, Bytes),
}

/// Rows of the store merged with new rows, both in ascending order; `None` removes.
struct Merge<O: Iterator, N: Iterator> {
    old: Peekable<O>,
    new: Peekable<N>,
}

impl<K, V, O, N> Iterator for Merge<O, N>
where
    K: Ord + Clone,
    O: Iterator<Item = Result<(K, V), StoreError>>,
    N: Iterator<Item = (K, Option<V>)>,
{
    type Item = Result<(K, V), StoreError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let is_old = match (self.old.peek(), self.new.peek()) {
                (Some(Err(_)), _) | (_, None) => true,
                (None, Some(_)) => false,
                (Some(Ok((old, _))), Some((new, _))) => {
                    if old == new {
                        self.old.next();
                        continue;
                    }
                    old < new
                }
            };
            if is_old {
                return self.old.next();
            }
            if let (key, Some(value)) = self.new.next()? {
                return Some(Ok((key, value)));
            }
        }
    }
}

impl StateView {
    /// Calls `row` with all rows: accounts, then slots, then codes, each in ascending order. Takes
    /// memory for the view's changes only.
    ///
    /// # Errors
    /// [`ReadError`], converted, if the store fails; and what `row` returns.
    pub fn walk<E: From<ReadError>>(
        &self,
        mut row: impl FnMut(Row) -> Result<(), E>,
    ) -> Result<(), E> {
        let told = |error: StoreError| error.read("the whole state".to_owned());
        let overlaid = self.overlaid()?;
        let reader = overlaid.reader;
        let accounts = Merge {
            old: reader.accounts().peekable(),
            new: overlaid.accounts().peekable(),
        };
        for account in accounts {
            let (address, account) = account.map_err(told)?;
            row(Row::Account(address, account))?;
        }
        let old = reader.slots(None).filter_map(|slot| match slot {
            Ok((address, ..)) if overlaid.is_cleared(address) => None,
            slot => Some(slot.map(|(address, slot, value)| ((address, slot), value))),
        });
        let slots = Merge {
            old: old.peekable(),
            new: overlaid.slots().peekable(),
        };
        for slot in slots {
            let ((address, slot), value) = slot.map_err(told)?;
            row(Row::Slot(address, slot, value))?;
        }
        let codes = Merge {
            old: reader.codes().peekable(),
            new: overlaid.codes().peekable(),
        };
        for code in codes {
            let (hash, code) = code.map_err(told)?;
            row(Row::Code(hash, code))?;
        }
        Ok(())
    }
}
