//! Transactions on one journal.

use alloy_primitives::{B256, U256};
use revm::ExecuteEvm;
use revm::context::ContextSetters;
use revm::context::result::EVMError;
use revm::handler::Handler;
use revm::handler::instructions::EthInstructions;
use revm::inspector::{InspectorHandler, NoOpInspector};
use revm::interpreter::interpreter::EthInterpreter;
use zkfabric_stf::cost::GasCounter;
use zkfabric_stf::evm::{BatchEvm, EvmContext, Watch, evm};
use zkfabric_stf::host::{give_parent_hash, set_block, start_block};
use zkfabric_stf::{Fork, Rules, SoftwareCrypto};

use crate::cost::{Count, Linear};
use crate::database::{Reader, Sources};
use crate::environment::{Block, Metering, Used};
use crate::error::{Error, Fault, Rejection, rejection};
use crate::handler::{CRYPTO, OwnHandler, Price, Rewards};
use crate::outcome::{Included, Outcome};
use crate::touched::{Touched, join};
use crate::transaction::Transaction;

/// What holds for every transaction of a group.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Chain {
    pub(crate) id: u64,
    pub(crate) rules: Rules,
    pub(crate) linear: Linear,
    pub(crate) most_prover_gas: u64,
    pub(crate) trie_depth: u32,
    /// Whether contracts send transactions.
    pub(crate) contracts_send: bool,
    pub(crate) metering: Metering,
}

type JournalEvm<'v, 'c> = BatchEvm<'static, Reader<'v>, SoftwareCrypto, Count<'c>>;
type Instructions<'v> = EthInstructions<EthInterpreter, EvmContext<Reader<'v>>>;

/// A journal over a view.
pub(crate) struct Journal<'v, 'c> {
    chain: Chain,
    /// The EVM, with the instructions of the last transaction's metering.
    evm: JournalEvm<'v, 'c>,
    /// The other instructions: revm's, each with hooks, or those that run until a call without any.
    other: Instructions<'v>,
    /// Whether the EVM has the instructions with hooks.
    has_hooks: bool,
    /// Counter of prover gas.
    counter: &'c GasCounter,
    rewards: Rewards,
    /// The beneficiary's rewards beside the journal.
    beside: U256,
}

/// What a journal leaves.
#[derive(Debug)]
pub(crate) struct Finished {
    pub(crate) touched: Vec<Touched>,
    /// The beneficiary's rewards, if they are not in its account.
    pub(crate) rewards: U256,
}

impl<'v, 'c> Journal<'v, 'c> {
    /// Starts a journal for about this many transactions.
    pub(crate) fn new(
        chain: Chain,
        sources: Sources<'v>,
        transactions: usize,
        rewards: Rewards,
        counter: &'c GasCounter,
    ) -> Self {
        let reader = Reader::new(sources, 0);
        let (fork, environment) = (chain.rules.fork, sources.environment);
        let count = Count::new(counter, fork, environment.number);
        let other = evm(reader, chain.id, fork, &CRYPTO, NoOpInspector);
        let reader = Reader::new(sources, transactions);
        let mut evm = evm(reader, chain.id, fork, &CRYPTO, count);
        evm.ctx.cfg.disable_eip3607 = chain.contracts_send;
        set_block(&mut evm, &environment.view());
        Self {
            chain,
            evm,
            other: other.instruction,
            has_hooks: true,
            counter,
            rewards,
            beside: U256::ZERO,
        }
    }

    /// Makes the system calls before a block's transactions, as far as what they hand over is
    /// known.
    pub(crate) fn start_block(&mut self, fork: Fork) -> Result<(), Error> {
        let environment = self.sources().environment;
        let parent = match environment.parent_is_late {
            true => None,
            false => Some(self.parent_hash()?),
        };
        system(start_block(
            &mut self.evm,
            &environment.view(),
            parent,
            fork,
        ))
    }

    /// Makes the system call that needs the parent's hash.
    pub(crate) fn give_parent_hash(&mut self, fork: Fork) -> Result<(), Error> {
        let parent = self.parent_hash()?;
        system(give_parent_hash(&mut self.evm, parent, fork))
    }

    fn parent_hash(&self) -> Result<B256, Error> {
        let environment = self.sources().environment;
        let block = environment.number;
        let parent = environment.hashes.first().copied();
        parent.ok_or(Error::ParentHash { block })
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
        let (linear, most) = (self.chain.linear, self.chain.most_prover_gas);
        let bytes = transaction.raw().len();
        let metering = if linear.bound(transaction.gas_limit(), bytes) > most {
            Metering::Counted
        } else {
            self.chain.metering
        };
        let counts = metering == Metering::Counted;
        if self.has_hooks != counts {
            std::mem::swap(&mut self.evm.instruction, &mut self.other);
            self.has_hooks = counts;
        }
        let (fork, number) = (self.chain.rules.fork, self.sources().environment.number);
        let mut count = Count::new(self.counter, fork, number);
        // What a block's start, or a transaction that was left out, has counted.
        let _ = self.counter.take();
        Watch::<Reader<'_>>::transaction(&mut count, bytes, &transaction.env);
        self.evm.inspector = count;
        self.evm.ctx.journaled_state.database.present = index;
        self.evm.ctx.set_tx(transaction.env.clone());
        let price = Price {
            counter: self.counter,
            linear,
            bytes,
            metering,
            most,
        };
        let mut handler = OwnHandler::new(self.rewards, Some(price));
        let result = if counts {
            handler.inspect_run(&mut self.evm)
        } else {
            handler.run(&mut self.evm)
        };
        let result = match result {
            Ok(result) => result,
            Err(error) => {
                return match handler.excess() {
                    Some(got) => Ok(Err(Rejection::ProverGas { most, got })),
                    None => self.rejection(error, transaction).map(Err),
                };
            }
        };
        self.beside = self.beside.saturating_add(handler.reward());
        let (success, gas_used) = (result.is_success(), result.tx_gas_used());
        Ok(Ok(Included {
            kind: transaction.kind(),
            success,
            gas_used,
            cumulative_gas: gas_used,
            logs: result.into_logs(),
            prover_gas: handler.prover_gas,
        }))
    }

    /// Checks what `stf` checks before it executes.
    fn check(&self, transaction: &Transaction, left: Option<Used>) -> Result<(), Rejection> {
        check_kind(&self.chain, transaction)?;
        left.map_or(Ok(()), |left| check_limits(transaction, left))
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
            rewards: self.beside,
        }
    }
}

/// Returns the error of a group whose system calls fail.
fn system(result: Result<(), EVMError<Fault>>) -> Result<(), Error> {
    match result {
        Ok(()) => Ok(()),
        Err(EVMError::Database(Fault(error))) => Err(error),
        Err(error) => Err(Error::Evm {
            message: error.to_string(),
        }),
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
    let counter = GasCounter::new(chain.trie_depth);
    let mut journal = Journal::new(chain, sources, transactions.len(), Rewards::Paid, &counter);
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
    evm.ctx.cfg.disable_eip3607 = chain.contracts_send;
    set_block(&mut evm, &sources.environment.view());
    let mut env = transaction.env.clone();
    env.gas_limit = env.gas_limit.min(most_gas);
    evm.ctx.set_tx(env);
    let mut handler = OwnHandler::new(Rewards::Beside, None);
    let result = handler.inspect_run(&mut evm).ok()?;
    let state = evm.finalize();
    let reader = evm.ctx.journaled_state.database;
    result
        .is_success()
        .then(|| join(state, reader.accounts, reader.slots))
}
