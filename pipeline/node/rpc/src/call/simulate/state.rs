//! The state of a simulation, and what is left of its bounds.

use std::collections::BTreeSet;
use std::time::Instant;

use alloy_primitives::{Address, B256, Log, U256};
use alloy_rpc_types_eth::TransactionRequest;
use alloy_rpc_types_eth::state::StateOverride;
use revm::context::result::{EVMError, ResultAndState};
use revm::context::{BlockEnv, CfgEnv, TxEnv};
use revm::database::CacheDB;
use revm::inspector::{InspectEvm as _, NoOpInspector};
use revm::state::{Account, EvmState};
use revm::{Database as _, DatabaseCommit as _, ExecuteEvm as _};
use zkfabric_stf::batch::BlockView;
use zkfabric_stf::evm::evm;
use zkfabric_stf::host::start_block;

use super::super::database::{Database, Fault, check_created, has_slots};
use super::super::precompiles::{CRYPTO, Moved, Moves, Set};
use super::super::run::{allow_calls, with_any_nonce};
use super::super::transaction::transaction;
use super::call::{Called, refused};
use super::changes::overridden;
use super::roots::Roots;
use super::transfers::Transfers;
use crate::error::{Error, Unsimulated};
use crate::node::Node;

/// Least gas of a call.
const LEAST: u64 = 21_000;

/// The state of a simulation, and what is left of its bounds.
pub(super) struct State<'a> {
    pub(super) node: &'a Node,
    pub(super) state: CacheDB<Database<'a>>,
    pub(super) roots: Option<Roots<'a>>,
    pub(super) has_transfers: bool,
    pub(super) validates: bool,
    /// Gas that is left for all calls.
    pub(super) gas: u64,
    /// Bytes that are left for the answer.
    pub(super) bytes: usize,
    pub(super) until: Instant,
    /// Accounts with slots of overrides.
    pub(super) with_slots: BTreeSet<Address>,
}

