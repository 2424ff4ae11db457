//! Results of all operations: the one definition of arithmetic, for the executor, trace fillers and
//! tests.
//!
//! All operands and results are 64-bit registers as unsigned numbers; word forms use the low 32
//! bits and sign-extend their result. Division by zero gives all ones (quotient) and the dividend
//! (remainder); `MIN / -1` wraps to `MIN`, remainder 0.
//!
//! Source: The RISC-V Instruction Set Manual, volume I, version 20240411: chapters 2, 4, 13 (M), 29
//! (B).

use crate::isa::Op;

/// Returns the result of a [`crate::Format::Register`], [`crate::Format::Immediate`] or
/// [`crate::Format::Unary`] operation on `a` (`rs1`) and `b` (`rs2` or `imm`); 0 for every other
/// operation.
#[inline(always)]
#[must_use]
pub const fn evaluate(op: Op, a: u64, b: u64) -> u64 {
    match op {
        Op::Add | Op::AddI => a.wrapping_add(b),
        Op::Sub => a.wrapping_sub(b),
        Op::Sh1add => (a << 1).wrapping_add(b),
        Op::Sh2add => (a << 2).wrapping_add(b),
        Op::Sh3add => (a << 3).wrapping_add(b),
        Op::AddUw => zext_w(a).wrapping_add(b),
        Op::Sh1addUw => (zext_w(a) << 1).wrapping_add(b),
        Op::Sh2addUw => (zext_w(a) << 2).wrapping_add(b),
        Op::Sh3addUw => (zext_w(a) << 3).wrapping_add(b),
        Op::Addw | Op::AddwI => sext_w(a.wrapping_add(b)),
        Op::Subw => sext_w(a.wrapping_sub(b)),
        Op::And | Op::AndI => a & b,
        Op::Or | Op::OrI => a | b,
        Op::Xor | Op::XorI => a ^ b,
        Op::Andn => a & !b,
        Op::Orn => a | !b,
        Op::Xnor => !(a ^ b),
        Op::Sll | Op::SllI => a << (b & 63),
        Op::Srl | Op::SrlI => a >> (b & 63),
        Op::Sra | Op::SraI => ((a as i64) >> (b & 63)) as u64,
        Op::Sllw | Op::SllwI => sext_w(zext_w(a) << (b & 31)),
        Op::Srlw | Op::SrlwI => sext_w(zext_w(a) >> (b & 31)),
        Op::Sraw | Op::SrawI => (((a as i32) >> (b & 31)) as i64) as u64,
        Op::SllUwI => zext_w(a) << (b & 63),
        Op::Rol => a.rotate_left((b & 63) as u32),
        Op::Ror | Op::RorI => a.rotate_right((b & 63) as u32),
        Op::Rolw => sext_w((a as u32).rotate_left((b & 31) as u32) as u64),
        Op::Rorw | Op::RorwI => sext_w((a as u32).rotate_right((b & 31) as u32) as u64),
        Op::Slt | Op::SltI => ((a as i64) < (b as i64)) as u64,
        Op::Sltu | Op::SltuI => (a < b) as u64,
        Op::Min => {
            if (a as i64) < (b as i64) {
                a
            } else {
                b
            }
        }
        Op::Max => {
            if (a as i64) > (b as i64) {
                a
            } else {
                b
            }
        }
        Op::Minu => {
            if a < b {
                a
            } else {
                b
            }
        }
        Op::Maxu => {
            if a > b {
                a
            } else {
                b
            }
        }
        _ => multiply_divide_count(op, a, b),
    }
}

