//! Database under revm's journal.
//!
//! revm keeps the changes of all transactions of a block in its journal and hands them over once,
//! at the end of the block; [`StateDb::apply`] writes the changes into the tries and hashes the
//! changed nodes.

use alloc::vec::Vec;

use alloy_primitives::{
    Address, B256, Bytes, U256, keccak256,
    map::{AddressMap, B256Map, Entry as MapEntry},
};
use revm::Database;
use revm::bytecode::Bytecode;
use revm::state::{Account, AccountId, AccountInfo, EvmState};

use super::account::{AccountLeaf, EMPTY_CODE};
use super::slots::Slots;
use crate::error::WitnessError;
use crate::mpt::{Child, EMPTY_ROOT, Nodes, Source, Work, unpack};

/// An account that execution has read.
#[derive(Clone, Debug)]
struct Entry<'w> {
    key: B256,
    /// Account in the state trie.
    leaf: Option<AccountLeaf>,
    storage: Slots<'w>,
}

#[derive(Clone, Debug)]
enum Code<'w> {
    /// Witness bytes, not loaded yet.
    Raw(&'w [u8]),
    Loaded(Bytecode),
}

/// Source of block hashes for `BLOCKHASH`.
pub trait BlockHashes {
    /// Returns the hash of an ancestor among the last 256.
    ///
    /// # Errors
    /// [`WitnessError::MissingAncestor`] when the hash is unknown.
    fn block_hash(&mut self, number: u64) -> Result<B256, WitnessError>;
}

/// Accounts, storage, code and block hashes, read through to the tries.
#[derive(Clone, Debug)]
pub struct StateDb<'w, S, H> {
    nodes: Nodes<'w, S>,
    root: Child<'w>,
    entries: Vec<Entry<'w>>,
    index: AddressMap<u32>,
    codes: B256Map<Code<'w>>,
    hashes: H,
}

