//! Senders of transactions that somebody else has named.

use std::io;

use alloy_primitives::{Address, Bytes};
use zkfabric_executor::Transaction;
use zkfabric_host::local::Isa;
use zkfabric_host::recovery::Recovery;

use super::decode::Decoder;
use super::transaction::Raw;

/// Recovers senders on the caller's thread.
#[derive(Debug)]
pub(crate) struct Senders(Decoder);

impl Senders {
    /// # Errors
    /// The system gives no memory.
    pub(crate) fn new() -> io::Result<Self> {
        let kernel = Recovery::new(Isa::current()).map_err(io::Error::other)?;
        Ok(Self(Decoder::new(kernel)))
    }

    /// Returns transactions with their senders; `None` if one of them is none.
    pub(crate) fn transactions<'a>(
        &mut self,
        raw: impl Iterator<Item = &'a Bytes>,
    ) -> Option<Vec<Transaction>> {
        let batch = raw.map(|bytes| Raw {
            bytes: bytes.clone(),
            tag: (),
        });
        let recovered = self.0.decode(batch.collect()).into_iter();
        recovered.map(|one| one.transaction.ok()).collect()
    }

    /// Returns the index of the first transaction whose sender is not the one that is named, or
    /// that is none.
    pub(crate) fn wrong<'a>(
        &mut self,
        transactions: impl Iterator<Item = (&'a Bytes, Address)>,
    ) -> Option<usize> {
        let batch = transactions.map(|(bytes, tag)| Raw {
            bytes: bytes.clone(),
            tag,
        });
        let recovered = self.0.decode(batch.collect());
        recovered.iter().position(|recovered| {
            let sender = recovered.transaction.as_ref().map(|one| one.sender());
            sender.ok() != Some(recovered.tag)
        })
    }
}
