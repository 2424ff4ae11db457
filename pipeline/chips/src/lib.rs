//! The constraints of the VM, one folder a chip.
//!
//! There is no central processor table: each class of instructions has a chip of its own, every row of
//! which fetches one instruction ([`bus::PROGRAM`]), takes the state `(pc, time)` and passes it on
//! ([`bus::STATE`]), and accesses registers and memory ([`bus::MEMORY`]). [`machine`] lists the chips.
//!
//! | module | concept |
//! |---|---|
//! | [`bus`] | the buses and their messages |
//! | [`cpu`] | what all instruction chips share: fetch, access, limbs |
//! | [`lookups`] | how often each row of a lookup table was used |
//! | [`machine`] | the list of chips |
//!
//! A row of zeros is a padding row of every chip: it satisfies all constraints and, because every
//! multiplicity is a multiple of a flag that is then zero, sends nothing.
#![no_std]

extern crate alloc;

pub mod bus;
pub mod cpu;
pub mod lookups;
pub mod machine;

pub mod add;
pub mod add_imm;
