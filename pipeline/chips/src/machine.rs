//! The list of chips.

use crate::cpu::InstructionChip;
use crate::{add, add_imm};
use alloc::{boxed::Box, vec, vec::Vec};

/// The chips whose rows are executed instructions, in the order of the verifying key.
#[must_use]
pub fn instruction_chips() -> Vec<Box<dyn InstructionChip>> {
    vec![Box::new(add::Add), Box::new(add_imm::AddImm)]
}
