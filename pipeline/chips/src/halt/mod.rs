//! HALT: the end of the execution and its public output.
//!
//! Columns: [`Columns`]. Constraint:
//!
//! 1. `real` is boolean.
//!
//! A real row receives the call `(0, time)` and the state that the ECALL instruction passed on, at `time + 4`;
//! its address is free, nothing runs there. It reads `x10 ..= x14` at `time + 1`: the exit code, which has to
//! be zero, and the four words of the digest, which it sends to the verifier. The verifier sends one starting
//! state, every instruction passes one state on, and each step adds 4 to the time, so states form one chain
//! that ends in exactly one such row; it also makes the four messages of the output occur once.

use crate::bus;
use crate::cpu;
use crate::lookups::Lookups;
use alloc::vec::Vec;
use zkfabric_air::{Air, AirBuilder, AirError, Column, Expr, Trace, columns};
use zkfabric_vm::trace::Space;
use zkfabric_vm::{Halt, ecall};

/// The register of the exit code; those of the digest follow.
pub const EXIT_REGISTER: u64 = 10;

columns! {
    /// One row: the end of the execution.
    pub struct Columns {
        /// 1 on a real row.
        real: Bit,
        /// Address behind the call.
        pc: U32,
        /// Time of the call.
        time: U64,
        /// The digest.
        digest: U64[4],
        /// Gaps of the accesses.
        gaps: U16[5],
    }
}

/// The constraints.
///
/// # Errors
/// None; the description is constant.
pub fn air() -> Result<Air, AirError> {
    let mut b = AirBuilder::new("halt", Columns::specs(), Vec::new());
    let c = Columns::<Expr>::from_fn(|index| b.main(index));
    b.assert_bool("real is boolean", &c.real);
    b.receive(
        bus::ECALL,
        c.real.clone(),
        [ecall::HALT.into(), c.time.clone()],
    );
    b.receive(bus::STATE, c.real.clone(), [c.pc, &c.time + 4]);
    let exit_code = [Expr::zero()];
    let values = exit_code.iter().chain(&c.digest);
    for ((register, value), gap) in (EXIT_REGISTER..).zip(values).zip(&c.gaps) {
        let access = cpu::Access {
            space: Space::Register,
            address: register.into(),
            now: &c.time + 1,
            gap: gap.clone(),
            before: value.clone(),
            after: value.clone(),
        };
        cpu::access(&mut b, &c.real, access);
    }
    for (index, word) in (0u64..).zip(&c.digest) {
        b.send(bus::OUTPUT, c.real.clone(), [index.into(), word.clone()]);
    }
    b.finish()
}

/// Fills the instance of one row and counts its lookups; `pc` is the address behind the call.
///
/// # Errors
/// An address of `2^32` or above.
pub fn fill(
    halt: &Halt,
    pc: u64,
    height: usize,
    lookups: &mut Lookups,
) -> Result<Vec<Column>, AirError> {
    let c = Columns::index();
    let mut trace = Trace::zeros(&Columns::specs(), height);
    trace.set(0, c.real, 1);
    trace.set(0, c.pc, pc);
    trace.set(0, c.time, halt.time);
    let [_, digest @ ..] = &halt.accesses;
    for (&column, access) in c.digest.iter().zip(digest) {
        trace.set(0, column, access.after);
    }
    cpu::fill_gaps(&mut trace, 0, &c.gaps, &halt.accesses, lookups);
    trace.finish()
}
