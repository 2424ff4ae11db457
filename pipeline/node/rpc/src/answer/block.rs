//! Blocks and headers.

use alloy_eips::eip4895::Withdrawals;
use alloy_primitives::U256;
use alloy_rlp::Encodable as _;
use alloy_rpc_types_eth::{Block as Answer, BlockTransactions, Header};

use super::list::around;
use crate::error::Error;
use crate::heads::Block;

/// Returns what stands before and after the list of transactions in the JSON of a block.
///
/// # Errors
/// [`Error::Panicked`] if the block is no JSON.
pub(super) fn around_transactions(block: &Block) -> Result<(String, String), Error> {
    around(&without_transactions(block), "transactions")
}

/// Returns a block with an empty list of transactions.
pub(crate) fn without_transactions(block: &Block) -> Answer {
    let transactions = BlockTransactions::Hashes(Vec::new());
    let mut header = header(block);
    let raw = block
        .body
        .entries()
        .map(|entry| entry.sequenced.raw.as_ref());
    let Some(recorded) = block.recorded() else {
        header.size = Some(U256::from(size(&block.header, raw)));
        let answer = Answer::new(header, transactions);
        return answer.with_withdrawals(Some(Withdrawals::default()));
    };
    header.size = Some(U256::from(recorded.rlp.len()));
    let ommers = recorded.ommers.iter().map(|ommer| ommer.hash_slow());
    let answer = Answer::new(header, transactions).with_uncles(ommers.collect());
    answer.with_withdrawals(recorded.withdrawals.clone())
}

/// Returns a block's header.
pub(crate) fn header(block: &Block) -> Header {
    Header {
        hash: block.hash,
        inner: block.full_header(),
        total_difficulty: None,
        size: None,
    }
}

/// Returns the bytes of the block's RLP: a list of the header, the transactions, no ommers and no
/// withdrawals.
pub(crate) fn size<'a>(
    header: &alloy_consensus::Header,
    transactions: impl Iterator<Item = &'a [u8]>,
) -> usize {
    let list = |payload: usize| {
        let is_list = true;
        zkfabric_stf::rlp::header(is_list, payload).1 + payload
    };
    // Typed transactions stand in the block as strings, others as lists.
    let transactions = transactions.map(zkfabric_stf::host::transaction_bytes);
    let empty_lists = 2;
    list(header.length() + list(transactions.sum()) + empty_lists)
}
