//! Blocks and headers.

use alloy_eips::eip4895::Withdrawals;
use alloy_primitives::U256;
use alloy_rlp::Encodable as _;
use alloy_rpc_types_eth::{Block as Answer, BlockTransactions, Header};
use serde_json::value::RawValue;

use super::list::list;
use super::transaction::in_block;
use crate::error::Error;
use crate::heads::Block;
use crate::server::Room;

/// Returns a block, with its transactions or with their hashes. One of them is in memory at a time.
///
/// # Errors
/// [`Error::Block`] if a transaction cannot be decoded: the files are damaged;
/// [`Error::Oversized`].
pub(crate) fn block(block: &Block, is_full: bool, room: &Room) -> Result<Box<RawValue>, Error> {
    let around = serde_json::to_string(&without_transactions(block));
    let around = around.unwrap_or_default();
    // No other member is called so, and no text in it has quotes.
    let (before, after) = around
        .split_once(r#""transactions":[]"#)
        .unwrap_or_default();
    let before = format!(r#"{before}"transactions":"#);
    let around = (before.as_str(), after);
    match is_full {
        true => {
            let entries = block.body.entries();
            list(around, entries.map(|entry| in_block(block, &entry)), room)
        }
        false => list(around, block.body.hashes().map(Ok), room),
    }
}

fn without_transactions(block: &Block) -> Answer {
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
