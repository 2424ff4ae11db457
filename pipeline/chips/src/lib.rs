//! The constraints of the VM, one folder a chip.
//!
//! There is no central processor table: each class of instructions has a chip of its own, every row of
//! which fetches one instruction ([`bus::PROGRAM`]), takes the state `(pc, time)` and passes it on
//! ([`bus::STATE`]), and accesses registers and memory ([`bus::MEMORY`]). [`machine`] lists the chips.
//!
//! | module | concept |
//! |---|---|
//! | [`bus`] | the buses and their messages |
//! | [`chip`] | what a chip is, by where its rows come from |
//! | [`cpu`] | what all instruction chips share: fetch, access, limbs |
//! | [`operands`] | columns of instructions with register operands, by form |
//! | [`lookups`] | how often each row of a lookup table was used |
//! | [`heights`] | how many rows become instances of which heights |
//! | [`machine`] | the list of chips |
//! | `batch` | from an execution to shards (feature `std`) |
//!
//! Chips that are no instruction: the tables [`range16`], [`bytes_table`], [`power`], [`program`]; cells in
//! [`image`], [`memory`], [`bump`]; environment calls in [`input`], [`halt`].
//!
//! A row of zeros is a padding row of every chip: it satisfies all constraints and, because every
//! multiplicity is a multiple of a flag that is then zero, sends nothing.
#![no_std]

extern crate alloc;

#[cfg(feature = "std")]
pub mod batch;
pub mod bus;
pub mod chip;
pub mod cpu;
pub mod error;
pub mod heights;
pub mod lookups;
pub mod machine;
pub mod operands;

pub mod bump;
pub mod bytes_table;
pub mod halt;
pub mod image;
pub mod input;
pub mod keccak_absorb;
pub mod keccak_round;
pub mod memory;
pub mod power;
pub mod program;
pub mod range16;

pub mod add;
pub mod add_imm;
pub mod ecall;

pub mod add_unsigned_word;
pub mod add_word;
pub mod add_word_imm;
pub mod bitwise;
pub mod bitwise_imm;
pub mod bytes;
pub mod compare;
pub mod count_ones;
pub mod count_zeros;
pub mod less_unsigned;
pub mod less_unsigned_imm;
pub mod or_combine;
pub mod shift;
pub mod shift_add;
pub mod shift_arithmetic;
pub mod shift_imm;
pub mod shift_unsigned_word;
pub mod shift_word;
pub mod shift_word_imm;
pub mod xor;
pub mod zero_extend_word;

pub mod word;

pub mod branch_equal;
pub mod branch_signed;
pub mod branch_unsigned;
pub mod div;
pub mod div_signed;
pub mod jump;
pub mod jump_register;
pub mod load;
pub mod load_cross;
pub mod load_double;
pub mod load_unsigned;
pub mod load_word;
pub mod mul;
pub mod mul_signed;
pub mod store;
pub mod store_byte;
pub mod store_cross;
pub mod store_double;
pub mod store_word;

pub mod amo;
pub mod load_reserved;
pub mod store_conditional;
