//! ANDI, ORI and XORI (and with ANDI, ZEXT.H).
//!
//! An immediate in normal form is a sign-extended 12-bit number or `0xffff`: above bit 15 it is all
//! zeros or all ones. So only the low two bytes of the operand meet the byte table.
//!
//! Columns: [`Columns`]. Constraints, with `l`, `m`, `c` the values of two
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
use crate::operands::{Flags, Unary, digits};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    struct Columns {
        /// Fetch and accesses.
        form: Unary,
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
const OPS: Flags<3> = Flags([Op::AndI, Op::OrI, Op::XorI]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BitwiseImm;

impl InstructionChip for BitwiseImm {
    fn name(&self) -> &'static str {
        "bitwise_imm"
    }

    fn ops(&self) -> &'static [Op] {
        OPS.ops()
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = OPS.constrain(b, &c.flags);
        for ((x, y), z) in c.low.iter().zip(&c.mask).zip(&c.and) {
            b.send(
                bus::BYTES,
                o.real.clone(),
                [x.clone(), y.clone(), z.clone()],
            );
        }
        let high = cpu::range_limbs(b, &o.real, &c.high);
        let [low, mask, and] = [&c.low, &c.mask, &c.and].map(|bytes| Expr::from_limbs(bytes, 8));
        let imm = &mask + digits::extension(&c.negative, 16);
        let a = &low + &high * (1 << 16);
        c.form.constrain(b, &o, (&a, imm), &c.result);

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
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        let bytes = e.rs1().to_le_bytes().into_iter();
        let masks = e.instruction.imm.to_le_bytes();
        for (index, (x, y)) in bytes.zip(masks).take(2).enumerate() {
            trace.set(row, c.low[index], x.into());
            trace.set(row, c.mask[index], y.into());
            trace.set(row, c.and[index], (x & y).into());
            lookups.bytes(x, y);
        }
        cpu::fill_limbs(trace, row, &c.high, e.rs1() >> 16, lookups);
        trace.set(row, c.negative, e.instruction.imm >> 63);
        trace.set(row, c.result, e.rd());
    }
}
