//! The calls that give the guest a word, INPUT and ADVICE, and the calls without effect: HINT,
//! PRINT, MARK.
//!
//! Columns: [`Columns`]. Constraints:
//!
//! 1. Each flag is boolean, at most one is set.
//!
//! A real row receives `(code, time)` of its flag. INPUT and ADVICE write any word of four 16-bit
//! limbs to `x10` in slot 3: the word is the prover's choice, and only its range is proved. The
//! other calls access nothing.

use crate::bus;
use crate::chip::CallChip;
use crate::cpu::{self, Change};
use crate::lookups::Lookups;
use alloc::vec::Vec;
use zkfabric_air::{AirBuilder, ColumnSpec, Expr, Trace, columns};
use zkfabric_vm::ecall;
use zkfabric_vm::trace::Call;

/// The register that receives the word.
pub const WORD_REGISTER: u64 = 10;

/// Codes with a flag, in order; the first [`WRITING`] calls write a word.
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

/// The chip.
#[derive(Debug, Clone, Copy)]
pub struct Input;

impl CallChip for Input {
    fn name(&self) -> &'static str {
        "input"
    }

    fn codes(&self) -> &'static [u64] {
        &CODES
    }

    fn columns(&self) -> Vec<ColumnSpec> {
        Columns::specs()
    }

    fn constrain(&self, b: &mut AirBuilder) {
        let c = Columns::<Expr>::from_fn(|index| b.main(index));
        let real = cpu::one_hot(b, &c.flags);
        let flags = c.flags.iter();
        let code: Expr = flags.zip(CODES).map(|(flag, code)| flag * code).sum();
        b.receive(bus::ECALL, real, [code, c.time.clone()]);

        let writes: Expr = c.flags.iter().take(WRITING).cloned().sum();
        let word = cpu::range_limbs(b, &writes, &c.word);
        let register = Expr::from(WORD_REGISTER);
        let change = Change {
            before: &c.before,
            after: &word,
        };
        cpu::write_register(b, &writes, &c.time, &register, &c.gap, change);
    }

    fn fill(&self, row: usize, call: &Call, trace: &mut Trace, lookups: &mut Lookups) {
        let c = Columns::index();
        let flag = CODES.iter().position(|&code| code == call.code);
        cpu::fill_one(trace, row, &c.flags, flag);
        trace.set(row, c.time, call.time);
        if flag.is_some_and(|flag| flag < WRITING) {
            let [write] = cpu::accesses(call, trace, row);
            trace.set(row, c.before, write.before);
            cpu::fill_limbs(trace, row, &c.word, write.after, lookups);
            cpu::fill_gaps(trace, row, &[c.gap], &[write], lookups);
        }
    }
}