impl<'w, S: Source<'w>, H: BlockHashes> StateDb<'w, S, H> {
    /// Creates a database over the state trie under `root`.
    pub fn new(nodes: Nodes<'w, S>, root: Child<'w>, hashes: H) -> Self {
        Self {
            nodes,
            root,
            entries: Vec::new(),
            index: AddressMap::default(),
            codes: B256Map::default(),
            hashes,
        }
    }

    /// Adds the witness's bytecodes, each hashed once.
    ///
    /// # Errors
    /// [`WitnessError::CodeOrder`] unless their hashes ascend.
    pub fn add_codes(&mut self, codes: &[&'w [u8]]) -> Result<(), WitnessError> {
        let mut last: Option<B256> = None;
        for (index, code) in codes.iter().enumerate() {
            let hash = keccak256(code);
            if last.is_some_and(|last| last >= hash) {
                return Err(WitnessError::CodeOrder { index });
            }
            last = Some(hash);
            self.codes.insert(hash, Code::Raw(code));
        }
        Ok(())
    }

    /// Checks that the whole witness was needed.
    ///
    /// # Errors
    /// [`WitnessError::SuperfluousNodes`] or [`WitnessError::SuperfluousCode`].
    pub fn check_all_used(&self) -> Result<(), WitnessError> {
        if self.nodes.unused() > 0 {
            return Err(WitnessError::SuperfluousNodes {
                count: self.nodes.unused(),
            });
        }
        let unused = self
            .codes
            .iter()
            .find(|(_, code)| matches!(code, Code::Raw(_)));
        match unused {
            Some((hash, _)) => Err(WitnessError::SuperfluousCode { hash: *hash }),
            None => Ok(()),
        }
    }

    /// Returns the source of block hashes.
    pub const fn hashes(&mut self) -> &mut H {
        &mut self.hashes
    }

    /// Returns the present state root.
    pub fn state_root(&mut self) -> B256 {
        self.nodes.root(&self.root)
    }

    /// Returns the bytecodes that execution has loaded or created, by hash.
    #[cfg(feature = "std")]
    pub fn loaded_codes(&self) -> Vec<(B256, Vec<u8>)> {
        let codes = self.codes.iter().filter_map(|(hash, code)| match code {
            Code::Raw(_) => None,
            Code::Loaded(code) => Some((*hash, code.original_byte_slice().to_vec())),
        });
        codes.collect()
    }

    /// Returns an account that was read and has the bytecode with this hash.
    #[cfg(feature = "std")]
    fn owner(&self, code_hash: B256) -> Option<Address> {
        let has_it = |id: u32| {
            let leaf = self.entries.get(id as usize)?.leaf?;
            (leaf.code_hash == code_hash).then_some(())
        };
        let mut accounts = self.index.iter();
        let found = accounts.find(|(_, id)| has_it(**id).is_some());
        found.map(|(address, _)| *address)
    }

    /// Ends the execution; returns the source and the hashed addresses in the order of their first
    /// reads.
    pub fn into_parts(self) -> (S, Vec<B256>) {
        let keys = self.entries.into_iter().map(|entry| entry.key).collect();
        (self.nodes.into_source(), keys)
    }

    /// Applies the changes of a block.
    ///
    /// # Errors
    /// [`WitnessError`] when the witness lacks nodes that the new tries need.
    pub fn apply(&mut self, changes: &EvmState) -> Result<(), WitnessError> {
        let mut deleted = Vec::new();
        for (address, account) in in_order(changes.iter()) {
            if !account.is_touched() {
                continue;
            }
            let id = self.load(*address)?;
            if account.is_selfdestructed_locally() || account.info.is_empty() {
                if let Some(entry) = self.entries.get_mut(id as usize) {
                    entry.storage = Slots::default();
                    if entry.leaf.take().is_some() {
                        deleted.push(entry.key);
                    }
                }
            } else {
                self.apply_account(id, account)?;
            }
        }
        // Deletions follow insertions: see the module `mpt`.
        for key in deleted {
            self.nodes
                .remove(&mut self.root, 0, &unpack(key.as_slice()))?;
        }
        Ok(())
    }

    fn apply_account(&mut self, id: u32, account: &Account) -> Result<(), WitnessError> {
        let Some(entry) = self.entries.get_mut(id as usize) else {
            return Ok(());
        };
        if account.is_created() && !entry.storage.is_empty() {
            entry.storage = Slots::default();
        }
        let slots = in_order(account.storage.iter()).map(|(key, slot)| (*key, slot.present_value));
        let changed = entry.storage.write(&mut self.nodes, id + 1, slots)?;
        let old_root = entry.leaf.map_or(EMPTY_ROOT, |leaf| leaf.storage_root);
        let storage_root = if changed || account.is_created() {
            entry.storage.root(&mut self.nodes)
        } else {
            old_root
        };
        let code_hash = account.info.code_hash;
        let leaf = AccountLeaf {
            nonce: account.info.nonce,
            balance: account.info.balance,
            storage_root,
            code_hash: if code_hash.is_zero() {
                EMPTY_CODE
            } else {
                code_hash
            },
        };
        if entry.leaf == Some(leaf) {
            return Ok(());
        }
        entry.leaf = Some(leaf);
        if let Some(code) = &account.info.code
            && leaf.code_hash != EMPTY_CODE
        {
            self.codes
                .entry(leaf.code_hash)
                .or_insert_with(|| Code::Loaded(code.clone()));
        }
        let path = unpack(entry.key.as_slice());
        self.nodes
            .insert(&mut self.root, 0, &path, leaf.encode().into())
    }

    /// Returns the entry of an account, read from the trie the first time.
    fn load(&mut self, address: Address) -> Result<u32, WitnessError> {
        if let Some(id) = self.index.get(&address) {
            return Ok(*id);
        }
        let key = keccak256(address);
        let found = self.nodes.get(&mut self.root, 0, &unpack(key.as_slice()));
        let (leaf, storage) = match found.map_err(|error| error.of_account(address))? {
            None => (None, Child::Empty),
            Some((leaf, storage)) => (
                Some(AccountLeaf::decode(leaf).map_err(WitnessError::Account)?),
                storage,
            ),
        };
        let id = u32::try_from(self.entries.len()).map_err(|_| WitnessError::TooManyNodes)?;
        self.entries.push(Entry {
            key,
            leaf,
            storage: Slots::new(storage),
        });
        self.index.insert(address, id);
        Ok(id)
    }
}

