//! Expected results of a device's sums.

use core::ops::Range;

use ark_bn254::G1Affine;

use super::stacks::Stacks;
use crate::audit::{self, Challenge};
use crate::{Backend, Bases, Error, Scalars};

/// Columns of sums requested from a device.
pub(super) trait Expected {
    /// Returns the number of columns.
    fn columns(&self) -> usize;

    /// Returns the number of values of the longest column.
    fn longest(&self) -> usize;

    /// Checks the sums by a relation on the trusted backend, which owns the bases.
    ///
    /// # Errors
    /// The trusted backend failed.
    fn holds(
        &self,
        trusted: (&dyn Backend, &Bases),
        sums: &[G1Affine],
        challenge: &mut Challenge,
    ) -> Result<bool, Error>;
}

impl Expected for &[Scalars<'_>] {
    fn columns(&self) -> usize {
        self.len()
    }

    fn longest(&self) -> usize {
        self.iter().map(Scalars::len).max().unwrap_or(0)
    }

    fn holds(
        &self,
        (trusted, bases): (&dyn Backend, &Bases),
        sums: &[G1Affine],
        challenge: &mut Challenge,
    ) -> Result<bool, Error> {
        audit::relation(trusted, bases, self, sums, challenge)
    }
}

/// Some stacks of a job. The values are gathered only for a check.
pub(super) struct Gathered<'a>(pub(super) &'a Stacks, pub(super) Range<usize>);

impl Expected for Gathered<'_> {
    fn columns(&self) -> usize {
        self.1.len()
    }

    fn longest(&self) -> usize {
        1 << self.0.stacks.log_stack
    }

    fn holds(
        &self,
        (trusted, bases): (&dyn Backend, &Bases),
        mut sums: &[G1Affine],
        challenge: &mut Challenge,
    ) -> Result<bool, Error> {
        let mut hold = true;
        self.0.gather(self.1.clone(), |some| {
            let scalars: Vec<Scalars<'_>> = some.iter().map(|(_, stack)| stack.scalars()).collect();
            let these;
            (these, sums) = sums.split_at(scalars.len().min(sums.len()));
            hold &= audit::relation(trusted, bases, &scalars, these, challenge)?;
            Ok(())
        })?;
        Ok(hold)
    }
}
