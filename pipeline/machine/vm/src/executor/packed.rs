//! The interpreter's format: 16 bytes per instruction, with table indices instead of addresses.

use crate::error::ExecutionError;
use crate::isa::{Format, Op};
use crate::program::Program;

/// Index of a nonexistent instruction: the target of a branch out of the text.
const NOWHERE: u32 = u32::MAX;

/// One instruction.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PackedInstruction {
    pub(crate) op: Op,
    pub(crate) rd: u8,
    pub(crate) rs1: u8,
    pub(crate) rs2: u8,
    /// Index of the following instruction, or of the target for branches and `Jal`. Past the end if
    /// there is none.
    pub(crate) next: u32,
    /// Immediate; index of the following instruction for branches; value of `rd` for `Jal`.
    pub(crate) imm: u64,
}

/// Packs the text of a program.
pub(crate) fn pack(program: &Program) -> Result<Vec<PackedInstruction>, ExecutionError> {
    let count = program.instructions.len();
    let got = count as u64;
    if u32::try_from(count).is_err() || count as u64 >= u64::from(NOWHERE) - 2 {
        let (what, expected) = ("number of instructions", "less than 2^32 - 3");
        return Err(ExecutionError::Parameter {
            what,
            expected,
            got,
        });
    }
    if program.granule != 2 && program.granule != 4 {
        let (what, expected) = ("granule", "2 or 4");
        return Err(ExecutionError::Parameter {
            what,
            expected,
            got: u64::from(program.granule),
        });
    }
    let mut code = Vec::new();
    let bytes = got.saturating_mul(size_of::<PackedInstruction>() as u64);
    code.try_reserve_exact(count)
        .map_err(|_| ExecutionError::OutOfMemory { bytes })?;
    for (index, i) in program.instructions.iter().enumerate() {
        let after = index as u32 + u32::from(i.len / program.granule);
        let target = || program.index(i.imm).map_or(NOWHERE, |index| index as u32);
        let (next, imm) = match i.op.format() {
            Format::Branch => (target(), u64::from(after)),
            Format::Jal => (target(), program.pc(index).wrapping_add(u64::from(i.len))),
            _ => (after, i.imm),
        };
        code.push(PackedInstruction {
            op: i.op,
            rd: i.rd,
            rs1: i.rs1,
            rs2: i.rs2,
            next,
            imm,
        });
    }
    Ok(code)
}
