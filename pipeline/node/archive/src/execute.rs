//! Execution of a block.

use std::borrow::Cow;

use alloy_consensus::transaction::{Recovered, SignerRecoverable as _};
use alloy_consensus::{ReceiptEnvelope, TxEnvelope};
use alloy_eips::eip7685::Requests;
use alloy_evm::block::BlockExecutor;
use alloy_evm::eth::receipt_builder::AlloyReceiptBuilder;
use alloy_evm::eth::{EthBlockExecutionCtx, EthBlockExecutor};
use alloy_evm::precompiles::PrecompilesMap;
use alloy_evm::{EthEvm, EthEvmFactory, Evm as _, EvmFactory as _};
use alloy_hardforks::EthereumHardforks as _;
use alloy_primitives::B256;
use revm::inspector::NoOpInspector;

use crate::error::Error;
use crate::file::Decoded;
use crate::forks::Forks;
use crate::state::{Layered, Snapshot, States, Working};

/// What the execution of a block has given.
#[derive(Debug)]
pub(crate) struct Executed {
    /// Transactions with their senders.
    pub(crate) transactions: Vec<Recovered<TxEnvelope>>,
    /// Whether the transactions ended without revert or exceptional halt.
    pub(crate) statuses: Vec<bool>,
    /// Receipts in order, with the status of the newer forks.
    pub(crate) receipts: Vec<ReceiptEnvelope>,
    /// State roots behind the transactions, before Byzantium.
    pub(crate) roots: Vec<B256>,
    pub(crate) gas_used: u64,
    pub(crate) blob_gas_used: u64,
    pub(crate) requests: Requests,
    /// The state behind the block, with its root.
    pub(crate) state: Snapshot,
    pub(crate) state_root: B256,
}

/// The library's execution of a whole block, by revm over the block's state.
type Executor<'a> = EthBlockExecutor<
    'a,
    EthEvm<Working<'a>, NoOpInspector, PrecompilesMap>,
    &'a Forks,
    AlloyReceiptBuilder,
>;

fn executor<'a>(working: Working<'a>, block: &'a Decoded, forks: &'a Forks) -> Executor<'a> {
    let evm = EthEvmFactory::default().create_evm(working, forks.env(&block.header));
    EthBlockExecutor::new(evm, context(block), forks, AlloyReceiptBuilder::default())
}

fn context(block: &Decoded) -> EthBlockExecutionCtx<'_> {
    let header = &block.header;
    let withdrawals = block.body.withdrawals.as_ref();
    EthBlockExecutionCtx {
        parent_hash: header.parent_hash,
        parent_beacon_block_root: header.parent_beacon_block_root,
        ommers: &block.body.ommers,
        withdrawals: withdrawals.map(|list| Cow::Borrowed(list.as_slice())),
        extra_data: header.extra_data.clone(),
        tx_count_hint: None,
        slot_number: None,
    }
}

/// Executes a block on a state, and adds the states behind it.
///
/// # Errors
/// A transaction without a sender, or that no such block may have; a system call that fails.
pub(crate) fn execute(
    block: &Decoded,
    forks: &Forks,
    base: Snapshot,
    hashes: &[B256],
    states: &mut States,
) -> Result<Executed, Error> {
    let header = &block.header;
    let number = header.number;
    let failed = |error: &dyn std::fmt::Display| Error::Execution {
        number,
        reason: error.to_string(),
    };
    let transactions = recovered(block, forks)?;
    let mut executor = executor(Working::over(base, hashes), block, forks);
    let begun = executor.apply_pre_execution_changes();
    begun.map_err(|error| failed(&error))?;
    let has_roots = !forks.is_byzantium_active_at_block(number);
    let mut roots = Vec::new();
    for (index, transaction) in transactions.iter().enumerate() {
        let done = executor.execute_transaction(transaction);
        done.map_err(|error| Error::Transaction {
            number,
            index,
            reason: error.to_string(),
        })?;
        if has_roots {
            roots.push(executor.evm_mut().db_mut().settle(states)?);
        }
    }
    let (evm, result) = executor.finish().map_err(|error| failed(&error))?;
    let mut working = evm.into_db();
    let state_root = working.settle(states)?;
    let statuses = result.receipts.iter().map(ReceiptEnvelope::status);
    Ok(Executed {
        transactions,
        statuses: statuses.collect(),
        receipts: result.receipts,
        roots,
        gas_used: result.gas_used,
        blob_gas_used: result.blob_gas_used,
        requests: result.requests,
        state: working.state.base,
        state_root,
    })
}

/// Returns the state in front of a block's first transaction: behind the calls of the system
/// contracts.
///
/// # Errors
/// [`Error::Execution`], which the block's import would have met.
pub(crate) fn begin(
    block: &Decoded,
    forks: &Forks,
    base: Snapshot,
    hashes: &[B256],
) -> Result<Layered, Error> {
    let header = &block.header;
    let mut executor = executor(Working::over(base, hashes), block, forks);
    let begun = executor.apply_pre_execution_changes();
    begun.map_err(|error| Error::Execution {
        number: header.number,
        reason: error.to_string(),
    })?;
    Ok(executor.evm.into_db().state)
}

/// Recovers the senders.
fn recovered(block: &Decoded, forks: &Forks) -> Result<Vec<Recovered<TxEnvelope>>, Error> {
    let number = block.header.number;
    // Before Homestead a signature could have any s (EIP-2).
    let is_any = !forks.is_homestead_active_at_block(number);
    let list = block.body.transactions.iter().enumerate();
    let list = list.map(|(index, transaction)| {
        let sender = match is_any {
            true => transaction.recover_signer_unchecked(),
            false => transaction.recover_signer(),
        };
        let sender = sender.map_err(|error| Error::Transaction {
            number,
            index,
            reason: error.to_string(),
        })?;
        let transaction = TxEnvelope::from(transaction.clone());
        Ok(Recovered::new_unchecked(transaction, sender))
    });
    list.collect()
}
