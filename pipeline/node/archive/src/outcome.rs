//! What a header says against the execution.

use alloy_consensus::proofs::{
    calculate_receipt_root, calculate_transaction_root, calculate_withdrawals_root,
};
use alloy_consensus::{Eip658Value, ReceiptEnvelope};
use alloy_primitives::{B256, Bloom};

use crate::error::{Error, Field};
use crate::execute::Executed;
use crate::file::Decoded;
use crate::forks::Forks;
use crate::header::Compare;

/// Checks what can be checked before an execution: that the body is the header's.
///
/// # Errors
/// [`Error::Header`].
pub(crate) fn check_body(block: &Decoded) -> Result<(), Error> {
    let header = &block.header;
    let compare = Compare {
        number: header.number,
    };
    let root = calculate_transaction_root(&block.body.transactions);
    compare.same(Field::TransactionsRoot, &root, &header.transactions_root)?;
    let withdrawals = block.body.withdrawals.as_ref();
    let root = withdrawals.map(|list| calculate_withdrawals_root(list.as_slice()));
    compare.same_option(Field::WithdrawalsRoot, root, header.withdrawals_root)
}

/// Checks that the header is that of the execution. Puts the state roots into receipts of before
/// Byzantium.
///
/// # Errors
/// [`Error::Header`].
pub(crate) fn check(block: &Decoded, executed: &mut Executed, forks: &Forks) -> Result<(), Error> {
    let header = &block.header;
    let compare = Compare {
        number: header.number,
    };
    compare.same(Field::GasUsed, &executed.gas_used, &header.gas_used)?;
    let blobs = forks.blobs(header.timestamp);
    let used = blobs.map(|_| executed.blob_gas_used);
    compare.same_option(Field::BlobGasUsed, used, header.blob_gas_used)?;
    if let Some(most) = blobs.map(|params| params.max_blob_gas_per_block()) {
        let used = executed.blob_gas_used;
        let expected = format!("at most {most}");
        compare.holds(Field::BlobGasUsed, used <= most, expected, used)?;
    }
    let list = executed.receipts.iter_mut().zip(&executed.roots);
    for (receipt, root) in list {
        put_root(receipt, *root);
    }
    let root = calculate_receipt_root(&executed.receipts);
    compare.same(Field::ReceiptsRoot, &root, &header.receipts_root)?;
    let mut bloom = Bloom::ZERO;
    for receipt in &executed.receipts {
        bloom.accrue_bloom(receipt.logs_bloom());
    }
    compare.same(Field::LogsBloom, &bloom, &header.logs_bloom)?;
    let requests = header.requests_hash;
    let hash = requests.map(|_| executed.requests.requests_hash());
    compare.same_option(Field::RequestsHash, hash, requests)?;
    compare.same(Field::StateRoot, &executed.state_root, &header.state_root)
}

/// Puts the state root behind a transaction into its receipt, in the place of its status.
fn put_root(receipt: &mut ReceiptEnvelope, root: B256) {
    // No typed transaction is that old.
    if let ReceiptEnvelope::Legacy(legacy) = receipt {
        legacy.receipt.status = Eip658Value::PostState(root);
    }
}
