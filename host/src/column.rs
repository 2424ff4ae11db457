//! Columns that stay where they are computed with.

use core::{any::Any, fmt, ops::Range};
use std::sync::Arc;

use crate::{Error, OwnedScalars, Scalars, scalars::rows};

/// Handle of a column that a backend keeps, or of a part of one. Its values never change, and its memory is free again with the last handle.
/// Cloning it is cheap.
#[derive(Clone)]
pub struct DeviceColumn {
    backend: &'static str,
    bits: u32,
    range: Range<usize>,
    storage: Arc<dyn Any + Send + Sync>,
}

impl DeviceColumn {
    /// A handle of `len` values of so many bits (as [`Scalars::bits`] says them), kept as `storage`, which only the backend of this name that made
    /// it can read.
    #[must_use]
    pub fn new<T: Any + Send + Sync>(
        backend: &'static str,
        (len, bits): (usize, u32),
        storage: T,
    ) -> Self {
        Self {
            backend,
            bits,
            range: 0..len,
            storage: Arc::new(storage),
        }
    }

    /// Values in this machine's memory.
    pub(crate) fn local(backend: &'static str, scalars: Scalars<'_>) -> Self {
        let size = (scalars.len(), scalars.bits());
        Self::new(backend, size, OwnedScalars::from(scalars))
    }

    /// Those values.
    pub(crate) fn values(&self, backend: &'static str) -> Result<Scalars<'_>, Error> {
        let values: Option<&OwnedScalars> = self.storage();
        let values = values.ok_or(Error::ForeignBases { backend })?;
        Ok(rows(values.borrow(), self.range.start, self.range.end))
    }

    /// Name of the backend where it lives.
    #[must_use]
    pub const fn backend(&self) -> &'static str {
        self.backend
    }

    /// Number of values.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.range.end - self.range.start
    }

    /// Whether there is no value.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Bits of a value.
    #[must_use]
    pub const fn bits(&self) -> u32 {
        self.bits
    }

    /// Where these values stand among those of the storage.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.range.start..self.range.end
    }

    /// A part of these values, on the same storage.
    ///
    /// # Errors
    /// A range that ends before it starts or beyond the values.
    pub fn slice(&self, range: Range<usize>) -> Result<Self, Error> {
        Ok(Self {
            range: part(&self.range, &range, "values")?,
            ..self.clone()
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

/// A part of a handle's range, counted from its start.
///
/// # Errors
/// One that ends before it starts or beyond the range.
pub(crate) fn part(
    whole: &Range<usize>,
    inner: &Range<usize>,
    what: &str,
) -> Result<Range<usize>, Error> {
    if inner.start > inner.end || inner.end > whole.len() {
        let (from, to, len) = (inner.start, inner.end, whole.len());
        let reason = format!("the {what} {from} to {to} of {len}");
        return Err(Error::InvalidInput(reason));
    }
    Ok(whole.start + inner.start..whole.start + inner.end)
}

impl fmt::Debug for DeviceColumn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceColumn")
            .field("backend", &self.backend)
            .field("bits", &self.bits)
            .field("range", &self.range)
            .finish_non_exhaustive()
    }
}
