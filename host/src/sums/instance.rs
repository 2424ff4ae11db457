//! Inputs of sums, the sums themselves and their final values.

use core::{any::Any, fmt};
use std::sync::Arc;

use ark_bn254::Fr;
use zkfabric_sumcheck::{
    Linear, Program, fractions::Message, keccak::Layer as KeccakLayer, linear::Weights,
    rows::Constraint,
};

use super::{RowPoint, Table};
use crate::Error;

/// Instance whose messages are summed as fractions. The instance's columns are its tables' columns,
/// in order.
#[derive(Debug, Clone)]
pub struct FractionInstance<'a> {
    /// Tables of one height.
    pub tables: &'a [&'a Table],
    /// Code over the columns of a row.
    pub program: &'a Program,
    /// Numerators and denominators as forms over the values of the code.
    pub messages: Vec<Message>,
}

/// Tree of fractions on a backend.
pub trait Fractions: fmt::Debug {
    /// Returns numerators and denominators of the eight lanes' sums.
    fn root(&self) -> [[Fr; 8]; 2];

    /// Proves layer `k` (of `2^(log_groups - k)` groups) given a claim on the layer above at
    /// `point`: a sumcheck of
    /// `p0 q1 + p1 q0 + lambda q0 q1` weighted by eq. A round's message is the quadratic without
    /// the factor eq of its variable, `t(0)` and the coefficient of `X^2`. Returns `p0, q0, p1, q1`
    /// at the challenges. Layers are consumed from the root down.
    ///
    /// # Errors
    /// The layer is not the next one, or the device fails.
    fn layer(
        &mut self,
        k: u32,
        lambda: Fr,
        point: RowPoint<'_>,
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<[Fr; 4], Error>;
}

/// Permutations of Keccak on a backend.
pub trait Permutations: fmt::Debug {
    /// Proves `claim` for a layer of round `k` of each group, see [`zkfabric_sumcheck::keccak`]: a
    /// round's message is its polynomial at 0, 2, 3, ... Returns the final values.
    ///
    /// # Errors
    /// The layer does not fit, or the device fails.
    fn layer(
        &mut self,
        k: usize,
        layer: &KeccakLayer,
        point: &[Fr],
        claim: Fr,
        challenge: &mut dyn FnMut(&[Fr]) -> Fr,
    ) -> Result<Vec<Fr>, Error>;
}

/// Linear form over columns, with weights of its rows. The part's columns are its tables' columns,
/// in order, zero beyond their height.
#[derive(Debug, Clone)]
pub struct LinearPart<'a> {
    /// Tables of one height.
    pub tables: &'a [&'a Table],
    /// Form over the columns, without a constant.
    pub form: Linear,
    /// Weights over the lanes and as many group variables as the tables have.
    pub weights: Weights,
}

/// Sum of linear forms on a backend.
pub trait LinearSums: fmt::Debug {
    /// Returns the sum before any round.
    fn value(&self) -> Fr;

    /// Returns the quadratic of the current round: `t(0)` and the coefficient of `X^2`.
    ///
    /// # Errors
    /// The device fails.
    fn message(&mut self) -> Result<[Fr; 2], Error>;

    /// Binds the variable of the current round.
    ///
    /// # Errors
    /// The device fails.
    fn bind(&mut self, r: Fr) -> Result<(), Error>;
}

/// Code of an instance, for which a backend may generate kernels before the tables and challenges
/// are known. The kernels depend on the places of coefficients other than 0, 1 and -1, not on the
/// coefficients.
#[derive(Debug, Clone, Copy)]
pub struct SumForms<'a> {
    /// Code over the columns of a row.
    pub program: &'a Program,
    /// Messages of [`FractionInstance`].
    pub messages: &'a [Message],
    /// Leaf and weighted constraints of [`RowInstance`], as one form.
    pub rows: &'a Linear,
}

/// Instance in the sum over rows. The instance's columns are its tables' columns, in order, zero
/// beyond their height.
#[derive(Debug, Clone)]
pub struct RowInstance<'a> {
    /// Tables of one height.
    pub tables: &'a [&'a Table],
    /// Code over the columns of a row.
    pub program: &'a Program,
    /// Form over the values of the code, zero on the row of zeros.
    pub leaf: Linear,
    /// Constraints, each of which vanishes on every row of a valid table and on the row of zeros;
    /// their weighted sum is part of the sum.
    pub constraints: Vec<Constraint>,
    /// Degree of leaf and constraints in the columns.
    pub degree: usize,
}

/// Remainder of a sum over rows, kept by a backend for the reduction to stacks: the columns with
/// their eight lowest variables bound.
#[derive(Clone)]
pub struct Bound(Arc<dyn Any + Send + Sync>);

impl Bound {
    /// Creates a handle of `storage`, readable only by the backend that made it.
    #[must_use]
    pub fn new<T: Any + Send + Sync>(storage: T) -> Self {
        Self(Arc::new(storage))
    }

    /// Returns the storage, if it is a `T`.
    #[must_use]
    pub fn storage<T: Any + Send + Sync>(&self) -> Option<&T> {
        self.0.downcast_ref()
    }
}

impl fmt::Debug for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bound").finish_non_exhaustive()
    }
}

/// Final values of a sum over rows.
#[derive(Debug, Clone)]
pub struct RowsOutcome {
    /// Challenges of the group variables.
    pub groups: Vec<Fr>,
    /// Challenges of the lane variables.
    pub lanes: [Fr; 3],
    /// Each instance's column values at the challenges of as many group variables as the instance
    /// has.
    pub values: Vec<Vec<Fr>>,
    /// Input of [`Sums::reduce_stacks`](super::Sums::reduce_stacks), over the columns of all
    /// instances in order.
    pub bound: Bound,
}

/// Final values of a reduction to stacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StacksOutcome {
    /// Challenges of the unit variables.
    pub units: Vec<Fr>,
    /// Values of the stacks at these challenges.
    pub values: Vec<Fr>,
}
