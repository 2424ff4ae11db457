//! ANDI, ORI and XORI (and with ANDI, ZEXT.H).
//!
//! An immediate in normal form is a sign-extended 12-bit number or `0xffff`: above bit 15 it is all
//! zeros or all ones. So only the low two bytes of the operand meet the byte table.
//!
//! Columns: those of [`Unary`], then [`Columns`]. Constraints, with `l`, `m`, `c` the values of two
//! bytes each, `h` of three 16-bit limbs, `n` a boolean and `1...1 = 2^48 - 1`:
//!
//! 1. The operand is `l + 2^16 h`, the immediate `m + n (2^64 - 2^16)`.
//! 2. `(l_i, m_i, c_i)` is in the byte table, so `c_i = l_i AND m_i` and all are bytes.
//! 3. ANDI: the result is `c + 2^16 n h`;
//!    ORI: `l + m - c + 2^16 (h + n (1...1 - h))`;
//!    XORI: `l + m - 2c + 2^16 (h + n (1...1 - 2h))`.
//!
//! Bytes and limbs make `l`, `h`, `m` and `n` unique. A table entry whose immediate has not this shape
//! would have no row at all.

use crate::bus;
use crate::cpu::{self, Executed, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{self, Operation, Unary};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    pub struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[3],
        /// Bytes 0 and 1 of the operand.
        low: U8[2],
        /// Bits 16..64 of the operand.
        high: U16[3],
        /// Bytes 0 and 1 of the immediate.
        mask: U8[2],
        /// Bytes of the conjunction of `low` and `mask`.
        and: U8[2],
        /// Whether bits 16..64 of the immediate are ones.
        negative: Bit,
        /// The result.
        result: U64,
    }
}

/// The operations, in the order of the flags.
pub const OPS: &[Op] = &[Op::AndI, Op::OrI, Op::XorI];

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct BitwiseImm;

impl InstructionChip for BitwiseImm {
    fn name(&self) -> &'static str {
        "bitwise_imm"
    }

    fn ops(&self) -> &'static [Op] {
        OPS
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        operands::specs(Unary::specs(), Columns::specs())
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let form = Unary::main(b);
        let c = Columns::<Expr>::from_fn(|index| b.main(Unary::<Expr>::WIDTH + index));
        let real = cpu::one_hot(b, &c.flags);
        for ((x, y), z) in c.low.iter().zip(&c.mask).zip(&c.and) {
            b.send(bus::BYTES, real.clone(), [x.clone(), y.clone(), z.clone()]);
        }
        let high = cpu::range_limbs(b, &real, &c.high);
        let [low, mask, and] = [&c.low, &c.mask, &c.and].map(|bytes| Expr::from_limbs(bytes, 8));
        let operation = Operation {
            real: &real,
            op: cpu::op_code(&c.flags, OPS),
            result: &c.result,
        };
        let imm = &mask + operands::extension(&c.negative, 16);
        let a = &low + &high * (1 << 16);
        form.constrain(b, operation, imm, &a);

        b.assert_bool("negative is boolean", &c.negative);
        let n = &c.negative;
        let ones = Expr::power_of_two(48) - 1;
        let above = [
            n * &high,
            &high + n * (&ones - &high),
            &high + n * (ones - &high * 2),
        ];
        let below = [and.clone(), &low + &mask - &and, low + mask - and * 2];
        let value: Expr = c
            .flags
            .iter()
            .zip(above.into_iter().zip(below))
            .map(|(flag, (above, below))| flag * (above * (1 << 16) + below))
            .sum();
        b.assert_equal("result", c.result.clone(), value);
    }

    fn fill(&self, row: usize, e: &Executed<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        Unary::fill(row, e, trace, lookups);
        let c = Columns::from_fn(|index| Unary::<usize>::WIDTH + index);
        let [rs1, _, _, rd] = e.step.accesses;
        let flag = cpu::flag_index(OPS, e.instruction.op).min(2);
        trace.set(row, c.flags[flag], 1);
        let bytes = rs1.after.to_le_bytes().into_iter();
        let masks = e.instruction.imm.to_le_bytes();
        for (index, (x, y)) in bytes.zip(masks).take(2).enumerate() {
            trace.set(row, c.low[index], x.into());
            trace.set(row, c.mask[index], y.into());
            trace.set(row, c.and[index], (x & y).into());
            lookups.bytes(x, y);
        }
        operands::fill_limbs(trace, row, &c.high, rs1.after >> 16, lookups);
        trace.set(row, c.negative, e.instruction.imm >> 63);
        trace.set(row, c.result, rd.after);
    }
}
