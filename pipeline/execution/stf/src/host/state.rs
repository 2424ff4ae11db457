//! A whole state as a set of trie nodes and bytecodes, and executions over it.

use std::collections::{BTreeMap, HashMap};

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};

use super::account::GenesisAccount;
use super::execution::{Executed, Execution, run};
use super::recorder::Recorder;
use super::supplier::Supplier;
use crate::batch::BatchInput;
use crate::cost::{BatchCost, Tally};
use crate::crypto::Crypto;
use crate::error::{StfError, WitnessError};
use crate::mpt::{Child, EMPTY_ROOT, Nodes, unpack};
use crate::rlp::{self, Rlp};
use crate::state::{AccountLeaf, EMPTY_CODE};

/// All accounts, storage and code at one state root. Nodes of earlier roots are kept.
#[derive(Clone, Debug)]
pub struct State {
    pub(super) root: B256,
    pub(super) nodes: HashMap<B256, Vec<u8>>,
    pub(super) codes: HashMap<B256, Vec<u8>>,
}

impl State {
    /// Builds the state of these accounts, including empty ones.
    pub fn new(accounts: &BTreeMap<Address, GenesisAccount>) -> Self {
        let mut nodes = Nodes::new(Recorder::default());
        let mut root = Child::Empty;
        let mut codes = HashMap::new();
        for (address, account) in accounts {
            let mut storage = Child::Empty;
            for (key, value) in &account.storage {
                if value.is_zero() {
                    continue;
                }
                let path = unpack(keccak256(key.to_be_bytes::<32>()).as_slice());
                let mut leaf = Vec::new();
                rlp::put_u256(&mut leaf, value);
                // The only error is 2^32 nodes.
                let _ = nodes.insert(&mut storage, 1, &path, leaf.into());
            }
            let code_hash = keccak256(&account.code);
            if !account.code.is_empty() {
                codes.insert(code_hash, account.code.to_vec());
            }
            let leaf = AccountLeaf {
                nonce: account.nonce,
                balance: account.balance,
                storage_root: nodes.root(&storage),
                code_hash,
            };
            let path = unpack(keccak256(address).as_slice());
            let _ = nodes.insert(&mut root, 0, &path, leaf.encode().into());
        }
        let root = nodes.root(&root);
        Self {
            root,
            nodes: nodes.into_source().into_new(),
            codes,
        }
    }

    /// Returns the state root.
    pub const fn root(&self) -> B256 {
        self.root
    }

    /// Returns an account, if it exists.
    ///
    /// # Errors
    /// [`WitnessError`] when the state is damaged.
    pub fn account(&self, address: Address) -> Result<Option<AccountLeaf>, WitnessError> {
        self.leaf(0, &self.root, keccak256(address))?
            .map(|leaf| AccountLeaf::decode(&leaf).map_err(WitnessError::Account))
            .transpose()
    }

    /// Returns a storage slot; zero when unset.
    ///
    /// # Errors
    /// [`WitnessError`] when the state is damaged.
    pub fn storage(&self, address: Address, key: U256) -> Result<U256, WitnessError> {
        let Some(account) = self.account(address)? else {
            return Ok(U256::ZERO);
        };
        let leaf = self.leaf(1, &account.storage_root, keccak256(key.to_be_bytes::<32>()))?;
        match leaf {
            Some(leaf) => Rlp::new(&leaf).u256().map_err(WitnessError::Storage),
            None => Ok(U256::ZERO),
        }
    }

    /// Returns an account's bytecode; empty when the account has none.
    ///
    /// # Errors
    /// [`WitnessError`] when the state is damaged.
    pub fn code(&self, address: Address) -> Result<Bytes, WitnessError> {
        let hash = self
            .account(address)?
            .map_or(EMPTY_CODE, |account| account.code_hash);
        Ok(self
            .codes
            .get(&hash)
            .map(|code| Bytes::copy_from_slice(code))
            .unwrap_or_default())
    }

    fn leaf(&self, owner: u32, root: &B256, key: B256) -> Result<Option<Vec<u8>>, WitnessError> {
        let mut nodes = Nodes::new(Recorder::new(self, None));
        let mut root = if *root == EMPTY_ROOT {
            Child::Empty
        } else {
            Child::Hash(root)
        };
        let found = nodes.get(&mut root, owner, &unpack(key.as_slice()))?;
        Ok(found.map(|(leaf, _)| leaf.to_vec()))
    }

    /// Executes a batch on this state as its parent state, advances to the resulting state, and
    /// builds the witness. The batch's own witness is ignored, and only the ancestor headers that
    /// execution needs are kept. An error leaves the state unchanged.
    ///
    /// # Errors
    /// As [`execute_batch`](crate::execute_batch); [`WitnessError::MissingNode`] when this state is
    /// not the parent's.
    pub fn execute(
        &mut self,
        input: BatchInput,
        crypto: &impl Crypto,
    ) -> Result<Execution, StfError> {
        let executed = run(self, input, crypto, None)?;
        Ok(self.advance(executed))
    }

    /// Executes as [`Self::execute`] does, and counts the batch's cost in the proved program.
    ///
    /// # Errors
    /// As [`Self::execute`].
    pub fn execute_counted(
        &mut self,
        input: BatchInput,
        crypto: &impl Crypto,
    ) -> Result<(Execution, BatchCost), StfError> {
        let tally = Tally::default();
        let executed = run(self, input, crypto, Some(&tally))?;
        Ok((self.advance(executed), tally.into_cost()))
    }

    /// Takes over what an execution made.
    fn advance(&mut self, executed: Executed) -> Execution {
        self.nodes.extend(executed.nodes);
        self.codes.extend(executed.codes);
        self.root = executed.execution.output.state_root;
        executed.execution
    }
}

impl Supplier for State {
    fn node(&self, hash: &B256) -> Option<&[u8]> {
        self.nodes.get(hash).map(Vec::as_slice)
    }

    fn code(&self, hash: &B256) -> Option<&[u8]> {
        self.codes.get(hash).map(Vec::as_slice)
    }
}
