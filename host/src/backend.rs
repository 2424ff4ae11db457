//! What a backend does.

use core::{any::Any, fmt, ops::Range, time::Duration};
use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
use zkfabric_msm::Scalars;
use zkfabric_ntt::Direction;

use crate::column::part;
use crate::scalars::{check_bits, elements};
use crate::sums::{
    Bound, Column, FractionInstance, Fractions, LinearPart, LinearSums, Permutations, Piece,
    Placed, RowInstance, RowsOutcome, StackColumns, StacksOutcome, Table,
};
use crate::{DeviceColumn, Error, OwnedScalars};

/// Handle of bases that a backend has loaded, or of a range of them. Cloning it is cheap.
#[derive(Clone)]
pub struct Bases {
    range: Range<usize>,
    storage: Arc<dyn Any + Send + Sync>,
}

impl Bases {
    /// A handle of `len` bases kept as `storage`, which only the backend that made it can read.
    #[must_use]
    pub fn new<T: Any + Send + Sync>(len: usize, storage: T) -> Self {
        Self {
            range: 0..len,
            storage: Arc::new(storage),
        }
    }

    /// Number of bases.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.range.end - self.range.start
    }

    /// Whether there is no base.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Where these bases stand among those of the storage.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.range.start..self.range.end
    }

    /// A range of these bases, on the same storage.
    ///
    /// # Errors
    /// A range that ends before it starts or beyond the bases.
    pub fn slice(&self, range: Range<usize>) -> Result<Self, Error> {
        Ok(Self {
            range: part(&self.range, &range, "bases")?,
            storage: Arc::clone(&self.storage),
        })
    }

    /// Whether no column is longer than the bases.
    ///
    /// # Errors
    /// The first that is.
    pub fn check(&self, columns: &[Scalars<'_>]) -> Result<(), Error> {
        let limit = self.len();
        let long = columns.iter().position(|scalars| scalars.len() > limit);
        let got = long.and_then(|column| Some((column, columns.get(column)?.len())));
        got.map_or(Ok(()), |(column, got)| {
            Err(Error::Msm(zkfabric_msm::Error::TooManyScalars {
                column,
                limit,
                got,
            }))
        })
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

impl fmt::Debug for Bases {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bases")
            .field("range", &self.range)
            .finish_non_exhaustive()
    }
}

/// What kind of hardware a device is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Class {
    /// Cores of a processor.
    Cpu,
    /// A graphics card.
    Gpu,
    /// A card with an FPGA, or another accelerator.
    Accelerator,
    /// Hardware that is simulated.
    Simulation,
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Cpu => "cpu",
            Self::Gpu => "gpu",
            Self::Accelerator => "accelerator",
            Self::Simulation => "simulation",
        })
    }
}

/// The device under a backend.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// Name by its maker.
    pub name: String,
    /// Kind of hardware.
    pub class: Class,
    /// Bytes that columns and bases may take; `None` where they share the caller's memory.
    pub memory_bytes: Option<u64>,
    /// Driver and its version.
    pub driver: String,
}

impl DeviceInfo {
    /// A device that shares the caller's memory.
    #[must_use]
    pub fn new(name: impl Into<String>, class: Class) -> Self {
        Self {
            name: name.into(),
            class,
            memory_bytes: None,
            driver: String::new(),
        }
    }
}

/// Time that a backend has spent since it was made, where it can tell transfers from kernels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Spent {
    /// Moving data to and from the device.
    pub transfer: Duration,
    /// Running kernels.
    pub kernel: Duration,
}

/// Coarse operations on whole columns. Field elements and points are arkworks' (Montgomery form, reduced).
///
/// Sums over columns ([`sums`](crate::sums)) are optional: a backend without them names another ([`Backend::for_sums`]) or answers
/// [`Error::Unsupported`].
pub trait Backend: Send + Sync + fmt::Debug {
    /// Name for reports and errors.
    fn name(&self) -> &'static str;

    /// The device that computes.
    fn device(&self) -> DeviceInfo {
        DeviceInfo::new(self.name(), Class::Cpu)
    }

    /// Transfers and kernels so far; zero from a backend that does not measure them.
    fn spent(&self) -> Spent {
        Spent::default()
    }

    /// Whether other devices than this machine's cores compute commitments now: callers then have the cores for other work meanwhile.
    fn commits_elsewhere(&self) -> bool {
        false
    }

