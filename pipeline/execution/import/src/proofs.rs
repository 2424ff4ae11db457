//! State of a block's execution from `eth_getProof`, for nodes without `debug_executionWitness`.
//!
//! The block is executed with what is known. Execution stops at the first account, slot, code or
//! node that is missing, which is then requested, until nothing is missing: so the state suffices,
//! whatever the block does. Where the node traces transactions, their accounts and slots are
//! requested beforehand, since each stop costs an execution.
//!
//! When a block clears a slot, the branch above the slot may keep one child, and the child's node
//! is needed, which lies on no path to a key that the block uses. Its place is known from the
//! nodes, so some other key below the place is searched by trial, and the path to that key contains
//! the node.

use std::collections::{BTreeMap, BTreeSet};

use alloy_primitives::{Address, B256, Bytes, U256, keccak256};
use zkfabric_stf::error::WitnessError;
use zkfabric_stf::header::Header;
use zkfabric_stf::host::StateParts;

use crate::trie::{Known, Place, address_below, find, slot_below};
use crate::{Block, Error, Node};

/// Maximum number of slots in one request.
const SLOTS: usize = 128;

/// Known part of the state after a block.
#[derive(Debug)]
pub(crate) struct Proofs {
    number: u64,
    root: B256,
    nodes: Known,
    codes: BTreeMap<B256, Vec<u8>>,
    /// Accounts whose paths are known.
    accounts: BTreeSet<Address>,
    /// Slots whose paths are known.
    slots: BTreeSet<(Address, U256)>,
}

impl Proofs {
    /// Begins with the accounts and slots that a trace of the next block has, if the node traces.
    pub(crate) fn new(node: &mut Node, parent: &Header, block: &Block) -> Result<Self, Error> {
        let mut proofs = Self {
            number: parent.number,
            root: parent.state_root,
            nodes: Known::new(),
            codes: BTreeMap::new(),
            accounts: BTreeSet::new(),
            slots: BTreeSet::new(),
        };
        let mut wanted: BTreeMap<Address, BTreeSet<U256>> = BTreeMap::new();
        for raw in &block.transactions {
            let Some(accounts) = node.touched(block.header.number, keccak256(raw)) else {
                break;
            };
            for (address, account) in accounts {
                let slots = account
                    .storage
                    .keys()
                    .map(|slot| U256::from_be_bytes(slot.0));
                wanted.entry(address).or_default().extend(slots);
                if let Some(code) = account.code {
                    proofs.codes.insert(keccak256(&code), code.into());
                }
            }
        }
        for (address, slots) in wanted {
            let slots: Vec<U256> = slots.into_iter().collect();
            proofs.request(node, address, &slots)?;
        }
        Ok(proofs)
    }

    /// Returns the known part.
    pub(crate) fn parts(&self) -> StateParts {
        StateParts {
            nodes: self.nodes.values().cloned().collect(),
            codes: self.codes.values().cloned().collect(),
        }
    }

    /// Requests what an execution lacks; returns whether that is something new.
    pub(crate) fn supply(&mut self, node: &mut Node, error: &WitnessError) -> Result<bool, Error> {
        match *error {
            WitnessError::MissingAccount { address, hash } => {
                self.request(node, address, &[])?;
                Ok(self.nodes.contains_key(&hash))
            }
            WitnessError::MissingSlot {
                address,
                slot,
                hash,
            } => {
                self.request(node, address, &[slot])?;
                Ok(self.nodes.contains_key(&hash))
            }
            WitnessError::MissingCode { hash, address } => self.code(node, hash, address),
            WitnessError::MissingNode { hash } => self.beside(node, hash),
            _ => Ok(false),
        }
    }

    /// Requests the paths to an account and to these slots, as far as they are not known.
    fn request(&mut self, node: &mut Node, address: Address, slots: &[U256]) -> Result<(), Error> {
        let new: Vec<U256> = slots
            .iter()
            .copied()
            .filter(|slot| self.slots.insert((address, *slot)))
            .collect();
        if new.is_empty() && self.accounts.contains(&address) {
            return Ok(());
        }
        let mut rest = new.as_slice();
        loop {
            let (now, later) = rest.split_at(rest.len().min(SLOTS));
            let proof = node.proof(self.number, address, now)?;
            self.accounts.insert(address);
            let slots = proof.storage_proof.into_iter().map(|slot| slot.proof);
            self.keep(proof.account_proof);
            slots.for_each(|proof| self.keep(proof));
            rest = later;
            if rest.is_empty() {
                return Ok(());
            }
        }
    }

    fn keep(&mut self, nodes: Vec<Bytes>) {
        let hashed = nodes
            .into_iter()
            .map(|node| (keccak256(&node), node.into()));
        self.nodes.extend(hashed);
    }

    /// Requests the code with this hash from the account that has it.
    fn code(
        &mut self,
        node: &mut Node,
        hash: B256,
        address: Option<Address>,
    ) -> Result<bool, Error> {
        let Some(address) = address else {
            return Ok(false);
        };
        let code = node.code(self.number, address)?;
        let is_new = keccak256(&code) == hash;
        self.codes.insert(keccak256(&code), code);
        Ok(is_new)
    }

    /// Requests a path that contains the node with this hash, which lies beside the paths to the
    /// block's keys.
    fn beside(&mut self, node: &mut Node, hash: B256) -> Result<bool, Error> {
        let Some(Place { owner, path }) = find(&self.nodes, self.root, hash) else {
            return Ok(false);
        };
        let (block, nibbles) = (self.number + 1, path.len());
        let far = Error::Sibling {
            block,
            hash,
            nibbles,
        };
        match owner {
            None => {
                let address = address_below(&path).ok_or(far)?;
                self.request(node, address, &[])?;
            }
            Some(owner) => {
                let mut accounts = self.accounts.iter().copied();
                let Some(address) = accounts.find(|address| keccak256(address) == owner) else {
                    return Ok(false);
                };
                let slot = slot_below(&path).ok_or(far)?;
                self.request(node, address, &[slot])?;
            }
        }
        Ok(self.nodes.contains_key(&hash))
    }
}
