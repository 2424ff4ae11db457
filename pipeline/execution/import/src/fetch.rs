//! Conversion of blocks and witnesses into a batch and its parent.
//!
//! Each block is executed alone, from its own witness or from proofs, and on the preceding header,
//! so that an error names the block. From a witness, only the nodes and codes that the execution
//! read go into the parent file: a node's additions cost nothing.
//!
//! The union of the blocks' reads suffices for the batch. A trie node that a block reads either was
//! written by an earlier block of the batch, which recreates it, or is already in the parent's
//! state; in the latter case, any earlier block that changed the path to the trie node has read
//! that path. The batch is nevertheless executed from its parent file at the end.

use std::borrow::Cow;
use std::collections::{BTreeSet, VecDeque};
use std::num::NonZeroU32;

use alloy_primitives::B256;
use zkfabric_batch::{BatchFile, BlockFile, HeaderFields, Start, TransactionFile};
use zkfabric_stf::error::{EncodingError, StfError, WitnessError};
use zkfabric_stf::header::Header;
use zkfabric_stf::host::{Execution, State, StateParts};
use zkfabric_stf::{BatchOutput, Fork, Rules};

use crate::block::{self, Block, BlockError};
use crate::proofs::Proofs;
use crate::{Deviation, Error, Node};

/// Number of headers before a parent that `BLOCKHASH` can reach from the next block.
const ANCESTORS: usize = 254;

/// Range of blocks, and the rules they obey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// Number of the first block.
    pub from: u64,
    /// Number of the last block.
    pub to: u64,
    /// Fork; without one, Cancun for headers without a requests hash and the newest fork for
    /// others.
    pub fork: Option<Fork>,
    /// Whether transactions without a chain id are valid.
    pub unprotected_transactions: bool,
    /// Maximum number of seconds from a block's parent to the block.
    pub most_seconds_between_blocks: NonZeroU32,
}

/// A block that was fetched and executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FetchedBlock {
    /// The block's number.
    pub number: u64,
    /// The block's hash.
    pub hash: B256,
    /// Number of transactions.
    pub transactions: usize,
    /// Gas used by the transactions.
    pub gas: u64,
    /// Number of trie nodes that the execution read.
    pub nodes: usize,
}

/// A batch from a node.
#[derive(Clone, Debug)]
pub struct FetchedBatch {
    /// Blocks of the batch.
    pub batch: BatchFile,
    /// Base of the batch, as its file holds it.
    pub start: Start,
    /// Public output.
    pub output: BatchOutput,
}

/// Requests blocks and their witnesses from a node, executes the blocks, and builds the batch and
/// its parent. `watch` receives each block after its execution.
///
/// # Errors
/// The range is empty or begins before block 1; the node gives no answer or a wrong one; a block
/// does not exist on this chain.
pub fn fetch(
    node: &mut Node,
    range: &Range,
    watch: &mut dyn FnMut(&FetchedBlock),
) -> Result<FetchedBatch, Error> {
    let Range { from, to, .. } = *range;
    let before = from.checked_sub(1).filter(|_| from <= to);
    let before = before.ok_or(Error::Range { from, to })?;
    let chain_id = node.chain_id()?;
    let parent = fetched_header(node, before)?;
    let mut chain = Chain {
        node,
        headers: VecDeque::from([parent]),
        older: 0,
        nodes: BTreeSet::new(),
        codes: BTreeSet::new(),
    };
    let description = format!("Blocks {from} to {to} of chain {chain_id}.");
    let mut batch = BatchFile::new(description, chain_id, None);
    for number in from..=to {
        let block = chain.block(number)?;
        if number == from {
            batch.rules = rules(range, &block.header);
        }
        watch(&chain.execute(&batch, &block)?);
        batch.blocks.push(block_file(block));
    }
    chain.finish(batch)
}

/// Returns the rules that the blocks obey.
fn rules(range: &Range, first: &Header) -> Rules {
    let by_header = if first.has_requests_hash {
        Fork::default()
    } else {
        Fork::Cancun
    };
    Rules {
        fork: range.fork.unwrap_or(by_header),
        unprotected_transactions: range.unprotected_transactions,
        most_seconds_between_blocks: range.most_seconds_between_blocks,
    }
}

/// Prior state of a block.
enum Source {
    /// The node's execution witness.
    Witness(StateParts),
    /// The node's proofs, which come when they are needed.
    Proofs(Proofs),
}

