//! Points that programs record by [`MARK`](crate::ecall::MARK): those of the batch program, for
//! counting instructions, and [`OUTPUT`], by which any program shows its output.
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

/// The output of the program lies at the place that the argument says ([`output`]), at the
/// program's end. A proof has only the output's digest: the mark lets an executor print the bytes,
/// after it compared them with the digest. The number is the text `zkoutput`, which no program
/// takes for a mark of its own by chance.
pub const OUTPUT: u64 = u64::from_le_bytes(*b"zkoutput");

/// Returns the argument of [`OUTPUT`]: the address in the lower half, the number of bytes in the
/// upper half; zero, an output at no place, if one of them has more than 32 bits.
#[must_use]
pub const fn output(address: u64, bytes: u64) -> u64 {
    if address >> 32 == 0 && bytes >> 32 == 0 {
        bytes << 32 | address
    } else {
        0
    }
}

/// Returns address and number of bytes in an argument of [`OUTPUT`].
#[must_use]
pub const fn output_place(argument: u64) -> (u64, u64) {
    (argument & 0xffff_ffff, argument >> 32)
}

/// Returns the argument of a mark about a block or a transaction.
#[must_use]
pub const fn place(block: usize, transaction: usize) -> u64 {
    (block as u64) << 32 | transaction as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_of_outputs_are_read_as_written() {
        for (address, bytes) in [(0x1_0000, 0), (1, 1), (0xffff_ffff, 0xffff_ffff)] {
            assert_eq!(output_place(output(address, bytes)), (address, bytes));
        }
        assert_eq!(output(1 << 32, 1), 0);
        assert_eq!(output(1, 1 << 32), 0);
    }
}