impl State<'_> {
    /// Checks that the time has not run out.
    pub(super) fn check_time(&self) -> Result<(), Error> {
        if Instant::now() < self.until {
            return Ok(());
        }
        let ms = self.node.options.simulation_time.as_millis();
        Err(Unsimulated::Time.error(format!(
            "the simulation takes more than {ms} ms: ask for fewer calls"
        )))
    }

    fn commit(&mut self, changes: EvmState) -> Result<(), Error> {
        if let Some(roots) = &mut self.roots {
            roots.apply(&changes)?;
        }
        self.state.commit(changes);
        Ok(())
    }

    /// Applies the overrides of a block.
    ///
    /// # Errors
    /// They contradict each other; the state cannot be read.
    pub(super) fn change(&mut self, overrides: StateOverride) -> Result<(), Error> {
        let mut changes = EvmState::default();
        for (address, account) in overrides {
            if has_slots(&account) {
                self.with_slots.insert(address);
            }
            let info = self.state.basic(address).map_err(|Fault(error)| error)?;
            let state = &mut self.state;
            let read = |slot: U256| {
                let value = state.storage(address, slot);
                value.map_err(|Fault(error)| error)
            };
            let account: Account = overridden(address, info.unwrap_or_default(), account, read)?;
            changes.insert(address, account);
        }
        self.commit(changes)
    }

    /// Makes the system calls of a block; returns the block that calls see.
    ///
    /// # Errors
    /// The state cannot be read.
    pub(super) fn begin(&mut self, view: &BlockView<'_>, parent: B256) -> Result<BlockEnv, Error> {
        let (chain_id, fork) = (self.node.heads.chain_id(), self.node.rules.fork);
        let mut begun = evm(&mut self.state, chain_id, fork, &CRYPTO, NoOpInspector);
        let started = start_block(&mut begun, view, Some(parent), fork);
        started.map_err(|error| match error {
            EVMError::Database(Fault(error)) => error,
            error => Error::Call(error.to_string()),
        })?;
        let (block, changes) = (begun.ctx.block.clone(), begun.finalize());
        self.commit(changes)?;
        Ok(block)
    }

    /// Makes a transaction of a call, with what it does not say: the sender's nonce, and the gas
    /// that is left in the block, within that of the request.
    ///
    /// # Errors
    /// More gas than the block has left; fields that exclude each other.
    pub(super) fn transaction(
        &mut self,
        request: TransactionRequest,
        left: u64,
    ) -> Result<TxEnv, Error> {
        let mut request = request;
        let gas = request.gas.unwrap_or(left);
        if gas > left {
            return Err(Unsimulated::BlockGas.error(format!(
                "block gas limit reached: remaining: {left}, required: {gas}"
            )));
        }
        if self.gas < LEAST {
            return Err(Unsimulated::Limit.error(format!(
                "the calls use more than the {} gas of a request",
                self.node.options.call_gas
            )));
        }
        if request.nonce.is_none() {
            let caller = request.from.unwrap_or_default();
            let info = self.state.basic(caller).map_err(|Fault(error)| error)?;
            request.nonce = Some(info.map_or(0, |info| info.nonce));
        }
        let has_price = request.gas_price.is_some();
        let chain_id = self.node.heads.chain_id();
        let mut made = transaction(request, gas.min(self.gas), (chain_id, None), &self.state.db)?;
        if !has_price && matches!(made.tx_type, 0 | 1) {
            made.tx_type = 2;
            made.gas_priority_fee = Some(0);
        }
        Ok(made)
    }

    /// Executes a call, and keeps its changes.
    ///
    /// # Errors
    /// The call cannot begin; the answer grows too large; the time runs out.
    pub(super) fn call(
        &mut self,
        block: &BlockEnv,
        moves: &Moves,
        made: &TxEnv,
    ) -> Result<Called, Error> {
        self.check_time()?;
        let price = made.gas_price;
        if !self.validates && price > 0 && price < u128::from(block.basefee) {
            // Without validation, a call may be free, and no other one below the base fee.
            return Err(Unsimulated::FeeTooLow.error(format!(
                "err: max fee per gas less than block base fee: {price} < {} (supplied gas {})",
                block.basefee, made.gas_limit
            )));
        }
        let executed = self.execute(block, moves, made.clone());
        let (outcome, transfers) = executed.map_err(|error| refused(error, made))?;
        for address in &self.with_slots {
            check_created(*address, &outcome.state)?;
        }
        self.commit(outcome.state)?;
        let called = Called::new(outcome.result, transfers);
        self.gas = self.gas.saturating_sub(called.gas_used);
        let left = self.bytes.checked_sub(called.bytes());
        self.bytes = left.ok_or_else(|| {
            let words = "the calls return too much for one answer: ask for fewer calls";
            Unsimulated::Limit.error(words.to_owned())
        })?;
        Ok(called)
    }

    fn execute(
        &mut self,
        block: &BlockEnv,
        moves: &Moves,
        made: TxEnv,
    ) -> Result<(ResultAndState, Option<Vec<Log>>), EVMError<Fault>> {
        let (chain_id, fork) = (self.node.heads.chain_id(), self.node.rules.fork);
        let validates = self.validates;
        let made = match validates {
            true => made,
            false => with_any_nonce(made),
        };
        let set = |cfg: &mut CfgEnv| {
            allow_calls(cfg);
            cfg.disable_nonce_check = !validates;
            cfg.disable_base_fee = !validates;
        };
        if self.has_transfers {
            let watched = evm(
                &mut self.state,
                chain_id,
                fork,
                &CRYPTO,
                Transfers::default(),
            );
            let precompiles = Moved::new(Set::Own(watched.precompiles.clone()), moves);
            let mut watched = watched.with_precompiles(precompiles);
            watched.ctx.block = block.clone();
            set(&mut watched.ctx.cfg);
            let outcome = watched.inspect_tx(made)?;
            let logs = watched.inspector.into_logs();
            return Ok((outcome, Some(logs)));
        }
        let plain = evm(&mut self.state, chain_id, fork, &CRYPTO, NoOpInspector);
        let precompiles = Moved::new(Set::Own(plain.precompiles.clone()), moves);
        let mut plain = plain.with_precompiles(precompiles);
        plain.ctx.block = block.clone();
        set(&mut plain.ctx.cfg);
        let outcome = plain.transact(made)?;
        Ok((outcome, None))
    }

    /// Returns the state root, where it can be had.
    pub(super) fn root(&mut self) -> B256 {
        let root = self.roots.as_mut().map(Roots::root);
        root.unwrap_or_default()
    }

    /// Notes a block's hash for `BLOCKHASH`.
    pub(super) fn add_hash(&mut self, number: u64, hash: B256) {
        let hashes = &mut self.state.cache.block_hashes;
        hashes.insert(U256::from(number), hash);
    }
}