impl Source {
    fn parts(&self) -> Cow<'_, StateParts> {
        match self {
            Self::Witness(parts) => Cow::Borrowed(parts),
            Self::Proofs(proofs) => Cow::Owned(proofs.parts()),
        }
    }

    const fn name(&self) -> &'static str {
        match self {
            Self::Witness(_) => "execution witness",
            Self::Proofs(_) => "proofs",
        }
    }
}

/// The chain as fetched so far.
struct Chain<'n> {
    node: &'n mut Node,
    /// Headers in ascending order: the needed ones before the batch's parent, the parent, the
    /// blocks so far.
    headers: VecDeque<Header>,
    /// Number of headers before the batch's parent.
    older: usize,
    /// Trie nodes that executions read.
    nodes: BTreeSet<Vec<u8>>,
    /// Bytecodes that executions loaded.
    codes: BTreeSet<Vec<u8>>,
}

impl Chain<'_> {
    /// Fetches the block on top of the last one.
    fn block(&mut self, number: u64) -> Result<Block, Error> {
        let block = self.node.block(number)?;
        is_numbered(&block.header, number)?;
        if let Some(last) = self.headers.back() {
            is_parent(last, &block.header)?;
        }
        Ok(block)
    }

    /// Executes a block alone, from the node's witness or its proofs, and keeps the nodes and codes
    /// that the execution read.
    fn execute(&mut self, batch: &BatchFile, block: &Block) -> Result<FetchedBlock, Error> {
        let number = block.header.number;
        let state = self.state(block)?;
        let mut alone = BatchFile::new(String::new(), batch.chain_id, None);
        alone.rules = batch.rules;
        alone.blocks.push(block_file(block.clone()));
        let execution = self.complete(&alone, state)?;
        let result = execution.blocks.into_iter().next();
        let result = result.ok_or_else(|| invalid(EncodingError::NoBlocks))?;
        is_the_node_s(
            &result.header,
            &block.header,
            self.headers.back(),
            batch.rules,
        )?;
        self.headers.push_back(result.header);
        let witness = execution.input.witness;
        let row = FetchedBlock {
            number,
            hash: block.hash,
            transactions: block.transactions.len(),
            gas: block.header.gas_used,
            nodes: witness.nodes.len(),
        };
        let nodes = witness.nodes.into_iter().map(|node| node.rlp);
        self.nodes.extend(nodes);
        self.codes.extend(witness.codes);
        Ok(row)
    }

    /// Returns the source of a block's prior state.
    fn state(&mut self, block: &Block) -> Result<Source, Error> {
        let parent = self.headers.back();
        let parent = parent.ok_or_else(|| invalid(EncodingError::NoBlocks))?;
        Ok(match self.node.witness(block.header.number)? {
            Some(witness) => Source::Witness(witness),
            None => Source::Proofs(Proofs::new(self.node, parent, block)?),
        })
    }

    /// Executes a block on the last header; fetches older headers as far as `BLOCKHASH` reaches,
    /// and what proofs lack.
    fn complete(&mut self, alone: &BatchFile, mut state: Source) -> Result<Execution, Error> {
        loop {
            let start = self.start(self.headers.len(), alone.chain_id, &state.parts())?;
            let source = match alone.execute_on(&start) {
                Ok(executed) => return Ok(executed.execution),
                Err(source) => source,
            };
            let is_more = match (&source, &mut state) {
                (
                    zkfabric_batch::Error::Invalid(StfError::Witness(
                        WitnessError::MissingAncestor { number },
                    )),
                    _,
                ) => self.fetch_older(*number)? > 0,
                (
                    zkfabric_batch::Error::Invalid(StfError::Witness(missing)),
                    Source::Proofs(proofs),
                ) => proofs.supply(self.node, missing)?,
                _ => false,
            };
            if !is_more {
                return Err(Error::Execution {
                    block: start.header.number + 1,
                    from: state.name(),
                    deviation: Deviation::of(&source, &start.header),
                    source: Box::new(source),
                });
            }
        }
    }

    /// Fetches headers down to the one above block `number`, which states that block's hash;
    /// returns how many.
    fn fetch_older(&mut self, number: u64) -> Result<usize, Error> {
        let mut fetched = 0;
        while let Some(oldest) = self.headers.front()
            && oldest.number > number.saturating_add(1)
        {
            let header = fetched_header(self.node, oldest.number - 1)?;
            is_parent(&header, oldest)?;
            self.headers.push_front(header);
            self.older += 1;
            fetched += 1;
        }
        Ok(fetched)
    }

    /// Returns the base of the block after the first `count` headers.
    fn start(&self, count: usize, chain_id: u64, state: &StateParts) -> Result<Start, Error> {
        let mut newest = self.headers.iter().take(count).rev();
        let parent = newest
            .next()
            .ok_or_else(|| invalid(EncodingError::NoBlocks))?;
        Ok(Start {
            chain_id,
            header: parent.clone(),
            ancestors: newest.take(ANCESTORS).map(Header::encode).collect(),
            state: State::from_parts(parent.state_root, state),
        })
    }

    /// Executes the whole batch from its parent file.
    fn finish(self, batch: BatchFile) -> Result<FetchedBatch, Error> {
        let read = StateParts {
            nodes: self.nodes.iter().cloned().collect(),
            codes: self.codes.iter().cloned().collect(),
        };
        let start = self.start(self.older + 1, batch.chain_id, &read)?;
        let start = Start::from_json(&start.to_json()?)?;
        let execution = batch.execute_on(&start)?.execution;
        for (result, node) in execution.blocks.iter().rev().zip(self.headers.iter().rev()) {
            is_the_node_s(&result.header, node, None, batch.rules)?;
        }
        Ok(FetchedBatch {
            batch,
            start,
            output: execution.output,
        })
    }
}

