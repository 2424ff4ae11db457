//! Parts of the measurement.

/// A part of the measurement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// Recovery of senders on one core.
    Recovery,
    /// A stream of transfers of ether.
    Transfers,
    /// A stream of transfers of an ERC-20 token.
    TokenTransfers,
    /// A stream of swaps in one pair.
    Swaps,
    /// A stream of transfers of ether, of tokens, and of swaps.
    Mixed,
    /// Times of answers at half load.
    Latency,
    /// Execution alone.
    Execution,
    /// State root.
    Root,
    /// Reads of accounts.
    Account,
    /// Restart from the log.
    Restart,
    /// Start from a snapshot.
    Snapshot,
}

impl Part {
    /// All parts, in the order in which they run.
    pub const ALL: [Self; 11] = [
        Self::Recovery,
        Self::Transfers,
        Self::TokenTransfers,
        Self::Swaps,
        Self::Mixed,
        Self::Latency,
        Self::Execution,
        Self::Root,
        Self::Account,
        Self::Restart,
        Self::Snapshot,
    ];

    /// Returns the part's name, with which its rows begin.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Recovery => "recovery",
            Self::Transfers => "transfers",
            Self::TokenTransfers => "token-transfers",
            Self::Swaps => "swaps",
            Self::Mixed => "mixed",
            Self::Latency => "latency",
            Self::Execution => "execution",
            Self::Root => "root",
            Self::Account => "account",
            Self::Restart => "restart",
            Self::Snapshot => "snapshot",
        }
    }
}
