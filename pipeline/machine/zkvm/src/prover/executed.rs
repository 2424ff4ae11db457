//! An execution without a record, from which a proof is planned.

use zkfabric_vm::{Executor, Limits, Outcome, Program};

use super::spans::part_span;
use crate::ZkvmError;

/// An execution without a record: it ends, and how long it is decides the division of its proof
/// and the length of the reference string.
#[derive(Debug)]
pub struct Executed<'a> {
    pub(super) input: &'a [u64],
    pub(super) outcome: Outcome,
}

impl<'a> Executed<'a> {
    /// Executes a program.
    ///
    /// # Errors
    /// A failed execution.
    pub fn new(program: &Program, input: &'a [u64], limits: &Limits) -> Result<Self, ZkvmError> {
        let run = || Executor::new(program)?.run(input, limits);
        let outcome = part_span("plan").in_scope(run)?.without_memory();
        Ok(Self { input, outcome })
    }

    /// Returns the number of executed instructions.
    #[must_use]
    pub const fn instructions(&self) -> u64 {
        self.outcome.instructions
    }
}
