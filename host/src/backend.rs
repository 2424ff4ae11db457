//! What a backend does.

use core::{any::Any, fmt};
use std::sync::Arc;

use ark_bn254::{Fr, G1Affine};
use zkfabric_msm::Scalars;
use zkfabric_ntt::Direction;

use crate::Error;

/// Handle of bases that a backend has loaded. Cloning it is cheap.
#[derive(Clone)]
pub struct Bases {
    len: usize,
    storage: Arc<dyn Any + Send + Sync>,
}

impl Bases {
    /// A handle of `len` bases kept as `storage`, which only the backend that made it can read.
    #[must_use]
    pub fn new<T: Any + Send + Sync>(len: usize, storage: T) -> Self {
        Self {
            len,
            storage: Arc::new(storage),
        }
    }

    /// Number of bases.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether there is no base.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
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
            .field("len", &self.len)
            .finish_non_exhaustive()
    }
}

/// Coarse operations on whole columns. Field elements and points are arkworks' (Montgomery form, reduced).
pub trait Backend: Send + Sync + fmt::Debug {
    /// Name for reports and errors.
    fn name(&self) -> &'static str;

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

    /// Keccak-256 of each message, in order.
    ///
    /// # Errors
    /// When the device fails.
    fn keccak256(&self, messages: &[&[u8]]) -> Result<Vec<[u8; 32]>, Error>;
}
