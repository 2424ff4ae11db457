//! Senders of transactions that somebody else has named.

use std::io;

use alloy_primitives::{Address, B256, Bytes};
use zkfabric_executor::Transaction;
use zkfabric_host::local::Isa;
use zkfabric_host::recovery::{Recovery, Signature};
use zkfabric_receipt::Parts;

use super::decode::Decoder;
use super::transaction::{Raw, Recovered};

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

    /// Returns transactions with their senders, and the addresses of the keys of signatures over
    /// digests; `None` for one of no key. All are recovered together.
    pub(crate) fn beside<'a, T>(
        &mut self,
        transactions: impl Iterator<Item = (&'a Bytes, T)>,
        signatures: impl Iterator<Item = (B256, Parts)>,
    ) -> (Vec<Recovered<T>>, Vec<Option<Address>>) {
        let batch = transactions.map(|(bytes, tag)| Raw {
            bytes: bytes.clone(),
            tag,
        });
        let signatures: Vec<_> = signatures
            .map(|(digest, parts)| Signature {
                digest: digest.0,
                r: parts.r,
                s: parts.s,
                recovery_id: parts.y_is_odd.into(),
            })
            .collect();
        self.0.decode_beside(batch.collect(), &signatures)
    }
}
