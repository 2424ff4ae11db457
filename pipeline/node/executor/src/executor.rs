//! Blocks and groups on a view of the state.

use std::collections::BTreeSet;

use alloy_primitives::{Address, B256};
use revm::context_interface::cfg::gas_params::GasParams;
use zkfabric_state::{AccountDiff, Diff, View};
use zkfabric_stf::cost::GasCounter;
use zkfabric_stf::host::{BLOCK_HISTORY, BLOCK_HISTORY_CODE};
use zkfabric_stf::state::EMPTY_CODE;
use zkfabric_stf::{Fork, Rules};

use crate::codes::Codes;
use crate::cost::Linear;
use crate::database::Sources;
use crate::environment::{Block, Environment, Metering, Used};
use crate::error::{Error, Rejection};
use crate::handler::Rewards;
use crate::journal::{Chain, Finished, Journal, check_kind, in_order};
use crate::lanes::Lanes;
use crate::options::Options;
use crate::outcome::{GroupOutcome, Report};
use crate::touched::diff;
use crate::transaction::Transaction;

/// Executes groups of transactions.
///
/// A caller begins a block, executes its groups, and ends the block; each step returns changes
/// against the view that it was given, which the next step's view has to contain.
#[derive(Debug)]
pub struct Executor {
    chain: Chain,
    codes: Codes,
    lanes: Option<Lanes>,
    /// What a transaction's bytes cost.
    gas: GasParams,
}

impl Executor {
    /// Creates an executor for a chain.
    #[must_use]
    pub fn new(chain_id: u64, rules: Rules, options: Options) -> Self {
        Self {
            chain: Chain {
                id: chain_id,
                rules,
                linear: Linear::new(options.trie_depth),
                most_prover_gas: options.most_prover_gas,
                trie_depth: options.trie_depth,
                contracts_send: options.contracts_send,
                metering: Metering::default(),
            },
            codes: Codes::new(options.code_bytes),
            lanes: Lanes::new(&options),
            gas: GasParams::new_spec(rules.fork.spec()),
        }
    }

    /// Checks what holds for a transaction whatever the state is: its type, the chain that it is
    /// signed for, and that its gas limit pays for its bytes. [`Executor::execute`] checks the same
    /// again.
    ///
    /// # Errors
    /// [`Rejection::Blobs`], [`Rejection::Unprotected`], [`Rejection::ChainId`],
    /// [`Rejection::IntrinsicGas`] and [`Rejection::FloorGas`].
    pub fn check(&self, transaction: &Transaction) -> Result<(), Rejection> {
        check_kind(&self.chain, transaction)?;
        let (env, want) = (&transaction.env, self.chain.id);
        if let Some(have) = env.chain_id.filter(|have| *have != want) {
            return Err(Rejection::ChainId { have, want });
        }
        let have = env.gas_limit;
        let gas = self.gas.initial_tx_gas_for_tx(env, None);
        let want = gas.initial_regular_gas();
        if want > have {
            return Err(Rejection::IntrinsicGas { have, want });
        }
        let want = gas.floor_gas();
        if self.chain.rules.fork >= Fork::Prague && want > have {
            return Err(Rejection::FloorGas { have, want });
        }
        Ok(())
    }

    /// Bounds the prover gas of a transaction before its execution, by its gas limit and bytes. The
    /// count of an included transaction is at most this.
    #[must_use]
    pub fn most_prover_gas(&self, transaction: &Transaction) -> u64 {
        let bytes = transaction.raw().len();
        self.chain.linear.bound(transaction.gas_limit(), bytes)
    }

    /// Returns whether a block can begin while its parent's hash is still computed. Not if the
    /// contract at the address of EIP-2935 has other code than that document's: the system call
    /// might do something else behind transactions than before them.
    ///
    /// # Errors
    /// [`Error::Read`] if the state fails.
    pub fn takes_late_parent(&self, view: &dyn View) -> Result<bool, Error> {
        if !self.chain.rules.fork.has_block_history() {
            return Ok(true);
        }
        let Some(history) = view.account(BLOCK_HISTORY)? else {
            return Ok(true);
        };
        let known = [B256::ZERO, EMPTY_CODE, BLOCK_HISTORY_CODE];
        Ok(known.contains(&history.code_hash))
    }

    /// Begins a block with the system calls of its fork (EIP-4788, EIP-2935). The latter waits for
    /// [`Executor::give_parent_hash`] if the parent's hash is late, which is right only where
    /// [`Executor::takes_late_parent`] says so.
    ///
    /// # Errors
    /// [`Error`] if the state fails or the environment lacks the parent's hash.
    pub fn begin_block(
        &self,
        view: &dyn View,
        environment: Environment,
    ) -> Result<(Block, Diff), Error> {
        let mut block = self.block(environment);
        let diff =
            self.system_calls(view, &mut block, |journal, fork| journal.start_block(fork))?;
        Ok((block, diff))
    }

