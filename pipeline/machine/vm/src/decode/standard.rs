//! 32-bit encodings.

use super::{Build, field, illegal, sign_extend};
use crate::isa::{Instruction, Op};

const BUILD: Build = Build { len: 4 };

/// Decodes a 32-bit encoding at address `pc`.
#[must_use]
pub fn decode_standard(word: u32, pc: u64) -> Instruction {
    let (rd, rs1, rs2) = (field(word, 11, 7), field(word, 19, 15), field(word, 24, 20));
    let funct3 = field(word, 14, 12);
    let i_imm = sign_extend(word >> 20, 12);
    let u_imm = sign_extend(word & 0xffff_f000, 32);
    let decoded = match word & 0x7f {
        0x37 => Some(BUILD.immediate(Op::AddI, rd, 0, u_imm)),
        0x17 => Some(BUILD.immediate(Op::AddI, rd, 0, pc.wrapping_add(u_imm))),
        0x6f => Some(BUILD.jal(rd, pc.wrapping_add(jal_offset(word)))),
        0x67 if funct3 == 0 => Some(BUILD.immediate(Op::Jalr, rd, rs1, i_imm)),
        0x63 => branch(funct3)
            .map(|op| BUILD.two_sources(op, rs1, rs2, pc.wrapping_add(branch_offset(word)))),
        0x03 => load(funct3).map(|op| BUILD.immediate(op, rd, rs1, i_imm)),
        0x23 => store(funct3).map(|op| {
            let imm = sign_extend((field(word, 31, 25) << 5) | rd, 12);
            BUILD.two_sources(op, rs1, rs2, imm)
        }),
        0x13 => op_imm(word),
        0x1b => op_imm_32(word),
        0x33 => op(field(word, 31, 25), funct3).map(|op| BUILD.register(op, rd, rs1, rs2)),
        0x3b => op_32(word),
        0x0f if funct3 == 0 => Some(BUILD.immediate(Op::AddI, 0, 0, 0)),
        0x2f => atomic(word),
        0x73 if word == 0x73 => Some(Instruction {
            op: Op::Ecall,
            rd: 0,
            rs1: 0,
            rs2: 0,
            imm: 0,
            len: 4,
        }),
        _ => None,
    };
    decoded.unwrap_or(illegal(4))
}

const fn jal_offset(word: u32) -> u64 {
    let offset = (field(word, 31, 31) << 20)
        | (field(word, 19, 12) << 12)
        | (field(word, 20, 20) << 11)
        | (field(word, 30, 21) << 1);
    sign_extend(offset, 21)
}

const fn branch_offset(word: u32) -> u64 {
    let offset = (field(word, 31, 31) << 12)
        | (field(word, 7, 7) << 11)
        | (field(word, 30, 25) << 5)
        | (field(word, 11, 8) << 1);
    sign_extend(offset, 13)
}

const fn branch(funct3: u32) -> Option<Op> {
    Some(match funct3 {
        0 => Op::Beq,
        1 => Op::Bne,
        4 => Op::Blt,
        5 => Op::Bge,
        6 => Op::Bltu,
        7 => Op::Bgeu,
        _ => return None,
    })
}

const fn load(funct3: u32) -> Option<Op> {
    Some(match funct3 {
        0 => Op::Lb,
        1 => Op::Lh,
        2 => Op::Lw,
        3 => Op::Ld,
        4 => Op::Lbu,
        5 => Op::Lhu,
        6 => Op::Lwu,
        _ => return None,
    })
}

const fn store(funct3: u32) -> Option<Op> {
    Some(match funct3 {
        0 => Op::Sb,
        1 => Op::Sh,
        2 => Op::Sw,
        3 => Op::Sd,
        _ => return None,
    })
}

fn op_imm(word: u32) -> Option<Instruction> {
    let (rd, rs1) = (field(word, 11, 7), field(word, 19, 15));
    let imm12 = word >> 20;
    let shift = u64::from(field(word, 25, 20));
    let (op, imm) = match (field(word, 14, 12), field(word, 31, 26), imm12) {
        (0, ..) => (Op::AddI, sign_extend(imm12, 12)),
        (2, ..) => (Op::SltI, sign_extend(imm12, 12)),
        (3, ..) => (Op::SltuI, sign_extend(imm12, 12)),
        (4, ..) => (Op::XorI, sign_extend(imm12, 12)),
        (6, ..) => (Op::OrI, sign_extend(imm12, 12)),
        (7, ..) => (Op::AndI, sign_extend(imm12, 12)),
        (1, 0x00, _) => (Op::SllI, shift),
        (1, _, 0x600) => (Op::Clz, 0),
        (1, _, 0x601) => (Op::Ctz, 0),
        (1, _, 0x602) => (Op::Cpop, 0),
        (1, _, 0x604) => (Op::SextB, 0),
        (1, _, 0x605) => (Op::SextH, 0),
        (5, 0x00, _) => (Op::SrlI, shift),
        (5, 0x10, _) => (Op::SraI, shift),
        (5, 0x18, _) => (Op::RorI, shift),
        (5, _, 0x287) => (Op::OrcB, 0),
        (5, _, 0x6b8) => (Op::Rev8, 0),
        _ => return None,
    };
    Some(BUILD.immediate(op, rd, rs1, imm))
}

