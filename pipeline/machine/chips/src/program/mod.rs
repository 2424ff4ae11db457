//! The program table: every provable instruction, at its address.
//!
//! Fixed columns: [`FixedColumns`]. Main column: the instruction's number of executions. Every row
//! receives its message `multiplicity` times; there are no constraints, and the multiplicity is
//! free for the reason given in [`crate::range16`].
//!
//! Illegal instructions have no row, so no row of an instruction chip can fetch one. Padding
//! repeats the last instruction: the table holds only instructions of the program.

use crate::bus;
use crate::chip::{TableChip, TableInputs, TableRows, multiplicities, provable};
use crate::cpu::table_immediate;
use crate::heights::RowShare;
use alloc::vec::Vec;
use zkfabric_air::{Air, AirBuilder, AirError, Column, Trace, columns};
use zkfabric_vm::Program;

columns! {
    /// Columns of the verifying key.
    pub struct FixedColumns {
        /// Address.
        pc: U32,
        /// Code of the operation.
        op: U8,
        /// Destination register.
        rd: U8,
        /// First source register.
        rs1: U8,
        /// Second source register.
        rs2: U8,
        /// Immediate, see [`table_immediate`].
        imm: Field,
        /// Length in bytes.
        len: U8,
    }
}

columns! {
    /// Columns of the prover.
    pub struct Columns {
        /// Number of executions.
        multiplicity: U32,
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct ProgramTable;

impl TableChip for ProgramTable {
    fn name(&self) -> &'static str {
        "program"
    }

    fn air(&self) -> Result<Air, AirError> {
        let mut b = AirBuilder::new(self.name(), Columns::specs(), FixedColumns::specs());
        let message: Vec<_> = (0..FixedColumns::specs().len())
            .map(|i| b.fixed(i))
            .collect();
        b.receive(bus::PROGRAM, b.main(0), message);
        b.finish()
    }

    fn rows(&self, program: TableRows) -> usize {
        program.instructions
    }

    fn fixed(&self, program: &Program, share: &RowShare) -> Result<Vec<Column>, AirError> {
        let (c, rows) = (FixedColumns::index(), provable(program));
        let mut trace = Trace::zeros(&FixedColumns::specs(), share.height());
        for row in 0..share.height() {
            let index = rows.get(share.first + row).or_else(|| rows.last());
            let Some((&index, i)) =
                index.and_then(|index| Some((index, program.instructions.get(*index)?)))
            else {
                continue;
            };
            trace.set(row, c.pc, program.pc(index));
            trace.set(row, c.op, i.op.code().into());
            trace.set(row, c.rd, i.rd.into());
            trace.set(row, c.rs1, i.rs1.into());
            trace.set(row, c.rs2, i.rs2.into());
            trace.set_field(row, c.imm, table_immediate(i));
            trace.set(row, c.len, i.len.into());
        }
        trace.finish()
    }

    fn main(&self, used: &TableInputs<'_>, share: &RowShare) -> Result<Vec<Column>, AirError> {
        let rows = provable(used.program).into_iter();
        let fetches = rows.map(|index| used.lookups.program.get(index).copied());
        let fetches: Vec<u32> = fetches.map(Option::unwrap_or_default).collect();
        Ok(multiplicities(&fetches, share))
    }
}