    /// Completes a block that was begun before its parent's hash was known.
    ///
    /// # Errors
    /// [`Error`] if the state fails; the block is then as before.
    pub fn give_parent_hash(
        &self,
        view: &dyn View,
        block: &mut Block,
        hash: B256,
    ) -> Result<Diff, Error> {
        let mut complete = block.clone();
        complete.environment.parent_is_late = false;
        match complete.environment.hashes.first_mut() {
            Some(parent) => *parent = hash,
            None => complete.environment.hashes.push(hash),
        }
        let diff = self.system_calls(view, &mut complete, |journal, fork| {
            journal.give_parent_hash(fork)
        })?;
        *block = complete;
        Ok(diff)
    }

    fn system_calls(
        &self,
        view: &dyn View,
        block: &mut Block,
        calls: impl FnOnce(&mut Journal<'_, '_>, Fork) -> Result<(), Error>,
    ) -> Result<Diff, Error> {
        let counter = GasCounter::new(self.chain.trie_depth);
        let sources = self.sources(view, block);
        let mut journal = Journal::new(self.chain, sources, 4, Rewards::Paid, &counter);
        calls(&mut journal, self.chain.rules.fork)?;
        let finished = journal.finish();
        Ok(Self::advance(block, finished))
    }

    /// Goes on with a block that was begun before, for example by an earlier process: `used` and
    /// `emptied` are those of the block after the groups so far.
    #[must_use]
    pub fn resume(
        &self,
        environment: Environment,
        used: Used,
        emptied: BTreeSet<Address>,
    ) -> Block {
        let mut block = self.block(environment);
        block.used = used;
        block.emptied = emptied;
        block
    }

    /// Starts a block without its system calls, for published tests that have none.
    #[doc(hidden)]
    #[must_use]
    pub fn block(&self, environment: Environment) -> Block {
        Block::new(environment, self.chain.rules.fork.most_block_bytes())
    }

    /// Executes a group, and adds what it uses to the block. A transaction that is left out has no
    /// effect.
    ///
    /// # Errors
    /// [`Error`] if the state fails; the block is then as before.
    pub fn execute(
        &self,
        view: &dyn View,
        block: &mut Block,
        transactions: &[Transaction],
    ) -> Result<GroupOutcome, Error> {
        let sources = self.sources(view, block);
        let chain = Chain {
            metering: block.metering,
            ..self.chain
        };
        let mut report = Report::default();
        let in_lanes = self
            .lanes
            .as_ref()
            .and_then(|lanes| lanes.execute(chain, sources, block, transactions, &mut report));
        let (outcomes, finished, used) = match in_lanes {
            Some(executed) => executed,
            None => {
                report.lanes = 1;
                in_order(chain, sources, block, transactions)?
            }
        };
        if let Some(lanes) = &self.lanes {
            lanes.settle(transactions, &outcomes);
        }
        block.used = used;
        Ok(GroupOutcome {
            outcomes,
            diff: Self::advance(block, finished),
            report,
        })
    }

    /// Ends a block: deletes accounts that are empty but for their storage (EIP-161).
    ///
    /// # Errors
    /// [`Error`] if the state fails.
    pub fn end_block(&self, view: &dyn View, block: &Block) -> Result<Diff, Error> {
        let mut diff = Diff::default();
        for address in &block.emptied {
            let account = view.account(*address)?;
            let is_empty = |account: zkfabric_state::Account| {
                account.nonce == 0 && account.balance.is_zero() && account.code_hash.is_zero()
            };
            if account.is_some_and(is_empty) {
                diff.accounts.push(AccountDiff {
                    address: *address,
                    account: None,
                    clears_storage: true,
                    storage: Vec::new(),
                });
            }
        }
        Ok(diff)
    }

    const fn sources<'v>(&'v self, view: &'v dyn View, block: &'v Block) -> Sources<'v> {
        Sources {
            view,
            codes: &self.codes,
            environment: &block.environment,
        }
    }

    /// Notes a journal's emptied accounts in the block, and returns the journal's changes.
    fn advance(block: &mut Block, finished: Finished) -> Diff {
        let emptied = finished.touched.iter().filter(|account| account.emptied);
        block.emptied.extend(emptied.map(|account| account.address));
        diff(finished.touched)
    }
}
