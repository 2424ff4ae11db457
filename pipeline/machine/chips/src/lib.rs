//! The constraints of the VM, one folder per chip.
//!
//! There is no central processor table: each class of instructions has its own chip. Every row of
//! such a chip fetches one instruction ([`bus::PROGRAM`]), takes the state `(pc, time)` and passes
//! it on ([`bus::STATE`]), and accesses registers and memory ([`bus::MEMORY`]). [`chip_set`] lists
//! the chips.
//!
//! | module | concept |
//! |---|---|
//! | [`bus`] | the buses and their messages |
//! | [`chip`] | kinds of chips, by the source of their rows |
//! | [`cpu`] | common parts of all instruction chips: fetch, access, limbs |
//! | `operands` | columns, fetch and accesses of instructions, by form |
//! | [`modular`] | equations between 256-bit numbers, operations modulo any number |
//! | [`curve`] | the affine formulas as such equations, and the curve of a row |
//! | `word` | addresses, words of memory, bytes in them |
//! | [`lookups`] | counts of uses of each row of a lookup table |
//! | [`heights`] | instances of a chip's rows, and their heights |
//! | [`profile`] | heights that shards are filled up to |
//! | [`chip_set`] | the list of chips |
//! | `shards` | from an execution to shards (feature `std`) |
//!
//! Chips without instructions: the tables [`range16`], [`bytes_table`], [`power`], [`program`]; the
//! cells in [`image`], [`memory`], [`bump`]; environment calls in [`input`], [`halt`],
//! [`keccak_absorb`] and the other precompiles.
//!
//! A row of zeros is a padding row of every chip: it satisfies all constraints and sends nothing,
//! because every multiplicity is a multiple of a flag that is zero there.
#![no_std]

extern crate alloc;

pub mod bus;
pub mod chip;
pub mod chip_set;
pub mod cpu;
pub mod error;
pub mod heights;
pub mod lookups;
mod operands;
pub mod profile;
#[cfg(feature = "std")]
pub mod shards;

pub mod curve;
pub mod modular;

pub mod blake2b_round;
pub mod bump;
pub mod bytes_table;
pub mod curve_add;
pub mod curve_double;
pub mod halt;
pub mod image;
pub mod input;
pub mod keccak_absorb;
pub mod keccak_bits;
pub mod memory;
pub mod modular_256;
pub mod modular_384;
pub mod power;
pub mod program;
pub mod range16;
pub mod sha256_compress;
pub mod sha256_rounds;

mod add;
mod add_imm;
pub mod ecall;

mod add_word;
mod bitwise;
mod bytes;
mod compare;
mod count_ones;
mod count_zeros;
mod less_unsigned;
mod or_combine;
mod shift;
mod shift_add;
mod shift_imm;
mod shift_unsigned_word;
mod shift_word;
mod xor;

mod word;

mod branch_equal;
mod branch_less;
mod div;
mod div_signed;
mod jump;
mod jump_register;
mod load;
mod load_double;
mod mul;
mod mul_signed;
mod store;
mod store_double;

mod amo;
mod load_reserved;
mod store_conditional;
