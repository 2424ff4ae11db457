//! Transactions on one journal.

use alloy_primitives::U256;
use revm::ExecuteEvm;
use revm::context::ContextSetters;
use revm::context::result::{EVMError, ExecutionResult};
use revm::handler::Handler;
use revm::inspector::{InspectorHandler, NoOpInspector};
use zkfabric_stf::evm::{BatchEvm, Watch, evm};
use zkfabric_stf::host::{set_block, start_block};
use zkfabric_stf::{Fork, Rules, SoftwareCrypto};

use crate::beside::{Beside, CRYPTO};
use crate::cost::{Above, Linear, Reads, metered};
use crate::database::{Reader, Sources};
use crate::environment::{Block, Used};
use crate::error::{Error, Fault, Rejection, rejection};
use crate::outcome::{Included, Outcome};
use crate::touched::{Touched, join};
use crate::transaction::Transaction;

/// What holds for every transaction of a chain.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chain {
    pub(crate) id: u64,
    pub(crate) rules: Rules,
    pub(crate) linear: Linear,
    pub(crate) most_prover_gas: u64,
    pub(crate) trie_depth: u32,
}

type JournalEvm<'v> = BatchEvm<'static, Reader<'v>, SoftwareCrypto>;

/// A journal over a view.
pub(crate) struct Journal<'v> {
    chain: Chain,
    evm: JournalEvm<'v>,
    /// The beneficiary's rewards, where they are kept beside the journal.
    rewards: Option<U256>,
}

/// What a journal leaves.
#[derive(Debug)]
pub(crate) struct Finished {
    pub(crate) touched: Vec<Touched>,
    /// The beneficiary's rewards, if they are not in its account.
    pub(crate) rewards: U256,
}

impl<'v> Journal<'v> {
    /// Starts a journal; with `beside`, the beneficiary's rewards are added up beside it.
    pub(crate) fn new(
        chain: Chain,
        sources: Sources<'v>,
        transactions: usize,
        beside: bool,
    ) -> Self {
        let reader = Reader::new(sources, transactions);
        let mut evm = evm(reader, chain.id, chain.rules.fork, &CRYPTO, NoOpInspector);
        set_block(&mut evm, &sources.environment.view());
        Self {
            chain,
            evm,
            rewards: beside.then_some(U256::ZERO),
        }
    }

    /// Makes the system calls before a block's transactions.
    pub(crate) fn start_block(&mut self, fork: Fork) -> Result<(), Error> {
        let environment = self.sources().environment;
        let block = environment.number;
        let parent = environment.hashes.first().copied();
        let parent = parent.ok_or(Error::ParentHash { block })?;
        match start_block(&mut self.evm, &environment.view(), parent, fork) {
            Ok(()) => Ok(()),
            Err(EVMError::Database(Fault(error))) => Err(error),
            Err(error) => Err(Error::Evm {
                message: error.to_string(),
            }),
        }
    }

