//! Receipts and logs.

use alloy_consensus::{Eip658Value, ReceiptEnvelope, ReceiptWithBloom, Transaction as _, TxType};
use alloy_primitives::{Bloom, TxKind};
use alloy_rpc_types_eth::{Log, TransactionReceipt};
use zkfabric_stf::receipt::BloomHasher;

use super::list::around;
use super::transaction::decode;
use crate::error::Error;
use crate::heads::{Block, Entry};

/// A receipt with logs that know their place.
pub(crate) type Receipt = TransactionReceipt<ReceiptEnvelope<Log>>;

/// Returns the logs of a transaction.
pub(crate) fn logs_of<'a>(
    block: &'a Block,
    entry: Entry<'a>,
) -> impl Iterator<Item = Log> + use<'a> {
    logs_from(block, entry, 0)
}

/// Returns the logs of a transaction without the first ones, so many.
pub(super) fn logs_from<'a>(
    block: &'a Block,
    entry: Entry<'a>,
    skip: usize,
) -> impl Iterator<Item = Log> + use<'a> {
    let logs = entry.sequenced.included.logs.iter().skip(skip);
    let indices = entry.first_log.saturating_add(skip as u64)..;
    logs.zip(indices).map(move |(log, index)| Log {
        inner: log.clone(),
        block_hash: Some(block.hash),
        block_number: Some(block.header.number),
        block_timestamp: Some(block.header.timestamp),
        transaction_hash: Some(entry.sequenced.hash),
        transaction_index: Some(entry.index as u64),
        log_index: Some(index),
        removed: false,
    })
}

/// Returns what stands before and after the logs in the JSON of a receipt.
///
/// # Errors
/// As [`receipt`].
pub(super) fn around_logs(block: &Block, entry: &Entry<'_>) -> Result<(String, String), Error> {
    let receipt = receipt_with(block, entry, Vec::new(), bloom(entry))?;
    let (before, after) = around(&receipt, "logs")?;
    Ok((before + "[", format!("]{after}")))
}

/// Returns the receipt of a transaction.
///
/// # Errors
/// [`Error::Block`] if the transaction cannot be decoded: the files are damaged.
pub(crate) fn receipt(block: &Block, entry: &Entry<'_>) -> Result<Receipt, Error> {
    let logs = logs_of(block, *entry).collect();
    receipt_with(block, entry, logs, bloom(entry))
}

/// Returns the receipt of a transaction without its logs and their filter.
///
/// # Errors
/// As [`receipt`].
pub(crate) fn bare_receipt(block: &Block, entry: &Entry<'_>) -> Result<Receipt, Error> {
    receipt_with(block, entry, Vec::new(), Bloom::ZERO)
}

fn bloom(entry: &Entry<'_>) -> Bloom {
    BloomHasher::default().bloom(&entry.sequenced.included.logs)
}

/// Returns the receipt of a transaction with these logs and this filter of logs.
fn receipt_with(
    block: &Block,
    entry: &Entry<'_>,
    logs: Vec<Log>,
    logs_bloom: Bloom,
) -> Result<Receipt, Error> {
    let (header, sequenced) = (&block.header, entry.sequenced);
    let (included, sender) = (&sequenced.included, sequenced.sender);
    let transaction = decode(&sequenced.raw, header.number)?;
    let recorded = block.recorded();
    let of_archive = recorded.and_then(|block| block.transactions.get(entry.index));
    let root = of_archive.and_then(|transaction| transaction.root);
    let blob_gas = of_archive.and_then(|transaction| transaction.blob_gas);
    let with_bloom = ReceiptWithBloom {
        receipt: alloy_consensus::Receipt {
            status: match root {
                Some(root) => Eip658Value::PostState(root),
                None => Eip658Value::Eip658(included.success),
            },
            cumulative_gas_used: included.cumulative_gas,
            logs,
        },
        logs_bloom,
    };
    let inner = match transaction.tx_type() {
        TxType::Legacy => ReceiptEnvelope::Legacy(with_bloom),
        TxType::Eip2930 => ReceiptEnvelope::Eip2930(with_bloom),
        TxType::Eip1559 => ReceiptEnvelope::Eip1559(with_bloom),
        TxType::Eip4844 => ReceiptEnvelope::Eip4844(with_bloom),
        TxType::Eip7702 => ReceiptEnvelope::Eip7702(with_bloom),
    };
    let created = match transaction.kind() {
        TxKind::Create => Some(sender.create(transaction.nonce())),
        TxKind::Call(_) => None,
    };
    Ok(TransactionReceipt {
        inner,
        transaction_hash: sequenced.hash,
        transaction_index: Some(entry.index as u64),
        block_hash: Some(block.hash),
        block_number: Some(header.number),
        gas_used: included.gas_used,
        effective_gas_price: transaction.effective_gas_price(header.base_fee_per_gas),
        blob_gas_used: blob_gas,
        blob_gas_price: blob_gas.and_then(|_| recorded?.blob_fee),
        from: sender,
        to: transaction.to(),
        contract_address: created,
    })
}
