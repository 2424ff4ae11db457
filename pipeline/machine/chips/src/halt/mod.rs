//! HALT: the end of the execution and its public output.
//!
//! Columns: [`Columns`]. Constraint:
//!
//! 1. `real` is boolean.
//!
//! A real row receives the call `(0, time)` and the state that the ECALL instruction passed on, at
//! `time + 4`; the state's address is free, as nothing is executed there. The row reads
//! `x10 ..= x14` at `time + 1`: the exit code, which must be zero, and the four words of the
//! digest, which it sends to the verifier. The verifier sends one starting state, every instruction
//! passes one state on, and each step adds 4 to the time, so states form one chain that ends in
//! exactly one such row; the chain also makes the four messages of the output occur once.

use crate::bus;
use crate::chip::CallChip;
use crate::cpu;
use crate::lookups::Lookups;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::ecall;
use zkfabric_vm::trace::Call;

/// The register of the exit code; the registers of the digest follow.
pub const EXIT_REGISTER: u64 = 10;

columns! {
    /// One row: the end of the execution.
    pub struct Columns {
        /// 1 on a real row.
        real: Bit,
        /// Address after the call.
        pc: U32,
        /// Time of the call.
        time: U64,
        /// The digest.
        digest: U64[4],
        /// Gaps of the accesses.
        gaps: U16[5],
    }
}

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct Halt;

impl CallChip for Halt {
    fn name(&self) -> &'static str {
        "halt"
    }

    fn codes(&self) -> &'static [u64] {
        &[ecall::HALT]
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        b.assert_bool("real is boolean", &c.real);
        let call = [ecall::HALT.into(), c.time.clone()];
        b.receive(bus::ECALL, c.real.clone(), call);
        b.receive(bus::STATE, c.real.clone(), [c.pc, &c.time + 4]);
        let exit_code = [Expr::zero()];
        let values = exit_code.iter().chain(&c.digest);
        for ((register, value), gap) in (EXIT_REGISTER..).zip(values).zip(&c.gaps) {
            let register = Expr::from(register);
            cpu::read_register(b, &c.real, &c.time + 1, &register, gap, value);
        }
        for (index, word) in (0u64..).zip(&c.digest) {
            b.send(bus::OUTPUT, c.real.clone(), [index.into(), word.clone()]);
        }
    }

    fn fill(&self, row: usize, call: &Call, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let accesses: [_; 5] = cpu::accesses(call, trace, row);
        trace.set(row, c.real, 1);
        trace.set(row, c.pc, call.next_pc);
        trace.set(row, c.time, call.time);
        let [_, digest @ ..] = &accesses;
        for (&column, access) in c.digest.iter().zip(digest) {
            trace.set(row, column, access.after);
        }
        cpu::fill_gaps(trace, row, &c.gaps, &accesses, lookups);
    }
}