    /// Loads bases once for many calls of [`Backend::msm`]. Each is checked to be on the curve, whose points are the group; infinity is
    /// allowed.
    ///
    /// # Errors
    /// When a point is not on the curve, and when the backend has no room or cannot hold so many.
    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, Error>;

    /// `sum_i column[i] * bases[i]` for each column, in order. A column may be shorter than the bases, not longer; a column
    /// of [`Scalars::Bits`] has zeros and ones only.
    ///
    /// # Errors
    /// When a column does not fit, or `bases` belongs to another backend.
    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error>;

    /// Transforms each column in place, natural order in and out. Forward with coset `s`: coefficients to the values at
    /// `s w^i`; inverse undoes it. No coset means `s = 1`. `w` is arkworks' generator of the subgroup.
    ///
    /// # Errors
    /// When the lengths differ or are no power of two, and when the coset is zero.
    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error>;

    /// [`Backend::ntt`] of columns of `n` values that lie one behind the other in one buffer.
    ///
    /// # Errors
    /// As [`Backend::ntt`], and when the last column is not whole.
    fn ntt_flat(
        &self,
        values: &mut [Fr],
        n: usize,
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        let mut columns: Vec<Vec<Fr>> = values.chunks(n.max(1)).map(<[Fr]>::to_vec).collect();
        self.ntt(&mut columns, direction, coset)?;
        for (to, column) in values.chunks_mut(n.max(1)).zip(&columns) {
            to.copy_from_slice(column);
        }
        Ok(())
    }

    /// Copies a column to the device, where it stays. A backend without columns of its own keeps it in this machine's memory.
    ///
    /// # Errors
    /// When a bit is neither 0 nor 1, and when there is no room.
    fn upload(&self, scalars: Scalars<'_>) -> Result<DeviceColumn, Error> {
        check_bits(&scalars)?;
        Ok(DeviceColumn::local(self.name(), scalars))
    }

    /// The values of a column that [`Backend::upload`] or [`Backend::ntt_columns`] made.
    ///
    /// # Errors
    /// When the column belongs to another backend, or the device fails.
    fn download(&self, column: &DeviceColumn) -> Result<OwnedScalars, Error> {
        Ok(column.values(self.name())?.into())
    }

    /// [`Backend::msm`] of columns on the device.
    ///
    /// # Errors
    /// As [`Backend::msm`]; when a column belongs to another backend.
    fn msm_columns(&self, bases: &Bases, columns: &[DeviceColumn]) -> Result<Vec<G1Affine>, Error> {
        let values = columns.iter().map(|column| column.values(self.name()));
        self.msm(bases, &values.collect::<Result<Vec<_>, _>>()?)
    }