/// Returns the entries of a hash map; on the host in key order, so that the counts there do not
/// depend on the map's seed. The result never depends on the seed.
fn in_order<'a, K: Ord + 'a, V: 'a>(
    entries: impl Iterator<Item = (&'a K, &'a V)>,
) -> impl Iterator<Item = (&'a K, &'a V)> {
    #[cfg(feature = "std")]
    let entries = {
        let mut entries: Vec<_> = entries.collect();
        entries.sort_unstable_by_key(|entry| entry.0);
        entries.into_iter()
    };
    entries
}

impl<'w, S: Source<'w>, H: BlockHashes> Database for StateDb<'w, S, H> {
    type Error = WitnessError;

    fn basic(&mut self, address: Address) -> Result<Option<AccountInfo>, WitnessError> {
        let known = self.index.contains_key(&address);
        self.nodes.source().done(Work::Account { known });
        let id = self.load(address)?;
        let entry = self.entries.get(id as usize);
        let Some(leaf) = entry.and_then(|entry| entry.leaf) else {
            return Ok(None);
        };
        let has_code = leaf.code_hash != EMPTY_CODE;
        // EIP-7610: no contract is created at an address with storage. revm compares the code hash,
        // so such an account, without nonce and code, gets a hash other than the empty code's. revm
        // takes zero for "no code" everywhere except in EXTCODEHASH, which the module `evm`
        // corrects.
        let is_taken = !has_code && leaf.nonce == 0 && leaf.storage_root != EMPTY_ROOT;
        Ok(Some(AccountInfo {
            balance: leaf.balance,
            nonce: leaf.nonce,
            code_hash: if is_taken { B256::ZERO } else { leaf.code_hash },
            account_id: AccountId::new(id as usize),
            code: if has_code {
                None
            } else {
                Some(Bytecode::default())
            },
        }))
    }

    fn code_by_hash(&mut self, hash: B256) -> Result<Bytecode, WitnessError> {
        if hash == EMPTY_CODE || hash.is_zero() {
            return Ok(Bytecode::default());
        }
        let entry = match self.codes.entry(hash) {
            MapEntry::Occupied(entry) => entry.into_mut(),
            MapEntry::Vacant(entry) => {
                let code = self.nodes.source().code(&hash);
                #[cfg(feature = "std")]
                let Some(code) = code else {
                    let address = self.owner(hash);
                    return Err(WitnessError::MissingCode { hash, address });
                };
                #[cfg(not(feature = "std"))]
                let code = code.ok_or(WitnessError::MissingCode { hash })?;
                entry.insert(Code::Raw(code))
            }
        };
        let raw = match entry {
            Code::Loaded(code) => return Ok(code.clone()),
            Code::Raw(raw) => *raw,
        };
        let code = Bytecode::new_raw_checked(Bytes::copy_from_slice(raw))
            .unwrap_or_else(|_| Bytecode::new_legacy(Bytes::copy_from_slice(raw)));
        *entry = Code::Loaded(code.clone());
        Ok(code)
    }

    fn storage(&mut self, address: Address, key: U256) -> Result<U256, WitnessError> {
        let id = self.load(address)?;
        let Some(entry) = self.entries.get_mut(id as usize) else {
            return Ok(U256::ZERO);
        };
        let read = entry.storage.read(&mut self.nodes, id + 1, key);
        read.map_err(|error| error.of_slot(address, key))
    }

    fn storage_by_account_id(
        &mut self,
        address: Address,
        account_id: AccountId,
        key: U256,
    ) -> Result<U256, WitnessError> {
        let id = account_id.get();
        let Some(entry) = self.entries.get_mut(id) else {
            return self.storage(address, key);
        };
        let read = entry.storage.read(&mut self.nodes, id as u32 + 1, key);
        read.map_err(|error| error.of_slot(address, key))
    }

    fn block_hash(&mut self, number: u64) -> Result<B256, WitnessError> {
        self.hashes.block_hash(number)
    }
}
