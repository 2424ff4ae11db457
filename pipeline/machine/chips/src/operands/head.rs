//! The common head of every form: the instruction's place in program and time, and its fetch.

use super::Operation;
use crate::cpu::{self, ExecutedStep, Fetch};
use zkfabric_air::{AirBuilder, Expr, Trace, columns};

columns! {
    /// Columns of every instruction.
    pub(crate) struct Head {
        /// Address of the instruction.
        pc: U32,
        /// Time of slot 0.
        time: U64,
        /// Length of the instruction.
        len: U8,
    }
}

/// The instruction as the program table holds it, without its address, operation and length.
#[derive(Debug)]
pub(crate) struct Encoding {
    /// Destination register, or zero.
    pub(crate) rd: Expr,
    /// First source register, or zero.
    pub(crate) rs1: Expr,
    /// Second source register, or zero.
    pub(crate) rs2: Expr,
    /// Immediate, or zero; see [`cpu::table_immediate`].
    pub(crate) imm: Expr,
}

impl Encoding {
    /// Returns zeros, for fields that a form lacks.
    pub(crate) fn none() -> Self {
        Self {
            rd: Expr::zero(),
            rs1: Expr::zero(),
            rs2: Expr::zero(),
            imm: Expr::zero(),
        }
    }
}

impl Head<Expr> {
    /// Fetches the instruction and passes the state on.
    pub(crate) fn fetch(&self, b: &mut AirBuilder, o: &Operation, i: Encoding, next_pc: Expr) {
        cpu::fetch(
            b,
            Fetch {
                real: o.real.clone(),
                pc: self.pc.clone(),
                time: self.time.clone(),
                op: o.code.clone(),
                rd: i.rd,
                rs1: i.rs1,
                rs2: i.rs2,
                imm: i.imm,
                len: self.len.clone(),
                next_pc,
            },
        );
    }

    /// Returns the address of the following instruction.
    pub(crate) fn follow(&self) -> Expr {
        &self.pc + &self.len
    }
}

impl Head<usize> {
    /// Fills the columns.
    pub(crate) fn fill(&self, row: usize, e: &ExecutedStep<'_>, trace: &mut Trace) {
        cpu::fill_head(trace, row, [self.pc, self.time, self.len], e);
    }
}
