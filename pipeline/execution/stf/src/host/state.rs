//! A whole state as a set of trie nodes and bytecodes, and executions over it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::Instant;

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};
use revm::inspector::NoOpInspector;

use super::account::GenesisAccount;
use crate::batch::{BatchInput, BatchView, Witness, WitnessNode};
use crate::cost::{BatchCost, Meter, Tally};
use crate::crypto::Crypto;
use crate::error::{StfError, WitnessError};
use crate::execute::{BlockResult, ancestors, execute_blocks, output, parent};
use crate::mpt::{Child, EMPTY_ROOT, Nodes, Source, Work, unpack};
use crate::output::BatchOutput;
use crate::rlp::{self, Rlp};
use crate::state::{AccountLeaf, EMPTY_CODE, StateDb, storage_root};

/// All accounts, storage and code at one state root. Nodes of earlier roots are kept.
#[derive(Clone, Debug)]
pub struct State {
    pub(super) root: B256,
    pub(super) nodes: HashMap<B256, Vec<u8>>,
    pub(super) codes: HashMap<B256, Vec<u8>>,
}

/// Result of [`State::execute`].
#[derive(Clone, Debug)]
pub struct Execution {
    /// The batch with the witness for a stateless execution.
    pub input: BatchInput,
    /// The batch's public output.
    pub output: BatchOutput,
    /// The executed blocks.
    pub blocks: Vec<BlockResult>,
    /// Time at which block execution ended and witness building began.
    pub witness_begin: Instant,
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
            nodes: nodes.into_source().new,
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
        let mut nodes = Nodes::new(self.recorder());
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
        self.run(input, crypto, None)
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
        let execution = self.run(input, crypto, Some(&tally))?;
        Ok((execution, tally.into_cost()))
    }

    fn run(
        &mut self,
        mut input: BatchInput,
        crypto: &impl Crypto,
        tally: Option<&Tally>,
    ) -> Result<Execution, StfError> {
        input.witness = Witness::default();
        let encoded = input.encode();
        let batch = BatchView::decode(&encoded)?;
        let parent = parent(&batch)?;
        let from = parent.header.state_root;
        let root = if from == EMPTY_ROOT {
            Child::Empty
        } else {
            Child::Hash(&from)
        };
        let recorder = Recorder {
            tally,
            ..self.recorder()
        };
        let ancestors = ancestors(&parent.header, parent.hash, &batch.ancestors)?;
        let db = StateDb::new(Nodes::new(recorder), root, ancestors);
        let (mut db, blocks) = match tally {
            None => execute_blocks(&batch, &parent, db, crypto, &(), NoOpInspector)?,
            Some(tally) => {
                let meter = Meter::new(tally, batch.rules.fork, parent.header.number);
                execute_blocks(&batch, &parent, db, crypto, tally, meter)?
            }
        };
        let output = output(&batch, &parent, &blocks, keccak256(batch.data));
        let headers = db.hashes().headers_needed();
        let codes = db.loaded_codes();
        let witness_begin = Instant::now();
        let (mut recorder, owners) = db.into_parts();
        let new = std::mem::take(&mut recorder.new);
        let witness = self.witness_of(&from, (recorder, owners))?;
        self.nodes.extend(new);
        self.codes.extend(codes);
        self.root = output.state_root;
        input.ancestors.truncate(headers);
        input.witness = witness;
        Ok(Execution {
            input,
            output,
            blocks,
            witness_begin,
        })
    }

    /// Returns a source over this state that records reads.
    pub(crate) fn recorder(&self) -> Recorder<'_> {
        Recorder {
            state: Some(self),
            ..Recorder::default()
        }
    }

    /// Builds the witness of an execution from `root`, from the `parts` of its database.
    pub(crate) fn witness_of(
        &self,
        root: &B256,
        (recorder, keys): (Recorder<'_>, Vec<B256>),
    ) -> Result<Witness, WitnessError> {
        let mut nodes = Vec::new();
        let owners = keys.into_iter().zip(1..).collect();
        let mut walk = Walk {
            state: self,
            read: &recorder.read,
            owners,
            path: Vec::new(),
            nodes: &mut nodes,
        };
        if walk.is_read(0, root) {
            walk.record(0, root)?;
        }
        let mut codes: Vec<B256> = recorder.read_codes.into_iter().collect();
        codes.sort_unstable();
        let codes = codes
            .iter()
            .filter_map(|hash| self.codes.get(hash))
            .cloned()
            .collect();
        Ok(Witness { nodes, codes })
    }

    fn node(&self, hash: &B256) -> Result<&[u8], WitnessError> {
        let node = self
            .nodes
            .get(hash)
            .ok_or(WitnessError::MissingNode { hash: *hash })?;
        Ok(node)
    }
}

/// Source over a whole state (or none) that records reads and keeps new nodes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Recorder<'w> {
    state: Option<&'w State>,
    tally: Option<&'w Tally>,
    read: HashSet<(u32, B256)>,
    read_codes: HashSet<B256>,
    new: HashMap<B256, Vec<u8>>,
}

