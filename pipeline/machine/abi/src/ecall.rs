//! Ecall codes (`x17`); those of precompiles start at 256.

/// End: `x10` exit code, `x11..=x14` digest of the public output, four little-endian words.
pub const HALT: u64 = 0;
/// `x10 <- ` next word of the input stream.
pub const INPUT: u64 = 1;
/// Computes hint `x10` from the pointers `x11..` and queues its words; no effect on registers or
/// memory.
pub const HINT: u64 = 2;
/// Collects `x11` bytes at `x10` as text for the user; no effect on registers or memory.
pub const PRINT: u64 = 3;
/// Records `(x10, x11)` and the instruction count; no effect on registers or memory.
pub const MARK: u64 = 4;
/// `x10 <- ` next queued hint word.
pub const ADVICE: u64 = 5;
/// One step of the Keccak-256 sponge, see [`crate::keccak`]: the state at `x10` absorbs the block
/// at `x11`.
pub const KECCAK_XORIN: u64 = 256;
/// One step of a sum of multiples on secp256k1, see [`crate::curve`].
pub const SECP256K1_ADD: u64 = 257;
/// One step of a sum of multiples on BN254.
pub const BN254_ADD: u64 = 258;
/// One step of a sum of multiples on P-256.
pub const P256_ADD: u64 = 259;
/// A product modulo a 256-bit number, see [`crate::modular`].
pub const MODULAR_MULTIPLY_256: u64 = 260;
/// A sum modulo a 256-bit number.
pub const MODULAR_ADD_256: u64 = 261;
/// A difference modulo a 256-bit number.
pub const MODULAR_SUBTRACT_256: u64 = 262;
/// One step of a product in digits of 256 bits.
pub const ACCUMULATE_256: u64 = 263;
/// A product modulo a 384-bit number.
pub const MODULAR_MULTIPLY_384: u64 = 264;
/// A sum modulo a 384-bit number.
pub const MODULAR_ADD_384: u64 = 265;
/// A difference modulo a 384-bit number.
pub const MODULAR_SUBTRACT_384: u64 = 266;
/// One step of a product in digits of 384 bits.
pub const ACCUMULATE_384: u64 = 267;
/// One step of SHA-256, see [`crate::sha256`]: the state at `x10` absorbs the block at `x11`.
pub const SHA256_COMPRESS: u64 = 268;
/// One round of BLAKE2b with row 0 of its schedule, see [`crate::blake2b`]: `v` at `x10`, `m` at
/// `x11`. The codes up to 278 are the rounds with the next rows.
pub const BLAKE2B_ROUND: u64 = 269;
