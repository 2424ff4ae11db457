//! Groups with their receipts.

use std::sync::Arc;
use std::time::{Instant, SystemTime};

use alloy_primitives::{Address, B256, Bytes, keccak256};
use zkfabric_executor::Included;
use zkfabric_host::local::{Isa, keccak256_serial_with};
use zkfabric_receipt::{Domain, Error, IssuedGroup, UnsignedGroup};

use crate::block::BegunBlock;
use crate::frame::Frame;

/// A group that is durable, signed.
#[derive(Debug)]
pub struct DurableGroup {
    /// Number of the group in the log.
    pub number: u64,
    /// Its block.
    pub block: Arc<BegunBlock>,
    /// Its receipts; `None` where another node's group came without its signature.
    pub issued: Option<IssuedGroup>,
    /// Position of its first transaction, counted from the chain's first one.
    pub first: u64,
    /// Its transactions, in order.
    pub transactions: Vec<Sequenced>,
    /// When it was durable, by the system's clock.
    pub at: SystemTime,
    /// The same moment.
    pub durable: Instant,
    /// When it was executed; `None` where another node has.
    pub execution: Option<Execution>,
    /// When each transaction came; `None` where nobody waits.
    pub arrivals: Vec<Option<Arrival>>,
}

/// When a group was executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Execution {
    /// The beginning.
    pub begun: Instant,
    /// The end, when the log had the group.
    pub ended: Instant,
}

/// When a transaction passed its first stages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrival {
    /// When it came.
    pub arrived: Instant,
    /// When its sender was recovered, with the others of its batch.
    pub recovered: Instant,
    /// When it was about to be admitted to the pool.
    pub admitted: Instant,
}

impl DurableGroup {
    /// Returns the time of a moment before the group was durable, by the system's clock.
    #[must_use]
    pub fn time_of(&self, moment: Instant) -> SystemTime {
        let before = self.durable.saturating_duration_since(moment);
        self.at.checked_sub(before).unwrap_or(self.at)
    }
}

/// A transaction in the chain's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sequenced {
    /// The transaction as it stands in the block.
    pub raw: Bytes,
    /// Its hash.
    pub hash: B256,
    /// Its sender.
    pub sender: Address,
    /// Its result.
    pub included: Included,
}

/// Returns the receipts of transactions from a position on.
pub(crate) fn unsigned(
    domain: &Domain,
    previous: B256,
    first: u64,
    transactions: &[Sequenced],
) -> Result<UnsignedGroup, Error> {
    let results = transactions
        .iter()
        .map(|sequenced| sequenced.included.result_bytes());
    let results: Vec<_> = results.collect();
    let messages: Vec<&[u8]> = results.iter().map(AsRef::as_ref).collect();
    let hashes = transactions.iter().map(|sequenced| sequenced.hash);
    let leaves: Vec<(B256, B256)> = hashes.zip(in_lanes(&messages)).collect();
    UnsignedGroup::hashed(domain, previous, first, &leaves, in_lanes)
}

/// Hashes messages, several at once, on the caller's thread.
fn in_lanes(messages: &[&[u8]]) -> Vec<B256> {
    let hashes = keccak256_serial_with(Isa::current(), messages);
    hashes.into_iter().map(B256::from).collect()
}

impl Frame {
    /// Returns the receipts of a frame's transactions: those that the sequencer has made or would
    /// have made of them, since a frame has everything that their header has.
    ///
    /// # Errors
    /// [`Error::Empty`] for a frame without transactions; [`Error::Positions`].
    pub fn receipts(&self, domain: &Domain) -> Result<UnsignedGroup, Error> {
        unsigned(domain, self.previous, self.first, &self.sequenced())
    }

    /// Returns the transactions with their hashes.
    pub(crate) fn sequenced(&self) -> Vec<Sequenced> {
        let sequenced = self.transactions.iter().map(|logged| Sequenced {
            raw: logged.raw.clone(),
            hash: keccak256(&logged.raw),
            sender: logged.sender,
            included: logged.included.clone(),
        });
        sequenced.collect()
    }
}
