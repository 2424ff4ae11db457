//! Points that the batch program records by [`MARK`](crate::ecall::MARK), for counting
//! instructions.
//!
//! The argument of marks about blocks and transactions is [`place`]`(block, transaction)`, both
//! counted from 0 within the batch.

/// The input is decoded.
pub const DECODED: u64 = 1;
/// The witness is decoded and verified.
pub const WITNESS: u64 = 2;
/// A block's header is checked and its system calls are done.
pub const BLOCK_STARTED: u64 = 3;
/// A transaction is executed.
pub const TRANSACTION: u64 = 4;
/// A block's roots and hash are computed.
pub const BLOCK_FINISHED: u64 = 5;
/// The argument is the number of Keccak-f permutations since the last mark of this kind.
pub const KECCAK_F: u64 = 6;

/// Returns the argument of a mark about a block or a transaction.
#[must_use]
pub const fn place(block: usize, transaction: usize) -> u64 {
    (block as u64) << 32 | transaction as u64
}