    fn sources(&self) -> Sources<'v> {
        self.evm.ctx.journaled_state.database.sources
    }

    /// Executes a transaction. `left` is what the block has left, if the caller knows it; the
    /// result's cumulative gas is the transaction's own.
    pub(crate) fn execute(
        &mut self,
        transaction: &Transaction,
        index: u32,
        left: Option<Used>,
    ) -> Result<Outcome, Error> {
        if let Err(rejection) = self.check(transaction, left) {
            return Ok(Err(rejection));
        }
        let bytes = transaction.raw().len();
        let linear = self.chain.linear;
        let most = self.chain.most_prover_gas;
        let mut counted = None;
        if linear.bound(transaction.gas_limit(), bytes) > most {
            let (gas, reads) = self.meter(transaction, index)?;
            counted = gas;
            if let Some(got) = gas.filter(|got| *got > most) {
                // The verdict depends on what the count has read.
                let reader = &mut self.evm.ctx.journaled_state.database;
                reader.accounts.extend(reads.accounts);
                reader.slots.extend(reads.slots);
                return Ok(Err(Rejection::ProverGas { most, got }));
            }
        }
        self.evm.ctx.journaled_state.database.present = index;
        let result = match self.transact(transaction) {
            Ok(result) => result,
            Err(error) => return self.rejection(error, transaction).map(Err),
        };
        let (success, gas_used) = (result.is_success(), result.tx_gas_used());
        let spent = result.gas().total_gas_spent().max(gas_used);
        Ok(Ok(Included {
            kind: transaction.kind(),
            success,
            gas_used,
            cumulative_gas: gas_used,
            logs: result.into_logs(),
            prover_gas: counted.unwrap_or_else(|| linear.bound(spent, bytes)),
        }))
    }

    /// Counts a transaction's prover gas on the present state; `None` if it is invalid.
    fn meter(&self, transaction: &Transaction, index: u32) -> Result<(Option<u64>, Reads), Error> {
        let above = Above {
            sources: self.sources(),
            state: &self.evm.ctx.journaled_state.inner.state,
            depth: self.chain.trie_depth,
            present: index,
        };
        metered(above, transaction, self.chain.id, self.chain.rules.fork)
    }

    /// Checks what `stf` checks before it executes.
    fn check(&self, transaction: &Transaction, left: Option<Used>) -> Result<(), Rejection> {
        check_kind(&self.chain, transaction)?;
        left.map_or(Ok(()), |left| check_limits(transaction, left))
    }

    fn transact(&mut self, transaction: &Transaction) -> Result<ExecutionResult, EVMError<Fault>> {
        let env = transaction.env.clone();
        match &mut self.rewards {
            None => self.evm.transact_one(env),
            Some(rewards) => {
                self.evm.ctx.set_tx(env);
                let mut handler = Beside::default();
                let result = handler.run(&mut self.evm);
                *rewards = rewards.saturating_add(handler.reward());
                result
            }
        }
    }

    fn rejection(
        &self,
        error: EVMError<Fault>,
        transaction: &Transaction,
    ) -> Result<Rejection, Error> {
        let base_fee = self.sources().environment.base_fee;
        rejection(error, &transaction.env, self.chain.id, base_fee)
    }

    /// Ends the journal.
    pub(crate) fn finish(mut self) -> Finished {
        let state = self.evm.finalize();
        let reader = &mut self.evm.ctx.journaled_state.database;
        let accounts = std::mem::take(&mut reader.accounts);
        let slots = std::mem::take(&mut reader.slots);
        Finished {
            touched: join(state, accounts, slots),
            rewards: self.rewards.unwrap_or_default(),
        }
    }
}

/// Checks that a chain takes transactions of this type, and this one without a chain id.
pub(crate) fn check_kind(chain: &Chain, transaction: &Transaction) -> Result<(), Rejection> {
    if transaction.kind() == zkfabric_stf::transaction::BLOB_TYPE {
        return Err(Rejection::Blobs);
    }
    if transaction.env.chain_id.is_none() && !chain.rules.unprotected_transactions {
        return Err(Rejection::Unprotected);
    }
    Ok(())
}

/// Checks a transaction against what a block has left.
pub(crate) fn check_limits(transaction: &Transaction, left: Used) -> Result<(), Rejection> {
    if transaction.gas_limit() > left.gas {
        return Err(Rejection::BlockGas {
            available: left.gas,
            got: transaction.gas_limit(),
        });
    }
    if transaction.bytes_in_block() > left.bytes {
        return Err(Rejection::BlockSize {
            available: left.bytes,
            got: transaction.bytes_in_block(),
        });
    }
    Ok(())
}

/// Executes transactions in order; returns their outcomes, what the journal leaves, and what the
/// block has used then.
pub(crate) fn in_order(
    chain: Chain,
    sources: Sources<'_>,
    block: &Block,
    transactions: &[Transaction],
) -> Result<(Vec<Outcome>, Finished, Used), Error> {
    let mut journal = Journal::new(chain, sources, transactions.len(), false);
    let mut used = block.used;
    let mut outcomes = Vec::with_capacity(transactions.len());
    for (index, transaction) in (0..).zip(transactions) {
        let left = block.left_after(used);
        let mut outcome = journal.execute(transaction, index, Some(left))?;
        if let Ok(included) = &mut outcome {
            used.add(transaction, included.gas_used);
            included.cumulative_gas = used.gas;
        }
        outcomes.push(outcome);
    }
    Ok((outcomes, journal.finish(), used))
}

/// Executes a transaction with at most this gas under an inspector on a journal of its own, and
/// returns what it has touched; `None` if it is invalid or fails.
pub(crate) fn traced<'v, I: Watch<Reader<'v>>>(
    chain: Chain,
    sources: Sources<'v>,
    transaction: &Transaction,
    most_gas: u64,
    inspector: I,
) -> Option<Vec<Touched>> {
    let reader = Reader::new(sources, 1);
    let mut evm = evm(reader, chain.id, chain.rules.fork, &CRYPTO, inspector);
    set_block(&mut evm, &sources.environment.view());
    let mut env = transaction.env.clone();
    env.gas_limit = env.gas_limit.min(most_gas);
    evm.ctx.set_tx(env);
    let result = Beside::default().inspect_run(&mut evm).ok()?;
    let state = evm.finalize();
    let reader = evm.ctx.journaled_state.database;
    result
        .is_success()
        .then(|| join(state, reader.accounts, reader.slots))
}