impl<'w> Source<'w> for Recorder<'w> {
    fn node(&mut self, owner: u32, hash: &B256) -> Option<&'w [u8]> {
        let node = self.state?.nodes.get(hash)?;
        if self.read.insert((owner, *hash))
            && let Some(tally) = self.tally
        {
            tally.read_node(node.len());
        }
        Some(node)
    }

    fn code(&mut self, hash: &B256) -> Option<&'w [u8]> {
        let code = self.state?.codes.get(hash)?;
        if self.read_codes.insert(*hash)
            && let Some(tally) = self.tally
        {
            tally.read_code(code.len());
        }
        Some(code)
    }

    fn store(&mut self, hash: B256, rlp: &[u8]) {
        self.new.insert(hash, rlp.to_vec());
        if let Some(tally) = self.tally {
            tally.stored_node(rlp.len());
        }
    }

    fn done(&mut self, work: Work) {
        if let Some(tally) = self.tally {
            tally.done(work);
        }
    }
}

/// Writes witness records while walking the nodes that were read.
struct Walk<'a> {
    state: &'a State,
    /// Nodes that were read, each with the number of its trie.
    read: &'a HashSet<(u32, B256)>,
    /// Number of the storage trie, by hashed address.
    owners: HashMap<B256, u32>,
    /// Nibbles above the node in the state trie.
    path: Vec<u8>,
    nodes: &'a mut Vec<WitnessNode>,
}

impl Walk<'_> {
    fn is_read(&self, owner: u32, hash: &B256) -> bool {
        self.read.contains(&(owner, *hash))
    }

    fn record(&mut self, owner: u32, hash: &B256) -> Result<(), WitnessError> {
        let state = self.state;
        let rlp = state.node(hash)?;
        let index = self.nodes.len();
        self.nodes.push(WitnessNode {
            expanded: 0,
            rlp: rlp.to_vec(),
        });
        let mut references = References::default();
        self.node(owner, rlp, &mut references)?;
        if let Some(node) = self.nodes.get_mut(index) {
            node.expanded = references.expanded;
        }
        Ok(())
    }

    fn node(
        &mut self,
        owner: u32,
        rlp: &[u8],
        references: &mut References,
    ) -> Result<(), WitnessError> {
        let error = |error: crate::error::RlpError| WitnessError::Node {
            index: 0,
            error: error.into(),
        };
        let mut items = Rlp::list_of(rlp).map_err(error)?;
        let mut list = Vec::with_capacity(17);
        while !items.is_empty() {
            list.push(items.item().map_err(error)?);
        }
        let depth = self.path.len();
        match list.as_slice() {
            [path, child] => {
                let nibbles = unpack(path.payload);
                let (flags, skip) = nibbles
                    .first()
                    .map_or((0, 0), |flags| (*flags, 2 - flags % 2));
                self.path.extend(nibbles.iter().skip(skip.into()));
                if flags & 2 == 0 {
                    self.child(owner, *child, references)?;
                } else if owner == 0 {
                    self.storage(child.payload, references)?;
                }
                self.path.truncate(depth);
            }
            children => {
                for (child, nibble) in children.iter().take(16).zip(0..) {
                    self.path.push(nibble);
                    self.child(owner, *child, references)?;
                    self.path.truncate(depth);
                }
            }
        }
        Ok(())
    }

    fn child(
        &mut self,
        owner: u32,
        child: rlp::Item<'_>,
        references: &mut References,
    ) -> Result<(), WitnessError> {
        if child.is_list {
            return self.node(owner, child.encoded, references);
        }
        let Ok(hash) = B256::try_from(child.payload) else {
            return Ok(());
        };
        let read = self.is_read(owner, &hash);
        references.push(read);
        if read {
            self.record(owner, &hash)
        } else {
            Ok(())
        }
    }

    /// Records the storage trie of the account whose leaf ends at the present path.
    fn storage(&mut self, leaf: &[u8], references: &mut References) -> Result<(), WitnessError> {
        let root = *storage_root(leaf).map_err(WitnessError::Account)?;
        if root == EMPTY_ROOT {
            return Ok(());
        }
        let key: Vec<u8> = self
            .path
            .chunks_exact(2)
            .map(|pair| pair.iter().fold(0, |byte, n| byte << 4 | n))
            .collect();
        let owner = B256::try_from(key.as_slice())
            .ok()
            .and_then(|key| self.owners.get(&key).copied());
        let Some(owner) = owner.filter(|owner| self.is_read(*owner, &root)) else {
            references.push(false);
            return Ok(());
        };
        references.push(true);
        let above = std::mem::take(&mut self.path);
        let result = self.record(owner, &root);
        self.path = above;
        result
    }
}

/// Expansion mask of a record under construction.
#[derive(Default)]
struct References {
    count: u32,
    expanded: u16,
}

impl References {
    fn push(&mut self, expanded: bool) {
        self.expanded |= u16::from(expanded) << self.count;
        self.count += 1;
    }
}
