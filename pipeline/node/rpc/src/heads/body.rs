//! Transactions of a block with their results.

use std::sync::Arc;

use alloy_consensus::ReceiptEnvelope;
use alloy_eips::Decodable2718 as _;
use alloy_primitives::{Address, B256, Bloom, Bytes, keccak256};
use zkfabric_engine::{DurableGroup, SealedBlock, Sequenced};
use zkfabric_executor::Included;
use zkfabric_stf::receipt::BloomHasher;

use super::weight;
use crate::error::Error;

/// Consecutive transactions of a block. Groups are shared with whoever else has them.
#[derive(Clone, Debug)]
enum Content {
    Group(Arc<DurableGroup>),
    List(Arc<Vec<Sequenced>>),
}

impl Content {
    /// Returns the bytes that it takes in memory.
    fn bytes(&self) -> usize {
        match self {
            Self::Group(group) => weight::group(group),
            Self::List(list) => weight::list(list),
        }
    }

    fn transactions(&self) -> &[Sequenced] {
        match self {
            Self::Group(group) => &group.transactions,
            Self::List(list) => list,
        }
    }
}

/// A part of a body.
#[derive(Clone, Debug)]
struct Part {
    /// Index of its first transaction in the block.
    first: usize,
    /// Index of its first log in the block.
    first_log: u64,
    content: Content,
}

/// Transactions of a block with their results, as far as they are durable.
#[derive(Clone, Debug, Default)]
pub(crate) struct Body {
    parts: Vec<Part>,
    count: usize,
    logs: u64,
    gas_used: u64,
    /// Bytes in memory of all that was added.
    bytes: usize,
}

/// A transaction of a body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'a> {
    /// Index in the block.
    pub(crate) index: usize,
    /// Index of its first log in the block.
    pub(crate) first_log: u64,
    pub(crate) sequenced: &'a Sequenced,
}

impl Entry<'_> {
    /// Returns the bytes that the transaction takes in memory, with its result.
    pub(crate) fn bytes(&self) -> usize {
        weight::transaction(self.sequenced)
    }
}

impl Body {
    /// Adds a durable group.
    pub(crate) fn add_group(&mut self, group: &Arc<DurableGroup>) {
        self.add(Content::Group(Arc::clone(group)));
    }

    /// Adds transactions.
    pub(crate) fn add_list(&mut self, list: Vec<Sequenced>) {
        self.add(Content::List(Arc::new(list)));
    }

    fn add(&mut self, content: Content) {
        let transactions = content.transactions();
        let (count, mut logs) = (transactions.len(), 0);
        for Sequenced { included, .. } in transactions {
            logs += included.logs.len() as u64;
            self.gas_used = included.cumulative_gas;
        }
        self.bytes = self.bytes.saturating_add(content.bytes());
        self.parts.push(Part {
            first: self.count,
            first_log: self.logs,
            content,
        });
        self.count += count;
        self.logs += logs;
    }

    /// Returns the body of a sealed block.
    ///
    /// # Errors
    /// [`Error::Block`] if the receipts are not those of the transactions: the files are damaged.
    pub(crate) fn of_sealed(sealed: &SealedBlock) -> Result<Self, Error> {
        let SealedBlock {
            transactions,
            senders,
            receipts,
            ..
        } = sealed;
        let damaged = || Error::Block {
            number: sealed.header.number,
        };
        let mut list = Vec::with_capacity(transactions.len());
        let mut before = 0;
        for ((raw, sender), receipt) in transactions.iter().zip(senders).zip(receipts) {
            let one = sequenced(raw.clone(), *sender, receipt, before).ok_or_else(damaged)?;
            before = one.included.cumulative_gas;
            list.push(one);
        }
        if list.len() != transactions.len() || receipts.len() != transactions.len() {
            return Err(damaged());
        }
        let mut body = Self::default();
        body.add_list(list);
        Ok(body)
    }

    /// Returns the body of a block with so many transactions, of which none is here yet.
    pub(super) fn sparse(count: usize) -> Self {
        Self {
            count,
            ..Self::default()
        }
    }

    /// Adds a transaction of a body of which others are missing, behind those that are here.
    pub(super) fn add_alone(&mut self, index: usize, first_log: u64, sequenced: Sequenced) {
        let content = Content::List(Arc::new(vec![sequenced]));
        self.bytes = self.bytes.saturating_add(content.bytes());
        self.parts.push(Part {
            first: index,
            first_log,
            content,
        });
    }

