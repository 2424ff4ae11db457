//! Mutants of chips of instructions.

mod arithmetic;
mod control;
mod memory;
mod shared;
mod shift;

use super::Mutated;

/// Files with mutants, by kind of instruction.
pub(super) const FILES: [&[Mutated]; 5] = [
    arithmetic::FILES,
    control::FILES,
    memory::FILES,
    shared::FILES,
    shift::FILES,
];
