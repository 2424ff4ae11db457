//! Transactions, in a block or in the pool.

use alloy_consensus::TxEnvelope;
use alloy_consensus::transaction::{Recovered, TransactionInfo};
use alloy_eips::Decodable2718 as _;
use alloy_primitives::Address;
use alloy_rpc_types_eth::Transaction;

use crate::error::Error;
use crate::heads::{Block, Entry};

/// Decodes a transaction that the sequencer has taken.
///
/// # Errors
/// [`Error::Block`] for other bytes: the files are damaged.
pub(crate) fn decode(raw: &[u8], number: u64) -> Result<TxEnvelope, Error> {
    TxEnvelope::decode_2718_exact(raw).map_err(|_| Error::Block { number })
}

/// Returns a transaction of a block.
///
/// # Errors
/// As [`decode`].
pub(crate) fn in_block(block: &Block, entry: &Entry<'_>) -> Result<Transaction, Error> {
    let header = &block.header;
    let envelope = decode(&entry.sequenced.raw, header.number)?;
    let recovered = Recovered::new_unchecked(envelope, entry.sequenced.sender);
    let info = TransactionInfo {
        hash: Some(entry.sequenced.hash),
        index: Some(entry.index as u64),
        block_hash: Some(block.hash),
        block_number: Some(header.number),
        base_fee: header.base_fee_per_gas,
        block_timestamp: Some(header.timestamp),
    };
    Ok(Transaction::from_transaction(recovered, info))
}

/// Returns a transaction that waits in the pool.
///
/// # Errors
/// As [`decode`].
pub(crate) fn in_pool(raw: &[u8], sender: Address) -> Result<Transaction, Error> {
    let recovered = Recovered::new_unchecked(decode(raw, 0)?, sender);
    let info = TransactionInfo::default();
    Ok(Transaction::from_transaction(recovered, info))
}
