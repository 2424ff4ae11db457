//! A state under a call, with overrides.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};
use alloy_rpc_types_eth::state::{AccountOverride, StateOverride};
use revm::DatabaseRef;
use revm::bytecode::Bytecode;
use revm::database_interface::DBErrorMarker;
use revm::primitives::hardfork::SpecId;
use revm::state::{AccountInfo, EvmState};
use zkfabric_state::{Account, View};
use zkfabric_stf::state::EMPTY_CODE;

use super::precompiles::{Moves, moves};
use crate::error::Error;
use crate::heads::Heads;

/// Changes of a state, for one call.
#[derive(Debug, Default)]
pub(crate) struct Overrides {
    accounts: HashMap<Address, AccountOverride>,
    codes: HashMap<B256, Bytes>,
    hashes: BTreeMap<u64, B256>,
    pub(super) moves: Moves,
}

impl Overrides {
    /// Takes the overrides of a request.
    ///
    /// # Errors
    /// [`Error::Invalid`] for an account with both `state` and `stateDiff`; what [`moves`] refuses.
    pub(crate) fn new(
        state: Option<StateOverride>,
        hashes: BTreeMap<u64, B256>,
        spec: SpecId,
    ) -> Result<Self, Error> {
        let state = state.unwrap_or_default();
        let mut overrides = Self {
            moves: moves(&state, spec)?,
            hashes,
            ..Self::default()
        };
        for (address, account) in state {
            if account.state.is_some() && account.state_diff.is_some() {
                return Err(Error::Invalid(format!(
                    "account {address} has both 'state' and 'stateDiff'"
                )));
            }
            if let Some(code) = &account.code {
                overrides.codes.insert(keccak256(code), code.clone());
            }
            overrides.accounts.insert(address, account);
        }
        Ok(overrides)
    }

    /// Refuses slots of an account that an execution has created: it began without any.
    ///
    /// # Errors
    /// [`Error::Invalid`].
    pub(super) fn check_created(&self, state: &EvmState) -> Result<(), Error> {
        let with_slots = self
            .accounts
            .iter()
            .filter(|(_, account)| has_slots(account));
        for (address, _) in with_slots {
            check_created(*address, state)?;
        }
        Ok(())
    }

    fn account(&self, address: Address, account: Option<Account>) -> Option<Account> {
        let Some(changed) = self.accounts.get(&address) else {
            return account;
        };
        let mut account = account.unwrap_or_default();
        if let Some(balance) = changed.balance {
            account.balance = balance;
        }
        if let Some(nonce) = changed.nonce {
            account.nonce = nonce;
        }
        if let Some(code) = &changed.code {
            account.code_hash = keccak256(code);
        }
        Some(account)
    }

    fn slot(&self, address: Address, slot: U256) -> Option<U256> {
        let changed = self.accounts.get(&address)?;
        let key = B256::from(slot);
        if let Some(state) = &changed.state {
            return Some(state.get(&key).copied().unwrap_or_default().into());
        }
        let value = changed.state_diff.as_ref()?.get(&key)?;
        Some((*value).into())
    }
}

/// Returns whether an override has slots.
pub(super) fn has_slots(account: &AccountOverride) -> bool {
    let maps = [&account.state, &account.state_diff];
    maps.into_iter().flatten().any(|slots| !slots.is_empty())
}

/// Refuses an account with overridden slots that an execution has created.
///
/// # Errors
/// [`Error::Invalid`].
pub(super) fn check_created(address: Address, state: &EvmState) -> Result<(), Error> {
    let account = state.get(&address);
    match account.is_some_and(|account| account.is_created()) {
        false => Ok(()),
        true => Err(Error::Invalid(format!(
            "account {address}: the call creates it, and what is created has no slots: leave out \
             its 'state' or 'stateDiff', or give it code"
        ))),
    }
}

/// Returns code as it stands: what begins like a delegation (EIP-7702) and is none is code, too.
pub(crate) fn bytecode(code: Bytes) -> Bytecode {
    Bytecode::new_raw_checked(code.clone()).unwrap_or_else(|_| Bytecode::new_legacy(code))
}

/// A state under a call.
pub(crate) struct Database<'a> {
    pub(crate) state: &'a Arc<dyn View>,
    pub(crate) heads: &'a Heads,
    pub(crate) overrides: &'a Overrides,
}

/// Why a call could not read.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub(crate) struct Fault(#[from] pub(crate) Error);

impl DBErrorMarker for Fault {}

impl Database<'_> {
    /// Returns an account.
    pub(crate) fn account(&self, address: Address) -> Result<Option<Account>, Error> {
        let account = self.state.account(address)?;
        Ok(self.overrides.account(address, account))
    }
}

impl DatabaseRef for Database<'_> {
    type Error = Fault;

    fn basic_ref(&self, address: Address) -> Result<Option<AccountInfo>, Fault> {
        let account = self.account(address)?;
        Ok(account.map(|account| AccountInfo {
            balance: account.balance,
            nonce: account.nonce,
            code_hash: account.code_hash,
            account_id: None,
            code: (!account.has_code()).then(Bytecode::default),
        }))
    }

    fn code_by_hash_ref(&self, hash: B256) -> Result<Bytecode, Fault> {
        if hash == EMPTY_CODE || hash.is_zero() {
            return Ok(Bytecode::default());
        }
        let code = match self.overrides.codes.get(&hash) {
            Some(code) => Some(code.clone()),
            None => self.state.code(hash).map_err(Error::from)?,
        };
        Ok(bytecode(code.unwrap_or_default()))
    }

    fn storage_ref(&self, address: Address, slot: U256) -> Result<U256, Fault> {
        if let Some(value) = self.overrides.slot(address, slot) {
            return Ok(value);
        }
        let value = self.state.storage(address, slot);
        Ok(value.map_err(Error::from)?)
    }

    fn block_hash_ref(&self, number: u64) -> Result<B256, Fault> {
        if let Some(hash) = self.overrides.hashes.get(&number) {
            return Ok(*hash);
        }
        let header = self.heads.header(number)?;
        Ok(header.map(|(_, hash)| hash).unwrap_or_default())
    }
}
