//! Executions of a block's transactions once more, and traces.

use alloy_rpc_types_trace::geth::{GethDebugTracingOptions, GethTrace};
use revm::context::result::EVMError;
use revm::context::{BlockEnv, CfgEnv, Evm, TxEnv};
use revm::database::CacheDB;
use revm::handler::instructions::EthInstructions;
use revm::inspector::{InspectEvm as _, NoOpInspector};
use revm::{DatabaseCommit as _, ExecuteEvm as _};
use revm_inspectors::tracing::{DebugInspector, TransactionContext};
use zkfabric_stf::SoftwareCrypto;
use zkfabric_stf::batch::BlockView;
use zkfabric_stf::evm::{EvmContext, Precompiles, evm};
use zkfabric_stf::host::start_block;
use zkfabric_stf::transaction;

use super::bounded::Bounded;
use super::database::{Database, Fault, Overrides};
use super::precompiles::Moved;
use super::run::{CRYPTO, Run, allow_calls};
use crate::error::Error;
use crate::heads::Block;
use crate::node::Node;

/// A block whose transactions are executed once more, one after the other.
pub(crate) struct Replay<'a> {
    node: &'a Node,
    block: BlockEnv,
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
        let header = &block.header;
        let before = header.number.checked_sub(1);
        let before = before.ok_or_else(|| Error::Call("genesis is not traceable".to_owned()))?;
        let at = node.at(Some(before.into()))?;
        let overrides = Overrides::default();
        let database = Database {
            state: &at.state,
            heads: &node.heads,
            overrides: &overrides,
        };
        let mut replay = Replay::begin(node, block, database)?;
        for entry in block.body.entries().take(last.saturating_add(1)) {
            let sequenced = entry.sequenced;
            let damaged = |_| Error::Block {
                number: header.number,
            };
            let decoded = transaction::Transaction::decode(&sequenced.raw, &CRYPTO);
            let transaction = decoded.map_err(damaged)?.with_sender(sequenced.sender);
            each(&mut replay, entry.index, transaction)?;
        }
        Ok(())
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
        let mut begun = evm(&mut state, chain_id, fork, &CRYPTO, NoOpInspector);
        start_block(&mut begun, &view, Some(header.parent_hash), fork).map_err(failed)?;
        let (block, changes) = (begun.ctx.block.clone(), begun.finalize());
        state.commit(changes);
        Ok(Self { node, block, state })
    }

    /// Executes a transaction, and keeps its changes.
    ///
    /// # Errors
    /// It cannot be executed: it was, so that the state is not that of its block.
    pub(crate) fn commit(&mut self, transaction: TxEnv) -> Result<(), Error> {
        let (chain_id, fork) = (self.node.heads.chain_id(), self.node.rules.fork);
        let mut evm = evm(&mut self.state, chain_id, fork, &CRYPTO, NoOpInspector);
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
            &block,
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
        trace(self.node, &mut state, &block, call, options, None)
    }
}

fn trace<'d>(
    node: &Node,
    state: &mut CacheDB<Database<'d>>,
    block: &BlockEnv,
    (transaction, kind): (&TxEnv, Kind),
    options: &GethDebugTracingOptions,
    context: Option<TransactionContext>,
) -> Result<GethTrace, Error> {
    let invalid = |error: &dyn std::fmt::Display| Error::Invalid(format!("tracer: {error}"));
    let inspector = DebugInspector::new(options.clone()).map_err(|error| invalid(&error))?;
    let (spec, fork) = (node.rules.fork.spec(), node.rules.fork);
    let mut cfg = CfgEnv::new().with_chain_id(node.heads.chain_id());
    cfg.set_spec_and_mainnet_gas_params(spec);
    if kind == Kind::Call {
        allow_calls(&mut cfg);
    }
    let overrides = state.db.overrides;
    let database: &mut CacheDB<Database<'d>> = &mut *state;
    let mut own = EvmContext::new(database, spec).with_cfg(cfg);
    own.block = block.clone();
    let instructions = EthInstructions::new_mainnet_with_spec(spec);
    let precompiles: Precompiles<'static, SoftwareCrypto> = Precompiles::new(fork, &CRYPTO);
    let precompiles = Moved::new(precompiles, &overrides.moves);
    let bounded = Bounded::new(inspector);
    let mut evm = Evm::new_with_inspector(own, bounded, instructions, precompiles);
    let outcome = evm.inspect_tx(transaction.clone());
    let mut inspector = evm.inspector.into_inner()?;
    let outcome = outcome.map_err(failed)?;
    let traced = inspector.get_result(context, transaction, block, &outcome, state);
    traced.map_err(|error| invalid(&error))
}

fn failed(error: EVMError<Fault>) -> Error {
    match error {
        EVMError::Database(Fault(error)) => error,
        error => Error::Call(error.to_string()),
    }
}
