//! Groups with their receipts.

use std::sync::Arc;
use std::time::{Instant, SystemTime};

use alloy_primitives::{Address, B256, Bytes, keccak256};
use zkfabric_executor::Included;
use zkfabric_host::local::{Isa, keccak256_serial_with};
use zkfabric_receipt::{Domain, Error, IssuedGroup, UnsignedGroup};

use crate::block::BegunBlock;
use crate::frame::Frame;

/// Bytes of results that are hashed at once: logs make megabytes of some.
const AT_ONCE: usize = 1 << 20;

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
    let mut hashed = Vec::with_capacity(transactions.len());
    let (mut results, mut bytes) = (Vec::new(), 0);
    for sequenced in transactions {
        let result = sequenced.included.result_bytes();
        bytes += result.len();
        results.push(result);
        if bytes >= AT_ONCE {
            hashed.extend(hash_all(&mut results));
            bytes = 0;
        }
    }
    hashed.extend(hash_all(&mut results));
    let hashes = transactions.iter().map(|sequenced| sequenced.hash);
    let leaves: Vec<(B256, B256)> = hashes.zip(hashed).collect();
    UnsignedGroup::hashed(domain, previous, first, &leaves, in_lanes)
}

/// Hashes results, and forgets them.
fn hash_all(results: &mut Vec<Vec<u8>>) -> Vec<B256> {
    let messages: Vec<&[u8]> = results.iter().map(Vec::as_slice).collect();
    let hashes = in_lanes(&messages);
    results.clear();
    hashes
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

#[cfg(test)]
mod tests {
    use alloy_primitives::Log;

    use super::*;

    /// Large results are hashed some at a time, and each is that of its transaction.
    #[test]
    fn each_result_is_that_of_its_transaction() {
        let transactions = (1..8_u8).map(|number| {
            let data = vec![number; 100_000 * usize::from(number)];
            let log = Log::new_unchecked(Address::repeat_byte(number), Vec::new(), data.into());
            Sequenced {
                raw: Bytes::from(vec![number]),
                hash: B256::repeat_byte(number),
                sender: Address::ZERO,
                included: Included {
                    kind: 2,
                    success: true,
                    gas_used: 21_000,
                    cumulative_gas: 0,
                    logs: vec![log],
                    prover_gas: 0,
                },
            }
        });
        let transactions: Vec<Sequenced> = transactions.collect();
        let leaves = transactions.iter().map(|one| {
            let result = keccak256(one.included.result_bytes());
            (one.hash, result)
        });
        let leaves: Vec<_> = leaves.collect();
        let domain = Domain::new(7);
        for count in 1..=leaves.len() {
            let made = unsigned(&domain, B256::ZERO, 5, &transactions[..count]);
            let expected = UnsignedGroup::new(&domain, B256::ZERO, 5, &leaves[..count]);
            assert_eq!(made.unwrap(), expected.unwrap());
        }
    }
}
