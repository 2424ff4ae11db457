//! SLLI, SRLI and RORI: multiplication by a power of two that the program table holds in place of
//! the amount ([`cpu::table_immediate`]).
//!
//! Columns: [`Columns`]. Constraints, with `a` the operand below `2^64`, `n` the amount, `p` the
//! table's power (`2^n` for SLLI, `2^(63 - n)` for SRLI and RORI):
//!
//! 1. SLLI: `a p = low + 2^64 high`. SRLI, RORI: `2 a p = low + 2^64 high`, by [`product`].
//! 2. The result is `low` (SLLI), `high` (SRLI) or `low + high` (RORI).
//!
//! The product is at most `2^128`, and [`product`] leaves one solution. With `P = p` or `2 p`,
//! `high < P` and `low` is a multiple of `P` (which divides `2^64`), so `low + high < 2^64`.

use crate::cpu::{self, ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Flags, Unary};
use crate::shift::product;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed instruction.
    struct Columns {
        /// Fetch and accesses.
        form: Unary,
        /// One flag per operation of [`OPS`].
        flags: Bit[3],
        /// The power in the program table.
        power: U64,
        /// The operand.
        a: U64,
        /// Places of the limbs in the product.
        places: Bit[product::PLACES],
        /// The nonzero limbs of the product.
        limbs: U16[5],
        /// The result.
        result: U64,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<3> = Flags([Op::SllI, Op::SrlI, Op::RorI]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ShiftImm;

impl InstructionChip for ShiftImm {
    fn name(&self) -> &'static str {
        "shift_imm"
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
        c.form.constrain(b, &o, (&c.a, c.power.clone()), &c.result);

        let [sll, srl, ror] = &c.flags;
        let factor = sll + (srl + ror) * 2;
        let product = factor * (&c.a * &c.power);
        let (low, high) = product::constrain(b, &o.real, (&c.places, &c.limbs), product);
        let value = sll * &low + srl * &high + ror * (low + high);
        b.assert_equal("result", c.result.clone(), value);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let power = cpu::table_power(e.instruction).unwrap_or_default();
        let doubled = u32::from(e.instruction.op != Op::SllI);
        let factors = (e.rs1(), power.trailing_zeros() + doubled);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        trace.set(row, c.power, power);
        trace.set(row, c.a, e.rs1());
        product::fill(trace, row, (&c.places, &c.limbs), factors, lookups);
        trace.set(row, c.result, e.rd());
    }
}
