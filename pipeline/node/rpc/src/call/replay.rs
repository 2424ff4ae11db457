//! Executions of a block's transactions once more, and traces.

use std::sync::Arc;

use alloy_rpc_types_trace::geth::{GethDebugTracingOptions, GethTrace};
use revm::context::result::EVMError;
use revm::context::{BlockEnv, Evm, TxEnv};
use revm::database::CacheDB;
use revm::handler::instructions::EthInstructions;
use revm::inspector::{InspectEvm as _, NoOpInspector};
use revm::primitives::hardfork::SpecId;
use revm::{DatabaseCommit as _, ExecuteEvm as _};
use revm_inspectors::tracing::{DebugInspector, TransactionContext};
use zkfabric_archive::Archive;
use zkfabric_state::View;
use zkfabric_stf::batch::BlockView;
use zkfabric_stf::evm;
use zkfabric_stf::host::start_block;
use zkfabric_stf::transaction;

use super::bounded::Bounded;
use super::database::{Database, Fault, Overrides};
use super::evm::{context_of, evm as evm_of};
use super::precompiles::{CRYPTO, Moved, Moves, Set};
use super::run::{Run, allow_calls};
use crate::error::Error;
use crate::heads::Block;
use crate::node::Node;

/// A block whose transactions are executed once more, one after the other.
pub(crate) struct Replay<'a> {
    node: &'a Node,
    spec: SpecId,
    block: BlockEnv,
    moves: Moves,
    state: CacheDB<Database<'a>>,
}

/// What an execution before a trace may do: everything that a transaction may, or a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Transaction,
    Call,
}

impl<'a> Replay<'a> {
    /// Executes a block's transactions up to one of them; `each` gets this replay, the index, and
    /// the transaction, which it commits or traces.
    ///
    /// # Errors
    /// The state behind the block before is not kept; a transaction cannot be executed.
    pub(crate) fn of(
        node: &Node,
        block: &Block,
        last: usize,
        mut each: impl FnMut(&mut Replay<'_>, usize, TxEnv) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let number = block.header.number;
        let before = number.checked_sub(1);
        let before = before.ok_or_else(|| Error::Call("genesis is not traceable".to_owned()))?;
        let archive = node.heads.archive();
        let state = match archive {
            Some(archive) => begun(archive, number)?,
            None => node.at(Some(before.into()))?.state,
        };
        let overrides = Overrides::default();
        let database = Database {
            state: &state,
            heads: &node.heads,
            overrides: &overrides,
        };
        let mut replay = match archive {
            Some(archive) => Replay::over(node, archive, number, database)?,
            None => Replay::begin(node, block, database)?,
        };
        for entry in block.body.entries().take(last.saturating_add(1)) {
            let sequenced = entry.sequenced;
            let damaged = || Error::Block { number };
            let transaction = match block.recorded() {
                Some(recorded) => {
                    let list = &recorded.transactions;
                    let transaction = list.get(entry.index);
                    transaction.and_then(|one| one.env()).ok_or_else(damaged)?
                }
                None => {
                    let decoded = transaction::Transaction::decode(&sequenced.raw, &CRYPTO);
                    let decoded = decoded.map_err(|_| damaged())?;
                    decoded.with_sender(sequenced.sender)
                }
            };
            each(&mut replay, entry.index, transaction)?;
        }
        Ok(())
    }

    /// Begins a block of a recorded chain, on the state behind its system calls.
    fn over(
        node: &'a Node,
        archive: &Archive,
        number: u64,
        database: Database<'a>,
    ) -> Result<Self, Error> {
        let env = archive.env(number);
        let (spec, block) = env.ok_or_else(|| Error::no_block(number.into()))?;
        Ok(Self {
            node,
            spec,
            block,
            moves: Moves::new(),
            state: CacheDB::new(database),
        })
    }

    /// Makes the system calls of a block.
    fn begin(node: &'a Node, block: &Block, database: Database<'a>) -> Result<Self, Error> {
        let header = &block.header;
        let view = BlockView {
            number: header.number,
            timestamp: header.timestamp,
            gas_limit: header.gas_limit,
            base_fee: header.base_fee_per_gas.unwrap_or_default(),
            coinbase: header.beneficiary,
            prev_randao: header.mix_hash,
            parent_beacon_block_root: header.parent_beacon_block_root.unwrap_or_default(),
            extra_data: &[],
            transactions: Vec::new(),
        };
        let mut state = CacheDB::new(database);
        let (chain_id, fork) = (node.heads.chain_id(), node.rules.fork);
        let mut begun = evm::evm(&mut state, chain_id, fork, &CRYPTO, NoOpInspector);
        start_block(&mut begun, &view, Some(header.parent_hash), fork).map_err(failed)?;
        let (block, changes) = (begun.ctx.block.clone(), begun.finalize());
        state.commit(changes);
        Ok(Self {
            node,
            spec: fork.spec(),
            block,
            moves: Moves::new(),
            state,
        })
    }

    /// Executes a transaction, and keeps its changes.
    ///
    /// # Errors
    /// It cannot be executed: it was, so that the state is not that of its block.
    pub(crate) fn commit(&mut self, transaction: TxEnv) -> Result<(), Error> {
        let chain_id = self.node.heads.chain_id();
        let mut evm = evm_of(&mut self.state, chain_id, self.spec, &self.moves);
        evm.ctx.block = self.block.clone();
        let outcome = evm.transact(transaction).map_err(failed)?;
        self.state.commit(outcome.state);
        Ok(())
    }

    /// Traces a transaction, whose changes are not kept.
    ///
    /// # Errors
    /// The options name no tracer; the trace is too large; it cannot be executed.
    pub(crate) fn trace(
        &mut self,
        transaction: &TxEnv,
        options: &GethDebugTracingOptions,
        context: Option<TransactionContext>,
    ) -> Result<GethTrace, Error> {
        let block = self.block.clone();
        let kind = Kind::Transaction;
        trace(
            self.node,
            &mut self.state,
            (self.spec, &block),
            (transaction, kind),
            options,
            context,
        )
    }
}

impl Run<'_> {
    /// Traces a call.
    ///
    /// # Errors
    /// As [`Replay::trace`].
    pub(crate) fn trace(
        &self,
        transaction: &TxEnv,
        options: &GethDebugTracingOptions,
    ) -> Result<GethTrace, Error> {
        let mut block = self.block.env.clone();
        if transaction.gas_price == 0 {
            block.basefee = 0;
        }
        let mut state = CacheDB::new(self.database());
        let call = (transaction, Kind::Call);
        let block = (self.block.spec, &block);
        trace(self.node, &mut state, block, call, options, None)
    }
}

