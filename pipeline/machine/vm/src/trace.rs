//! Record of an execution for the proof: accesses in time, cut into segments, and the final state.
//!
//! Registers are cells of [`Space::Register`] (address = register number 0..=33); memory cells are
//! 64-bit little-endian words of [`Space::Memory`] (address = byte address >> 3). Every cell starts
//! at time 0, with the value of the image or zero. The first instruction has time 4, and each
//! following one 4 more. Slot `s` accesses at `time + s`:
//!
//! | slot | access |
//! |---|---|
//! | 0 | read `rs1` (`Ecall`: read `x17`; its other accesses are in its [`Call`]) |
//! | 1 | read `rs2`; loads (and LR): read the first memory word |
//! | 2 | stores (and SC, AMO): first memory word; loads that cross a word: read the second word; LR and SC: write [`RESERVATION`] |
//! | 3 | write `rd`; stores that cross a word: second memory word |
//!
//! Every access has `gap = now - previous - 1 <= 0xffff`, where `previous` is the time of the last
//! access of the same cell. An SC that succeeds has two accesses in slot 2, see
//! [`Step::reservation_gap`]. If a cell was not touched for longer, a [`Bump`] first re-reads it at
//! `now - 1`, so the gap is 0.

use alloc::vec::Vec;

use crate::isa::REGISTERS;
#[cfg(doc)]
use crate::isa::{RESERVATION, reservation};

/// Largest gap of an access.
pub const MAX_GAP: u64 = 0xffff;
/// Time of the first instruction, and the distance between two instructions.
pub const TIME_STEP: u64 = 4;

/// Kind of cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Space {
    /// 64-bit memory words; the address is the byte address >> 3.
    Memory = 0,
    /// Registers 0..=33.
    Register = 1,
}

/// One access of a cell; a read has `before == after`. All zero if the slot is unused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Access {
    /// Value before.
    pub before: u64,
    /// Value after.
    pub after: u64,
    /// Time since the previous access of the cell, minus one.
    pub gap: u16,
}

/// One executed instruction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// Index in [`crate::Program::instructions`].
    pub instruction: u32,
    /// Gap of the access of LR and SC to [`RESERVATION`]. Slot 2 holds the whole access, except for
    /// an SC that succeeds: there slot 2 holds the memory word, and the reservation was
    /// [`reservation`] of the address and the width and became 0.
    pub reservation_gap: u16,
    /// Time of slot 0; a multiple of 4.
    pub time: u64,
    /// The accesses of slots 0..=3 (module documentation).
    pub accesses: [Access; 4],
}

/// A re-read of a cell that was not accessed for a long time, which makes the next access's gap 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bump {
    /// Kind of the cell.
    pub space: Space,
    /// Register number or word address.
    pub address: u64,
    /// Value of the cell.
    pub value: u64,
    /// Time of the previous access.
    pub previous_time: u64,
    /// Time of the re-read; above `previous_time`.
    pub time: u64,
}

/// An environment call: its accesses besides the code.
///
/// | call | accesses in order, with their slots |
/// |---|---|
/// | HALT | reads of `x10 ..= x14` (1) |
/// | INPUT, ADVICE | write of `x10` (3) |
/// | HINT, PRINT, MARK | none |
/// | `KECCAK_XORIN` | reads of `x10`, `x11` and of the block's 17 words (1), writes of the state's 25 words (2) |
/// | `MODULAR_...`, `ACCUMULATE_...` | reads of `x10 ..= x13` (0), of a (1), of b (2), writes of m and of the result (3) |
/// | `SHA256_COMPRESS` | reads of `x10`, `x11` and of the block's 8 words (1), writes of the state's 4 words (2) |
/// | `BLAKE2B_ROUND` and the codes of other rows | reads of `x10`, `x11` and of the 16 words of `m` in the row's order (1), writes of the 16 words of `v` (2) |
/// | `SECP256K1_ADD`, `BN254_ADD`, `P256_ADD` | reads of `x10`, `x11`, `x12` and of the term's 8 words (1), writes of the sum's 8 words (2), write of `x10` (3) |
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Code of the call.
    pub code: u64,
    /// Address of the following instruction.
    pub next_pc: u64,
    /// Time of slot 0 of the call's step.
    pub time: u64,
    /// The accesses in order.
    pub accesses: Vec<Access>,
}

/// A bounded slice of the execution; the concatenation of all segments is the whole run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Segment {
    /// Position in the run, from 0.
    pub index: usize,
    /// Executed instructions in order of time.
    pub steps: Vec<Step>,
    /// Bumps in order of time.
    pub bumps: Vec<Bump>,
    /// Environment calls in order of time. The last one of the last segment is HALT.
    pub calls: Vec<Call>,
}

/// A cell after the execution.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Register number or word address.
    pub address: u64,
    /// Final value.
    pub value: u64,
    /// Time of the last access; 0 if the cell was never accessed.
    pub time: u64,
}

/// All cells after the execution that the proof must account for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FinalState {
    /// Registers 0..=33.
    pub registers: [Cell; REGISTERS],
    /// One cell per word of the image, in order.
    pub image: Vec<Cell>,
    /// Touched words outside the image, ascending.
    pub memory: Vec<Cell>,
}
