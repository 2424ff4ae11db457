//! The chain and its states.

use std::collections::HashMap;
use std::path::Path;

use alloy_consensus::Transaction as _;
use alloy_eips::Encodable2718 as _;
use alloy_eips::eip1559::BaseFeeParams;
use alloy_eips::eip7910::EthConfig;
use alloy_primitives::{Address, B256, Bytes, U256};
use alloy_rlp::Decodable as _;
use revm::context::BlockEnv;
use revm::primitives::hardfork::SpecId;
use zkfabric_state::View;
use zkfabric_state::trie::Reader;

use crate::block::{Block, Transaction};
use crate::error::{Error, Field};
use crate::execute::{self, Executed};
use crate::file::{self, Decoded, Item, Items};
use crate::forks::{Forks, Genesis};
use crate::header::{self, Compare};
use crate::state::{Snapshot, States};
use crate::{genesis, ommers, outcome};

/// A recorded chain with all its states, in memory. It does not change.
#[derive(Debug)]
pub struct Archive {
    forks: Forks,
    /// Blocks by their numbers, from 0 on.
    blocks: Vec<Block>,
    hashes: Vec<B256>,
    numbers: HashMap<B256, u64>,
    /// Block and index of each transaction.
    places: HashMap<B256, (u64, usize)>,
    /// States behind the blocks.
    snapshots: Vec<Snapshot>,
    states: States,
    total_difficulty: U256,
}

/// Prices behind a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fees {
    /// Base fee of the next block in wei; 0 before London.
    pub base_fee: u64,
    /// Price of blob gas in the next block in wei; 0 before Cancun.
    pub blob_fee: u128,
}

impl Archive {
    /// Reads a genesis and a file of blocks, and executes them.
    ///
    /// # Errors
    /// As [`Archive::import`]; a file cannot be read, or is longer than is taken.
    pub fn open(genesis: &Path, chain: &Path) -> Result<Self, Error> {
        let genesis = file::read_genesis(genesis)?;
        Self::import(&genesis, file::read_chain(chain)?)
    }

    /// Executes the blocks of a chain over its genesis, in geth's form. The blocks are RLP items
    /// one behind the other; the first may be that of the genesis.
    ///
    /// # Errors
    /// The genesis is invalid, or asks for rules that are not supported; bytes are no block; a
    /// block is not what its header says.
    pub fn import(genesis: &str, chain: Bytes) -> Result<Self, Error> {
        let genesis = genesis::read(genesis)?;
        let mut forks = Forks::of(&genesis.config)?;
        let mut states = States::new()?;
        let (snapshot, root) = states.add(genesis::diff(&genesis))?;
        let first = genesis::block(&genesis, &forks, root);
        let total_difficulty = first.header.difficulty;
        forks.reached(total_difficulty, 0);
        let mut archive = Self {
            forks,
            hashes: vec![first.hash],
            numbers: HashMap::from([(first.hash, 0)]),
            places: HashMap::new(),
            blocks: vec![first],
            snapshots: vec![snapshot],
            states,
            total_difficulty,
        };
        for item in Items::of(chain) {
            archive.add(item?)?;
        }
        Ok(archive)
    }

    /// Adds the next block of the file.
    fn add(&mut self, item: Item) -> Result<(), Error> {
        let (Some(parent), Some(base)) = (self.blocks.last(), self.snapshots.last()) else {
            return Ok(());
        };
        if item.block.header.number == 0 && self.blocks.len() == 1 {
            // Some clients write the genesis, too.
            let compare = Compare { number: 0 };
            return compare.same(Field::Hash, &parent.hash, &item.hash);
        }
        header::check(&item, parent, &self.forks)?;
        let Item { block, hash, rlp } = item;
        ommers::check(&block.header, &block.body.ommers, &self.blocks)?;
        outcome::check_body(&block)?;
        let base = base.clone();
        let states = &mut self.states;
        let mut executed = execute::execute(&block, &self.forks, base, &self.hashes, states)?;
        outcome::check(&block, &mut executed, &self.forks)?;
        self.keep(block, hash, rlp, executed);
        Ok(())
    }

    fn keep(&mut self, block: Decoded, hash: B256, rlp: Bytes, executed: Executed) {
        let Decoded { header, body } = block;
        let number = header.number;
        self.total_difficulty = self.total_difficulty.saturating_add(header.difficulty);
        self.forks.reached(self.total_difficulty, number);
        let blobs = self.forks.blobs(header.timestamp);
        self.snapshots.push(executed.state.clone());
        let transactions = transactions(executed);
        for (index, transaction) in transactions.iter().enumerate() {
            self.places.insert(transaction.hash, (number, index));
        }
        self.hashes.push(hash);
        self.numbers.insert(hash, number);
        self.blocks.push(Block {
            blob_fee: blobs.and_then(|params| header.blob_fee(params)),
            most_blob_gas: blobs.map_or(0, |params| params.max_blob_gas_per_block()),
            header,
            hash,
            rlp,
            transactions,
            ommers: body.ommers,
            withdrawals: body.withdrawals,
        });
    }
}