fn trace<'d>(
    node: &Node,
    state: &mut CacheDB<Database<'d>>,
    (spec, block): (SpecId, &BlockEnv),
    (transaction, kind): (&TxEnv, Kind),
    options: &GethDebugTracingOptions,
    context: Option<TransactionContext>,
) -> Result<GethTrace, Error> {
    let invalid = |error: &dyn std::fmt::Display| Error::Invalid(format!("tracer: {error}"));
    let inspector = DebugInspector::new(options.clone()).map_err(|error| invalid(&error))?;
    let overrides = state.db.overrides;
    let database: &mut CacheDB<Database<'d>> = &mut *state;
    let mut own = context_of(database, node.heads.chain_id(), spec);
    if kind == Kind::Call {
        allow_calls(&mut own.cfg);
    }
    own.block = block.clone();
    let instructions = EthInstructions::new_mainnet_with_spec(spec);
    let precompiles = Moved::new(Set::of(spec), &overrides.moves);
    let bounded = Bounded::new(inspector);
    let mut evm = Evm::new_with_inspector(own, bounded, instructions, precompiles);
    let outcome = evm.inspect_tx(transaction.clone());
    let mut inspector = evm.inspector.into_inner()?;
    let outcome = outcome.map_err(failed)?;
    let traced = inspector.get_result(context, transaction, block, &outcome, state);
    let mut traced = traced.map_err(|error| invalid(&error))?;
    if let GethTrace::Default(frame) = &mut traced {
        for step in &mut frame.struct_logs {
            // As geth's: a refund counter that is zero is left out.
            step.refund_counter = step.refund_counter.filter(|refund| *refund > 0);
        }
    }
    Ok(traced)
}

/// Returns the state in front of the first transaction of a recorded chain's block.
fn begun(archive: &Archive, number: u64) -> Result<Arc<dyn View>, Error> {
    let begun = archive.begun(number);
    let begun = begun.map_err(|error| Error::Call(error.to_string()))?;
    let begun = begun.ok_or_else(|| Error::no_block(number.into()))?;
    Ok(Arc::new(begun))
}

fn failed(error: EVMError<Fault>) -> Error {
    match error {
        EVMError::Database(Fault(error)) => error,
        error => Error::Call(error.to_string()),
    }
}
