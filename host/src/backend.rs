//! Operations of a backend.

use core::{any::Any, fmt, ops::Range, time::Duration};
use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
use zkfabric_msm::Scalars;
use zkfabric_ntt::Direction;

use crate::column::part;
use crate::scalars::{check_bits, elements};
use crate::sums::Sums;
use crate::{DeviceColumn, Error, OwnedScalars, Width};

/// Handle of loaded bases, or of a range of them. Cloning is cheap.
#[derive(Clone)]
pub struct Bases {
    range: Range<usize>,
    storage: Arc<dyn Any + Send + Sync>,
}

impl Bases {
    /// Creates a handle of `len` bases kept as `storage`, readable only by the backend that made
    /// it.
    #[must_use]
    pub fn new<T: Any + Send + Sync>(len: usize, storage: T) -> Self {
        Self {
            range: 0..len,
            storage: Arc::new(storage),
        }
    }

    /// Returns the number of bases.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.range.end - self.range.start
    }

    /// Returns whether there are no bases.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the range of these bases within the storage.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.range.start..self.range.end
    }

    /// Returns a range of these bases, on the same storage.
    ///
    /// # Errors
    /// The range ends before it starts or beyond the bases.
    pub fn slice(&self, range: Range<usize>) -> Result<Self, Error> {
        Ok(Self {
            range: part(&self.range, &range, "bases")?,
            storage: Arc::clone(&self.storage),
        })
    }

    /// Checks that no column is longer than the bases.
    ///
    /// # Errors
    /// The first longer column.
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

impl fmt::Debug for Bases {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bases")
            .field("range", &self.range)
            .finish_non_exhaustive()
    }
}

/// Kind of hardware of a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Class {
    /// Processor cores.
    Cpu,
    /// Graphics card.
    Gpu,
    /// Card with an FPGA, or another accelerator.
    Accelerator,
    /// Simulated hardware.
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

/// Device of a backend.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// Maker's name.
    pub name: String,
    /// Kind of hardware.
    pub class: Class,
    /// Bytes available for columns and bases; `None` if they share the caller's memory.
    pub memory_bytes: Option<u64>,
    /// Driver and its version.
    pub driver: String,
}

impl DeviceInfo {
    /// Creates the description of a device that shares the caller's memory.
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

/// Time that a backend has spent since its creation, if it can tell transfers from kernels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Spent {
    /// Time of transfers to and from the device.
    pub transfer: Duration,
    /// Time of kernels.
    pub kernel: Duration,
}

/// Coarse operations on whole columns. Field elements and points are arkworks' types (Montgomery
/// form, reduced).
///
/// A backend that wraps another implements only the operations that it changes: the others go to
/// [`Backend::inner`], or are [`Error::Unsupported`] if there is none. Sums over tables of columns
/// are a trait of their own, [`Sums`].
pub trait Backend: Send + Sync + fmt::Debug {
    /// Returns the name for reports and errors.
    fn name(&self) -> &'static str;

    /// Returns the backend to which loads of bases, multiplications, transforms, hashes and sums go
    /// that this backend does not implement.
    fn inner(&self) -> Option<&dyn Backend> {
        None
    }

    /// Returns the computing device.
    fn device(&self) -> DeviceInfo {
        DeviceInfo::new(self.name(), Class::Cpu)
    }

    /// Returns the time of transfers and kernels so far; zero if the backend does not measure it.
    fn spent(&self) -> Spent {
        Spent::default()
    }

    /// Returns whether devices other than this machine's cores compute commitments now, which
    /// leaves the cores free for other work.
    fn commits_elsewhere(&self) -> bool {
        false
    }

    /// Loads bases once for many calls of [`Backend::msm`]. Each is checked to be on the curve,
    /// whose points form the group; infinity is allowed.
    ///
    /// # Errors
    /// A point is not on the curve, or the backend has no room or cannot hold that many.
    fn load_bases(&self, bases: Vec<G1Affine>) -> Result<Bases, Error> {
        inner(self, "load_bases")?.load_bases(bases)
    }

    /// Returns `sum_i column[i] * bases[i]` for each column, in order. A column may be shorter than
    /// the bases, not longer; a column of [`Scalars::Bits`] has zeros and ones only.
    ///
    /// # Errors
    /// A column does not fit, or `bases` belongs to another backend.
    fn msm(&self, bases: &Bases, columns: &[Scalars<'_>]) -> Result<Vec<G1Affine>, Error> {
        inner(self, "msm")?.msm(bases, columns)
    }

    /// Transforms each column in place, natural order in and out. Forward with coset `s`:
    /// coefficients to the values at `s w^i`; inverse reverses this. No coset means `s = 1`. `w` is
    /// arkworks' generator of the subgroup.
    ///
    /// # Errors
    /// The lengths differ or are not a power of two, or the coset is zero.
    fn ntt(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        inner(self, "ntt")?.ntt(columns, direction, coset)
    }

    /// [`Backend::ntt`] of consecutive columns of `n` values in one buffer.
    ///
    /// # Errors
    /// As [`Backend::ntt`], and the last column is incomplete.
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

    /// Copies a column to the device, where it stays. A backend without its own columns keeps it in
    /// this machine's memory.
    ///
    /// # Errors
    /// A bit is neither 0 nor 1, or there is no room.
    fn upload(&self, scalars: Scalars<'_>) -> Result<DeviceColumn, Error> {
        check_bits(&scalars)?;
        Ok(DeviceColumn::local(self.name(), scalars))
    }

    /// Returns the values of a column that [`Backend::upload`] or [`Backend::ntt_columns`] made.
    ///
    /// # Errors
    /// The column belongs to another backend, or the device fails.
    fn download(&self, column: &DeviceColumn) -> Result<OwnedScalars, Error> {
        Ok(column.values(self.name())?.into())
    }

    /// [`Backend::msm`] of columns on the device.
    ///
    /// # Errors
    /// As [`Backend::msm`]; a column belongs to another backend.
    fn msm_columns(&self, bases: &Bases, columns: &[DeviceColumn]) -> Result<Vec<G1Affine>, Error> {
        let values = columns.iter().map(|column| column.values(self.name()));
        self.msm(bases, &values.collect::<Result<Vec<_>, _>>()?)
    }

    /// [`Backend::ntt`] of columns of field elements on the device, into new columns there.
    ///
    /// # Errors
    /// As [`Backend::ntt`]; a column is narrow or belongs to another backend.
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
            let len = values.len();
            DeviceColumn::new(self.name(), len, Width::Field, OwnedScalars::Field(values))
        });
        Ok(columns.collect())
    }

    /// Returns the Keccak-256 of each message, in order.
    ///
    /// # Errors
    /// The device fails.
    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error> {
        inner(self, "keccak256")?.keccak256(messages)
    }

    /// Returns the sums over tables of columns; by default those of [`Backend::inner`].
    fn sums(&self) -> Option<&dyn Sums> {
        self.inner()?.sums()
    }

    /// Returns the error for a missing operation.
    #[doc(hidden)]
    fn unsupported(&self, operation: &'static str) -> Error {
        Error::Unsupported {
            backend: self.name(),
            operation,
            reason: "the backend does not have it".into(),
        }
    }
}

/// Returns the backend to which an operation of `backend` goes, or the error if there is none.
fn inner<'a, B: Backend + ?Sized>(
    backend: &'a B,
    operation: &'static str,
) -> Result<&'a dyn Backend, Error> {
    let inner = backend.inner();
    inner.ok_or_else(|| backend.unsupported(operation))
}
