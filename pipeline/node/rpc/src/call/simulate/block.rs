//! One block of a simulation.

use alloy_consensus::transaction::{Recovered, TransactionInfo};
use alloy_consensus::{Header, TxEnvelope};
use alloy_eips::Encodable2718 as _;
use alloy_eips::eip4895::Withdrawals;
use alloy_primitives::{Address, B256, Log, U256};
use alloy_rpc_types_eth::simulate::{SimCallResult, SimulatedBlock};
use alloy_rpc_types_eth::{Block as Answer, BlockTransactions, Log as Placed, Transaction};
use revm::context_interface::block::BlobExcessGasAndPrice;
use zkfabric_stf::batch::BlockView;
use zkfabric_stf::header;
use zkfabric_stf::mpt::ordered_root;
use zkfabric_stf::receipt::{self, BloomHasher};

use super::super::block::next_base_fee;
use super::super::precompiles::moves;
use super::super::unsigned::unsigned;
use super::call::Called;
use super::plan::Planned;
use super::state::State;
use crate::answer;
use crate::error::{Error, Unsimulated};
use crate::heads::ethereum;

/// A block's header and hash.
pub(super) type Parent = (Header, B256);

/// A call that was executed, as a transaction of its block.
struct Executed {
    transaction: TxEnvelope,
    raw: Vec<u8>,
    sender: Address,
    called: Called,
}

/// Executes a block behind another one.
///
/// # Errors
/// The overrides contradict each other; a call cannot begin; a bound is reached.
pub(super) fn block(
    state: &mut State<'_>,
    planned: Planned,
    (parent, parent_hash): &Parent,
    is_full: bool,
) -> Result<(SimulatedBlock, Parent), Error> {
    state.check_time()?;
    let mut planned = planned;
    let overrides = planned.state.take().unwrap_or_default();
    let moves = moves(&overrides, state.node.rules.fork.spec())?;
    state.change(overrides)?;
    let mut header = begun(state, &planned, parent, *parent_hash)?;
    let view = BlockView {
        number: header.number,
        timestamp: header.timestamp,
        gas_limit: header.gas_limit,
        base_fee: header.base_fee,
        coinbase: header.coinbase,
        prev_randao: header.prev_randao,
        parent_beacon_block_root: header.parent_beacon_block_root,
        extra_data: &[],
        transactions: Vec::new(),
    };
    for (number, hash) in planned.block.block_hash.iter().flatten() {
        state.add_hash(*number, *hash);
    }
    let mut env = state.begin(&view, *parent_hash)?;
    if let Some(price) = planned.block.blob_base_fee {
        env.blob_excess_gas_and_price = Some(BlobExcessGasAndPrice {
            excess_blob_gas: 0,
            blob_gasprice: price.try_into().unwrap_or(u128::MAX),
        });
    }
    let mut executed = Vec::with_capacity(planned.calls.len());
    for call in planned.calls {
        let left = header.gas_limit.saturating_sub(header.gas_used);
        let made = state.transaction(call, left)?;
        let (transaction, sender) = (unsigned(&made), made.caller);
        let called = state.call(&env, &moves, &made)?;
        header.gas_used = header.gas_used.saturating_add(called.gas_used);
        executed.push(Executed {
            raw: transaction.encoded_2718(),
            transaction,
            sender,
            called,
        });
    }
    end(&mut header, &executed)?;
    header.state_root = state.root();
    let header = ethereum(&header);
    let hash = header.hash_slow();
    state.add_hash(header.number, hash);
    let answer = answer_of((header.clone(), hash), executed, is_full);
    Ok((answer, (header, hash)))
}