    /// Returns the number of transactions.
    pub(crate) const fn count(&self) -> usize {
        self.count
    }

    /// Returns the bytes that the transactions take in memory, with their results.
    pub(crate) const fn bytes(&self) -> usize {
        self.bytes
    }

    /// Returns the gas that the transactions use.
    pub(crate) const fn gas_used(&self) -> u64 {
        self.gas_used
    }

    /// Returns the body without most of what is in front of a transaction: only the transactions
    /// from this one on are there to be read. Cheap for the end of a long body.
    pub(super) fn tail(&self, from: usize) -> Self {
        let behind = self.parts.partition_point(|part| part.first <= from);
        let parts = self.parts.get(behind.saturating_sub(1)..);
        Self {
            parts: parts.unwrap_or_default().to_vec(),
            ..*self
        }
    }

    /// Returns the transactions from an index on, in order.
    pub(crate) fn entries_from(&self, index: usize) -> impl Iterator<Item = Entry<'_>> {
        let behind = self.parts.partition_point(|part| part.first <= index);
        let parts = self.parts.get(behind.saturating_sub(1)..);
        let entries = parts.unwrap_or_default().iter().flat_map(Part::entries);
        entries.skip_while(move |entry| entry.index < index)
    }

    /// Returns a transaction by its index.
    pub(crate) fn get(&self, index: usize) -> Option<Entry<'_>> {
        let behind = self.parts.partition_point(|part| part.first <= index);
        let part = self.parts.get(behind.checked_sub(1)?)?;
        part.entries().nth(index - part.first)
    }

    /// Returns the group of a transaction with the index in it, where the body was made of groups.
    pub(crate) fn group(&self, index: usize) -> Option<(&Arc<DurableGroup>, usize)> {
        let behind = self.parts.partition_point(|part| part.first <= index);
        let part = self.parts.get(behind.checked_sub(1)?)?;
        match &part.content {
            Content::Group(group) if index - part.first < group.transactions.len() => {
                Some((group, index - part.first))
            }
            _ => None,
        }
    }

    /// Returns all transactions in order.
    pub(crate) fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.parts.iter().flat_map(Part::entries)
    }

    /// Returns the hashes of the transactions in order.
    pub(crate) fn hashes(&self) -> impl Iterator<Item = B256> {
        let parts = self.parts.iter();
        parts.flat_map(|part| part.content.transactions().iter().map(|one| one.hash))
    }
}

/// Returns a transaction with its result, which is behind this gas of its block; `None` if its
/// receipt is none.
pub(super) fn sequenced(
    raw: Bytes,
    sender: Address,
    receipt: &[u8],
    gas_before: u64,
) -> Option<Sequenced> {
    let receipt = ReceiptEnvelope::decode_2718_exact(receipt).ok()?;
    let cumulative_gas = receipt.cumulative_gas_used();
    let included = Included {
        kind: receipt.tx_type() as u8,
        success: receipt.status(),
        gas_used: cumulative_gas.checked_sub(gas_before)?,
        cumulative_gas,
        logs: receipt.logs().to_vec(),
        prover_gas: 0,
    };
    Some(Sequenced {
        hash: keccak256(&raw),
        raw,
        sender,
        included,
    })
}

/// The bloom filter of a body's logs, which grows with the body.
#[derive(Debug, Default)]
pub(crate) struct Blooming {
    /// Number of parts whose logs it has.
    parts: usize,
    bloom: Bloom,
    hasher: BloomHasher,
}

impl Blooming {
    /// Returns the filter of a body that has grown. Hashes what is new.
    pub(crate) fn of(&mut self, body: &Body) -> Bloom {
        let new = body.parts.get(self.parts..).unwrap_or_default();
        for sequenced in new.iter().flat_map(|part| part.content.transactions()) {
            let bloom = self.hasher.bloom(&sequenced.included.logs);
            self.bloom.accrue_bloom(&bloom);
        }
        self.parts = self.parts.max(body.parts.len());
        self.bloom
    }
}

impl Part {
    fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        let mut first_log = self.first_log;
        let transactions = self.content.transactions().iter();
        transactions
            .zip(self.first..)
            .map(move |(sequenced, index)| {
                let entry = Entry {
                    index,
                    first_log,
                    sequenced,
                };
                first_log += sequenced.included.logs.len() as u64;
                entry
            })
    }
}
