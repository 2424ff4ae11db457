//! The environment calls as a table, from which `docs/guests.md` is written.

use crate::ecall;

/// Calls with neighbouring codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallEntry {
    /// The first code.
    pub first: u64,
    /// The last code.
    pub last: u64,
    /// Name of the first code's constant in [`ecall`].
    pub name: &'static str,
    /// Effect on registers and memory.
    pub effect: &'static str,
}

const fn call(code: u64, name: &'static str, effect: &'static str) -> CallEntry {
    calls([code, code], name, effect)
}

const fn calls([first, last]: [u64; 2], name: &'static str, effect: &'static str) -> CallEntry {
    CallEntry {
        first,
        last,
        name,
        effect,
    }
}

/// All calls, by rising code; every code that is missing ends the execution with an error.
pub const CALLS: [CallEntry; 20] = [
    call(
        ecall::HALT,
        "HALT",
        "ends: `a0` exit code, `a1` to `a4` the Keccak-256 of the output, four little-endian words",
    ),
    call(
        ecall::INPUT,
        "INPUT",
        "`a0` becomes the next word of the input stream: the length in bytes, then the bytes in little-endian words",
    ),
    call(
        ecall::HINT,
        "HINT",
        "the executor computes hint `a0` from the operands at `a1` and `a2` and queues its words; kinds in `zkfabric_abi::hint`",
    ),
    call(
        ecall::PRINT,
        "PRINT",
        "`a1` bytes at `a0` are shown to the user",
    ),
    call(
        ecall::MARK,
        "MARK",
        "`(a0, a1)` and the number of instructions are recorded; the mark `OUTPUT` of `zkfabric_abi::mark` says where the output lies",
    ),
    call(
        ecall::ADVICE,
        "ADVICE",
        "`a0` becomes the next queued hint word, which a proof does not constrain: check what you make of it",
    ),
    call(
        ecall::KECCAK_XORIN,
        "KECCAK_XORIN",
        "the 25 words at `a0` become Keccak-f[1600] of themselves xor the 17 words at `a1`",
    ),
    call(
        ecall::SECP256K1_ADD,
        "SECP256K1_ADD",
        "the point of secp256k1 at `a0` is doubled `a2 / 2` times, then the point at `a1` is added, or subtracted if `a2` is odd; `a0` becomes 0, or 1 if the call is declined",
    ),
    call(
        ecall::BN254_ADD,
        "BN254_ADD",
        "the same on the group G1 of BN254",
    ),
    call(ecall::P256_ADD, "P256_ADD", "the same on P-256"),
    call(
        ecall::MODULAR_MULTIPLY_256,
        "MODULAR_MULTIPLY_256",
        "the number at `a0` becomes the product of those at `a1` and `a2` modulo that at `a3`, four words each",
    ),
    call(
        ecall::MODULAR_ADD_256,
        "MODULAR_ADD_256",
        "the same with the sum",
    ),
    call(
        ecall::MODULAR_SUBTRACT_256,
        "MODULAR_SUBTRACT_256",
        "the same with the difference",
    ),
    call(
        ecall::ACCUMULATE_256,
        "ACCUMULATE_256",
        "result + product + carry of the numbers at `a0` to `a3`: the lower half at `a0`, the upper half at `a3`",
    ),
    call(
        ecall::MODULAR_MULTIPLY_384,
        "MODULAR_MULTIPLY_384",
        "as `MODULAR_MULTIPLY_256`, with six words",
    ),
    call(
        ecall::MODULAR_ADD_384,
        "MODULAR_ADD_384",
        "the same with the sum",
    ),
    call(
        ecall::MODULAR_SUBTRACT_384,
        "MODULAR_SUBTRACT_384",
        "the same with the difference",
    ),
    call(
        ecall::ACCUMULATE_384,
        "ACCUMULATE_384",
        "as `ACCUMULATE_256`, with six words",
    ),
    call(
        ecall::SHA256_COMPRESS,
        "SHA256_COMPRESS",
        "the state of SHA-256 at `a0`, eight numbers of 32 bits, absorbs the 64 bytes at `a1`",
    ),
    calls(
        [ecall::BLAKE2B_ROUND, ecall::BLAKE2B_ROUND + 9],
        "BLAKE2B_ROUND",
        "a round of BLAKE2b on the 16 words at `a0` with the message at `a1`, by the row of the schedule that the code names",
    ),
];
