//! Precompiles: calls on memory that replace many instructions of a program.
//!
//! A precompile is a code in `zkfabric_abi`, a function here with one entry of [`TABLE`], and a
//! chip. The function accesses the machine only through [`Cells`], so the trace contains all its
//! reads and writes, in the order of its chip. The accesses happen in slots 0 to 3 of the ECALL,
//! each cell at most once per slot. Pointers and contents come from the program: an address out of
//! range is an error that ends the execution, as for a load.

mod blake2b;
mod curve;
mod keccak;
mod modular;
mod rows;
mod sha256;

pub use rows::{CallKind, CallRows};

use zkfabric_abi::ecall;

/// Machine access of a precompile. Addresses are byte addresses and multiples of 8.
pub(crate) trait Cells {
    /// Reads a register.
    fn register(&mut self, slot: u64, register: u8) -> u64;
    /// Replaces a register other than `x0`.
    fn set_register(&mut self, slot: u64, register: u8, value: u64);
    /// Returns the content of a word without an access: for results that depend on cells which are
    /// replaced later.
    fn peek(&self, address: u64) -> Result<u64, Refusal>;
    /// Reads a word.
    fn word(&mut self, slot: u64, address: u64) -> Result<u64, Refusal>;
    /// Replaces a word.
    fn set_word(&mut self, slot: u64, address: u64, value: u64) -> Result<(), Refusal>;
}

/// Operands for which a call has no result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// Address of a word outside the memory.
    Range(u64),
    /// Address of a word that is not a multiple of 8.
    Misaligned(u64),
    /// Modular arithmetic whose quotient is out of range.
    Quotient,
    /// Two operands that must not overlap do, the second of them at this address.
    Overlap(u64),
}

/// Function of a precompile.
pub(crate) type Precompile = fn(&mut dyn Cells) -> Result<(), Refusal>;

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

/// Returns the precompile with this code.
pub(crate) fn find(code: u64) -> Option<Precompile> {
    let mut table = TABLE.iter();
    table.find(|(known, _)| *known == code).map(|entry| entry.1)
}
