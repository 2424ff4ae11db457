//! Sizes of the attacks.

use std::time::Duration;

/// Sizes of the attacks.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Sizes {
    /// Time of an attack, of the honest sender before it, and most time until memory has fallen.
    pub(in super::super) time: Duration,
    pub(in super::super) warm_up: Duration,
    pub(in super::super) after: Duration,
    /// Connections of readers, and of those who want all that there are.
    pub(in super::super) readers: usize,
    pub(in super::super) connections: usize,
    /// Bytes of the logs of a large transaction.
    pub(in super::super) log_bytes: usize,
    /// Blocks whose receipts are just short enough to be answered whole, and their transactions.
    pub(in super::super) blocks: usize,
    pub(in super::super) transactions: usize,
    /// Transactions of the block whose receipts are longer.
    pub(in super::super) long: usize,
    /// Bytes of large requests.
    pub(in super::super) request_bytes: usize,
}

impl Sizes {
    /// 100 readers, and nearly all connections that a node has; blocks of 12 MB of logs, as many as
    /// exceed the memory for blocks, and one of 76 MB; requests that are nearly as large as they
    /// may be.
    pub(in super::super) const FULL: Self = Self {
        time: Duration::from_secs(10),
        warm_up: Duration::from_secs(2),
        after: Duration::from_secs(60),
        readers: 100,
        connections: 390,
        log_bytes: 1_900_000,
        blocks: 14,
        transactions: 6,
        long: 40,
        request_bytes: 5_000_000,
    };

    pub(in super::super) const QUICK: Self = Self {
        time: Duration::from_millis(300),
        warm_up: Duration::from_millis(100),
        after: Duration::from_secs(1),
        readers: 4,
        connections: 8,
        log_bytes: 32_000,
        blocks: 2,
        transactions: 2,
        long: 3,
        request_bytes: 50_000,
    };
}
