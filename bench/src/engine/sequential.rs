//! Transactions one after the other on revm alone: what the executor's lanes are compared with.
//!
//! revm's mainnet EVM over its own cache, which each transaction is committed to. There is no
//! bound of proving cost, no outcome and no list of changes: what our executor does besides counts
//! against it.

use alloy_primitives::{Address, B256, U256};
use revm::bytecode::Bytecode;
use revm::context::{BlockEnv, CfgEnv, Context, TxEnv};
use revm::database::CacheDB;
use revm::state::AccountInfo;
use revm::{DatabaseRef, ExecuteCommitEvm as _, MainBuilder as _, MainContext as _, MainnetEvm};
use zkfabric_executor::memory::Memory;
use zkfabric_executor::{Environment, Transaction};
use zkfabric_state::{ReadError, View as _};
use zkfabric_stf::{Rules, SoftwareCrypto, transaction};

use super::EngineError;
use crate::Error;

/// A state in memory as revm reads it.
#[derive(Debug, Clone)]
pub(super) struct Base(pub(super) Memory);

/// A failed read.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub(super) struct Fault(#[from] ReadError);

impl revm::database_interface::DBErrorMarker for Fault {}

impl DatabaseRef for Base {
    type Error = Fault;

    fn basic_ref(&self, address: Address) -> Result<Option<AccountInfo>, Fault> {
        let account = self.0.account(address)?;
        Ok(account.map(|account| AccountInfo {
            balance: account.balance,
            nonce: account.nonce,
            code_hash: if account.code_hash.is_zero() {
                revm::primitives::KECCAK_EMPTY
            } else {
                account.code_hash
            },
            // Read by its hash.
            code: None,
            ..AccountInfo::default()
        }))
    }

    fn code_by_hash_ref(&self, hash: B256) -> Result<Bytecode, Fault> {
        let code = self.0.code(hash)?;
        Ok(Bytecode::new_raw(code.unwrap_or_default()))
    }

    fn storage_ref(&self, address: Address, slot: U256) -> Result<U256, Fault> {
        Ok(self.0.storage(address, slot)?)
    }

    fn block_hash_ref(&self, _: u64) -> Result<B256, Fault> {
        Ok(B256::ZERO)
    }
}

type MainnetContext = Context<BlockEnv, TxEnv, CfgEnv, CacheDB<Base>>;

/// revm over a state in memory.
pub(super) struct Sequential(MainnetEvm<MainnetContext>);

impl core::fmt::Debug for Sequential {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Sequential").finish_non_exhaustive()
    }
}

impl Sequential {
    /// Creates the EVM for a block.
    pub(super) fn new(memory: Memory, chain_id: u64, rules: Rules, block: &Environment) -> Self {
        let mut cfg = CfgEnv::new().with_chain_id(chain_id);
        cfg.set_spec_and_mainnet_gas_params(rules.fork.spec());
        let block = BlockEnv {
            number: U256::from(block.number),
            beneficiary: block.beneficiary,
            timestamp: U256::from(block.timestamp),
            gas_limit: block.gas_limit,
            basefee: block.base_fee,
            prevrandao: Some(block.prev_randao),
            ..BlockEnv::default()
        };
        let context = Context::mainnet().with_db(CacheDB::new(Base(memory)));
        let context = context.with_cfg(cfg).with_block(block);
        Self(context.build_mainnet())
    }

    /// Executes transactions and commits them; returns the gas of each that ended without a revert
    /// or an exceptional halt.
    ///
    /// # Errors
    /// [`Error::Rejected`] for an invalid transaction.
    pub(super) fn execute(&mut self, transactions: Vec<TxEnv>) -> Result<Vec<Option<u64>>, Error> {
        let executed = transactions.into_iter().map(|transaction| {
            let result = self.0.transact_commit(transaction);
            let result = result.map_err(|error| Error::Rejected {
                peer: "revm",
                reason: error.to_string(),
            })?;
            Ok(result.is_success().then(|| result.tx_gas_used()))
        });
        executed.collect()
    }
}

/// Returns a transaction as revm takes it.
///
/// # Errors
/// The bytes are no transaction.
pub(super) fn env(transaction: &Transaction) -> Result<TxEnv, EngineError> {
    let decoded = transaction::Transaction::decode(transaction.raw(), &SoftwareCrypto);
    let decoded = decoded.map_err(|error| EngineError::NotConfirmed {
        index: 0,
        why: error.to_string(),
    })?;
    Ok(decoded.with_sender(transaction.sender()))
}
