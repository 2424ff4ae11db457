//! Decoding of 32-bit and 16-bit encodings into the normal form of [`crate::isa`].
//!
//! Total: an encoding that is reserved, belongs to an unsupported extension (F, D, CSR, FENCE.I,
//! ...) or is EBREAK decodes to [`Op::Illegal`]. Such an encoding is legal in the text (constants,
//! padding); only executing it is an error.
//!
//! Source: The RISC-V Instruction Set Manual, volume I, version 20240411: chapters 2, 4, 7, 12, 13,
//! 14 (A), 27 (C), 29 (B) and the opcode map of chapter 34.

mod compressed;
mod standard;

pub use compressed::decode_compressed;
pub use standard::decode_standard;

use crate::isa::{Instruction, Op, SINK};

/// Decodes the instruction that begins with these bytes at address `pc`. `compressed` enables
/// 16-bit encodings; without them an encoding whose low bits are not 11 is illegal.
#[must_use]
pub fn decode(bytes: &[u8], pc: u64, compressed: bool) -> Instruction {
    if let Some(&word) = bytes.first_chunk::<4>() {
        let word = u32::from_le_bytes(word);
        if word & 3 == 3 {
            return decode_standard(word, pc);
        }
        if !compressed {
            return illegal(4);
        }
    }
    match bytes.first_chunk::<2>() {
        Some(&half) if compressed && half[0] & 3 != 3 => {
            decode_compressed(u16::from_le_bytes(half), pc)
        }
        _ => illegal(if compressed { 2 } else { 4 }),
    }
}

/// Returns the entry of an encoding that must not be executed.
const fn illegal(len: u8) -> Instruction {
    Instruction {
        op: Op::Illegal,
        rd: 0,
        rs1: 0,
        rs2: 0,
        imm: 0,
        len,
    }
}

/// Returns the destination register in normal form.
const fn destination(rd: u32) -> u8 {
    if rd == 0 { SINK } else { rd as u8 }
}

/// Sign-extends the low `bits` bits of `value`.
const fn sign_extend(value: u32, bits: u32) -> u64 {
    let shift = 32 - bits;
    (((value << shift) as i32) >> shift) as i64 as u64
}

/// Returns bits `high..=low` of `value`.
const fn field(value: u32, high: u32, low: u32) -> u32 {
    (value >> low) & ((1 << (high - low + 1)) - 1)
}

/// Constructors of the normal form, which redirect a write to `x0`.
#[derive(Clone, Copy)]
struct Build {
    len: u8,
}

impl Build {
    const fn register(self, op: Op, rd: u32, rs1: u32, rs2: u32) -> Instruction {
        let (rd, rs1, rs2) = (destination(rd), rs1 as u8, rs2 as u8);
        Instruction {
            op,
            rd,
            rs1,
            rs2,
            imm: 0,
            len: self.len,
        }
    }

    /// Builds immediate operations, loads, `Jalr`, and, with `imm` 0, unary operations and LR.
    const fn immediate(self, op: Op, rd: u32, rs1: u32, imm: u64) -> Instruction {
        Instruction {
            op,
            rd: destination(rd),
            rs1: rs1 as u8,
            rs2: 0,
            imm,
            len: self.len,
        }
    }

    /// Builds stores and branches.
    const fn two_sources(self, op: Op, rs1: u32, rs2: u32, imm: u64) -> Instruction {
        Instruction {
            op,
            rd: 0,
            rs1: rs1 as u8,
            rs2: rs2 as u8,
            imm,
            len: self.len,
        }
    }

    const fn jal(self, rd: u32, target: u64) -> Instruction {
        let (op, rd) = (Op::Jal, destination(rd));
        Instruction {
            op,
            rd,
            rs1: 0,
            rs2: 0,
            imm: target,
            len: self.len,
        }
    }
}