/// Fetches the header of a block by its number.
fn fetched_header(node: &mut Node, number: u64) -> Result<Header, Error> {
    let header = block::header(&node.raw_header(number)?).map_err(about(number))?;
    is_numbered(&header, number)?;
    Ok(header)
}

fn about(block: u64) -> impl FnOnce(BlockError) -> Error {
    move |error| Error::Block { block, error }
}

fn is_numbered(header: &Header, number: u64) -> Result<(), Error> {
    if header.number == number {
        return Ok(());
    }
    let got = header.number;
    Err(about(number)(BlockError::Number { got }))
}

/// Checks that a header is the one that the next header names.
fn is_parent(header: &Header, next: &Header) -> Result<(), Error> {
    let (expected, got) = (next.parent_hash, header.hash());
    if expected == got {
        return Ok(());
    }
    Err(about(header.number)(BlockError::Hash { expected, got }))
}

fn block_file(block: Block) -> BlockFile {
    let transactions = block.transactions.into_iter();
    BlockFile {
        header: HeaderFields {
            number: block.header.number,
            timestamp: block.header.timestamp,
            gas_limit: block.header.gas_limit,
            beneficiary: block.header.coinbase,
            prev_randao: block.header.prev_randao,
            parent_beacon_block_root: block.header.parent_beacon_block_root,
            extra_data: block.header.extra_data.into(),
        },
        transactions: transactions
            .map(|raw| TransactionFile {
                about: String::new(),
                raw: raw.into(),
            })
            .collect(),
    }
}

fn invalid(error: EncodingError) -> zkfabric_batch::Error {
    zkfabric_batch::Error::Invalid(error.into())
}

/// Checks an executed block's header against the node's; the error names the first field that
/// differs. `parent` is the header that the block was executed on.
fn is_the_node_s(
    own: &Header,
    node: &Header,
    parent: Option<&Header>,
    rules: Rules,
) -> Result<(), Error> {
    if own.hash() == node.hash() {
        return Ok(());
    }
    let flag = |has: bool| if has { "there" } else { "missing" }.to_owned();
    let fields = |header: &Header| {
        [
            ("base fee", header.base_fee.to_string()),
            ("transactions root", header.transactions_root.to_string()),
            ("gas used", header.gas_used.to_string()),
            ("receipts root", header.receipts_root.to_string()),
            ("logs bloom", header.logs_bloom.to_string()),
            ("state root", header.state_root.to_string()),
            ("requests hash", flag(header.has_requests_hash)),
            ("hash", header.hash().to_string()),
        ]
    };
    let mut pairs = fields(node).into_iter().zip(fields(own));
    let ((field, expected), (_, got)) = pairs.find(|(node, own)| node != own).unwrap_or_default();
    Err(Error::Difference {
        block: node.number,
        fork: rules.fork.name(),
        field,
        expected,
        got,
        deviation: Deviation::of_field(field, parent),
    })
}
