//! 16-bit encodings (RV64C without F and D).

use super::{Build, field, illegal, sign_extend};
use crate::isa::{Instruction, Op};

const BUILD: Build = Build { len: 2 };

/// Decodes a 16-bit encoding at address `pc`.
#[must_use]
pub fn decode_compressed(half: u16, pc: u64) -> Instruction {
    let half = u32::from(half);
    let decoded = match half & 3 {
        0 => quadrant0(half),
        1 => quadrant1(half, pc),
        2 => quadrant2(half),
        _ => None,
    };
    decoded.unwrap_or(illegal(2))
}

fn quadrant0(half: u32) -> Option<Instruction> {
    // Three-bit fields name x8..=x15.
    let (rd, rs1) = (field(half, 4, 2) + 8, field(half, 9, 7) + 8);
    let word_offset =
        u64::from((field(half, 5, 5) << 6) | (field(half, 12, 10) << 3) | (field(half, 6, 6) << 2));
    let double_offset = u64::from((field(half, 6, 5) << 6) | (field(half, 12, 10) << 3));
    Some(match field(half, 15, 13) {
        0 => {
            let imm = (field(half, 10, 7) << 6)
                | (field(half, 12, 11) << 4)
                | (field(half, 5, 5) << 3)
                | (field(half, 6, 6) << 2);
            if imm == 0 {
                return None;
            }
            BUILD.immediate(Op::AddI, rd, 2, u64::from(imm))
        }
        2 => BUILD.immediate(Op::Lw, rd, rs1, word_offset),
        3 => BUILD.immediate(Op::Ld, rd, rs1, double_offset),
        6 => BUILD.two_sources(Op::Sw, rs1, rd, word_offset),
        7 => BUILD.two_sources(Op::Sd, rs1, rd, double_offset),
        _ => return None,
    })
}

fn quadrant1(half: u32, pc: u64) -> Option<Instruction> {
    let rd = field(half, 11, 7);
    let imm6 = sign_extend((field(half, 12, 12) << 5) | field(half, 6, 2), 6);
    Some(match field(half, 15, 13) {
        0 => BUILD.immediate(Op::AddI, rd, rd, imm6),
        1 if rd != 0 => BUILD.immediate(Op::AddwI, rd, rd, imm6),
        2 => BUILD.immediate(Op::AddI, rd, 0, imm6),
        3 if imm6 != 0 && rd == 2 => {
            let imm = (field(half, 12, 12) << 9)
                | (field(half, 4, 3) << 7)
                | (field(half, 5, 5) << 6)
                | (field(half, 2, 2) << 5)
                | (field(half, 6, 6) << 4);
            BUILD.immediate(Op::AddI, 2, 2, sign_extend(imm, 10))
        }
        3 if imm6 != 0 => BUILD.immediate(Op::AddI, rd, 0, imm6 << 12),
        4 => return arithmetic(half, imm6),
        5 => BUILD.jal(0, pc.wrapping_add(jump_offset(half))),
        6 => BUILD.two_sources(Op::Beq, rd % 8 + 8, 0, pc.wrapping_add(branch_offset(half))),
        7 => BUILD.two_sources(Op::Bne, rd % 8 + 8, 0, pc.wrapping_add(branch_offset(half))),
        _ => return None,
    })
}

fn arithmetic(half: u32, imm6: u64) -> Option<Instruction> {
    let (rd, rs2) = (field(half, 9, 7) + 8, field(half, 4, 2) + 8);
    let op = match (field(half, 11, 10), field(half, 12, 12), field(half, 6, 5)) {
        (0, ..) => return Some(BUILD.immediate(Op::SrlI, rd, rd, imm6 & 0x3f)),
        (1, ..) => return Some(BUILD.immediate(Op::SraI, rd, rd, imm6 & 0x3f)),
        (2, ..) => return Some(BUILD.immediate(Op::AndI, rd, rd, imm6)),
        (3, 0, 0) => Op::Sub,
        (3, 0, 1) => Op::Xor,
        (3, 0, 2) => Op::Or,
        (3, 0, 3) => Op::And,
        (3, 1, 0) => Op::Subw,
        (3, 1, 1) => Op::Addw,
        _ => return None,
    };
    Some(BUILD.register(op, rd, rd, rs2))
}

const fn jump_offset(half: u32) -> u64 {
    let offset = (field(half, 12, 12) << 11)
        | (field(half, 8, 8) << 10)
        | (field(half, 10, 9) << 8)
        | (field(half, 6, 6) << 7)
        | (field(half, 7, 7) << 6)
        | (field(half, 2, 2) << 5)
        | (field(half, 11, 11) << 4)
        | (field(half, 5, 3) << 1);
    sign_extend(offset, 12)
}

const fn branch_offset(half: u32) -> u64 {
    let offset = (field(half, 12, 12) << 8)
        | (field(half, 6, 5) << 6)
        | (field(half, 2, 2) << 5)
        | (field(half, 11, 10) << 3)
        | (field(half, 4, 3) << 1);
    sign_extend(offset, 9)
}

fn quadrant2(half: u32) -> Option<Instruction> {
    let (rd, rs2) = (field(half, 11, 7), field(half, 6, 2));
    let bit12 = field(half, 12, 12);
    let stack = 2;
    Some(match field(half, 15, 13) {
        0 => BUILD.immediate(Op::SllI, rd, rd, u64::from((bit12 << 5) | rs2)),
        2 if rd != 0 => {
            let offset = (field(half, 3, 2) << 6) | (bit12 << 5) | (field(half, 6, 4) << 2);
            BUILD.immediate(Op::Lw, rd, stack, u64::from(offset))
        }
        3 if rd != 0 => {
            let offset = (field(half, 4, 2) << 6) | (bit12 << 5) | (field(half, 6, 5) << 3);
            BUILD.immediate(Op::Ld, rd, stack, u64::from(offset))
        }
        4 => match (bit12, rd, rs2) {
            (0, 0, 0) | (1, 0, 0) => return None, // reserved; EBREAK
            (0, _, 0) => BUILD.immediate(Op::Jalr, 0, rd, 0),
            (1, _, 0) => BUILD.immediate(Op::Jalr, 1, rd, 0),
            (0, ..) => BUILD.register(Op::Add, rd, 0, rs2),
            _ => BUILD.register(Op::Add, rd, rd, rs2),
        },
        6 => {
            let offset = (field(half, 8, 7) << 6) | (field(half, 12, 9) << 2);
            BUILD.two_sources(Op::Sw, stack, rs2, u64::from(offset))
        }
        7 => {
            let offset = (field(half, 9, 7) << 6) | (field(half, 12, 10) << 3);
            BUILD.two_sources(Op::Sd, stack, rs2, u64::from(offset))
        }
        _ => return None,
    })
}
