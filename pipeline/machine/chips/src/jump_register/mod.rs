//! JALR.
//!
//! Columns: [`Columns`]. The next address is the expression `p = a + imm - l - 2^64 c`, with
//! constraints:
//!
//! 1. `l`, the dropped lowest bit, is boolean.
//! 2. `c`, the carry, is boolean.
//!
//! `p` needs no range check. The row passes the state `(p, time + 4)` on. States form one chain in
//! time ([`crate::halt`]), and halt takes the state after an ECALL, so an instruction row receives
//! this state and fetches at `p`: the message is balanced only if `p` is an address of the program
//! table. These are even numbers below `2^32`: a text begins at a multiple of its granule of 2 or 4
//! bytes. So the equation `a + imm = p + l + 2^64 c` holds over the integers, and `p + l < 2^64`
//! leaves one choice of `c`, then of `l`, then of `p`: the sum modulo `2^64` with its lowest bit
//! cleared.
//!
//! The value written is `pc + len`, below `2^64` because both come from the program table.

use crate::cpu::{ExecutedStep, InstructionChip};
use crate::lookups::Lookups;
use crate::operands::{Operation, Unary};
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

columns! {
    /// One row: one executed JALR.
    struct Columns {
        /// 1 on a real row.
        real: Bit,
        /// Fetch and accesses.
        form: Unary,
        /// The immediate.
        imm: U64,
        /// The operand.
        a: U64,
        /// The lowest bit of the sum, which is dropped.
        lowest: Bit,
        /// Carry out of bit 63.
        carry: Bit,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct JumpRegister;

impl InstructionChip for JumpRegister {
    fn name(&self) -> &'static str {
        "jump_register"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::Jalr]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::main(b);
        let o = Operation::single(b, &c.real, Op::Jalr);
        b.assert_bool("lowest bit is boolean", &c.lowest);
        b.assert_bool("carry is boolean", &c.carry);
        let next_pc = &c.a + &c.imm - &c.lowest - &c.carry * Expr::power_of_two(64);
        let link = c.form.head.follow();
        c.form.transfer(b, &o, (&c.a, c.imm), &link, next_pc);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        c.form.fill(row, e, trace, lookups);
        let (sum, carry) = e.rs1().overflowing_add(e.instruction.imm);
        trace.set(row, c.real, 1);
        trace.set(row, c.imm, e.instruction.imm);
        trace.set(row, c.a, e.rs1());
        trace.set(row, c.lowest, sum & 1);
        trace.set(row, c.carry, carry.into());
    }
}
