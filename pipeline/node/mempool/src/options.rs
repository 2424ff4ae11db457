//! Limits of a pool.

use crate::price::Price;

/// Bytes that each transaction counts besides its encoding, for the pool's own records.
pub const OVERHEAD_BYTES: u64 = 512;

/// Limits of a pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Most transactions. 65,536 by default.
    pub transactions: usize,
    /// Most bytes of transactions, each with [`OVERHEAD_BYTES`] besides its encoding. 128 MiB by
    /// default.
    pub bytes: u64,
    /// Most transactions per sender. 64 by default; each change of a sender passes all of its
    /// transactions.
    pub per_sender: usize,
    /// Most bytes of an encoded transaction. 131,072 by default, as in geth.
    pub transaction_bytes: u32,
    /// Most gas of a transaction. 16,777,216 by default (EIP-7825).
    pub gas_limit: u64,
    /// Least fee and tip. 1 wei and 0 by default.
    pub least: Price,
    /// By how many per cent a replacement exceeds fee and tip at least. 10 by default. A tip of
    /// zero may stay zero.
    pub replacement_percent: u8,
    /// Time in milliseconds after which a transaction expires. Three hours by default.
    pub age_ms: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            transactions: 1 << 16,
            bytes: 128 << 20,
            per_sender: 64,
            transaction_bytes: 128 << 10,
            gas_limit: 1 << 24,
            least: Price { fee: 1, tip: 0 },
            replacement_percent: 10,
            age_ms: 3 * 60 * 60 * 1000,
        }
    }
}
