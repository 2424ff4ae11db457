//! Sizes of a run.

use crate::args::Engine;

/// Sizes of a run.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sizes {
    /// Whether the sizes only show that each row works.
    pub(super) is_quick: bool,
    /// Transactions of a stream.
    pub(super) transactions: usize,
    /// Accounts of the state.
    pub(super) accounts: u64,
    /// Bytes of the log of a restart.
    pub(super) log_bytes: u64,
    /// Accounts that a block touches.
    pub(super) touched: usize,
    /// Blocks, or rounds, of one row.
    pub(super) rounds: usize,
    /// Groups of an execution.
    pub(super) groups: usize,
    /// Transactions of a group of an execution.
    pub(super) group: usize,
    /// Reads of one row.
    pub(super) reads: usize,
    /// Bare group commits.
    pub(super) commits: usize,
}

impl Sizes {
    /// Returns the sizes that `args` asks for.
    pub(super) fn of(args: &Engine) -> Self {
        let defaults = if args.quick { Self::QUICK } else { Self::FULL };
        Self {
            transactions: (args.transactions).map_or(defaults.transactions, |count| count as usize),
            accounts: args.accounts.unwrap_or(defaults.accounts),
            log_bytes: args.log_mb.map_or(defaults.log_bytes, |mb| mb * 1_000_000),
            ..defaults
        }
    }

    const FULL: Self = Self {
        is_quick: false,
        transactions: 100_000,
        accounts: 1_000_000,
        log_bytes: 256_000_000,
        touched: 10_000,
        rounds: 12,
        groups: 40,
        group: 800,
        reads: 20_000,
        commits: 2_000,
    };

    const QUICK: Self = Self {
        is_quick: true,
        transactions: 400,
        accounts: 2_000,
        log_bytes: 400_000,
        touched: 100,
        rounds: 2,
        groups: 4,
        group: 100,
        reads: 200,
        commits: 20,
    };

    /// Returns the sizes by name, for a record.
    pub(super) fn configuration(&self) -> [(String, String); 3] {
        [
            ("transactions", self.transactions as u64),
            ("accounts", self.accounts),
            ("log bytes", self.log_bytes),
        ]
        .map(|(name, size)| (name.to_owned(), size.to_string()))
    }

    /// Returns the signers of this many transactions: of about 25 each, as far as they are few
    /// enough to be written into a genesis quickly.
    pub(super) fn signers(transactions: usize) -> usize {
        (transactions / 25).clamp(2, 10_000)
    }
}