#[inline(always)]
const fn multiply_divide_count(op: Op, a: u64, b: u64) -> u64 {
    match op {
        Op::Mul => a.wrapping_mul(b),
        Op::Mulh => (((a as i64 as i128) * (b as i64 as i128)) >> 64) as u64,
        Op::Mulhsu => ((a as i64 as i128).wrapping_mul(b as i128) >> 64) as u64,
        Op::Mulhu => (((a as u128) * (b as u128)) >> 64) as u64,
        Op::Mulw => sext_w(a.wrapping_mul(b)),
        Op::Div if b == 0 => u64::MAX,
        Op::Div => (a as i64).wrapping_div(b as i64) as u64,
        Op::Divu if b == 0 => u64::MAX,
        Op::Divu => a / b,
        Op::Rem if b == 0 => a,
        Op::Rem => (a as i64).wrapping_rem(b as i64) as u64,
        Op::Remu if b == 0 => a,
        Op::Remu => a % b,
        Op::Divw if b as u32 == 0 => u64::MAX,
        Op::Divw => (a as i32).wrapping_div(b as i32) as i64 as u64,
        Op::Divuw if b as u32 == 0 => u64::MAX,
        Op::Divuw => sext_w(((a as u32) / (b as u32)) as u64),
        Op::Remw if b as u32 == 0 => sext_w(a),
        Op::Remw => (a as i32).wrapping_rem(b as i32) as i64 as u64,
        Op::Remuw if b as u32 == 0 => sext_w(a),
        Op::Remuw => sext_w(((a as u32) % (b as u32)) as u64),
        Op::Clz => a.leading_zeros() as u64,
        Op::Ctz => a.trailing_zeros() as u64,
        Op::Cpop => a.count_ones() as u64,
        Op::Clzw => (a as u32).leading_zeros() as u64,
        Op::Ctzw => (a as u32).trailing_zeros() as u64,
        Op::Cpopw => (a as u32).count_ones() as u64,
        Op::SextB => a as i8 as i64 as u64,
        Op::SextH => a as i16 as i64 as u64,
        Op::OrcB => or_combine(a),
        Op::Rev8 => a.swap_bytes(),
        _ => 0,
    }
}

/// Whether a [`crate::Format::Branch`] operation is taken; false for every other operation.
#[inline(always)]
#[must_use]
pub const fn is_taken(op: Op, a: u64, b: u64) -> bool {
    match op {
        Op::Beq => a == b,
        Op::Bne => a != b,
        Op::Blt => (a as i64) < (b as i64),
        Op::Bge => (a as i64) >= (b as i64),
        Op::Bltu => a < b,
        Op::Bgeu => a >= b,
        _ => false,
    }
}

/// Returns the register value of a [`crate::Format::Load`] operation from the zero-extended bytes
/// `raw`.
#[inline(always)]
#[must_use]
pub const fn extend(op: Op, raw: u64) -> u64 {
    match op {
        Op::Lb => raw as i8 as i64 as u64,
        Op::Lh => raw as i16 as i64 as u64,
        Op::Lw => raw as i32 as i64 as u64,
        _ => raw,
    }
}

/// Returns the value that a [`crate::Format::Amo`] operation stores, from the value in memory and
/// the register; the word forms use the low 32 bits of both and give a result with a meaningless
/// upper half.
#[inline(always)]
#[must_use]
pub const fn atomic(op: Op, memory: u64, register: u64) -> u64 {
    let (m, r) = (memory, register);
    match op {
        Op::AmoSwapW | Op::AmoSwapD => r,
        Op::AmoAddW | Op::AmoAddD => m.wrapping_add(r),
        Op::AmoXorW | Op::AmoXorD => m ^ r,
        Op::AmoAndW | Op::AmoAndD => m & r,
        Op::AmoOrW | Op::AmoOrD => m | r,
        Op::AmoMinW => {
            if (m as i32) < (r as i32) {
                m
            } else {
                r
            }
        }
        Op::AmoMaxW => {
            if (m as i32) > (r as i32) {
                m
            } else {
                r
            }
        }
        Op::AmoMinuW => {
            if (m as u32) < (r as u32) {
                m
            } else {
                r
            }
        }
        Op::AmoMaxuW => {
            if (m as u32) > (r as u32) {
                m
            } else {
                r
            }
        }
        Op::AmoMinD => {
            if (m as i64) < (r as i64) {
                m
            } else {
                r
            }
        }
        Op::AmoMaxD => {
            if (m as i64) > (r as i64) {
                m
            } else {
                r
            }
        }
        Op::AmoMinuD => {
            if m < r {
                m
            } else {
                r
            }
        }
        Op::AmoMaxuD => {
            if m > r {
                m
            } else {
                r
            }
        }
        _ => 0,
    }
}

#[inline(always)]
const fn zext_w(a: u64) -> u64 {
    a & 0xffff_ffff
}

#[inline(always)]
const fn sext_w(a: u64) -> u64 {
    a as i32 as i64 as u64
}

/// Returns 0xff in place of every nonzero byte of `a`.
#[inline(always)]
const fn or_combine(a: u64) -> u64 {
    const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
    // The top bit of each byte: set by the carry of the low seven bits, or already set.
    let top = (((a & LOW) + LOW) | a) & !LOW;
    (top >> 7).wrapping_mul(0xff)
}
