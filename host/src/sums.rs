//! Sums over the hypercube on columns that live on a backend.
//!
//! Rows come in groups of eight. Row `8 v + l` has three lane variables, the bits of `l`, and group variables, the bits of `v`. A sum
//! binds the group variables from the lowest up, then the lane variables; its challenges come from the caller, who is told each round's
//! message. A backend knows nothing else of the protocol.

use core::{any::Any, fmt};
use std::sync::Arc;

use ark_bn254::Fr;
pub use zkfabric_sumcheck::{
    Linear, Operation, Program, eq::eq_table, fractions::Message, keccak::Layer as KeccakLayer,
    linear::Weights, rows::Constraint, stack::Piece,
};

use crate::{Error, Scalars};

/// A column of stated width that is given to a backend.
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
    /// Elements.
    Field(Vec<Fr>),
}

impl Column {
    /// Number of rows.
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

    /// Whether there is no row.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The values as scalars of the same width.
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
    /// A handle of columns kept as `storage`, which only the backend that made it can read.
    #[must_use]
    pub fn new<T: Any + Send + Sync>(columns: usize, rows: usize, storage: T) -> Self {
        Self {
            columns,
            rows,
            storage: Arc::new(storage),
        }
    }

    /// Number of columns.
    #[must_use]
    pub const fn columns(&self) -> usize {
        self.columns
    }

    /// Number of rows.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// Number of handles of this storage.
    pub(crate) fn handles(&self) -> usize {
        Arc::strong_count(&self.storage)
    }

    /// The storage, if it is a `T`.
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

/// A column of a table.
#[derive(Debug, Clone, Copy)]
pub struct Placed<'a> {
    /// The table.
    pub table: &'a Table,
    /// Index of the column.
    pub column: usize,
}

/// An instance whose messages are summed as fractions. Its columns are those of its tables, in order.
#[derive(Debug, Clone)]
pub struct FractionInstance<'a> {
    /// Tables of one height.
    pub tables: &'a [&'a Table],
    /// Code over the columns of a row.
    pub program: &'a Program,
    /// Numerators and denominators as forms over the values of the code.
    pub messages: Vec<Message>,
}

/// A tree of fractions on a backend.
pub trait Fractions: fmt::Debug {
    /// Numerators and denominators of the eight lanes' sums.
    fn root(&self) -> [[Fr; 8]; 2];

    /// Shows layer `k` (of `2^(log_groups - k)` groups) given a claim on the layer above at `point`, group coordinates and lane coordinates:
    /// a sumcheck of `p0 q1 + p1 q0 + lambda q0 q1` weighted by eq. A round's message is the quadratic without the factor eq of its variable,
    /// `t(0)` and the coefficient of `X^2`. Returns `p0, q0, p1, q1` at the challenges. Layers are consumed from the root down.
    ///
    /// # Errors
    /// When the layer is not the next one; when the device fails.
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
    /// Shows `claim` for a layer of round `k` of each group, see [`zkfabric_sumcheck::keccak`]: a round's message is its polynomial at 0, 2, 3, ...
    /// Returns the values at the end.
    ///
    /// # Errors
    /// When the layer does not fit; when the device fails.
    fn layer(
        &mut self,
        k: usize,
        layer: &KeccakLayer,
        point: &[Fr],
        claim: Fr,
        challenge: &mut dyn FnMut(&[Fr]) -> Fr,
    ) -> Result<Vec<Fr>, Error>;
}

/// A linear form over columns and weights of its rows. Its columns are those of its tables, in order, zero beyond their height.
#[derive(Debug, Clone)]
pub struct LinearPart<'a> {
    /// Tables of one height.
    pub tables: &'a [&'a Table],
    /// A form over the columns, without a constant.
    pub form: Linear,
    /// Of as many group variables as the tables have, and of the lanes.
    pub weights: Weights,
}

/// A sum of linear forms on a backend.
pub trait LinearSums: fmt::Debug {
    /// The sum before any round.
    fn value(&self) -> Fr;

    /// The quadratic of the current round: `t(0)` and the coefficient of `X^2`.
    ///
    /// # Errors
    /// When the device fails.
    fn message(&mut self) -> Result<[Fr; 2], Error>;

    /// Binds the variable of the current round.
    ///
    /// # Errors
    /// When the device fails.
    fn bind(&mut self, r: Fr) -> Result<(), Error>;
}

/// An instance in the sum over rows. Its columns are those of its tables, in order, zero beyond their height.
#[derive(Debug, Clone)]
pub struct RowInstance<'a> {
    /// Tables of one height.
    pub tables: &'a [&'a Table],
    /// Code over the columns of a row.
    pub program: &'a Program,
    /// A form over the values of the code, zero on the row of zeros.
    pub leaf: Linear,
    /// Each vanishes on every row of a valid table and on the row of zeros; their weighted sum counts.
    pub constraints: Vec<Constraint>,
    /// Degree of both in columns.
    pub degree: usize,
}

/// What a backend keeps of a sum over rows for the reduction to stacks: the columns with their eight lowest variables bound.
#[derive(Clone)]
pub struct Bound(Arc<dyn Any + Send + Sync>);

impl Bound {
    /// A handle of what only the backend that made it can read.
    #[must_use]
    pub fn new<T: Any + Send + Sync>(storage: T) -> Self {
        Self(Arc::new(storage))
    }

    /// The storage, if it is a `T`.
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

/// What a sum over rows ends in.
#[derive(Debug, Clone)]
pub struct RowsOutcome {
    /// The challenges of the group variables.
    pub groups: Vec<Fr>,
    /// The challenges of the lane variables.
    pub lanes: [Fr; 3],
    /// For each instance its columns' values at the challenges, of as many group variables as it has.
    pub values: Vec<Vec<Fr>>,
    /// For [`reduce_stacks`](crate::Backend::reduce_stacks), over the columns of all instances in order.
    pub bound: Bound,
}

/// Columns laid end to end in stacks of `2^log_stack` values.
#[derive(Debug, Clone, Copy)]
pub struct StackColumns<'a> {
    /// The columns; pieces name them by index.
    pub columns: &'a [Placed<'a>],
    /// Where they stand, in units of 256 rows.
    pub pieces: &'a [Piece],
    /// Number of stacks.
    pub stacks: usize,
    /// log2 of the values of a stack.
    pub log_stack: u32,
}

/// What a reduction to stacks ends in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StacksOutcome {
    /// The challenges of the unit variables.
    pub units: Vec<Fr>,
    /// The stacks' values there.
    pub values: Vec<Fr>,
}
