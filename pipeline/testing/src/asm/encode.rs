//! 32-bit encodings of instructions in normal form.

use zkfabric_vm::isa::{Format, Instruction, Op, SINK};

/// Returns the opcode, `funct3`, and the other constant: `funct7` (register operations, shifts),
/// `imm[11:0]` (unary operations) or `funct5` (atomics).
const fn constants(op: Op) -> Option<(u32, u32, u32)> {
    Some(match op {
        Op::Illegal => return None,
        Op::Add => (0x33, 0, 0x00),
        Op::Sub => (0x33, 0, 0x20),
        Op::Sll => (0x33, 1, 0x00),
        Op::Slt => (0x33, 2, 0x00),
        Op::Sltu => (0x33, 3, 0x00),
        Op::Xor => (0x33, 4, 0x00),
        Op::Srl => (0x33, 5, 0x00),
        Op::Sra => (0x33, 5, 0x20),
        Op::Or => (0x33, 6, 0x00),
        Op::And => (0x33, 7, 0x00),
        Op::Andn => (0x33, 7, 0x20),
        Op::Orn => (0x33, 6, 0x20),
        Op::Xnor => (0x33, 4, 0x20),
        Op::Sh1add => (0x33, 2, 0x10),
        Op::Sh2add => (0x33, 4, 0x10),
        Op::Sh3add => (0x33, 6, 0x10),
        Op::Rol => (0x33, 1, 0x30),
        Op::Ror => (0x33, 5, 0x30),
        Op::Min => (0x33, 4, 0x05),
        Op::Minu => (0x33, 5, 0x05),
        Op::Max => (0x33, 6, 0x05),
        Op::Maxu => (0x33, 7, 0x05),
        Op::Mul => (0x33, 0, 0x01),
        Op::Mulh => (0x33, 1, 0x01),
        Op::Mulhsu => (0x33, 2, 0x01),
        Op::Mulhu => (0x33, 3, 0x01),
        Op::Div => (0x33, 4, 0x01),
        Op::Divu => (0x33, 5, 0x01),
        Op::Rem => (0x33, 6, 0x01),
        Op::Remu => (0x33, 7, 0x01),
        Op::Addw => (0x3b, 0, 0x00),
        Op::Subw => (0x3b, 0, 0x20),
        Op::Sllw => (0x3b, 1, 0x00),
        Op::Srlw => (0x3b, 5, 0x00),
        Op::Sraw => (0x3b, 5, 0x20),
        Op::Rolw => (0x3b, 1, 0x30),
        Op::Rorw => (0x3b, 5, 0x30),
        Op::AddUw => (0x3b, 0, 0x04),
        Op::Sh1addUw => (0x3b, 2, 0x10),
        Op::Sh2addUw => (0x3b, 4, 0x10),
        Op::Sh3addUw => (0x3b, 6, 0x10),
        Op::Mulw => (0x3b, 0, 0x01),
        Op::Divw => (0x3b, 4, 0x01),
        Op::Divuw => (0x3b, 5, 0x01),
        Op::Remw => (0x3b, 6, 0x01),
        Op::Remuw => (0x3b, 7, 0x01),
        Op::AddI => (0x13, 0, 0),
        Op::SltI => (0x13, 2, 0),
        Op::SltuI => (0x13, 3, 0),
        Op::XorI => (0x13, 4, 0),
        Op::OrI => (0x13, 6, 0),
        Op::AndI => (0x13, 7, 0),
        Op::AddwI => (0x1b, 0, 0),
        Op::SllI => (0x13, 1, 0x00),
        Op::SrlI => (0x13, 5, 0x00),
        Op::SraI => (0x13, 5, 0x20),
        Op::RorI => (0x13, 5, 0x30),
        Op::SllwI => (0x1b, 1, 0x00),
        Op::SrlwI => (0x1b, 5, 0x00),
        Op::SrawI => (0x1b, 5, 0x20),
        Op::RorwI => (0x1b, 5, 0x30),
        Op::SllUwI => (0x1b, 1, 0x04),
        Op::Clz => (0x13, 1, 0x600),
        Op::Ctz => (0x13, 1, 0x601),
        Op::Cpop => (0x13, 1, 0x602),
        Op::SextB => (0x13, 1, 0x604),
        Op::SextH => (0x13, 1, 0x605),
        Op::OrcB => (0x13, 5, 0x287),
        Op::Rev8 => (0x13, 5, 0x6b8),
        Op::Clzw => (0x1b, 1, 0x600),
        Op::Ctzw => (0x1b, 1, 0x601),
        Op::Cpopw => (0x1b, 1, 0x602),
        Op::Beq => (0x63, 0, 0),
        Op::Bne => (0x63, 1, 0),
        Op::Blt => (0x63, 4, 0),
        Op::Bge => (0x63, 5, 0),
        Op::Bltu => (0x63, 6, 0),
        Op::Bgeu => (0x63, 7, 0),
        Op::Jal => (0x6f, 0, 0),
        Op::Jalr => (0x67, 0, 0),
        Op::Lb => (0x03, 0, 0),
        Op::Lh => (0x03, 1, 0),
        Op::Lw => (0x03, 2, 0),
        Op::Ld => (0x03, 3, 0),
        Op::Lbu => (0x03, 4, 0),
        Op::Lhu => (0x03, 5, 0),
        Op::Lwu => (0x03, 6, 0),
        Op::Sb => (0x23, 0, 0),
        Op::Sh => (0x23, 1, 0),
        Op::Sw => (0x23, 2, 0),
        Op::Sd => (0x23, 3, 0),
        Op::Ecall => (0x73, 0, 0),
        _ => return atomic_constants(op),
    })
}

