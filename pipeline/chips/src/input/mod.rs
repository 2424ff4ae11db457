//! The calls that give the guest a word, INPUT and ADVICE, and those without effect: HINT, PRINT, MARK.
//!
//! Columns: [`Columns`]. Constraints:
//!
//! 1. each flag is boolean, at most one is set.
//!
//! A real row receives `(code, time)` of its flag. INPUT and ADVICE write `x10` in slot 3 with any word of
//! four 16-bit limbs: the word is the prover's choice, and only its range is proved. The others access
//! nothing.

use crate::bus;
use crate::cpu;
use crate::lookups::Lookups;
use alloc::vec::Vec;
use zkfabric_air::{Air, AirBuilder, AirError, Column, Expr, Trace, columns};
use zkfabric_vm::ecall;
use zkfabric_vm::trace::Access;

/// The register that receives the word.
pub const WORD_REGISTER: u64 = 10;

/// Codes with a flag, in order; the first [`WRITING`] write.
pub const CODES: [u64; 5] = [
    ecall::INPUT,
    ecall::ADVICE,
    ecall::HINT,
    ecall::PRINT,
    ecall::MARK,
];

/// Number of codes that write.
pub const WRITING: usize = 2;

columns! {
    /// One row: one call.
    pub struct Columns {
        /// One flag per code of [`CODES`].
        flags: Bit[5],
        /// Time of the call.
        time: U64,
        /// The register's value before.
        before: U64,
        /// The word.
        word: U16[4],
        /// Gap of the access.
        gap: U16,
    }
}

/// A call with a row in this chip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call {
    /// Its code, one of [`CODES`].
    pub code: u64,
    /// Its time.
    pub time: u64,
    /// The write of the word; not used by calls that do not write.
    pub write: Access,
}

/// The constraints.
///
/// # Errors
/// None; the description is constant.
pub fn air() -> Result<Air, AirError> {
    let mut b = AirBuilder::new("input", Columns::specs(), Vec::new());
    let c = Columns::<Expr>::from_fn(|index| b.main(index));
    let real = cpu::one_hot(&mut b, &c.flags);
    let flags = c.flags.iter();
    let code: Expr = flags.zip(CODES).map(|(flag, code)| flag * code).sum();
    b.receive(bus::ECALL, real, [code, c.time.clone()]);

    let writes: Expr = c.flags.iter().take(WRITING).cloned().sum();
    let word = cpu::range_limbs(&mut b, &writes, &c.word);
    let register = Expr::from(WORD_REGISTER);
    cpu::write_register(
        &mut b,
        &writes,
        &c.time,
        &register,
        &c.gap,
        (&c.before, &word),
    );
    b.finish()
}

/// Fills an instance and counts its lookups.
///
/// # Errors
/// A code without a flag.
pub fn fill(calls: &[Call], height: usize, lookups: &mut Lookups) -> Result<Vec<Column>, AirError> {
    let c = Columns::index();
    let mut trace = Trace::zeros(&Columns::specs(), height);
    for (row, call) in calls.iter().enumerate() {
        let flag = CODES.iter().position(|&code| code == call.code);
        let column = flag.and_then(|flag| c.flags.get(flag)).copied();
        trace.set(row, column.unwrap_or(usize::MAX), 1);
        trace.set(row, c.time, call.time);
        if flag.is_some_and(|flag| flag < WRITING) {
            trace.set(row, c.before, call.write.before);
            cpu::fill_limbs(&mut trace, row, &c.word, call.write.after, lookups);
            cpu::fill_gaps(&mut trace, row, &[c.gap], &[call.write], lookups);
        }
    }
    trace.finish()
}
