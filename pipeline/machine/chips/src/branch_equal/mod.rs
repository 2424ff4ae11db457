//! BEQ and BNE.
//!
//! Columns: [`Columns`]. Constraints, with `t` "taken" and `e = t` for BEQ, `1 - t` for BNE:
//!
//! 1. `e (a - b) = 0`.
//! 2. `(a - b) i = 1 - e`.
//!
//! If `a = b`, 2 gives `e = 1`; else 1 gives `e = 0`; so `t` is boolean. The next address is `imm`,
//! the target in the program table ([`cpu::branch_target`]), if `t`, else `pc + len`.

use crate::cpu::{ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Branch, Flags};
use alloc::vec::Vec;
use ark_bn254::Fr;
use zkfabric_air::{AirBuilder, ColumnSpec, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed BEQ or BNE.
    struct Columns {
        /// One flag per operation of [`OPS`].
        flags: Bit[2],
        /// Fetch and accesses.
        form: Branch,
        /// First operand.
        a: U64,
        /// Second operand.
        b: U64,
        /// Inverse of `a - b`; free if `a = b`.
        inverse: Field,
    }
}

/// The operations, in the order of the flags.
const OPS: Flags<2> = Flags([Op::Beq, Op::Bne]);

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct BranchEqual;

impl InstructionChip for BranchEqual {
    fn name(&self) -> &'static str {
        "branch_equal"
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
        c.form.constrain(b, &o, (&c.a, &c.b));

        let ([beq, bne], taken) = (&c.flags, &c.form.taken);
        let equal = beq * taken + bne * taken.not();
        let difference = &c.a - &c.b;
        b.assert_zero("equal", &equal * &difference);
        b.assert_equal("different", difference * c.inverse, o.real - equal);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let taken = (e.rs1() == e.rs2()) == (e.instruction.op == Op::Beq);
        c.form.fill(row, (e, taken), trace, lookups);
        OPS.fill(trace, row, &c.flags, e.instruction.op);
        trace.set(row, c.a, e.rs1());
        trace.set(row, c.b, e.rs2());
        // Inverted by `finish`.
        trace.set_field(row, c.inverse, Fr::from(e.rs1()) - Fr::from(e.rs2()));
    }

    fn finish(&self, trace: &mut Trace) {
        trace.invert_column(Columns::index().inverse);
    }
}
