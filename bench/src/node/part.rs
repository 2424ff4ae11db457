//! Parts of the measurement.

/// A part of the measurement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// `eth_getBalance`.
    Balance,
    /// `eth_call` of a token's balance.
    Call,
    /// Transfers to their durable answers.
    Transfers,
    /// Times of answers at half load.
    Latency,
    /// How far a replica is behind, at half load.
    Replica,
    /// `eth_getLogs` over many blocks.
    Logs,
    /// `eth_getBlockReceipts` of a block that is full of transfers.
    Block,
}

impl Part {
    /// All parts, in the order in which they run.
    pub const ALL: [Self; 7] = [
        Self::Balance,
        Self::Call,
        Self::Transfers,
        Self::Latency,
        Self::Replica,
        Self::Logs,
        Self::Block,
    ];

    /// Returns the part's name, with which its rows begin.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Balance => "balance",
            Self::Call => "call",
            Self::Transfers => "transfers",
            Self::Latency => "latency",
            Self::Replica => "replica",
            Self::Logs => "logs",
            Self::Block => "block",
        }
    }
}