const fn atomic_constants(op: Op) -> Option<(u32, u32, u32)> {
    Some(match op {
        Op::AmoAddW => (0x2f, 2, 0x00),
        Op::AmoSwapW => (0x2f, 2, 0x01),
        Op::LrW => (0x2f, 2, 0x02),
        Op::ScW => (0x2f, 2, 0x03),
        Op::AmoXorW => (0x2f, 2, 0x04),
        Op::AmoOrW => (0x2f, 2, 0x08),
        Op::AmoAndW => (0x2f, 2, 0x0c),
        Op::AmoMinW => (0x2f, 2, 0x10),
        Op::AmoMaxW => (0x2f, 2, 0x14),
        Op::AmoMinuW => (0x2f, 2, 0x18),
        Op::AmoMaxuW => (0x2f, 2, 0x1c),
        Op::AmoAddD => (0x2f, 3, 0x00),
        Op::AmoSwapD => (0x2f, 3, 0x01),
        Op::LrD => (0x2f, 3, 0x02),
        Op::ScD => (0x2f, 3, 0x03),
        Op::AmoXorD => (0x2f, 3, 0x04),
        Op::AmoOrD => (0x2f, 3, 0x08),
        Op::AmoAndD => (0x2f, 3, 0x0c),
        Op::AmoMinD => (0x2f, 3, 0x10),
        Op::AmoMaxD => (0x2f, 3, 0x14),
        Op::AmoMinuD => (0x2f, 3, 0x18),
        Op::AmoMaxuD => (0x2f, 3, 0x1c),
        _ => return None,
    })
}

/// Returns whether the immediate is a shift amount.
const fn is_shift(op: Op) -> bool {
    matches!(
        op,
        Op::SllI
            | Op::SrlI
            | Op::SraI
            | Op::RorI
            | Op::SllwI
            | Op::SrlwI
            | Op::SrawI
            | Op::RorwI
            | Op::SllUwI
    )
}

/// Returns the immediate as a signed number of `bits` bits; `None` when the immediate does not fit.
fn signed(imm: u64, bits: u32) -> Option<u32> {
    let imm = imm as i64;
    let bound = 1_i64 << (bits - 1);
    (-bound..bound)
        .contains(&imm)
        .then_some(imm as u32 & (u32::MAX >> (32 - bits)))
}

/// Returns the 32-bit encoding at address `pc` of an instruction in normal form. `None` when there
/// is no encoding: `Illegal`, a register or immediate out of range, an odd distance of a branch.
/// `AddI rd, x0, imm` with `imm` a multiple of 4096 out of the range of ADDI becomes LUI.
#[must_use]
pub fn encode(i: &Instruction, pc: u64) -> Option<u32> {
    let (opcode, funct3, more) = constants(i.op)?;
    let register = |r: u8| (r < 32).then_some(u32::from(r));
    let rd = if i.rd == SINK { 0 } else { register(i.rd)? };
    let (rs1, rs2) = (register(i.rs1)?, register(i.rs2)?);
    let base = opcode | (funct3 << 12);
    Some(match i.op.format() {
        Format::Illegal => return None,
        Format::Register => base | (rd << 7) | (rs1 << 15) | (rs2 << 20) | (more << 25),
        Format::Immediate if is_shift(i.op) => {
            let bound = if opcode == 0x1b && i.op != Op::SllUwI {
                32
            } else {
                64
            };
            let amount = u32::try_from(i.imm).ok().filter(|&amount| amount < bound)?;
            base | (rd << 7) | (rs1 << 15) | (amount << 20) | (more << 25)
        }
        Format::Immediate | Format::Load | Format::Jalr => match signed(i.imm, 12) {
            Some(imm) => base | (rd << 7) | (rs1 << 15) | (imm << 20),
            None if i.op == Op::AddI && rs1 == 0 && i.imm & 0xfff == 0 => {
                0x37 | (rd << 7) | signed(i.imm, 32)?
            }
            None => return None,
        },
        Format::Unary => base | (rd << 7) | (rs1 << 15) | (more << 20),
        Format::Store => {
            let imm = signed(i.imm, 12)?;
            base | ((imm & 31) << 7) | (rs1 << 15) | (rs2 << 20) | ((imm >> 5) << 25)
        }
        Format::Branch => {
            let d = signed(i.imm.wrapping_sub(pc), 13).filter(|d| d & 1 == 0)?;
            base | (rs1 << 15)
                | (rs2 << 20)
                | ((d >> 11 & 1) << 7)
                | ((d >> 1 & 0xf) << 8)
                | ((d >> 5 & 0x3f) << 25)
                | ((d >> 12) << 31)
        }
        Format::Jal => {
            let d = signed(i.imm.wrapping_sub(pc), 21).filter(|d| d & 1 == 0)?;
            base | (rd << 7)
                | ((d >> 12 & 0xff) << 12)
                | ((d >> 11 & 1) << 20)
                | ((d >> 1 & 0x3ff) << 21)
                | ((d >> 20) << 31)
        }
        Format::Ecall => base,
        Format::LoadReserved | Format::StoreConditional | Format::Amo => {
            base | (rd << 7) | (rs1 << 15) | (rs2 << 20) | (more << 27)
        }
    })
}
