//! Transactions that their senders have not signed, on chains for development.
//!
//! The signature of such a transaction has r = 0 and the sender as s. secp256k1 has no such
//! signature, so the recovery refuses it wherever it comes from; the sender is named beside it.

use alloy_primitives::{Address, B256, U256};
use zkfabric_stf::Crypto;
use zkfabric_stf::error::TransactionError;
use zkfabric_stf::transaction::Transaction;

/// Recovers nobody.
struct Nobody;

impl Crypto for Nobody {
    fn ecrecover(&self, _: &B256, _: &[u8; 64], _: bool) -> Option<Address> {
        None
    }
}

/// Decodes a transaction whose signature names its sender.
///
/// # Errors
/// [`TransactionError::Signature`] if it names somebody else; the bytes are no transaction.
pub(super) fn decode_as(sender: Address, raw: &[u8]) -> Result<Transaction, TransactionError> {
    let decoded = Transaction::decode(raw, &Nobody)?;
    let (signature, _) = decoded.signature();
    let (r, s) = signature.split_at(32);
    let names = U256::from_be_slice(r).is_zero() && *s == sender.into_word()[..];
    names.then_some(decoded).ok_or(TransactionError::Signature)
}