    /// [`Backend::ntt`] of columns of field elements on the device, to new columns there.
    ///
    /// # Errors
    /// As [`Backend::ntt`]; for narrow columns, and when a column belongs to another backend.
    fn ntt_columns(
        &self,
        columns: &[DeviceColumn],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<Vec<DeviceColumn>, Error> {
        let values = columns
            .iter()
            .map(|column| Ok(elements(column.values(self.name())?)?.to_vec()));
        let mut values = values.collect::<Result<Vec<_>, Error>>()?;
        self.ntt(&mut values, direction, coset)?;
        let columns = values.into_iter().map(|values| {
            let size = (values.len(), Scalars::Field(&values).bits());
            DeviceColumn::new(self.name(), size, OwnedScalars::Field(values))
        });
        Ok(columns.collect())
    }

    /// Keccak-256 of each message, in order.
    ///
    /// # Errors
    /// When the device fails.
    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error>;

    /// The backend that answers for the tables and sums of which this one has none: the provided methods below ask it.
    fn for_sums(&self) -> Option<&dyn Backend> {
        None
    }

    /// Loads columns of one height, a multiple of 256 rows. The columns are shared: a backend in the caller's memory copies none.
    ///
    /// # Errors
    /// When the heights differ or are no such multiple, when a bit is neither 0 nor 1, and when there is no room.
    fn load_table(&self, columns: Arc<[Column]>) -> Result<Table, Error> {
        self.sums("load_table")?.load_table(columns)
    }

    /// Commits to stacks: the sum of value times base, the places where no piece stands being zero. All columns of a stack have one width.
    /// `size` is the number of stacks and log2 of the values of one.
    ///
    /// # Errors
    /// When a piece does not fit, a handle belongs to another backend, or there is no room.
    fn commit_stacks(
        &self,
        bases: &Bases,
        columns: &[Placed<'_>],
        pieces: &[Piece],
        size: (usize, u32),
    ) -> Result<Vec<G1Affine>, Error> {
        self.sums("commit_stacks")?
            .commit_stacks(bases, columns, pieces, size)
    }

    /// Sums the fractions of all messages by groups: a tree over `2^log_groups` groups of leaves, a block for each message of each instance by
    /// falling number of group variables; groups beyond an instance's height and behind the last block are 0/1.
    ///
    /// # Errors
    /// When the blocks do not fit, a handle belongs to another backend, or there is no room.
    fn fractions<'a>(
        &self,
        instances: &[FractionInstance<'a>],
        log_groups: u32,
    ) -> Result<Box<dyn Fractions + 'a>, Error> {
        self.sums("fractions")?.fractions(instances, log_groups)
    }

    /// The permutations whose bits a table has: 101 columns as [`zkfabric_sumcheck::keccak`] says.
    ///
    /// # Errors
    /// When the columns are others, or the handle belongs to another backend.
    fn permutations(&self, bits: &Table) -> Result<Box<dyn Permutations>, Error> {
        self.sums("permutations")?.permutations(bits)
    }

    /// Sums linear forms over the rows of all parts, `weights(row) form(row)`, in a sumcheck whose variables are those of [`Backend::sum_rows`]:
    /// `variables` group variables, then the lanes'. A part that lacks a round's variable counts half its value as a constant.
    ///
    /// # Errors
    /// When a form or its weights do not fit, a handle belongs to another backend, or there is no room.
    fn linear_sums(
        &self,
        parts: &[LinearPart<'_>],
        variables: usize,
    ) -> Result<Box<dyn LinearSums>, Error> {
        self.sums("linear_sums")?.linear_sums(parts, variables)
    }

    /// Shows `claim = sum over instances and their rows of eq(z, group) eq(y, lane) (leaf + constraints)`, `point = (z, y)`. A round's message
    /// is the cubic without the factor eq of its variable, at 0, 2 and -1; an instance without the variable is constant.
    ///
    /// # Errors
    /// When a form does not fit, a handle belongs to another backend, or there is no room.
    fn sum_rows(
        &self,
        instances: &[RowInstance<'_>],
        point: (&[Fr], &[Fr; 3]),
        claim: Fr,
        challenge: &mut dyn FnMut([Fr; 3]) -> Fr,
    ) -> Result<RowsOutcome, Error> {
        self.sums("sum_rows")?
            .sum_rows(instances, point, claim, challenge)
    }

    /// Shows `sum_c weight_c value_c = sum_k sum_u W_k(u) P_k(u)` over the units `u` of all stacks: `P_k(u)` is the value of unit `u` at the eight lowest
    /// coordinates, `W_k(u)` the weight of its column times eq of the column's high coordinates and the unit. `bound` is what the sum over
    /// rows left of the same columns, `point` the low and high coordinates. A round's message is the quadratic, `t(0)` and the coefficient of `X^2`.
    ///
    /// # Errors
    /// As [`Backend::sum_rows`].
    fn reduce_stacks(
        &self,
        stacks: &StackColumns<'_>,
        bound: &Bound,
        weights: &[Fr],
        point: (&[Fr; 8], &[Fr]),
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<StacksOutcome, Error> {
        self.sums("reduce_stacks")?
            .reduce_stacks(stacks, bound, weights, point, challenge)
    }

    /// The weighted sum of the stacks, `2^log_stack` values.
    ///
    /// # Errors
    /// As [`Backend::sum_rows`].
    fn combine_stacks(&self, stacks: &StackColumns<'_>, weights: &[Fr]) -> Result<Vec<Fr>, Error> {
        self.sums("combine_stacks")?.combine_stacks(stacks, weights)
    }

    /// The backend of [`Backend::for_sums`], or the answer where there is none.
    #[doc(hidden)]
    fn sums(&self, operation: &'static str) -> Result<&dyn Backend, Error> {
        self.for_sums().ok_or_else(|| self.unsupported(operation))
    }

    /// The answer where the operation does not exist.
    #[doc(hidden)]
    fn unsupported(&self, operation: &'static str) -> Error {
        Error::Unsupported {
            backend: self.name(),
            operation,
            reason: "the backend does not have it".into(),
        }
    }
}