/// Returns the header at the beginning of a block.
fn begun(
    state: &State<'_>,
    planned: &Planned,
    parent: &Header,
    parent_hash: B256,
) -> Result<header::Header, Error> {
    let overrides = &planned.block;
    let base_fee = match overrides.base_fee {
        Some(base_fee) => u64::try_from(base_fee).map_err(|_| {
            Error::Invalid(format!(
                "baseFeePerGas: expected less than 2^64, got {base_fee}"
            ))
        })?,
        None if state.validates => next_base_fee(parent),
        None => 0,
    };
    Ok(header::Header {
        parent_hash,
        coinbase: overrides.coinbase.unwrap_or(parent.beneficiary),
        number: planned.number,
        gas_limit: overrides.gas_limit.unwrap_or(parent.gas_limit),
        timestamp: planned.time,
        prev_randao: overrides.random.unwrap_or_default(),
        base_fee,
        parent_beacon_block_root: overrides.beacon_root.unwrap_or_default(),
        has_requests_hash: state.node.rules.fork.has_requests_hash(),
        ..header::Header::default()
    })
}

/// Sets the roots and the filter of a block's lists.
fn end(header: &mut header::Header, executed: &[Executed]) -> Result<(), Error> {
    let (mut gas, mut hasher) = (0_u64, BloomHasher::default());
    let mut receipts = Vec::with_capacity(executed.len());
    for one in executed {
        let called = &one.called;
        gas = gas.saturating_add(called.gas_used);
        let bloom = hasher.bloom(&called.logs);
        header.logs_bloom.accrue_bloom(&bloom);
        let (kind, success) = (one.transaction.tx_type() as u8, called.error.is_none());
        receipts.push(receipt::encode(kind, success, gas, &bloom, &called.logs));
    }
    let too_many = |_| Unsimulated::Limit.error("too many calls".to_owned());
    let raw = executed.iter().map(|one| one.raw.as_slice());
    header.transactions_root = ordered_root(raw).map_err(too_many)?;
    let receipts = receipts.iter().map(Vec::as_slice);
    header.receipts_root = ordered_root(receipts).map_err(too_many)?;
    Ok(())
}

fn answer_of((header, hash): Parent, executed: Vec<Executed>, is_full: bool) -> SimulatedBlock {
    let size = answer::size(&header, executed.iter().map(|one| one.raw.as_slice()));
    let mut transactions = Vec::new();
    let mut hashes = Vec::with_capacity(executed.len());
    let mut calls = Vec::with_capacity(executed.len());
    let mut first_log = 0;
    for (index, one) in (0..).zip(executed) {
        let info = TransactionInfo {
            hash: Some(*one.transaction.tx_hash()),
            index: Some(index),
            block_hash: Some(hash),
            block_number: Some(header.number),
            base_fee: header.base_fee_per_gas,
            block_timestamp: Some(header.timestamp),
        };
        let logs = placed(one.called.shown, &info, first_log);
        first_log += logs.len() as u64;
        calls.push(SimCallResult {
            return_data: one.called.output,
            logs,
            gas_used: one.called.gas_used,
            max_used_gas: Some(one.called.most_gas),
            status: one.called.error.is_none(),
            error: one.called.error,
        });
        hashes.push(*one.transaction.tx_hash());
        if is_full {
            let recovered = Recovered::new_unchecked(one.transaction, one.sender);
            transactions.push(Transaction::from_transaction(recovered, info));
        }
    }
    let transactions = match is_full {
        true => BlockTransactions::Full(transactions),
        false => BlockTransactions::Hashes(hashes),
    };
    let header = alloy_rpc_types_eth::Header {
        hash,
        inner: header,
        total_difficulty: None,
        size: Some(U256::from(size)),
    };
    let withdrawals = Some(Withdrawals::default());
    SimulatedBlock {
        inner: Answer::new(header, transactions).with_withdrawals(withdrawals),
        calls,
    }
}

fn placed(logs: Vec<Log>, info: &TransactionInfo, first: u64) -> Vec<Placed> {
    let logs = (first..).zip(logs).map(|(index, log)| Placed {
        inner: log,
        block_hash: info.block_hash,
        block_number: info.block_number,
        block_timestamp: info.block_timestamp,
        transaction_hash: info.hash,
        transaction_index: info.index,
        log_index: Some(index),
        removed: false,
    });
    logs.collect()
}
