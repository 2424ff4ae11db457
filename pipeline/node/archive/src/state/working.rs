//! The state that a block is executed on.

use alloy_primitives::map::AddressMap;
use alloy_primitives::{Address, B256, U256};
use revm::bytecode::Bytecode;
use revm::database_interface::DBErrorMarker;
use revm::state::{Account as Touched, AccountInfo};
use revm::{Database, DatabaseCommit};
use zkfabric_state::{ReadError, View as _};

use super::layer::{Layer, Layered};
use super::states::{Snapshot, States};
use crate::error::Error;

/// The state that a block is executed on, with the changes so far.
#[derive(Debug)]
pub(crate) struct Working<'a> {
    pub(crate) state: Layered,
    /// Hashes of the blocks before, by their numbers.
    hashes: &'a [B256],
}

/// Why a block could not read.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub(crate) struct Fault(#[from] ReadError);

impl DBErrorMarker for Fault {}

impl<'a> Working<'a> {
    pub(crate) fn over(base: Snapshot, hashes: &'a [B256]) -> Self {
        let layer = Layer::default();
        Self {
            state: Layered { base, layer },
            hashes,
        }
    }

    /// Adds what has changed so far to the states, and goes on behind it. Returns the state root.
    ///
    /// # Errors
    /// As [`States::add`].
    pub(crate) fn settle(&mut self, states: &mut States) -> Result<B256, Error> {
        let layer = core::mem::take(&mut self.state.layer);
        let (base, root) = states.add(layer.into_diff())?;
        self.state.base = base;
        Ok(root)
    }
}

impl Database for Working<'_> {
    type Error = Fault;

    fn basic(&mut self, address: Address) -> Result<Option<AccountInfo>, Fault> {
        let account = self.state.account(address)?;
        Ok(account.map(|account| AccountInfo {
            balance: account.balance,
            nonce: account.nonce,
            code_hash: account.code_hash,
            account_id: None,
            code: (!account.has_code()).then(Bytecode::default),
        }))
    }

    fn code_by_hash(&mut self, hash: B256) -> Result<Bytecode, Fault> {
        let code = self.state.code(hash)?.unwrap_or_default();
        // What begins like a delegation (EIP-7702) and is none is code, too.
        let checked = Bytecode::new_raw_checked(code.clone());
        Ok(checked.unwrap_or_else(|_| Bytecode::new_legacy(code)))
    }

    fn storage(&mut self, address: Address, slot: U256) -> Result<U256, Fault> {
        Ok(self.state.storage(address, slot)?)
    }

    fn block_hash(&mut self, number: u64) -> Result<B256, Fault> {
        let index = usize::try_from(number).ok();
        let hash = index.and_then(|index| self.hashes.get(index));
        Ok(hash.copied().unwrap_or_default())
    }
}

impl DatabaseCommit for Working<'_> {
    fn commit(&mut self, changes: AddressMap<Touched>) {
        for (address, touched) in changes {
            self.state.layer.change(address, touched);
        }
    }
}
