//! Executions of a block's transactions once more, and traces.

use std::sync::Arc;

use revm::context::result::EVMError;
use revm::context::{BlockEnv, TxEnv};
use revm::database::CacheDB;
use revm::inspector::{InspectEvm as _, NoOpInspector};
use revm::primitives::hardfork::SpecId;
use revm::{DatabaseCommit as _, ExecuteEvm as _};
use zkfabric_archive::Archive;
use zkfabric_state::View;
use zkfabric_stf::batch::BlockView;
use zkfabric_stf::host::start_block;
use zkfabric_stf::transaction;
use zkfabric_stf::{Fork, evm};

use super::database::{Database, Fault, Overrides};
use super::evm::evm as evm_of;
use super::precompiles::CRYPTO;
use super::run::{Run, with_any_nonce};
use super::touched::Touched;
use super::tracer::{self, Budget, Execution, Options, Place, Rules, Trace};
use crate::error::Error;
use crate::heads::{Block, Heads};
use crate::node::Node;

/// What came of a transaction that was executed once more.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) touched: Touched,
    pub(crate) success: bool,
    pub(crate) gas_used: u64,
}

/// A block whose transactions are executed once more, one after the other.
pub(crate) struct Replay<'a> {
    heads: &'a Heads,
    fork: Fork,
    spec: SpecId,
    block: BlockEnv,
    overrides: Overrides,
    state: CacheDB<Database<'a>>,
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
        each: impl FnMut(&mut Replay<'_>, usize, TxEnv) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let number = block.header.number;
        let before = number.checked_sub(1);
        let before = before.ok_or_else(|| Error::Call("genesis is not traceable".to_owned()))?;
        let state = match node.heads.archive() {
            Some(archive) => begun(archive, number)?,
            None => node.at(Some(before.into()))?.state,
        };
        Self::on(&node.heads, node.rules.fork, &state, block, last, each)
    }

    /// Executes a block's transactions as [`Replay::of`] does, on the state before them.
    ///
    /// # Errors
    /// A transaction cannot be executed.
    pub(crate) fn on(
        heads: &Heads,
        fork: Fork,
        state: &Arc<dyn View>,
        block: &Block,
        last: usize,
        mut each: impl FnMut(&mut Replay<'_>, usize, TxEnv) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let number = block.header.number;
        let overrides = Overrides::default();
        let database = Database {
            state,
            heads,
            overrides: &overrides,
        };
        let mut replay = match heads.archive() {
            Some(archive) => Replay::over(archive, (number, fork), database)?,
            None => Replay::begin(block, fork, database)?,
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
        archive: &Archive,
        (number, fork): (u64, Fork),
        database: Database<'a>,
    ) -> Result<Self, Error> {
        let env = archive.env(number);
        let (spec, block) = env.ok_or_else(|| Error::no_block(number.into()))?;
        Ok(Self {
            heads: database.heads,
            fork,
            spec,
            block,
            overrides: Overrides::default(),
            state: CacheDB::new(database),
        })
    }

    /// Makes the system calls of a block.
    fn begin(block: &Block, fork: Fork, database: Database<'a>) -> Result<Self, Error> {
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
        let heads = database.heads;
        let (mut state, chain_id) = (CacheDB::new(database), heads.chain_id());
        let mut begun = evm::evm(&mut state, chain_id, fork, &CRYPTO, NoOpInspector);
        start_block(&mut begun, &view, Some(header.parent_hash), fork).map_err(failed)?;
        let (block, changes) = (begun.ctx.block.clone(), begun.finalize());
        state.commit(changes);
        Ok(Self {
            heads,
            fork,
            spec: fork.spec(),
            block,
            overrides: Overrides::default(),
            state,
        })
    }

    /// Executes a transaction, and keeps its changes.
    ///
    /// # Errors
    /// It cannot be executed: it was, so that the state is not that of its block.
    pub(crate) fn commit(&mut self, transaction: TxEnv) -> Result<(), Error> {
        let chain_id = self.heads.chain_id();
        let mut evm = evm_of(&mut self.state, chain_id, self.spec, &self.overrides.moves);
        evm.ctx.block = self.block.clone();
        let outcome = evm.transact(transaction).map_err(failed)?;
        self.state.commit(outcome.state);
        Ok(())
    }

    /// Executes a transaction, keeps its changes, and returns what it has touched.
    ///
    /// # Errors
    /// As [`Replay::commit`].
    pub(crate) fn touch(&mut self, transaction: TxEnv) -> Result<Outcome, Error> {
        let (chain_id, touched) = (self.heads.chain_id(), Touched::default());
        let mut evm = evm::evm(&mut self.state, chain_id, self.fork, &CRYPTO, touched);
        evm.ctx.block = self.block.clone();
        // On a chain for development contracts send, too, and elsewhere none has sent.
        evm.ctx.cfg.disable_eip3607 = true;
        let outcome = evm.inspect_tx(transaction).map_err(failed)?;
        let touched = evm.inspector;
        self.state.commit(outcome.state);
        Ok(Outcome {
            touched,
            success: outcome.result.is_success(),
            gas_used: outcome.result.tx_gas_used(),
        })
    }

    /// Traces a transaction, whose changes are not kept.
    ///
    /// # Errors
    /// As [`tracer::trace`].
    pub(crate) fn trace(
        &mut self,
        transaction: &TxEnv,
        options: &Options,
        place: Place,
        budget: &mut Budget,
    ) -> Result<Trace, Error> {
        let rules = Rules {
            chain_id: self.heads.chain_id(),
            spec: self.spec,
            block: &self.block,
            overrides: &self.overrides,
            is_call: false,
        };
        let execution = Execution {
            transaction,
            options,
            place,
        };
        tracer::trace(&mut self.state, rules, execution, budget)
    }
}

impl Run<'_> {
    /// Traces a call.
    ///
    /// # Errors
    /// As [`tracer::trace`].
    pub(crate) fn trace(&self, transaction: &TxEnv, options: &Options) -> Result<Trace, Error> {
        let mut block = self.block.env.clone();
        if transaction.gas_price == 0 {
            block.basefee = 0;
        }
        let rules = Rules {
            chain_id: self.node.heads.chain_id(),
            spec: self.block.spec,
            block: &block,
            overrides: self.overrides,
            is_call: true,
        };
        let place = Place {
            block_number: self.at.number,
            ..Place::default()
        };
        let transaction = with_any_nonce(transaction.clone());
        let execution = Execution {
            transaction: &transaction,
            options,
            place,
        };
        let mut state = CacheDB::new(self.database());
        tracer::trace(&mut state, rules, execution, &mut Budget::default())
    }
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
