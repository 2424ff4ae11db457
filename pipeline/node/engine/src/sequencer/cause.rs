//! Why transactions are not confirmed, in a few words that operators count by.

use std::sync::atomic::{AtomicU64, Ordering};

use zkfabric_mempool::{Error as PoolError, Reason};

use super::backlog::Stage;
use super::error::{Refused, Rejected};

/// Why a transaction was rejected: one of few, whatever its sender has sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The bytes are no transaction of this chain.
    Invalid,
    /// The pool has the transaction.
    Known,
    /// The nonce is used, or cannot be used.
    Nonce,
    /// The balance cannot pay.
    Funds,
    /// The price is too low, or contradicts itself.
    Price,
    /// The gas limit or the encoding is too large.
    Size,
    /// The sender has as many transactions as it may have.
    Account,
    /// The pool is full of transactions that pay more.
    Full,
    /// Another transaction has taken its nonce.
    Replaced,
    /// The transaction was in the pool for too long.
    Expired,
    /// The executor cannot include the transaction.
    Execution,
    /// The sequencer was closed.
    Closing,
    /// The sequencer has stopped.
    Stopped,
}

impl Cause {
    /// All causes.
    pub const ALL: [Self; 13] = [
        Self::Invalid,
        Self::Known,
        Self::Nonce,
        Self::Funds,
        Self::Price,
        Self::Size,
        Self::Account,
        Self::Full,
        Self::Replaced,
        Self::Expired,
        Self::Execution,
        Self::Closing,
        Self::Stopped,
    ];

    /// Returns the name that figures have.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Invalid => "invalid",
            Self::Known => "known",
            Self::Nonce => "nonce",
            Self::Funds => "funds",
            Self::Price => "price",
            Self::Size => "size",
            Self::Account => "account",
            Self::Full => "full",
            Self::Replaced => "replaced",
            Self::Expired => "expired",
            Self::Execution => "execution",
            Self::Closing => "closing",
            Self::Stopped => "stopped",
        }
    }
}

impl From<&PoolError> for Cause {
    fn from(error: &PoolError) -> Self {
        match error {
            PoolError::AlreadyKnown => Self::Known,
            PoolError::NonceTooLow { .. } | PoolError::NonceMax => Self::Nonce,
            PoolError::InsufficientFunds { .. } | PoolError::Overdraft { .. } => Self::Funds,
            PoolError::TipAboveFee { .. }
            | PoolError::Underpriced { .. }
            | PoolError::ReplacementUnderpriced { .. }
            | PoolError::Irreplaceable { .. } => Self::Price,
            PoolError::GasLimit { .. } | PoolError::Oversized { .. } => Self::Size,
            PoolError::AccountLimit { .. } => Self::Account,
            PoolError::Full { .. } => Self::Full,
        }
    }
}

impl From<&Rejected> for Cause {
    fn from(why: &Rejected) -> Self {
        match why {
            Rejected::Transaction(_) => Self::Invalid,
            Rejected::Pool(error) => error.into(),
            Rejected::Left(reason) => match reason {
                Reason::Replaced { .. } => Self::Replaced,
                Reason::Evicted { .. } => Self::Full,
                Reason::Displaced { .. } => Self::Account,
                Reason::Expired => Self::Expired,
                Reason::NonceUsed { .. } => Self::Nonce,
                Reason::Unpayable { .. } => Self::Funds,
                Reason::Rejected => Self::Execution,
            },
            Rejected::Execution(_) => Self::Execution,
            Rejected::Closing => Self::Closing,
            Rejected::Stopped { .. } | Rejected::Unknown { .. } => Self::Stopped,
        }
    }
}

/// Rejected transactions by cause, in the order of [`Cause::ALL`].
#[derive(Debug, Default)]
pub(super) struct Rejections([AtomicU64; Cause::ALL.len()]);

impl Rejections {
    /// Counts rejected transactions.
    pub(super) fn count(&self, why: &Rejected, more: u64) {
        add(&self.0, &Cause::ALL, &Cause::from(why), more);
    }

    /// Returns the counts.
    pub(super) fn counts(&self) -> [u64; Cause::ALL.len()] {
        self.0.each_ref().map(|count| count.load(Ordering::Relaxed))
    }
}

/// Refused transactions by the stage that was behind, in the order of [`Stage::ALL`].
#[derive(Debug, Default)]
pub(super) struct Refusals([AtomicU64; Stage::ALL.len()]);

impl Refusals {
    /// Counts a refused transaction, if a stage was behind.
    pub(super) fn count(&self, why: &Refused) {
        if let Refused::Behind { stage, .. } = why {
            add(&self.0, &Stage::ALL, stage, 1);
        }
    }

    /// Returns the counts.
    pub(super) fn counts(&self) -> [u64; Stage::ALL.len()] {
        self.0.each_ref().map(|count| count.load(Ordering::Relaxed))
    }
}

fn add<T: PartialEq>(counts: &[AtomicU64], all: &[T], one: &T, more: u64) {
    let mut all = all.iter().zip(counts);
    if let Some((_, count)) = all.find(|(other, _)| *other == one) {
        count.fetch_add(more, Ordering::Relaxed);
    }
}
