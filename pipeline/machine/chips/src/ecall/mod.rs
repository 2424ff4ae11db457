//! ECALL: reads the code in `x17` and hands the call to the chip of that code.
//!
//! Columns: [`Columns`]. Constraint:
//!
//! 1. `real` is boolean.
//!
//! The code is the register's value. Exactly one row of another chip must receive `(code, time)`,
//! and since two instructions never have the same time, that row belongs to this call: it is a row
//! of [`crate::halt`] for HALT, of [`crate::input`] for the other calls below 256, and of a
//! precompile's chip for the rest.
//!
//! [`crate::chip::CallChip`] describes the duties of such a chip.

use crate::bus;
use crate::cpu::{self, ExecutedStep, Fetch, InstructionChip};
use crate::lookups::Lookups;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::isa::Op;

/// The register that holds the code.
pub const CODE_REGISTER: u64 = 17;

columns! {
    /// One row: one executed ECALL.
    pub struct Columns {
        /// 1 on a real row.
        real: Bit,
        /// Address of the instruction.
        pc: U32,
        /// Time of slot 0.
        time: U64,
        /// Length of the instruction.
        len: U8,
        /// The code.
        code: U64,
        /// Gap of the access to the code's register.
        gap: U16,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct Ecall;

impl InstructionChip for Ecall {
    fn name(&self) -> &'static str {
        "ecall"
    }

    fn ops(&self) -> &'static [Op] {
        &[Op::Ecall]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        b.assert_bool("real is boolean", &c.real);
        cpu::fetch(
            b,
            Fetch {
                real: c.real.clone(),
                pc: c.pc.clone(),
                time: c.time.clone(),
                op: u64::from(Op::Ecall.code()).into(),
                rd: Expr::zero(),
                rs1: Expr::zero(),
                rs2: Expr::zero(),
                imm: Expr::zero(),
                len: c.len.clone(),
                next_pc: &c.pc + &c.len,
            },
        );
        let register = Expr::from(CODE_REGISTER);
        cpu::read_register(b, &c.real, &c.time + 0, &register, &c.gap, &c.code);
        b.send(bus::ECALL, c.real, [c.code, c.time]);
    }

    fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let [code, ..] = e.step.accesses;
        trace.set(row, c.real, 1);
        cpu::fill_head(trace, row, [c.pc, c.time, c.len], e);
        trace.set(row, c.code, code.after);
        cpu::fill_gaps(trace, row, &[c.gap], &[code], lookups);
    }
}
