//! Sums over the hypercube on columns that live on a backend.
//!
//! Rows come in groups of eight. Row `8 v + l` has three lane variables, the bits of `l`, and group
//! variables, the bits of `v`. A sum binds the group variables from the lowest up, then the lane
//! variables; its caller receives each round's message and returns the challenge. A backend knows
//! nothing else of the protocol.

mod instance;
mod point;
mod table;

use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
pub use zkfabric_sumcheck::{
    Linear, Operation, Program, eq::eq_table, fractions::Message, keccak::Layer as KeccakLayer,
    linear::Weights, rows::Constraint, stack::Piece,
};

pub use instance::{
    Bound, FractionInstance, Fractions, LinearPart, LinearSums, Permutations, RowInstance,
    RowsOutcome, StacksOutcome,
};
pub use point::{ColumnPoint, RowPoint};
pub use table::{Column, ColumnRef, StackColumns, Table};

use crate::{Backend, Bases, Error};

/// Sums over tables of columns, reached by [`Backend::sums`].
///
/// Every `dyn Backend` has them: a call goes to the sums of the backend, or is
/// [`Error::Unsupported`] if the backend has none. A backend that wraps another implements only the
/// sums that it changes: the others go to [`Sums::inner_sums`].
pub trait Sums: Backend {
    /// Returns the sums to which those go that this backend does not implement; by default those of
    /// [`Backend::inner`].
    fn inner_sums(&self) -> Option<&dyn Sums> {
        self.inner()?.sums()
    }

    /// Loads columns of one height, a multiple of 256 rows. The columns are shared: a backend in
    /// the caller's memory copies none.
    ///
    /// # Errors
    /// The heights differ or are not a multiple of 256, a bit is neither 0 nor 1, or there is no
    /// room.
    fn load_table(&self, columns: Arc<[Column]>) -> Result<Table, Error> {
        inner(self, "load_table")?.load_table(columns)
    }

    /// Commits to stacks: the sum of value times base, with zeros at the places outside of all
    /// pieces. All columns of a stack have one width.
    ///
    /// # Errors
    /// A piece does not fit, a handle belongs to another backend, or there is no room.
    fn commit_stacks(
        &self,
        bases: &Bases,
        stacks: &StackColumns<'_>,
    ) -> Result<Vec<G1Affine>, Error> {
        inner(self, "commit_stacks")?.commit_stacks(bases, stacks)
    }

    /// Sums the fractions of all messages by groups: a tree over `2^log_groups` groups of leaves,
    /// with one block for each message of each instance, ordered by falling number of group
    /// variables; groups beyond an instance's height and after the last block are 0/1.
    ///
    /// # Errors
    /// The blocks do not fit, a handle belongs to another backend, or there is no room.
    fn fractions<'a>(
        &self,
        instances: &[FractionInstance<'a>],
        log_groups: u32,
    ) -> Result<Box<dyn Fractions + 'a>, Error> {
        inner(self, "fractions")?.fractions(instances, log_groups)
    }

    /// Returns the permutations given by a table's bits: 101 columns as in
    /// [`zkfabric_sumcheck::keccak`].
    ///
    /// # Errors
    /// The columns differ from that layout, or the handle belongs to another backend.
    fn permutations(&self, bits: &Table) -> Result<Box<dyn Permutations>, Error> {
        inner(self, "permutations")?.permutations(bits)
    }

    /// Sums linear forms over the rows of all parts, `weights(row) form(row)`, in a sumcheck over
    /// the variables of [`Sums::sum_rows`]: `variables` group variables, then the lanes'. A part
    /// that lacks a round's variable counts half its value as a constant.
    ///
    /// # Errors
    /// A form or its weights do not fit, a handle belongs to another backend, or there is no room.
    fn linear_sums(
        &self,
        parts: &[LinearPart<'_>],
        variables: usize,
    ) -> Result<Box<dyn LinearSums>, Error> {
        inner(self, "linear_sums")?.linear_sums(parts, variables)
    }

    /// Proves `claim = sum over instances and their rows of eq(z, group) eq(y, lane) (leaf +
    /// constraints)`, `z` and `y` the groups and lanes of `point`. A round's message is the cubic
    /// without the factor eq of its variable, at 0, 2 and -1; an instance without the variable is
    /// constant.
    ///
    /// # Errors
    /// A form does not fit, a handle belongs to another backend, or there is no room.
    fn sum_rows(
        &self,
        instances: &[RowInstance<'_>],
        point: RowPoint<'_>,
        claim: Fr,
        challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
    ) -> Result<RowsOutcome, Error> {
        inner(self, "sum_rows")?.sum_rows(instances, point, claim, challenge)
    }

    /// Proves `sum_c weight_c value_c = sum_k sum_u W_k(u) P_k(u)` over the units `u` of all
    /// stacks: `P_k(u)` is the value of unit `u` at the eight lowest coordinates, `W_k(u)` the
    /// weight of its column times eq of the column's high coordinates and the unit. `bound` comes
    /// from the sum over rows of the same columns. A round's message is the quadratic, `t(0)` and
    /// the coefficient of `X^2`.
    ///
    /// # Errors
    /// As [`Sums::sum_rows`].
    fn reduce_stacks(
        &self,
        stacks: &StackColumns<'_>,
        bound: &Bound,
        weights: &[Fr],
        point: ColumnPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<StacksOutcome, Error> {
        inner(self, "reduce_stacks")?.reduce_stacks(stacks, bound, weights, point, challenge)
    }

    /// Returns the weighted sum of the stacks, `2^log_stack` values.
    ///
    /// # Errors
    /// As [`Sums::sum_rows`].
    fn combine_stacks(&self, stacks: &StackColumns<'_>, weights: &[Fr]) -> Result<Vec<Fr>, Error> {
        inner(self, "combine_stacks")?.combine_stacks(stacks, weights)
    }
}

impl Sums for dyn Backend + '_ {
    fn inner_sums(&self) -> Option<&dyn Sums> {
        self.sums()
    }
}

/// Returns the sums to which an operation of `backend` goes, or the error if there are none.
fn inner<'a, B: Sums + ?Sized>(
    backend: &'a B,
    operation: &'static str,
) -> Result<&'a dyn Sums, Error> {
    let sums = backend.inner_sums();
    sums.ok_or_else(|| backend.unsupported(operation))
}
