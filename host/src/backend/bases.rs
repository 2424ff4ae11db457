//! Handles of bases on a backend.

use core::{any::Any, fmt, ops::Range};
use std::sync::Arc;

use crate::column::part;
use crate::{Error, Scalars};

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
