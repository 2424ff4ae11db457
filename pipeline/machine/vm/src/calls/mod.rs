//! Precompiles: calls that compute on memory what would cost a program many instructions.
//!
//! A precompile is a code in `zkfabric_abi`, a function here with one entry of [`TABLE`], and a chip. It sees the machine through
//! [`Cells`] only, so that all it reads and writes stands in the trace, in the order in which its chip takes it. Its accesses happen
//! in the slots 0 to 3 of its ECALL, a cell at most once in each. Pointers and contents come from the program: what does not exist is
//! an error that ends the execution, as for a load.

mod blake2b;
mod curve;
mod keccak;
mod modular;
mod sha256;

use zkfabric_abi::ecall;

/// What a precompile can access. Addresses are those of bytes and multiples of 8.
pub(crate) trait Cells {
    /// Reads a register.
    fn register(&mut self, slot: u64, register: u8) -> u64;
    /// Replaces a register other than `x0`.
    fn set_register(&mut self, slot: u64, register: u8, value: u64);
    /// What a word holds, without an access: for results that depend on cells which are replaced later.
    fn peek(&self, address: u64) -> Result<u64, Refused>;
    /// Reads a word.
    fn word(&mut self, slot: u64, address: u64) -> Result<u64, Refused>;
    /// Replaces a word.
    fn set_word(&mut self, slot: u64, address: u64, value: u64) -> Result<(), Refused>;
}

/// Operands of which a call has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// The address of a word that is not within the memory.
    Range(u64),
    /// The address of a word that is no multiple of 8.
    Misaligned(u64),
    /// Modular arithmetic whose quotient is out of range.
    Quotient,
    /// Two operands that must not overlap do, the second of them at this address.
    Overlap(u64),
}

/// What a precompile does.
pub(crate) type Precompile = fn(&mut dyn Cells) -> Result<(), Refused>;

/// Code (`x17`) and function of every precompile.
const TABLE: &[(u64, Precompile)] = &[
    (ecall::KECCAK_XORIN, keccak::xorin),
    (ecall::SECP256K1_ADD, curve::secp256k1),
    (ecall::BN254_ADD, curve::bn254),
    (ecall::P256_ADD, curve::p256),
    (ecall::MODULAR_MULTIPLY_256, modular::multiply::<4>),
    (ecall::MODULAR_ADD_256, modular::add::<4>),
    (ecall::MODULAR_SUBTRACT_256, modular::subtract::<4>),
    (ecall::ACCUMULATE_256, modular::accumulate::<4>),
    (ecall::MODULAR_MULTIPLY_384, modular::multiply::<6>),
    (ecall::MODULAR_ADD_384, modular::add::<6>),
    (ecall::MODULAR_SUBTRACT_384, modular::subtract::<6>),
    (ecall::ACCUMULATE_384, modular::accumulate::<6>),
    (ecall::SHA256_COMPRESS, sha256::compress),
    (ecall::BLAKE2B_ROUND, blake2b::round::<0>),
    (ecall::BLAKE2B_ROUND + 1, blake2b::round::<1>),
    (ecall::BLAKE2B_ROUND + 2, blake2b::round::<2>),
    (ecall::BLAKE2B_ROUND + 3, blake2b::round::<3>),
    (ecall::BLAKE2B_ROUND + 4, blake2b::round::<4>),
    (ecall::BLAKE2B_ROUND + 5, blake2b::round::<5>),
    (ecall::BLAKE2B_ROUND + 6, blake2b::round::<6>),
    (ecall::BLAKE2B_ROUND + 7, blake2b::round::<7>),
    (ecall::BLAKE2B_ROUND + 8, blake2b::round::<8>),
    (ecall::BLAKE2B_ROUND + 9, blake2b::round::<9>),
];

/// The precompile of this code.
pub(crate) fn find(code: u64) -> Option<Precompile> {
    let mut table = TABLE.iter();
    table.find(|(known, _)| *known == code).map(|entry| entry.1)
}
