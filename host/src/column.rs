//! Columns that stay on the device that computes with them.

use core::{any::Any, fmt, ops::Range};
use std::sync::Arc;

use crate::{Error, OwnedScalars, Scalars, Width, scalars::rows};

/// Handle of a column that a backend keeps, or of a part of one. The values never change, and
/// dropping the last handle frees the memory. Cloning is cheap.
#[derive(Clone)]
pub struct DeviceColumn {
    backend: &'static str,
    width: Width,
    range: Range<usize>,
    storage: Arc<dyn Any + Send + Sync>,
}

impl DeviceColumn {
    /// Creates a handle of `len` values of this width, kept as `storage`, readable only by the
    /// backend of this name that made it.
    #[must_use]
    pub fn new<T: Any + Send + Sync>(
        backend: &'static str,
        len: usize,
        width: Width,
        storage: T,
    ) -> Self {
        Self {
            backend,
            width,
            range: 0..len,
            storage: Arc::new(storage),
        }
    }

    /// Keeps values in this machine's memory.
    pub(crate) fn local(backend: &'static str, scalars: Scalars<'_>) -> Self {
        let (len, width) = (scalars.len(), scalars.width());
        Self::new(backend, len, width, OwnedScalars::from(scalars))
    }

    /// Returns the values kept by [`Self::local`].
    pub(crate) fn values(&self, backend: &'static str) -> Result<Scalars<'_>, Error> {
        let values: Option<&OwnedScalars> = self.storage();
        let values = values.ok_or(Error::ForeignBases { backend })?;
        Ok(rows(values.borrow(), self.range.start, self.range.end))
    }

    /// Returns the name of the column's backend.
    #[must_use]
    pub const fn backend(&self) -> &'static str {
        self.backend
    }

    /// Returns the number of values.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.range.end - self.range.start
    }

    /// Returns whether the column is empty.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the width of the values.
    #[must_use]
    pub const fn width(&self) -> Width {
        self.width
    }

    /// Returns the range of these values within the storage.
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.range.start..self.range.end
    }

    /// Returns a range of these values, on the same storage.
    ///
    /// # Errors
    /// The range ends before it starts or beyond the values.
    pub fn slice(&self, range: Range<usize>) -> Result<Self, Error> {
        Ok(Self {
            range: part(&self.range, &range, "values")?,
            ..self.clone()
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

/// Returns a part of a handle's range, counted from its start.
///
/// # Errors
/// The part ends before it starts or beyond the range.
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
            .field("width", &self.width)
            .field("range", &self.range)
            .finish_non_exhaustive()
    }
}
