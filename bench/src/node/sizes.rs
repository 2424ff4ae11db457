//! Sizes of a run.

use std::time::Duration;

use super::hostile::sizes::Sizes as Attacks;
use super::transport::Transport;
use crate::args::Node;

/// Sizes of a run.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sizes {
    /// Whether the sizes only show that each row works.
    pub(super) is_quick: bool,
    /// Most transactions of a row.
    pub(super) transactions: usize,
    /// Most time of a row.
    pub(super) time: Duration,
    /// Accounts that are read.
    pub(super) accounts: usize,
    /// Blocks that logs are searched in.
    pub(super) blocks: usize,
    /// Searches for logs.
    pub(super) searches: usize,
    /// Gas limit of the block whose receipts are read.
    pub(super) block_gas: u64,
    /// Connections of HTTP with one call in each request.
    pub(super) single: usize,
    /// Connections of HTTP with batches.
    pub(super) batched: usize,
    /// Most unanswered messages of a WebSocket: as many as a node takes.
    pub(super) unanswered: usize,
    /// Sizes of attacks.
    pub(super) hostile: Attacks,
}

/// Calls of a batch.
pub(super) const BATCH: usize = 20;

impl Sizes {
    /// Returns the sizes that `args` asks for.
    pub(super) fn of(args: &Node) -> Self {
        let defaults = if args.quick { Self::QUICK } else { Self::FULL };
        let time = args.hostile_seconds.map(u64::from).map(Duration::from_secs);
        Self {
            transactions: (args.transactions).map_or(defaults.transactions, |count| count as usize),
            hostile: Attacks {
                time: time.unwrap_or(defaults.hostile.time),
                ..defaults.hostile
            },
            ..defaults
        }
    }

    const FULL: Self = Self {
        is_quick: false,
        transactions: 100_000,
        time: Duration::from_secs(5),
        accounts: 1_000,
        blocks: 10_000,
        searches: 200,
        block_gas: 1_000_000_000,
        single: 128,
        batched: 32,
        unanswered: 64,
        hostile: Attacks::FULL,
    };

    const QUICK: Self = Self {
        is_quick: true,
        transactions: 200,
        time: Duration::from_millis(200),
        accounts: 50,
        blocks: 100,
        searches: 5,
        block_gas: 10_000_000,
        single: 4,
        batched: 2,
        unanswered: 16,
        hostile: Attacks::QUICK,
    };

    /// Returns the transport of requests with one call each.
    pub(super) const fn single(&self) -> Transport {
        Transport::Http {
            connections: self.single,
        }
    }

    /// Returns the transport of batches.
    pub(super) const fn batched(&self) -> Transport {
        Transport::Http {
            connections: self.batched,
        }
    }

    /// Returns the transport of messages that do not wait for each other's answers.
    pub(super) const fn websocket(&self) -> Transport {
        Transport::WebSocket {
            connections: 8,
            unanswered: self.unanswered,
        }
    }

    /// Returns the signers of the transactions: few of them have two transactions on their way.
    pub(super) fn signers(&self) -> usize {
        (self.transactions / 10).clamp(20, 10_000)
    }

    /// Returns the sizes by name, for a record.
    pub(super) fn configuration(&self) -> [(String, String); 4] {
        [
            ("transactions", self.transactions.to_string()),
            ("calls of a batch", BATCH.to_string()),
            (
                "connections",
                format!(
                    "{} for single calls, {} for batches, 8 WebSockets with {} unanswered",
                    self.single, self.batched, self.unanswered
                ),
            ),
            ("blocks", self.blocks.to_string()),
        ]
        .map(|(name, size)| (name.to_owned(), size))
    }
}
