//! The precompile [`KECCAK_XORIN`](crate::ecall::KECCAK_XORIN):
//! `state <- Keccak-f[1600](state ^ block)`, for the sponge with the rate of Keccak-256 (FIPS 202).
//!
//! Lanes are little-endian words, lane `x + 5 y` at `8 (x + 5 y)`; the block is combined by
//! XOR with the first 17. Both addresses are multiples of 8. State and block may overlap: the block
//! is the memory's content before the call.

/// Lanes of the state.
pub const LANES: usize = 25;
/// Lanes of a block: 136 bytes.
pub const RATE_LANES: usize = 17;
