//! Batches of raw transactions.
//!
//! A transaction is decoded first, which tells its signatures: the sender's, and those of EIP-7702
//! authorities, of which the sender chooses the number. All of them go to the kernel at once. A
//! transaction with authorities is then decoded once more, with the addresses.

use std::cell::RefCell;

use alloy_primitives::{Address, B256, keccak256};
use zkfabric_executor::Transaction;
use zkfabric_host::recovery::{Failure, Recovery, Signature};
use zkfabric_mempool::Price;
use zkfabric_stf::Crypto;
use zkfabric_stf::error::TransactionError;
use zkfabric_stf::transaction::Transaction as Decoded;

use super::transaction::{Raw, Recovered};

/// A recovery's result.
type Signer = Result<zkfabric_host::recovery::Recovered, Failure>;

/// Decodes batches, with the memory that this takes.
#[derive(Debug)]
pub(super) struct Decoder {
    kernel: Recovery,
    signers: Vec<Signer>,
}

/// A transaction whose signatures are listed.
struct Listed<T> {
    raw: Raw<T>,
    hash: B256,
    decoded: Result<Decoded, TransactionError>,
    /// Where its signatures begin in the list: those of authorities, then the sender's.
    first: usize,
    authorities: usize,
}

impl Decoder {
    pub(super) const fn new(kernel: Recovery) -> Self {
        Self {
            kernel,
            signers: Vec::new(),
        }
    }

    /// Decodes transactions and recovers their senders and authorities.
    pub(super) fn decode<T>(&mut self, batch: Vec<Raw<T>>) -> Vec<Recovered<T>> {
        self.decode_beside(batch, &[]).0
    }

    /// Decodes transactions and recovers their senders and authorities, and the addresses of other
    /// signatures beside them; `None` for one of no key.
    pub(super) fn decode_beside<T>(
        &mut self,
        batch: Vec<Raw<T>>,
        others: &[Signature],
    ) -> (Vec<Recovered<T>>, Vec<Option<Address>>) {
        let list = Listing::default();
        let listed: Vec<Listed<T>> = batch.into_iter().map(|raw| list.add(raw)).collect();
        let mut signatures = list.signatures.into_inner();
        let first = signatures.len();
        signatures.extend_from_slice(others);
        self.signers.clear();
        self.signers.resize(signatures.len(), Err(Failure::R));
        // Both lists have the same length, the only thing that the kernel asks for.
        let _ = self.kernel.recover(&signatures, &mut self.signers);
        let results = listed.into_iter().map(|listed| self.finish(listed));
        let results = results.collect();
        let others = self.signers.get(first..).unwrap_or_default().iter();
        (results, others.map(|other| address(Some(other))).collect())
    }

    fn finish<T>(&self, listed: Listed<T>) -> Recovered<T> {
        let Listed {
            raw: Raw { bytes, tag },
            hash,
            decoded,
            first,
            authorities,
        } = listed;
        let signers = self.signers.get(first..).unwrap_or_default();
        let transaction = decoded.and_then(|decoded| {
            let sender = address(signers.get(authorities));
            let sender = sender.ok_or(TransactionError::Signature)?;
            let decoded = match authorities {
                0 => decoded,
                _ => Decoded::decode(&bytes, &Known::new(signers))?,
            };
            Ok(Transaction::new(bytes, decoded, sender))
        });
        Recovered {
            hash,
            transaction,
            tag,
        }
    }
}

/// Returns the price of a transaction, without a recovery; `None` if it is none.
pub(crate) fn price(raw: &[u8]) -> Option<Price> {
    let decoded = Decoded::decode(raw, &Listing::default()).ok()?;
    let env = decoded.with_sender(Address::ZERO);
    let fee = env.gas_price;
    Some(Price {
        fee,
        tip: env.gas_priority_fee.unwrap_or(fee),
    })
}

fn address(signer: Option<&Signer>) -> Option<Address> {
    Some(Address::from(signer?.as_ref().ok()?.address))
}

/// Lists signatures, and recovers none.
#[derive(Default)]
struct Listing {
    signatures: RefCell<Vec<Signature>>,
}

impl Listing {
    /// Decodes a transaction and lists its signatures.
    fn add<T>(&self, raw: Raw<T>) -> Listed<T> {
        let count = || self.signatures.borrow().len();
        let first = count();
        let decoded = Decoded::decode(&raw.bytes, self);
        let authorities = count() - first;
        match &decoded {
            Ok(decoded) => {
                let (signature, y_odd) = decoded.signature();
                self.push(&decoded.signing_hash(), &signature, y_odd);
            }
            // What is no transaction costs no recovery.
            Err(_) => self.signatures.borrow_mut().truncate(first),
        }
        Listed {
            hash: keccak256(&raw.bytes),
            raw,
            decoded,
            first,
            authorities,
        }
    }

    fn push(&self, hash: &B256, signature: &[u8; 64], y_odd: bool) {
        let (r, s) = halves(signature);
        self.signatures.borrow_mut().push(Signature {
            digest: hash.0,
            r,
            s,
            recovery_id: y_odd.into(),
        });
    }
}

impl Crypto for Listing {
    fn ecrecover(&self, hash: &B256, signature: &[u8; 64], y_odd: bool) -> Option<Address> {
        self.push(hash, signature, y_odd);
        None
    }
}

/// Returns addresses that are known, in the order in which they are asked for.
struct Known<'a> {
    signers: RefCell<core::slice::Iter<'a, Signer>>,
}

impl<'a> Known<'a> {
    fn new(signers: &'a [Signer]) -> Self {
        Self {
            signers: RefCell::new(signers.iter()),
        }
    }
}

impl Crypto for Known<'_> {
    fn ecrecover(&self, _: &B256, _: &[u8; 64], _: bool) -> Option<Address> {
        address(self.signers.borrow_mut().next())
    }
}

fn halves(signature: &[u8; 64]) -> ([u8; 32], [u8; 32]) {
    let (mut r, mut s) = ([0; 32], [0; 32]);
    r.copy_from_slice(&signature[..32]);
    s.copy_from_slice(&signature[32..]);
    (r, s)
}
