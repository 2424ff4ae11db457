//! A transform of one length.

use std::sync::Arc;

use ark_bn254::Fr;
use ark_ff::{FftField, Field, One};
use zkfabric_kernels_cpu::{Isa, subgroup_generator};

use crate::{
    Direction, Error, Orders,
    lanes::{self, Job},
    memory::Workspace,
    scalar::Scalar,
};

/// Constants of transforms of one length, and scratch kept between calls. Any number of threads may
/// use a plan at once.
#[derive(Debug)]
pub struct Plan {
    log_n: u32,
    isa: Isa,
    workspace: Arc<Workspace>,
    lanes: Option<lanes::Engine>,
    /// Portable engine, without lanes or for lengths too short for lanes.
    scalar: Option<Scalar>,
}

impl Plan {
    /// Creates a plan for columns of `n` elements, with [`Isa::current`].
    ///
    /// # Errors
    /// [`Error::NotAPowerOfTwo`], [`Error::TooLarge`], [`Error::OutOfMemory`].
    pub fn new(n: usize) -> Result<Self, Error> {
        Self::with_isa(n, Isa::current())
    }

    /// Creates a plan for columns of `n` elements, with these instructions.
    ///
    /// # Errors
    /// As [`Plan::new`].
    pub fn with_isa(n: usize, isa: Isa) -> Result<Self, Error> {
        Self::sharing(n, isa, Arc::default())
    }

    pub(crate) fn sharing(n: usize, isa: Isa, workspace: Arc<Workspace>) -> Result<Self, Error> {
        if !n.is_power_of_two() {
            return Err(Error::NotAPowerOfTwo { got: n });
        }
        let log_n = n.trailing_zeros();
        let error = Error::TooLarge {
            log_n,
            limit: Fr::TWO_ADICITY,
        };
        let generator = subgroup_generator(log_n).map_err(|_| error)?;
        // Powers of two and roots of unity are units.
        let inverse = generator.inverse().unwrap_or_else(Fr::one);
        let scale = Fr::from(n as u64).inverse().unwrap_or_else(Fr::one);
        let lanes = if isa.has_lanes() {
            let workspace = Arc::clone(&workspace);
            let engine = lanes::Engine::new(isa, log_n, [generator, inverse], scale, workspace)?;
            Some(engine)
        } else {
            None
        };
        let scalar = if lanes.is_none() || log_n < lanes::LOG_SHORTEST {
            Some(Scalar::new(log_n, generator, scale)?)
        } else {
            None
        };
        Ok(Self {
            log_n,
            isa,
            workspace,
            lanes,
            scalar,
        })
    }

    /// Returns log2 of the length.
    #[must_use]
    pub const fn log_n(&self) -> u32 {
        self.log_n
    }

    /// Returns the instruction set in use.
    #[must_use]
    pub const fn isa(&self) -> Isa {
        self.isa
    }

    /// Returns the bytes of the constants, including those of kept cosets, without the scratch.
    #[must_use]
    pub fn memory_bytes(&self) -> usize {
        let lanes = self.lanes.as_ref().map_or(0, lanes::Engine::table_bytes);
        lanes + self.scalar.as_ref().map_or(0, Scalar::table_bytes)
    }

    /// Returns the bytes of scratch for a batch of `columns` columns on a pool with `threads`
    /// threads; with a coset, portable code takes `32 n` bytes more.
    #[must_use]
    pub fn scratch_bytes(&self, columns: usize, threads: usize) -> usize {
        self.lanes
            .as_ref()
            .map_or(0, |engine| engine.scratch_bytes(columns, threads))
    }

    /// Returns unused scratch to the system. (Plans of one [`Plans`](crate::Plans) share it.)
    pub fn release_scratch(&self) {
        self.workspace.clear();
    }

    /// Transforms each column in place: natural order in and out. With `w` the generator of the
    /// subgroup and `s` the coset's shift (1 when absent), the forward transform gives the values
    /// at `s w^i`; the inverse undoes it.
    ///
    /// # Errors
    /// [`Error::LengthMismatch`], [`Error::ZeroCoset`], [`Error::OutOfMemory`]; the columns are
    /// then unchanged.
    pub fn transform(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        self.transform_ordered(columns, direction, coset, Orders::default())
    }

    /// As [`Plan::transform`], with the input or the output, or both, in another order.
    ///
    /// # Errors
    /// As [`Plan::transform`].
    pub fn transform_ordered(
        &self,
        columns: &mut [Vec<Fr>],
        direction: Direction,
        coset: Option<Fr>,
        orders: Orders,
    ) -> Result<(), Error> {
        let mut slices: Vec<&mut [Fr]> = columns.iter_mut().map(Vec::as_mut_slice).collect();
        self.transform_slices(&mut slices, direction, coset, orders)
    }

    /// As [`Plan::transform`], for columns stored one after the other in one buffer.
    ///
    /// # Errors
    /// As [`Plan::transform`]; [`Error::LengthMismatch`] for an incomplete last column.
    pub fn transform_flat(
        &self,
        values: &mut [Fr],
        direction: Direction,
        coset: Option<Fr>,
    ) -> Result<(), Error> {
        let mut slices: Vec<&mut [Fr]> = values.chunks_mut(1 << self.log_n).collect();
        self.transform_slices(&mut slices, direction, coset, Orders::default())
    }

    /// As [`Plan::transform_ordered`], for columns at any places.
    ///
    /// # Errors
    /// As [`Plan::transform`].
    pub fn transform_slices(
        &self,
        columns: &mut [&mut [Fr]],
        direction: Direction,
        coset: Option<Fr>,
        orders: Orders,
    ) -> Result<(), Error> {
        let n = 1_usize << self.log_n;
        for (column, values) in columns.iter().enumerate() {
            if values.len() != n {
                return Err(Error::LengthMismatch {
                    column,
                    expected: n,
                    got: values.len(),
                });
            }
        }
        let coset = match coset {
            Some(shift) if shift.is_one() => None,
            Some(shift) => Some((shift, shift.inverse().ok_or(Error::ZeroCoset)?)),
            None => None,
        };
        let mut left = columns.len();
        if let Some(engine) = &self.lanes {
            left = engine.transform(Job {
                columns: &mut *columns,
                direction,
                coset,
                orders,
            })?;
        }
        if let Some(engine) = &self.scalar {
            let done = columns.len() - left;
            engine.transform(Job {
                columns: &mut columns[done..],
                direction,
                coset,
                orders,
            })?;
        }
        Ok(())
    }
}