/// Returns transactions with what their receipts say.
fn transactions(executed: Executed) -> Vec<Transaction> {
    let Executed {
        transactions,
        receipts,
        roots,
        statuses,
        ..
    } = executed;
    let mut before = 0;
    let list = transactions.into_iter().zip(receipts).enumerate();
    let list = list.map(|(index, (transaction, receipt))| {
        let cumulative_gas = receipt.cumulative_gas_used();
        let gas_used = cumulative_gas.saturating_sub(before);
        before = cumulative_gas;
        let (envelope, sender): (_, Address) = transaction.into_parts();
        Transaction {
            hash: *envelope.tx_hash(),
            kind: envelope.tx_type().into(),
            blob_gas: envelope.blob_gas_used(),
            raw: envelope.encoded_2718().into(),
            sender,
            success: statuses.get(index).copied().unwrap_or_default(),
            root: roots.get(index).copied(),
            gas_used,
            cumulative_gas,
            logs: receipt.logs().to_vec(),
        }
    });
    list.collect()
}

impl Archive {
    /// Returns the chain's number.
    #[must_use]
    pub const fn chain_id(&self) -> u64 {
        self.forks.chain_id
    }

    /// Returns the forks of the newest block, of the next time and of the last one (EIP-7910);
    /// `None` before Cancun, where that form has no word for a fork.
    #[must_use]
    pub fn config(&self) -> Option<EthConfig> {
        let (first, newest) = (self.blocks.first()?, self.blocks.last()?);
        let genesis = Genesis {
            hash: first.hash,
            time: first.header.timestamp,
        };
        self.forks.config(newest.header.timestamp, genesis)
    }

    /// Returns all blocks in order, from block 0 on.
    #[must_use]
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Returns the number of the newest block.
    #[must_use]
    pub fn newest(&self) -> u64 {
        (self.blocks.len() as u64).saturating_sub(1)
    }

    /// Returns a block; `None` for a number that none has.
    #[must_use]
    pub fn block(&self, number: u64) -> Option<&Block> {
        self.blocks.get(usize::try_from(number).ok()?)
    }

    /// Returns the number of the block with this hash.
    #[must_use]
    pub fn number(&self, hash: B256) -> Option<u64> {
        self.numbers.get(&hash).copied()
    }

    /// Returns a transaction's block, and its index there.
    #[must_use]
    pub fn place(&self, hash: B256) -> Option<(u64, usize)> {
        self.places.get(&hash).copied()
    }

    /// Returns the state behind a block; `None` for a number that no block has.
    #[must_use]
    pub fn state(&self, number: u64) -> Option<impl View + use<>> {
        self.snapshot(number).cloned()
    }

    fn snapshot(&self, number: u64) -> Option<&Snapshot> {
        self.snapshots.get(usize::try_from(number).ok()?)
    }

    /// Returns a reader of the trie, and the number under which it has the state behind a block.
    #[must_use]
    pub fn trie(&self, number: u64) -> Option<(Reader, u64)> {
        let snapshot = self.snapshot(number)?;
        Some((self.states.reader(), snapshot.step))
    }

    /// Returns the rules of a block, and what its transactions see of it; `None` for a number that
    /// no block has.
    #[must_use]
    pub fn env(&self, number: u64) -> Option<(SpecId, BlockEnv)> {
        let env = self.forks.env(&self.block(number)?.header);
        Some((env.cfg_env.spec, env.block_env))
    }

    /// Returns the state in front of a block's first transaction: behind the calls of the system
    /// contracts. `None` for block 0, and for a number that no block has.
    ///
    /// # Errors
    /// None for a block of the archive, whose calls were made before.
    pub fn begun(&self, number: u64) -> Result<Option<impl View + use<>>, Error> {
        let before = number.checked_sub(1);
        let parent = before.and_then(|number| self.snapshot(number));
        let (Some(parent), Some(block)) = (parent, self.block(number)) else {
            return Ok(None);
        };
        let decoded =
            Decoded::decode(&mut block.rlp.as_ref()).map_err(|error| Error::Execution {
                number,
                reason: error.to_string(),
            })?;
        let parent = parent.clone();
        let begun = execute::begin(&decoded, &self.forks, parent, &self.hashes)?;
        Ok(Some(begun))
    }

    /// Returns the prices behind a block; `None` for a number that no block has.
    #[must_use]
    pub fn fees_behind(&self, number: u64) -> Option<Fees> {
        let header = &self.block(number)?.header;
        // Of a chain that ends, the next block has the rules of the last.
        let next = self.block(number.saturating_add(1));
        let base_fee = match next {
            Some(next) => next.header.base_fee_per_gas,
            None => header.next_block_base_fee(BaseFeeParams::ethereum()),
        };
        let blobs = self.forks.blobs(header.timestamp);
        let blob_fee = match next {
            Some(next) => next.blob_fee,
            None => blobs.and_then(|params| header.next_block_blob_fee(params)),
        };
        Some(Fees {
            base_fee: base_fee.unwrap_or_default(),
            blob_fee: blob_fee.unwrap_or_default(),
        })
    }
}
