//! Bytes that blocks take in memory.
//!
//! The one place that counts them: an estimate from the lengths of what a sender chooses, and from
//! the sizes of what holds it.

use alloy_consensus::Header;
use alloy_primitives::{B256, Log};
use zkfabric_engine::{Arrival, DurableGroup, Sequenced};
use zkfabric_receipt::Leaf;

/// Bytes that an allocator adds to what it gives.
const ALLOCATION: usize = 16;
/// Bytes beside those of a text that several hold.
const SHARED: usize = ALLOCATION + 40;
/// Hashes of a group's tree for each of its leaves.
const TREE: usize = 2 * size_of::<B256>();
/// Bytes that the record of a block, what is read of it and the decoded block take together, for
/// each byte of the record.
const DECODED: usize = 3;

const fn shared(bytes: usize) -> usize {
    match bytes {
        0 => 0,
        bytes => bytes.saturating_add(SHARED),
    }
}

fn log(log: &Log) -> usize {
    let topics = match log.topics().len() {
        0 => 0,
        topics => topics * size_of::<B256>() + ALLOCATION,
    };
    size_of::<Log>() + topics + shared(log.data.data.len())
}

/// Returns the bytes of a transaction with its result.
pub(crate) fn transaction(one: &Sequenced) -> usize {
    let logs = one.included.logs.iter().map(log).sum::<usize>();
    size_of::<Sequenced>() + shared(one.raw.len()) + logs
}

/// Returns the bytes of transactions with their results.
pub(crate) fn list(transactions: &[Sequenced]) -> usize {
    transactions.iter().map(transaction).sum()
}

/// Returns the bytes of a group with its receipts.
pub(crate) fn group(group: &DurableGroup) -> usize {
    let each = size_of::<Leaf>() + TREE + size_of::<Option<Arrival>>();
    let receipts = each.saturating_mul(group.transactions.len());
    size_of::<DurableGroup>() + list(&group.transactions) + receipts
}

/// Returns the bytes of a block, without its transactions.
pub(crate) const fn header(header: &Header) -> usize {
    2 * size_of::<Header>() + header.extra_data.0.len()
}

/// Returns the bytes that a block may take while it is read, whose record has so many.
pub(crate) fn read(record: u64) -> usize {
    let record = usize::try_from(record).unwrap_or(usize::MAX);
    record
        .saturating_mul(DECODED)
        .saturating_add(2 * size_of::<Header>())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use alloy_primitives::{Address, Bytes, LogData};
    use zkfabric_executor::Included;

    use super::*;

    /// Returns the bytes of this process in memory.
    fn resident() -> usize {
        let text = fs::read_to_string("/proc/self/status").unwrap();
        let line = text.lines().find_map(|line| line.strip_prefix("RssAnon:"));
        let kib = line.unwrap().trim().trim_end_matches(" kB");
        kib.parse::<usize>().unwrap() << 10
    }

    fn one(raw: usize, logs: usize, topics: usize, data: usize) -> Sequenced {
        let log = |_| Log {
            address: Address::repeat_byte(1),
            data: LogData::new_unchecked(vec![B256::repeat_byte(7); topics], vec![1; data].into()),
        };
        Sequenced {
            raw: Bytes::from(vec![2; raw]),
            hash: B256::repeat_byte(3),
            sender: Address::repeat_byte(4),
            included: Included {
                kind: 2,
                success: true,
                gas_used: 1,
                cumulative_gas: 1,
                logs: (0..logs).map(log).collect(),
                prover_gas: 0,
            },
        }
    }

    /// What is counted is what the process takes, within a factor, whether a block has many small
    /// things or few large ones.
    #[test]
    fn what_is_counted_is_what_is_taken() {
        const WANTED: usize = 48 << 20;
        // All stay, so that none takes the memory of another.
        let mut all = Vec::new();
        for (raw, logs, topics, data) in [
            (110, 0, 0, 0),
            (110, 100, 0, 0),
            (110, 10, 3, 32),
            (300, 1, 1, 1_900_000),
            (120_000, 0, 0, 0),
        ] {
            let each = transaction(&one(raw, logs, topics, data));
            let count = WANTED.div_ceil(each);
            let before = resident();
            let made: Vec<Sequenced> = (0..count).map(|_| one(raw, logs, topics, data)).collect();
            let taken = resident().saturating_sub(before);
            let counted = list(&made);
            let what = format!("{raw} {logs} {topics} {data}: counted {counted}, taken {taken}");
            assert!(taken < counted + counted / 2, "{what}");
            assert!(counted < taken + taken / 2, "{what}");
            all.push(made);
        }
    }
}
