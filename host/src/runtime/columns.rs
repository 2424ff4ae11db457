//! Columns as handles of the runtime.
//!
//! What a device returns is not trusted, so a column's values are in this machine's memory before the handle exists: a failing device loses
//! nothing. A device that computes with a column keeps it within its memory, and what it transformed stays there.

use std::sync::{
    Arc, Weak,
    atomic::{AtomicU64, Ordering},
};

use ark_bn254::Fr;

use super::NAME;
use crate::scalars::{self, bytes, rows};
use crate::{DeviceColumn, Error, OwnedScalars, Scalars};

/// What stands behind a handle.
#[derive(Debug)]
pub(super) struct Source {
    values: OwnedScalars,
    /// A number that no other column has; it lives as long as the column.
    id: Arc<u64>,
}

impl Source {
    /// A number that no other column has.
    pub(super) fn id(&self) -> u64 {
        *self.id
    }

    /// Gone with the column.
    pub(super) fn alive(&self) -> Weak<u64> {
        Arc::downgrade(&self.id)
    }

    /// All values, of which a handle may name a part.
    pub(super) fn values(&self) -> Scalars<'_> {
        self.values.borrow()
    }

    pub(super) fn bytes(&self) -> u64 {
        bytes(&self.values()) as u64
    }
}

/// The handle of these values.
pub(super) fn column(values: OwnedScalars) -> DeviceColumn {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let scalars = values.borrow();
    let size = (scalars.len(), scalars.bits());
    let id = Arc::new(NEXT.fetch_add(1, Ordering::Relaxed));
    DeviceColumn::new(NAME, size, Source { values, id })
}

/// What stands behind a handle.
///
/// # Errors
/// A handle of another backend.
pub(super) fn source(column: &DeviceColumn) -> Result<&Source, Error> {
    column
        .storage()
        .ok_or(Error::ForeignBases { backend: NAME })
}

/// The values of a handle.
///
/// # Errors
/// A handle of another backend.
pub(super) fn values(column: &DeviceColumn) -> Result<Scalars<'_>, Error> {
    let range = column.range();
    Ok(rows(source(column)?.values(), range.start, range.end))
}

/// The values of each handle.
///
/// # Errors
/// A handle of another backend.
pub(super) fn all_values(columns: &[DeviceColumn]) -> Result<Vec<Scalars<'_>>, Error> {
    columns.iter().map(values).collect()
}

/// The values of each handle, which are field elements.
///
/// # Errors
/// A handle of another backend, narrow values.
pub(super) fn elements(columns: &[DeviceColumn]) -> Result<Vec<&[Fr]>, Error> {
    let of = |column| scalars::elements(values(column)?);
    columns.iter().map(of).collect()
}