fn op_imm_32(word: u32) -> Option<Instruction> {
    let (rd, rs1, shift) = (
        field(word, 11, 7),
        field(word, 19, 15),
        u64::from(field(word, 24, 20)),
    );
    let imm12 = word >> 20;
    let (op, imm) = match (field(word, 14, 12), field(word, 31, 25), imm12) {
        (0, ..) => (Op::AddwI, sign_extend(imm12, 12)),
        (1, 0x00, _) => (Op::SllwI, shift),
        (1, 0x04 | 0x05, _) => (Op::SllUwI, u64::from(field(word, 25, 20))),
        (1, _, 0x600) => (Op::Clzw, 0),
        (1, _, 0x601) => (Op::Ctzw, 0),
        (1, _, 0x602) => (Op::Cpopw, 0),
        (5, 0x00, _) => (Op::SrlwI, shift),
        (5, 0x20, _) => (Op::SrawI, shift),
        (5, 0x30, _) => (Op::RorwI, shift),
        _ => return None,
    };
    Some(BUILD.immediate(op, rd, rs1, imm))
}

const fn op(funct7: u32, funct3: u32) -> Option<Op> {
    Some(match (funct7, funct3) {
        (0x00, 0) => Op::Add,
        (0x00, 1) => Op::Sll,
        (0x00, 2) => Op::Slt,
        (0x00, 3) => Op::Sltu,
        (0x00, 4) => Op::Xor,
        (0x00, 5) => Op::Srl,
        (0x00, 6) => Op::Or,
        (0x00, 7) => Op::And,
        (0x20, 0) => Op::Sub,
        (0x20, 4) => Op::Xnor,
        (0x20, 5) => Op::Sra,
        (0x20, 6) => Op::Orn,
        (0x20, 7) => Op::Andn,
        (0x01, 0) => Op::Mul,
        (0x01, 1) => Op::Mulh,
        (0x01, 2) => Op::Mulhsu,
        (0x01, 3) => Op::Mulhu,
        (0x01, 4) => Op::Div,
        (0x01, 5) => Op::Divu,
        (0x01, 6) => Op::Rem,
        (0x01, 7) => Op::Remu,
        (0x10, 2) => Op::Sh1add,
        (0x10, 4) => Op::Sh2add,
        (0x10, 6) => Op::Sh3add,
        (0x30, 1) => Op::Rol,
        (0x30, 5) => Op::Ror,
        (0x05, 4) => Op::Min,
        (0x05, 5) => Op::Minu,
        (0x05, 6) => Op::Max,
        (0x05, 7) => Op::Maxu,
        _ => return None,
    })
}

fn op_32(word: u32) -> Option<Instruction> {
    let (rd, rs1, rs2) = (field(word, 11, 7), field(word, 19, 15), field(word, 24, 20));
    let op = match (field(word, 31, 25), field(word, 14, 12)) {
        (0x00, 0) => Op::Addw,
        (0x00, 1) => Op::Sllw,
        (0x00, 5) => Op::Srlw,
        (0x20, 0) => Op::Subw,
        (0x20, 5) => Op::Sraw,
        (0x01, 0) => Op::Mulw,
        (0x01, 4) => Op::Divw,
        (0x01, 5) => Op::Divuw,
        (0x01, 6) => Op::Remw,
        (0x01, 7) => Op::Remuw,
        (0x04, 0) => Op::AddUw,
        // zext.h
        (0x04, 4) if rs2 == 0 => return Some(BUILD.immediate(Op::AndI, rd, rs1, 0xffff)),
        (0x10, 2) => Op::Sh1addUw,
        (0x10, 4) => Op::Sh2addUw,
        (0x10, 6) => Op::Sh3addUw,
        (0x30, 1) => Op::Rolw,
        (0x30, 5) => Op::Rorw,
        _ => return None,
    };
    Some(BUILD.register(op, rd, rs1, rs2))
}

fn atomic(word: u32) -> Option<Instruction> {
    let (rd, rs1, rs2) = (field(word, 11, 7), field(word, 19, 15), field(word, 24, 20));
    let double = match field(word, 14, 12) {
        2 => false,
        3 => true,
        _ => return None,
    };
    let pick = |word_op, double_op| if double { double_op } else { word_op };
    let op = match field(word, 31, 27) {
        0x02 if rs2 == 0 => {
            return Some(BUILD.immediate(pick(Op::LrW, Op::LrD), rd, rs1, 0));
        }
        0x03 => pick(Op::ScW, Op::ScD),
        0x01 => pick(Op::AmoSwapW, Op::AmoSwapD),
        0x00 => pick(Op::AmoAddW, Op::AmoAddD),
        0x04 => pick(Op::AmoXorW, Op::AmoXorD),
        0x0c => pick(Op::AmoAndW, Op::AmoAndD),
        0x08 => pick(Op::AmoOrW, Op::AmoOrD),
        0x10 => pick(Op::AmoMinW, Op::AmoMinD),
        0x14 => pick(Op::AmoMaxW, Op::AmoMaxD),
        0x18 => pick(Op::AmoMinuW, Op::AmoMinuD),
        0x1c => pick(Op::AmoMaxuW, Op::AmoMaxuD),
        _ => return None,
    };
    Some(BUILD.register(op, rd, rs1, rs2))
}
