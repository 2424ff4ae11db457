//! Columns as handles of the runtime.
//!
//! Results of devices are not trusted, so a column's values are in this machine's memory before its
//! handle exists: a failing device loses nothing. A device that computes with a column keeps the
//! column within its memory, and so does the device that transformed it.

use std::sync::{
    Arc, Weak,
    atomic::{AtomicU64, Ordering},
};

use ark_bn254::Fr;

use super::name::NAME;
use crate::scalars::{self, bytes, rows};
use crate::{DeviceColumn, Error, OwnedScalars, Scalars};

/// Source of a handle.
#[derive(Debug)]
pub(super) struct Source {
    values: OwnedScalars,
    /// Unique number of the column, alive as long as the column.
    id: Arc<u64>,
}

impl Source {
    /// Returns the column's unique number.
    pub(super) fn id(&self) -> u64 {
        *self.id
    }

    /// Returns a reference that dies with the column.
    pub(super) fn alive(&self) -> Weak<u64> {
        Arc::downgrade(&self.id)
    }

    /// Returns all values; a handle may cover a part of them.
    pub(super) fn values(&self) -> Scalars<'_> {
        self.values.borrow()
    }

    pub(super) fn bytes(&self) -> u64 {
        bytes(&self.values()) as u64
    }
}

/// Returns a handle of these values.
pub(super) fn column(values: OwnedScalars) -> DeviceColumn {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let scalars = values.borrow();
    let (len, width) = (scalars.len(), scalars.width());
    let id = Arc::new(NEXT.fetch_add(1, Ordering::Relaxed));
    DeviceColumn::new(NAME, len, width, Source { values, id })
}

/// Returns the source of a handle.
///
/// # Errors
/// The handle belongs to another backend.
pub(super) fn source(column: &DeviceColumn) -> Result<&Source, Error> {
    column
        .storage()
        .ok_or(Error::ForeignBases { backend: NAME })
}

/// Returns the values of a handle.
///
/// # Errors
/// The handle belongs to another backend.
pub(super) fn values(column: &DeviceColumn) -> Result<Scalars<'_>, Error> {
    let range = column.range();
    Ok(rows(source(column)?.values(), range.start, range.end))
}

/// Returns the values of each handle.
///
/// # Errors
/// A handle belongs to another backend.
pub(super) fn all_values(columns: &[DeviceColumn]) -> Result<Vec<Scalars<'_>>, Error> {
    columns.iter().map(values).collect()
}

/// Returns the values of each handle, which are field elements.
///
/// # Errors
/// A handle belongs to another backend, or its values are narrow.
pub(super) fn elements(columns: &[DeviceColumn]) -> Result<Vec<&[Fr]>, Error> {
    let of = |column| scalars::elements(values(column)?);
    columns.iter().map(of).collect()
}
