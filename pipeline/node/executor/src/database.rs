//! Database under revm: a view, with the record of what was read.

use alloy_primitives::{Address, B256, U256};
use revm::Database;
use revm::bytecode::Bytecode;
use revm::state::AccountInfo;
use zkfabric_state::{Account, View};
use zkfabric_stf::host::{BLOCK_HISTORY, BLOCK_HISTORY_CODE, block_history_slot};
use zkfabric_stf::state::EMPTY_CODE;

use crate::codes::Codes;
use crate::environment::Environment;
use crate::error::{Error, Fault};

/// Sources of a journal's reads.
#[derive(Clone, Copy)]
pub(crate) struct Sources<'v> {
    pub(crate) view: &'v dyn View,
    pub(crate) codes: &'v Codes,
    pub(crate) environment: &'v Environment,
}

impl Sources<'_> {
    pub(crate) fn account(&self, address: Address) -> Result<Option<Account>, Fault> {
        let account = self.view.account(address);
        let account = account.map_err(|error| Fault(error.into()))?;
        let has_history_code = |account: Account| account.code_hash == BLOCK_HISTORY_CODE;
        if address == BLOCK_HISTORY && !account.is_some_and(has_history_code) {
            // The system call finds the account as it is before the block.
            self.unless_late()?;
        }
        Ok(account)
    }

    pub(crate) fn storage(&self, address: Address, slot: U256) -> Result<U256, Fault> {
        let number = self.environment.number;
        if address == BLOCK_HISTORY && slot == block_history_slot(number) {
            self.unless_late()?;
        }
        let read = self.view.storage(address, slot);
        read.map_err(|error| Fault(error.into()))
    }

    pub(crate) fn code(&self, hash: B256) -> Result<Bytecode, Fault> {
        // The zero hash stands for the empty code of an account with storage (EIP-7610).
        if hash == EMPTY_CODE || hash.is_zero() {
            return Ok(Bytecode::default());
        }
        if let Some(code) = self.codes.get(&hash) {
            return Ok(code);
        }
        let bytes = self.view.code(hash).map_err(|error| Fault(error.into()))?;
        let bytes = bytes.ok_or(Fault(Error::Code { hash }))?;
        Ok(self.codes.insert(hash, bytes))
    }

    pub(crate) fn block_hash(&self, number: u64) -> Result<B256, Fault> {
        let block = self.environment.number;
        let hashes = &self.environment.hashes;
        // revm asks for the last 256 blocks only.
        let depth = block.checked_sub(number).and_then(|age| age.checked_sub(1));
        if depth == Some(0) {
            self.unless_late()?;
        }
        let hash = depth.and_then(|depth| hashes.get(usize::try_from(depth).ok()?));
        hash.copied().ok_or(Fault(Error::BlockHash {
            block,
            number,
            given: hashes.len(),
        }))
    }

    /// Fails while the parent's hash is not known.
    const fn unless_late(&self) -> Result<(), Fault> {
        let Environment { number, .. } = *self.environment;
        if self.environment.parent_is_late {
            return Err(Fault(Error::LateParent { block: number }));
        }
        Ok(())
    }
}

/// Returns an account in revm's form.
pub(crate) fn info(account: &Account) -> AccountInfo {
    // A zero hash is not the empty code's: revm creates no contract there (EIP-7610), and takes the
    // account for one without code.
    AccountInfo {
        balance: account.balance,
        nonce: account.nonce,
        code_hash: account.code_hash,
        account_id: None,
        code: (!account.has_code()).then(Bytecode::default),
    }
}

/// An account before the journal, and the transaction that read it first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReadAccount {
    pub(crate) address: Address,
    pub(crate) account: Option<Account>,
    pub(crate) first: u32,
}

/// A slot before the journal, and the transaction that read it first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReadSlot {
    pub(crate) address: Address,
    pub(crate) slot: U256,
    pub(crate) value: U256,
    pub(crate) first: u32,
}

/// Reads through to the sources, and records.
pub(crate) struct Reader<'v> {
    pub(crate) sources: Sources<'v>,
    /// Index of the present transaction.
    pub(crate) present: u32,
    pub(crate) accounts: Vec<ReadAccount>,
    pub(crate) slots: Vec<ReadSlot>,
}

impl<'v> Reader<'v> {
    /// Creates a reader for about this many transactions.
    pub(crate) fn new(sources: Sources<'v>, transactions: usize) -> Self {
        Self {
            sources,
            present: 0,
            accounts: Vec::with_capacity(2 * transactions + 4),
            slots: Vec::new(),
        }
    }
}

impl Database for Reader<'_> {
    type Error = Fault;

    fn basic(&mut self, address: Address) -> Result<Option<AccountInfo>, Fault> {
        let account = self.sources.account(address)?;
        self.accounts.push(ReadAccount {
            address,
            account,
            first: self.present,
        });
        Ok(account.as_ref().map(info))
    }

    fn code_by_hash(&mut self, hash: B256) -> Result<Bytecode, Fault> {
        self.sources.code(hash)
    }

    fn storage(&mut self, address: Address, slot: U256) -> Result<U256, Fault> {
        let value = self.sources.storage(address, slot)?;
        self.slots.push(ReadSlot {
            address,
            slot,
            value,
            first: self.present,
        });
        Ok(value)
    }

    fn block_hash(&mut self, number: u64) -> Result<B256, Fault> {
        self.sources.block_hash(number)
    }
}
