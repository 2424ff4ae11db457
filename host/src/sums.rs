//! Sums over the hypercube on columns that live on a backend.
//!
//! Rows come in groups of eight. Row `8 v + l` has three lane variables, the bits of `l`, and group
//! variables, the bits of `v`. A sum binds the group variables from the lowest up, then the lane
//! variables; its caller receives each round's message and returns the challenge. A backend knows
//! nothing else of the protocol.

use core::{any::Any, fmt};
use std::sync::Arc;

use ark_bn254::Fr;
pub use zkfabric_sumcheck::{
    Linear, Operation, Program, eq::eq_table, fractions::Message, keccak::Layer as KeccakLayer,
    linear::Weights, rows::Constraint, stack::Piece,
};

use crate::{Error, Scalars};

/// Column of stated width, passed to a backend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Column {
    /// Zeros and ones.
    Bits(Vec<u8>),
    /// Below 2^8.
    U8(Vec<u8>),
    /// Below 2^16.
    U16(Vec<u16>),
    /// Below 2^32.
    U32(Vec<u32>),
    /// Below 2^64.
    U64(Vec<u64>),
    /// Field elements.
    Field(Vec<Fr>),
}

impl Column {
    /// Returns the number of rows.
    #[must_use]
    pub const fn len(&self) -> usize {
        match self {
            Self::Bits(v) | Self::U8(v) => v.len(),
            Self::U16(v) => v.len(),
            Self::U32(v) => v.len(),
            Self::U64(v) => v.len(),
            Self::Field(v) => v.len(),
        }
    }

    /// Returns whether there are no rows.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the values as scalars of the same width.
    #[must_use]
    pub fn scalars(&self) -> Scalars<'_> {
        match self {
            Self::Bits(v) => Scalars::Bits(v),
            Self::U8(v) => Scalars::U8(v),
            Self::U16(v) => Scalars::U16(v),
            Self::U32(v) => Scalars::U32(v),
            Self::U64(v) => Scalars::U64(v),
            Self::Field(v) => Scalars::Field(v),
        }
    }
}

/// Columns of one height on a backend. Cloning is cheap.
#[derive(Clone)]
pub struct Table {
    columns: usize,
    rows: usize,
    storage: Arc<dyn Any + Send + Sync>,
}

impl Table {
    /// Creates a handle of columns kept as `storage`, readable only by the backend that made it.
    #[must_use]
    pub fn new<T: Any + Send + Sync>(columns: usize, rows: usize, storage: T) -> Self {
        Self {
            columns,
            rows,
            storage: Arc::new(storage),
        }
    }

    /// Returns the number of columns.
    #[must_use]
    pub const fn columns(&self) -> usize {
        self.columns
    }

    /// Returns the number of rows.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// Returns the number of handles of this storage.
    pub(crate) fn handles(&self) -> usize {
        Arc::strong_count(&self.storage)
    }

    /// Returns the storage, if it is a `T`.
    #[must_use]
    pub fn storage<T: Any + Send + Sync>(&self) -> Option<&T> {
        self.storage.downcast_ref()
    }
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Table")
            .field("columns", &self.columns)
            .field("rows", &self.rows)
            .finish_non_exhaustive()
    }
}

/// Column of a table.
#[derive(Debug, Clone, Copy)]
pub struct Placed<'a> {
    /// The table.
    pub table: &'a Table,
    /// Index of the column.
    pub column: usize,
}

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
    /// `point`, group coordinates and lane coordinates: a sumcheck of
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
        point: (&[Fr], &[Fr; 3]),
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
    /// Input of [`reduce_stacks`](crate::Backend::reduce_stacks), over the columns of all instances
    /// in order.
    pub bound: Bound,
}

/// Columns laid end to end in stacks of `2^log_stack` values.
#[derive(Debug, Clone, Copy)]
pub struct StackColumns<'a> {
    /// Columns; pieces name them by index.
    pub columns: &'a [Placed<'a>],
    /// Positions of the pieces, in units of 256 rows.
    pub pieces: &'a [Piece],
    /// Number of stacks.
    pub stacks: usize,
    /// log2 of the values of a stack.
    pub log_stack: u32,
}

/// Final values of a reduction to stacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StacksOutcome {
    /// Challenges of the unit variables.
    pub units: Vec<Fr>,
    /// Values of the stacks at these challenges.
    pub values: Vec<Fr>,
}
